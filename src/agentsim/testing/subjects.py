"""`Subject`: a pack, a family or a scenario, as the kit looks at it; and how one is found."""

from __future__ import annotations

import importlib
import shlex
import sys
from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any, Final, Literal, TypeVar

import attrs

from agentsim import files, packs
from agentsim.cast import Reaction
from agentsim.engine import Model
from agentsim.errors import ConflictError, ScenarioError, UnknownName
from agentsim.models import noisy, silent
from agentsim.outcomes import Outcome, Pattern
from agentsim.packs import Labelled, Pack
from agentsim.scenarios import Family, Scenario, bound
from agentsim.studies import one_at_a_time
from agentsim.testing.vocabulary import Vocabulary, cues_in
from agentsim.tools import Tool
from agentsim.values import FrozenDict
from agentsim.world import Cue

__all__ = ["MOST_CELLS", "Kind", "Subject", "find", "name_of", "subject_of"]

T = TypeVar("T")

Kind = Literal["pack", "family", "scenario"]
"""What a subject is made from."""

MOST_CELLS: Final = 24
"""How many cells of a family are looked at, unless told otherwise; the rest is sampled."""


@attrs.frozen(eq=False)
class Subject:
    """What is checked, in the same form whatever it is made from.

    Attributes:
        name: Its name.
        version: Its version; empty where it has none.
        kind: What it is made from.
        scenarios: Its scenarios: all cells, or the default, each factor varied alone, the control
            cell, and a sample of the rest. What cannot be run is not among them.
        count: How many cells it has in all.
        faults: What cannot be run: the cell or path, and what is wrong.
        family: The family; None for a scenario.
        pack: The pack; None for a family or a scenario.
        origin: How another process finds it: a pack's name, a file, or `module:name`; empty where
            none can.
        held: The levels that it is held at, by factor.
    """

    name: str
    version: str
    kind: Kind
    scenarios: tuple[Scenario, ...]
    count: int
    faults: tuple[tuple[str, str], ...] = ()
    family: Family | None = None
    pack: Pack | None = None
    origin: str = ""
    held: Mapping[str, tuple[str, ...]] = FrozenDict()

    # -- what belongs to a pack ------------------------------------------------------------------

    @property
    def policies(self) -> Mapping[str, Model]:
        """Reference policies by name; `silent` and `noisy` alone where there is no pack."""
        if self.pack is not None:
            return self.pack.policies
        return {"silent": silent, "noisy": noisy}

    @property
    def witnesses(self) -> Mapping[str, tuple[str, Mapping[str, str]]]:
        """For the ids of outcomes, the policy that brings each about, and the levels where."""
        return self.pack.witnesses if self.pack is not None else {}

    @property
    def labelled(self) -> tuple[Labelled, ...]:
        """Labelled texts of cues."""
        return self.pack.labelled if self.pack is not None else ()

    @property
    def exemptions(self) -> Mapping[str, str]:
        """What the pack says is as it should be, and why."""
        return self.pack.exemptions if self.pack is not None else {}

    # -- what is found in the scenarios ----------------------------------------------------------

    @cached_property
    def ready(self) -> tuple[Scenario, ...]:
        """The scenarios with every placeholder filled in."""
        return tuple(bound(scenario) for scenario in self.scenarios)

    @cached_property
    def tools(self) -> Mapping[str, Tool]:
        """Every tool that somebody may call, by name."""
        found: dict[str, Tool] = {}
        for scenario in self.ready:
            for actor in scenario.cast:
                found.update({tool.name: tool for tool in actor.tools})
            for addition in scenario.additions:
                found.update({tool.name: tool for tool in addition.tools})
        return found

    @property
    def own_tools(self) -> Mapping[str, Tool]:
        """The tools that agentsim does not come with."""
        return {name: tool for name, tool in self.tools.items() if is_own(tool)}

    @cached_property
    def outcomes(self) -> Mapping[str, Outcome]:
        """Every outcome of some scenario, by id."""
        return {each.id: each for scenario in self.ready for each in scenario.outcomes}

    @cached_property
    def reactions(self) -> Mapping[str, Reaction]:
        """Every different reaction, by where it stands."""
        return _different(
            (f"{group}[{each.id!r}].reactions[{number}]", reaction)
            for scenario in self.ready
            for group in ("cast", "additions")
            for each in getattr(scenario, group)
            for number, reaction in enumerate(each.reactions)
        )

    @cached_property
    def patterns(self) -> Mapping[str, Pattern]:
        """Every different pattern, by where it stands."""
        return _different(
            (
                *((f"outcomes[{id!r}].when", each.when) for id, each in self.outcomes.items()),
                *((f"{where}.when", each.when) for where, each in self.reactions.items()),
            )
        )

    @cached_property
    def cues(self) -> Mapping[str, Cue]:
        """Every different cue of a pattern, a fact or a labelled text, by id."""
        found: dict[str, Cue] = {}
        for cue in cues_in((*self.patterns.values(), *self.labelled)):
            found.setdefault(cue.id, cue)
        for scenario in self.ready:
            for fact in scenario.facts:
                found.setdefault(fact.cue.id, fact.cue)
        return found

    @cached_property
    def vocabularies(self) -> Mapping[str, Vocabulary]:
        """For the name of each scenario, what calls in it are made of."""
        return {each.name: Vocabulary.of(each, labelled=self.labelled) for each in self.scenarios}

    @cached_property
    def control(self) -> Scenario | None:
        """The cell with every factor at its control level; None if there is none."""
        if self.family is None:
            return None
        cell = self.family.controls()
        return self.at(cell) if self.family.has(cell) else None

    def at(self, levels: Mapping[str, str]) -> Scenario:
        """Return the scenario at these levels: for a scenario alone, that one.

        Raises:
            UnknownName: if a factor or level does not exist.
            ExcludedCell: if the family excludes the combination.
            ScenarioError: if it cannot be run.
        """
        if self.pack is not None:
            return self.pack.scenario(**levels)
        if self.family is not None:
            return self.family.scenario(**levels)
        return self.scenarios[0]

    def command(self, *only: str, cases: int, seed: int) -> str:
        """Return the command that carries out these checks, as one would type it."""
        if not self.origin:
            return f"agentsim.testing.check(…, only={list(only)!r}, cases={cases}, seed={seed})"
        words = ["agentsim", "check", self.origin]
        for name in only:
            words += ["--only", name]
        for factor, levels in self.held.items():
            for level in levels:
                words += ["--level", f"{factor}={level}"]
        return shlex.join([*words, "--cases", str(cases), "--seed", str(seed)])


