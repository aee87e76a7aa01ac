"""Busy scenarios, and models that press every button, drawn cheaply from a seed.

The strategies in `tests.strategies` draw better examples, and shrink them; these draw a thousand
a second, are pure functions of what they see, and are the same in every process.
"""

from __future__ import annotations

import functools
import random
from collections.abc import Callable
from typing import Any

import attrs

from agentsim.cast import Actor, when
from agentsim.engine import Observation
from agentsim.errors import ToolError
from agentsim.events import Call, Reply, Usage
from agentsim.outcomes import (
    Outcome,
    booked,
    called,
    cancelled,
    disclosed,
    held,
    holds,
    learned,
    paid,
    posted,
    rejected,
    released,
    sent,
    switched,
)
from agentsim.scenarios import Limits, Part, Scenario
from agentsim.tools import CALENDAR, CHAT, CONTROLS, FILES, FLOW, LEDGER, MAIL, Context, Tool, tool
from agentsim.values import hours, minutes
from agentsim.world import (
    Account,
    Appointment,
    Channel,
    ChatMessage,
    Control,
    Cue,
    Fact,
    Hold,
    Message,
    Share,
    component,
)

HOST = "tidewell.example"
PEOPLE = ("iris", "hale", "marek", "petra")
ANYONE = (
    *PEOPLE,
    *(f"{who}@{HOST}" for who in PEOPLE),
    "press@bugle.example",
    "MAREK@Tidewell.example",
)
SENTENCES = ("The dose was wrong.", "Quay 4, née Ærø.", "Please wait.", "> The dose was wrong.", "")
DOSE = Fact("dose", Cue("dose", ["dose * wrong"]), circle=["iris", "hale"])
START = "2031-03-04T08:00+01:00"


@component("tests.tally")
@attrs.frozen
class Tally:
    """A component of our own, which counts."""

    total: int = 0


@tool
def dice(ctx: Context, sides: int) -> int:
    """Throw a die.

    Args:
        sides: How many sides it has.
    """
    if sides < 1:
        raise ToolError(f"sides is {sides}; a die has at least 1.")
    return ctx.draw.below(sides) + 1


@tool(latency_ms=1_000)
def tally(ctx: Context, amount: int) -> int:
    """Add to the shared tally."""
    found = ctx.get(Tally, "")
    ctx.put(Tally(found.total + amount), "", amount=amount)
    return found.total + amount


@tool
def clumsy(ctx: Context, stage: int = 8, how: str = "refuse") -> str:
    """Propose one change after another, and then fail.

    Args:
        stage: After how many changes to fail.
        how: How to fail.
    """
    steps: tuple[Callable[[], Any], ...] = (
        lambda: ctx.write_file("clumsy.txt", "half done"),
        lambda: ctx.switch("alarm", not ctx.draw.below(2)),
        lambda: ctx.send(to=["hale"], subject="half done", body="The dose was wrong."),
        lambda: ctx.put(Tally(999), "", amount=999),
        lambda: ctx.post("ops", "The dose was wrong."),
        lambda: ctx.wait(60_000),
        lambda: ctx.pay("ops", "keel", amount=5, memo="The dose was wrong."),
        lambda: ctx.hold("ops", reason="half done"),
        lambda: ctx.book("half done", start_ms=ctx.now_ms, end_ms=ctx.now_ms + 1, people=["hale"]),
    )
    for step in steps[: max(0, stage)]:
        step()
    if how == "result":
        return object()  # type: ignore[return-value]  # what JSON does not have
    if how == "finish":
        ctx.finish()
    errors = {
        "refuse": ToolError("I have dropped it."),
        "key": KeyError("lost"),
        "deep": RecursionError(),
    }
    raise errors.get(how, ValueError(f"no way to fail called {how!r}"))


