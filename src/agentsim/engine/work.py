"""One step, worked out on mutable copies of which nothing escapes."""

from __future__ import annotations

import heapq
from typing import Any

import attrs
from immutables import Map

from agentsim.engine.observation import Observation, Turn, pushed
from agentsim.engine.plan import Plan
from agentsim.engine.post import deliver, planted
from agentsim.engine.scripts import react
from agentsim.engine.seat import REACTION, Seat
from agentsim.events import (
    Ended,
    Event,
    Failed,
    Noted,
    Started,
)
from agentsim.events.history import EMPTY, Node, linked
from agentsim.outcomes._blame import blame
from agentsim.outcomes.atom import Listener
from agentsim.world import World

__all__ = ["Work"]


class Work:
    """The working copy of a position, while one step is being worked out."""

    __slots__ = (
        "cursor",
        "ended",
        "ending",
        "fired",
        "known",
        "node",
        "now",
        "plan",
        "progress",
        "queue",
        "seats",
        "seed",
        "sequence",
        "tokens",
        "traceback",
        "world",
    )

    def __init__(
        self,
        plan: Plan,
        seed: int,
        node: Node,
        world: World,
        now: int,
        tokens: int,
        seats: dict[str, Seat],
        queue: list[Any],
        cursor: int,
        sequence: int,
        progress: list[Any],
        fired: Map[int, int],
        known: Map[tuple[str, str], int],
    ) -> None:
        self.plan = plan
        self.seed = seed
        self.node = node
        self.world = world
        self.now = now
        self.tokens = tokens
        self.seats = seats
        self.queue = queue
        self.cursor = cursor
        self.sequence = sequence
        self.progress = progress
        self.fired = fired
        self.known = known
        self.ended: str | None = None
        self.ending = ""
        self.traceback = ""

    def copy(self) -> Work:
        """Return a working copy that can be changed without this one noticing."""
        seats = self.seats
        if len(seats) == 1:
            for actor, seat in seats.items():
                seats = {actor: seat.copy()}
        else:
            seats = {actor: seat.copy() for actor, seat in seats.items()}
        return Work(
            self.plan,
            self.seed,
            self.node,
            self.world,
            self.now,
            self.tokens,
            seats,
            self.queue.copy(),
            self.cursor,
            self.sequence,
            self.progress.copy(),
            self.fired,
            self.known,
        )

    @classmethod
    def begun(cls, plan: Plan, seed: int) -> Work:
        """Return the work of an episode's beginning."""
        seats = {
            actor: Seat(None, 0, 0, 0, 0 if actor == plan.subject else None, actor != plan.subject)
            for actor in plan.played
        }
        work = cls(
            plan,
            seed,
            EMPTY,
            plan.world,
            0,
            0,
            seats,
            [],
            0,
            0,
            list(plan.begun),
            Map(),
            plan.known,
        )
        first = plan.started
        work.append(Started(0, first.scenario, seed, first.controls, first.knows))
        for actor in plan.played:
            if plan.actors[actor].opening:
                work.show(actor, "opening", plan.actors[actor].opening)
        return work

    # -- events ------------------------------------------------------------------------------

    def append(self, event: Event) -> int:
        """Record an event, advance the patterns that watch for it, and return its index."""
        node = self.node
        index = node[3]
        self.node = linked(node, event)
        watchers = self.plan.watchers.get(type(event))
        if watchers is not None:
            self._watch(watchers, event, index)
        return index

    def _watch(self, watchers: tuple[Listener, ...], event: Event, index: int) -> None:
        progress = self.progress
        answered: set[str] = set()
        number = 0
        try:
            for number, matchers, advance in watchers:
                for matches in matchers:
                    if matches(event):
                        break
                else:
                    continue
                progress[number], fired = advance(progress[number], event, index)
                if fired is not None and self.ended is None:
                    self._fire(number, event, index, answered)
        except Exception as error:  # only patterns of one's own raise
            blame(error, f"{self.plan.watches[number].place}.when")

    def _fire(self, number: int, event: Event, index: int, answered: set[str]) -> None:
        """Do what follows when a watched pattern has happened."""
        watch = self.plan.watches[number]
        reaction = watch.reaction
        if reaction is None:
            if watch.outcome is not None and watch.pattern.held(self.progress[number]):
                self.end(f"outcome:{watch.outcome.id}", getattr(event, "actor", ""))
            return
        if reaction.fallback and watch.actor in answered:
            return
        count = self.fired.get(number, 0)
        if reaction.limit is not None and count >= reaction.limit:
            return
        answered.add(watch.actor)
        self.fired = self.fired.set(number, count + 1)
        self.push(self.now + reaction.delay_ms, REACTION, "react", number, count, event, index)

    def push(self, at_ms: int, priority: int, what: str, *rest: Any) -> None:
        """Put an entry into the queue."""
        self.sequence += 1
        heapq.heappush(self.queue, (at_ms, priority, self.sequence, what, *rest))

    def show(self, actor: str, about: str, text: str) -> None:
        """Show a line to an actor, which counts as news."""
        event = Noted(self.now, actor, about, text)
        self.append(event)
        seat = self.seats.get(actor)
        if seat is not None:
            seat.view = pushed(seat.view, event)
            if about != "opening":
                self.wake(actor)

    def wake(self, actor: str) -> None:
        """Bring an actor's turn forward, if it waits for news."""
        seat = self.seats[actor]
        seat.fresh = True
        if seat.news:
            seat.due_ms = self.now
            seat.news = False

    def end(self, reason: str, actor: str = "") -> None:
        """End the episode, if it has not ended."""
        if self.ended is None:
            self.ended = reason
            self.ending = actor

    def fail(self, actor: str, error: str, trace: str) -> None:
        """End the episode because a model callable raised."""
        self.traceback = trace
        self.append(Failed(self.now, actor, error))
        self.end("error", actor)

    # -- time --------------------------------------------------------------------------------

    def pass_time(self, duration_ms: int) -> None:
        """Let time pass, with everything that is due by then."""
        until = self.now + duration_ms
        while self.ended is None and (self.queue or self.cursor < len(self.plan.traffic)):
            due = self.next_due()
            if due is None or due > until:
                break
            self.happen(due)
        limit = self.plan.limits.duration_ms
        if self.ended is None:
            if limit is not None and until > limit:
                self.now = max(self.now, limit)
                self.end("time")
            else:
                self.now = until

    def next_due(self) -> int | None:
        """Return when the next thing happens that is nobody's turn."""
        traffic = self.plan.traffic
        due: int | None = None
        if self.cursor < len(traffic):
            due = traffic[self.cursor].at_ms
        if self.queue and (due is None or self.queue[0][0] < due):
            due = self.queue[0][0]
        return due

    def happen(self, due: int) -> None:
        """Let the next thing happen."""
        limits = self.plan.limits
        if limits.duration_ms is not None and due > limits.duration_ms:
            self.now = max(self.now, limits.duration_ms)
            self.end("time")
            return
        if self.node[3] >= limits.events:
            self.end("events")
            return
        self.now = max(self.now, due)
        traffic = self.plan.traffic
        if self.cursor < len(traffic) and traffic[self.cursor].at_ms <= due:
            event = traffic[self.cursor]
            self.cursor += 1
            planted(self, event if event.at_ms == self.now else attrs.evolve(event, at_ms=self.now))
            return
        entry = heapq.heappop(self.queue)
        if entry[3] == "deliver":
            deliver(self, entry[4])
        else:
            react(self, *entry[4:])

    def advance(self) -> Turn | None:
        """Let everything happen up to the next turn; return it, or None at the end."""
        plan = self.plan
        limits = plan.limits
        while self.ended is None:
            turn_ms, actor = self.next_turn()
            due = self.next_due() if self.queue or self.cursor < len(plan.traffic) else None
            if due is not None and (turn_ms is None or due <= turn_ms):
                self.happen(due)
            elif turn_ms is None:
                self.end("quiet")
            elif limits.duration_ms is not None and turn_ms > limits.duration_ms:
                self.now = max(self.now, limits.duration_ms)
                self.end("time")
            elif self.node[3] >= limits.events:
                self.end("events")
            elif self.seats[actor].turns >= limits.turns:
                if actor == self.plan.subject:
                    self.end("turns", actor)
                self.seats[actor].due_ms = None
                self.seats[actor].news = False
            else:
                self.now = turn_ms
                if self.seats[actor].news:  # a wait for news that ran out
                    moment = self.plan.stage.when(turn_ms)
                    self.show(actor, "notice", f"It is {moment}. Nothing new.")
                return Turn(actor, self.observe(actor))
        # Last of all: what was still under way when the end came is part of the record, too.
        self.append(Ended(self.now, self.ending, self.ended))
        return None

    def next_turn(self) -> tuple[int | None, str]:
        """Return when the next turn is and whose: of several, whoever has had fewest."""
        now = self.now
        best: int | None = None
        fewest = 0
        chosen = ""
        for actor, seat in self.seats.items():
            due = seat.due_ms
            if due is None:
                continue
            if due < now:
                due = now
            if best is None or due < best or (due == best and seat.turns < fewest):
                best, fewest, chosen = due, seat.turns, actor
        return best, chosen

    def observe(self, actor: str) -> Observation:
        """Return what an actor sees now."""
        seat = self.seats[actor]
        return Observation(
            self.plan.roles[actor], self.now, seat.turns, self.seed, seat.view, seat.shown
        )
