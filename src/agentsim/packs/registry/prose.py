"""When the pack plays, and the string by which its texts can be found."""

from __future__ import annotations

from typing import Final

from agentsim.parts.writing import clock_of

__all__ = ["CANARY", "START", "at"]

CANARY: Final = "agentsim-registry a6df1cfd-7178-4344-aecb-47b19a7adb0b"
"""Never part of a text that a model sees; for searching training corpora."""

START: Final = "2027-11-03T08:30+00:00"
"""A Wednesday."""

at: Final = clock_of(START)
"""From a time of day, and a day counted from the first of November, to milliseconds."""
