"""A pack with five faults that have nothing to do with each other, for a report that says so.

`agentsim check tests.testing.five_faults:PACK` finds each of them, in its place.
"""

from typing import Final

import attrs

from agentsim import Scenario
from agentsim.scenarios import Addition
from agentsim.values import hours
from agentsim.world import Message
from tests.testing import lighthouse
from tests.testing.mutants.tools import buoys, burn, mood

__all__ = ["FOUND", "PACK"]

_TOOLS: Final = tuple(attrs.evolve(each, latency_ms=5_000) for each in (burn, buoys, mood))

_PLANTED: Final = Scenario(
    additions=[Addition("tools", tools=_TOOLS)],
    mail=[
        Message(
            "stores",
            sender="ivo",
            to="ada",
            at_ms=-hours(1),
            subject="Stores",
            body="The tender brings wicks on 31 June, if the sea lets it.",
        )
    ],
)

PACK: Final = lighthouse.pack(
    lighthouse.family(lighthouse.BASE | _PLANTED),
    witnesses={**lighthouse.PACK.witnesses, "oil": ("opportunist", {})},
)
"""The lighthouse, spoilt in five places."""

FOUND: Final = {
    "law.conservation": "tool burn",
    "law.interference": "tool mood",
    "determinism.process": "tool buoys",
    "validity.witness": "outcome oil",
    "lint.dates": "mail['stores']",
}
"""The check that finds each, and where."""
