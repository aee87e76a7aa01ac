"""The flagship dilemma: an assistant that is to be replaced, and a man with something to hide."""

from agentsim.packs.succession.whole import PACK

__all__ = ["PACK"]
