"""Every error that agentsim raises, in one tree.

Each leaf also inherits the builtin a caller would expect, carries its facts as fields, and
says what was wrong, what was expected, and how to mend it.
"""

from __future__ import annotations

from typing import Any, Final, Literal

import attrs

__all__ = [
    "Access",
    "AgentsimError",
    "CheckError",
    "ClosedError",
    "ConflictError",
    "EndpointError",
    "EpisodeOver",
    "ExcludedCell",
    "ExtensionError",
    "Fault",
    "LeakError",
    "LoadError",
    "MissingExtra",
    "MissingModel",
    "ScenarioError",
    "ToolDefinitionError",
    "ToolError",
    "TwinError",
    "UnknownName",
    "VerificationError",
    "VersionError",
]


class AgentsimError(Exception):
    """The root: catch this to catch everything agentsim raises on purpose."""

    def __reduce__(self) -> tuple[Any, ...]:
        # Pickle would set the fields one by one, which a frozen error refuses.
        cls: Any = type(self)
        if not attrs.has(cls):
            return cls, self.args
        return cls, tuple(getattr(self, field.name) for field in attrs.fields(cls))


@attrs.frozen
class Fault:
    """One mistake, where it is, and what would mend it.

    In a document, line and column are those of the value that is wrong; of the key, where the key
    is; and of the object that lacks something, where something is missing.

    Attributes:
        path: Where, as one would write it in Python: `scenario.cast[2].tools[0]`.
        problem: What is wrong, naming the offending value.
        cure: What to do about it.
        line: Line of the document, from 1; None where there is no document.
        column: Column in the line, in characters from 1; None where there is no document.

    Example:
        >>> print(Fault("scenario.cast[2].tool", "is not expected.", line=14, column=7))
        scenario.cast[2].tool (line 14, column 7): is not expected.
    """

    path: str
    problem: str
    cure: str = ""
    line: int | None = attrs.field(default=None, kw_only=True)
    column: int | None = attrs.field(default=None, kw_only=True)

    def __str__(self) -> str:
        where = "" if self.line is None else f" (line {self.line}, column {self.column})"
        return f"{self.path}{where}: {self.problem}" + (f" {self.cure}" if self.cure else "")


def _listed(faults: tuple[Fault, ...]) -> str:
    return "".join(f"\n  - {fault}" for fault in faults)


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
        return f"scenario {self.name!r} has {count} {noun}:{_listed(self.faults)}"


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
        return f"cannot load {self.what}:{_listed(self.faults)}"


@attrs.frozen(slots=False)
class ToolError(AgentsimError):
    """Raise this in a tool to refuse a call: the message goes to the model, nothing changes.

    Attributes:
        message: What the model is told.
    """

    message: str

    def __str__(self) -> str:
        return f"{self.message}"  # tools raise it from other errors, too


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


_CURES: Final = {
    "clock": "asked the wall clock; take the time, and its zone, from ctx.now",
    "randomness": "drew randomness from outside; draw from ctx.draw, or a Random(seed) of the call",
    "environment": "looked at the environment; make the value a component, a control or a constant",
    "file": "went to the file system; use the scenario's files, or load it as the tool is defined",
    "network": "went to the network; put what it would answer into the scenario, as a component",
    "process": "asked the operating system; work it out from the arguments and ctx.world",
    "thread": "handed work to another thread; do the work in the call itself",
    "profiler": "set a profile function; profile without strict=True, or from outside the tool",
}

Access = Literal[
    "clock", "randomness", "environment", "file", "network", "process", "thread", "profiler"
]
"""What lies outside an episode, and a tool may have asked for during one."""


@attrs.frozen(slots=False)
class ClosedError(AgentsimError, RuntimeError):
    """A tool asked the outside world for something during an episode played in strict mode.

    Attributes:
        tool: The tool's name.
        call: What it called, as one would write it, such as `time.time` or `uuid.uuid4`.
        access: What kind of thing it asked for.
        where: File name and line of the tool's code; empty if not known.
    """

    tool: str
    call: str
    access: Access
    where: str = ""

    def __str__(self) -> str:
        asked, _, cure = _CURES[self.access].partition("; ")
        call = f"{self.call}, {self.where}" if self.where else self.call
        return f"tool {self.tool!r} {asked} ({call}) during an episode; {cure}"


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
class EpisodeOver(AgentsimError, RuntimeError):
    """An ended environment was stepped.

    Attributes:
        reason: Why the episode had ended.
    """

    reason: str

    def __str__(self) -> str:
        return (
            f"this episode is over ({self.reason}); check `env.turn is not None` before "
            "stepping, or step an earlier position"
        )


@attrs.frozen(slots=False)
class ExtensionError(AgentsimError, RuntimeError):
    """Code of one's own raised while an episode went on: a pattern, a step, a recogniser.

    What it raised is the cause.

    Attributes:
        part: What raised, such as `recogniser 'shouting' of the cue 'anger'`.
        place: Where in the scenario it stands; empty if in none.
        error: Type and message of what it raised.
    """

    part: str
    place: str
    error: str

    @classmethod
    def of(cls, part: str, place: str, error: BaseException) -> ExtensionError:
        """Return the error that says of a part that it raised another."""
        try:
            text = str(error)
        except Exception:  # a foreign exception's __str__ may raise anything
            text = ""
        return cls(part, place, f"{type(error).__name__}: {text}".removesuffix(": "))

    def __str__(self) -> str:
        where = f"{self.place}: " if self.place else ""
        return (
            f"{where}{self.part} raised {self.error}; mend it: it has to take whatever an episode "
            "brings"
        )


@attrs.frozen(slots=False)
class MissingModel(AgentsimError, LookupError):
    """An actor that a model has to play was given none.

    Attributes:
        actors: Ids of the actors without a model.
        played: Ids of all actors that need one.
    """

    actors: tuple[str, ...]
    played: tuple[str, ...]

    def __str__(self) -> str:
        return (
            f"no model for {', '.join(map(repr, self.actors))}; pass a mapping with one model "
            f"for each of {', '.join(map(repr, self.played))}"
        )


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
class VerificationError(AgentsimError, ValueError):
    """A stored episode that does not follow from its scenario, seed and replies.

    Attributes:
        problem: What differs, and where first.
    """

    problem: str

    def __str__(self) -> str:
        return f"the episode does not verify: {self.problem}"


@attrs.frozen(slots=False)
class EndpointError(AgentsimError, RuntimeError):
    """A model server that refused, timed out or answered something unusable.

    Attributes:
        endpoint: The address asked, without credentials.
        problem: What happened.
        received: The start of what came back, with keys redacted.
    """

    endpoint: str
    problem: str
    received: str = ""

    def __str__(self) -> str:
        tail = f"; it answered: {self.received}" if self.received else ""
        return f"{self.endpoint}: {self.problem}{tail}"


@attrs.frozen(slots=False)
class MissingExtra(AgentsimError, ImportError):
    """An optional part of agentsim whose packages are not installed.

    Attributes:
        extra: The extra to install.
        needs: The package that was not found.
    """

    extra: str
    needs: str

    def __str__(self) -> str:
        return (
            f"this needs {self.needs}: run  python -m pip install "
            f"'agentsim-scenarios[{self.extra}]'"
        )
