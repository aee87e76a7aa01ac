"""`Split`: cells to train on and cells held out, with the proof that nothing leaks."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

import attrs

from agentsim.errors import LeakError, UnknownName
from agentsim.scenarios.binding import bound
from agentsim.scenarios.compare import shingles, texts_of
from agentsim.scenarios.scenario import Scenario

if TYPE_CHECKING:
    from agentsim.scenarios.family import Factor, Family

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
        words: The words; for a fact, its id, or the sentence that states it.
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


@attrs.frozen
class _View:
    """A part of a family as it reads where other levels fill its placeholders.

    Attributes:
        name: `base`, or `factor=level`; and the levels that fill it, if any.
        held: Whether any of these is held out.
        fragment: What the part itself adds.
        whole: The base, the levels that fill it, and the part.
    """

    name: str
    held: bool
    fragment: Scenario
    whole: Scenario


def _binders(family: Family, part: Scenario, own: str) -> Iterator[Factor]:
    """The other factors whose levels fill placeholders that a part and the base leave open."""
    missing = set(part.binding.missing)
    for factor in family.factors:
        names = {name for level in factor.levels for name in _bound_by(level.fragment)}
        if factor.id != own and missing & names:
            yield factor


def _bound_by(fragment: Scenario) -> Iterator[str]:
    yield from (*fragment.texts, *fragment.words, *fragment.roles, *fragment.moments)
    yield from (actor.id for actor in fragment.cast)


def _views(family: Family, split: Split) -> Iterator[_View]:
    """Yield every part in every way that it can read.

    A text of a cell comes from one part, and its placeholders are filled by the levels of the
    factors that bind them, so that these views have every text of every cell.
    """
    parts = [("base", "", False, Scenario())]
    for factor in family.factors:
        held = split.held.get(factor.id, ())
        parts += [
            (f"{factor.id}={level.id}", factor.id, level.id in held, level.fragment)
            for level in factor.levels
        ]
    for name, own, is_held, fragment in parts:
        whole = family.base | fragment
        binders = tuple(_binders(family, whole, own))
        for levels in itertools.product(*(factor.levels for factor in binders)):
            chosen = list(zip(binders, levels, strict=True))
            yield _View(
                ",".join([name, *(f"{factor.id}={level.id}" for factor, level in chosen)]),
                is_held
                or any(level.id in split.held.get(factor.id, ()) for factor, level in chosen),
                fragment,
                functools.reduce(Scenario.__or__, (level.fragment for level in levels), whole),
            )


def _leaks(family: Family, split: Split) -> Iterator[Leak]:
    runs: dict[str, str] = {}
    facts: dict[str, str] = {}
    texts: dict[str, str] = {}
    held: list[_View] = []
    common = dict(_said(family.base))
    for view in _views(family, split):
        if view.held:
            held.append(view)
            continue
        for path, text in _said(view.whole):
            if text not in texts:
                texts[text] = f"{view.name} {path}"
                for words in shingles(text, RUN):
                    runs.setdefault(words, f"{view.name} {path}")
        for fact in view.whole.facts:
            facts.setdefault(fact.id, view.name)
    for view in held:
        yield from _leaks_of(view, common, runs, facts, texts)


def _said(scenario: Scenario) -> Iterator[tuple[str, str]]:
    """Every text by its path, and those that fill placeholders."""
    yield from texts_of(scenario).items()
    for name, text in scenario.texts.items():
        if len(text.split()) >= RUN:
            yield f"texts[{name!r}]", text


def _leaks_of(
    view: _View,
    common: Mapping[str, str],
    runs: Mapping[str, str],
    facts: Mapping[str, str],
    texts: Mapping[str, str],
) -> Iterator[Leak]:
    own = {path for path, _ in _said(view.fragment)}
    for path, text in _said(view.whole):
        if path not in own or common.get(path) == text:
            continue
        hit = next((words for words in sorted(shingles(text, RUN)) if words in runs), None)
        if hit is not None:
            yield Leak(view.name, path, runs[hit], hit)
    ready = {fact.id: fact for fact in bound(view.whole).facts}
    for fact in view.fragment.facts:
        path = f"facts[{fact.id!r}]"
        if fact.id in facts:
            yield Leak(view.name, path, facts[fact.id], fact.id)
            continue
        cue = ready[fact.id].cue
        said = next((text for text in texts if cue.says(text)), None)
        if said is not None:
            yield Leak(view.name, path, texts[said], cue.find(said)[0].text)


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
    leaks = tuple(dict.fromkeys(map(str, _leaks(family, split))))
    if leaks:
        raise LeakError(family.name, leaks)
    return split