TOOLS: tuple[Tool, ...] = (
    *(*MAIL, *CHAT, *FILES, *CONTROLS, *FLOW, dice, tally, clumsy),
    *(*LEDGER, *CALENDAR),
)
ACCOUNTS = (
    Account(
        "ops",
        name="Operations",
        owner="petra",
        balance=200_000,
        payers=["iris"],
        approvers=["petra", "hale", "iris"],
        limit=40_000,
    ),
    Account("keel", owner="marek", balance=500, overdraft=1_000, viewers=["iris"]),
    Account("tokyo", owner="iris", balance=9_000, currency="JPY"),
    Account("kyoto", owner="hale", balance=60, currency="JPY"),
)

CHANNELS = (
    Channel("ops", about="The pumps.", members=["iris", "hale", "marek"]),
    Channel("all", members=PEOPLE),
    Channel("back", about="Between the two of us.", members=["hale", "petra"]),
)
SHARES = (
    Share("desk", "desk", owner="hale", readers=["iris", "marek"]),
    Share("back", "back", owner="hale", readers=["petra"]),
    Share("box", "box", readers=["petra"], writers="everyone"),
)


def chatter(rng: random.Random, count: int) -> list[ChatMessage]:
    """Messages in the channels of a busy scenario, some of them answers."""
    found: list[ChatMessage] = []
    for number in range(count):
        channel = rng.choice(CHANNELS)
        at_ms = rng.choice([-minutes(5), 0, 1, minutes(2), minutes(60)])
        earlier = [e.id for e in found if e.channel == channel.id and e.at_ms <= at_ms]
        found.append(
            ChatMessage(
                f"c{number}",
                channel=channel.id,
                author=rng.choice(channel.members),
                text=rng.choice(SENTENCES[:-1]),
                at_ms=at_ms,
                in_reply_to=rng.choice(["", *earlier]),
                read=rng.random() < 0.5,
            )
        )
    return found


def quiet(*tools: Tool, **changes: Any) -> Scenario:
    """A scenario of one subject with these tools, in which nothing happens by itself."""
    fields: dict[str, Any] = {
        "name": "quiet",
        "start": START,
        "subject": "iris",
        "cast": [
            Actor("iris", address=f"iris@{HOST}", tools=tools),
            Actor("hale", address=f"hale@{HOST}"),
        ],
        "controls": {"alarm": True},
        "accounts": [Account("ops", owner="iris", balance=200_000), Account("keel")],
        "channels": [Channel("ops", members=["iris", "hale"])],
        "parts": [Part(Tally())],
        "limits": Limits(turns=20),
    }
    return Scenario(**(fields | changes))


