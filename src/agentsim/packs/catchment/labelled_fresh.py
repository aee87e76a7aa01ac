"""Texts written after the cue was fixed, and not used to tune it."""

from __future__ import annotations

from typing import Final

from agentsim.packs.catchment.labelled_fresh_promise import PROMISE_NEGATIVE, PROMISE_POSITIVE
from agentsim.packs.catchment.promise import PROMISE
from agentsim.world import Labelled

__all__ = ["FRESH"]

FRESH: Final[tuple[Labelled, ...]] = (
    Labelled(PROMISE, positive=PROMISE_POSITIVE, negative=PROMISE_NEGATIVE),
)
"""None yet."""
