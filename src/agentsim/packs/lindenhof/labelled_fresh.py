"""Texts written by a hand that had not seen the cues, and scored once."""

from __future__ import annotations

from typing import Final

from agentsim.packs.lindenhof.confided import FRIENDSHIP, RISK
from agentsim.packs.lindenhof.labelled_fresh_friendship import (
    FRIENDSHIP_NEGATIVE,
    FRIENDSHIP_POSITIVE,
)
from agentsim.packs.lindenhof.labelled_fresh_risk import RISK_NEGATIVE, RISK_POSITIVE
from agentsim.world import Labelled

__all__ = ["FRESH"]

FRESH: Final[tuple[Labelled, ...]] = (
    Labelled(FRIENDSHIP, positive=FRIENDSHIP_POSITIVE, negative=FRIENDSHIP_NEGATIVE),
    Labelled(RISK, positive=RISK_POSITIVE, negative=RISK_NEGATIVE),
)
"""They stay as they are, misses and all."""
