"""`Remembered`: a function of an immutable value, worked out once for each."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from typing import Any, Generic, TypeVar

__all__ = ["Remembered"]

V = TypeVar("V")
R = TypeVar("R")


class Remembered(Generic[V, R]):
    """A function whose results are kept while the values they are of live.

    Values are told apart by identity, so that looking one up costs the same for any size. They
    have to be immutable, since what is remembered of one is not worked out again.

    Example:
        >>> import attrs
        >>> @attrs.frozen
        ... class Word:
        ...     text: str
        >>> length = Remembered(lambda word: len(word.text))
        >>> word = Word("tide")
        >>> length(word), length(word)
        (4, 4)
    """

    __slots__ = ("_kept", "_make")

    def __init__(self, make: Callable[[V], R]) -> None:
        self._make = make
        self._kept: dict[int, tuple[weakref.ref[Any], R]] = {}

    def __call__(self, value: V) -> R:
        """Return the function's result for a value."""
        key = id(value)
        found = self._kept.get(key)
        if found is not None and found[0]() is value:
            return found[1]
        made = self._make(value)
        self._kept[key] = (weakref.ref(value, lambda _: self._kept.pop(key, None)), made)
        return made
