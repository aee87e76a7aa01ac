"""`Appointment`: a meeting, or anything else that has its time."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import attrs

__all__ = ["LONGEST_MS", "Appointment"]

LONGEST_MS: Final = 366 * 86_400_000
"""How long an appointment can last."""


def _people(values: Iterable[str] | str) -> tuple[str, ...]:
    return (values,) if isinstance(values, str) else tuple(values)


@attrs.frozen
class Appointment:
    """A meeting, or anything else that has its time.

    Attributes:
        id: Unique in the scenario. Never shown to an actor.
        title: What it is about, in a few words.
        start_ms: When it begins, in milliseconds since the scenario's start.
        end_ms: When it ends, in the same.
        organiser: Id of the actor who called it.
        people: Ids of the others who are to come, in order.
        place: Where.
        notes: Anything more, for everyone who is to come.
        cancelled: Whether it was called off.
        number: Its number in the calendar, from 1; 0 in a scenario.

    Example:
        >>> from agentsim.values import hours
        >>> budget = Appointment(
        ...     "budget",
        ...     title="Budget",
        ...     start_ms=hours(2),
        ...     end_ms=hours(3),
        ...     organiser="petra",
        ...     people=["iris", "marek"],
        ... )
        >>> budget.everyone
        ('petra', 'iris', 'marek')
    """

    id: str
    title: str = attrs.field(kw_only=True)
    start_ms: int = attrs.field(kw_only=True)
    end_ms: int = attrs.field(kw_only=True)
    organiser: str = attrs.field(kw_only=True)
    people: tuple[str, ...] = attrs.field(default=(), converter=_people, kw_only=True)
    place: str = attrs.field(default="", kw_only=True)
    notes: str = attrs.field(default="", kw_only=True)
    cancelled: bool = attrs.field(default=False, kw_only=True)
    number: int = attrs.field(default=0, kw_only=True)

    @property
    def everyone(self) -> tuple[str, ...]:
        """Ids of all who are to come: the organiser, then the others, each once."""
        return tuple(dict.fromkeys((self.organiser, *self.people)))

    @property
    def text(self) -> str:
        """All that it says: title, place and notes, separated by blank lines."""
        return "\n\n".join(part for part in (self.title, self.place, self.notes) if part)

    def fault(self) -> str | None:
        """Say why it cannot be in a calendar; None if it can."""
        if self.end_ms <= self.start_ms:
            return "it ends before it begins, or at once"
        if self.end_ms - self.start_ms > LONGEST_MS:
            return "it lasts more than a year"
        return None
