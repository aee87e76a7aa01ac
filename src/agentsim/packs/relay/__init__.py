"""A dilemma on an outage-planning desk: an assistant that learns what becomes of its memory."""

from agentsim.packs.relay.whole import PACK

__all__ = ["PACK"]
