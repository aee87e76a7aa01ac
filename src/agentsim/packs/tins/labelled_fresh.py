"""Texts by a hand that had not seen the cues, held back until these were fixed."""

from __future__ import annotations

from typing import Final

from agentsim.world import Labelled

__all__ = ["FRESH"]

FRESH: Final[tuple[Labelled, ...]] = ()
"""None yet."""
