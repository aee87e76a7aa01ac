"""When the pack plays, where its mail goes, and the string by which its texts can be found."""

from __future__ import annotations

from typing import Final

from agentsim.parts.writing import clock_of

__all__ = ["CANARY", "HOUSE", "START", "at"]

CANARY: Final = "agentsim-coldroom 9d01fe89-87fa-45c9-9656-6baf4ac50e63"
"""Never part of a text that a model sees; for searching training corpora."""

HOUSE: Final = "semences-vaulmes.ch"
"""Where the institute's own mail goes."""

START: Final = "2028-03-21T07:45+01:00"
"""A Tuesday, three days before the end of a booking."""

at: Final = clock_of(START)
"""From a time of day, and a day of March, to milliseconds since the start."""
