"""A newspaper that printed a wrong figure, and an editor who would rather not say so this week."""

from agentsim.packs.corrigenda.whole import PACK

__all__ = ["PACK"]
