"""`Calendar`: appointments, found by person and time, at the same speed for any number of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

import attrs
from immutables import Map

from agentsim.world.appointment import Appointment
from agentsim.world.components import component

__all__ = ["Calendar"]

_DAY_MS: Final = 86_400_000
_NONE: Final[Map[int, bool]] = Map()


@component("calendar")
@attrs.frozen
class Calendar:
    """The appointments of everyone.

    A person sees those that they called or are to come to, numbered from 1 in the order in which
    they came. Make one with `Calendar.of`.

    Attributes:
        items: From number to appointment.
        days: From (person, day since the scenario's start, by 24 hours) to the numbers of the
            appointments that take some of it and are not cancelled, as keys.
        counts: From person to how many appointments they ever had.
        own: From (person, number among their own) to number.
        places: From (number, person) to number among the person's own.

    Example:
        >>> from agentsim.values import hours
        >>> calendar = Calendar.of(
        ...     [Appointment("a", title="Dock", start_ms=0, end_ms=hours(1), organiser="iris")]
        ... )
        >>> [each.title for each in calendar.busy("iris", hours(0.5), end_ms=hours(2))]
        ['Dock']
        >>> calendar.busy("iris", hours(1), end_ms=hours(2))
        ()
    """

    items: Map[int, Appointment] = Map()
    days: Map[tuple[str, int], Map[int, bool]] = Map()
    counts: Map[str, int] = Map()
    own: Map[tuple[str, int], int] = Map()
    places: Map[tuple[int, str], int] = Map()

    @classmethod
    def of(cls, appointments: Iterable[Appointment]) -> Calendar:
        """Return a calendar with these appointments, numbered in their order.

        Raises:
            ValueError: if one of them ends before it begins, or lasts more than a year.
        """
        made = cls()
        for appointment in appointments:
            made, _ = made.add(appointment)
        return made

    def __len__(self) -> int:
        return len(self.items)

    def __iter__(self) -> Iterator[Appointment]:
        """All appointments, in the order in which they came."""
        return (self.items[number] for number in range(1, len(self.items) + 1))

    def get(self, person: str, place: int) -> Appointment | None:
        """Return one of a person's appointments by its number among their own; None if none."""
        number = self.own.get((person, place))
        return None if number is None else self.items[number]

    def place(self, person: str, appointment: Appointment) -> int:
        """Return an appointment's number among a person's own.

        Raises:
            KeyError: if it is none of theirs.
        """
        return self.places[appointment.number, person]

    def busy(self, person: str, start_ms: int, *, end_ms: int) -> tuple[Appointment, ...]:
        """Return a person's appointments that overlap a span of time, the earliest first.

        The cost grows with the span and with what the person has in it, and with nothing else.

        Args:
            person: Id of the actor.
            start_ms: When the span begins.
            end_ms: When it ends; an appointment that begins then does not overlap.
        """
        numbers: set[int] = set()
        for day in range(start_ms // _DAY_MS, -(-end_ms // _DAY_MS)):
            numbers.update(self.days.get((person, day), _NONE))
        found = (self.items[number] for number in numbers)
        overlapping = [each for each in found if each.start_ms < end_ms and each.end_ms > start_ms]
        return tuple(sorted(overlapping, key=lambda each: (each.start_ms, each.number)))

    def add(self, appointment: Appointment) -> tuple[Calendar, Appointment]:
        """Return the calendar with one more appointment, and the appointment with its number.

        Raises:
            ValueError: if it ends before it begins, or lasts more than a year.
        """
        fault = appointment.fault()
        if fault is not None:
            raise ValueError(fault)
        number = len(self.items) + 1
        appointment = attrs.evolve(appointment, number=number)
        counts, own, places = self.counts, self.own, self.places
        for person in appointment.everyone:
            place = counts.get(person, 0) + 1
            counts = counts.set(person, place)
            own = own.set((person, place), number)
            places = places.set((number, person), place)
        items = self.items.set(number, appointment)
        days = self.days if appointment.cancelled else self._noted(appointment)
        return Calendar(items, days, counts, own, places), appointment

    def cancel(self, number: int) -> tuple[Calendar, Appointment]:
        """Return the calendar with an appointment called off, and the appointment.

        Raises:
            KeyError: if there is none with this number.
            ValueError: if it was called off before.
        """
        appointment = self.items[number]
        if appointment.cancelled:
            raise ValueError("it was cancelled before")
        days = self.days
        for key in _slots(appointment):
            left = days[key].delete(number)
            days = days.set(key, left) if left else days.delete(key)
        cancelled = attrs.evolve(appointment, cancelled=True)
        return attrs.evolve(self, items=self.items.set(number, cancelled), days=days), cancelled

    def _noted(self, appointment: Appointment) -> Map[tuple[str, int], Map[int, bool]]:
        days = self.days
        for key in _slots(appointment):
            days = days.set(key, days.get(key, _NONE).set(appointment.number, True))
        return days


def _slots(appointment: Appointment) -> Iterator[tuple[str, int]]:
    """Every (person, day) that an appointment takes some of."""
    first, last = appointment.start_ms // _DAY_MS, -(-appointment.end_ms // _DAY_MS)
    return ((who, day) for who in appointment.everyone for day in range(first, last))
