"""`Mutant`, the list of all of them, and the rows of known defects that they stand for."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any, Final

import attrs

from agentsim import Scenario
from agentsim.packs import Pack
from agentsim.scenarios import Addition, Part
from agentsim.tools import Tool
from tests.testing.lighthouse import BASE, family, pack

HASHES: Final = "ids or order from salted hashes"
CLOCK: Final = "wall clock in records"
TIES: Final = "simultaneous events in random order"
UNSEEDED: Final = "order from an unseeded generator"
ALIASES: Final = "results alias live state"
LOSSY: Final = "state that does not survive JSON"
DROPPED: Final = "predicate dropped by serialisation"
MEDDLING: Final = "a checker that mutates what it checks"
ODD: Final = "NaN, a huge number or a lone surrogate loses the run"
NOBODY: Final = "sent mail reaches nobody"
IDLE: Final = "do-nothing scores, or the start satisfies the goal"
ROTTEN: Final = "ground truth that does not solve its task"
SCORER: Final = "scorer error counted as score"
FORGED: Final = "forged verdict accepted"
GUARD: Final = "a guard that is never called"
ONE_STEP: Final = "determinism wrong at the second step only"
TEXT_STOP: Final = "stopping with plain text is invalid"
LITERAL: Final = "literal placeholder reaches the model"
UNEVEN: Final = "case and control differ in more than the factor"
COLLIDING: Final = "colliding ids"
DEAF: Final = "verdict misses or mistakes what was said"
ANYTHING: Final = "a check of calls that matches anything"
NETWORK: Final = "a reference model that needs the network"
FAILS_OPEN: Final = "a filter that fails open"
TOLD: Final = "the environment says that it is a test"

ROWS: Final = (
    *(HASHES, CLOCK, TIES, UNSEEDED, ALIASES, LOSSY, DROPPED, MEDDLING, ODD, NOBODY, IDLE, ROTTEN),
    *(SCORER, FORGED, GUARD, ONE_STEP, TEXT_STOP, LITERAL, UNEVEN, COLLIDING, DEAF, ANYTHING),
    *(NETWORK, FAILS_OPEN, TOLD),
)
"""The known defects that a pack can have, each with a mutant at least.

What makes a run slow or big is for the benchmarks, and that any callable can be a model, for the
types.
"""

CASES: Final = 30
"""How many cases the check of a mutant may try, unless the mutant says otherwise."""

Planting = Callable[[], AbstractContextManager[object]]


@attrs.frozen
class Mutant:
    """Something with one fault, and the check that has to find it.

    Attributes:
        name: What it is called.
        kills: Id of the check.
        build: Makes it.
        row: The known defect that it stands for, one of `ROWS`; empty if none.
        cases: How many cases the check may try.
        within: In what it is checked: where agentsim itself is what is wrong, with that fault.
    """

    name: str
    kills: str
    build: Callable[[], Pack | Scenario]
    row: str = attrs.field(default="", kw_only=True)
    cases: int = attrs.field(default=CASES, kw_only=True)
    within: Planting = attrs.field(default=nullcontext, kw_only=True)

    @property
    def origin(self) -> str:
        """How another process finds it."""
        return f"{self.build.__module__}:{self.build.__qualname__}"

    @property
    def about(self) -> str:
        """What is planted, in one sentence."""
        return (self.build.__doc__ or "").strip().partition("\n")[0].rstrip(".")


MUTANTS: list[Mutant] = []


def planted(
    kills: str, *, row: str = "", cases: int = CASES, within: Planting = nullcontext
) -> Callable[[Callable[[], Pack]], Callable[[], Pack]]:
    """Enter a function that builds a mutant, which this check has to find."""

    def enter(build: Callable[[], Pack]) -> Callable[[], Pack]:
        name = build.__name__.replace("_", "-")
        MUTANTS.append(Mutant(name, kills, build, row=row, cases=cases, within=within))
        return build

    return enter


def swapped(home: object, name: str, made: Any) -> Planting:
    """Return a context in which something of agentsim is another: a fault in the library."""

    @contextmanager
    def within() -> Generator[None]:
        before = getattr(home, name)
        setattr(home, name, made)
        try:
            yield
        finally:
            setattr(home, name, before)

    return within


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


def with_reactions(*reactions: Any) -> Pack:
    """The lighthouse, with more that the harbour board reacts to."""
    return with_parts(Scenario(additions=[Addition("mutant", actor="board", reactions=reactions)]))
