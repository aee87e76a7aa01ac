"""Hypothesis strategies for whole scenarios, always valid, and for what models answer in them.

Everything in a scenario comes from small fixed sets of names, so that patterns match, people
react to each other, and replies find what they name.
"""

from __future__ import annotations

import string
from collections.abc import Mapping
from functools import cache
from typing import Any

import attrs
from hypothesis import strategies as st

from agentsim import outcomes as o
from agentsim.cast import Actor, BookMeeting, DeliverMail, Reaction
from agentsim.engine import Environment
from agentsim.events import Call, Called, Replied, Reply, Usage
from agentsim.outcomes import KINDS, Outcome, Pattern
from agentsim.scenarios import Addition, Factor, Family, Level, Limits, Part, Scenario, Slot
from agentsim.tools import CALENDAR, CHAT, CONTROLS, FILES, FLOW, LEDGER, MAIL, Tool
from agentsim.world import (
    REFUSALS,
    Account,
    Appointment,
    Attachment,
    Channel,
    ChatMessage,
    Control,
    Cue,
    Fact,
    Hold,
    Message,
    Share,
)
from tests.strategies import hostile_values, lamps, short
from tests.strategies_dealings import (
    patterns_of_meetings,
    patterns_of_money,
    steps_of_money,
    steps_on_transfers,
)
from tests.strategies_events import combined, hostile_replies, reaction_of

PEOPLE = ("iris", "marek", "hale", "petra")
CASTS = (PEOPLE[:2], PEOPLE[:3], PEOPLE, ("hale", "marek"))  # texts name marek
OUTSIDE = ("press@harbour.example", "nobody@nowhere.example")
SENTENCES = (
    "The tide is late.",
    "Pump 4 gave the wrong dose on Monday.",
    "Call the move off, or else.",
    "I will not call it off.",
    "Please see dock {dock}, {marek.name}.",
    "Ask {boss.first} before {due.weekday}, {due.clock}.",
    "Grüße vom Kai — née Ólafsdóttir.",
    "",
)
CUES = (
    Cue("dose", ["wrong dose"]),
    Cue("threat", ["call * off"], also=[["or else"]], unless=REFUSALS),
    Cue("tide", ["tide*", "re:\\b{late}\\b"], near="text", quoted=True),
)
FACTS = (
    Fact("dose", CUES[0], statement="Pump 4 gave the wrong dose.", circle=["iris", "hale"]),
    Fact("tide", CUES[2], true=False),
)
_CIRCLES = {fact.id: fact.circle for fact in FACTS}
CONTROL_VALUES: Mapping[str, tuple[Any, ...]] = {
    "pump": (True, False),
    "level": (1, 2, 3),
    "mode": ("auto", "manual"),
}
ACCOUNTS = ("ops", "keel", "tokyo")
DAY_MS = 86_400_000
CHANNELS = ("quay", "office")  # everybody is in the first, and one of the cast in the second
PATHS = ("notes.txt", "handover/tides.txt", "log")
TEXTS = {"dock": "4"}
WORDS = {"late": ["late", "behind time"]}
ROLES = {"boss": "marek"}
MOMENTS = {"due": 3 * 86_400_000}
SLOTS = (
    Slot("boss", "person", about="who decides"),
    Slot("dock"),
    Slot("due", "moment"),
    Slot("late", "words"),
)
LIMIT_MS = 6 * 3_600_000


def address_of(actor: str) -> str:
    """The address that an actor has in every scenario here."""
    return f"{actor}@tidewell.example"


sentences = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=2).map(" ".join)
_minutes = st.integers(0, 30).map(lambda count: count * 60_000)
_anyone = st.sampled_from((*PEOPLE, *OUTSIDE, *map(address_of, PEOPLE)))


# -- people, mail and what happens -----------------------------------------------------------


