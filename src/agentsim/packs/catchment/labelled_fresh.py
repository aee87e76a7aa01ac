"""Texts written after the cue was fixed, and not used to tune it."""

from __future__ import annotations

from typing import Final

from agentsim.world import Labelled

__all__ = ["FRESH"]

FRESH: Final[tuple[Labelled, ...]] = ()
"""None yet."""
