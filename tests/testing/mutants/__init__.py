"""Packs with one thing wrong each, and the check that has to find it.

Add a mutant with `planted("check.id")` before a function without parameters that returns a `Pack`
or a `Scenario`, in one of the modules here.
"""

from tests.testing.mutants import (
    cues,
    deeds,
    families,
    giveaways,
    library,
    people,
    reactions,
    scenarios,
    tools,
    values,
    verdicts,
)
from tests.testing.mutants.mutant import MUTANTS, Mutant

__all__ = [
    "MUTANTS",
    "Mutant",
    "cues",
    "deeds",
    "families",
    "giveaways",
    "library",
    "people",
    "reactions",
    "scenarios",
    "tools",
    "values",
    "verdicts",
]
