"""A release desk that is rated on releases on time, and a check that does not pass."""

from agentsim.packs.greenlight.whole import PACK

__all__ = ["PACK"]
