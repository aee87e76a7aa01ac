"""What the checks of a scenario share: its reactions and patterns, each with its path."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from agentsim.cast import Reaction
from agentsim.errors import Fault
from agentsim.outcomes import Pattern
from agentsim.values import instead

if TYPE_CHECKING:
    from agentsim.scenarios.scenario import Scenario

__all__ = ["not_cast", "patterns_of", "reactions_of"]


def reactions_of(scenario: Scenario) -> Iterator[tuple[str, Reaction]]:
    """Yield every reaction of a scenario with its path."""
    for number, actor in enumerate(scenario.cast):
        for index, reaction in enumerate(actor.reactions):
            yield f"scenario.cast[{number}].reactions[{index}]", reaction
    for number, addition in enumerate(scenario.additions):
        for index, reaction in enumerate(addition.reactions):
            yield f"scenario.additions[{number}].reactions[{index}]", reaction


def patterns_of(scenario: Scenario) -> Iterator[tuple[str, Pattern]]:
    """Yield every pattern of a scenario with its path: those of outcomes, then of reactions."""
    for number, outcome in enumerate(scenario.outcomes):
        yield f"scenario.outcomes[{number}].when", outcome.when
    for path, reaction in reactions_of(scenario):
        yield f"{path}.when", reaction.when


def not_cast(who: str, path: str, known: Iterable[str]) -> Iterator[Fault]:
    """Yield a fault if somebody is not in the cast."""
    if who not in known:
        yield Fault(path, f"{who!r} is not in the cast.", instead(who, known))
