"""Laws of tools: a failed call changes nothing, nothing is kept, nothing outside is asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from agentsim.engine import Environment
from agentsim.errors import ClosedError
from agentsim.events import Called, Ended, Event, Noted, Replied
from agentsim.testing.bench import Bench, registered
from agentsim.testing.checks.history import culprit
from agentsim.testing.falsifying import Broken, falsified
from agentsim.testing.memory import memory_of
from agentsim.testing.playing import Played, played, stepped, taken
from agentsim.testing.report import Check, Problem
from agentsim.testing.subjects import Subject

__all__ = ["atomic", "closed", "stateless"]

_OWN_EVENTS = (Replied, Called, Noted, Ended)


@registered(
    Check(
        "law.atomic",
        "A call that fails changes nothing, and none changes the world in place",
        about=(
            "Compares the world before each step with what it was, once the step is done. A tool "
            "proposes changes through its context; one that changes a component itself has "
            "changed it even if it then refuses, and for every other branch as well."
        ),
        drawn=True,
    )
)
def atomic(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Look at the world before and after every step."""

    def law(line: Played) -> None:
        env = Environment.start(line.case.scenario, seed=line.case.seed)
        for answer in line.case.answers:
            if env.turn is None:
                return
            kept = taken(env.world)
            after, _ = stepped(env, answer)
            if after is None:
                return
            new = after.history.since(len(env.history))
            calls = [event for event in new if isinstance(event, Called)]
            failed = bool(calls) and not any(event.ok for event in calls)
            where = culprit(calls[0] if calls else None)
            if taken(env.world) != kept:
                how = "failed" if failed else "succeeded"
                raise Broken(where, f"A call that {how} changed the world in place.")
            if failed and not _moved(new) and taken(after.world) != kept:
                raise Broken(where, "A call that failed changed the world.")
            env = after

    yield from falsified(bench, law)


def _moved(events: tuple[Event, ...]) -> bool:
    return any(not isinstance(event, _OWN_EVENTS) for event in events)


@registered(
    Check(
        "law.stateless",
        "Nothing is kept outside the world",
        about=(
            "Compares global variables, closures, default arguments and function attributes that "
            "tools and steps of the subject's own refer to, before and after each episode. What "
            "is remembered there is in no fork and no record. A cache of a pure function is "
            "harmless, and may be exempted."
        ),
        severity="warning",
        drawn=True,
    )
)
def stateless(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Look at what functions remember before and after every case."""
    functions = own_functions(subject)
    if not functions:
        bench.note = "it has no tools or steps of its own"
        return

    def law(line: Played) -> None:
        before = {where: memory_of(function) for where, function in functions.items()}
        played(line.case)
        for where, function in functions.items():
            after = memory_of(function)
            for name, state in before[where].items():
                if after.get(name) != state:
                    was, now = f"{state:.120}", f"{after.get(name, 'gone'):.120}"
                    raise Broken(where, f"It remembers in {name}: {was}, and then {now}")

    yield from falsified(bench, law, moods=("true", "breaking"))


def own_functions(subject: Subject) -> dict[str, Callable[..., Any]]:
    """Return the functions of a subject that run during an episode, by what they are."""
    found = {f"tool {name}": tool.function for name, tool in subject.own_tools.items()}
    for reaction in subject.reactions.values():
        for step in reaction.steps:
            kind: Any = type(step)
            if not kind.__module__.startswith("agentsim.cast."):
                found[f"step {kind.__name__}"] = kind.act
    return found


@registered(
    Check(
        "law.closed",
        "No tool asks the outside world",
        about=(
            "Plays in strict mode, where a tool that asks for a clock, global randomness, an "
            "environment variable, a file, a socket or a process is an error."
        ),
        drawn=True,
    )
)
def closed(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Play every case in strict mode."""

    def law(line: Played) -> None:
        if isinstance(line.crash, ClosedError):
            raise Broken(f"tool {line.crash.tool}", f"{line.crash}.")

    yield from falsified(bench, law, strict=True)
