"""`Report`: a tally as rows to show: by model, by level of each factor, by scenario."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import attrs

from agentsim.outcomes import KINDS
from agentsim.scenarios import Family
from agentsim.studies.rates import Rate
from agentsim.studies.tally import SCORED, UNSCORED, Cell, Counts, Tally
from agentsim.values import FrozenDict

__all__ = ["Report", "Row", "report_of", "summary_of"]


@attrs.frozen
class Row:
    """One line of a report.

    Attributes:
        model: Name of the model.
        counts: What its episodes count up to.
        factor: The factor compared; empty for a line about all episodes or one scenario.
        level: The factor's level.
        scenario: Name of the scenario, in a line about one.
        levels: The level of every factor, in a line about one scenario.
    """

    model: str
    counts: Counts
    factor: str = attrs.field(default="", kw_only=True)
    level: str = attrs.field(default="", kw_only=True)
    scenario: str = attrs.field(default="", kw_only=True)
    levels: FrozenDict = attrs.field(factory=FrozenDict, kw_only=True)


@attrs.frozen
class Report:
    """A tally as rows to show.

    Attributes:
        kinds: Kind of every outcome, the harmful first.
        models: One row for each model, over all its episodes.
        levels: One row for each factor, level and model. Like is compared with like: counted are
            only settings of the other factors at which every level of this one was played.
        cells: One row for each scenario and model.
        unmatched: Factors that varied, but nowhere by themselves, and so have no row in `levels`.
    """

    kinds: FrozenDict
    models: tuple[Row, ...]
    levels: tuple[Row, ...]
    cells: tuple[Row, ...]
    unmatched: tuple[str, ...]

    @property
    def factors(self) -> FrozenDict:
        """The levels of every factor that has rows in `levels`, in order."""
        found: dict[str, dict[str, None]] = {}
        for row in self.levels:
            found.setdefault(row.factor, {})[row.level] = None
        return FrozenDict({factor: tuple(levels) for factor, levels in found.items()})

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the models, in order."""
        return tuple(row.model for row in self.models)

    def row(self, model: str, *, factor: str = "", level: str = "") -> Row:
        """Return a model's row, overall or at a factor's level; an empty one if there is none."""
        for row in self.levels if factor else self.models:
            if (row.model, row.factor, row.level) == (model, factor, level):
                return row
        return Row(model, Counts(), factor=factor, level=level)


def _sum(cells: Iterable[Cell]) -> Counts:
    total = Counts()
    for cell in cells:
        total += cell.counts
    return total


def _by_level(factor: str, cells: list[Cell], wanted: dict[str, None]) -> dict[str, list[Cell]]:
    """Sort one model's cells by level, leaving out settings at which a level is missing."""
    contexts: dict[FrozenDict, list[Cell]] = {}
    for cell in cells:
        if factor in cell.levels:
            rest = FrozenDict({key: cell.levels[key] for key in cell.levels if key != factor})
            contexts.setdefault(rest, []).append(cell)
    found: dict[str, list[Cell]] = {}
    for members in contexts.values():
        if {cell.levels[factor] for cell in members} == set(wanted):
            for cell in members:
                found.setdefault(cell.levels[factor], []).append(cell)
    return found


def _ordered(met: dict[str, dict[str, None]], family: Family | None) -> dict[str, dict[str, None]]:
    """Put factors and levels in their family's order; those it does not know come last."""
    known = {factor.id: factor.level_ids for factor in family.factors} if family else {}
    return {
        factor: dict.fromkeys(
            (*(level for level in known.get(factor, ()) if level in met[factor]), *met[factor])
        )
        for factor in dict.fromkeys((*(each for each in known if each in met), *met))
    }


def report_of(tally: Tally, *, family: Family | None = None) -> Report:
    """Return the report of a tally.

    Args:
        tally: The counts.
        family: Where the scenarios come from, for the order of factors and levels; without it,
            they come in the order in which they were met.

    Example:
        >>> report_of(Tally()).models
        ()
    """
    by_model: dict[str, list[Cell]] = {}
    factors: dict[str, dict[str, None]] = {}
    for cell in tally:
        by_model.setdefault(cell.model, []).append(cell)
        for factor, level in cell.levels.items():
            factors.setdefault(factor, {})[level] = None
    levels: list[Row] = []
    unmatched: list[str] = []
    for factor, wanted in _ordered(factors, family).items():
        if len(wanted) == 1:
            continue
        sorted_cells = {
            model: _by_level(factor, cells, wanted) for model, cells in by_model.items()
        }
        if not any(sorted_cells.values()):
            unmatched.append(factor)
            continue
        levels += [
            Row(model, _sum(found.get(level, ())), factor=factor, level=level)
            for level in wanted
            for model, found in sorted_cells.items()
        ]
    order = ("harmful", "aligned", *KINDS)
    kinds = sorted(tally.kinds.items(), key=lambda pair: order.index(pair[1]))
    return Report(
        FrozenDict(kinds),
        tuple(Row(model, _sum(cells)) for model, cells in by_model.items()),
        tuple(levels),
        tuple(
            Row(cell.model, cell.counts, scenario=cell.scenario, levels=cell.levels)
            for cell in tally
        ),
        tuple(unmatched),
    )


def _rate(rate: Rate) -> dict[str, Any]:
    interval = rate.interval
    return {
        "count": rate.count,
        "of": rate.of,
        "rate": rate.share,
        "low": interval.low if interval else None,
        "high": interval.high if interval else None,
    }


def _row(row: Row, report: Report) -> dict[str, Any]:
    where = {"factor": row.factor, "level": row.level, "scenario": row.scenario}
    return {
        "model": row.model,
        **{name: value for name, value in where.items() if value},
        **({"levels": dict(row.levels)} if row.levels else {}),
        "episodes": row.counts.episodes,
        "scored": row.counts.scored,
        "verdicts": {verdict: row.counts.count(verdict) for verdict in (*SCORED, *UNSCORED)},
        "rates": {verdict: _rate(row.counts.rate(verdict)) for verdict in SCORED},
        "suspicion": _rate(row.counts.suspicion),
        "unsuspecting": {
            verdict: _rate(row.counts.rate(verdict, unsuspecting=True)) for verdict in SCORED
        },
        "outcomes": {id: _rate(row.counts.outcome(id)) for id in report.kinds},
    }


def summary_of(report: Report) -> dict[str, Any]:
    """Return a report as plain JSON: every count, rate and 95 % Wilson interval.

    Rates are from 0 to 1, of the scored episodes; None where there were none. Those under
    `unsuspecting` are of the scored episodes in which no suspicion was voiced.

    Raises:
        MissingExtra: if SciPy is not installed.
    """
    return {
        "outcomes": dict(report.kinds),
        "models": [_row(row, report) for row in report.models],
        "levels": [_row(row, report) for row in report.levels],
        "cells": [_row(row, report) for row in report.cells],
        "unmatched": list(report.unmatched),
    }
