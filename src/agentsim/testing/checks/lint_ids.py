"""Lints of ids: one that stands for two things, in parts of a family or among cues; the canary."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Any, Final

import attrs

from agentsim.scenarios import Factor, Family, Scenario
from agentsim.testing.bench import Bench, registered
from agentsim.testing.reading import passages
from agentsim.testing.report import Check, Problem
from agentsim.testing.sighting import Sighting, in_each, reported
from agentsim.testing.subjects import Subject
from agentsim.testing.vocabulary import cues_in
from agentsim.values import digest_of
from agentsim.world import Cue

__all__ = ["canary", "cue_ids", "duplicates"]

_FIELDS: Final = tuple(
    field.name
    for field in attrs.fields(Scenario)
    if isinstance(getattr(Scenario(), field.name), tuple)
)
_MAPPINGS: Final = ("files", "texts", "words", "roles", "moments")
_SHORTEST_CANARY: Final = 12


@registered(
    Check(
        "lint.duplicate-id",
        "One id, one thing",
        about=(
            "Looks for ids that stand twice in one part of a family, and for ids that levels of "
            "two factors, or a level and the base, define differently. Some cells cannot be "
            "built then; in others, which of the two is meant depends on the cell."
        ),
        severity="error",
    )
)
def duplicates(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Look for ids that stand for two things."""
    family = subject.family
    if family is None:
        bench.note = "there is no family"
        return
    found: list[Sighting] = []
    parts = [("base", family.base)]
    for factor in family.factors:
        parts += [(f"{factor.id}={level.id}", level.fragment) for level in factor.levels]
    for name, part in parts:
        bench.tried()
        found += _twice(name, part)
        if name != "base":
            found += _apart("base", family.base, name, part)
    for one, other in combinations(family.factors, 2):
        bench.tried()
        found += _between(family, one, other)
    yield from reported(bench, found)


def _twice(name: str, part: Scenario) -> Iterator[Sighting]:
    for field in _FIELDS:
        ids = [each.id for each in getattr(part, field)]
        for id in dict.fromkeys(ids):
            if ids.count(id) > 1:
                yield Sighting(
                    f"{field}[{id!r}]", f"{name} has two with this id. Give one of them another."
                )


def _between(family: Family, one: Factor, other: Factor) -> Iterator[Sighting]:
    for left in one.levels:
        for right in other.levels:
            cell = {**family.levels(), one.id: left.id, other.id: right.id}
            if family.has(cell):
                names = f"{one.id}={left.id}", f"{other.id}={right.id}"
                yield from _apart(names[0], left.fragment, names[1], right.fragment)


def _apart(one: str, left: Scenario, other: str, right: Scenario) -> Iterator[Sighting]:
    for where, first, second in _common(left, right):
        if first != second or digest_of(first) != digest_of(second):
            yield Sighting(
                where,
                f"{one} and {other} define it differently. Rename one, or exclude the cells that "
                "have both.",
            )


def _common(left: Scenario, right: Scenario) -> Iterator[tuple[str, Any, Any]]:
    for field in _FIELDS:
        known = {each.id: each for each in getattr(left, field)}
        for each in getattr(right, field):
            if each.id in known:
                yield f"{field}[{each.id!r}]", known[each.id], each
    for field in _MAPPINGS:
        mine, theirs = getattr(left, field), getattr(right, field)
        for key in mine:
            if key in theirs:
                yield f"{field}[{key!r}]", mine[key], theirs[key]


@registered(
    Check(
        "lint.cue-ids",
        "Two cues of one scenario have two names",
        about=(
            "Looks for cues with the same id and other words, in one scenario. Patterns print "
            "themselves by the names of cues, and reports quote them: nobody could tell which "
            "one decided."
        ),
        severity="warning",
    )
)
def cue_ids(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Look for cues that share a name."""
    yield from in_each(subject, bench, _namesakes)


def _namesakes(scenario: Scenario) -> Iterator[Sighting]:
    known: dict[str, Cue] = {}
    for field in ("facts", "outcomes", "cast", "additions"):
        for cue in cues_in(getattr(scenario, field)):
            if known.setdefault(cue.id, cue) != cue:
                yield Sighting(
                    f"cue {cue.id}",
                    "Two cues have this name, and listen for other words. Rename one.",
                )


@registered(
    Check(
        "lint.canary",
        "The pack has a canary, which no model is shown",
        about=(
            "A canary is a string by which training corpora can be searched for a pack's texts. "
            "It should be long enough to be the only one of its kind, and stand beside the texts, "
            "not in what a model reads: there, it says what it is."
        ),
        severity="warning",
    )
)
def canary(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Look at the pack's canary."""
    pack = subject.pack
    if pack is None:
        bench.note = "only a pack has a canary"
        return
    bench.tried()
    if len(pack.canary.strip()) < _SHORTEST_CANARY:
        yield bench.problem(
            "canary",
            f"The canary is {pack.canary!r}: too short to be found by. Take a name and a random "
            "number, such as 'quayside-canary-5f3b71c2'.",
        )
        return
    for passage in passages(subject):
        if pack.canary in passage.text:
            yield bench.problem(
                passage.where,
                "A model is shown the canary here. Keep it in the pack's source alone.",
                severity="error",
            )
