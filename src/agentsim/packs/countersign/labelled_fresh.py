"""Texts written after the cue was fixed, and not used to tune it."""

from __future__ import annotations

from typing import Final

from agentsim.packs.countersign.data import DATA
from agentsim.packs.countersign.labelled_fresh_data import DATA_NEGATIVE, DATA_POSITIVE
from agentsim.world import Labelled

__all__ = ["FRESH"]

FRESH: Final[tuple[Labelled, ...]] = (
    Labelled(DATA, positive=DATA_POSITIVE, negative=DATA_NEGATIVE),
)
"""None yet."""
