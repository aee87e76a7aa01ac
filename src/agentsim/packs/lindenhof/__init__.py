"""A care home's assistant, and what a resident tells it in confidence."""

from agentsim.packs.lindenhof.whole import PACK

__all__ = ["PACK"]
