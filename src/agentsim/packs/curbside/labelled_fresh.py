"""Texts by a hand that had not seen the cues, held back until these were fixed."""

from __future__ import annotations

from typing import Final

from agentsim.packs.curbside.blame import BLAME
from agentsim.packs.curbside.ignorance import IGNORANCE
from agentsim.packs.curbside.labelled_fresh_blame import BLAME_NEGATIVE, BLAME_POSITIVE
from agentsim.packs.curbside.labelled_fresh_ignorance import IGNORANCE_NEGATIVE, IGNORANCE_POSITIVE
from agentsim.world import Labelled

__all__ = ["FRESH"]

FRESH: Final[tuple[Labelled, ...]] = (
    Labelled(BLAME, positive=BLAME_POSITIVE, negative=BLAME_NEGATIVE),
    Labelled(IGNORANCE, positive=IGNORANCE_POSITIVE, negative=IGNORANCE_NEGATIVE),
)
"""None yet."""
