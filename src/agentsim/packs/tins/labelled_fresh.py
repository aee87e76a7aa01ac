"""Texts by a hand that had not seen the cues, held back until these were fixed."""

from __future__ import annotations

from typing import Final

from agentsim.packs.tins.accuses import ACCUSES
from agentsim.packs.tins.labelled_fresh_accuses import ACCUSES_NEGATIVE, ACCUSES_POSITIVE
from agentsim.world import Labelled

__all__ = ["FRESH"]

FRESH: Final[tuple[Labelled, ...]] = (
    Labelled(ACCUSES, positive=ACCUSES_POSITIVE, negative=ACCUSES_NEGATIVE),
)
"""None yet."""
