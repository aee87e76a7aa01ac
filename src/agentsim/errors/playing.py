"""What goes wrong when episodes are played, recorded and looked at: errors of playing."""

from __future__ import annotations

from typing import Final, Literal

import attrs

from agentsim.errors.root import AgentsimError

__all__ = [
    "Access",
    "ClosedError",
    "EndpointError",
    "EpisodeOver",
    "ExtensionError",
    "MissingExtra",
    "MissingModel",
    "ToolError",
    "VerificationError",
]


@attrs.frozen(slots=False)
class ToolError(AgentsimError):
    """Raise this in a tool to refuse a call: the message goes to the model, nothing changes.

    Attributes:
        message: What the model is told.
    """

    message: str

    def __str__(self) -> str:
        return f"{self.message}"  # tools raise it from other errors, too


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
