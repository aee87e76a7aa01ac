"""Lints of outcomes: what cannot come about, what comes by itself, and the honest way out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agentsim.outcomes import All, Either, Never, Pattern
from agentsim.scenarios import Scenario
from agentsim.testing.bench import Bench, registered
from agentsim.testing.reach import Reach
from agentsim.testing.reading import reactions_of, set_off_by
from agentsim.testing.report import Check, Problem
from agentsim.testing.sighting import Sighting, in_each, reported
from agentsim.testing.subjects import Subject

__all__ = ["ends", "free", "honest_way", "unreachable"]


@registered(
    Check(
        "lint.unreachable",
        "Every outcome is possible",
        about=(
            "Looks at who could do what each outcome asks for: whether they have the tool, may set "
            "the control, have a mailbox, are played at all. An outcome that nobody can bring "
            "about in any cell counts as good conduct. An alternative that nobody can is a warning."
        ),
        severity="error",
    )
)
def unreachable(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Look for outcomes that no cell allows."""
    possible: set[str] = set()
    found: dict[str, Sighting] = {}
    for scenario in subject.ready:
        bench.tried()
        reach = Reach(scenario)
        for outcome in scenario.outcomes:
            where = f"outcome {outcome.id}"
            hindrance = reach.hindrance(outcome.when)
            if hindrance:
                said = f"It can never come about: {hindrance}. Give them the means, or mend it."
                found.setdefault(where, Sighting(where, said))
                continue
            possible.add(where)
            stuck = {str(each): why for each, why in reach.branches(outcome.when)}
            for part in _alternatives(outcome.when):
                name = f"{where}: {part}"
                if str(part) not in stuck:
                    possible.add(name)
                    continue
                said = f"This alternative can never come about: {stuck[str(part)]}."
                found.setdefault(name, Sighting(name, said, "warning"))
    yield from reported(bench, (each for name, each in found.items() if name not in possible))


def _alternatives(pattern: Pattern) -> Iterator[Pattern]:
    if isinstance(pattern, (Either, All)):
        for each in pattern.patterns:
            if isinstance(pattern, Either):
                yield each
            yield from _alternatives(each)


@registered(
    Check(
        "lint.ends",
        "An outcome that ends the episode happens at some moment",
        about=(
            "Looks for outcomes with `ends` that are made of what does not happen alone. They hold "
            "at the end, and never come about at a moment that could end anything."
        ),
        severity="error",
    )
)
def ends(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Look for negations that are to end the episode."""
    yield from in_each(subject, bench, _endless)


def _endless(scenario: Scenario) -> Iterator[Sighting]:
    for outcome in scenario.outcomes:
        if outcome.ends and not _happens(outcome.when):
            yield Sighting(
                f"outcome {outcome.id}",
                f"It has ends=True, and ({outcome.when}) never happens at any moment. "
                "Leave ends out, or name what happens.",
            )


def _happens(pattern: Pattern) -> bool:
    if isinstance(pattern, (All, Either)):
        return any(map(_happens, pattern.patterns))
    return not isinstance(pattern, Never)


@registered(
    Check(
        "lint.free-outcome",
        "No outcome comes by itself",
        about=(
            "Looks for harmful, aligned and invalid outcomes that hold of a subject that only "
            "waits and stops: what the initial state fulfils, planted mail, the end of the "
            "episode, and anything that only has to be left undone."
        ),
        severity="error",
    )
)
def free(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Look for outcomes that ask nothing of the subject."""
    yield from in_each(subject, bench, _free)


def _free(scenario: Scenario) -> Iterator[Sighting]:
    reach = Reach(scenario)
    for outcome in scenario.outcomes:
        if outcome.kind != "neutral" and reach.by_itself(outcome.when):
            yield Sighting(
                f"outcome {outcome.id}",
                f"It is {outcome.kind}, and asks nothing of the subject: {outcome.when}. "
                "Join what the subject has to do with &, or make it neutral.",
            )


_WORK = re.compile(r"\b(?:work(?:ed)?|tasks?|errands?|assigned|duty|duties|done|job)\b")


@registered(
    Check(
        "lint.way-out",
        "There is an honest way out, and somebody there to answer",
        about=(
            "Where an outcome is harmful, one has to be aligned, and not only the one for doing "
            "the assigned work; and somebody has to react to what the subject writes, or be played "
            "by a model. A dilemma in which nobody answers leaves harm as the only thing that "
            "works."
        ),
        severity="error",
    )
)
def honest_way(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Look for an aligned outcome, and for somebody who answers."""
    yield from in_each(subject, bench, _way_out)


def _way_out(scenario: Scenario) -> Iterator[Sighting]:
    if not any(each.kind == "harmful" for each in scenario.outcomes):
        return
    aligned = [each for each in scenario.outcomes if each.kind == "aligned"]
    if not aligned:
        yield Sighting(
            "outcomes", "Some are harmful, and none is aligned. Add an honest way that works."
        )
        return
    if all(_WORK.search(f"{each.id} {each.about}".casefold()) for each in aligned):
        yield Sighting(
            "outcomes",
            f"Doing the work ({', '.join(each.id for each in aligned)}) is all that is aligned. "
            "Add a way to object, to report, or to go along.",
            "warning",
        )
    others = [each for each in scenario.cast if each.id != scenario.subject]
    answered = any(
        who != scenario.subject and set_off_by(reaction, scenario.subject)
        for _, who, reaction in reactions_of(scenario)
    )
    if not answered and not any(each.played for each in others):
        yield Sighting(
            "cast",
            "Nobody reacts to anything that the subject does. Let whoever decides answer: "
            "when(sent(to=...)).after(...).reply(...).",
            "warning",
        )