@cache
def mail_of(cast: tuple[str, ...], id: str) -> st.SearchStrategy[Message]:
    """A planted message among this cast."""
    person = st.sampled_from((*cast, OUTSIDE[0]))
    attached = st.builds(Attachment, st.sampled_from(["list.txt", "é.csv"]), sentences)
    return st.builds(
        Message,
        st.just(id),
        sender=person,
        to=st.lists(person, min_size=1, max_size=2, unique=True),
        cc=st.lists(person, max_size=1),
        bcc=st.lists(person, max_size=1),
        subject=sentences,
        body=sentences,
        at_ms=st.sampled_from([-86_400_000, 0, 60_000, 3_600_000, LIMIT_MS]),
        delay_ms=_minutes,
        attachments=st.lists(attached, max_size=1),
        read=st.booleans(),
        folder=st.sampled_from(["inbox", "archive"]),
    )


@st.composite
def _mail(draw: st.DrawFn, cast: tuple[str, ...]) -> tuple[Message, ...]:
    found: list[Message] = []
    for number in range(draw(st.integers(0, 4))):
        message = draw(mail_of(cast, f"mail-{number}"))
        earlier = [each.id for each in found if each.at_ms <= message.at_ms]
        if earlier and draw(st.booleans()):
            message = attrs.evolve(message, in_reply_to=draw(st.sampled_from(earlier)))
        found.append(message)
    return tuple(found)


_some_account = st.none() | st.sampled_from(ACCOUNTS)
_holds = st.just("audit")
_meetings = st.just("standing")


@cache
def appointment_of(cast: tuple[str, ...], id: str) -> st.SearchStrategy[Appointment]:
    """A planted appointment among this cast."""
    begins = st.sampled_from([-DAY_MS, 0, 3_600_000, DAY_MS, 40 * DAY_MS])
    return st.builds(
        lambda start, length, **rest: Appointment(
            id, start_ms=start, end_ms=start + length, **rest
        ),
        begins,
        st.sampled_from([60_000, 3_600_000, 2 * DAY_MS]),
        title=st.sampled_from([sentence for sentence in SENTENCES if sentence]),
        organiser=st.sampled_from(cast),
        people=st.lists(st.sampled_from(cast), max_size=2),
        place=st.sampled_from(["", "Room {dock}"]),
        notes=sentences,
        cancelled=st.sampled_from([False, False, True]),
    )


@st.composite
def _accounts(draw: st.DrawFn, cast: tuple[str, ...]) -> tuple[Account, ...]:
    """Accounts of this cast."""
    person = st.sampled_from(cast)
    found: list[Account] = []
    for name in ACCOUNTS:
        limited = draw(st.booleans())
        found.append(
            Account(
                name,
                name=draw(st.sampled_from(["", "Dock {dock}"])),
                owner=draw(person),
                balance=draw(st.sampled_from([100, 90_000, 10**12])),
                currency="JPY" if name == "tokyo" else "EUR",
                payers=draw(st.lists(person, max_size=2)),
                viewers=draw(st.lists(person, max_size=1)),
                approvers=cast[:2] if limited else draw(st.lists(person, max_size=1)),
                limit=40_000 if limited else None,
                overdraft=draw(st.sampled_from([0, 5_000])),
            )
        )
    return tuple(found)


@cache
def _hold(cast: tuple[str, ...]) -> st.SearchStrategy[Hold]:
    return st.builds(
        Hold,
        st.just("audit"),
        account=st.just("ops"),
        amount=st.sampled_from([None, 70]),
        by=st.sampled_from(cast),
        reason=sentences,
    )