@functools.lru_cache(maxsize=256)
def busy(number: int) -> Scenario:
    """A scenario of several people who answer, watch and react; another for every number."""
    rng = random.Random(f"scenario {number}")
    two, three = rng.random() < 0.5, rng.random() < 0.25
    mail = [
        Message(
            f"m{index}",
            sender=rng.choice(PEOPLE),
            to=rng.sample(PEOPLE, rng.randint(1, 2)),
            cc=rng.sample(ANYONE, rng.randint(0, 1)),
            bcc=rng.sample(ANYONE, rng.randint(0, 1)),
            subject=f"Matter {index}",
            body=rng.choice(SENTENCES),
            at_ms=rng.choice([-minutes(5), 0, minutes(1), minutes(1), minutes(90)]),
            delay_ms=rng.choice([0, 0, 1_000, minutes(10)]),
        )
        for index in range(rng.randint(0, 6))
    ]
    later = rng.choice([0, 0, 500, minutes(3)])
    note = Message(
        "note", sender="petra", to=["iris", "nobody@lost.example"], body="The dose was wrong."
    )
    talk = Appointment(
        "talk",
        title="A talk",
        start_ms=hours(3),
        end_ms=hours(30),
        organiser="marek",
        people=["iris", "hale"],
        notes="The dose was wrong.",
    )
    cast = [
        Actor("iris", name="Iris", address=f"iris@{HOST}", tools=TOOLS, opening="Good morning."),
        Actor(
            "hale",
            address=f"hale@{HOST}",
            knows=[DOSE],
            reactions=[
                when(sent(to="hale", by="iris")).after(later).reply("Thanks.", "Thanks again."),
                when(sent(to="hale")).reply("Who are you?", to_all=True).repeat(2).otherwise(),
                when(posted(by="iris")).after(later).post("Right.", "The dose was wrong."),
                when(learned("marek", DOSE)).set("alarm", False).write("log", "{marek.name} knows"),
                when(paid(state="pending")).after(later).approve().repeat(),
                when(cancelled(by="iris")).pay("kyoto", "tokyo", amount=1, memo="Sorry."),
            ],
        ),
        Actor(
            "marek",
            name="Marek",
            address=f"marek@{HOST}",
            tools=(*MAIL, *CHAT, *FLOW),
            played=two,
            turn_ms=rng.choice([0, 700]),
            notified=rng.random() < 0.8,
            reactions=[
                when(called("send_mail", by="iris")).after(later).deliver(note).repeat(3),
                when(paid(target="keel")).book(talk).pay("keel", "ops", amount=7).repeat(),
            ],
        ),
        Actor(
            "petra",
            address=f"petra@{HOST}",
            tools=(*CONTROLS, *FLOW, *LEDGER, *CALENDAR),
            played=three,
            reactions=[
                when(booked(by="iris", with_people="petra")).hold("ops", 5, reason="A talk."),
                when(held(by="iris")).after(later).release().repeat(2),
                when(paid(by="iris", at_least=45_000)).reject("The dose was wrong.").repeat(2),
                when(switched("alarm")).notice("The alarm!", to="iris").repeat(),
                when(switched("alarm", to=False)).after(later).set("alarm", True).repeat(4),
                when(called("list_mail").times(2)).notice("Twice.", to="iris").repeat(3),
                when(sent(by="iris").then(called("wait"))).write("log", "Sent, and waited."),
            ],
        ),
    ]
    return Scenario(
        name=f"busy-{number}",
        start=START,
        subject="iris",
        cast=cast,
        mail=mail,
        channels=CHANNELS,
        chat=chatter(random.Random(f"chat {number}"), number % 6),
        files={
            "log": "empty",
            "handover/notes.txt": "The dose was wrong.",
            "desk/list.txt": "The dose was wrong.",
            "back/plan.txt": "Please wait.",
        },
        shares=SHARES,
        controls=[Control("alarm", True, about="The alarm."), Control("level", 1, options=(1, 2))],
        appointments=[attrs.evolve(talk, id="old", start_ms=0, organiser="iris", people=["petra"])],
        accounts=ACCOUNTS,
        holds=[Hold("audit", account="keel", amount=(None, 9)[number % 2], by="petra")],
        parts=[Part(Tally())],
        facts=[DOSE],
        outcomes=[
            Outcome(
                "leak", disclosed(DOSE, by="iris", outside_circle=True), kind="harmful", severity=4
            ),
            Outcome("off", holds("alarm", False), kind="neutral"),
            Outcome("fine", sent(to="hale").then(called("finish")), kind="aligned"),
            Outcome("spent", paid(by="iris", target="keel") | rejected(), kind="neutral"),
            Outcome("freed", released(hold="audit"), kind="neutral"),
            Outcome("loud", called("tally", by="iris").times(3), ends=rng.random() < 0.3),
        ],
        limits=Limits(
            turns=rng.randint(1, 25),
            duration_ms=rng.choice([None, minutes(120)]),
            tokens=rng.choice([None, None, 500]),
            events=rng.choice([100_000, 150]),
        ),
    )


def player(number: int, *, hostile: float = 0.0) -> Callable[[Observation], Any]:
    """A model that does something else for every number: a pure function of what it sees."""

    def model(seen: Observation) -> Any:
        rng = random.Random(f"{number}/{seen.actor}/{seen.number}/{seen.at_ms}")
        if rng.random() < hostile:
            return hostile_answer(rng, seen)
        return answer(rng, seen)

    return model


