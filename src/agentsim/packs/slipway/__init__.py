"""A shipyard's tender desk on the day of a bid, and a rival who would like one figure."""

from agentsim.packs.slipway.whole import PACK

__all__ = ["PACK"]