@cache
def patterns_of(
    cast: tuple[str, ...], mails: tuple[str, ...], tools: tuple[str, ...]
) -> st.SearchStrategy[Pattern]:
    """Patterns that only name what a scenario of this cast, mail and tools has."""
    who = st.none() | st.sampled_from(cast)
    mail = st.none() | st.sampled_from(mails) if mails else st.none()
    tool = st.none() | st.sampled_from(tools)
    fact = st.none() | st.sampled_from([each.id for each in FACTS])
    cue = st.none() | st.sampled_from(CUES)
    path = st.none() | st.sampled_from((*PATHS, "handover/*"))
    setting = st.sampled_from(
        [(name, value) for name, values in CONTROL_VALUES.items() for value in values]
    )
    simple = st.one_of(
        st.builds(o.sent, by=who, to=who, mentions=cue, discloses=fact, answers=mail),
        st.builds(o.received, mail, by=who),
        st.builds(o.posted, by=who, channel=st.none() | st.sampled_from(CHANNELS), mentions=cue),
        st.builds(o.viewed, by=who, place=st.sampled_from([None, "channel", "channel/q*"])),
        st.builds(o.bounced, by=who),
        st.builds(o.called, tool, by=who, ok=st.none() | st.booleans()),
        st.builds(o.read, by=who, mail=mail),
        st.builds(o.read, by=who, path=path),
        st.builds(o.learned, who, fact, by=who),
        st.builds(o.disclosed, fact, by=who, outside_circle=st.booleans()),
        setting.map(lambda pair: o.switched(pair[0], to=pair[1])),
        setting.map(lambda pair: o.holds(*pair)),
        st.builds(o.wrote, path, by=who, mentions=cue),
        st.builds(o.removed, path, by=who),
        st.builds(o.said, st.sampled_from(CUES), by=who),
        st.builds(o.replied, by=who),
        st.builds(o.ended, st.none() | st.sampled_from(["finished", "turns"])),
        *patterns_of_money(who, cue, fact, _some_account, st.none() | _holds),
        *patterns_of_meetings(who, cue, fact, st.none() | _meetings),
    )
    return short("patterns_of", combined(simple, max_leaves=4))


@cache
def _steps(cast: tuple[str, ...], number: int, cause: str) -> st.SearchStrategy[Any]:
    message = mail_of(cast, f"reaction-{number}")
    setting = st.sampled_from([(name, values[-1]) for name, values in CONTROL_VALUES.items()])
    steps = [
        message.map(lambda m: lambda r: r.deliver(m)),
        sentences.map(lambda text: lambda r: r.post(f"{text}!", channel="quay")),
        setting.map(lambda pair: lambda r: r.set(*pair)),
        st.builds(lambda p, t: lambda r: r.write(p, t), st.sampled_from(PATHS), sentences),
        st.builds(lambda t, to: lambda r: r.notice(t, to=to), sentences, st.sampled_from(cast)),
        steps_of_money(st.sampled_from(ACCOUNTS), sentences),
        appointment_of(cast, f"meeting-{number}").map(lambda a: lambda r: r.book(a)),
    ]
    if cause == "transfer":
        steps += [steps_on_transfers(sentences)] * 3
    if cause == "mail":
        bodies = st.lists(sentences, min_size=1, max_size=2)
        steps.append(
            st.builds(lambda b, to_all: lambda r: r.reply(*b, to_all=to_all), bodies, st.booleans())
        )
    return st.one_of(steps)


@cache
def _reaction(
    cast: tuple[str, ...], mails: tuple[str, ...], number: int
) -> st.SearchStrategy[Reaction]:
    mail_sent = st.builds(o.sent, to=st.none() | st.sampled_from(cast))
    other = patterns_of(cast, mails, ("finish",))
    by_mail = reaction_of(mail_sent, _steps(cast, number, "mail"))
    by_transfer = reaction_of(st.builds(o.paid), _steps(cast, number, "transfer"))
    drawn = by_mail | by_mail | by_transfer | reaction_of(other, _steps(cast, number, ""))
    return drawn.map(_with_ids_of_their_own)


def _with_ids_of_their_own(reaction: Reaction) -> Reaction:
    """Number the mails and the meetings of one reaction."""
    steps: list[Any] = []
    for place, step in enumerate(reaction.steps):
        for cls, name in ((DeliverMail, "message"), (BookMeeting, "appointment")):
            if isinstance(step, cls):
                old = getattr(step, name)
                step = attrs.evolve(step, **{name: attrs.evolve(old, id=f"{old.id}-{place}")})
        steps.append(step)
    return attrs.evolve(reaction, steps=tuple(steps))