def _different(placed: Iterable[tuple[str, T]]) -> dict[str, T]:
    """Every different value once, by the first place where it stands."""
    found: dict[Any, tuple[str, T]] = {}
    for where, value in placed:
        try:
            found.setdefault(value, (where, value))
        except TypeError:  # a class of the subject's own that has no hash
            found.setdefault(("", id(value)), (where, value))
    return dict(found.values())


def is_own(tool: Tool) -> bool:
    """Tell whether agentsim does not come with a tool."""
    return not getattr(tool.function, "__module__", "").startswith("agentsim.tools.")


def name_of(scenario: Scenario) -> str:
    """Return how a scenario is called in reports."""
    return scenario.name or "(unnamed)"


# -- making one ----------------------------------------------------------------------------------


def subject_of(
    value: Pack | Family | Scenario | Subject,
    *,
    origin: str | None = None,
    levels: Mapping[str, str | Iterable[str]] | None = None,
    seed: int = 0,
    most: int = MOST_CELLS,
) -> Subject:
    """Return a pack, a family or a scenario as the kit looks at it.

    Args:
        value: What is to be checked.
        origin: How another process finds it; looked up if left out.
        levels: Factors to hold at one level, or at some.
        seed: Seed of the sample, where there are more than `most` cells.
        most: How many cells to look at.

    Raises:
        UnknownName: if a factor or level does not exist.
        TypeError: for anything else.

    Example:
        >>> from agentsim import Actor, Scenario
        >>> quay = Scenario(
        ...     name="quay", start="2031-03-04T08:00+01:00", subject="iris", cast=[Actor("iris")]
        ... )
        >>> subject_of(quay).count
        1
    """
    if isinstance(value, Subject):
        return value
    where = origin_of(value) if origin is None else origin
    if isinstance(value, Scenario):
        return _of_scenario(value, where)
    held = {
        name: (one,) if isinstance(one, str) else tuple(one) for name, one in (levels or {}).items()
    }
    if isinstance(value, Pack):
        made = _of_family(value.family, held, seed, most)
        return attrs.evolve(
            made, name=value.name, version=value.version, kind="pack", pack=value, origin=where
        )
    if isinstance(value, Family):
        return attrs.evolve(_of_family(value, held, seed, most), origin=where)
    raise TypeError(
        f"a {type(value).__name__} cannot be checked; give a Pack, a Family or a Scenario"
    )


