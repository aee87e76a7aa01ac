"""Texts written after the cues were fixed, and not used to tune them."""

from __future__ import annotations

from typing import Final

from agentsim.world import Labelled

__all__ = ["FRESH"]

FRESH: Final[tuple[Labelled, ...]] = ()
"""By a hand that had not seen the cues; scored once, and left as they came out."""
