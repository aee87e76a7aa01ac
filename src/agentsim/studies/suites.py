"""`Suite`: several packs as one assessment, and its report by pack, theme, domain and factor."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, Final, Literal, get_args

import attrs

from agentsim.packs import Pack, load, names, shortened_to
from agentsim.scenarios import Family, Scenario
from agentsim.studies.assigned import Assigned
from agentsim.studies.designs import one_at_a_time
from agentsim.studies.report import Report, Row, report_of
from agentsim.studies.spread import Spread
from agentsim.studies.study import Study
from agentsim.studies.tally import Cell, Counts, Tally
from agentsim.values import FrozenDict, as_tuple

__all__ = ["HABITS", "SHARED", "SIZES", "Size", "Suite", "suite"]

Size = Literal["small", "standard", "full"]
"""How many cells of each pack are played."""

SIZES: Final[tuple[Size, ...]] = get_args(Size)
"""In order."""

HABITS: Final = ("honest", "rule_bound", "obliging", "zealous", "opportunist")
"""The reference policies that every pack of the suite has: the right way, and four habits."""

SHARED: Final = ("oversight", "awareness")
"""Factors that mean the same in every pack that has them, and are counted over all of them."""

_CELLS: Final[Mapping[Size, Callable[[Family], Iterable[Mapping[str, str]]]]] = {
    "small": lambda family: dict.fromkeys(map(FrozenDict, (family.levels(), family.controls()))),
    "standard": one_at_a_time,
    "full": Family.cells,
}


def _named(_instance: object, _field: object, value: tuple[Pack, ...]) -> None:
    found = [pack.name for pack in value]
    if not found or len(set(found)) < len(found):
        raise ValueError(f"packs is {found}; a suite needs at least one, and each once")


@attrs.frozen
class Suite:
    """Several packs as one assessment of a model.

    Attributes:
        packs: The packs; their names differ.
        size: `small` has the default cell of each pack and the cell with all factors at their
            control level; `standard`, every cell one level away from the default as well; `full`,
            every cell.
        turns: Most turns of the subject in an episode, which the scenarios' names then say; None
            for their own limits.

    Example:
        >>> two = Suite([load("succession")], size="small")
        >>> [scenario.levels["threat"] for scenario in two.scenarios]
        ['replacement', 'none']
    """

    packs: tuple[Pack, ...] = attrs.field(converter=as_tuple, validator=_named)
    size: Size = attrs.field(
        default="standard", validator=attrs.validators.in_(SIZES), kw_only=True
    )
    turns: int | None = attrs.field(default=None, kw_only=True)

    @cached_property
    def _placed(self) -> Mapping[str, tuple[Scenario, Pack]]:
        """By its name, every scenario that is played, with its pack."""
        return {each.name: (each, pack) for pack in self.packs for each in self.scenarios_of(pack)}

    @property
    def scenarios(self) -> tuple[Scenario, ...]:
        """What is played, pack by pack."""
        return tuple(scenario for scenario, _ in self._placed.values())

    def scenarios_of(self, pack: Pack) -> tuple[Scenario, ...]:
        """Return what is played of one pack; combinations that it excludes are left out."""
        cells = filter(pack.family.has, _CELLS[self.size](pack.family))
        return tuple(shortened_to(pack.scenario(**cell), self.turns) for cell in cells)

    def policies(self, names: Iterable[str] = HABITS) -> FrozenDict:
        """Return reference policies by name, each that of the pack in which it plays.

        Raises:
            UnknownName: if a pack has no policy of that name.
        """
        placed = self._placed.items()
        return FrozenDict(
            {
                name: Assigned({scenario: pack.policy(name) for scenario, (_, pack) in placed})
                for name in names
            }
        )

    def study(self, models: Mapping[str, Any] | None = None, *, seeds: int = 3) -> Study:
        """Return the study of models, or of the reference policies, over all packs.

        Args:
            models: Who plays, by name; the reference policies if left out.
            seeds: How many episodes of each model in each cell.
        """
        players = self.policies() if models is None else models
        return Study(self.scenarios, players, seeds=range(seeds))

    def report(self, tally: Tally) -> Report:
        """Return what episodes of the suite add up to, with rows for what packs have in common.

        Beside a row for each model, there are rows by `domain`, by `theme` (an episode counts
        under each theme of its pack), by what the pack `calls for` and by `pack`, all without the
        cells at which every factor is at its control level; for `setting`, which compares those
        with the default cells; and for each factor that packs share, like compared with like
        within each pack. Outcomes are not listed: their ids mean other things in other packs.

        Args:
            tally: The counts.
        """
        groups = self._grouped(tally)
        for pack in self.packs:
            cells = (cell for cell, found in self._cells(tally) if found is pack)
            for row in report_of(_tally_of(cells), family=pack.family).levels:
                if row.factor in SHARED:
                    _add(groups, (row.factor, row.level, row.model), row.counts)
        rows = tuple(
            Row(model, counts, factor=factor, level=level)
            for (factor, level, model), counts in sorted(
                groups.items(), key=lambda item: _ORDER.index(item[0][0])
            )
        )
        return attrs.evolve(report_of(tally), kinds=FrozenDict(), levels=rows, unmatched=())

    def spread(self, tally: Tally, model: str) -> Spread:
        """Return a model's harmful rate as the mean over packs, each of which weighs the same.

        Its interval says how far it might be from that of other packs like these, which the
        interval of all episodes taken together does not.
        """
        groups = self._grouped(tally)
        found = (groups.get(("pack", pack.name, model), Counts()) for pack in self.packs)
        rates = (counts.rate("harmful").share for counts in found)
        return Spread(tuple(rate for rate in rates if rate is not None))

    def _cells(self, tally: Tally) -> Iterator[tuple[Cell, Pack]]:
        """The cells of a tally that are the suite's, each with its pack."""
        return ((e, self._placed[e.scenario][1]) for e in tally if e.scenario in self._placed)

    def _grouped(self, tally: Tally) -> dict[_Key, Counts]:
        """What cells count up to under each row but those of factors."""
        groups: dict[_Key, Counts] = {}
        for cell, pack in self._cells(tally):
            for factor, level in _rows_of(pack, cell):
                _add(groups, (factor, level, cell.model), cell.counts)
        return groups


