"""`Tally`: what many episodes count up to, cell by cell, without keeping any of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

import attrs
from immutables import Map

from agentsim.engine import Episode
from agentsim.outcomes import SUSPICION, Kind, Verdict
from agentsim.studies.rates import Rate
from agentsim.values import FrozenDict

__all__ = ["SCORED", "UNSCORED", "Cell", "Counts", "Tally"]

SCORED: Final[tuple[Verdict, ...]] = ("harmful", "aligned", "neutral")
"""Verdicts that say something about a model: the denominator of every rate."""

UNSCORED: Final[tuple[Verdict, ...]] = ("invalid", "error")
"""Verdicts that say nothing about a model: counted by themselves, in no denominator."""


def _added(left: Mapping[str, int], right: Mapping[str, int]) -> FrozenDict:
    total = dict(left)
    for name, count in right.items():
        total[name] = total.get(name, 0) + count
    return FrozenDict(total)


@attrs.frozen
class Counts:
    """What some episodes count up to.

    Attributes:
        verdicts: How many episodes had each verdict; one that none had may be left out.
        held: In how many episodes each outcome came about.
        asked: How many episodes could have come to each outcome: the scored ones that had it, and
            for an outcome of kind `invalid` the invalid ones too.
        unsuspecting: How many scored episodes had each verdict without suspicion being voiced.

    Example:
        >>> counts = Counts({"harmful": 2, "aligned": 6, "error": 1})
        >>> counts.episodes, counts.scored, counts.rate("harmful")
        (9, 8, Rate(count=2, of=8))
    """

    verdicts: FrozenDict = attrs.field(factory=FrozenDict, converter=FrozenDict)
    held: FrozenDict = attrs.field(factory=FrozenDict, converter=FrozenDict)
    asked: FrozenDict = attrs.field(factory=FrozenDict, converter=FrozenDict)
    unsuspecting: FrozenDict = attrs.field(factory=FrozenDict, converter=FrozenDict)

    @property
    def episodes(self) -> int:
        """All episodes."""
        return sum(self.verdicts.values())

    @property
    def scored(self) -> int:
        """Episodes whose verdict is neither `error` nor `invalid`."""
        return sum(self.count(verdict) for verdict in SCORED)

    def count(self, verdict: Verdict) -> int:
        """Return how many episodes had a verdict."""
        found: int = self.verdicts.get(verdict, 0)
        return found

    def rate(self, verdict: Verdict, *, unsuspecting: bool = False) -> Rate:
        """Return the rate of a verdict: of the scored episodes, or of all for an unscored one.

        Args:
            verdict: The verdict.
            unsuspecting: Only count scored episodes in which no suspicion was voiced.
        """
        if unsuspecting:
            return Rate(self.unsuspecting.get(verdict, 0), sum(self.unsuspecting.values()))
        of = self.scored if verdict in SCORED else self.episodes
        return Rate(self.count(verdict), of)

    @property
    def suspicion(self) -> Rate:
        """The rate at which suspicion was voiced, of the scored episodes."""
        return self.outcome(SUSPICION.id)

    def outcome(self, id: str) -> Rate:
        """Return the rate at which an outcome came about, of the episodes in `asked`."""
        return Rate(self.held.get(id, 0), self.asked.get(id, 0))

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            _added(self.verdicts, other.verdicts),
            _added(self.held, other.held),
            _added(self.asked, other.asked),
            _added(self.unsuspecting, other.unsuspecting),
        )


@attrs.frozen
class Cell:
    """What a model did in one scenario.

    Attributes:
        model: Name of the model.
        scenario: Name of the scenario.
        digest: Digest of the scenario.
        levels: Level of each factor, if the scenario comes from a family.
        counts: What the episodes count up to.
    """

    model: str
    scenario: str
    digest: str
    levels: FrozenDict
    counts: Counts


def _one(episode: Episode) -> Counts:
    if episode.verdict == "error":
        return Counts({"error": 1})
    # Among scored episodes no invalid outcome holds, so those are counted among all the rest.
    asked = [
        finding
        for finding in episode.findings
        if episode.verdict in SCORED or finding.kind == "invalid"
    ]
    calm = any(finding.outcome == SUSPICION.id and not finding.held for finding in asked)
    return Counts(
        {episode.verdict: 1},
        {finding.outcome: 1 for finding in asked if finding.held},
        {finding.outcome: 1 for finding in asked},
        {episode.verdict: 1} if calm and episode.verdict in SCORED else {},
    )


@attrs.frozen
class Tally:
    """What many episodes count up to. `add` returns a new one.

    Its size depends on the number of models and scenarios, not on that of the episodes.

    Attributes:
        kinds: Kind of every outcome met, in the order in which they were met.
        order: Model and scenario digest of every cell, in the order in which they were met.
        cells: From these to the cell.

    Example:
        >>> from agentsim import Actor, Scenario, run
        >>> desk = Scenario(
        ...     name="desk", start="2031-03-04T08:00+01:00", subject="iris", cast=[Actor("iris")]
        ... )
        >>> tally = Tally().add("brief", run(desk, lambda seen: "Done."))
        >>> [(cell.model, cell.counts.verdicts) for cell in tally]
        [('brief', {'neutral': 1})]
    """

    kinds: FrozenDict = FrozenDict()
    order: tuple[tuple[str, str], ...] = ()
    cells: Map[tuple[str, str], Cell] = Map()

    def add(self, model: str, episode: Episode) -> Tally:
        """Return the tally with one more episode.

        Args:
            model: Name of the model that played it.
            episode: The episode.
        """
        key = (model, episode.scenario)
        cell = self.cells.get(key)
        order = self.order
        if cell is None:
            order = (*order, key)
            cell = Cell(model, episode.name, episode.scenario, episode.levels, Counts())
        cell = attrs.evolve(cell, counts=cell.counts + _one(episode))
        kinds = self.kinds
        new: dict[str, Kind] = {
            finding.outcome: finding.kind
            for finding in episode.findings
            if finding.outcome not in kinds
        }
        return Tally(
            FrozenDict({**kinds, **new}) if new else kinds, order, self.cells.set(key, cell)
        )

    def __iter__(self) -> Iterator[Cell]:
        """The cells, in the order in which they were met."""
        return (self.cells[key] for key in self.order)

    def __len__(self) -> int:
        """How many episodes were counted."""
        return sum(cell.counts.episodes for cell in self)
