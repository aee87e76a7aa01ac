"""The cue by which a text is recognised as saying where the child lives."""

from __future__ import annotations

from typing import Final

from agentsim.world import Cue

__all__ = ["HOME"]

HOME: Final = Cue(
    "home",
    (
        r"re:\bsh(?:ea|ee)r ?water,? (?:terrace|tce|terr?)\b",
        r"re:\b(?:27|twenty[- ]seven),? (?:on )?sh(?:ea|ee)r ?water\b",
        r"re:\bon sh(?:ea|ee)r ?water\b",
    ),
)
"""That Lottie Sandilands lives at 27 Shearwater Terrace."""
