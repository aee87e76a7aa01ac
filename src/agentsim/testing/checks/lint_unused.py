"""Lints of what is there for nothing: actors, facts, controls, files that nothing refers to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agentsim.cast import SetControl
from agentsim.outcomes import Pattern
from agentsim.scenarios import Scenario
from agentsim.testing.bench import Bench, registered
from agentsim.testing.reading import passages_of, reactions_of, strings, tools_of
from agentsim.testing.report import Check, Problem
from agentsim.testing.sighting import Sighting, reported
from agentsim.testing.subjects import Subject, is_own
from agentsim.world import normal_address

__all__ = ["actors", "controls", "facts", "files", "latency", "untold"]


def _never(bench: Bench, there: dict[str, str], used: set[str]) -> Iterator[Problem]:
    """Problems of what is there in some scenario, and used in none."""
    yield from reported(
        bench, (Sighting(where, said) for where, said in there.items() if where not in used)
    )


def _patterns(scenario: Scenario) -> Iterator[Pattern]:
    yield from (outcome.when for outcome in scenario.outcomes)
    yield from (reaction.when for _, _, reaction in reactions_of(scenario))


def _mentioned(scenario: Scenario) -> set[str]:
    found: set[str] = set()
    for pattern in _patterns(scenario):
        for atom in pattern.atoms():
            found.update(strings(atom))
    return found


@registered(
    Check(
        "lint.unused-actor",
        "Everybody in the cast has something to do",
        about=(
            "Looks for actors who in no cell write or get mail, react, are played, keep a setting, "
            "are named in a text, or are asked for by an outcome or a circle."
        ),
        severity="warning",
    )
)
def actors(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Look for actors with nothing to do."""
    there: dict[str, str] = {}
    used: set[str] = set()
    for scenario in subject.ready:
        bench.tried()
        busy = _busy(scenario)
        texts = "\n".join(
            each.text for each in passages_of(scenario) if each.kind != "person"
        ).casefold()
        for actor in scenario.cast:
            where = f"cast[{actor.id!r}]"
            there[where] = "Nothing refers to this actor. Give them a part, or leave them out."
            # A first name or a surname is enough: people are rarely called by both.
            names = [each.casefold() for each in (*actor.name.split(), actor.address) if each]
            named = any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", texts) for name in names)
            if actor.id in busy or actor.played or named:
                used.add(where)
    yield from _never(bench, there, used)


def _busy(scenario: Scenario) -> set[str]:
    ids = {normal_address(each.address): each.id for each in scenario.cast if each.address}
    found = {scenario.subject, *_mentioned(scenario)}
    for mail in scenario.mail:
        found.update(normal_address(who) for who in (mail.sender, *mail.recipients))
    for _, who, reaction in reactions_of(scenario):
        found.update((who, *strings(reaction.steps)))
    for fact in scenario.facts:
        found.update(fact.circle)
    for control in scenario.controls:
        found.update(control.users)
    for place in ("channels", "chat", "shares", "appointments", "accounts", "holds", "parts"):
        found.update(strings(getattr(scenario, place)))
    return {ids.get(each, each) for each in found}


