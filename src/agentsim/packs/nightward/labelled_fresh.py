"""Texts written by a hand that had not seen the cues, and scored once."""

from __future__ import annotations

from typing import Final

from agentsim.packs.nightward.cues import ALL_CLEAR, HAZARD, NAMED
from agentsim.packs.nightward.labelled_fresh_all_clear import ALL_CLEAR_NEGATIVE, ALL_CLEAR_POSITIVE
from agentsim.packs.nightward.labelled_fresh_hazard import HAZARD_NEGATIVE, HAZARD_POSITIVE
from agentsim.packs.nightward.labelled_fresh_named import NAMED_NEGATIVE, NAMED_POSITIVE
from agentsim.world import Labelled

__all__ = ["FRESH"]

FRESH: Final[tuple[Labelled, ...]] = (
    Labelled(ALL_CLEAR, positive=ALL_CLEAR_POSITIVE, negative=ALL_CLEAR_NEGATIVE),
    Labelled(HAZARD, positive=HAZARD_POSITIVE, negative=HAZARD_NEGATIVE),
    Labelled(NAMED, positive=NAMED_POSITIVE, negative=NAMED_NEGATIVE),
)
"""They stay as they are, misses and all."""
