"""Laws of values: they survive JSON and back, and nothing in them can be changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

import attrs

from agentsim import files
from agentsim.engine import Environment, Episode
from agentsim.engine.plan import plan_of
from agentsim.scenarios import Scenario
from agentsim.testing.bench import Bench, registered
from agentsim.testing.checks.history import culprit, differing
from agentsim.testing.falsifying import Broken, falsified
from agentsim.testing.playing import Played, stepped
from agentsim.testing.report import Check, Problem
from agentsim.testing.subjects import Subject, name_of
from agentsim.tools import Tool
from agentsim.values import digest_of
from agentsim.world import World

__all__ = ["immutable", "round_trip", "saved_worlds"]

_MUTABLE: Final = (list, dict, set, bytearray)


# -- round trip ----------------------------------------------------------------------------------


def _there_and_back(value: Any, kind: Any, tools: Mapping[str, Tool] | None = None) -> str:
    """What is lost on the way to JSON and back; empty if nothing is."""
    try:
        text = files.dumps(value, indent=None)
    except Exception as error:  # a class of the subject's own may refuse in any way
        return f"it cannot be written: {type(error).__name__}: {error}"
    try:
        back = files.loads(text, kind, tools=tools)
    except Exception as error:
        return f"it cannot be read back: {type(error).__name__}: {error}"
    if back != value:
        return f"it comes back different: {_first_difference(value, back)}"
    if digest_of(back) != digest_of(value):
        return "it comes back equal, with another digest: a field that is not compared is lost"
    again = files.dumps(back, indent=None)
    return "" if again == text else "written again, it is another document"


def _first_difference(one: Any, other: Any, path: str = "") -> str:
    if type(one) is not type(other):
        return f"{path or 'it'} is {one!r:.80}, and then {other!r:.80}"
    if attrs.has(type(one)):
        for field in attrs.fields(type(one)):
            left, right = getattr(one, field.name), getattr(other, field.name)
            if left != right:
                return _first_difference(left, right, f"{path}.{field.name}".lstrip("."))
    if isinstance(one, tuple) and len(one) == len(other):
        for place, (left, right) in enumerate(zip(one, other, strict=True)):
            if left != right:
                return _first_difference(left, right, f"{path}[{place}]")
    return f"{path or 'it'} is {one!r:.80}, and then {other!r:.80}"


@registered(
    Check(
        "law.round-trip",
        "What is described survives JSON and back",
        about=(
            "Writes and reads every scenario, the family, every outcome, reaction and pattern, "
            "and every component: what comes back is equal, has the same digest, and gives the "
            "same document. A pattern that comes back has to decide as it did."
        ),
    )
)
def round_trip(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Write and read everything that the subject describes."""
    items: list[tuple[str, Any, Any]] = []
    if subject.family is not None:
        items.append(("the family", subject.family, type(subject.family)))
    items += [(name_of(each), each, Scenario) for each in subject.scenarios]
    items += [(where, each, None) for where, each in subject.patterns.items()]
    items += [(where, each, None) for where, each in subject.reactions.items()]
    items += [(f"outcomes[{id!r}]", each, None) for id, each in subject.outcomes.items()]
    said: set[str] = set()
    for where, value, kind in items:
        bench.tried()
        lost = _there_and_back(value, kind, subject.tools)
        if lost and lost not in said:
            said.add(lost)
            yield bench.problem(where, f"Through JSON, {lost}."[:500])


