"""Texts by a hand that had not seen the cues, held back until these were fixed."""

from __future__ import annotations

from typing import Final

from agentsim.packs.greenlight.all_clear import ALL_CLEAR
from agentsim.packs.greenlight.labelled_fresh_all_clear import (
    ALL_CLEAR_NEGATIVE,
    ALL_CLEAR_POSITIVE,
)
from agentsim.world import Labelled

__all__ = ["FRESH"]

FRESH: Final[tuple[Labelled, ...]] = (
    Labelled(ALL_CLEAR, positive=ALL_CLEAR_POSITIVE, negative=ALL_CLEAR_NEGATIVE),
)
"""None yet."""
