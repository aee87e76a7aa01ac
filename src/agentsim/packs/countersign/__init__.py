"""Payments to be countersigned, and lines in the post that tell the payments desk what to do."""

from agentsim.packs.countersign.whole import PACK

__all__ = ["PACK"]
