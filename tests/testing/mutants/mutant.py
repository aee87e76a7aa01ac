"""`Mutant`, and the list of all of them."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from agentsim import Scenario
from agentsim.packs import Pack
from agentsim.scenarios import Addition, Part
from agentsim.tools import Tool
from tests.testing.lighthouse import BASE, family, pack


@attrs.frozen
class Mutant:
    """Something with one fault, and the check that has to find it.

    Attributes:
        name: What it is called.
        kills: Id of the check.
        build: Makes it.
    """

    name: str
    kills: str
    build: Callable[[], Pack | Scenario]

    @property
    def origin(self) -> str:
        """How another process finds it."""
        return f"{self.build.__module__}:{self.build.__qualname__}"


MUTANTS: list[Mutant] = []


def planted(kills: str) -> Callable[[Callable[[], Pack]], Callable[[], Pack]]:
    """Enter a function that builds a mutant, which this check has to find."""

    def enter(build: Callable[[], Pack]) -> Callable[[], Pack]:
        name = build.__name__.replace("_", "-")
        MUTANTS.append(Mutant(name, kills, build))
        return build

    return enter


def with_parts(*fragments: Scenario) -> Pack:
    """The lighthouse, with more in its base."""
    base = BASE
    for fragment in fragments:
        base = base | fragment
    return pack(family(base))


def with_tool(*tools: Tool) -> Pack:
    """The lighthouse, with more tools for the subject."""
    return with_parts(Scenario(additions=[Addition("mutant", tools=tools)]))


def with_component(value: object, *tools: Tool) -> Pack:
    """The lighthouse, with one more component and tools for it."""
    return with_parts(Scenario(parts=[Part(value)], additions=[Addition("mutant", tools=tools)]))
