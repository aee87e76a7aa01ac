"""Calendars in documents: their appointments, without the indices that follow from them."""

from __future__ import annotations

import attrs

from agentsim.files.faults import Misfit
from agentsim.world import Appointment, Calendar

__all__ = ["StoredCalendar", "calendar_in", "calendar_out"]


@attrs.frozen
class StoredCalendar:
    """A calendar, as its appointments in the order in which they came."""

    appointments: tuple[Appointment, ...] = ()


def calendar_out(calendar: Calendar) -> StoredCalendar:
    """Return what of a calendar is written."""
    return StoredCalendar(tuple(calendar))


def calendar_in(stored: StoredCalendar) -> Calendar:
    """Return the calendar that was written.

    Raises:
        Misfit: if an appointment cannot be in one, or has another number than its place.
    """
    try:
        made = Calendar.of(stored.appointments)
    except ValueError as error:
        raise Misfit(f"has an appointment that cannot be: {error}.") from None
    for place, appointment in enumerate(stored.appointments, 1):
        if appointment.number != place:
            raise Misfit(f"has the number {appointment.number} at place {place}.")
    return made
