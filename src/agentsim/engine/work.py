"""One step, worked out on mutable copies of which nothing escapes."""

from __future__ import annotations

import heapq
import re
import traceback
from collections.abc import Sequence
from typing import Any

import attrs
from immutables import Map

from agentsim.cast import (
    Actor,
    AnswerMail,
    DeliverMail,
    SetControl,
    ShowNotice,
    WriteFile,
)
from agentsim.engine.observation import Observation, Turn, View, pushed
from agentsim.engine.plan import Plan, delivered
from agentsim.errors import ToolError
from agentsim.events import (
    Bounced,
    Call,
    Called,
    Delivered,
    Disclosed,
    Ended,
    Event,
    Failed,
    Learned,
    Noted,
    Reacted,
    Replied,
    Reply,
    Sent,
    Started,
    as_reply,
)
from agentsim.events.history import EMPTY, Node, linked
from agentsim.events.replies import sound
from agentsim.outcomes.atom import Listener
from agentsim.tools import Context, Tool
from agentsim.values import clean_text, freeze
from agentsim.world import SENT, Inbox, Message, World, normal_address, same_subject

__all__ = ["Seat", "Work", "described"]

_BARE = Reply()

_ADDRESS = re.compile(r"0x[0-9a-fA-F]{4,}")

# Entries of the queue are (at_ms, priority, sequence, what, ...); smaller comes first.
_DELIVERY, _REACTION = 0, 1


def described(error: BaseException | str) -> tuple[str, str]:
    """Return an exception in one line that is the same on every machine, and its traceback."""
    if isinstance(error, str):
        return error, ""
    try:
        text = str(error)
    except Exception:  # a foreign exception's __str__ may raise anything
        text = ""
    line = f"{type(error).__name__}: {text}" if text else type(error).__name__
    trace = "".join(traceback.format_exception(error))
    return _ADDRESS.sub("0x…", clean_text(line)), clean_text(trace)