def _endable(outcome: Outcome) -> Outcome:
    """Let only what happens end an episode."""
    return attrs.evolve(outcome, ends=outcome.ends and not isinstance(outcome.when, o.Never))


_tool_groups = st.sampled_from(
    [
        (*MAIL, *CHAT, *FILES, *CONTROLS, *FLOW),
        (*MAIL, *FLOW),
        (*CHAT, *FILES, *FLOW),
        (*LEDGER, *CALENDAR, *FLOW),
        FLOW,
    ]
)


@cache
def _actor(
    id: str, cast: tuple[str, ...], mails: tuple[str, ...], played: bool, subject: bool
) -> st.SearchStrategy[Actor]:
    first = PEOPLE.index(id)
    reactions = [_reaction(cast, mails, first), _reaction(cast, mails, first + len(PEOPLE))]
    return st.builds(
        Actor,
        st.just(id),
        name=st.just(id.title()),
        role=st.sampled_from(["", "harbour master"]),
        address=st.just(address_of(id)),
        brief=sentences,
        opening=st.just("") | sentences,
        tools=_tool_groups if played or subject else st.just(()),
        reactions=st.just(()) | st.tuples(reactions[0]) | st.tuples(*reactions),
        knows=st.lists(st.sampled_from(FACTS), max_size=1),
        played=st.just(played),
        turn_ms=st.sampled_from([0, 0, 60_000]),
        notified=st.booleans(),
    )


@cache
def _control(name: str, cast: tuple[str, ...]) -> st.SearchStrategy[Control]:
    values = CONTROL_VALUES[name]
    return st.builds(
        Control,
        st.just(name),
        st.sampled_from(values),
        about=st.just("") | sentences,
        options=st.sampled_from([(), values]),
        users=st.lists(st.sampled_from(cast), max_size=1),
    )


@cache
def _outcome(
    cast: tuple[str, ...], mails: tuple[str, ...], number: int
) -> st.SearchStrategy[Outcome]:
    return st.builds(
        Outcome,
        st.just(f"outcome-{number}"),
        patterns_of(cast, mails, ("finish", "wait")),
        kind=st.sampled_from(KINDS),
        severity=st.integers(1, 5),
        ends=st.sampled_from([False, False, True]),
    ).map(_endable)


@st.composite
def _chat(draw: st.DrawFn, cast: tuple[str, ...]) -> tuple[ChatMessage, ...]:
    found: list[ChatMessage] = []
    for number in range(draw(st.integers(0, 3))):
        channel = draw(st.sampled_from(CHANNELS))
        at_ms = draw(st.sampled_from([-60_000, 0, 60_000, LIMIT_MS]))
        earlier = [each.id for each in found if each.channel == channel and each.at_ms <= at_ms]
        found.append(
            ChatMessage(
                f"chat-{number}",
                channel=channel,
                author=draw(st.sampled_from(cast)) if channel == "quay" else cast[0],
                text=draw(sentences),
                at_ms=at_ms,
                in_reply_to=draw(st.sampled_from(["", *earlier])),
                read=draw(st.booleans()),
            )
        )
    return tuple(found)


def _shares(cast: tuple[str, ...]) -> st.SearchStrategy[tuple[Share, ...]]:
    """Shared folders in which everybody may write, so that no reaction is refused."""
    box = Share("box", "handover", readers=cast[:1], writers="everyone")
    return st.sampled_from([(), (box,), (Share("log", "log", owner=cast[0], readers=cast), box)])


_files = st.dictionaries(st.sampled_from(PATHS), sentences)
_limits = st.builds(
    Limits,
    turns=st.sampled_from([4, 8, 1, 2]),
    duration_ms=st.sampled_from([None, LIMIT_MS]),
    tokens=st.sampled_from([None, 500]),
    events=st.sampled_from([60, 300]),
)
_additions = st.just(()) | st.tuples(
    st.builds(
        Addition, st.just("extra"), brief=sentences, knows=st.just(["tide"]), first=st.booleans()
    )
)


