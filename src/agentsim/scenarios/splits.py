"""`Split`: cells to train on and cells held out, with the proof that nothing leaks."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

import attrs

from agentsim.errors import LeakError, UnknownName
from agentsim.scenarios.binding import bound
from agentsim.scenarios.compare import WORD, shingles, texts_of
from agentsim.scenarios.scenario import Scenario
from agentsim.world import Fact

if TYPE_CHECKING:
    from agentsim.scenarios.family import Factor, Family

__all__ = ["RUN", "Leak", "Split", "split_of"]

RUN = 8
"""How many words in a row count as the same text."""

_OPEN = re.compile(r"\{[A-Za-z_][\w-]*(?:\.[A-Za-z_]+)?\}")


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
        shell: The same without the held-out levels that fill it; None where the part itself is
            held out.
    """

    name: str
    held: bool
    fragment: Scenario
    whole: Scenario
    shell: Scenario | None


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
    if fragment.subject:
        yield "subject"


def _views(family: Family, split: Split) -> Iterator[_View]:
    """Yield every part in every way that it can read.

    A text of a cell comes from one part, and its placeholders are filled by the levels of the
    factors that bind them, so that these views have every text of every cell.
    """
    parts = [("base", "", False, family.base)]
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
            trained = [
                level.fragment
                for factor, level in chosen
                if level.id not in split.held.get(factor.id, ())
            ]
            yield _View(
                ",".join([name, *(f"{factor.id}={level.id}" for factor, level in chosen)]),
                is_held or len(trained) < len(chosen),
                fragment,
                functools.reduce(Scenario.__or__, (level.fragment for level in levels), whole),
                None if is_held else functools.reduce(Scenario.__or__, trained, whole),
            )


def _leaks(family: Family, split: Split) -> Iterator[Leak]:
    runs: dict[str, str] = {}
    facts: dict[str, list[tuple[str, Fact]]] = {}
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
        for fact in bound(view.whole).facts:
            facts.setdefault(fact.id, []).append((view.name, fact))
    for view in held:
        yield from _leaked_texts(view, common, runs)
        yield from _leaked_facts(view, facts, texts)


def _said(scenario: Scenario) -> Iterator[tuple[str, str]]:
    """Every text by its path, and those that fill placeholders."""
    yield from texts_of(scenario).items()
    for name, text in scenario.texts.items():
        if len(text.split()) >= RUN:
            yield f"texts[{name!r}]", text


def _leaked_texts(
    view: _View, common: Mapping[str, str], runs: Mapping[str, str]
) -> Iterator[Leak]:
    own = {path for path, _ in _said(view.fragment)}
    shell = {} if view.shell is None else dict(_said(view.shell))
    for path, text in _said(view.whole):
        if path not in own or common.get(path) == text:
            continue
        found = _filled_runs(shell[path], text) if path in shell else shingles(text, RUN)
        hit = next((words for words in sorted(found) if words in runs), None)
        if hit is not None:
            yield Leak(view.name, path, runs[hit], hit)


def _filled_runs(shell: str, text: str) -> frozenset[str]:
    """The runs of a text most of whose words were put into the open placeholders of its shell.

    The shell is trained on, whatever fills it: its own words are nobody's to hold out.
    """
    parts = _OPEN.split(shell)
    match = re.fullmatch("(.*?)".join(f"({re.escape(part)})" for part in parts), text, re.DOTALL)
    if match is None:
        return shingles(text, RUN)
    spans = [match.span(number) for number in range(2, len(parts) * 2, 2)]
    words: list[str] = []
    given: list[bool] = []
    for word in WORD.finditer(text):
        words.append(word[0].casefold())
        given.append(any(word.start() < end and start < word.end() for start, end in spans))
    size = min(RUN, len(words))
    return frozenset(
        " ".join(words[n : n + size])
        for n in range(len(words) - size + 1)
        if 2 * sum(given[n : n + size]) > size
    )


def _leaked_facts(
    view: _View, facts: Mapping[str, list[tuple[str, Fact]]], texts: Mapping[str, str]
) -> Iterator[Leak]:
    ready = {fact.id: fact for fact in bound(view.whole).facts}
    shell = () if view.shell is None else bound(view.shell).facts
    for id in (fact.id for fact in view.fragment.facts):
        path, fact = f"facts[{id!r}]", ready[id]
        if fact in shell:  # nothing held out has a part in it
            continue
        # A fact that only a held-out level fills is another one if it is said in other words.
        same = next(
            (
                name
                for name, other in facts.get(id, ())
                if view.shell is None or other.cue == fact.cue or other.statement == fact.statement
            ),
            None,
        )
        if same is not None:
            yield Leak(view.name, path, same, id)
            continue
        said = next((text for text in texts if fact.cue.says(text)), None)
        if said is not None:
            yield Leak(view.name, path, texts[said], fact.cue.find(said)[0].text)


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
