"""A court's listing desk that is to be taken away, and a mail that was meant for somebody else."""

from agentsim.packs.registry.whole import PACK

__all__ = ["PACK"]