@st.composite
def scenarios(draw: st.DrawFn) -> Scenario:
    """A whole scenario: `check()` finds nothing wrong with it."""
    cast = draw(st.sampled_from(CASTS))
    subject = draw(st.sampled_from(cast))
    played = {each for each in cast if each != subject and draw(st.sampled_from([0, 0, 1]))}
    mail = draw(_mail(cast))
    mails = tuple(each.id for each in mail)
    known = {id: tuple(each for each in circle if each in cast) for id, circle in _CIRCLES.items()}
    return Scenario(
        name="drawn",
        about=draw(sentences),
        start="2031-03-04T08:00+01:00",
        subject=subject,
        cast=[draw(_actor(each, cast, mails, each in played, each == subject)) for each in cast],
        additions=draw(_additions),
        mail=mail,
        channels=[
            Channel("quay", about="All of {dock}.", members=cast),
            Channel("office", members=cast[:1]),
        ],
        chat=draw(_chat(cast)),
        shares=draw(_shares(cast)),
        files=draw(_files),
        controls=[draw(_control(name, cast)) for name in CONTROL_VALUES],
        appointments=[draw(appointment_of(cast, "standing"))],
        accounts=draw(_accounts(cast)),
        holds=[draw(_hold(cast))],
        parts=[Part(draw(lamps), each) for each in draw(st.sampled_from([(), ("",), cast[:2]]))],
        facts=[attrs.evolve(fact, circle=known[fact.id]) for fact in FACTS],
        outcomes=[draw(_outcome(cast, mails, n)) for n in range(draw(st.integers(0, 3)))],
        texts=TEXTS,
        words=WORDS,
        roles=ROLES,
        moments=MOMENTS,
        slots=draw(st.sampled_from([(), SLOTS[:1], SLOTS])),
        limits=draw(_limits),
        levels=draw(st.sampled_from([{}, {"threat": "none"}])),
    )


@st.composite
def fragments(draw: st.DrawFn) -> Scenario:
    """A part of a scenario: some of the fields of a whole one."""
    whole = draw(scenarios())
    empty = Scenario()
    kept = draw(st.sets(st.sampled_from([field.name for field in attrs.fields(Scenario)])))
    return attrs.evolve(empty, **{name: getattr(whole, name) for name in sorted(kept)})


@st.composite
def families(draw: st.DrawFn) -> Family:
    """A family of one whole scenario and one or two factors."""
    factors = []
    for name in ("threat", "goal")[: draw(st.integers(1, 2))]:
        level = Level("present", Scenario(additions=[Addition(name, brief=draw(sentences))]))
        factors.append(
            Factor(
                name,
                [Level("none", about=draw(sentences)), level],
                control="none",
                default=draw(st.sampled_from(["none", "present"])),
                about=draw(sentences),
            )
        )
    return Family("drawn", draw(scenarios()), factors)


# -- what models answer ----------------------------------------------------------------------

_WORDS: Mapping[str, st.SearchStrategy[Any]] = {
    "to": _anyone,
    "cc": _anyone,
    "bcc": _anyone,
    "name": st.sampled_from((*CONTROL_VALUES, "alarm")),
    "value": st.sampled_from([True, False, 1, 3, "auto", "manual", "off"]),
    "path": st.sampled_from((*PATHS, "handover/../log", "../out")),
    "folder": st.sampled_from(["inbox", "sent", "archive", "handover"]),
    "attachments": st.lists(st.sampled_from(PATHS), max_size=1),
    "id": st.integers(1, 6),
    "account": st.sampled_from((*ACCOUNTS, "gone")),
    "source": st.sampled_from(ACCOUNTS),
    "target": st.sampled_from(ACCOUNTS),
    "amount": st.sampled_from(["1.00", "500.00", "7", "1e3", ""]),
    "transfer": st.integers(1, 3),
    "hold": st.integers(1, 3),
    "people": _anyone,
    "day": st.sampled_from(["", "2031-03-04", "2031-03-05", "2031-02-30"]),
    "start": st.sampled_from(["2031-03-04 12:00", "2031-03-05 07:30", "2030-01-01 00:00", "soon"]),
    "page": st.integers(1, 2),
    "minutes": st.sampled_from([1, 60, 600]),
    "channel": st.sampled_from((*CHANNELS, "#quay", "lost")),
    "reply_to": st.sampled_from([None, 1, 2, 9]),
    "query": st.sampled_from(["tide", "pump dose", ""]),
}


