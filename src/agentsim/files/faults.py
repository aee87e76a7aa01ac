"""From what cattrs raises to faults: each with its path, what is wrong, and what would mend it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any

import attrs
from cattrs.errors import (
    AttributeValidationNote,
    BaseValidationError,
    ForbiddenExtraKeysError,
    IterableValidationNote,
)

from agentsim.errors import AgentsimError
from agentsim.files.places import Found, Key, Path
from agentsim.values import instead

__all__ = ["Misfit", "faults_of", "shown"]

_SHOWN = 60


@attrs.frozen(slots=False)
class Misfit(Exception):
    """A value of a document that does not fit where it stands. Never leaves the room.

    Attributes:
        problem: What is wrong with it.
        cure: What would mend it.
        path: Which part of the value it is, if not the whole.
        more: Further parts that do not fit; their paths are from the value, too.
    """

    problem: str
    cure: str = ""
    path: Path = ()
    more: tuple[Misfit, ...] = ()

    def __str__(self) -> str:
        return self.problem


def shown(value: Any) -> str:
    """Return a value of a document in words, cut short."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f"the text {value if len(value) <= _SHOWN else value[:_SHOWN] + '…'!r}"
    if isinstance(value, (int, float)):
        text = str(value) if isinstance(value, float) or value.bit_length() < 200 else "…"
        return f"the number {text}"
    if isinstance(value, (date, time)):
        kind = "moment" if isinstance(value, datetime) else type(value).__name__
        return f"the {kind} {value.isoformat()}"
    return "an object" if isinstance(value, dict) else "a list"


def faults_of(error: Exception, path: Path) -> Iterator[Found]:
    """Yield every fault in an error that structuring raised.

    Args:
        error: What was raised: one exception, or a group of groups of them.
        path: Path of the value that was being structured.
    """
    if isinstance(error, BaseValidationError):
        for inner in error.exceptions:
            yield from _noted(inner, path)
    elif isinstance(error, ForbiddenExtraKeysError):
        known = [field.name for field in attrs.fields(error.cl)]
        for key in sorted(error.extra_fields):
            yield Found((*path, key), "is not expected.", instead(key, known), at_key=True)
    elif isinstance(error, Misfit):
        for each in (error, *error.more):
            yield Found((*path, *each.path), each.problem, each.cure)
    elif isinstance(error, RecursionError):
        yield Found(path, "is nested too deeply to be read.")
    else:
        yield Found(path, f"is refused: {_message(error)}.")


def _noted(error: Exception, path: Path) -> Iterator[Found]:
    """Follow the note that cattrs puts on an error within a class or a collection."""
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, AttributeValidationNote):
            where = (*path, note.name)
            if isinstance(error, KeyError):
                yield Found(where, "is missing.")
                return
            yield from faults_of(error, where)
            return
        if isinstance(note, IterableValidationNote):
            index = note.index
            yield from faults_of(error, (*path, index if type(index) is int else Key(index)))
            return
    yield from faults_of(error, path)


def _message(error: Exception) -> str:
    """What a class says of values that it refuses; validators put more than text into `args`."""
    text = str(error) if isinstance(error, AgentsimError) or not error.args else str(error.args[0])
    return (text or type(error).__name__).rstrip(".")
