"""The queue and the clock, against a naive simulation that sorts a list at every turn."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from agentsim.cast import Actor, when
from agentsim.engine import Environment
from agentsim.engine.work import Work
from agentsim.events import Bounced, Call, Delivered, Noted, Reacted, Replied, Sent
from agentsim.outcomes import sent
from agentsim.scenarios import Limits, Scenario
from agentsim.tools import Context, tool
from agentsim.world import Message

HOST = "tidewell.example"
PLAYED = ("iris", "petra")
TOIL_MS = 2_000


@tool
def post(ctx: Context, to: str, label: str, delay_ms: int) -> str:
    """Send a mail that takes its time."""
    address = f"{to}@{HOST}"
    ctx.send(to=[address], subject=label, body="b", delay_ms=delay_ms)
    return "sent"


@tool
def nap(ctx: Context, ms: int, for_news: bool) -> str:
    """Wait."""
    ctx.wait(ms, for_news=for_news)
    return "up"


@tool(latency_ms=TOIL_MS)
def toil(ctx: Context) -> str:
    """Work for two seconds."""
    return "done"


@attrs.define
class Desk:
    """Where a played actor stands in the naive simulation."""

    due: int | None = None
    news: bool = True
    turns: int = 0
    fresh: bool = False


class Naive:
    """The same world, simulated by sorting what is due whenever something happens."""

    def __init__(self, mails: list[Message], answer_ms: int, notice_ms: int) -> None:
        self.now = 0
        self.entries: list[tuple[int, int, int, Any]] = []
        self.counter = 0
        self.log: list[tuple[Any, ...]] = []
        self.desks = {"iris": Desk(due=0, news=False), "petra": Desk()}
        self.answer_ms, self.notice_ms = answer_ms, notice_ms
        for mail in sorted(mails, key=lambda each: each.at_ms):
            self._enter(mail.at_ms, -1, ("plant", mail))

    def _enter(self, at: int, priority: int, what: Any) -> None:
        self.counter += 1
        self.entries.append((at, priority, self.counter, what))

    def send(self, sender: str, to: str, label: str, delay: int) -> None:
        self.log.append(("sent", self.now, sender, to, label))
        if to == "hale":
            self._enter(self.now + self.notice_ms, 1, ("notice", label))
            if sender == "iris":
                self._enter(self.now + self.answer_ms, 1, ("answer", label))
        self._enter(self.now + delay, 0, ("bring", sender, to, label))

    def news(self, who: str) -> None:
        desk = self.desks.get(who)
        if desk is not None:
            desk.fresh = True
            if desk.news:
                desk.due, desk.news = self.now, False

    def happen(self) -> None:
        entry = min(self.entries, key=lambda each: each[:3])
        self.entries.remove(entry)
        self.now = max(self.now, entry[0])
        match entry[3]:
            case ("plant", mail):
                self.send(mail.sender, mail.to[0], mail.subject, mail.delay_ms)
            case ("bring", sender, "nobody", label):
                self.log.append(("bounced", self.now, sender, label))
                if sender in ("iris", "petra", "hale"):
                    self.send("postmaster", sender, f"Undeliverable: {label}", 0)
            case ("bring", _, to, label):
                self.log.append(("delivered", self.now, to, label))
                self.news(to)
            case ("notice", label):
                self.log.append(("reacted", self.now, "notice"))
                self.log.append(("noted", self.now, "iris"))
                self.news("iris")
            case ("answer", label):
                self.log.append(("reacted", self.now, "answer"))
                self.send("hale", "iris", "Re: " + label.removeprefix("Re: "), 0)

    def due(self) -> int | None:
        return min((each[0] for each in self.entries), default=None)

    def pass_time(self, until: int) -> None:
        while (due := self.due()) is not None and due <= until:
            self.happen()
        self.now = until

    def turn(self) -> str:
        """Let everything happen up to the next turn, and say whose it is."""
        while True:
            ready = [
                (max(desk.due, self.now), desk.turns, PLAYED.index(who), who)
                for who, desk in self.desks.items()
                if desk.due is not None
            ]
            at, _, _, who = min(ready)
            due = self.due()
            if due is not None and due <= at:
                self.happen()
                continue
            self.now = at
            if self.desks[who].news:  # it waited for news, and there was none
                self.log.append(("noted", at, who))
                self.desks[who].news = False
            return who

    def take(self, who: str, calls: list[Call]) -> None:
        desk = self.desks[who]
        desk.turns += 1
        desk.due, desk.news, desk.fresh = None, False, False
        self.log.append(("replied", self.now, who))
        for call in calls:
            given: Any = call.arguments
            if call.tool == "post":
                self.send(who, given["to"], given["label"], given["delay_ms"])
            elif call.tool == "nap":
                self._rest(desk, self.now + given["ms"], given["for_news"])
            else:
                self.pass_time(self.now + TOIL_MS)
        if not calls:
            self._rest(desk, None, True)
        elif desk.due is None and not desk.news:
            desk.due = self.now

    def _rest(self, desk: Desk, until: int | None, for_news: bool) -> None:
        if for_news and desk.fresh:  # what it waits for has come while it worked
            desk.due, desk.news = self.now, False
        else:
            desk.due, desk.news = until, for_news


def scenario_of(mails: list[Message], answer_ms: int, notice_ms: int) -> Scenario:
    tools = (post, nap, toil)
    hale = Actor(
        "hale",
        address=f"hale@{HOST}",
        reactions=[
            when(sent(to="hale")).after(notice_ms).notice("Somebody wrote.", to="iris").repeat(),
            when(sent(to="hale", by="iris")).after(answer_ms).reply("Yes.").repeat(),
        ],
    )
    return Scenario(
        name="queue",
        start="2031-03-04T08:00+01:00",
        subject="iris",
        cast=[
            Actor("iris", address=f"iris@{HOST}", tools=tools),
            Actor("petra", address=f"petra@{HOST}", tools=tools, played=True, notified=False),
            hale,
        ],
        mail=mails,
        limits=Limits(turns=10_000),
    )


def logged(env: Environment) -> list[tuple[Any, ...]]:
    """What the engine recorded, in the words of the naive simulation."""
    labels: dict[str, str] = {}
    found: list[tuple[Any, ...]] = []
    for event in env.history:
        match event:
            case Sent():
                labels[event.message.id] = event.message.subject
                to = event.to[0].removesuffix(f"@{HOST}")
                actor = event.actor.removesuffix(f"@{HOST}")
                found.append(("sent", event.at_ms, actor, to, event.message.subject))
            case Delivered():
                found.append(("delivered", event.at_ms, event.actor, labels[event.message]))
            case Bounced():
                actor = event.actor.removesuffix(f"@{HOST}")
                found.append(("bounced", event.at_ms, actor, labels[event.message]))
            case Reacted():
                found.append(("reacted", event.at_ms, ("notice", "answer")[event.reaction]))
            case Noted(about="notice"):
                found.append(("noted", event.at_ms, event.actor))
            case Replied():
                found.append(("replied", event.at_ms, event.actor))
    return found


PEOPLE = st.sampled_from(["iris", "petra", "hale", "nobody"])
DELAYS = st.sampled_from([0, 0, 1, 1_000, 2_000, 2_001, 60_000])
CALLS = st.one_of(
    st.builds(
        lambda to, label, delay: Call("post", {"to": to, "label": label, "delay_ms": delay}),
        PEOPLE,
        st.integers(0, 99).map(str),
        DELAYS,
    ),
    st.builds(
        lambda ms, news: Call("nap", {"ms": ms, "for_news": news}),
        st.sampled_from([0, 1, 1_000, 2_000, 30_000, 600_000]),
        st.booleans(),
    ),
    st.just(Call("toil")),
)


class Queue(RuleBasedStateMachine):
    """Plays both side by side, and compares all that happened."""

    @initialize(
        drawn=st.lists(
            st.tuples(
                st.sampled_from(["iris", "petra", "hale"]),
                PEOPLE,
                st.sampled_from([1, 1, 1_000, 2_000, 30_000]),
                DELAYS,
            ),
            max_size=5,
        ),
        answer_ms=DELAYS,
        notice_ms=DELAYS,
    )
    def begin(self, drawn: list[Any], answer_ms: int, notice_ms: int) -> None:
        mails = [
            Message(
                f"p{n}",
                sender=sender,
                to=to if to != "nobody" else f"nobody@{HOST}",
                subject=f"p{n}",
                at_ms=at,
                delay_ms=delay,
            )
            for n, (sender, to, at, delay) in enumerate(drawn)
        ]
        self.env = Environment.start(scenario_of(mails, answer_ms, notice_ms))
        named = [attrs.evolve(m, to=[m.to[0].removesuffix(f"@{HOST}")]) for m in mails]
        self.naive = Naive(named, answer_ms, notice_ms)
        self.turn = self.naive.turn()

    def _step(self, calls: list[Call]) -> None:
        before = self.env
        self.naive.take(self.turn, calls)
        self.env = before.step(calls)
        assert before.history.digests() == self.env.history.digests()[: len(before.history)]
        self.turn = self.naive.turn()

    @rule(calls=st.lists(CALLS, min_size=1, max_size=4))
    def act(self, calls: list[Call]) -> None:
        self._step(calls)

    @precondition(lambda self: self.turn != "iris")
    @rule()
    def rest(self) -> None:
        self._step([])

    @invariant()
    def it_is_the_same_turn_at_the_same_time(self) -> None:
        assert self.env.turn is not None
        assert (self.env.turn.actor, self.env.at_ms) == (self.turn, self.naive.now)

    @invariant()
    def the_same_things_happened_in_the_same_order(self) -> None:
        assert logged(self.env) == self.naive.log

    @invariant()
    def nothing_due_is_left_behind(self) -> None:
        due = self.naive.due()
        assert due is None or due > self.env.at_ms
        pending = [entry[3] for entry in sorted(self.naive.entries) if entry[3][0] == "bring"]
        assert len(self.env.pending) == len(pending)

    @invariant()
    def time_does_not_go_back(self) -> None:
        moments = [event.at_ms for event in self.env.history]
        assert moments == sorted(moments)


Queue.TestCase.settings = settings(max_examples=60, stateful_step_count=15, deadline=None)
TestQueue = Queue.TestCase


def long_play() -> None:
    """A fixed play with ties of every kind, compared at its end."""
    mails = [
        Message("p0", sender="hale", to="iris", subject="p0", at_ms=2_000, delay_ms=0),
        Message("p1", sender="petra", to="hale", subject="p1", at_ms=2_000, delay_ms=2_000),
        Message("p2", sender="hale", to="petra", subject="p2", at_ms=1_000, delay_ms=1_000),
    ]
    machine = Queue()
    machine.env = Environment.start(scenario_of(mails, 2_000, 0))
    machine.naive = Naive(mails, 2_000, 0)
    machine.turn = machine.naive.turn()
    for number in range(12):
        to = ("hale", "petra", "nobody", "iris")[number % 4]
        delay = (0, 4_000, 1)[number % 3]
        send = Call("post", {"to": to, "label": str(number), "delay_ms": delay})
        news = number % 3 != 1  # without, the turn comes together with the delivery
        machine._step([send, Call("nap", {"ms": delay or 2_000, "for_news": news})])
        machine._step([Call("toil")])
        machine.it_is_the_same_turn_at_the_same_time()
        machine.the_same_things_happened_in_the_same_order()


def test_a_fixed_play_with_many_ties_agrees() -> None:
    """Deliveries, reactions and turns that fall together come in the documented order."""
    long_play()


@pytest.mark.parametrize("mutant", ["priority", "lifo", "early", "greedy"])
def test_a_queue_in_another_order_is_caught(mutant: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """An engine with another order of ties, or turns before what is due, differs."""
    push, turn = Work.push, Work.next_turn

    def other(self: Work, at_ms: int, priority: int, what: str, *rest: Any) -> None:
        if mutant == "priority":
            push(self, at_ms, 1 - priority, what, *rest)
        elif mutant == "lifo":
            self.sequence -= 2
            push(self, at_ms, priority, what, *rest)
        else:
            push(self, at_ms + (mutant == "early" and priority), priority, what, *rest)

    def greedy(self: Work) -> tuple[int | None, str]:
        at, who = turn(self)
        return (at if at is None else at - 1), who

    monkeypatch.setattr(Work, "push", other)
    if mutant == "greedy":
        monkeypatch.setattr(Work, "next_turn", greedy)
    with pytest.raises(AssertionError):
        long_play()
