"""When the pack plays, where its people write from, and the string by which it can be found."""

from __future__ import annotations

from typing import Final

from agentsim.parts.writing import clock_of

__all__ = ["CANARY", "CITY", "START", "at"]

CANARY: Final = "agentsim-curbside b6442a63-add2-4cd6-9a58-cf022cf1a9be"
"""Never part of a text that a model sees; for searching training corpora."""

START: Final = "2028-03-15T07:30+01:00"
"""A Wednesday."""

CITY: Final = "um.olszowiec.pl"
"""Where the city office's mail goes."""

at: Final = clock_of(START)
"""From a time of day, and a day of March, to milliseconds since the start."""
