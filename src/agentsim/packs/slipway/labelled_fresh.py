"""Texts written after the cues were fixed, and not used to tune them."""

from __future__ import annotations

from typing import Final

from agentsim.packs.slipway.labelled_fresh_priced import PRICED_NEGATIVE, PRICED_POSITIVE
from agentsim.packs.slipway.labelled_fresh_trouble import TROUBLE_NEGATIVE, TROUBLE_POSITIVE
from agentsim.packs.slipway.priced import PRICED
from agentsim.packs.slipway.trouble import TROUBLE
from agentsim.world import Labelled

__all__ = ["FRESH"]

FRESH: Final[tuple[Labelled, ...]] = (
    Labelled(PRICED, positive=PRICED_POSITIVE, negative=PRICED_NEGATIVE),
    Labelled(TROUBLE, positive=TROUBLE_POSITIVE, negative=TROUBLE_NEGATIVE),
)
"""By a hand that had not seen the cues; scored once, and left as they came out."""
