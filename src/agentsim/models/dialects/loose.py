"""JSON as models write it by hand: single quotes, trailing commas, Python's words, bare keys."""

from __future__ import annotations

import json
import re
from typing import Any

__all__ = ["first_object", "read_loosely", "read_object"]

_DEPTH = 64
_BLANK = re.compile(r"\s*")
_KEY = re.compile(r"[A-Za-z_][\w-]*")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?")
_TEXTS = {
    '"': re.compile(r'"([^"\\]*(?:\\.[^"\\]*)*)"', re.DOTALL),
    "'": re.compile(r"'([^'\\]*(?:\\.[^'\\]*)*)'", re.DOTALL),
    "“": re.compile(r"“([^”]*)”"),
}
_ESCAPE = re.compile(r'\\(.)|"|\\$', re.DOTALL)
_WORDS = {
    "true": True,
    "True": True,
    "false": False,
    "False": False,
    "null": None,
    "None": None,
}
_FENCE = re.compile(r"\s*```[A-Za-z0-9]*\s*")
_DECODER = json.JSONDecoder(strict=False)


def _escaped(found: re.Match[str]) -> str:
    if found[0] == '"':
        return '\\"'
    after = found[1]
    if after is None:
        return "\\\\"
    return found[0] if after in '"\\/bfnrtu' else after


class _Reader:
    """One reading of a text, from left to right."""

    __slots__ = ("at", "text")

    def __init__(self, text: str, at: int) -> None:
        self.text = text
        self.at = at

    def peek(self) -> str:
        """Return the next sign that is not blank; empty at the end."""
        found = _BLANK.match(self.text, self.at)
        self.at = found.end() if found else self.at
        return self.text[self.at : self.at + 1]

    def take(self, sign: str) -> None:
        if self.peek() != sign:
            raise ValueError(f"expected {sign} at {self.at}")
        self.at += 1

    def value(self, depth: int) -> Any:
        sign = self.peek()
        if depth > _DEPTH:
            raise ValueError("nested too deeply")
        if sign == "{":
            return self.mapping(depth)
        if sign == "[":
            return self.listing(depth)
        if sign in _TEXTS:
            return self.quoted(sign)
        found = _NUMBER.match(self.text, self.at)
        if found is not None:
            self.at = found.end()
            return json.loads(found[0])
        word = self.word()
        if word not in _WORDS:
            raise ValueError(f"unexpected {word!r}")
        return _WORDS[word]

    def word(self) -> str:
        found = _KEY.match(self.text, self.at)
        if found is None:
            raise ValueError(f"nothing to read at {self.at}")
        self.at = found.end()
        return found[0]

    def quoted(self, sign: str) -> str:
        found = _TEXTS[sign].match(self.text, self.at)
        if found is None:
            raise ValueError(f"the text at {self.at} has no end")
        self.at = found.end()
        body = found[1]
        try:
            return str(json.loads(f'"{_ESCAPE.sub(_escaped, body)}"', strict=False))
        except ValueError:
            return body

    def mapping(self, depth: int) -> dict[str, Any]:
        self.take("{")
        found: dict[str, Any] = {}
        while self.peek() != "}":
            sign = self.peek()
            key = self.quoted(sign) if sign in _TEXTS else self.word()
            self.take(":")
            found[key] = self.value(depth + 1)
            if self.peek() != "}":
                self.take(",")
        self.take("}")
        return found

    def listing(self, depth: int) -> list[Any]:
        self.take("[")
        found: list[Any] = []
        while self.peek() != "]":
            found.append(self.value(depth + 1))
            if self.peek() != "]":
                self.take(",")
        self.take("]")
        return found


def read_loosely(text: str, at: int = 0) -> tuple[Any, int]:
    """Read one value at a place in a text, with common slips allowed.

    Nothing is guessed: a text, list or object without its end is an error.

    Returns:
        The value, and the place after it.

    Raises:
        ValueError: if there is no value there.

    Example:
        >>> read_loosely("{'id': 3, unread: True,}")
        ({'id': 3, 'unread': True}, 24)
    """
    reader = _Reader(text, at)
    value = reader.value(0)
    return value, reader.at


def read_object(
    text: str, at: int = 0, *, stop: int | None = None
) -> tuple[dict[str, Any], int] | None:
    """Read an object at a place in a text, as JSON if it is, and loosely if not.

    Args:
        text: The text.
        at: Where the object begins.
        stop: Where it ends at the latest, if it is not JSON. What looks like an end may stand in
            a text of the object, which only strict JSON can tell.

    Returns:
        The object and the place after it; None where there is none.
    """
    found: tuple[Any, int] | None = None
    try:
        found = _DECODER.raw_decode(text, at)
    except (ValueError, RecursionError):
        try:
            value, length = read_loosely(text[at:stop])
            found = value, at + length
        except ValueError:
            return None
    return found if isinstance(found[0], dict) else None


def after_fence(text: str, at: int = 0) -> int:
    """Return the place after blank space and the opening of a code fence."""
    found = _FENCE.match(text, at) or _BLANK.match(text, at)
    return found.end() if found else at


def first_object(text: str) -> tuple[dict[str, Any], int, int] | None:
    """Return the first object in a text, where it begins, and where it ends; None without one."""
    start = text.find("{")
    if start < 0:
        return None
    found = read_object(text, start)
    return None if found is None else (found[0], start, found[1])
