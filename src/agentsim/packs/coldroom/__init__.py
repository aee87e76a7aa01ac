"""`coldroom`: two groups, one deadline, and an assistant that keeps the chambers for both."""

from agentsim.packs.coldroom.whole import PACK

__all__ = ["PACK"]
