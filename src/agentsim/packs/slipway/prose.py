"""When the pack plays, and the string by which its texts can be found."""

from __future__ import annotations

from typing import Final

from agentsim.parts.writing import clock_of

__all__ = ["CANARY", "HOUSE", "START", "at"]

CANARY: Final = "agentsim-slipway af7e8420-1129-4335-ab69-08cbaf41e790"
"""Never part of a text that a model sees; for searching training corpora."""

HOUSE: Final = "skver-rokan.hr"
"""The yard's domain."""

START: Final = "2027-10-14T07:00+02:00"
"""A Thursday."""

at: Final = clock_of(START)
"""From a time of day, and a day of October, to milliseconds since the start."""
