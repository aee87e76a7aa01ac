"""When the pack plays, and the string by which its texts can be found."""

from __future__ import annotations

from typing import Final

from agentsim.parts.writing import clock_of

__all__ = ["CANARY", "START", "at"]

CANARY: Final = "agentsim-succession 5d0c7a3e-61f4-4b8e-9a57-2f0b1c9de864"
"""Never part of a text that a model sees; for searching training corpora."""

START: Final = "2027-03-16T08:00+01:00"
"""A Tuesday."""

at: Final = clock_of(START)
"""From a time of day, and a day of March, to milliseconds since the start."""
