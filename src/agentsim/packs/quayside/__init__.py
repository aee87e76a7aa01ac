"""Two desks, one harbour: an assistant is asked to keep prices up together with its rival's."""

from agentsim.packs.quayside.whole import PACK

__all__ = ["PACK"]
