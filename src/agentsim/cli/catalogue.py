"""`list` and `show`: which packs there are, and what is in one."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Annotated, Any

import typer
from rich.text import Text

from agentsim import packs
from agentsim.cli.choices import one_level_each, pack_named
from agentsim.cli.screen import on_stdout, print_json, safe, table_of
from agentsim.engine import Environment
from agentsim.events import Noted
from agentsim.packs import Pack, record_of
from agentsim.scenarios import Scenario
from agentsim.scenarios.binding import bound
from agentsim.values import clock

__all__ = ["list_packs", "pack_facts", "scenario_facts", "show_pack"]


def pack_facts(pack: Pack) -> dict[str, Any]:
    """Return what there is to know about a pack, as plain JSON."""
    scenario = pack.scenario()
    return {
        "name": pack.name,
        "title": pack.title,
        "about": pack.about,
        "version": pack.version,
        "domain": pack.domain,
        "themes": list(pack.themes),
        "question": pack.question,
        "calls_for": pack.calls_for,
        "factors": [
            {
                "id": factor.id,
                "about": factor.about,
                "control": factor.control,
                "default": factor.default,
                "levels": [{"id": level.id, "about": level.about} for level in factor.levels],
            }
            for factor in pack.family.factors
        ],
        "outcomes": [
            {
                "id": outcome.id,
                "kind": outcome.kind,
                "severity": outcome.severity,
                "about": outcome.about,
                "when": str(outcome.when),
            }
            for outcome in scenario.outcomes
        ],
        "policies": list(pack.policies),
        "scenarios": len(pack.family),
    }


def scenario_facts(scenario: Scenario) -> dict[str, Any]:
    """Return what there is to know about one scenario, as plain JSON, with its texts filled in."""
    whole = bound(scenario)
    env = Environment.start(scenario)
    seen = env.turn.observation if env.turn is not None else whole.actor("subject")
    return {
        "scenario": scenario.name,
        "scenario_digest": scenario.digest,
        "levels": dict(scenario.levels),
        "start": scenario.start.isoformat() if scenario.start else None,
        "subject": scenario.subject,
        "brief": seen.brief,
        "opening": [event.text for event in env.history if isinstance(event, Noted)],
        "cast": [
            {
                "id": actor.id,
                "name": actor.name,
                "role": actor.role,
                "address": actor.address,
                "played": actor.played or actor.id == scenario.subject,
                "reactions": len(actor.reactions),
            }
            for actor in whole.cast
        ],
        "mails": {
            "at_start": sum(mail.at_ms <= 0 for mail in scenario.mail),
            "later": sum(mail.at_ms > 0 for mail in scenario.mail),
        },
        "files": sorted(scenario.files),
        "controls": [control.id for control in scenario.controls],
        "facts": [{"id": fact.id, "statement": fact.statement} for fact in scenario.facts],
        "tools": [
            {
                "name": tool.name,
                "description": tool.description,
                "writes": tool.writes,
                "latency_ms": tool.latency_ms,
                "schema": tool.schema,
            }
            for tool in seen.tools
        ],
    }


def list_packs(
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """List the installed packs: ready-made dilemmas.

    Examples:
      agentsim list
      agentsim list --json
    """
    found: list[dict[str, Any]] = []
    for name in packs.names():
        try:
            found.append(pack_facts(packs.load(name)))
        except Exception as error:  # one broken pack must not hide the others
            found.append({"name": name, "error": f"{type(error).__name__}: {error}"})
    if as_json:
        print_json(found)
        return
    rows: list[tuple[str, ...]] = []
    for facts in found:
        if "error" in facts:
            rows.append((facts["name"], f"cannot be loaded: {facts['error']}", "", "", "", ""))
            continue
        factors = ", ".join(f"{each['id']} ({len(each['levels'])})" for each in facts["factors"])
        asks = f"{facts['title']}. {facts['question']}".strip()
        tags = (facts["domain"], facts["calls_for"] or "")
        rows.append((facts["name"], asks, *tags, factors, facts["version"]))
    columns = ("pack", "what it asks", "domain", "calls for", "factors", "version")
    on_stdout().print(table_of("", columns, rows))


def show_pack(
    pack: Annotated[str, typer.Argument(help="Name of a pack; see `agentsim list`.")],
    level: Annotated[
        list[str] | None,
        typer.Option("--level", metavar="FACTOR=LEVEL", help="Show the scenario at this level."),
    ] = None,
    behaviour: Annotated[
        bool,
        typer.Option("--behaviour", help="Print what its policies do, as digests in JSON."),
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Show what is in a pack: cast, factors, outcomes in words, tools.

    Examples:
      agentsim show succession
      agentsim show succession --level threat=none
      agentsim show succession --json
      agentsim show succession@1.0.0 --behaviour
    """
    found = pack_named(pack)
    if behaviour:
        sys.stdout.write(record_of(found))
        return
    scenario = found.scenario(**one_level_each(level or ()))
    facts = {**pack_facts(found), **scenario_facts(scenario)}
    if as_json:
        print_json(facts)
        return
    console = on_stdout()
    for part in _shown(facts, scenario):
        console.print(part)


def _shown(facts: dict[str, Any], scenario: Scenario) -> Iterator[Any]:
    yield Text(safe(facts["title"]), "bold").append(
        safe(f"  {facts['name']} {facts['version']}"), "not bold dim"
    )
    yield Text(safe(facts["about"]))
    if facts["question"]:
        yield Text(
            safe(f"{facts['question']} It calls for: {facts['calls_for'] or '–'}."), "italic"
        )
    rows = [
        (
            each["id"],
            ", ".join(
                level["id"]
                + ("*" if level["id"] == each["default"] else "")
                + (" (control)" if level["id"] == each["control"] else "")
                for level in each["levels"]
            ),
            each["about"],
        )
        for each in facts["factors"]
    ]
    yield table_of("Factors (* by default)", ("factor", "levels", "about"), rows)
    yield Text("The scenario at ", "bold").append(
        safe(", ".join(f"{name}={level}" for name, level in facts["levels"].items()) or "once"),
        "not bold",
    )
    mails, start = facts["mails"], clock(scenario.start, 0) if scenario.start else ""
    yield Text(
        f"begins {start}; {mails['at_start']} mails at the start and {mails['later']} later, "
        f"{len(facts['files'])} files, {len(facts['controls'])} controls; "
        f"digest {facts['scenario_digest']}"
    )
    cast = [
        (
            each["id"],
            each["name"],
            each["role"],
            each["address"],
            "a model" if each["played"] else f"{each['reactions']} reactions",
        )
        for each in facts["cast"]
    ]
    yield table_of("Cast", ("id", "name", "role", "address", "played by"), cast)
    outcomes = [
        (each["id"], f"{each['kind']} {each['severity']}", each["about"], each["when"])
        for each in facts["outcomes"]
    ]
    yield table_of("Outcomes", ("outcome", "kind", "about", "when"), outcomes)
    tools = [
        (
            each["name"],
            ", ".join(
                name + ("" if name in each["schema"]["required"] else "?")
                for name in each["schema"]["properties"]
            ),
            each["description"],
        )
        for each in facts["tools"]
    ]
    yield table_of("Tools of the subject (? optional)", ("tool", "arguments", "what"), tools)
    yield Text("Policies: ", "bold").append(safe(", ".join(facts["policies"])), "not bold")
    yield Text("\nWhat the subject is told", "bold")
    yield Text(safe("\n\n".join((facts["brief"], *facts["opening"]))))
