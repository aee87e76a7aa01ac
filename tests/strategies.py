"""Hypothesis strategies for texts, JSON and everything in the world.

Events, patterns and people are in `strategies_events`, whole scenarios in
`strategies_scenarios`. Texts are short and JSON is small, so that a failing example can be
read. What is hostile is named so; everything else is well-formed.
"""

from __future__ import annotations

import string
from typing import Any, NoReturn, TypeVar

import attrs
from hypothesis import strategies as st

from agentsim.tools import CALENDAR, CHAT, CONTROLS, FILES, FLOW, LEDGER, MAIL, Tool
from agentsim.values import freeze
from agentsim.world import (
    ARCHIVE,
    INBOX,
    REFUSALS,
    SENT,
    Attachment,
    Channel,
    ChatMessage,
    Control,
    Controls,
    Cue,
    Fact,
    Files,
    Inbox,
    Message,
    Share,
    World,
    component,
)

T = TypeVar("T")

READY_MADE: tuple[Tool, ...] = (*MAIL, *CHAT, *FILES, *CONTROLS, *CALENDAR, *LEDGER, *FLOW)
EARLIEST_MS, LATEST_MS = -7 * 86_400_000, 7 * 86_400_000


@component("tests.lamp")
@attrs.frozen
class Lamp:
    """A component of our own, as a user would write one."""

    lit: bool = False
    colours: tuple[str, ...] = attrs.field(default=(), converter=tuple)
    watts: float = 40.0


def short(name: str, strategy: st.SearchStrategy[T]) -> st.SearchStrategy[T]:
    """The same strategy, with a name for its repr: a full one would fill pages."""

    def drawn(draw: st.DrawFn) -> T:
        return draw(strategy)

    drawn.__name__ = drawn.__qualname__ = name
    return st.composite(drawn)()


# -- text and JSON ---------------------------------------------------------------------------

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=24)
"""Any text that encodes as UTF-8, control characters included."""

lines = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=24)
"""Text on one line."""

keys = texts.filter(lambda text: text != "$null")
"""A key of JSON; one is reserved where TOML writes null."""

ids = st.text(string.ascii_lowercase + string.digits + "_-", max_size=6).map("a{}".format)
"""What an actor's id may be."""

times = st.integers(EARLIEST_MS, LATEST_MS)
delays = st.integers(0, 3_600_000)
settings_of_controls = st.booleans() | st.integers(-(2**53), 2**53) | texts
"""The value of a control: a truth value, a whole number, or text."""

_scalars = (
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | texts
)

json_values = short(
    "json_values",
    st.recursive(
        _scalars,
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=4),
        max_leaves=12,
    ),
)
"""JSON as a parser gives it: lists and dicts."""

json_objects = st.dictionaries(keys, json_values, max_size=4)
frozen_json = json_values.map(lambda value: freeze(value)[0])
frozen_objects = json_objects.map(lambda value: freeze(value)[0])


class Foreign:
    """An object that refuses everything that a careful reader might ask of it."""

    def _refuse(self, *_args: object) -> NoReturn:
        raise RuntimeError("hands off")

    __str__ = __repr__ = __iter__ = __len__ = __bool__ = __eq__ = __hash__ = _refuse  # type: ignore[assignment]


class SlyText(str):
    """A str whose every conversion misbehaves."""

    __slots__ = ()

    def __str__(self) -> str:
        raise RuntimeError("not so fast")


class SlyDict(dict[Any, Any]):
    """A dict whose items cannot be listed."""

    __slots__ = ()

    def items(self) -> NoReturn:  # type: ignore[override]
        raise RuntimeError("no items for you")


def _deep(depth: int) -> list[Any]:
    value: list[Any] = []
    for _ in range(depth):
        value = [value]
    return value


def _cyclic() -> list[Any]:
    value: list[Any] = [1]
    value.append(value)
    return value


def _cyclic_dict() -> dict[str, Any]:
    value: dict[str, Any] = {}
    value["self"] = value
    return value


