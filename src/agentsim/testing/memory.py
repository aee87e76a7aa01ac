"""What a function remembers from call to call: globals, closures, defaults and attributes."""

from __future__ import annotations

import functools
import random
from collections.abc import Iterator, Mapping
from types import BuiltinFunctionType, CodeType, FunctionType, ModuleType
from typing import Any, Final

import attrs

__all__ = ["memory_of"]

_DEEPEST: Final = 5
_LONGEST: Final = 100_000
_SILENT: Final = (type, ModuleType, BuiltinFunctionType)


def memory_of(function: Any) -> Mapping[str, str]:
    """Return everything that a function could remember something in, as text.

    The same before and after a call means that the call left nothing behind. Functions that it
    calls by name are looked into, too, except those of Python and of agentsim.

    Args:
        function: A plain function, a bound method or a partial.

    Returns:
        From a name, such as `_journal` or `counter in the closure`, to what is in it.

    Example:
        >>> seen = []
        >>> def noted(word):
        ...     seen.append(word)
        >>> dict(memory_of(noted))["seen"]
        '[]'
        >>> noted("tide")
        >>> dict(memory_of(noted))["seen"]
        "['tide']"
    """
    found: dict[str, str] = {}
    for name, value in _places(function, set(), 0):
        state = _state(value)
        if state is not None:
            found[name] = state
    return found


def _places(function: Any, seen: set[int], depth: int) -> Iterator[tuple[str, Any]]:
    while isinstance(function, functools.partial):
        yield "the arguments of a partial", list(function.args)
        function = function.func
    owner = getattr(function, "__self__", None)
    if owner is not None and not isinstance(owner, _SILENT):
        yield f"its {type(owner).__name__}", owner
    function = getattr(function, "__func__", function)
    if not isinstance(function, FunctionType) or id(function) in seen or depth > _DEEPEST:
        return
    seen.add(id(function))
    held: list[tuple[str, Any]] = [
        (name, function.__globals__[name])
        for name in sorted(_names(function.__code__))
        if name in function.__globals__
    ]
    for name, cell in zip(function.__code__.co_freevars, function.__closure__ or (), strict=True):
        try:
            held.append((f"{name} in the closure of {function.__name__}", cell.cell_contents))
        except ValueError:  # a cell that nothing has been put into yet
            continue
    defaults = (*(function.__defaults__ or ()), *(function.__kwdefaults__ or {}).values())
    held += [(f"a default of {function.__name__}", value) for value in defaults]
    held += [(f"{function.__name__}.{name}", value) for name, value in vars(function).items()]
    for name, value in held:
        if isinstance(value, FunctionType | functools.partial):
            if not _of_agentsim(value):
                yield from _places(value, seen, depth + 1)
        else:
            yield name, value


def _names(code: CodeType) -> set[str]:
    """Every global name that code may refer to, the functions within it included."""
    found = set(code.co_names)
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            found |= _names(constant)
    return found


def _of_agentsim(function: Any) -> bool:
    module = getattr(function, "__module__", "") or ""
    return module.startswith("agentsim.") and not module.startswith("agentsim.packs.")


def _state(value: Any) -> str | None:
    """What is in a value, as text; None for what cannot change or is none of our business."""
    kind = type(value)
    if isinstance(value, _SILENT) or (attrs.has(kind) and kind.__hash__ is not None):
        return None
    if value is None or kind in (bool, int, float, str, bytes):
        return repr(value)[:_LONGEST]
    if isinstance(value, random.Random):
        return str(hash(value.getstate()))
    if isinstance(value, (set, frozenset)):
        return repr(sorted(map(repr, value)))[:_LONGEST]
    if isinstance(value, (list, tuple, bytearray, Mapping)) or kind.__module__ == "collections":
        return repr(value)[:_LONGEST]
    if kind.__module__ in ("builtins", "itertools") and hasattr(value, "__next__"):
        return _next_of(value)
    if hasattr(value, "__dict__") and not callable(value):
        return repr(sorted((name, repr(each)) for name, each in vars(value).items()))[:_LONGEST]
    return None


def _next_of(value: Any) -> str | None:
    try:
        return repr(value.__reduce__())[:_LONGEST]
    except TypeError:  # a generator, which cannot be looked into
        return None
