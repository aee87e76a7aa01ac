"""`Observation`: what an actor sees at its turn, and nothing else."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import attrs

from agentsim.events import Called, Event, Noted, Replied
from agentsim.tools import Tool
from agentsim.values import Draw, clock

__all__ = ["Observation", "Role", "Sight", "Turn", "View", "pushed", "since"]

Sight = Replied | Called | Noted
"""What an actor can see: its own replies, its calls with their results, and lines shown to it."""

View = tuple[Any, Any, int] | None
"""(view before, event, length): everything shown to one actor so far, newest last."""


def pushed(view: View, event: Event) -> View:
    """Return a view with one more event."""
    return (view, event, 1 if view is None else view[2] + 1)


def since(view: View, length: int) -> tuple[Any, ...]:
    """Return the events of a view after the first `length`, oldest first."""
    found: list[Any] = []
    while view is not None and view[2] > length:
        found.append(view[1])
        view = view[0]
    found.reverse()
    return tuple(found)


@attrs.frozen
class Role:
    """What stays the same for an actor through an episode.

    Attributes:
        actor: The actor's id.
        name: The actor's name.
        brief: Who the actor is and what it is to do: the system prompt.
        tools: What it may call.
        start: Simulated wall time at 0 ms.
    """

    actor: str
    name: str
    brief: str
    tools: tuple[Tool, ...]
    start: datetime


@attrs.frozen(eq=False, repr=False)
class Observation:
    """What an actor sees at its turn.

    Attributes:
        role: What stays the same for the actor through the episode.
        at_ms: Simulated time of the turn.
        number: How many turns the actor had before.
        view: Everything shown to the actor, in its lightest form; see `history`.
    """

    role: Role
    at_ms: int
    number: int
    _episode_seed: int
    view: View = attrs.field(repr=False)
    _shown: int

    @property
    def actor(self) -> str:
        """The actor's id."""
        return self.role.actor

    @property
    def name(self) -> str:
        """The actor's name."""
        return self.role.name

    @property
    def brief(self) -> str:
        """Who the actor is and what it is to do: the system prompt."""
        return self.role.brief

    @property
    def tools(self) -> tuple[Tool, ...]:
        """What the actor may call."""
        return self.role.tools

    @property
    def now(self) -> datetime:
        """Simulated wall time of the turn."""
        return clock(self.role.start, self.at_ms)

    @property
    def draw(self) -> Draw:
        """Source of randomness for a policy of our own, of this turn alone."""
        return Draw(self._episode_seed, (self.role.actor, self.number, "policy"))

    @property
    def seed(self) -> int:
        """A number from 0 to 2**63 - 1 for the policy's own sampling, of this turn alone."""
        return self.draw.integer()

    @property
    def history(self) -> tuple[Sight, ...]:
        """Everything the actor has said, done and been shown, oldest first."""
        return since(self.view, 0)

    @property
    def new(self) -> tuple[Sight, ...]:
        """What has come since the actor's turn before: its own reply, results, lines shown."""
        return since(self.view, self._shown)

    def tool(self, name: str) -> Tool | None:
        """Return one of the tools by name, or None."""
        for tool in self.role.tools:
            if tool.name == name:
                return tool
        return None

    def _compared(self) -> tuple[Any, ...]:
        return (
            self.role,
            self.at_ms,
            self.number,
            self._episode_seed,
            self._shown,
            self.history,
        )

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Observation):
            return NotImplemented
        return self._compared() == other._compared()

    def __hash__(self) -> int:
        return hash((self.actor, self.at_ms, self.number, self._episode_seed))

    def __repr__(self) -> str:
        return (
            f"<Observation of {self.actor} at {self.now:%Y-%m-%d %H:%M:%S}, turn {self.number}, "
            f"{len(self.new)} new>"
        )


@attrs.frozen(eq=False)
class Turn:
    """Whose turn it is, and what they see.

    Attributes:
        actor: The actor's id.
        observation: What the actor sees.
    """

    actor: str
    observation: Observation
