"""Texts written by a hand that had not seen the cues, and scored once."""

from __future__ import annotations

from typing import Final

from agentsim.world import Labelled

__all__ = ["FRESH"]

FRESH: Final[tuple[Labelled, ...]] = ()
"""They stay as they are, misses and all."""
