"""`Environment`: a position in an episode, as an immutable value."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import attrs
from immutables import Map

from agentsim.engine.episode import Episode, episode_of
from agentsim.engine.observation import Turn
from agentsim.engine.plan import Plan, plan_of
from agentsim.engine.work import Seat, Work, described
from agentsim.errors import EpisodeOver
from agentsim.events import Answer, History, as_reply
from agentsim.scenarios import Scenario
from agentsim.values import clock
from agentsim.world import World

__all__ = ["Environment"]


@attrs.frozen(eq=False, repr=False)
class Environment:
    """A position in an episode.

    Stepping returns the next position and changes nothing: a saved position is a fork.

    Attributes:
        scenario: The scenario.
        seed: Seed of all randomness.
        history: Everything that has happened.
        world: Everything that exists now.
        at_ms: Simulated time.
        turn: Whose turn it is and what they see; None when the episode is over.
        ended: Why the episode ended; None while it goes on.
        tokens: Tokens that the replies so far reported.
        traceback: Where a model callable raised; empty if none did. Not part of the history.

    Example:
        >>> from agentsim import Actor, Call, Scenario
        >>> from agentsim.tools import FLOW
        >>> scenario = Scenario(name="demo", start="2031-03-04T08:00+01:00", subject="iris",
        ...                     cast=[Actor("iris", tools=FLOW)])
        >>> env = Environment.start(scenario, seed=7)
        >>> done = env.step(Call("finish"))
        >>> done.ended, env.ended
        ('finished', None)
    """

    scenario: Scenario
    seed: int
    history: History
    world: World
    at_ms: int
    turn: Turn | None
    ended: str | None
    tokens: int
    traceback: str
    _plan: Plan
    _seats: dict[str, Seat]
    _queue: tuple[Any, ...]
    _cursor: int
    _sequence: int
    _progress: tuple[Any, ...]
    _fired: Map[int, int]
    _known: Map[tuple[str, str], int]

    @classmethod
    def start(cls, scenario: Scenario, *, seed: int = 0) -> Environment:
        """Return the first position of an episode.

        Args:
            scenario: A whole scenario.
            seed: Seed of all randomness.

        Raises:
            ScenarioError: if the scenario cannot be run, with every mistake in it.
        """
        return _position(Work.begun(plan_of(scenario), seed), scenario)

    def step(self, answer: Answer) -> Environment:
        """Return the position after the actor whose turn it is has answered.

        Whatever the answer is, it is recorded, and what is wrong with it is said to the actor.

        Args:
            answer: A `Reply`, a `Call`, several calls, or text.

        Raises:
            EpisodeOver: if it is nobody's turn.
        """
        if self.turn is None:
            raise EpisodeOver(self.ended or "ended")
        work = self._work()
        work.take(self.turn.actor, as_reply(answer))
        return _position(work, self.scenario)

    def fail(self, error: BaseException | str) -> Environment:
        """Return the position after the model of the actor whose turn it is has failed.

        Args:
            error: What its callable raised; or the text of a recorded error.

        Raises:
            EpisodeOver: if it is nobody's turn.
        """
        if self.turn is None:
            raise EpisodeOver(self.ended or "ended")
        work = self._work()
        work.fail(self.turn.actor, *described(error))
        return _position(work, self.scenario)

    def episode(self) -> Episode:
        """Return the record of everything up to here, with its outcomes decided."""
        return episode_of(
            self.scenario, self._plan.outcomes, self.seed, self.history, self.traceback
        )

    @property
    def now(self) -> datetime:
        """Simulated wall time."""
        return clock(self._plan.stage.start, self.at_ms)

    @property
    def digest(self) -> str:
        """Digest of the whole history, as 32 hexadecimal digits."""
        return self.history.digest

    @property
    def played(self) -> tuple[str, ...]:
        """Ids of the actors whom models play, the subject first."""
        return self._plan.played

    @property
    def pending(self) -> tuple[str, ...]:
        """Ids of the messages that are sent and not yet delivered, in order."""
        waiting = [entry for entry in self._queue if entry[3] == "deliver"]
        return tuple(entry[4].message.id for entry in sorted(waiting, key=lambda each: each[:3]))

    def _work(self) -> Work:
        return Work(
            self._plan,
            self.seed,
            self.history,
            self.world,
            self.at_ms,
            self.tokens,
            {actor: seat.copy() for actor, seat in self._seats.items()},
            list(self._queue),
            self._cursor,
            self._sequence,
            list(self._progress),
            self._fired,
            self._known,
        )

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Environment):
            return NotImplemented
        return self.history == other.history and self.ended == other.ended

    def __hash__(self) -> int:
        return hash(self.history)

    def __repr__(self) -> str:
        state = self.ended or (f"turn of {self.turn.actor}" if self.turn else "")
        return (
            f"<Environment {self.scenario.name!r} seed {self.seed} at {self.at_ms} ms, "
            f"{len(self.history)} events, {state}>"
        )


def _position(work: Work, scenario: Scenario) -> Environment:
    turn = work.advance()
    return Environment(
        scenario,
        work.seed,
        work.history,
        work.world,
        work.now,
        turn,
        work.ended,
        work.tokens,
        work.traceback,
        work.plan,
        work.seats,
        tuple(work.queue),
        work.cursor,
        work.sequence,
        tuple(work.progress),
        work.fired,
        work.known,
    )
