"""From what cattrs raises to faults: each with its path, what is wrong, and what would mend it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from typing import Any

import attrs
from cattrs.errors import (
    AttributeValidationNote,
    BaseValidationError,
    ForbiddenExtraKeysError,
    IterableValidationNote,
)

from agentsim.errors import AgentsimError, Fault

__all__ = ["Misfit", "faults_of", "instead", "shown"]

_SHOWN = 60


@attrs.frozen(slots=False)
class Misfit(Exception):
    """A value of a document that does not fit where it stands. Never leaves the room.

    Attributes:
        problem: What is wrong with it.
        cure: What would mend it.
    """

    problem: str
    cure: str = ""

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
    return "an object" if isinstance(value, dict) else "a list"


def instead(name: str, known: Iterable[str]) -> str:
    """Return what was probably meant, or else everything that there is."""
    options = sorted(known)
    close = difflib.get_close_matches(name, options, 1)
    if close:
        return f"Did you mean {close[0]!r}?"
    return f"There is: {', '.join(options) or 'nothing'}."


def faults_of(error: Exception, path: str) -> Iterator[Fault]:
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
            yield Fault(f"{path}.{key[:_SHOWN]}", "is not expected.", instead(key, known))
    elif isinstance(error, Misfit):
        yield Fault(path, error.problem, error.cure)
    elif isinstance(error, RecursionError):
        yield Fault(path, "is nested too deeply to be read.")
    else:
        yield Fault(path, f"is refused: {_message(error)}.")


def _noted(error: Exception, path: str) -> Iterator[Fault]:
    """Follow the note that cattrs puts on an error within a class or a collection."""
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, AttributeValidationNote):
            where = f"{path}.{note.name}"
            if isinstance(error, KeyError):
                yield Fault(where, "is missing.")
                return
            yield from faults_of(error, where)
            return
        if isinstance(note, IterableValidationNote):
            yield from faults_of(error, f"{path}[{note.index!r}]")
            return
    yield from faults_of(error, path)


def _message(error: Exception) -> str:
    """What a class says of values that it refuses; validators put more than text into `args`."""
    text = str(error) if isinstance(error, AgentsimError) or not error.args else str(error.args[0])
    return (text or type(error).__name__).rstrip(".")