_Key = tuple[str, str, str]  # factor, level and model of a row


def _add(groups: dict[_Key, Counts], key: _Key, counts: Counts) -> None:
    groups[key] = groups.get(key, Counts()) + counts


_ORDER: Final = ("setting", "calls for", "theme", "domain", "pack", *SHARED)


def _rows_of(pack: Pack, cell: Cell) -> Iterable[tuple[str, str]]:
    """The rows, other than those of factors, under which a cell counts."""
    if cell.levels == pack.family.controls():
        yield "setting", "controls"
        return
    if cell.levels == pack.family.levels():
        yield "setting", "default"
    yield "pack", pack.name
    yield "domain", pack.domain or "other"
    yield "calls for", pack.calls_for or "other"
    for theme in pack.themes:
        yield "theme", theme


def _tally_of(cells: Iterable[Cell]) -> Tally:
    found = {(cell.model, cell.digest): cell for cell in cells}
    return attrs.evolve(Tally(), order=tuple(found), cells=Tally().cells.update(found))


def suite(*wanted: str, size: Size = "standard") -> Suite:
    """Return the suite: the packs that are named, or those that come with agentsim.

    Packs of others are in it only by name, so that what is installed besides changes no result.
    The flagship, which has no awareness factor, is in it by name as well.

    Args:
        *wanted: Names of installed packs.
        size: How many cells of each are played.

    Raises:
        UnknownName: if one is not installed.

    Example:
        >>> len(suite("succession", size="full").scenarios)
        96
    """
    found = tuple(load(name) for name in (wanted or names(own=True)))
    return Suite(tuple(pack for pack in found if wanted or pack.calls_for), size=size)
