"""Hypothesis strategies for every value, for whole situations, and for what models answer.

`values_of(Message)` draws mails, `values_of(Pattern)` patterns, and so on for every class of which
there is a document, and for components of your own. `scenarios`, `fragments`, `families`,
`positions` and `episodes` draw whole situations; `calls_for`, `answers_for`, `policies_for` and
`played_in` what may be done in one. Needs the extra `testing`.
"""

from __future__ import annotations

import string
from collections.abc import Iterable
from typing import Any

from agentsim.cast import Actor, Reaction, Step, step_classes
from agentsim.engine import Environment, Episode, Observation
from agentsim.errors import MissingExtra
from agentsim.events import EVENT_CLASSES, Call, Event, Reply, Usage
from agentsim.files.kinds import pattern_classes
from agentsim.outcomes import KINDS, Atom, Finding, Never, Outcome, Pattern
from agentsim.scenarios import Factor, Family, Limits, Part, Scenario, Slot
from agentsim.scenarios.slots import SLOT_KINDS
from agentsim.testing.answers import answers_for, played_in, policies_for
from agentsim.testing.calls import MOODS, Mood, calls_for
from agentsim.testing.derived import addresses, ids, made_by, moments_ms, texts, values_of
from agentsim.testing.situations import episodes, families, fragments, positions, scenarios
from agentsim.tools import Tool
from agentsim.world import Control, Controls, Cue, Files, Inbox, Message, World

try:
    from hypothesis import strategies as st
except ModuleNotFoundError as missing:
    raise MissingExtra("testing", missing.name or "hypothesis") from missing

__all__ = [
    "MOODS",
    "Mood",
    "answers_for",
    "calls_for",
    "episodes",
    "families",
    "fragments",
    "made_by",
    "patterns",
    "played_in",
    "policies_for",
    "positions",
    "scenarios",
    "texts",
    "values_of",
    "worlds",
]

_OWN_OUTCOMES = "agentsim.outcomes."
_SETTINGS = st.booleans() | st.integers(-(2**53), 2**53) | texts()
_PHRASES = ("wrong dose", "call * off", "or else", "refuse* to", "née", "re:dock ?[0-9]+", "tide")

# -- the world -----------------------------------------------------------------------------------


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


def worlds(*kinds: type) -> st.SearchStrategy[World]:
    """Return a strategy of worlds.

    Args:
        *kinds: The classes of components that they may hold; mailboxes, controls and files by
            default.
    """

    @st.composite
    def drawn(draw: st.DrawFn) -> World:
        world = World()
        parts = st.one_of([values_of(kind) for kind in kinds or (Inbox, Controls, Files)])
        for part in draw(st.lists(parts, max_size=3)):
            world = world.put(part, draw(st.just("") | ids()))
        return world

    return drawn()


@made_by(Part)
def _parts() -> st.SearchStrategy[Part]:
    return st.builds(Part, _files() | _controls(), st.just("") | ids())


# -- patterns, people, descriptions --------------------------------------------------------------


def _atom_classes() -> list[type]:
    found = pattern_classes().values()
    return [
        each
        for each in found
        if issubclass(each, Atom) and each.__module__.startswith(_OWN_OUTCOMES)
    ]


