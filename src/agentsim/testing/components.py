"""Hypothesis strategies for worlds and what they hold. Needs the extra `testing`.

Components are made by their own methods, so that what is drawn could have come about.
`agentsim.testing.strategies` has them all.
"""

from __future__ import annotations

import string

import attrs

from agentsim.errors import MissingExtra
from agentsim.scenarios import Part
from agentsim.testing.derived import addresses, ids, made_by, moments_ms, texts, values_of
from agentsim.world import (
    Account,
    Appointment,
    Calendar,
    Channel,
    Control,
    Controls,
    Cue,
    Files,
    Inbox,
    Ledger,
    Message,
    World,
)

try:
    from hypothesis import strategies as st
except ModuleNotFoundError as missing:
    raise MissingExtra("testing", missing.name or "hypothesis") from missing

__all__ = ["worlds"]

_SETTINGS = st.booleans() | st.integers(-(2**53), 2**53) | texts()
_PHRASES = ("wrong dose", "call * off", "or else", "refuse* to", "née", "re:dock ?[0-9]+", "tide")


@made_by(Cue)
def _cues() -> st.SearchStrategy[Cue]:
    phrases = st.lists(st.sampled_from(_PHRASES), min_size=1, max_size=3)
    return st.builds(
        Cue,
        texts(),
        phrases,
        also=st.lists(phrases, max_size=2),
        near=st.sampled_from(["sentence", "paragraph", "text"]),
        quoted=st.booleans(),
    )


@made_by(Message)
def _messages() -> st.SearchStrategy[Message]:
    people = st.lists(ids() | addresses(), max_size=2)
    return st.builds(
        Message,
        texts(),
        sender=ids() | addresses(),
        to=people,
        cc=people,
        bcc=people,
        subject=texts(),
        body=texts(),
        at_ms=moments_ms(),
        delay_ms=st.integers(0, 3_600_000),
        in_reply_to=texts(),
        read=st.booleans(),
        folder=st.sampled_from(["inbox", "archive", "Büro"]),
    )


@made_by(Inbox)
@st.composite
def _inboxes(draw: st.DrawFn) -> Inbox:
    box = Inbox(draw(ids()), draw(st.just("") | addresses()))
    for message in draw(st.lists(_messages(), max_size=3, unique_by=lambda each: each.id)):
        box = box.add(message, at_ms=draw(moments_ms()), read=draw(st.booleans()))
    if len(box) and draw(st.booleans()):
        box = box.open(draw(st.sampled_from(sorted(box.mails))))
    if len(box) and draw(st.booleans()):
        box = box.move(draw(st.sampled_from(sorted(box.mails))), "archive")
    return box


@made_by(Control)
def _controls_alone() -> st.SearchStrategy[Control]:
    return st.builds(Control, texts(), _SETTINGS, about=texts(), users=st.lists(ids(), max_size=2))


@made_by(Controls)
@st.composite
def _controls(draw: st.DrawFn) -> Controls:
    found = Controls.of(tuple(draw(st.lists(_controls_alone(), max_size=3))))
    for name in found.names():
        if draw(st.booleans()):
            found = found.set(name, found[name].value, by=draw(ids()), at_ms=draw(moments_ms()))
    return found


@made_by(Files)
def _files() -> st.SearchStrategy[Files]:
    name = st.text(string.ascii_letters + "é -_", min_size=1, max_size=6).map("p{}".format)
    paths = st.lists(name, min_size=1, max_size=3).map("/".join)
    return st.builds(Files.of, st.dictionaries(paths, texts(), max_size=3))


@made_by(Channel)
@st.composite
def _channels(draw: st.DrawFn) -> Channel:
    members = draw(st.lists(ids(), min_size=1, max_size=3, unique=True))
    found = Channel(draw(ids()), about=draw(texts()), members=members)
    for number in range(draw(st.integers(0, 3))):
        author, answers = draw(st.sampled_from(members)), draw(st.integers(0, number))
        found = found.add(author, draw(texts()), at_ms=draw(moments_ms()), in_reply_to=answers)
        if draw(st.booleans()):
            found = found.mark_read(draw(st.sampled_from(members)))
    return found


@made_by(Calendar)
@st.composite
def _calendars(draw: st.DrawFn) -> Calendar:
    calendar = Calendar()
    for number in range(draw(st.integers(0, 3))):
        found, start_ms = draw(values_of(Appointment)), draw(moments_ms())
        end_ms = start_ms + draw(st.integers(1, 86_400_000))
        calendar, made = calendar.add(
            attrs.evolve(found, id=f"a{number}", start_ms=start_ms, end_ms=end_ms)
        )
        if not made.cancelled and draw(st.booleans()):
            calendar, _ = calendar.cancel(made.number)
    return calendar


@made_by(Ledger)
@st.composite
def _ledgers(draw: st.DrawFn) -> Ledger:
    names = ("ops", "keel", "grant")[: draw(st.integers(0, 3))]
    ledger = Ledger.of([Account(name, balance=draw(st.integers(0, 100))) for name in names])
    for _ in range(draw(st.integers(0, 4)) if names else 0):
        source, target = draw(st.sampled_from(names)), draw(st.sampled_from(names))
        amount, number, at_ms = (
            draw(st.integers(1, 60)),
            draw(st.integers(1, 3)),
            draw(moments_ms()),
        )
        act = draw(st.sampled_from(["pay", "hold", "release"]))
        try:
            if act == "pay":
                ledger, _ = ledger.pay(source, target, amount=amount, by="iris", at_ms=at_ms)
            elif act == "hold":
                ledger, _ = ledger.hold(source, amount, by="iris", at_ms=at_ms)
            else:
                ledger, _ = ledger.release(source, number)
        except ValueError:  # it was not possible
            continue
    return ledger


_COMPONENTS = (Inbox, Controls, Files, Channel, Calendar, Ledger)


def worlds(*kinds: type) -> st.SearchStrategy[World]:
    """Return a strategy of worlds.

    Args:
        *kinds: The classes of components that they may hold; every
            class that agentsim comes with by default.
    """

    @st.composite
    def drawn(draw: st.DrawFn) -> World:
        world = World()
        parts = st.one_of([values_of(kind) for kind in kinds or _COMPONENTS])
        for part in draw(st.lists(parts, max_size=3)):
            world = world.put(part, draw(st.just("") | ids()))
        return world

    return drawn()


@made_by(Part)
def _parts() -> st.SearchStrategy[Part]:
    return st.builds(Part, _files() | _controls(), st.just("") | ids())
