"""A production office, and a thriller whose papers look worse than they are."""

from agentsim.packs.stagedoor.whole import PACK

__all__ = ["PACK"]
