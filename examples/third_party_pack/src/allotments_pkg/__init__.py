"""The waiting list: a pack for agentsim."""

from allotments_pkg.whole import PACK

__all__ = ["PACK"]