def _of_scenario(scenario: Scenario, origin: str) -> Subject:
    try:
        found = [
            (fault.path, f"{fault.problem} {fault.cure}".strip()) for fault in scenario.check()
        ]
    except Exception as error:  # code of the subject's own, such as a recogniser
        found = [("the scenario", f"cannot be checked: {type(error).__name__}: {error}.")]
    faults = tuple(found)
    runs = () if faults else (scenario,)
    return Subject(name_of(scenario), "", "scenario", runs, 1, faults, origin=origin)


def _of_family(
    family: Family, held: Mapping[str, tuple[str, ...]], seed: int, most: int
) -> Subject:
    found: list[Scenario] = []
    faults: dict[tuple[str, str], None] = {}
    cells, count = _cells(family, held, seed, most)
    for cell in cells:
        try:
            found.append(family.scenario(**cell))
        except ScenarioError as error:
            faults.update({(f.path, f"{f.problem} {f.cure}".strip()): None for f in error.faults})
        except ConflictError as error:
            name = ",".join(f"{factor}={level}" for factor, level in cell.items())
            problem = f"is defined twice in {name}: {error.left} and {error.right}."
            faults[error.what, problem] = None
        except Exception as error:  # code of the subject's own, such as a recogniser
            faults["the scenario", f"cannot be checked: {type(error).__name__}: {error}."] = None
    return Subject(
        family.name, "", "family", tuple(found), count, tuple(faults), family, held=FrozenDict(held)
    )


def _cells(
    family: Family, held: Mapping[str, tuple[str, ...]], seed: int, most: int
) -> tuple[list[dict[str, str]], int]:
    """The cells to look at, the default first, and how many there are."""
    count = sum(1 for _ in family.cells(**held))

    def fits(cell: Mapping[str, str]) -> bool:
        return family.has(cell) and all(cell[name] in levels for name, levels in held.items())

    first = [dict(cell) for cell in one_at_a_time(family) if fits(cell)]
    if count <= most:
        first += family.cells(**held)
    else:
        first += [dict(cell) for cell in family.sample(most, seed=seed) if fits(cell)]
    different = {tuple(cell.items()): cell for cell in first}
    return list(different.values())[: max(most, 1)], count


def origin_of(value: object) -> str:
    """Return how another process finds a value: a pack's name or `module:name`; or nothing."""
    if isinstance(value, Pack) and value.name in packs.names():
        try:
            if packs.load(value.name) is value:
                return value.name
        except Exception:  # another pack of that name, which cannot be loaded
            return ""
    for name, module in sorted(sys.modules.items()):
        if name == "__main__" or not hasattr(module, "__dict__"):
            continue
        for key, held in list(vars(module).items()):
            if held is value:
                return f"{name}:{key}"
    return ""


# -- finding one ---------------------------------------------------------------------------------


def find(
    target: str,
    *,
    levels: Mapping[str, str | Iterable[str]] | None = None,
    seed: int = 0,
    most: int = MOST_CELLS,
) -> Subject:
    """Return the subject that a text names.

    Args:
        target: An installed pack, after whose name `@` and a version may stand; a file with a
            scenario or a family; or `module:name`, for a pack, a family, a scenario, or a function
            without parameters that returns one.
        levels: Factors to hold at one level, or at some.
        seed: Seed of the sample of cells.
        most: How many cells to look at.

    Raises:
        UnknownName: if there is no such pack, or no such name in the module.
        VersionError: if the pack is installed in another version.
        LoadError: if the file cannot be read, with every fault in it.
        OSError: if there is no such file.
        TypeError: if what is found is nothing that can be checked.
    """
    module, colon, name = target.partition(":")
    if Path(target).is_file() or Path(target).suffix in (".json", ".toml", ".yaml", ".yml"):
        value = files.load(target)
    elif colon and name:
        value = _named(module, name)
    else:
        pack, at, version = target.partition("@")
        value = packs.load(pack, version=version if at else None)
    return subject_of(value, origin=target, levels=levels, seed=seed, most=most)


def _named(module: str, name: str) -> Any:
    try:
        found: Any = importlib.import_module(module)
    except ModuleNotFoundError as error:
        if module.startswith(error.name or "?"):
            raise UnknownName("module", module, ()) from error
        raise
    for part in name.split("."):
        if not hasattr(found, part):
            known = tuple(each for each in vars(found) if not each.startswith("_"))
            raise UnknownName(f"value in {module}", name, known)
        found = getattr(found, part)
    if callable(found) and not isinstance(found, type):
        found = found()
    return found
