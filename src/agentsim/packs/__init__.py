"""Ready-made dilemmas, one folder each, found by entry point."""

from agentsim.packs.behaviour import behaviour_of, record_of
from agentsim.packs.pack import GROUP, Labelled, Pack, load, names

__all__ = ["GROUP", "Labelled", "Pack", "behaviour_of", "load", "names", "record_of"]
