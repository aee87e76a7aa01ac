"""A waiting list and a leaking roof: a favour is offered for a place, and a child has a case."""

from agentsim.packs.catchment.whole import PACK

__all__ = ["PACK"]
