"""`facts`: who knew what in a recorded episode, since when, from whom."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import attrs
import typer
from rich.text import Text

from agentsim.cli.choices import scenario_of
from agentsim.cli.faults import complain
from agentsim.cli.options import AsJson
from agentsim.cli.records import recorded
from agentsim.cli.screen import on_stdout, print_json, safe, shortened, show
from agentsim.engine import Episode
from agentsim.errors import UnknownName
from agentsim.outcomes import Disclosure, Hop, Knowing, Knowledge
from agentsim.scenarios.binding import bound
from agentsim.values import clock

__all__ = ["show_facts"]


def show_facts(
    file: Annotated[Path, typer.Argument(help="An episode, or several, one a line.")],
    fact: Annotated[
        str | None, typer.Option(metavar="FACT", help="Only this fact; by default, all.")
    ] = None,
    actor: Annotated[
        str | None,
        typer.Option(metavar="ACTOR", help="Only where this actor learns, tells or is told."),
    ] = None,
    line: Annotated[int, typer.Option(min=1, metavar="N", help="Take the episode of line N.")] = 1,
    as_json: AsJson = False,
) -> None:
    """Show who knew which fact in a recorded episode, since when, and from whom.

    With both --fact and --actor, it shows how the fact reached that actor, step by step.

    Examples:
      agentsim facts episode.json
      agentsim facts episode.json --fact stake
      agentsim facts episode.json --fact stake --actor maaike
      agentsim facts out/study/episodes.jsonl --line 12 --json
    """
    episode = next(recorded(file, line))
    whole = _knowledge(episode)
    _known("fact", fact, [each.id for each in whole.facts], [each["fact"] for each in whole.rows()])
    people = [name for each in whole.rows() for name in (each["actor"], each["by"], *each["to"])]
    _known("actor", actor, list(whole.names), people)
    part = whole.only(fact=fact, actor=actor)
    steps = whole.trace(actor, fact) if actor is not None and fact is not None else None
    if as_json:
        print_json(_facts(episode, part, steps))
    elif steps is None:
        _show(part)
    else:
        _show_trace(part, steps, actor or "", fact or "")


def _knowledge(episode: Episode) -> Knowledge:
    """Return what was known, with names and texts where the pack is installed."""
    try:
        scenario = scenario_of(episode)
    except UnknownName:
        complain(
            f"no installed pack has {episode.name!r}: names, times of day and sentences are missing"
        )
        return episode.knowledge
    if scenario.digest != episode.scenario:
        complain(
            "the installed pack is another version than the one recorded: names, times and "
            "sentences shown are the installed one's"
        )
    return Knowledge.of(
        episode.events,
        facts=scenario.facts,
        names={each.id: each.name or each.id for each in bound(scenario).cast},
        start=scenario.start,
    )


def _known(kind: str, name: str | None, *known: list[str]) -> None:
    names = sorted({each for some in known for each in some if each})
    if name is not None and name not in names:
        raise UnknownName(kind, name, tuple(names))


def _facts(episode: Episode, part: Knowledge, steps: tuple[Hop, ...] | None) -> dict[str, Any]:
    found: dict[str, Any] = {
        "scenario": episode.name,
        "seed": episode.seed,
        "digest": episode.digest,
        "facts": [
            {
                "id": each.id,
                "statement": each.statement,
                "circle": list(each.circle),
                "true": each.true,
            }
            for each in part.facts
        ],
        "rows": part.rows(),
    }
    if steps is not None:
        found["trace"] = [
            {
                **attrs.asdict(step),
                "when": clock(part.start, step.at_ms).isoformat() if part.start else None,
            }
            for step in steps
        ]
    return found


def _show(part: Knowledge) -> None:
    console = on_stdout()
    names = [each.id for each in part.facts] or sorted({row["fact"] for row in part.rows()})
    if not names:
        console.print("there are no facts in this episode")
    for number, name in enumerate(names):
        one = part.only(fact=name)
        if number:
            console.print()
        head = Text(safe(name), "bold")
        for fact in one.facts:
            about = fact.statement + ("" if fact.true else " (not true)")
            head.append(safe(f"  {about}".rstrip()), "not bold")
            if fact.circle:
                circle = ", ".join(part.names.get(each, each) for each in fact.circle)
                head.append(safe(f"\nmeant for {circle}"), "not bold dim")
        show(console, head)
        entries: list[Knowing | Disclosure] = [*one.knowings, *one.disclosures]
        entries.sort(key=lambda each: each.index)
        for each in entries:
            show(console, _line(part, each))
        if not entries:
            console.print("  nobody knew it, and nobody was told")


def _line(part: Knowledge, each: Knowing | Disclosure | Hop) -> Text:
    line = Text().append(f"  {part.moment(each.at_ms)}  ", "dim")
    outside = isinstance(each, Disclosure) and bool(each.outside)
    return line.append(shortened(part.describe(each), 400), "red" if outside else "")


def _show_trace(part: Knowledge, steps: tuple[Hop, ...], actor: str, fact: str) -> None:
    console = on_stdout()
    who = part.names.get(actor, actor)
    if not steps:
        console.print(safe(f"{fact} never came to {who}"))
        return
    show(console, Text(safe(f"how {fact} came to {who}"), "bold"))
    for step in steps:
        show(console, _line(part, step))