class Seat:
    """Where a model-played actor stands.

    Attributes:
        view: Everything shown to the actor.
        shown: How much of it was there at its last turn.
        turns: How many turns it has had.
        calls: How many calls it has made.
        due_ms: When its next turn is; None for when there is news.
        news: Whether news brings the turn forward.
    """

    __slots__ = ("calls", "due_ms", "news", "shown", "turns", "view")

    def __init__(
        self, view: View, shown: int, turns: int, calls: int, due_ms: int | None, news: bool
    ) -> None:
        self.view = view
        self.shown = shown
        self.turns = turns
        self.calls = calls
        self.due_ms = due_ms
        self.news = news

    def copy(self) -> Seat:
        """Return another seat in the same state."""
        return Seat(self.view, self.shown, self.turns, self.calls, self.due_ms, self.news)


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
            actor: Seat(None, 0, 0, 0, 0 if actor == plan.subject else None, True)
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
        for number, matchers, advance in watchers:
            for matches in matchers:
                if matches(event):
                    break
            else:
                continue
            progress[number], fired = advance(progress[number], event, index)
            if fired is None or self.ended is not None:
                continue
            watch = self.plan.watches[number]
            reaction = watch.reaction
            if reaction is None:
                if watch.outcome is not None and watch.pattern.held(progress[number]):
                    self.end(f"outcome:{watch.outcome.id}", getattr(event, "actor", ""))
                continue
            if reaction.fallback and watch.actor in answered:
                continue
            count = self.fired.get(number, 0)
            if reaction.limit is not None and count >= reaction.limit:
                continue
            answered.add(watch.actor)
            self.fired = self.fired.set(number, count + 1)
            self.push(self.now + reaction.delay_ms, _REACTION, "react", number, count, event, index)

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
            if seat.news and about != "opening":
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

    # -- a reply -----------------------------------------------------------------------------

    def take(self, actor: str, answer: object) -> None:
        """Record an actor's answer and carry out its calls."""
        if type(answer) is Call and sound(answer):
            reply = _BARE
            calls: Sequence[Call] = (answer,)
        else:
            reply = as_reply(answer)
            calls = reply.calls
        seat = self.seats[actor]
        seat.shown = 0 if seat.view is None else seat.view[2]
        seat.turns += 1
        seat.due_ms = None
        seat.news = False
        cost = self.plan.actors[actor].turn_ms
        if cost:
            self.pass_time(cost)
        event = Replied(
            self.now,
            actor,
            reply.text,
            reply.thinking,
            len(calls),
            reply.usage,
            reply.stop,
            reply.faults,
        )
        seat.view = pushed(seat.view, event)
        self.append(event)
        if reply.usage is not None:
            self.tokens += reply.usage.total
        for call in calls:
            self.call(actor, seat, call)
        if self.ended is not None:
            return
        limit = self.plan.limits.tokens
        if limit is not None and self.tokens >= limit:
            self.end("tokens", actor)
        elif reply.faults:
            self.show(
                actor, "fault", "Part of the reply could not be used: " + "; ".join(reply.faults)
            )
            seat.due_ms = self.now
        elif not calls:
            self.stop(actor, seat)
        elif seat.due_ms is None and not seat.news:
            seat.due_ms = self.now

    def stop(self, actor: str, seat: Seat) -> None:
        """End an actor's part: the episode for the subject, a rest until news for others."""
        if actor == self.plan.subject:
            self.end("finished", actor)
        else:
            seat.due_ms = None
            seat.news = True

    def call(self, actor: str, seat: Seat, call: Call) -> None:
        """Carry out one call, record it, and let its time pass."""
        seat.calls += 1
        tool = self.plan.tools[actor].get(call.tool)
        arguments: Any = call.arguments
        context: Context | None = None
        ok, result = False, None
        if self.ended is not None:
            result = "Not done: the session had ended."
        elif tool is None:
            names = ", ".join(self.plan.tools[actor]) or "none"
            result = f"There is no tool named {call.tool[:80]!r}. Tools: {names}."
        elif isinstance(arguments, str):
            result = (
                f"{tool.name} was not run: its arguments are not a JSON object: {arguments[:200]}"
            )
        else:
            values, faults = tool.bind(arguments)
            if faults:
                result = f"{tool.name} was not run. " + "; ".join(faults[:20])
            else:
                context = Context(
                    actor,
                    self.now,
                    self.world,
                    self.plan.stage,
                    self.seed,
                    (actor, seat.calls, tool.name),
                    not tool.writes,
                )
                ok, result = _ran(tool, context, values)
        event = Called(self.now, actor, call.tool, arguments, ok, result, call.id)
        seat.view = pushed(seat.view, event)
        self.append(event)
        if ok and context is not None:
            self.commit(context)
            if context.wake_ms is not None:
                seat.due_ms = context.wake_ms
                seat.news = context.for_news
            if context.finished:
                self.stop(actor, seat)
        if tool is not None and tool.latency_ms and self.ended is None:
            self.pass_time(tool.latency_ms)

    def commit(self, context: Context) -> None:
        """Make the changes that a context proposes."""
        self.world = context.world
        for place, event in enumerate(context.events):
            index = self.append(event)
            if type(event) is Sent:
                self.posted(event, index)
            elif place in context.shown:
                text, by = context.shown[place]
                self.learn(context.actor, text, self.person(by), index)

    def person(self, address: str) -> str:
        """Return the id of whoever has an address, or the address."""
        normal = normal_address(address)
        return self.plan.stage.people.get(normal, normal)

    # -- mail and facts ----------------------------------------------------------------------

    def posted(self, event: Sent, index: int) -> None:
        """Note what a sent mail discloses, and have it delivered."""
        for name in event.facts:
            fact = self.plan.facts[name]
            to = tuple(each for each in event.to if each != event.actor)
            if not to:  # a note to oneself tells nobody
                continue
            self.append(Disclosed(self.now, event.actor, name, to, fact.outside(to), index))
        self.push(self.now + event.message.delay_ms, _DELIVERY, "deliver", event)

    def learn(self, actor: str, text: str, by: str, index: int) -> None:
        """Have an actor learn the facts that a text states, unless they know them."""
        for fact in self.plan.stage.facts_in(text):
            if (actor, fact) not in self.known:
                self.known = self.known.set((actor, fact), index)
                self.append(Learned(self.now, actor, fact, by, index))

    def deliver(self, event: Sent) -> None:
        """Bring a mail to every recipient, or have it bounce."""
        message = event.message
        shown = attrs.evolve(message, bcc=()) if message.bcc else message
        for who in event.to:
            box = self.world.find(Inbox, who)
            if box is None:
                self.bounce(event, who)
                continue
            uid = box.next_uid
            self.world = self.world.put(box.add(shown, at_ms=self.now), who)
            index = self.append(Delivered(self.now, who, message.id, uid))
            if who not in self.seats:
                if event.facts:
                    self.learn(who, message.text, event.actor, index)
            elif self.plan.actors[who].notified:
                self.show(
                    who, "mail", f"New mail from {message.sender}: {message.subject} (id {uid})"
                )
            else:
                self.wake(who)

    def wake(self, actor: str) -> None:
        """Bring an actor's turn forward, if it waits for news."""
        seat = self.seats[actor]
        if seat.news:
            seat.due_ms = self.now
            seat.news = False

    def bounce(self, event: Sent, address: str) -> None:
        """Tell the sender that an address does not exist."""
        self.append(Bounced(self.now, event.actor, event.message.id, address))
        box = self.world.find(Inbox, event.actor)
        if box is None:
            return
        host = normal_address(box.address).rpartition("@")[2]
        notice = Message(
            f"bounce/{event.message.id}/{address}",
            sender=f"postmaster@{host}",
            to=box.address,
            subject=f"Undeliverable: {event.message.subject}",
            body=(
                f"Your message to {address} could not be delivered: the address was not found. "
                "Please check it and try again."
            ),
            at_ms=self.now,
            in_reply_to=event.message.id,
        )
        sending = Sent(self.now, f"postmaster@{host}", notice, (event.actor,))
        self.posted(sending, self.append(sending))

    # -- time --------------------------------------------------------------------------------

    def pass_time(self, duration_ms: int) -> None:
        """Let time pass, with everything that is due by then."""
        until = self.now + duration_ms
        while self.ended is None:
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
            self.planted(event if event.at_ms == self.now else attrs.evolve(event, at_ms=self.now))
            return
        entry = heapq.heappop(self.queue)
        if entry[3] == "deliver":
            self.deliver(entry[4])
        else:
            self.react(*entry[4:])

    def planted(self, event: Sent) -> None:
        """Send a mail of the scenario's own."""
        box = self.world.find(Inbox, event.actor)
        if box is not None:
            self.world = self.world.put(
                box.add(event.message, at_ms=self.now, folder=SENT, read=True), event.actor
            )
        self.posted(event, self.append(event))

    def advance(self) -> Turn | None:
        """Let everything happen up to the next turn; return it, or None at the end."""
        limits = self.plan.limits
        while self.ended is None:
            turn_ms, actor = self.next_turn()
            due = self.next_due()
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
                self.now = max(self.now, turn_ms)
                return Turn(actor, self.observe(actor))
        # Last of all: what was still under way when the end came is part of the record, too.
        self.append(Ended(self.now, self.ending, self.ended))
        return None

    def next_turn(self) -> tuple[int | None, str]:
        """Return when the next turn is and whose: of several, whoever has had fewest."""
        best: tuple[int, int] | None = None
        chosen = ""
        for actor, seat in self.seats.items():
            if seat.due_ms is None:
                continue
            rank = (max(seat.due_ms, self.now), seat.turns)
            if best is None or rank < best:
                best, chosen = rank, actor
        return (None if best is None else best[0]), chosen

    def observe(self, actor: str) -> Observation:
        """Return what an actor sees now."""
        seat = self.seats[actor]
        return Observation(
            self.plan.roles[actor], self.now, seat.turns, self.seed, seat.view, seat.shown
        )

    # -- reactions ---------------------------------------------------------------------------

    def react(self, number: int, count: int, event: Event, source: int) -> None:
        """Carry out a scripted reaction."""
        watch = self.plan.watches[number]
        actor = self.plan.actors[watch.actor]
        self.append(Reacted(self.now, actor.id, watch.number, source))
        reaction = watch.reaction
        if reaction is None:
            return
        for step in reaction.steps:
            try:
                self.act(actor, step, count, event)
            except ToolError as error:
                self.show(actor.id, "fault", f"A scripted step could not be done: {error}")

    def act(self, actor: Actor, step: Any, count: int, event: Event) -> None:
        """Carry out one step of a reaction."""
        if isinstance(step, DeliverMail):
            message = delivered(self.plan, step, self.now, count)
            self.planted(self.plan.sending(message))
            return
        if isinstance(step, ShowNotice):
            self.show(step.to, "notice", step.text)
            return
        key = (actor.id, count, "reaction")
        context = Context(actor.id, self.now, self.world, self.plan.stage, self.seed, key)
        if isinstance(step, SetControl):
            context.switch(step.control, step.value)
        elif isinstance(step, WriteFile):
            context.write_file(step.path, step.text)
        elif isinstance(step, AnswerMail) and isinstance(event, Sent):
            body = step.bodies[min(count, len(step.bodies) - 1)]
            uid = context.inbox().known.get(event.message.id)
            if uid is not None:
                context.reply(uid, body, to_all=step.to_all)
            else:
                context.send(
                    to=(event.message.sender,),
                    subject="Re: " + same_subject(event.message.subject),
                    body=body,
                    in_reply_to=event.message.id,
                )
        self.commit(context)


def _ran(tool: Tool, context: Context, values: dict[str, Any]) -> tuple[bool, Any]:
    """Run a tool; return whether it succeeded, and its frozen result or the error as text."""
    try:
        raw = tool.run(context, values)
        if type(raw) is not str and type(raw) is not dict and attrs.has(type(raw)):
            raw = attrs.asdict(raw)
    except ToolError as error:
        return False, clean_text(str(error))
    except Exception as error:  # whatever a tool raises is told to the model
        return False, f"{tool.name} failed: {described(error)[0]}"
    result, faults = freeze(raw, "result")
    if faults:
        return False, f"{tool.name} failed: its {'; '.join(faults[:8])}"
    return True, result