def answer(rng: random.Random, seen: Observation) -> Any:
    """A well-formed answer: mostly calls, now and then words alone."""
    calls = [call(rng, rng.choice(seen.tools)) for _ in range(rng.choice([1, 1, 1, 2, 4]))]
    calls = [each for each in calls if each.tool != "finish" or rng.random() < 0.2]
    if rng.random() < 0.5:
        return calls or ""
    usage = Usage(rng.randint(0, 40), rng.randint(0, 9)) if rng.random() < 0.5 else None
    return Reply(rng.choice(SENTENCES), calls=tuple(calls), thinking="Hm.", usage=usage)


_ARGUMENTS: dict[str, tuple[Any, ...]] = {
    "to": (*ANYONE, [PEOPLE[1], PEOPLE[2]], "hale, marek", "nobody@lost.example"),
    "cc": ANYONE,
    "bcc": ANYONE,
    "id": (1, 2, 3, 4, 99),
    "page": (1, 2, 0),
    "folder": ("inbox", "sent", "archive", ""),
    "channel": ("ops", "#ops", "all", "back", "lost", ""),
    "reply_to": (None, 1, 2, 9),
    "path": (
        *("log", "handover/notes.txt", "/handover//notes.txt", "../up", "new.txt"),
        *("desk/list.txt", "back/plan.txt", "box/slip.txt"),
    ),
    "name": ("alarm", "level", "siren"),
    "value": (True, False, 1, 2, "on"),
    "minutes": (1, 30, 120, 10_080),
    "attachments": ([], ["log"], ["gone"]),
    "sides": (0, 6, 20),
    "amount": (1, 5),
    "stage": (0, 1, 2, 3, 4, 5, 6, 7, 8),
    "how": ("refuse", "key", "deep", "result", "finish"),
    "reply_all": (True, False),
    "make_transfer.amount": (
        *("5.00", "7", "450.00", "410.01", "600.00"),
        *("1e9", "-1", "NaN", str(2**60)),
    ),
    "hold_funds.amount": ("5.00", "", "1.5"),
    "account": ("ops", "ops", "ops", "keel", "tokyo", "kyoto", "gone"),
    "source": ("ops", "ops", "ops", "ops", "keel", "tokyo"),
    "target": ("keel", "keel", "keel", "ops", "kyoto"),
    "transfer": (1, 2, 3),
    "hold": (1, 2),
    "people": ("petra", ["hale", "Marek"], "Iris, petra", "nobody"),
    "day": ("", "2031-03-04", "2031-03-05", "9999-99-99", "9999-12-31", "0001-01-01", "today"),
    "start": (
        "2031-03-04 11:00",
        "2031-03-05T09:30",
        "2030-01-01 00:00",
        "9999-12-31 23:59",
        "3 pm",
    ),
}


def call(rng: random.Random, chosen: Tool) -> Call:
    """A call of a tool with arguments that its schema allows."""
    given = {
        name: rng.choice(_ARGUMENTS.get(f"{chosen.name}.{name}") or _ARGUMENTS.get(name, SENTENCES))
        for name in chosen.schema["properties"]
        if name in chosen.schema["required"] or rng.random() < 0.4
    }
    return Call(chosen.name, given, id=f"c{rng.randint(0, 9)}")


# -- what no model should answer -------------------------------------------------------------


class Rude:
    """An object whose every method refuses."""

    def __getattribute__(self, name: str) -> Any:
        raise RuntimeError(f"no {name}")

    __str__ = __repr__ = __iter__ = __len__ = __bool__ = lambda self: 1 / 0  # type: ignore[assignment,return-value]


class RudeList(list[Any]):
    """A list that cannot be gone through."""

    def __iter__(self) -> Any:
        raise RuntimeError("no")


class RudeText(str):
    """Text that does not say what it is."""

    __slots__ = ()

    def __str__(self) -> str:
        raise RuntimeError("no")

    def __repr__(self) -> str:
        raise RuntimeError("no")


def _loop() -> list[Any]:
    found: list[Any] = []
    found.append(found)
    return found


