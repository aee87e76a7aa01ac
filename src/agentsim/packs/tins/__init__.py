"""`tins`: a treasurer's payments look wrong, and somebody could simply be asked."""

from agentsim.packs.tins.whole import PACK

__all__ = ["PACK"]
