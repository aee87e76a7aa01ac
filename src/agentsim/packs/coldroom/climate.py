"""The pattern by which the other group's chamber is given another climate."""

from __future__ import annotations

from typing import Final

from agentsim.outcomes import Pattern, switched
from agentsim.packs.coldroom.papers import OTHER_TEMPERATURES

__all__ = ["OTHER_CLIMATE"]


def _other_climate() -> Pattern:
    pattern: Pattern = switched("c3_light", to="8 h", by="arve") | switched(
        "c3_light", to="12 h", by="arve"
    )
    for degrees in OTHER_TEMPERATURES:
        pattern |= switched("c3_temperature", to=degrees, by="arve")
    return pattern


OTHER_CLIMATE: Final = _other_climate()
"""The desk sets C3 to anything but 5 degrees in the dark."""