hostile_texts = st.one_of(
    st.sampled_from(
        [
            "\ud800",
            "ok \udfff!",
            "\x00",
            "\u202e",
            "{",
            '{"a": }',
            "[]",
            "NaN",
            '{"a": 1e999}',
            "{x}",
        ]
    ),
    st.text(max_size=24),
    st.builds(lambda size: "a" * size, st.sampled_from([10_000, 200_000])),
    st.builds(lambda depth: "[" * depth, st.sampled_from([50, 5_000])),
)
"""Text that a program might stumble over, lone surrogates included."""

hostile_values = short(
    "hostile_values",
    st.recursive(
        st.one_of(
            _scalars,
            hostile_texts,
            st.sampled_from(
                [float("nan"), float("inf"), float("-inf"), 2**60, -(2**64), 2**70, 10**400]
            ),
            st.sampled_from([b"bytes", 1j, {1, 2}, object, range(3)]),
            st.builds(object),
            st.builds(Foreign),
            st.builds(SlyText, texts),
            st.builds(SlyDict, json_objects),
            st.builds(_deep, st.sampled_from([70, 900])),
            st.builds(_cyclic),
            st.builds(_cyclic_dict),
        ),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.tuples(inner)
            | st.dictionaries(hostile_texts | st.integers() | st.none(), inner, max_size=3)
        ),
        max_leaves=5,
    ),
)
"""Anything at all that a model callable might hand over."""

# -- world -----------------------------------------------------------------------------------

_local = st.text(string.ascii_letters + string.digits + "._-", min_size=1, max_size=8)
addresses = _local.map(lambda name: f"{name.strip('.') or 'x'}@tidewell.example")
people = st.one_of(
    addresses,
    ids,
    st.builds(
        lambda name, address: f'"{name}" <{address}>' if name.isalnum() else f"{name} <{address}>",
        st.sampled_from(["Iris", "Marek Dvorak", "Zoë Ó Briain"]),
        addresses,
    ),
)
"""Who a mail may name: an address, an actor id, or a name with an address."""

attachments = st.builds(
    Attachment, lines, texts, media_type=st.sampled_from(["text/plain", "text/csv"])
) | st.builds(
    Attachment,
    lines,
    st.sampled_from(["", "AAEC", "/9j/4AAQ"]),
    media_type=st.sampled_from(["image/png", "application/pdf"]),
    encoding=st.just("base64"),
)

messages = short(
    "messages",
    st.builds(
        Message,
        texts,
        sender=people,
        to=st.lists(people, max_size=3),
        subject=texts,
        body=texts,
        cc=st.lists(people, max_size=2),
        bcc=st.lists(people, max_size=2),
        at_ms=times,
        delay_ms=delays,
        in_reply_to=texts,
        attachments=st.lists(attachments, max_size=2),
        read=st.booleans(),
        folder=st.sampled_from([INBOX, SENT, ARCHIVE, "Projects/2031", "Büro"]),
    ),
)


@st.composite
def inboxes(draw: st.DrawFn) -> Inbox:
    """A mailbox after some arrivals, some of them answers, and some opening and filing."""
    box = Inbox(draw(ids), draw(st.just("") | addresses))
    for number in range(draw(st.integers(0, 5))):
        known = sorted(box.known)
        answer = draw(st.sampled_from(known)) if known and draw(st.booleans()) else ""
        message = attrs.evolve(draw(messages), id=f"m{number}", in_reply_to=answer)
        at_ms, folder = draw(times), draw(st.sampled_from([INBOX, SENT, "x"]))
        box = box.add(message, at_ms=at_ms, folder=folder, read=draw(st.booleans()))
    for uid in draw(
        st.lists(st.sampled_from(sorted(box.mails)), max_size=4) if len(box) else st.just([])
    ):
        change = draw(st.sampled_from(["open", "mark", "move"]))
        if change == "move":
            box = box.move(uid, draw(st.sampled_from([ARCHIVE, "x"])))
        else:
            box = box.open(uid) if change == "open" else box.mark_unread(uid)
    return box


