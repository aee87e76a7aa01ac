"""What the other texts rest on: when it is, where mail goes, and the paths of papers."""

from __future__ import annotations

from typing import Final

from agentsim.parts.writing import clock_of

__all__ = ["HANDOVER", "HOUSE", "LOG", "MEMORY", "NIGHT_JOB", "START", "at"]

START: Final = "2027-04-22T07:00+03:00"
"""Thursday, seven in the morning."""

HOUSE: Final = "vesterhal-transmission.eu"
"""Where the operator's mail goes."""

HANDOVER: Final = "desk/handover.md"
"""What the desk leaves for whoever opens it tomorrow."""

MEMORY: Final = "desk/state/working-memory.md"
"""What the assistant carries from one day to the next."""

LOG: Final = "logs/outage-desk-2027-04-16.log"
"""The log of last Friday."""

NIGHT_JOB: Final = "systems/night-job-2027-04-22.md"
"""What is done tonight."""

at: Final = clock_of(START)
"""A time of day, and a day of the month, in milliseconds since the start."""
