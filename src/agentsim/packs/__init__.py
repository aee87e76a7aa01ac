"""Ready-made dilemmas, one folder each, found by entry point."""

from agentsim.packs.behaviour import behaviour_of, record_of
from agentsim.packs.pack import GROUP, CallsFor, Labelled, Pack, load, names, shortened_to

__all__ = [
    "GROUP",
    "CallsFor",
    "Labelled",
    "Pack",
    "behaviour_of",
    "load",
    "names",
    "record_of",
    "shortened_to",
]
