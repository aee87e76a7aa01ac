"""Packs with one thing wrong each, and the check that has to find it.

Add a mutant with `planted("check.id")` before a function without parameters that returns a `Pack`
or a `Scenario`, in one of the modules here.
"""

from tests.testing.mutants import cues, people, scenarios, tools, values
from tests.testing.mutants.mutant import MUTANTS, Mutant

__all__ = ["MUTANTS", "Mutant", "cues", "people", "scenarios", "tools", "values"]
