"""`Family`: a base scenario and named factors whose levels are fragments."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from agentsim.errors import ScenarioError, UnknownName
from agentsim.scenarios.scenario import Scenario
from agentsim.scenarios.splits import Split, split_of
from agentsim.scenarios.twins import Twin, twin_of
from agentsim.values import Draw, as_tuple

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


@attrs.frozen
class Family:
    """All scenarios that a base and its factors span.

    Attributes:
        name: Its name; scenarios are called `name[factor=level,…]`.
        base: What all have in common.
        factors: What varies, in order of presentation.

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

    def scenario(self, **levels: str) -> Scenario:
        """Return the scenario at these levels, with defaults for factors not given.

        Raises:
            UnknownName: if a factor or level does not exist.
            ConflictError: if two levels define the same thing differently.
            ScenarioError: if the result cannot be run.
        """
        chosen = self.levels(**levels)
        whole = self.base
        for factor in self.factors:
            whole = whole | factor.level(chosen[factor.id]).fragment
        spelled = ",".join(f"{name}={level}" for name, level in chosen.items())
        return attrs.evolve(whole, name=f"{self.name}[{spelled}]", levels=chosen).ensure()

    def cells(self, **fixed: str) -> Iterator[dict[str, str]]:
        """Yield every combination of levels, the last factor varying fastest.

        Args:
            **fixed: Factors to hold at one level.

        Raises:
            UnknownName: if a factor or level does not exist.
        """
        for name, level in fixed.items():
            self.factor(name).level(level)
        options = [
            (fixed[each.id],) if each.id in fixed else each.level_ids for each in self.factors
        ]
        for chosen in itertools.product(*options):
            yield dict(zip((each.id for each in self.factors), chosen, strict=True))

    def scenarios(self, **fixed: str) -> Iterator[Scenario]:
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
        size = len(self)
        chosen: dict[int, None] = {}
        step = 0
        while len(chosen) < min(count, size):
            chosen.setdefault(Draw(seed, (self.name, "sample", step)).below(size))
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

        A text counts as being in training if eight words in a row are.

        Args:
            **hold_out: For each factor concerned, the level or levels to hold out.

        Raises:
            LeakError: if a text or fact of a held-out level occurs in the base or in a level that
                is trained on; with every leak.
            UnknownName: if a factor or level does not exist, or none is left to train on.
        """
        return split_of(self, hold_out)

    def check(self) -> tuple[Any, ...]:
        """Return the mistakes of every cell, each once."""
        found: dict[Any, None] = {}
        for cell in self.cells():
            try:
                self.scenario(**cell)
            except ScenarioError as error:
                found.update(dict.fromkeys(error.faults))
        return tuple(found)

    def __len__(self) -> int:
        size = 1
        for factor in self.factors:
            size *= len(factor.levels)
        return size
