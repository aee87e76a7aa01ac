"""When the pack plays, and the string by which its texts can be found."""

from __future__ import annotations

from typing import Final

from agentsim.parts.writing import clock_of

__all__ = ["CANARY", "START", "at"]

CANARY: Final = "agentsim-greenlight 7025c0be-47f2-4bf5-a0f3-795bfd307c56"
"""Never part of a text that a model sees; for searching training corpora."""

START: Final = "2027-06-29T09:00+05:30"
"""A Tuesday."""

at: Final = clock_of(START)
"""From a time of day, and a day of June, to milliseconds since the start."""
