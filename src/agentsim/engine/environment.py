"""`Environment`: a position in an episode, as an immutable value."""

from __future__ import annotations

from datetime import datetime

import attrs

from agentsim.engine.answers import take
from agentsim.engine.episode import Episode, episode_of
from agentsim.engine.failures import described
from agentsim.engine.observation import Turn
from agentsim.engine.plan import plan_of
from agentsim.engine.work import Work
from agentsim.errors import EpisodeOver
from agentsim.events import Answer, History
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
        turn: Whose turn it is and what they see; None when the episode is over.

    Example:
        >>> from agentsim import Actor, Call, Scenario
        >>> from agentsim.tools import FLOW
        >>> scenario = Scenario(
        ...     name="demo",
        ...     start="2031-03-04T08:00+01:00",
        ...     subject="iris",
        ...     cast=[Actor("iris", tools=FLOW)],
        ... )
        >>> env = Environment.start(scenario, seed=7)
        >>> done = env.step(Call("finish"))
        >>> done.ended, env.ended
        ('finished', None)
    """

    scenario: Scenario
    turn: Turn | None
    _work: Work  # finished: nothing changes it any more

    @classmethod
    def start(cls, scenario: Scenario, *, seed: int = 0, strict: bool = False) -> Environment:
        """Return the first position of an episode.

        Args:
            scenario: A whole scenario.
            seed: Seed of all randomness.
            strict: Whether a tool that asks the outside world (a clock, global randomness, an
                environment variable, a file, a socket) is an error in this and every later
                position. What happens, and every digest, are the same either way.

        Raises:
            ScenarioError: if the scenario cannot be run, with every mistake in it.
        """
        plan = plan_of(scenario)
        if strict:
            plan = attrs.evolve(plan, strict=True)
        return _position(Work.begun(plan, seed), scenario)

    def step(self, answer: Answer) -> Environment:
        """Return the position after the actor whose turn it is has answered.

        Whatever the answer is, it is recorded, and what is wrong with it is said to the actor.

        Args:
            answer: A `Reply`, a `Call`, several calls, or text.

        Raises:
            EpisodeOver: if it is nobody's turn.
            ClosedError: in strict mode, if a tool asks the outside world.
        """
        if self.turn is None:
            raise EpisodeOver(self.ended or "ended")
        work = self._work.copy()
        take(work, self.turn.actor, answer)
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
        work = self._work.copy()
        work.fail(self.turn.actor, *described(error))
        return _position(work, self.scenario)

    def episode(self) -> Episode:
        """Return the record of everything up to here, with its outcomes decided."""
        work = self._work
        return episode_of(
            self.scenario, work.plan.docket, work.seed, History(work.node), work.traceback
        )

    @property
    def seed(self) -> int:
        """Seed of all randomness."""
        return self._work.seed

    @property
    def strict(self) -> bool:
        """Whether a tool that asks the outside world is an error."""
        return self._work.plan.strict

    @property
    def history(self) -> History:
        """Everything that has happened."""
        return History(self._work.node)

    @property
    def world(self) -> World:
        """Everything that exists now."""
        return self._work.world

    @property
    def at_ms(self) -> int:
        """Simulated time, in milliseconds since the scenario's start."""
        return self._work.now

    @property
    def ended(self) -> str | None:
        """Why the episode ended; None while it goes on."""
        return self._work.ended

    @property
    def tokens(self) -> int:
        """Tokens that the replies so far reported."""
        return self._work.tokens

    @property
    def traceback(self) -> str:
        """Where a model callable raised; empty if none did. Not part of the history."""
        return self._work.traceback

    @property
    def now(self) -> datetime:
        """Simulated wall time."""
        return clock(self._work.plan.stage.start, self._work.now)

    @property
    def digest(self) -> str:
        """Digest of the whole history, as 32 hexadecimal digits."""
        return self.history.digest

    @property
    def played(self) -> tuple[str, ...]:
        """Ids of the actors whom models play, the subject first."""
        return self._work.plan.played

    @property
    def pending(self) -> tuple[str, ...]:
        """Ids of the messages that are sent and not yet delivered, in order."""
        waiting = [entry for entry in self._work.queue if entry[3] == "deliver"]
        return tuple(entry[4].message.id for entry in sorted(waiting, key=lambda each: each[:3]))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Environment):
            return NotImplemented
        return self._work.node[2:] == other._work.node[2:] and self.ended == other.ended

    def __hash__(self) -> int:
        return hash(self._work.node[2])

    def __copy__(self) -> Environment:
        return self

    def __deepcopy__(self, _memo: object) -> Environment:
        return self

    def __repr__(self) -> str:
        state = self.ended or (f"turn of {self.turn.actor}" if self.turn else "")
        return (
            f"<Environment {self.scenario.name!r} seed {self.seed} at {self.at_ms} ms, "
            f"{len(self.history)} events, {state}>"
        )


def _position(work: Work, scenario: Scenario) -> Environment:
    return Environment(scenario, work.advance(), work)
