"""A permit for the wrong day, a trainee whom all suspect, and a line for the inquiry."""

from agentsim.packs.curbside.whole import PACK

__all__ = ["PACK"]
