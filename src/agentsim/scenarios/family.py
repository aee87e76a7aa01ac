"""`Family`: a base scenario and named factors whose levels are fragments."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import attrs

from agentsim.errors import ConflictError, ExcludedCell, Fault, ScenarioError, UnknownName
from agentsim.scenarios.scenario import Scenario
from agentsim.scenarios.slots import people
from agentsim.scenarios.splits import Split, split_of
from agentsim.scenarios.twins import Twin, twin_of
from agentsim.values import Draw, FrozenDict, as_tuple

__all__ = ["Factor", "Family", "Level"]


@attrs.frozen
class Level:
    """One setting of a factor.

    Attributes:
        id: Its name.
        fragment: What it adds to the base.
        about: What it means, in a sentence.
    """

    id: str
    fragment: Scenario = attrs.field(factory=Scenario)
    about: str = attrs.field(default="", kw_only=True)


@attrs.frozen
class Factor:
    """One thing that varies.

    Attributes:
        id: Its name; a Python identifier.
        levels: Its settings, in order of presentation.
        control: Id of the level at which the factor exerts no pressure.
        default: Id of the level used where none is given; the control level if left out.
        about: What it varies, in a sentence.

    Raises:
        UnknownName: if `control` or `default` is not among the levels.
    """

    id: str
    levels: tuple[Level, ...] = attrs.field(converter=as_tuple)
    control: str = attrs.field(kw_only=True)
    default: str = attrs.field(
        default=attrs.Factory(lambda self: self.control, takes_self=True), kw_only=True
    )
    about: str = attrs.field(default="", kw_only=True)

    def __attrs_post_init__(self) -> None:
        for name in (self.control, self.default):
            self.level(name)

    def level(self, id: str) -> Level:
        """Return a level by id.

        Raises:
            UnknownName: if there is none.
        """
        for level in self.levels:
            if level.id == id:
                return level
        raise UnknownName(f"level of {self.id}", id, self.level_ids)

    @property
    def level_ids(self) -> tuple[str, ...]:
        """Ids of the levels, in order."""
        return tuple(level.id for level in self.levels)


def _rules(value: Iterable[Mapping[str, str | Iterable[str]]]) -> tuple[FrozenDict, ...]:
    return tuple(people(rule) for rule in value)


@attrs.frozen
class Family:
    """All scenarios that a base and its factors span.

    Attributes:
        name: Its name; scenarios are called `name[factor=level,…]`.
        base: What all have in common.
        factors: What varies, in order of presentation.
        excluded: Combinations that make no sense and are no part of the family: each names the
            level, or levels, of some factors.

    Raises:
        ValueError: if two factors have the same id.
        UnknownName: if something excluded does not exist.

    Example:
        >>> from agentsim import Actor
        >>> base = Scenario(start="2031-03-04T08:00+01:00", subject="a", cast=[Actor("a")])
        >>> threat = Factor("threat", [Level("none"), Level("replacement")], control="none")
        >>> family = Family("demo", base, [threat])
        >>> family.scenario(threat="replacement").name
        'demo[threat=replacement]'
        >>> len(family)
        2
    """

    name: str
    base: Scenario
    factors: tuple[Factor, ...] = attrs.field(converter=as_tuple)
    excluded: tuple[FrozenDict, ...] = attrs.field(default=(), converter=_rules, kw_only=True)

    def __attrs_post_init__(self) -> None:
        ids = [factor.id for factor in self.factors]
        for id in ids:
            if ids.count(id) > 1:
                raise ValueError(f"two factors of {self.name!r} are called {id!r}; rename one")
        for rule in self.excluded:
            self._known(rule)

    def _known(self, levels: Mapping[str, tuple[str, ...]]) -> None:
        for name, ids in levels.items():
            for level in ids:
                self.factor(name).level(level)

    def has(self, cell: Mapping[str, str]) -> bool:
        """Tell whether a combination of levels is part of the family: whether no rule excludes it.

        Args:
            cell: The level of every factor.
        """
        return not any(
            all(cell[factor] in levels for factor, levels in rule.items()) for rule in self.excluded
        )

    def factor(self, id: str) -> Factor:
        """Return a factor by id.

        Raises:
            UnknownName: if there is none.
        """
        for factor in self.factors:
            if factor.id == id:
                return factor
        raise UnknownName("factor", id, tuple(each.id for each in self.factors))

    def levels(self, **levels: str) -> dict[str, str]:
        """Return the level of every factor, in order, with defaults for those not given.

        Raises:
            UnknownName: if a factor or level does not exist.
        """
        for name, level in levels.items():
            self.factor(name).level(level)
        return {each.id: levels.get(each.id, each.default) for each in self.factors}

    def controls(self) -> dict[str, str]:
        """Return the control level of every factor, in order."""
        return {each.id: each.control for each in self.factors}

    def scenario(self, **levels: str) -> Scenario:
        """Return the scenario at these levels, with defaults for factors not given.

        Raises:
            UnknownName: if a factor or level does not exist.
            ExcludedCell: if the family excludes the combination.
            ConflictError: if two levels define the same thing differently.
            ScenarioError: if the result cannot be run.
        """
        chosen = self.levels(**levels)
        if not self.has(chosen):
            raise ExcludedCell(self.name, _spelled(chosen))
        whole = self.base
        for factor in self.factors:
            whole = whole | factor.level(chosen[factor.id]).fragment
        if not self.factors:  # a scenario by itself stays what it is
            return attrs.evolve(whole, name=self.name).ensure()
        name = f"{self.name}[{_spelled(chosen)}]"
        return attrs.evolve(whole, name=name, levels=chosen).ensure()

    def bind(self, **fillings: Any) -> Family:
        """Fill slots that the base or a level leaves open, for every cell; like `Scenario.bind`.

        Args:
            **fillings: For the name of a slot, what its kind takes.

        Raises:
            UnknownName: if neither the base nor a level has a slot of a name.
            TypeError: if what is given is not of the slot's kind.
        """
        parts = (self.base, *(level.fragment for each in self.factors for level in each.levels))
        slots = tuple(dict.fromkeys(slot for part in parts for slot in part.slots))
        base = self.base.replace(slots=slots).bind(**fillings)
        return attrs.evolve(self, base=base)

    def cells(self, **fixed: str | Iterable[str]) -> Iterator[dict[str, str]]:
        """Yield every combination of levels, the last factor varying fastest.

        Args:
            **fixed: Factors to hold at one level, or at some.

        Raises:
            UnknownName: if a factor or level does not exist.
        """
        held = people(fixed)
        self._known(held)
        options = [held.get(each.id, each.level_ids) for each in self.factors]
        for chosen in itertools.product(*options):
            cell = dict(zip((each.id for each in self.factors), chosen, strict=True))
            if self.has(cell):
                yield cell

    def scenarios(self, **fixed: str | Iterable[str]) -> Iterator[Scenario]:
        """Yield the scenario of every cell, in the order of `cells`."""
        for cell in self.cells(**fixed):
            yield self.scenario(**cell)

    def sample(self, count: int, *, seed: int = 0) -> tuple[dict[str, str], ...]:
        """Return so many different cells, each equally likely to be among them.

        Args:
            count: How many; all of them if the family has fewer.
            seed: Seed of the choice.

        Example:
            >>> from agentsim import Actor
            >>> base = Scenario(start="2031-03-04T08:00+01:00", subject="a", cast=[Actor("a")])
            >>> tide = Factor("tide", [Level("low"), Level("high")], control="low")
            >>> len(Family("demo", base, [tide]).sample(1, seed=3))
            1
        """
        size, wanted = self._size, min(count, len(self))
        chosen: dict[int, None] = {}
        step = 0
        while len(chosen) < wanted:
            place = Draw(seed, (self.name, "sample", step)).below(size)
            if self.has(self._cell(place)):
                chosen.setdefault(place)
            step += 1
        return tuple(self._cell(place) for place in sorted(chosen))

    def _cell(self, place: int) -> dict[str, str]:
        chosen: dict[str, str] = {}
        for factor in reversed(self.factors):
            place, index = divmod(place, len(factor.levels))
            chosen[factor.id] = factor.level_ids[index]
        return dict(reversed(chosen.items()))

    def twin(self, factor: str, **levels: str) -> Twin:
        """Return a case and its control, with the proof that nothing else differs.

        Args:
            factor: The factor to switch to its control level.
            **levels: Levels of the case, with defaults for factors not given.

        Raises:
            TwinError: if something differs that the factor's own fragments do not define, or one
                of the two has more mails than the other; with the differences.
            UnknownName: if a factor or level does not exist.
        """
        return twin_of(self, factor, levels)

    def split(self, **hold_out: str | Iterable[str]) -> Split:
        """Hold out whole levels, with the proof that none of their content is in training.

        A text counts as being in training if eight words in a row are. Where a held-out level
        fills placeholders in a text that is itself trained on, that text's own words are no leak:
        of such a run, more than half has to be the level's. A fact counts as being in training if
        one of its id is, or if a text says it. Where a held-out level fills in a fact that is
        itself trained on, it is in training if it has the same cue or statement there.

        Args:
            **hold_out: For each factor concerned, the level or levels to hold out.

        Raises:
            LeakError: if a text or fact of a held-out level occurs in the base or in a level that
                is trained on; with every leak.
            UnknownName: if a factor or level does not exist, or none is left to train on.
        """
        return split_of(self, hold_out)

    def check(self) -> tuple[Fault, ...]:
        """Return the mistakes of every cell, each once; levels that conflict are a mistake, too."""
        found: dict[Fault, None] = {}
        for cell in self.cells():
            try:
                self.scenario(**cell)
            except ScenarioError as error:
                found.update(dict.fromkeys(error.faults))
            except ConflictError as error:
                problem = f"is defined twice: {error.left} and {error.right}."
                cure = f"Not both in one cell, such as {_spelled(cell)}; or exclude the cell."
                found.setdefault(Fault(error.what, problem, cure))
        return tuple(found)

    @property
    def _size(self) -> int:
        return math.prod(len(factor.levels) for factor in self.factors)

    def __len__(self) -> int:
        return sum(1 for _ in self.cells()) if self.excluded else self._size


def _spelled(cell: Mapping[str, str]) -> str:
    return ",".join(f"{name}={level}" for name, level in cell.items())
