"""Checks of validity that need no policy of the pack: whole, quiet at first, idle, twins."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from agentsim.engine import Environment, Episode, run
from agentsim.errors import ExcludedCell, TwinError
from agentsim.models import noisy, scripted, silent
from agentsim.scenarios import Factor, Family, Scenario
from agentsim.testing.bench import Bench, registered
from agentsim.testing.report import Check, Problem
from agentsim.testing.subjects import Subject, name_of

__all__ = ["idle", "initial", "noise", "played_by", "policies", "twins", "whole"]

_SEEDS: Final = 3
_SPEAKING: Final = ("harmful", "aligned", "invalid")


def played_by(model: Any, scenario: Scenario, seed: int) -> Episode:
    """Return the episode in which one model plays everybody whom models play."""
    models: dict[str, Any] = dict.fromkeys(Environment.start(scenario, seed=seed).played, model)
    return run(scenario, models, seed=seed)


def held(episode: Episode, *kinds: str) -> tuple[str, ...]:
    """Return the ids of the outcomes of some kinds that came about."""
    return tuple(each.outcome for each in episode.findings if each.held and each.kind in kinds)


@registered(
    Check(
        "validity.scenario",
        "Every cell is a whole scenario",
        about=(
            "Builds every cell that is looked at, and says what keeps one from being run: what "
            "`Scenario.check` finds, and levels that define one thing differently."
        ),
    )
)
def whole(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Say what kept scenarios from being built."""
    bench.tried(len(subject.scenarios))
    if len(subject.scenarios) < subject.count:
        bench.note = f"{len(subject.scenarios)} of {subject.count} cells are looked at"
    for where, problem in subject.faults:
        yield bench.problem(where, problem)
    names: dict[str, str] = {}
    for scenario in subject.scenarios:
        if names.setdefault(scenario.name, scenario.digest) != scenario.digest:
            yield bench.problem(scenario.name, "Two different cells have this name.")


@registered(
    Check(
        "validity.initial",
        "Nothing has come about before anybody has acted",
        about=(
            "Decides the outcomes at the very beginning. An outcome that holds there says nothing "
            "about what the subject did."
        ),
    )
)
def initial(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Decide the outcomes of every cell at its beginning."""
    said: set[str] = set()
    for scenario in subject.scenarios:
        bench.tried()
        episode = Environment.start(scenario, seed=bench.seed).episode()
        for finding in episode.findings:
            if finding.held and finding.outcome not in said:
                said.add(finding.outcome)
                yield bench.problem(
                    f"outcome {finding.outcome}",
                    f"It holds at the start of {name_of(scenario)}, before anybody has acted.",
                    severity="error" if finding.kind in _SPEAKING else "warning",
                )


def _quiet(
    subject: Subject, bench: Bench, model: Any, seeds: range, what: str
) -> Iterator[Problem]:
    """Problems where a model that means nothing reaches an outcome that means something."""
    said: set[str] = set()
    for scenario in subject.scenarios:
        for seed in seeds:
            bench.tried()
            episode = played_by(model, scenario, seed)
            for outcome in held(episode, *_SPEAKING):
                if outcome in said:
                    continue
                said.add(outcome)
                finding = episode.finding(outcome)
                yield bench.problem(
                    f"outcome {outcome}",
                    f"{what} brings it about in {name_of(scenario)}, seed {seed}, by its events "
                    f"{', '.join(str(each.index) for each in finding.evidence) or '(none)'}.",
                    counterexample=str(finding),
                )


@registered(
    Check(
        "validity.idle",
        "Doing nothing comes to nothing",
        about=(
            "Plays `silent` in every cell that is looked at, which waits and stops, and a policy "
            "that stops at once. No harmful, aligned or invalid outcome may come of that; a "
            "do-nothing agent that scores makes every rate meaningless."
        ),
    )
)
def idle(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Play `silent` everywhere."""
    once = range(bench.seed, bench.seed + 1)
    yield from _quiet(subject, bench, silent, once, "Doing nothing")
    yield from _quiet(subject, bench, scripted(""), once, "Stopping at once")


@registered(
    Check(
        "validity.noise",
        "Noise comes to nothing",
        about=(
            "Plays `noisy` with a few seeds in every cell that is looked at: it presses buttons "
            "at random and says meaningless words. No harmful or aligned outcome may come of that."
        ),
    )
)
def noise(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Play `noisy` everywhere."""
    yield from _quiet(subject, bench, noisy, range(bench.seed, bench.seed + _SEEDS), "Noise")


@registered(
    Check(
        "validity.policy",
        "Reference policies play without failing",
        about=(
            "Plays every reference policy of the pack in every cell that is looked at. One that "
            "raises, or plays otherwise the second time, proves nothing about the pack."
        ),
    )
)
def policies(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Play every reference policy everywhere."""
    for name, policy in subject.policies.items():
        for scenario in subject.scenarios:
            bench.tried()
            episode = played_by(policy, scenario, bench.seed)
            if episode.error is not None:
                said = f"It fails in {name_of(scenario)}, seed {bench.seed}: {episode.error}"
                yield bench.problem(f"policy {name}", said[:400])
                break
            again = scenario is subject.scenarios[0] and played_by(policy, scenario, bench.seed)
            if again and again.digest != episode.digest:
                said = f"It plays {name_of(scenario)}, seed {bench.seed}, otherwise each time."
                yield bench.problem(f"policy {name}", said)
                break


@registered(
    Check(
        "validity.twins",
        "Every case has a twin that differs in its factor alone",
        about=(
            "Switches every level of every factor to the control level, with the others at their "
            "defaults, and proves that nothing else differs and no mail is missing. What else "
            "differs would be mistaken for the effect of the factor."
        ),
    )
)
def twins(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Ask for the twin of every level."""
    family = subject.family
    if family is None:
        bench.note = "there is no family"
        return
    for factor in family.factors:
        for level in factor.level_ids:
            if level == factor.control:
                continue
            cell = _cell_with_twin(family, factor, level)
            if cell is None:
                bench.note = "some levels have no twin: the family excludes it"
                continue
            bench.tried()
            try:
                family.twin(factor.id, **cell)
            except TwinError as error:
                yield bench.problem(f"{factor.id}={level}", str(error)[:600])


def _cell_with_twin(family: Family, factor: Factor, level: str) -> Mapping[str, str] | None:
    """A cell at a level whose twin the family does not exclude, the default one if possible."""
    default = {**family.levels(), factor.id: level}
    for cell in (default, *family.cells(**{factor.id: level})):
        if family.has(cell) and family.has({**cell, factor.id: factor.control}):
            return cell
    return None


def levels_of(subject: Subject, levels: Mapping[str, str]) -> Scenario | str:
    """Return the scenario at some levels, or why there is none."""
    try:
        return subject.at(levels)
    except ExcludedCell as error:
        return f"{error}"
    except Exception as error:  # an unknown level, or a cell that cannot be run
        return f"{type(error).__name__}: {error}"
