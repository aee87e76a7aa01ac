"""What a function does, as a digest: its source, and the values that it takes from around it."""

from __future__ import annotations

import functools
import hashlib
import inspect
from collections.abc import Callable, Iterator
from types import CodeType, FunctionType
from typing import Any

from agentsim.values.canonical import canonical_bytes, plain

__all__ = ["code_digest"]


@functools.lru_cache(maxsize=4096)  # reading a function's source takes a millisecond
def code_digest(function: Callable[..., Any]) -> str:
    """Return a digest of a function's code, as 16 hexadecimal digits.

    It covers the source of the function, the values of its defaults and of the variables that it
    closes over, and what it names in its own module: plain constants (numbers, texts, tuples of
    them) and functions, which are followed in the same way. It does not cover other modules,
    methods and their classes, objects that can change, or values looked up by other means.

    Where the source is not to be had, the bytecode stands for it, which differs between releases
    of Python.

    Example:
        >>> def at_most(limit):
        ...     return lambda count: count <= limit
        >>> code_digest(at_most(3)) == code_digest(at_most(4))
        False
    """
    written = canonical_bytes(_said(function, {}))
    return hashlib.blake2b(written, digest_size=8).hexdigest()


def _said(function: Any, seen: dict[Any, int]) -> Any:
    """Return a function as plain JSON; one that was met before, by its number."""
    if function in seen:
        return {"again": seen[function]}
    seen[function] = len(seen)
    if isinstance(function, functools.partial):
        given = [
            *function.args,
            *(each for pair in sorted(function.keywords.items()) for each in pair),
        ]
        return {"of": _said(function.func, seen), "given": [_value(each, seen) for each in given]}
    said: dict[str, Any] = {"source": _source(function)}
    if isinstance(function, FunctionType):
        around = {
            "defaults": [_value(each, seen) for each in function.__defaults__ or ()],
            "keywords": [
                [name, _value(each, seen)]
                for name, each in sorted((function.__kwdefaults__ or {}).items())
            ],
            "closure": [_cell(each, seen) for each in function.__closure__ or ()],
            "names": [[name, _value(each, seen)] for name, each in sorted(_named(function))],
        }
        said.update((key, found) for key, found in around.items() if found)
    return said


def _source(function: Any) -> str:
    try:
        text = inspect.getsource(function)
    except (OSError, TypeError):
        code = getattr(function, "__code__", None)
        text = repr((code.co_code, code.co_names, code.co_varnames)) if code else _kind(function)
    return text.encode("utf-8", "backslashreplace").decode()


def _cell(cell: Any, seen: dict[Any, int]) -> Any:
    try:
        return _value(cell.cell_contents, seen)
    except ValueError:  # nothing is in it yet
        return None


def _value(value: Any, seen: dict[Any, int]) -> Any:
    """Return a value as plain JSON; by its type alone, where it has no canonical form."""
    if isinstance(value, FunctionType):
        return _said(value, seen)
    try:
        found = plain(value)
        canonical_bytes(found)
    except (TypeError, ValueError, RecursionError):
        return {"of": _kind(value)}
    return found


def _kind(value: object) -> str:
    return f"{type(value).__module__}.{type(value).__qualname__}"


def _named(function: FunctionType) -> Iterator[tuple[str, Any]]:
    """Yield what a function names in its own module: constants, and functions written there."""
    for name in dict.fromkeys(_names(function.__code__)):
        value = function.__globals__.get(name)
        own = isinstance(value, FunctionType) and value.__module__ == function.__module__
        if own or (value is not None and _is_constant(value)):
            yield name, value


def _names(code: CodeType) -> Iterator[str]:
    yield from code.co_names
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            yield from _names(inner)


def _is_constant(value: Any) -> bool:
    if isinstance(value, tuple):
        return all(_is_constant(each) for each in value)
    return value is None or type(value) in (bool, int, float, str)
