"""Lints of what is there for nothing: actors, facts, controls, files that nothing refers to."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from agentsim.cast import SetControl
from agentsim.outcomes import Pattern
from agentsim.scenarios import Scenario
from agentsim.testing.bench import Bench, registered
from agentsim.testing.reading import passages_of, reactions_of, strings, tools_of
from agentsim.testing.report import Check, Problem
from agentsim.testing.sighting import Sighting, in_each, reported
from agentsim.testing.subjects import Subject, is_own
from agentsim.world import normal_address

__all__ = ["actors", "controls", "facts", "files", "latency", "untold"]


Use = tuple[str, bool]
"""Something that a scenario has, by its path, and whether the scenario makes use of it."""


def _never(
    subject: Subject, bench: Bench, uses: Callable[[Scenario], Iterator[Use]], said: str
) -> Iterator[Problem]:
    """Problems of what is there in some scenario, and of use in none."""
    used: dict[str, bool] = {}
    for scenario in subject.ready:
        bench.tried()
        for where, of_use in uses(scenario):
            used[where] = used.get(where, False) or of_use
    yield from reported(
        bench, (Sighting(where, said) for where, of_use in used.items() if not of_use)
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
    said = "Nothing refers to this actor. Give them a part, or leave them out."
    yield from _never(subject, bench, _parts, said)


def _parts(scenario: Scenario) -> Iterator[Use]:
    busy = _busy(scenario)
    texts = "\n".join(
        each.text for each in passages_of(scenario) if each.kind != "person"
    ).casefold()
    for actor in scenario.cast:
        # A first name or a surname is enough: people are rarely called by both.
        names = [each.casefold() for each in (*actor.name.split(), actor.address) if each]
        named = any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", texts) for name in names)
        yield f"cast[{actor.id!r}]", actor.id in busy or actor.played or named


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
    said = "No outcome, reaction or circle refers to this fact. Ask for it, or leave it out."
    yield from _never(subject, bench, _askings, said)


def _askings(scenario: Scenario) -> Iterator[Use]:
    names = _mentioned(scenario)
    cues = set(_cues(scenario))
    for fact in scenario.facts:
        asked = bool(fact.circle) or fact.id in names or fact.cue.id in cues
        yield f"facts[{fact.id!r}]", asked


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
    told: set[str] = set()

    def tellings(scenario: Scenario) -> Iterator[Use]:
        knowing = {fact for each in scenario.cast for fact in each.knows}
        knowing |= {fact for each in scenario.additions for fact in each.knows}
        own_ways = any(is_own(t) for a in scenario.cast for t in tools_of(scenario, a.id))
        for fact in scenario.facts:
            if fact.id not in told and (
                fact.id in knowing
                or own_ways
                or scenario.parts
                or any(fact.cue.says(each.text) for each in passages_of(scenario))
            ):
                told.add(fact.id)
            yield f"facts[{fact.id!r}]", fact.id in told

    said = (
        "Nobody knows this fact at the start, and no text states it. Mend its cue, or write it "
        "down somewhere."
    )
    yield from _never(subject, bench, tellings, said)


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
    said = (
        "Nothing refers to this control, and nobody can see it. Give somebody "
        "agentsim.tools.CONTROLS, or leave it out."
    )
    yield from _never(subject, bench, _switches, said)


def _switches(scenario: Scenario) -> Iterator[Use]:
    seen = _has(scenario, "list_controls", "set_control")
    names = _mentioned(scenario) | {
        step.control
        for _, _, reaction in reactions_of(scenario)
        for step in reaction.steps
        if isinstance(step, SetControl)
    }
    for control in scenario.controls:
        yield f"controls[{control.id!r}]", seen or control.id in names


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
    said = (
        "Nobody has a tool that reads files. Give somebody agentsim.tools.FILES, or leave it out."
    )
    yield from _never(subject, bench, _papers, said)


def _papers(scenario: Scenario) -> Iterator[Use]:
    seen = _has(scenario, "read_file", "list_files")
    return ((f"files[{path!r}]", seen) for path in scenario.files)


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
    yield from in_each(subject, bench, _instant)


def _instant(scenario: Scenario) -> Iterator[Sighting]:
    for actor in scenario.cast:
        for tool in tools_of(scenario, actor.id):
            instant = not tool.latency_ms and not actor.turn_ms
            if is_own(tool) and tool.writes and instant:
                said = "It takes no time. Say how much: @tool(latency_ms=...)."
                yield Sighting(f"tools[{tool.name!r}]", said)
