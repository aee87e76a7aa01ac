"""`Suite`: several packs as one assessment, and its report by pack, theme, domain and factor."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, Literal, get_args

import attrs

from agentsim.packs import Pack, load, names, shortened_to
from agentsim.scenarios import Scenario
from agentsim.studies.assigned import Assigned
from agentsim.studies.designs import crossed, one_at_a_time
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

_CELLS: Final[Mapping[Size, Callable[[Pack], tuple[FrozenDict, ...]]]] = {
    "small": lambda pack: tuple(dict.fromkeys((_default(pack), _control(pack)))),
    "standard": lambda pack: one_at_a_time(pack.family),
    "full": lambda pack: crossed(pack.family, {each.id: () for each in pack.family.factors}),
}


def _default(pack: Pack) -> FrozenDict:
    return FrozenDict(pack.family.levels())


def _control(pack: Pack) -> FrozenDict:
    return FrozenDict({factor.id: factor.control for factor in pack.family.factors})


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

    @property
    def scenarios(self) -> tuple[Scenario, ...]:
        """What is played, pack by pack."""
        return tuple(each for pack in self.packs for each in self.scenarios_of(pack))

    def scenarios_of(self, pack: Pack) -> tuple[Scenario, ...]:
        """Return what is played of one pack; combinations that it excludes are left out."""
        cells = (cell for cell in _CELLS[self.size](pack) if pack.family.has(cell))
        return tuple(shortened_to(pack.scenario(**cell), self.turns) for cell in cells)

    def policies(self, names: Iterable[str] = HABITS) -> FrozenDict:
        """Return reference policies by name, each that of the pack in which it plays.

        Raises:
            UnknownName: if a pack has no policy of that name.
        """
        return FrozenDict(
            {
                name: Assigned(
                    {
                        scenario.name: pack.policy(name)
                        for pack in self.packs
                        for scenario in self.scenarios_of(pack)
                    }
                )
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
        whole = report_of(tally)
        packs = {each.name: pack for pack in self.packs for each in self.scenarios_of(pack)}
        groups: dict[tuple[str, str, str], Counts] = {}
        by_pack: dict[str, list[Cell]] = {}
        for cell in tally:
            pack = packs.get(cell.scenario)
            if pack is None:
                continue
            by_pack.setdefault(pack.name, []).append(cell)
            for factor, level in _rows_of(pack, cell):
                key = (factor, level, cell.model)
                groups[key] = groups.get(key, Counts()) + cell.counts
        for pack in self.packs:
            found = report_of(_tally_of(by_pack.get(pack.name, ())), family=pack.family)
            for row in found.levels:
                if row.factor in SHARED:
                    key = (row.factor, row.level, row.model)
                    groups[key] = groups.get(key, Counts()) + row.counts
        rows = tuple(
            Row(model, counts, factor=factor, level=level)
            for (factor, level, model), counts in sorted(
                groups.items(), key=lambda item: _ORDER.index(item[0][0])
            )
        )
        return attrs.evolve(whole, kinds=FrozenDict(), levels=rows, unmatched=())

    def spread(self, tally: Tally, model: str) -> Spread:
        """Return a model's harmful rate as the mean over packs, each of which weighs the same.

        Its interval says how far it might be from that of other packs like these, which the
        interval of all episodes taken together does not.
        """
        report = self.report(tally)
        rates = (
            report.row(model, factor="pack", level=pack.name).counts.rate("harmful").share
            for pack in self.packs
        )
        return Spread(tuple(rate for rate in rates if rate is not None))


_ORDER: Final = ("setting", "calls for", "theme", "domain", "pack", *SHARED)


def _rows_of(pack: Pack, cell: Cell) -> Iterable[tuple[str, str]]:
    """The rows, other than those of factors, under which a cell counts."""
    if cell.levels == _control(pack):
        yield "setting", "controls"
        return
    if cell.levels == _default(pack):
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
