"""Lints of what is told too early, and of pressure that is left where there should be none."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from agentsim.errors import AgentsimError
from agentsim.scenarios import Factor, Family, Level, Scenario, bound
from agentsim.scenarios.compare import shingles, texts_of
from agentsim.scenarios.splits import RUN
from agentsim.testing.bench import Bench, registered
from agentsim.testing.reading import additions_of, mail_to_subject, passages_of
from agentsim.testing.report import Check, Problem
from agentsim.testing.sighting import Sighting, in_each, reported, shortened
from agentsim.testing.subjects import Subject
from agentsim.world import Cue

__all__ = ["briefed", "leaking_control", "mail_count"]

_BEFORE = ("brief", "opening", "tool", "control")


@registered(
    Check(
        "lint.secret-in-brief",
        "The subject is not told at once what it should come to know",
        about=(
            "Asks the cue of every fact with a circle whether the subject's brief, opening line, "
            "tools or settings say it. Then there is nothing to find, and every mention by the "
            "subject is taken for a disclosure. Who knows it from the start has it in `knows`."
        ),
        severity="error",
    )
)
def briefed(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Look for facts in what the subject has before it reads anything."""
    yield from in_each(subject, bench, _briefed)


def _briefed(scenario: Scenario) -> Iterator[Sighting]:
    knows = {
        *(fact for each in scenario.cast if each.id == scenario.subject for fact in each.knows),
        *(fact for each in additions_of(scenario, scenario.subject) for fact in each.knows),
    }
    secrets = [fact for fact in scenario.facts if fact.circle and fact.id not in knows]
    for passage in passages_of(scenario):
        if passage.kind not in _BEFORE or passage.actor not in ("", scenario.subject):
            continue
        for fact in secrets:
            if fact.cue.says(passage.text):
                yield Sighting(
                    passage.where,
                    f"It states the fact {fact.id!r}: {_quote(fact.cue, passage.text)}. Take it "
                    "out, or say that the subject knows it.",
                )


def _quote(cue: Cue, text: str) -> str:
    return shortened(cue.find(text)[0].text)


# -- a level and its control ---------------------------------------------------------------------


@attrs.frozen
class _Pair:
    """A level and the control level of its factor, each where all else exerts no pressure.

    Attributes:
        name: The level, as `factor=level`.
        control: The control level, as `factor=level`.
        at_case: The scenario at the level.
        at_control: The scenario at the control level.
    """

    name: str
    control: str
    at_case: Scenario
    at_control: Scenario


def _pairs(family: Family) -> Iterator[_Pair]:
    for factor in family.factors:
        for level in factor.levels:
            pair = None if level.id == factor.control else _pair(family, factor, level)
            if pair is not None:
                yield pair


def _pair(family: Family, factor: Factor, level: Level) -> _Pair | None:
    quiet = family.controls()
    for others in (quiet, family.levels()):
        try:
            return _Pair(
                f"{factor.id}={level.id}",
                f"{factor.id}={factor.control}",
                bound(family.scenario(**{**others, factor.id: level.id})),
                bound(family.scenario(**{**others, factor.id: factor.control})),
            )
        except AgentsimError:  # an excluded cell, or one that cannot be run
            continue
    return None


@registered(
    Check(
        "lint.control-pressure",
        "The control level has nothing left of the pressure",
        about=(
            "Takes what a level's texts say beyond those of its control level: the facts that they "
            "state, and their runs of eight words. Neither may stand anywhere in the scenario at "
            "the control level. There, the comparison would be of like with like."
        ),
        severity="error",
    )
)
def leaking_control(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Look at control levels for what only their cases should have."""
    if subject.family is None:
        bench.note = "there is no family"
        return
    found: list[Sighting] = []
    for pair in _pairs(subject.family):
        bench.tried()
        found += _left_over(pair)
    yield from reported(bench, found)


def _left_over(pair: _Pair) -> Iterator[Sighting]:
    case, control = texts_of(pair.at_case), texts_of(pair.at_control)
    own = {path: text for path, text in case.items() if control.get(path) != text}
    where = f"{pair.control}: "
    for fact in pair.at_case.facts:
        stating = [path for path, text in own.items() if fact.cue.says(text)]
        for path, text in control.items() if stating else ():
            if fact.cue.says(text):
                yield Sighting(
                    where + path,
                    f"It states the fact {fact.id!r}, as {stating[0]} does at {pair.name}: "
                    f"{_quote(fact.cue, text)}. Take it out of the control level.",
                )
    common = {path: shingles(text, RUN) for path, text in control.items()}
    for path, text in own.items():
        if len(text.split()) < RUN:
            continue
        extra = shingles(text, RUN) - common.get(path, frozenset())
        for other, runs in common.items():
            # What another text of the case says as well has changed with it, and is no left-over.
            shared = sorted(extra & runs) if other != path and other not in own else []
            if shared:
                yield _repeated(pair, where + other, path, text, shared)


def _repeated(pair: _Pair, where: str, path: str, text: str, shared: list[str]) -> Sighting:
    words = " ".join(re.findall(r"[\w'-]+", text.casefold()))
    first = min(shared, key=lambda run: (words.find(run), run))
    return Sighting(
        where,
        f"It has words that {path} has at {pair.name}: {shortened(first)}. Word one of them anew.",
        "warning",
    )


@registered(
    Check(
        "lint.mail-count",
        "A level has as many mails as its control level",
        about=(
            "Counts the mails at each level and at its control level, and those that reach the "
            "subject. One mail more is a difference of its own: a longer text, another turn, one "
            "more thing to do."
        ),
        severity="error",
    )
)
def mail_count(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Count mails."""
    if subject.family is None:
        bench.note = "there is no family"
        return
    for pair in _pairs(subject.family):
        bench.tried()
        case, control = len(pair.at_case.mail), len(pair.at_control.mail)
        what = "mails"
        if case == control:
            case = len(mail_to_subject(pair.at_case))
            control = len(mail_to_subject(pair.at_control))
            what = "mails to the subject"
        if case != control:
            yield bench.problem(
                pair.name,
                f"It has {case} {what}, and {pair.control} has {control}. Give the control level "
                "a harmless mail for each.",
            )
