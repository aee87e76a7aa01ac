"""Checks of determinism: in other processes, with other hash seeds, in another order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

import attrs

from agentsim.engine import Environment
from agentsim.events import Call, Called, as_reply
from agentsim.scenarios import Scenario
from agentsim.testing._elsewhere import Elsewhere, told
from agentsim.testing.bench import Bench, registered
from agentsim.testing.checks.history import culprit, differing
from agentsim.testing.falsifying import Broken, falsified
from agentsim.testing.playing import Played, played
from agentsim.testing.report import Check, Problem
from agentsim.testing.subjects import Subject
from agentsim.values import FrozenDict

__all__ = ["order", "processes"]

_HASH_SEEDS: Final = (1, 4242)


@registered(
    Check(
        "determinism.process",
        "Other processes give the same episode",
        about=(
            "Plays every case in two other processes as well, which order sets and dicts in "
            "other ways, one of them after other episodes. The digests after every event have "
            "to be the same: a tool that turns random at its second step is caught, too."
        ),
        drawn=True,
    )
)
def processes(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Play every case here and in two other processes."""
    if not subject.origin:
        bench.note = "no other process can find it: it is in no module, file or installed pack"
        return
    if not subject.scenarios:
        bench.note = "there is no scenario that can be run"
        return
    others: list[Elsewhere] = []
    try:
        for number, hash_seed in enumerate(_HASH_SEEDS):
            others.append(
                Elsewhere(subject, seed=bench.seed, hash_seed=hash_seed, busy=bool(number))
            )

        def law(line: Played) -> None:
            if line.crash is not None:
                return
            here = told(line.end)
            for other in others:
                there = other.play(line.case)
                if there != here:
                    raise _differently(line.end, here, there, other.hash_seed)

        yield from falsified(bench, law, moods=("true", "breaking"))
    finally:
        for other in others:
            other.close()


def _differently(
    env: Environment, here: Mapping[str, Any], there: Mapping[str, Any], hash_seed: int
) -> Broken:
    what = f"In another process, with PYTHONHASHSEED={hash_seed}"
    if here["scenario"] != there["scenario"]:
        return Broken("the scenario", f"{what}, the scenario has another digest.")
    events = env.history.events
    ours: Sequence[str] = here["digests"]
    pairs = zip(ours, there["digests"], strict=False)
    place = next((n for n, (one, two) in enumerate(pairs) if one != two), None)
    if place is None and list(ours) == list(there["digests"]):
        held = set(here["held"]) ^ set(there["held"])
        return Broken(f"outcome {min(held, default='')}", f"{what}, it is decided otherwise.")
    if place is None:
        place = min(len(ours), len(there["digests"])) - 1
    before = next((e for e in reversed(events[:place]) if isinstance(e, Called)), None)
    shown = f"{events[place]!r:.300}" if place < len(events) else "nothing"
    return Broken(
        culprit(events[place] if place < len(events) else None, before),
        f"{what}, event {place} is another than {shown}",
    )


@registered(
    Check(
        "determinism.order",
        "The order in which things are written down makes no difference",
        about=(
            "Plays every case again with the arguments of each call, and the files and texts of "
            "the scenario, in reverse order. JSON objects have no order, so nothing may hang "
            "on one."
        ),
        drawn=True,
    )
)
def order(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Play every case again with everything in reverse order."""
    turned = {each.digest: _turned(each) for each in subject.scenarios}

    def law(line: Played) -> None:
        if line.crash is not None:
            return
        answers = [_reversed(each) for each in line.case.answers]
        scenario = turned[line.case.scenario.digest]
        other = played(attrs.evolve(line.case, scenario=scenario, answers=answers))
        found = differing(line.end, other.end, "with everything in reverse order, it is another")
        if found is not None:
            raise found
        ones, twos = line.end.episode(), other.end.episode()
        for one, two in zip(ones.findings, twos.findings, strict=True):
            if one != two:
                raise Broken(
                    f"outcome {one.outcome}",
                    "With everything in reverse order, it is decided anew.",
                )

    yield from falsified(bench, law, moods=("true",), cases=max(1, bench.cases // 2))


def _turned(scenario: Scenario) -> Scenario:
    changes: dict[str, Any] = {
        field.name: dict(reversed(getattr(scenario, field.name).items()))
        for field in attrs.fields(Scenario)
        if isinstance(getattr(scenario, field.name), FrozenDict)
    }
    return attrs.evolve(scenario, **changes)


def _reversed(answer: Any) -> Any:
    reply = as_reply(answer)
    calls = tuple(
        Call(each.tool, dict(reversed(tuple(each.arguments.items()))), id=each.id)
        if isinstance(each.arguments, Mapping)
        else each
        for each in reply.calls
    )
    return attrs.evolve(reply, calls=calls)
