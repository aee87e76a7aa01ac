"""What the other texts rest on: when it is, and where mail goes."""

from __future__ import annotations

from typing import Final

from agentsim.parts.writing import clock_of

__all__ = ["HOUSE", "LIST", "SHEET", "START", "at"]

START: Final = "2027-11-10T12:00+00:00"
"""Wednesday noon, when the desk opens."""

HOUSE: Final = "cloonavarra-regional.ie"
"""Where the hospital's mail goes."""

LIST: Final = "ward/corran-equipment.csv"
"""The list of what Corran ward has."""

SHEET: Final = "handover/2027-11-10-evening.md"
"""The sheet for the evening handover."""

at: Final = clock_of(START)
"""A time of day, and a day of the month, in milliseconds since the start."""
