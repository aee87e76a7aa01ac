"""What the simple patterns share: names, cues, and their words."""

from __future__ import annotations

import fnmatch
from collections.abc import Iterable, Mapping
from typing import Any

from agentsim.outcomes.atom import Spot
from agentsim.values import FrozenDict, freeze
from agentsim.world import Cue, Fact, normal_address

__all__ = [
    "Cues",
    "Names",
    "addresses",
    "among",
    "cues",
    "fact_id",
    "frozen",
    "names",
    "path_fits",
    "quotes",
    "saying",
    "says",
    "someone",
    "with_values",
]


Names = str | Iterable[str] | None
Cues = Cue | Iterable[Cue] | None


def names(values: Names) -> tuple[str, ...]:
    if values is None:
        return ()
    return (values,) if isinstance(values, str) else tuple(values)


def addresses(values: Names) -> tuple[str, ...]:
    return tuple(normal_address(each) for each in names(values))


def cues(values: Cues) -> tuple[Cue, ...]:
    if values is None:
        return ()
    return (values,) if isinstance(values, Cue) else tuple(values)


def fact_id(value: Fact | str | None) -> str | None:
    return value.id if isinstance(value, Fact) else value


def frozen(value: Mapping[str, Any] | None) -> FrozenDict | None:
    if value is None:
        return None
    frozen, faults = freeze(value)
    if faults or not isinstance(frozen, FrozenDict):
        raise ValueError(f"not a JSON object: {value!r:.200}")
    return frozen


def someone(names: tuple[str, ...]) -> str:
    return " or ".join(names) if names else "someone"


def among(wanted: Mapping[str, Any], given: Mapping[str, Any]) -> bool:
    """Tell whether every wanted key is given, with the same value."""
    return all(key in given and given[key] == value for key, value in wanted.items())


def with_values(data: Mapping[str, Any]) -> str:
    return " with " + ", ".join(f"{key}={value!r}" for key, value in data.items())


def saying(mentions: tuple[Cue, ...], without: tuple[Cue, ...]) -> str:
    parts = []
    if mentions:
        parts.append(" that says " + " and ".join(repr(cue.id) for cue in mentions))
    if without:
        joint = " and does not say " if mentions else " that does not say "
        parts.append(joint + " or ".join(repr(cue.id) for cue in without))
    return "".join(parts)


def says(text: str, mentions: tuple[Cue, ...], without: tuple[Cue, ...]) -> bool:
    for cue in mentions:
        if not cue.says(text):
            return False
    for cue in without:  # noqa: SIM110  # a loop is twice as fast, and this is asked of every mail
        if cue.says(text):
            return False
    return True


def quotes(field: str, text: str, cues: tuple[Cue, ...]) -> tuple[Spot, ...]:
    return tuple(Spot(field, span.text) for cue in cues for span in cue.find(text)[:3])


def path_fits(path: str, pattern: str | None) -> bool:
    if pattern is None:
        return True
    return fnmatch.fnmatchcase(path.strip("/"), pattern.strip("/"))
