"""Documents in JSON."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import msgspec

from agentsim.files.places import Found, Path, Place, Unreadable, too_deep, too_long

_TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+"|[\[\]{}]|[^\s,:\[\]{}"]+', re.DOTALL)
_CONSTANTS = ("NaN", "Infinity", "-Infinity")


class _Doubled(dict[str, Any]):
    """An object in which some key is written more than once."""

    keys_again: tuple[str, ...] = ()


class _Constant(ValueError):
    """A number that JSON does not have."""


def write(document: Any, *, indent: int | None = 2) -> str:
    """Return plain values as JSON."""
    encoded = msgspec.json.encode(document)
    if indent is None:
        return encoded.decode()
    return msgspec.json.format(encoded, indent=indent).decode() + "\n"


def parse(text: str) -> Any:
    """Parse JSON with care: keys written twice and numbers that JSON lacks are faults.

    Raises:
        Unreadable: with every fault.
    """
    doubled = False

    def pairs(found: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal doubled
        made = dict(found)
        if len(made) == len(found):
            return made
        doubled = True
        again = _Doubled(made)
        counts = Counter(key for key, _ in found)
        again.keys_again = tuple(sorted(key for key, count in counts.items() if count > 1))
        return again

    try:
        value = json.loads(text, object_pairs_hook=pairs, parse_constant=_constant)
    except json.JSONDecodeError as error:
        found = Found((), f"is malformed JSON: {error.msg}.", offset=error.pos)
        raise Unreadable((found,)) from None
    except RecursionError:
        raise Unreadable((too_deep(_tokens(text)),)) from None
    except _Constant as error:
        at = next((at for at, token in _tokens(text) if token.startswith(_CONSTANTS)), 0)
        raise Unreadable((Found((), f"is malformed JSON: {error}.", offset=at),)) from None
    except ValueError:
        raise Unreadable((too_long(_tokens(text)),)) from None
    if doubled:
        raise Unreadable(tuple(_twice(value)))
    return value


def _constant(name: str) -> float:
    raise _Constant(f"{name} is no JSON")


def _tokens(text: str) -> Iterator[tuple[int, str]]:
    return ((token.start(), token[0]) for token in _TOKEN.finditer(text))


def _twice(document: Any) -> Iterator[Found]:
    left: list[tuple[Path, Any]] = [((), document)]
    while left:
        path, value = left.pop()
        if isinstance(value, _Doubled):
            for key in value.keys_again:
                yield Found((*path, key), "is written more than once.", "Keep one.", at_key=True)
        if isinstance(value, dict):
            left += [((*path, key), item) for key, item in reversed(value.items())]
        elif isinstance(value, list):
            left += [((*path, place), item) for place, item in reversed([*enumerate(value)])]


def places(text: str) -> Place:
    """Return where everything stands in a text that was parsed; of doubled keys, the last."""
    root = Place(0)
    around: list[tuple[Place, bool]] = []
    key: tuple[str, int] | None = None
    for at, token in _tokens(text):
        if token in ("]", "}"):
            around.pop()
            continue
        if around and key is None and not around[-1][1]:
            key = json.loads(token), at
            continue
        place = Place(at, None if key is None else key[1])
        if around:
            inside = around[-1][0].inside
            inside[len(inside) if key is None else key[0]] = place
        else:
            root = place
        key = None
        if token in ("[", "{"):
            around.append((place, token == "["))
    return root
