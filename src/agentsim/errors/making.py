"""What is wrong with a scenario, a file, a tool or a family: errors of making."""

from __future__ import annotations

import attrs

from agentsim.errors.root import AgentsimError, Fault, listed

__all__ = [
    "CheckError",
    "ConflictError",
    "ExcludedCell",
    "LeakError",
    "LoadError",
    "ScenarioError",
    "ToolDefinitionError",
    "TwinError",
    "UnknownName",
    "VersionError",
]


@attrs.frozen(slots=False)
class ScenarioError(AgentsimError, ValueError):
    """A scenario that cannot be run, with every mistake in it.

    Attributes:
        name: The scenario's name.
        faults: All mistakes found, in the order of the fields.
    """

    name: str
    faults: tuple[Fault, ...]

    def __str__(self) -> str:
        count = len(self.faults)
        noun = "mistake" if count == 1 else "mistakes"
        return f"scenario {self.name!r} has {count} {noun}:{listed(self.faults)}"


@attrs.frozen(slots=False)
class ConflictError(AgentsimError, ValueError):
    """Two fragments define the same thing differently.

    Attributes:
        what: The thing, as a path: `cast['iris']`.
        left: Its definition in the left operand of `|`.
        right: Its definition in the right operand.
    """

    what: str
    left: str
    right: str

    def __str__(self) -> str:
        return (
            f"two definitions of {self.what}:\n  left:  {self.left}\n  right: {self.right}\n"
            "  Remove one, or use replace() to put one in the place of the other on purpose."
        )


@attrs.frozen(slots=False)
class LoadError(AgentsimError, ValueError):
    """A document that is not a valid agentsim value, with every fault and its path.

    Attributes:
        what: What was being loaded.
        faults: All faults found.
    """

    what: str
    faults: tuple[Fault, ...]

    def __str__(self) -> str:
        return f"cannot load {self.what}:{listed(self.faults)}"


@attrs.frozen(slots=False)
class ToolDefinitionError(AgentsimError, TypeError):
    """A function that cannot be made into a tool.

    Attributes:
        tool: The function's name.
        problem: What about it cannot be used, and the cure.
    """

    tool: str
    problem: str

    def __str__(self) -> str:
        return f"tool {self.tool!r}: {self.problem}"


@attrs.frozen(slots=False)
class UnknownName(AgentsimError, LookupError):
    """A name that does not exist here.

    Attributes:
        kind: What sort of thing was looked up, such as `pack`.
        name: The name asked for.
        known: The names that exist.
    """

    kind: str
    name: str
    known: tuple[str, ...]

    def __str__(self) -> str:
        known = ", ".join(sorted(self.known)) or "(none)"
        return f"no {self.kind} named {self.name!r}; there is: {known}"


@attrs.frozen(slots=False)
class VersionError(AgentsimError, LookupError):
    """A pack that is installed in another version than was asked for.

    Attributes:
        pack: Name of the pack.
        wanted: The version asked for.
        installed: The version that is there.
        cure: How to get the other, as a command or in words; empty where nothing is known.
    """

    pack: str
    wanted: str
    installed: str
    cure: str = ""

    def __str__(self) -> str:
        said = f"pack {self.pack!r} is {self.installed} here, and {self.wanted} was asked for"
        return f"{said}; {self.cure}" if self.cure else said


@attrs.frozen(slots=False)
class ExcludedCell(AgentsimError, LookupError):
    """A combination of levels that a family excludes.

    Attributes:
        family: The family's name.
        cell: The combination.
    """

    family: str
    cell: str

    def __str__(self) -> str:
        return (
            f"{self.family} excludes {self.cell}; `cells()` lists what it has, and `excluded` says "
            "what it has not"
        )


@attrs.frozen(slots=False)
class TwinError(AgentsimError, ValueError):
    """A case and its control differ in more than the factor between them.

    Attributes:
        factor: The factor.
        problem: What is wrong.
        changes: The differences that should not be there, one line each.
    """

    factor: str
    problem: str
    changes: tuple[str, ...]

    def __str__(self) -> str:
        return f"no twin for {self.factor}: {self.problem}" + "".join(
            f"\n  {change}" for change in self.changes
        )


@attrs.frozen(slots=False)
class LeakError(AgentsimError, ValueError):
    """Something held out occurs in training.

    Attributes:
        family: The family's name.
        leaks: Every leak found, one line each.
    """

    family: str
    leaks: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.family}: held-out content occurs in training:" + "".join(
            f"\n  {leak}" for leak in self.leaks
        )


@attrs.frozen(slots=False)
class CheckError(AgentsimError, AssertionError):
    """A pack that does not pass the checks of the conformance kit.

    Attributes:
        headline: The report in one line.
        errors: Every error found, in full.
    """

    headline: str
    errors: tuple[str, ...]

    def __str__(self) -> str:
        return "\n\n".join((self.headline, *self.errors))
