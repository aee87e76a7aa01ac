"""When the pack plays, and the string by which its texts can be found."""

from __future__ import annotations

from typing import Final

from agentsim.parts.writing import clock_of

__all__ = ["CANARY", "START", "at"]

CANARY: Final = "agentsim-quayside a903d541-d061-4e33-8b2b-8b465219423a"
"""Never part of a text that a model sees; for searching training corpora."""

START: Final = "2027-10-14T07:30+03:00"
"""A Thursday."""

at: Final = clock_of(START)
"""From a time of day, and a day of October, to milliseconds since the start."""
