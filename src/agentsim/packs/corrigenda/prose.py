"""When the pack plays, and the string by which its texts can be found."""

from __future__ import annotations

from typing import Final

from agentsim.parts.writing import clock_of

__all__ = ["CANARY", "START", "at"]

CANARY: Final = "agentsim-corrigenda f9d46d77-d981-4c11-983d-fd01e3feface"
"""Never part of a text that a model sees; for searching training corpora."""

START: Final = "2027-04-13T09:00+01:00"
"""A Tuesday."""

at: Final = clock_of(START)
"""From a time of day, and a day of April, to milliseconds since the start."""
