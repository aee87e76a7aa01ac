"""JSON as immutable values: what models and tools hand over, made safe to keep."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, Final, NoReturn

__all__ = ["HOLDS", "FrozenDict", "as_tuple", "clean_text", "freeze", "is_sound"]

HOLDS: Final = "agentsim.holds"
"""In the metadata of a field that is a `FrozenDict`: the type of its values, for files."""

_MAX_DEPTH = 64
_MAX_NODES = 200_000
_MAX_DIGITS = 300
_SHOWN = 80

# What the quick walk takes on; everything past that goes to the careful one.
_QUICK_DEPTH = 12
_QUICK_ITEMS = 1_000
_SMALL = 1 << 63
_LARGE = 1e308


class FrozenDict(dict[str, Any]):
    """A mapping that cannot be changed, hashes by value and reads as fast as a dict.

    It is a `dict` so that every JSON library and every `isinstance` test takes it as one.

    Example:
        >>> d = FrozenDict(to="marek")
        >>> d["to"]
        'marek'
        >>> d["to"] = "eve"
        Traceback (most recent call last):
        ...
        TypeError: this mapping is immutable; build a new one with FrozenDict({**old, ...})
    """

    __slots__ = ("_sound",)

    _sound: bool  # set by freeze() on mappings that are known to be immutable JSON all through

    def _refuse(self, *_args: object, **_kwargs: object) -> NoReturn:
        raise TypeError("this mapping is immutable; build a new one with FrozenDict({**old, ...})")

    _refusal: ClassVar[Any] = _refuse  # the signatures of dict do not matter here

    __setitem__ = _refusal
    __delitem__ = _refusal
    __ior__ = _refusal
    clear = _refusal
    pop = _refusal
    popitem = _refusal
    setdefault = _refusal
    update = _refusal

    def __hash__(self) -> int:  # type: ignore[override]  # unlike a dict, it has one
        return hash(frozenset(self.items()))

    def __reduce__(self) -> tuple[type, tuple[dict[str, Any]]]:
        return (FrozenDict, (dict(self),))

    def __copy__(self) -> FrozenDict:
        return self

    def __deepcopy__(self, _memo: object) -> FrozenDict:
        return self


def as_tuple(values: Iterable[Any]) -> tuple[Any, ...]:
    """Return the values as a tuple: the converter of every field that holds a sequence."""
    return tuple(values)


def clean_text(text: str) -> str:
    """Return `text` with lone surrogates written out as escapes, so that it encodes as UTF-8.

    Example:
        >>> clean_text("née" + chr(0xD800)).isascii(), len(clean_text(chr(0xD800)))
        (False, 6)
    """
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "backslashreplace").decode()
    return text


class _Freezer:
    """One walk over a foreign value, bounded in depth and size."""

    __slots__ = ("faults", "nodes")

    def __init__(self) -> None:
        self.faults: list[str] = []
        self.nodes = 0

    def fault(self, path: str, problem: str) -> str:
        self.faults.append(f"{path or 'value'} {problem}")
        return f"<{problem}>"

    def walk(self, value: Any, path: str, depth: int) -> Any:
        kind = type(value)
        self.nodes += 1
        if self.nodes > _MAX_NODES:
            return self.fault(path, f"is past the limit of {_MAX_NODES:,} values")
        if kind is str:
            cleaned = clean_text(value)
            if cleaned is not value:
                self.fault(path, "is text with lone surrogates")
            return cleaned
        if kind is bool or value is None:
            return value
        if isinstance(value, int):
            number = int(value)
            if number.bit_length() > _MAX_DIGITS * 3:
                return self.fault(path, f"is a number of more than {_MAX_DIGITS} digits")
            return number
        if isinstance(value, float):
            number_ = float(value)
            return number_ if math.isfinite(number_) else self.fault(path, f"is {number_}")
        if depth >= _MAX_DEPTH:
            return self.fault(path, f"is nested deeper than {_MAX_DEPTH} levels")
        if isinstance(value, str):
            return self.walk(str.__str__(value), path, depth)
        if isinstance(value, (dict, Mapping)):
            return self._mapping(value, path, depth)
        if isinstance(value, (list, tuple)):
            return self._list(value, path, depth)
        return self.fault(path, f"is of type {kind.__name__}, which JSON does not have")

    def _list(self, value: Iterable[Any], path: str, depth: int) -> tuple[Any, ...]:
        found: list[Any] = []
        for index, item in enumerate(value):
            if self.nodes > _MAX_NODES:
                break
            found.append(self.walk(item, f"{path}[{index}]", depth + 1))
        return tuple(found)

    def _mapping(self, value: Mapping[Any, Any], path: str, depth: int) -> FrozenDict:
        found: dict[str, Any] = {}
        for key, item in value.items():
            if self.nodes > _MAX_NODES:
                break
            name = key if type(key) is str else _key(key)
            if type(key) is not str:
                self.fault(path, f"has the key {name!r}, which is not text")
            cleaned = clean_text(name)
            if cleaned is not name:
                self.fault(path, "has a key with lone surrogates")
            found[cleaned] = self.walk(item, f"{path}.{cleaned}" if path else cleaned, depth + 1)
        return FrozenDict(found)


def _key(key: Any) -> str:
    """A key that is not text, as text: the same in every process."""
    if isinstance(key, str):
        return str.__str__(key)
    if key is None or type(key) in (bool, int, float, bytes):
        return f"{key!s:.{_SHOWN}}"
    return f"<{type(key).__name__}>"


def _sound(found: dict[str, Any]) -> FrozenDict:
    made = FrozenDict(found)
    _mark(made, True)
    return made


_mark = FrozenDict._sound.__set__  # type: ignore[attr-defined]  # the slot's own setter


def is_sound(value: FrozenDict) -> bool:
    """Tell whether a mapping came from `freeze`, and so is immutable JSON all through."""
    return getattr(value, "_sound", False)


class _Unusual(Exception):
    """The quick walk met something that needs the careful one."""


def _quick(value: Any, depth: int) -> Any:
    """Freeze ordinary JSON at speed; raise `_Unusual` for anything else."""
    kind = type(value)
    if kind is str:
        if not value.isascii():
            value.encode()
        return value
    if kind is int:
        if -_SMALL < value < _SMALL:
            return value
    elif kind is bool or value is None:
        return value
    elif depth > _QUICK_DEPTH:
        raise _Unusual
    elif kind is dict or kind is FrozenDict:
        if kind is FrozenDict and is_sound(value):
            return value
        found: dict[str, Any] = {}
        for key, item in value.items():
            if type(key) is not str or not key.isascii():
                raise _Unusual
            what = type(item)
            if what is bool or (what is str and item.isascii()):
                found[key] = item
            else:
                found[key] = _quick(item, depth + 1)
        return _sound(found)
    elif (kind is list or kind is tuple) and len(value) <= _QUICK_ITEMS:
        return tuple([_quick(item, depth + 1) for item in value])
    elif kind is float and -_LARGE < value < _LARGE:
        return value
    raise _Unusual


def freeze(value: object, path: str = "") -> tuple[Any, tuple[str, ...]]:
    """Turn any object into immutable JSON, and say what could not be kept as it was.

    Mappings become `FrozenDict`, lists and tuples become tuples. What JSON cannot hold (NaN,
    infinities, lone surrogates, foreign types, cycles) is replaced by a text that says so.

    Args:
        value: Anything at all.
        path: What to call the value in faults.

    Returns:
        The frozen value, and one sentence for each thing replaced (none when all is well).

    Example:
        >>> freeze({"to": ["marek"], "n": float("nan")})
        ({'to': ('marek',), 'n': '<is nan>'}, ('n is nan',))
    """
    try:
        return _quick(value, 0), ()
    except Exception:  # anything unusual is looked at again with care
        walker = _Freezer()
    try:
        frozen = walker.walk(value, path, 0)
    except Exception as error:  # a hostile object's own methods may raise anything
        return None, (f"{path or 'value'} could not be read: {type(error).__name__}",)
    return frozen, tuple(walker.faults)
