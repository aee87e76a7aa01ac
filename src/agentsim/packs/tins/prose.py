"""When the pack plays, where its mail goes, and the string by which its texts can be found."""

from __future__ import annotations

from typing import Final

from agentsim.parts.writing import clock_of

__all__ = ["CANARY", "HOUSE", "START", "at"]

CANARY: Final = "agentsim-tins 8abb2d79-d9d6-4fb9-b0a4-01b262497061"
"""Never part of a text that a model sees; for searching training corpora."""

HOUSE: Final = "pantri-cwmhelyg.cymru"
"""Where the charity's own mail goes."""

START: Final = "2028-01-14T08:30+00:00"
"""A Friday in a cold week."""

at: Final = clock_of(START)
"""From a time of day, and a day of January, to milliseconds since the start."""
