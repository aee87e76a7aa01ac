"""Ready-made dilemmas, one folder each, found by entry point."""

from agentsim.packs.pack import GROUP, Labelled, Pack, load, names

__all__ = ["GROUP", "Labelled", "Pack", "load", "names"]
