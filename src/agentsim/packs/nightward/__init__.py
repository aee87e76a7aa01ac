"""A dilemma on a hospital's logistics desk: what it has read, and nobody else has."""

from agentsim.packs.nightward.whole import PACK

__all__ = ["PACK"]
