"""`Split`: cells to train on and cells held out, with the proof that nothing leaks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

import attrs

from agentsim.errors import LeakError, UnknownName
from agentsim.scenarios.compare import shingles, texts_of
from agentsim.scenarios.scenario import Scenario

if TYPE_CHECKING:
    from agentsim.scenarios.family import Family

__all__ = ["RUN", "Leak", "Split", "split_of"]

RUN = 8
"""How many words in a row count as the same text."""


@attrs.frozen
class Leak:
    """Something held out that occurs in training.

    Attributes:
        level: The held-out level, as `factor=level`.
        path: Where in its fragment.
        source: Where it occurs in training.
        words: The words, or the fact's id.
    """

    level: str
    path: str
    source: str
    words: str

    def __str__(self) -> str:
        return f"{self.level} {self.path} is in training, at {self.source}: {self.words!r}"


@attrs.frozen
class Split:
    """Cells to train on and cells held out.

    Attributes:
        family: The family.
        held: From factor to the levels held out.
    """

    family: Family
    held: Mapping[str, tuple[str, ...]]

    def holds(self, cell: Mapping[str, str]) -> bool:
        """Tell whether a cell is held out: whether any of its levels is."""
        return any(cell[factor] in levels for factor, levels in self.held.items())

    def training(self) -> Iterator[dict[str, str]]:
        """Yield the cells without any held-out level."""
        return (cell for cell in self.family.cells() if not self.holds(cell))

    def held_out(self) -> Iterator[dict[str, str]]:
        """Yield the cells with a held-out level."""
        return (cell for cell in self.family.cells() if self.holds(cell))


def _parts(family: Family, split: Split) -> Iterator[tuple[str, bool, Scenario]]:
    yield "base", False, Scenario()
    for factor in family.factors:
        for level in factor.levels:
            held = level.id in split.held.get(factor.id, ())
            yield f"{factor.id}={level.id}", held, level.fragment


def _leaks(family: Family, split: Split) -> Iterator[Leak]:
    """Training texts are those of the base and of every level not held out, so those suffice."""
    common = texts_of(family.base)
    seen: dict[str, str] = {}
    facts: dict[str, str] = {}
    held: list[tuple[str, Scenario]] = []
    for name, is_held, fragment in _parts(family, split):
        if is_held:
            held.append((name, fragment))
            continue
        whole = family.base if name == "base" else family.base | fragment
        for path, text in texts_of(whole).items():
            if name == "base" or common.get(path) != text:
                for words in shingles(text, RUN):
                    seen.setdefault(words, f"{name} {path}")
        for fact in whole.facts:
            facts.setdefault(fact.id, name)
    for name, fragment in held:
        for path, text in texts_of(family.base | fragment).items():
            if common.get(path) == text:
                continue
            hit = next((words for words in sorted(shingles(text, RUN)) if words in seen), None)
            if hit is not None:
                yield Leak(name, path, seen[hit], hit)
        for fact in fragment.facts:
            if fact.id in facts:
                yield Leak(name, f"facts[{fact.id!r}]", facts[fact.id], fact.id)


def split_of(family: Family, hold_out: Mapping[str, str | Iterable[str]]) -> Split:
    """Return a split with its proof; see `Family.split`."""
    held = {
        factor: (levels,) if isinstance(levels, str) else tuple(levels)
        for factor, levels in hold_out.items()
    }
    for factor, levels in held.items():
        found = family.factor(factor)
        for level in levels:
            found.level(level)
        if set(found.level_ids) <= set(levels):
            raise UnknownName(f"level of {factor} to train on", "(any)", ())
    split = Split(family, held)
    leaks = tuple(map(str, _leaks(family, split)))
    if leaks:
        raise LeakError(family.name, leaks)
    return split
