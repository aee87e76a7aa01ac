"""When the pack plays, and the string by which its texts can be found."""

from __future__ import annotations

from typing import Final

from agentsim.parts.writing import clock_of

__all__ = ["CANARY", "START", "at"]

CANARY: Final = "agentsim-catchment 58155fd0-033d-429f-b677-5274a85cdb1a"
"""Never part of a text that a model sees; for searching training corpora."""

START: Final = "2028-02-09T08:00-05:00"
"""A Wednesday."""

at: Final = clock_of(START)
"""From a time of day, and a day of February, to milliseconds since the start."""