def patterns(atoms: Iterable[type] = ()) -> st.SearchStrategy[Pattern]:
    """Return a strategy of patterns, made of atoms with every combinator.

    Args:
        atoms: The classes of atoms; every class that agentsim comes with by default.
    """
    simple = st.one_of([values_of(each) for each in tuple(atoms) or _atom_classes()])

    def more(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        happening = inner.map(lambda each: each.pattern if isinstance(each, Never) else each)
        spans = st.none() | st.integers(0, 3_600_000)
        return st.one_of(
            st.builds(lambda a, b: a & b, inner, inner),
            st.builds(lambda a, b: a | b, inner, inner),
            st.builds(lambda a: ~a, inner),
            st.builds(lambda a, b, ms: a.then(b, within_ms=ms), happening, happening, spans),
            st.builds(lambda a, b: a.before(b), happening, inner),
            st.builds(lambda a, ms: a.within(ms), happening, st.integers(1, 3_600_000)),
            st.builds(lambda a, n: a.times(n), happening, st.integers(1, 3)),
        )

    return st.recursive(simple, more, max_leaves=4)


made_by(Pattern)(patterns)


@made_by(Outcome)
def _outcomes() -> st.SearchStrategy[Outcome]:
    return st.builds(
        Outcome,
        texts(),
        patterns(),
        kind=st.sampled_from(KINDS),
        severity=st.integers(1, 5),
        ends=st.booleans(),
        about=texts(),
    )


@made_by(Step)
def _steps() -> st.SearchStrategy[Any]:
    own = [e for e in step_classes().values() if e.__module__.startswith("agentsim.cast.")]
    return st.one_of([values_of(each) for each in own])


@made_by(Reaction)
def _reactions() -> st.SearchStrategy[Reaction]:
    return st.builds(
        Reaction,
        patterns(),
        delay_ms=st.integers(0, 3_600_000),
        steps=st.lists(_steps(), max_size=2).map(tuple),
        limit=st.none() | st.integers(1, 3),
        fallback=st.booleans(),
    )


@made_by(Actor)
def _actors() -> st.SearchStrategy[Actor]:
    tools = st.lists(values_of(Tool), unique=True, max_size=3)
    return st.builds(
        Actor,
        ids(),
        name=texts(),
        role=texts(),
        address=st.just("") | addresses(),
        brief=texts(),
        opening=texts(),
        tools=tools,
        reactions=st.lists(_reactions(), max_size=1),
        knows=st.lists(texts(), max_size=2),
        played=st.booleans(),
        turn_ms=st.integers(0, 60_000),
        notified=st.booleans(),
    )


@made_by(Limits)
def _limits() -> st.SearchStrategy[Limits]:
    some = st.none() | st.integers(1, 10**9)
    most = st.integers(1, 10**5)
    return st.builds(Limits, turns=most, duration_ms=some, tokens=some, events=most)


@made_by(Slot)
def _slots() -> st.SearchStrategy[Slot]:
    names = ids().map(lambda id: id.replace("-", "_"))
    return st.builds(Slot, names, st.sampled_from(list(SLOT_KINDS)))


@made_by(Factor)
def _factors() -> st.SearchStrategy[Factor]:
    return families().map(lambda family: family.factors[0])


made_by(Scenario)(fragments)
made_by(Family)(families)

# -- what happened -------------------------------------------------------------------------------


@made_by(Event)
def _events() -> st.SearchStrategy[Any]:
    return st.one_of([values_of(each) for each in EVENT_CLASSES.values()])


@made_by(Usage)
def _usages() -> st.SearchStrategy[Usage]:
    return st.builds(Usage, st.integers(0, 2**40), st.integers(0, 2**40))


@made_by(Call)
def _calls() -> st.SearchStrategy[Call]:
    arguments = st.dictionaries(texts(), _SETTINGS, max_size=3)
    return st.builds(Call, texts(), arguments, id=texts())


@made_by(Reply)
def _replies() -> st.SearchStrategy[Reply]:
    return st.builds(
        Reply,
        texts(),
        calls=st.lists(_calls(), max_size=2).map(tuple),
        thinking=texts(),
        usage=st.none() | _usages(),
        stop=st.sampled_from(["", "stop", "length"]),
        faults=st.lists(texts(), max_size=1).map(tuple),
    )


@made_by(Finding)
def _findings() -> st.SearchStrategy[Finding]:
    return st.builds(
        Finding, texts(), st.sampled_from(KINDS), st.integers(1, 5), st.booleans(), st.just(())
    )


made_by(World)(worlds)
made_by(Episode)(episodes)
made_by(Environment)(positions)


@made_by(Observation)
@st.composite
def _observations(draw: st.DrawFn) -> Observation:
    env = draw(positions().filter(lambda each: each.turn is not None))
    if env.turn is None:
        raise AssertionError("a position without a turn has been left out")
    return env.turn.observation