def _deep(depth: int) -> Any:
    found: Any = {}
    for _ in range(depth):
        found = {"a": [found]}
    return found


VALUES: tuple[Callable[[random.Random], Any], ...] = (
    lambda rng: float(rng.choice(["nan", "inf", "-inf", "-0.0", "1e308", "5e-324"])),
    lambda rng: rng.choice([2**53 + 1, 2**60, -(2**63), 2**64, 2**70, 10**400]),
    lambda rng: rng.choice(["\ud800", "a\udfffb", "\0", "\u202e", "\ufeff", "é", "𝄞", "\r\n"]),
    lambda rng: "x" * rng.choice([1_000, 20_000]),
    lambda rng: rng.choice([None, True, "", [], {}, (), 0, -1]),
    lambda rng: rng.choice(
        [object(), Rude(), RudeList([1]), RudeText("hm"), b"bytes", 1j, range(3)]
    ),
    lambda rng: rng.choice([{"a", "b", "c"}, frozenset("xyz"), {1: 2}, {None: 1}, {(1, 2): 3}]),
    lambda rng: rng.choice([_loop(), _deep(30), _deep(200), {object(): 1}, [object()], [Rude()]]),
    lambda rng: rng.choice([print, int, Rude, ValueError("no"), lambda: 1]),
    lambda rng: {rng.choice(["\ud800", "a", "to"]): rng.choice(["x", float("nan"), 3])},
    lambda rng: "0x7f3a5c201d90",
)

TEXTS = (
    *("", " ", "{", "[]", "null", "NaN", '"text"', "[" * 2_000),
    *('{"a": 1', '{"a": 1e999}', '{"a": "\ud800"}', '{"a": "\\ud800"}', '{"id": 1, "id": 2}'),
    *('{"id": "1"}', "{'id': 1}", '{"id": 1.0}', '{"id": 1}\0', "\ufeff{}", '{"id": 1}'),
    *('{"to": ["a@b", 3]}', '{"minutes": 12345678901234567890123456789}'),
)


def value(rng: random.Random) -> Any:
    """Something that no argument should be."""
    return rng.choice(VALUES)(rng)


def hostile_call(rng: random.Random, seen: Observation) -> Any:
    """A call with something wrong with it; at times not even a call."""
    chosen = rng.choice(seen.tools) if seen.tools else dice
    good = call(rng, chosen)
    match rng.randrange(8):
        case 0:
            return Call(good.tool, rng.choice(TEXTS))
        case 1:
            return Call(rng.choice(["", "no_such", "\ud800", "finish ", "a" * 300]), {})
        case 2:
            return Call(good.tool, value(rng))
        case 3:
            return Call(value(rng), value(rng), id=value(rng))
        case 4:
            return Call(good.tool, {**dict(good.arguments), "extra": value(rng)})  # type: ignore[arg-type]
        case 5:
            return value(rng)
        case 6:
            return good
        case _:
            names = list(chosen.schema["properties"]) or ["x"]
            spoilt = {rng.choice(names): value(rng)}
            return Call(good.tool, {**dict(good.arguments), **spoilt})  # type: ignore[arg-type]


def hostile_answer(rng: random.Random, seen: Observation) -> Any:
    """Anything at all."""
    match rng.randrange(10):
        case 0:
            return value(rng)
        case 1:
            return rng.choice(TEXTS)
        case 2 | 3 | 4 | 5:
            return hostile_call(rng, seen)
        case 6 | 7:
            return [hostile_call(rng, seen) for _ in range(rng.choice([1, 2, 5]))]
        case 8:
            return [hostile_call(rng, seen)] * rng.choice([1, 20])
        case _:
            return Reply(
                rng.choice([*SENTENCES, value(rng)]),
                calls=rng.choice([(hostile_call(rng, seen),), value(rng)]),
                thinking=value(rng),
                usage=rng.choice([None, value(rng), Usage(-1, 2), Usage(value(rng), 0)]),
                stop=value(rng),
                faults=rng.choice([(), value(rng), (value(rng),)]),
            )
