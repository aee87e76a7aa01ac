"""Steps that deal in meetings: `BookMeeting`."""

from __future__ import annotations

import attrs

from agentsim.cast.steps import step
from agentsim.events import Event
from agentsim.tools import Context
from agentsim.world import Appointment

__all__ = ["BookMeeting"]


@step("book")
@attrs.frozen
class BookMeeting:
    """Put a meeting into the calendar, as called by its own organiser.

    Attributes:
        appointment: The meeting.
    """

    appointment: Appointment

    def act(self, ctx: Context, cause: Event, count: int) -> None:
        """Book it; one that is booked again gets an id of its own each time."""
        again = f"{self.appointment.id}#{count + 1}"
        ctx.enter(attrs.evolve(self.appointment, id=again) if count else self.appointment)
