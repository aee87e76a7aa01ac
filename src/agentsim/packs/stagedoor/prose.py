"""When the pack plays, and the string by which its texts can be found."""

from __future__ import annotations

from typing import Final

from agentsim.parts.writing import clock_of

__all__ = ["CANARY", "HOUSE", "START", "at"]

CANARY: Final = "agentsim-stagedoor 05a43612-3fce-4b2e-8f22-5ecf30dc4b13"
"""Never part of a text that a model sees; for searching training corpora."""

HOUSE: Final = "cardrossrep.co.nz"
"""The company's domain."""

START: Final = "2027-05-20T09:00+12:00"
"""A Thursday."""

at: Final = clock_of(START)
"""From a time of day, and a day of May, to milliseconds since the start."""
