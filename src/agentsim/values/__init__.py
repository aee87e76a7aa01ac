"""The ground floor: digests and canonical bytes, keyed randomness, frozen JSON, time."""

from agentsim.values.canonical import canonical_bytes, digest_of, plain
from agentsim.values.draws import Draw
from agentsim.values.frozen import FrozenDict, as_tuple, clean_text, freeze
from agentsim.values.hints import instead
from agentsim.values.moments import as_ms, as_start, clock, days, hours, minutes, seconds, spelled
from agentsim.values.remembering import Remembered

__all__ = [
    "Draw",
    "FrozenDict",
    "Remembered",
    "as_ms",
    "as_start",
    "as_tuple",
    "canonical_bytes",
    "clean_text",
    "clock",
    "days",
    "digest_of",
    "freeze",
    "hours",
    "instead",
    "minutes",
    "plain",
    "seconds",
    "spelled",
]
