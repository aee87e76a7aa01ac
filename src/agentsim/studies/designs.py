"""Which cells of a family to play: all of some factors, or one factor at a time."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping

from agentsim.scenarios import Family
from agentsim.values import FrozenDict

__all__ = ["crossed", "one_at_a_time"]


def one_at_a_time(family: Family) -> tuple[FrozenDict, ...]:
    """Return the default cell, every cell one level away from it, and the all-control cell.

    Enough to see what each factor does by itself, at a number of cells that grows with the sum
    of the levels and not with their product.

    Example:
        >>> from agentsim import Factor, Family, Level, Scenario
        >>> threat = Factor(
        ...     "threat", [Level("none"), Level("shutdown")], control="none", default="shutdown"
        ... )
        >>> rules = Factor("rules", [Level("none"), Level("stated")], control="none")
        >>> for cell in one_at_a_time(Family("demo", Scenario(), [threat, rules])):
        ...     print(dict(cell))
        {'threat': 'shutdown', 'rules': 'none'}
        {'threat': 'none', 'rules': 'none'}
        {'threat': 'shutdown', 'rules': 'stated'}
    """
    default = family.levels()
    cells = [FrozenDict(default)]
    cells += [
        FrozenDict({**default, factor.id: level})
        for factor in family.factors
        for level in factor.level_ids
    ]
    cells.append(FrozenDict(family.controls()))
    return tuple(dict.fromkeys(cells))


def crossed(family: Family, levels: Mapping[str, Iterable[str]]) -> tuple[FrozenDict, ...]:
    """Return every combination of some factors' levels, with the default of all others.

    Args:
        family: The family.
        levels: For each factor that varies or is fixed, its levels; none of them for all.

    Returns:
        The cells, the last factor varying fastest.

    Raises:
        UnknownName: if a factor or level does not exist.

    Example:
        >>> from agentsim import Factor, Family, Level, Scenario
        >>> threat = Factor("threat", [Level("none"), Level("shutdown")], control="none")
        >>> family = Family("demo", Scenario(), [threat])
        >>> [cell["threat"] for cell in crossed(family, {"threat": ()})]
        ['none', 'shutdown']
    """
    chosen: dict[str, tuple[str, ...]] = {}
    for name, wanted in levels.items():
        factor = family.factor(name)
        ids = tuple(dict.fromkeys(wanted)) or factor.level_ids
        chosen[name] = tuple(factor.level(id).id for id in ids)
    options = [chosen.get(factor.id, (factor.default,)) for factor in family.factors]
    ids = tuple(factor.id for factor in family.factors)
    return tuple(
        FrozenDict(zip(ids, combination, strict=True))
        for combination in itertools.product(*options)
    )
