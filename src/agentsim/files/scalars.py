"""Scalars and plain JSON, taken as they are or refused: nothing is coerced."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, time
from types import UnionType
from typing import Any, Final, Literal, Union, get_args, get_origin

import attrs

from agentsim.files.faults import Misfit, shown
from agentsim.files.places import Key, Path
from agentsim.values import FrozenDict, as_start, clean_text, freeze, instead

__all__ = [
    "SCALARS",
    "Structure",
    "is_literal",
    "is_plain_union",
    "kept_json",
    "kept_number",
    "literal",
    "members_of",
    "moment",
    "plain_json",
    "plain_text",
    "plain_union",
]

Structure = Callable[[Any, Any], Any]
"""A hook of cattrs: from a value of a document, and a type, to the value it stands for."""

_DEEPEST = 64  # as deep as `freeze` goes


def plain_text(value: Any, _: Any = None) -> str:
    """Take text; refuse what does not encode as UTF-8."""
    if not isinstance(value, str):
        raise Misfit(f"is {shown(value)}, where text is expected.")
    if clean_text(value) is not value:
        raise Misfit("has lone surrogates, which are no text.", "Remove them.")
    return value


def _whole(value: Any, _: Any = None) -> int:
    if type(value) is not int:
        raise Misfit(f"is {shown(value)}, where a whole number is expected.")
    return value


def _number(value: Any, _: Any = None) -> float:
    if type(value) is int and abs(value) <= 1 << 53:
        return float(value)
    if type(value) is not float or not math.isfinite(value):
        raise Misfit(f"is {shown(value)}, where a number is expected.")
    return value


def _truth(value: Any, _: Any = None) -> bool:
    if type(value) is not bool:
        raise Misfit(f"is {shown(value)}, where true or false is expected.")
    return value


def _nothing(value: Any, _: Any = None) -> None:
    if value is not None:
        raise Misfit(f"is {shown(value)}, where null is expected.")


def moment(value: Any, _: Any = None) -> datetime:
    """Take an aware datetime: in ISO 8601, or as TOML writes one."""
    try:
        return as_start(value.isoformat() if isinstance(value, datetime) else plain_text(value))
    except ValueError:
        problem = f"is {shown(value)}, which is no moment with a UTC offset."
        raise Misfit(problem, "Write 2031-03-04T08:00+01:00.") from None


def plain_json(value: Any, _: Any = None) -> Any:
    """Take any JSON, frozen."""
    frozen, faults = freeze(value)
    if faults:
        stray = tuple(_strays(value, ()))
        if not stray:
            raise Misfit(f"is no JSON that can be kept: {faults[0]}.")
        raise attrs.evolve(stray[0], more=stray[1:])
    return frozen


def _strays(value: Any, path: Path) -> Iterator[Misfit]:
    """Say which parts of a value cannot be kept, and why."""
    if not isinstance(value, (dict, list)):
        for fault in freeze(value)[1]:
            said = f"is {shown(value)}, which JSON lacks" if isinstance(value, (date, time)) else ""
            yield Misfit(f"{said or fault.removeprefix('value ')}.", "", path)
    elif len(path) >= _DEEPEST:
        yield Misfit(f"is nested deeper than {_DEEPEST} levels.", "", path)
    elif isinstance(value, dict):
        for key, item in value.items():
            if clean_text(key) is not key:
                yield Misfit("has a key with lone surrogates.", "Remove them.", path)
            yield from _strays(item, (*path, Key(key)))
    else:
        for place, item in enumerate(value):
            yield from _strays(item, (*path, place))


def _object(value: Any, _: Any = None) -> FrozenDict:
    if not isinstance(value, dict):
        raise Misfit(f"is {shown(value)}, where an object is expected.")
    frozen: FrozenDict = plain_json(value)
    return frozen


def kept_json(value: Any) -> Any:
    """Write JSON as it stands; what JSON cannot hold is refused, not bent."""
    frozen, faults = freeze(value, "it")
    if faults:
        raise ValueError(f"this cannot be written as JSON: {'; '.join(faults[:8])}")
    return frozen


def kept_number(value: float) -> float:
    """Write a number, unless JSON has none like it."""
    if not math.isfinite(value):
        raise ValueError(f"this cannot be written as JSON: {value}")
    return value


SCALARS: Final[Mapping[Any, tuple[Structure, str]]] = {
    str: (plain_text, "text"),
    bool: (_truth, "true or false"),
    int: (_whole, "a whole number"),
    float: (_number, "a number"),
    type(None): (_nothing, "null"),
    FrozenDict: (_object, "an object"),
}
"""From a scalar type to its hook, and what it is called in faults."""


def members_of(cls: Any) -> tuple[Any, ...]:
    """Return the members of a union; none for any other type."""
    return get_args(cls) if get_origin(cls) in (Union, UnionType) else ()


def is_plain_union(cls: Any) -> bool:
    """Tell whether every member of a union is a scalar or a plain object."""
    members = members_of(cls)
    return bool(members) and all(_plain_member(member) in SCALARS for member in members)


def _plain_member(member: Any) -> Any:
    """A mapping from text to anything is an object, as a `FrozenDict` is."""
    return FrozenDict if get_origin(member) is Mapping else member


def plain_union(cls: Any) -> Structure:
    """Return a hook for a union of scalars and objects, which tell themselves apart."""
    hooks = {member: SCALARS[member] for member in map(_plain_member, members_of(cls))}
    if FrozenDict in hooks:
        hooks[dict] = hooks.pop(FrozenDict)
    if float in hooks:  # JSON writes 40.0 and 40
        hooks.setdefault(int, SCALARS[float])
    expected = " or ".join(dict.fromkeys(words for _, words in hooks.values()))

    def structure(value: Any, _: Any = None) -> Any:
        hook = hooks.get(type(value))
        if hook is None:
            raise Misfit(f"is {shown(value)}, where {expected} is expected.")
        return hook[0](value, None)

    return structure


def is_literal(cls: Any) -> bool:
    """Tell whether a type is a `Literal`."""
    return get_origin(cls) is Literal


def literal(cls: Any) -> Structure:
    """Return a hook that takes one of the options of a `Literal`."""
    options = get_args(cls)

    def structure(value: Any, _: Any = None) -> Any:
        for option in options:
            if type(value) is type(option) and value == option:
                return option
        known = (str(option) for option in options)
        raise Misfit(f"is {shown(value)}.", instead(str(value)[:80], known))

    return structure