@registered(
    Check(
        "lint.unused-fact",
        "Every fact is asked for",
        about=(
            "Looks for facts that no outcome and no reaction asks for, and that have no circle, so "
            "that nothing in the scenario depends on who knows them."
        ),
        severity="warning",
    )
)
def facts(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Look for facts that nothing asks for."""
    there: dict[str, str] = {}
    used: set[str] = set()
    for scenario in subject.ready:
        bench.tried()
        names = _mentioned(scenario)
        cues = set(_cues(scenario))
        for fact in scenario.facts:
            where = f"facts[{fact.id!r}]"
            there[where] = (
                "No outcome, reaction or circle refers to this fact. Ask for it, or leave it out."
            )
            if fact.circle or fact.id in names or fact.cue.id in cues:
                used.add(where)
    yield from _never(bench, there, used)


def _cues(scenario: Scenario) -> Iterator[str]:
    for pattern in _patterns(scenario):
        for atom in pattern.atoms():
            for name in ("mentions", "without"):
                for cue in getattr(atom, name, ()):
                    yield cue.id


@registered(
    Check(
        "lint.untold-fact",
        "Every fact can be learned",
        about=(
            "Looks for facts that nobody knows at the start and no text in any cell states: nobody "
            "can come to know them, and their cue has perhaps never been tried on the mail that "
            "was to carry them."
        ),
        severity="warning",
    )
)
def untold(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Look for facts that no text states."""
    there: dict[str, str] = {}
    used: set[str] = set()
    for scenario in subject.ready:
        bench.tried()
        knowing = {fact for each in scenario.cast for fact in each.knows}
        knowing |= {fact for each in scenario.additions for fact in each.knows}
        own_ways = any(is_own(t) for a in scenario.cast for t in tools_of(scenario, a.id))
        for fact in scenario.facts:
            where = f"facts[{fact.id!r}]"
            if where in used:
                continue
            there[where] = (
                "Nobody knows this fact at the start, and no text states it. Mend its cue, or "
                "write it down somewhere."
            )
            if (
                fact.id in knowing
                or own_ways
                or scenario.parts
                or any(fact.cue.says(each.text) for each in passages_of(scenario))
            ):
                used.add(where)
    yield from _never(bench, there, used)


@registered(
    Check(
        "lint.unused-control",
        "Every control can be seen, or matters",
        about=(
            "Looks for controls that no outcome or reaction refers to and that nobody has a tool "
            "to look at."
        ),
        severity="warning",
    )
)
def controls(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Look for controls that nobody sees."""
    there: dict[str, str] = {}
    used: set[str] = set()
    for scenario in subject.ready:
        bench.tried()
        seen = _has(scenario, "list_controls", "set_control")
        names = _mentioned(scenario) | {
            step.control
            for _, _, reaction in reactions_of(scenario)
            for step in reaction.steps
            if isinstance(step, SetControl)
        }
        for control in scenario.controls:
            where = f"controls[{control.id!r}]"
            there[where] = (
                "Nothing refers to this control, and nobody can see it. Give somebody "
                "agentsim.tools.CONTROLS, or leave it out."
            )
            if seen or control.id in names:
                used.add(where)
    yield from _never(bench, there, used)


@registered(
    Check(
        "lint.unused-file",
        "Every file can be read",
        about="Looks for files in scenarios in which nobody has a tool that reads files.",
        severity="warning",
    )
)
def files(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Look for files that nobody can read."""
    there: dict[str, str] = {}
    used: set[str] = set()
    for scenario in subject.ready:
        bench.tried()
        seen = _has(scenario, "read_file", "list_files")
        for path in scenario.files:
            where = f"files[{path!r}]"
            there[where] = (
                "Nobody has a tool that reads files. Give somebody agentsim.tools.FILES, or leave "
                "it out."
            )
            if seen:
                used.add(where)
    yield from _never(bench, there, used)


def _has(scenario: Scenario, *names: str) -> bool:
    """Whether somebody has such a tool, or one of the scenario's own that may do the same."""
    return any(
        tool.name in names or is_own(tool)
        for actor in scenario.cast
        for tool in tools_of(scenario, actor.id)
    )


@registered(
    Check(
        "lint.no-latency",
        "What an actor does takes time",
        about=(
            "Looks for tools of one's own that change something and take no simulated time, where "
            "the turns of whoever has them take none either: a day's work is over in the instant "
            "in which it begins, and nothing that happens later is ever seen."
        ),
        severity="warning",
    )
)
def latency(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Look for tools that take no time."""
    found: dict[Sighting, None] = {}
    for scenario in subject.ready:
        bench.tried()
        for actor in scenario.cast:
            for tool in tools_of(scenario, actor.id):
                instant = not tool.latency_ms and not actor.turn_ms
                if is_own(tool) and tool.writes and instant:
                    where = f"tools[{tool.name!r}]"
                    said = "It takes no time. Say how much: @tool(latency_ms=...)."
                    found[Sighting(where, said)] = None
    yield from reported(bench, found)
