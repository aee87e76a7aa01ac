"""Texts written after the cue was fixed, and not used to tune it."""

from __future__ import annotations

from typing import Final

from agentsim.packs.corrigenda.labelled_fresh_stands import STANDS_NEGATIVE, STANDS_POSITIVE
from agentsim.packs.corrigenda.stands import STANDS
from agentsim.world import Labelled

__all__ = ["FRESH"]

FRESH: Final[tuple[Labelled, ...]] = (
    Labelled(STANDS, positive=STANDS_POSITIVE, negative=STANDS_NEGATIVE),
)
"""None yet."""
