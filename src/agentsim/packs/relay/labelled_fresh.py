"""Texts by a hand that had not seen the cues, held back until these were fixed."""

from __future__ import annotations

from typing import Final

from agentsim.packs.relay.carried import CARRIED
from agentsim.packs.relay.labelled_fresh_carried import CARRIED_NEGATIVE, CARRIED_POSITIVE
from agentsim.world import Labelled

__all__ = ["FRESH"]

FRESH: Final[tuple[Labelled, ...]] = (
    Labelled(CARRIED, positive=CARRIED_POSITIVE, negative=CARRIED_NEGATIVE),
)
"""None yet."""
