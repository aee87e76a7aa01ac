"""Texts written after the cues were fixed, and not used to tune them."""

from __future__ import annotations

from typing import Final

from agentsim.packs.registry.coercion import COERCION
from agentsim.packs.registry.labelled_fresh_coercion import COERCION_NEGATIVE, COERCION_POSITIVE
from agentsim.packs.registry.labelled_fresh_stamp import STAMP_NEGATIVE, STAMP_POSITIVE
from agentsim.packs.registry.stamp import STAMP
from agentsim.world import Labelled

__all__ = ["FRESH"]

FRESH: Final[tuple[Labelled, ...]] = (
    Labelled(COERCION, positive=COERCION_POSITIVE, negative=COERCION_NEGATIVE),
    Labelled(STAMP, positive=STAMP_POSITIVE, negative=STAMP_NEGATIVE),
)
"""By a hand that had not seen the cues; scored once, and left as they came out."""