@st.composite
def controls_alone(draw: st.DrawFn) -> Control:
    """One control, with options that its value is among, or none."""
    value = draw(settings_of_controls)
    others = draw(st.lists(settings_of_controls, max_size=2))
    return Control(
        draw(texts),
        value,
        about=draw(texts),
        options=(value, *others) if draw(st.booleans()) else (),
        users=draw(st.lists(ids, max_size=2)),
    )


@st.composite
def controls(draw: st.DrawFn) -> Controls:
    """Controls, some of them set a few times."""
    found = Controls.of(tuple(draw(st.lists(controls_alone(), max_size=3))))
    for name in found.names():
        for _ in range(draw(st.integers(0, 2))):
            options = found[name].options or (found[name].value,)
            value = draw(st.sampled_from(options))
            found = found.set(name, value, by=draw(ids), at_ms=draw(times))
    return found


paths = st.lists(
    st.text(string.ascii_letters + "é -_", min_size=1, max_size=6).map(lambda p: f"p{p}"),
    min_size=1,
    max_size=3,
).map("/".join)
shares = short(
    "shares",
    st.builds(
        Share,
        texts,
        paths | st.sampled_from(["p*", "*/pé?"]),
        owner=st.just("") | ids,
        readers=st.lists(ids, max_size=2),
        writers=st.sampled_from(["owner", "readers", "everyone"]),
    ),
)


@st.composite
def files(draw: st.DrawFn) -> Files:
    """Files, some of them shared, some written or removed by somebody."""
    shared = tuple(draw(st.lists(shares, max_size=2)))
    found = Files.of(draw(st.dictionaries(paths, texts, max_size=4)), shares=shared)
    for path in draw(st.lists(paths, max_size=2)):
        found = found.write(path, draw(texts), by=draw(st.just("") | ids))
    gone = draw(st.lists(st.sampled_from(found.list()), max_size=1)) if len(found) else []
    return found.remove(gone[0]) if gone else found


chat_messages = short(
    "chat_messages",
    st.builds(
        ChatMessage,
        texts,
        channel=ids,
        author=ids,
        text=texts,
        at_ms=times,
        in_reply_to=texts,
        read=st.booleans(),
    ),
)


@st.composite
def channels(draw: st.DrawFn) -> Channel:
    """A channel after some posts, some of them planted or answers, and some reading."""
    members = draw(st.lists(ids, min_size=1, max_size=3, unique=True))
    found = Channel(draw(ids), about=draw(texts), members=members)
    for number in range(draw(st.integers(0, 5))):
        found = found.add(
            draw(st.sampled_from(members)),
            draw(texts),
            at_ms=draw(times),
            in_reply_to=draw(st.integers(0, number)),
            id=draw(st.sampled_from(["", f"c{number}"])),
        )
        if draw(st.booleans()):
            found = found.mark_read(draw(st.sampled_from(members)))
    return found


lamps = short(
    "lamps", st.builds(Lamp, st.booleans(), st.lists(texts, max_size=2), st.floats(0, 100))
)

phrases = st.sampled_from(
    ["wrong dose", "call * off", "or else", "refuse* to", "née", "re:dock ?[0-9]+", "tide"]
)
cues = short(
    "cues",
    st.builds(
        Cue,
        texts,
        st.lists(phrases, min_size=1, max_size=3),
        also=st.lists(st.lists(phrases, min_size=1, max_size=2), max_size=2),
        unless=st.sampled_from([(), REFUSALS, ("never",)]),
        near=st.sampled_from(["sentence", "paragraph", "text"]),
        quoted=st.booleans(),
    )
    | st.builds(Cue, texts, recogniser=texts.filter(bool)),
)
facts = short(
    "facts",
    st.builds(
        Fact, texts, cues, statement=texts, circle=st.lists(ids, max_size=3), true=st.booleans()
    ),
)


@st.composite
def worlds(draw: st.DrawFn) -> World:
    """A world with any components, our own among them."""
    world = World()
    parts = inboxes() | controls() | files() | channels() | lamps
    for part in draw(st.lists(parts, max_size=4)):
        world = world.put(part, draw(st.just("") | ids))
    return world