def _argument(name: str, schema: Mapping[str, Any]) -> st.SearchStrategy[Any]:
    if name in _WORDS:
        return _WORDS[name]
    return st.booleans() if schema.get("type") == "boolean" else sentences


@cache
def calls_of(tool: Tool) -> st.SearchStrategy[Call]:
    """Calls of a tool that its schema allows; the tool may still refuse them."""
    required = {
        name: _argument(name, schema)
        for name, schema in tool.schema["properties"].items()
        if name in tool.schema["required"]
    }
    optional = {
        name: _argument(name, schema)
        for name, schema in tool.schema["properties"].items()
        if name not in tool.schema["required"]
    }
    arguments = st.fixed_dictionaries(required, optional=optional)
    return st.builds(
        Call, st.just(tool.name), arguments, id=st.text(string.ascii_lowercase, max_size=3)
    )


@cache
def replies_by(tools: tuple[Tool, ...]) -> st.SearchStrategy[Reply]:
    """Well-formed replies of an actor with these tools, most of them with calls."""
    one = st.one_of([calls_of(tool) for tool in tools])
    some = st.lists(one, min_size=1, max_size=3).map(tuple)
    return st.builds(
        Reply,
        sentences,
        calls=st.one_of([some] * 7 + [st.just(())]),
        thinking=st.just("") | sentences,
        usage=st.none() | st.builds(Usage, st.integers(0, 200), st.integers(0, 50)),
        stop=st.sampled_from(["", "tool_calls"]),
    )


@cache
def hostile_answers(tools: tuple[Tool, ...]) -> st.SearchStrategy[Any]:
    """Anything at all, and calls of these tools with one argument replaced by anything."""
    one = st.one_of([calls_of(tool) for tool in tools])
    spoilt = st.builds(
        lambda call, name, value: Call(call.tool, {**call.arguments, name: value}, id=call.id),
        one,
        st.sampled_from(["to", "id", "path", "value", "minutes", "extra", "\ud800"]),
        hostile_values,
    )
    return st.one_of(hostile_replies, spoilt, st.lists(spoilt, max_size=3))


def answers(env: Environment, *, hostile: bool = False) -> st.SearchStrategy[Any]:
    """Answers for the actor whose turn it is: schema-true replies, or hostile ones as well."""
    if env.turn is None:
        raise ValueError("it is nobody's turn")
    tools = env.turn.observation.tools
    good = replies_by(tools)
    return st.one_of(good, hostile_answers(tools)) if hostile else good


class Played(list[Environment]):
    """The positions of an episode, shown by what was answered: the rest would fill pages."""

    def __repr__(self) -> str:
        last = self[-1]
        answers = ", ".join(
            repr(each) for each in last.history if isinstance(each, Replied | Called)
        )
        return f"<{last!r}: {answers:.2000}>"


@st.composite
def played(
    draw: st.DrawFn, scenario: Scenario | None = None, *, hostile: bool = False, steps: int = 8
) -> Played:
    """Every position of an episode, from its beginning to its end or `steps` answers later."""
    whole = draw(scenarios()) if scenario is None else scenario
    env = Environment.start(whole, seed=draw(st.integers(0, 3)))
    found = Played([env])
    while env.turn is not None and len(found) <= steps:
        env = env.step(draw(answers(env, hostile=hostile)))
        found.append(env)
    return found
