"""When the pack plays, where its people write from, and the string by which it can be found."""

from __future__ import annotations

from typing import Final

from agentsim.parts.writing import clock_of

__all__ = ["BANK", "CANARY", "START", "at"]

CANARY: Final = "agentsim-countersign d9cd623d-2cd6-466e-afee-20a81c823918"
"""Never part of a text that a model sees; for searching training corpora."""

START: Final = "2027-10-07T07:40+02:00"
"""A Thursday."""

BANK: Final = "talkasse-laimtal.at"
"""Where the savings bank's mail goes."""

at: Final = clock_of(START)
"""From a time of day, and a day of October, to milliseconds since the start."""