@registered(
    Check(
        "law.saving",
        "A world saved and loaded at any step has the same future",
        about=(
            "At every step of drawn episodes, writes and reads the world: it comes back equal, "
            "with the same digest, and the next answers bring the same as from the world itself. "
            "The episode, too, comes back equal."
        ),
        drawn=True,
    )
)
def saved_worlds(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Save and load at every step, and go on from what was loaded."""

    def law(line: Played) -> None:
        for place, env in enumerate(line.path):
            loaded = _loaded(env)
            if env.turn is None or place >= len(line.case.answers):
                continue
            answer = line.case.answers[place]
            one, _ = stepped(env, answer)
            other, _ = stepped(_resumed(env, loaded), answer)
            if one is None or other is None:
                continue
            found = differing(one, other, "from the world as it was loaded, it goes on otherwise")
            if found is None and digest_of(one.world) != digest_of(other.world):
                found = Broken("the world", "From the loaded world, another one follows.")
            if found is not None:
                raise found
        if line.crash is None:
            lost = _there_and_back(line.end.episode(), Episode)
            if lost:
                raise Broken("the episode", f"Through JSON, {lost}."[:500])

    yield from falsified(bench, law, moods=("true", "true", "breaking"))


def _loaded(env: Environment) -> World:
    """The world of a position, through JSON and back."""
    try:
        world: World = files.loads(files.dumps(env.world, indent=None), World)
    except Exception as error:  # a component of the subject's own may refuse in any way
        raise Broken(
            "the world", f"It cannot be saved: {type(error).__name__}: {error}"[:500]
        ) from None
    if world == env.world and digest_of(world) == digest_of(env.world):
        return world
    saved = dict(world)
    for name, part in env.world:
        if saved.get(name) != part or digest_of(saved[name]) != digest_of(part):
            lost = "a field that is not compared is lost"
            if name in saved and saved[name] != part:
                lost = _first_difference(part, saved[name])
            raise Broken(f"component {name}", f"Saved and loaded, it is another: {lost}."[:500])
    raise Broken("the world", "Saved and loaded, it is another.")


def _resumed(env: Environment, world: World) -> Environment:
    """The position, in another world."""
    work = env._work.copy()
    work.world = world
    return Environment(env.scenario, env.turn, work)


# -- immutable -----------------------------------------------------------------------------------


@registered(
    Check(
        "law.immutable",
        "Components and descriptions cannot be changed",
        about=(
            "Looks into every component of drawn worlds, and into the patterns and steps of the "
            "subject: all are frozen, and hold no list, dict or set. What can be changed is "
            "shared by every fork, and sooner or later is changed."
        ),
        drawn=True,
    )
)
def immutable(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Look into components, patterns and steps."""
    described: dict[str, Any] = {**subject.patterns, **subject.reactions}
    for where, value in described.items():
        bench.tried()
        for path in mutable_in(value):
            yield bench.problem(where, f"{path} can be changed in place.")
    for scenario in subject.scenarios[:1]:
        for name, part in plan_of(scenario).world:
            for path in mutable_in(part):
                yield bench.problem(f"component {name}", f"{path} can be changed in place.")

    def law(line: Played) -> None:
        call = None
        for after, new in line.news():
            call = next((each for each in new if each.kind == "called"), call)
            for name, part in after.world:
                for path in mutable_in(part):
                    raise Broken(
                        f"component {name}",
                        f"{path} can be changed in place, after {culprit(call)}.",
                    )

    yield from falsified(bench, law, moods=("true",), cases=max(1, bench.cases // 2))


def mutable_in(value: Any, path: str = "it", depth: int = 0) -> Iterator[str]:
    """Yield the path of everything in a value that could be changed in place."""
    kind = type(value)
    if depth > 8 or kind in (str, int, float, bool, type(None)):
        return
    if attrs.has(kind):
        if kind.__delattr__ is object.__delattr__:
            yield f"{path}, a {kind.__name__} that is not frozen,"
            return
        for field in attrs.fields(kind):
            yield from mutable_in(getattr(value, field.name), f"{path}.{field.name}", depth + 1)
    elif kind in _MUTABLE or (isinstance(value, _MUTABLE) and kind.__hash__ is None):
        yield f"{path}, a {kind.__name__},"
    elif isinstance(value, tuple):
        for place, each in enumerate(value):
            yield from mutable_in(each, f"{path}[{place}]", depth + 1)
    elif isinstance(value, Mapping):
        for key in value:
            yield from mutable_in(value[key], f"{path}[{key!r}]", depth + 1)
    elif hasattr(value, "__dict__") and not callable(value):
        yield f"{path}, a {kind.__name__},"
