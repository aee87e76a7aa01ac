"""Hypothesis strategies for every value, for whole situations, and for what models answer.

`values_of(Message)` draws mails, `values_of(Pattern)` patterns, and so on for every class of which
there is a document, and for components of your own. `scenarios`, `fragments`, `families`,
`positions` and `episodes` draw whole situations; `calls_for`, `answers_for`, `policies_for` and
`played_in` what may be done in one. Needs the extra `testing`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from agentsim.cast import Actor, Reaction, Step, step_classes
from agentsim.engine import Environment, Episode, Observation
from agentsim.errors import MissingExtra
from agentsim.events import EVENT_CLASSES, Call, Event, Reply, Usage
from agentsim.files.kinds import pattern_classes
from agentsim.outcomes import KINDS, Atom, Finding, Never, Outcome, Pattern
from agentsim.scenarios import Factor, Family, Limits, Scenario, Slot
from agentsim.scenarios.slots import SLOT_KINDS
from agentsim.testing.answers import answers_for, played_in, policies_for
from agentsim.testing.calls import MOODS, Mood, calls_for
from agentsim.testing.components import worlds
from agentsim.testing.derived import addresses, ids, made_by, texts, values_of
from agentsim.testing.situations import episodes, families, fragments, positions, scenarios
from agentsim.tools import Tool
from agentsim.world import World

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
