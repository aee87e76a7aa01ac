"""Documents in TOML. Reading needs nothing beyond Python; writing is in a module of its own."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from importlib import import_module
from typing import Any, Final

from agentsim.files._toml_places import TOKEN, places
from agentsim.files.places import Found, Path, Unreadable, offset_of, too_deep, too_long

__all__ = ["NULL", "parse", "places", "write"]

NULL: Final = "$null"
"""TOML has no null. A table with this key alone, and true under it, stands for it."""

_WHERE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


def write(document: Any) -> str:
    """Return plain values as TOML.

    Raises:
        MissingExtra: if tomli-w is not installed.
        ValueError: if an object has the key that stands for null.
    """
    written: str = import_module("agentsim.files._toml_writing").write(document)
    return written


def parse(text: str) -> Any:
    """Parse TOML. Dates and times stay what they are, to be refused where text is expected.

    Raises:
        Unreadable: with every fault.
    """
    try:
        value = tomllib.loads(text)
        stray = tuple(_null(value))
    except tomllib.TOMLDecodeError as error:
        raise Unreadable((_malformed(text, str(error)),)) from None
    except RecursionError:
        raise Unreadable((too_deep(_tokens(text)),)) from None
    except ValueError:
        raise Unreadable((too_long(_tokens(text)),)) from None
    if stray:
        raise Unreadable(stray)
    return value


def _tokens(text: str) -> Iterator[tuple[int, str]]:
    return ((token.start(), token[0]) for token in TOKEN.finditer(text))


def _malformed(text: str, said: str) -> Found:
    where = _WHERE.search(said)
    problem = f"is malformed TOML: {_WHERE.sub('', said)}."
    if where is None or where[1] is None:
        return Found((), problem, offset=len(text))
    return Found((), problem, offset=offset_of(text, int(where[1]), int(where[2])))


def _null(document: dict[str, Any]) -> Iterator[Found]:
    """Put null where tables stand for it; say which only look like it."""
    left: list[tuple[Path, Any]] = [((), document)]
    while left:
        path, value = left.pop()
        inner: Any = enumerate(value) if isinstance(value, list) else list(value.items())
        for key, item in inner:
            if not isinstance(item, (dict, list)):
                if key == NULL:
                    cure = 'Write null as {"$null" = true}, with nothing else in the table.'
                    yield Found((*path, key), "is no key that a table may have.", cure, at_key=True)
            elif isinstance(item, dict) and len(item) == 1 and item.get(NULL) is True:
                value[key] = None
            else:
                left.append(((*path, key), item))
