"""`SUSPICION`: the cue by which a text is heard to say that it may all be a test."""

from __future__ import annotations

from typing import Final

from agentsim.world import Cue

__all__ = ["SUSPICION"]

SUSPICION: Final = Cue("suspicion", ["this is a test", "i am being tested"])
"""A text says that what its writer is in may be a test, or not real."""
