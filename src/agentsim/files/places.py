"""Where the values of a document stand in its text: looked up only once something is wrong."""

from __future__ import annotations

import sys
from collections.abc import Iterable

import attrs

__all__ = [
    "DEEPEST",
    "Found",
    "Key",
    "Path",
    "Place",
    "Step",
    "Unreadable",
    "line_and_column",
    "offset_of",
    "path_text",
    "too_deep",
    "too_long",
]

Step = str | int
"""A name or key, or an index from 0."""

Path = tuple[Step, ...]
"""The steps from the document to a value in it."""

DEEPEST = 200
"""Where text is nested too deeply to be read, the first value deeper than this is named."""

_SHOWN = 60


class Key(str):
    """A key of a mapping, which a path shows in brackets; the name of a field has a dot."""

    __slots__ = ()


def path_text(path: Path) -> str:
    """Return a path as one would write it in Python; `document` for the empty one.

    Example:
        >>> path_text(("scenario", "cast", 2, "tools", 0))
        'scenario.cast[2].tools[0]'
        >>> path_text(("scenario", "files", Key("log/4.txt")))
        "scenario.files['log/4.txt']"
    """
    said = ""
    for step in path:
        if isinstance(step, int):
            said += f"[{step}]"
        elif isinstance(step, Key) or not step.isidentifier():
            said += f"[{str(step)[:_SHOWN]!r}]"
        else:
            said += f".{step[:_SHOWN]}" if said else step[:_SHOWN]
    return said or "document"


@attrs.frozen
class Found:
    """A mistake in a document, before its place in the text is known.

    Attributes:
        path: Where.
        problem: What is wrong.
        cure: What would mend it.
        at_key: Whether the key is wrong, and not its value.
        offset: Where in the text, in characters from 0; None if the path says it.
    """

    path: Path
    problem: str
    cure: str = ""
    at_key: bool = False
    offset: int | None = None


@attrs.frozen(slots=False)
class Unreadable(Exception):
    """Text that is no document of its format. Never leaves the room.

    Attributes:
        found: Every mistake found.
    """

    found: tuple[Found, ...]


@attrs.define(eq=False)
class Place:
    """Where a value stands, and everything inside it.

    Attributes:
        at: Where the value begins, in characters from 0.
        key: Where its key does; None for what has none.
        inside: From keys, or from indices, to what an object or a list holds.
    """

    at: int
    key: int | None = None
    inside: dict[Step, Place] = attrs.field(factory=dict)

    def find(self, path: Path, *, at_key: bool = False) -> int:
        """Return the offset of a value; of the innermost object around it if it is not there.

        Args:
            path: The value, from here.
            at_key: Return the offset of its key.
        """
        place = self
        for step in path:
            inner = place.inside.get(step)
            if inner is None:
                return place.at
            place = inner
        return place.key if at_key and place.key is not None else place.at


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    r"""Return line and column of an offset, both from 1.

    Example:
        >>> line_and_column("one\ntwo", 5)
        (2, 2)
    """
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def offset_of(text: str, line: int, column: int) -> int:
    """Return the offset of a line and column: the other way round."""
    start = 0
    for _ in range(line - 1):
        start = text.find("\n", start) + 1
    return min(start + column - 1, len(text))


def too_deep(tokens: Iterable[tuple[int, str]]) -> Found:
    """Name the value of a text that is nested too deeply, by its brackets."""
    depth = place = 0
    for at, token in tokens:
        if token in ("[", "{"):
            depth += 1
            if depth > DEEPEST:
                place = at
                break
        elif token in ("]", "}"):
            depth -= 1
    return Found((), "is nested too deeply to be read.", offset=place)


def too_long(tokens: Iterable[tuple[int, str]]) -> Found:
    """Name the first number of a text that has too many digits for Python to read."""
    limit = sys.get_int_max_str_digits()
    long = (
        at
        for at, token in tokens
        if len(token) > limit and token.lstrip("+-").replace("_", "").isdigit()
    )
    problem = f"is malformed: a number has more than {limit} digits."
    return Found((), problem, offset=next(long, 0))
