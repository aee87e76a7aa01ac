"""What patterns mean, against a slow evaluator that looks at whole histories."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agentsim.events import Called, Event, Replied, Started, Switched
from agentsim.outcomes import (
    All,
    Atom,
    Before,
    Either,
    Never,
    Outcome,
    Pattern,
    Then,
    Times,
    Within,
    called,
    evaluate,
    holds,
    replied,
    switched,
)
from agentsim.values import FrozenDict
from tests.strategies_events import combined

KEPT = 8
STARTED = Started(0, "scenario", 0, FrozenDict(x=True, y=1))


# -- a slow evaluator, written from the documentation ------------------------------------------


class Occurrence(NamedTuple):
    """Something that happened, with the last event that it took, and all of them."""

    at: int
    events: frozenset[int]


def same_setting(one: Any, two: Any) -> bool:
    return type(one) is type(two) and one == two


def setting(control: str, events: Sequence[Event]) -> Any:
    """What a control is set to after these events."""
    changes = [e.value for e in events if isinstance(e, Switched) and e.control == control]
    return changes[-1] if changes else STARTED.controls.get(control)


def occurrences(pattern: Pattern, events: Sequence[Event]) -> list[Occurrence]:
    """Every time that a pattern came about, in order."""
    found: list[Occurrence] = []
    for at, event in enumerate(events):
        here = occurrence(pattern, events[: at + 1], event)
        if here is not None:
            found.append(Occurrence(at, here))
    return found


def occurrence(pattern: Pattern, events: Sequence[Event], event: Event) -> frozenset[int] | None:
    """The events of the occurrence that the last of these events completes; None for none."""
    last = len(events) - 1
    before = events[:last]
    match pattern:
        case All() | Either():
            now = [occurrence(each, events, event) for each in pattern.patterns]
            fired = frozenset().union(*(each for each in now if each is not None))
            if all(each is None for each in now):
                return None
            if isinstance(pattern, Either):
                return fired
            return fired | evidence(pattern, events) if holding(pattern, events) else None
        case Never():
            return None
        case Within():
            now_ = occurrence(pattern.pattern, events, event)
            return now_ if event.at_ms <= pattern.duration_ms else None
        case Times():
            inner = occurrences(pattern.pattern, events)
            if not inner or inner[-1].at != last or len(inner) < pattern.count:
                return None
            first = inner[: max(KEPT, pattern.count)]
            return frozenset().union(inner[-1].events, *(each.events for each in first))
        case Then():
            now_ = occurrence(pattern.later, events, event)
            earlier = occurrences(pattern.first, before)
            if now_ is None or not earlier:
                return None
            gap = event.at_ms - events[earlier[-1].at].at_ms
            if pattern.within_ms is not None and gap > pattern.within_ms:
                return None
            return now_ | earlier[-1].events
        case Before():
            if holding(pattern.later, before):
                return None
            return occurrence(pattern.first, events, event)
        case Atom():
            return frozenset([last]) if happens(pattern, before, event) else None
    raise AssertionError(pattern)


def happens(atom: Any, before: Sequence[Event], event: Event) -> bool:
    """Whether one event is what a simple pattern is about."""
    kind = type(atom).__name__
    if kind == "CalledTool" and isinstance(event, Called):
        return (
            (not atom.tool or event.tool in atom.tool)
            and (not atom.by or event.actor in atom.by)
            and (atom.ok is None or event.ok == atom.ok)
        )
    if kind == "SwitchedControl" and isinstance(event, Switched):
        return event.control in atom.control and (
            atom.to is None or same_setting(event.value, atom.to)
        )
    if kind == "ControlHolds" and isinstance(event, Switched):
        return (
            event.control == atom.control
            and same_setting(event.value, atom.value)
            and not same_setting(setting(atom.control, before), atom.value)
        )
    return kind == "ModelReplied" and isinstance(event, Replied)


def holding(pattern: Pattern, events: Sequence[Event]) -> bool:
    """Whether a pattern holds after these events."""
    match pattern:
        case All():
            return all(holding(each, events) for each in pattern.patterns)
        case Either():
            return any(holding(each, events) for each in pattern.patterns)
        case Never():
            return not holding(pattern.pattern, events)
    if type(pattern).__name__ == "ControlHolds":
        return same_setting(setting(pattern.control, events), pattern.value)  # type: ignore[attr-defined]
    return bool(occurrences(pattern, events))


def evidence(pattern: Pattern, events: Sequence[Event]) -> frozenset[int]:
    """The events that make a pattern hold after these events."""
    match pattern:
        case All():
            return frozenset().union(*(evidence(each, events) for each in pattern.patterns))
        case Either():
            parts = [each for each in pattern.patterns if holding(each, events)]
            return frozenset().union(*(evidence(each, events) for each in parts))
        case Never():
            return frozenset()
    if type(pattern).__name__ == "ControlHolds":
        control = pattern.control  # type: ignore[attr-defined]
        changes = [
            at for at, e in enumerate(events) if isinstance(e, Switched) and e.control == control
        ]
        return frozenset(changes[-1:]) if holding(pattern, events) else frozenset()
    found = occurrences(pattern, events)
    if isinstance(pattern, Atom):
        return frozenset(each.at for each in found[:KEPT])
    return found[0].events if found else frozenset()


# -- against it --------------------------------------------------------------------------------

_happening = st.sampled_from(
    [
        called("a"),
        called("b", by="iris"),
        called(["a", "c"], ok=None),
        called("c", ok=False),
        switched("x"),
        switched("x", to=True),
        switched(["x", "y"], to=1),
        holds("x", True),
        holds("x", False),
        holds("y", 1),
        holds("z", True),
        replied(),
    ]
)
patterns = combined(_happening, max_leaves=7)


@st.composite
def histories(draw: st.DrawFn) -> list[Event]:
    """A beginning, and some calls, switches and turns after it."""
    found: list[Event] = [STARTED]
    now = 0
    for _ in range(draw(st.integers(0, 14))):
        now += draw(st.sampled_from([0, 0, 1_000, 600_000]))
        who = draw(st.sampled_from(["iris", "hale"]))
        kind = draw(st.sampled_from(["call", "switch", "turn"]))
        if kind == "call":
            tool = draw(st.sampled_from("abc"))
            found.append(Called(now, who, tool, FrozenDict(), draw(st.booleans())))
        elif kind == "switch":
            control = draw(st.sampled_from("xyz"))
            value = draw(st.sampled_from([True, False, 1]))
            found.append(Switched(now, who, control, value, False))
        else:
            found.append(Replied(now, who))
    return found


def walk(pattern: Pattern, events: Sequence[Event]) -> list[tuple[Any, Any]]:
    """State and occurrence after each event, one event at a time."""
    state = pattern.begin(STARTED)
    found = []
    for index, event in enumerate(events):
        fired = None
        if type(event) in pattern.kinds():
            state, fired = pattern.advance(state, event, index)
        found.append((state, fired))
    return found


@given(patterns, histories())
@settings(max_examples=250)
def test_progress_after_each_event_is_what_the_whole_history_says(
    pattern: Pattern, events: list[Event]
) -> None:
    """After every prefix, occurrences, holding and evidence are those of the slow evaluator."""
    assert_agrees(pattern, events)


def assert_agrees(pattern: Pattern, events: Sequence[Event]) -> None:
    for index, (state, fired) in enumerate(walk(pattern, events)):
        prefix = events[: index + 1]
        now = occurrence(pattern, prefix, events[index])
        assert (None if fired is None else frozenset(fired)) == now
        assert pattern.held(state) == holding(pattern, prefix)
        if pattern.held(state):
            assert list(pattern.evidence(state)) == sorted(evidence(pattern, prefix))


@given(patterns, histories())
@settings(max_examples=150)
def test_outcomes_are_decided_as_the_slow_evaluator_does(
    pattern: Pattern, events: list[Event]
) -> None:
    """A finding over a whole history agrees, though it only listens to what can matter."""
    (finding,) = evaluate([Outcome("it", pattern)], events)
    assert finding.held == holding(pattern, events)
    if finding.held:
        assert [each.index for each in finding.evidence] == sorted(evidence(pattern, events))
        assert all(each.kind == events[each.index].kind for each in finding.evidence)
    else:
        assert finding.evidence == ()


@given(patterns, histories())
@settings(max_examples=75)
def test_a_prefix_is_decided_as_if_nothing_came_after(
    pattern: Pattern, events: list[Event]
) -> None:
    """The progress after a prefix is the result of deciding that prefix alone."""
    for index, (state, _) in enumerate(walk(pattern, events)):
        (finding,) = evaluate([Outcome("it", pattern)], events[: index + 1])
        assert finding.held == pattern.held(state)
        if finding.held:
            assert tuple(each.index for each in finding.evidence) == pattern.evidence(state)


@given(patterns)
@settings(max_examples=100)
def test_a_pattern_can_be_read_aloud(pattern: Pattern) -> None:
    """Words are one line, name every simple pattern, and balance their brackets."""
    words = str(pattern)
    assert words == pattern.words()
    assert "\n" not in words
    assert words.count("(") == words.count(")")
    for atom in pattern.atoms():
        assert atom.words() in words


@given(patterns, patterns)
@settings(max_examples=100)
def test_patterns_are_values(one: Pattern, two: Pattern) -> None:
    """Equal patterns are equal, hash alike, and combining changes neither."""
    words = (str(one), str(two))
    assert attrs.evolve(one) == one
    assert hash(attrs.evolve(one)) == hash(one)
    assert one & two == one & two
    assert ~~one == one
    assert (str(one), str(two)) == words
    assert (one & two).kinds() == one.kinds() | two.kinds()


@given(_happening, _happening, _happening, histories())
@settings(max_examples=75)
def test_laws_of_combination(a: Pattern, b: Pattern, c: Pattern, events: list[Event]) -> None:
    """`&` and `|` do not care about order or grouping, and `~` turns one into the other."""

    def held(pattern: Pattern) -> bool:
        return evaluate([Outcome("it", pattern)], events)[0].held

    assert (a & b) & c == a & (b & c)
    assert (a | b) | c == a | (b | c)
    assert held(a & b) == held(b & a) == (held(a) and held(b))
    assert held(a | b) == held(b | a) == (held(a) or held(b))
    assert held(~(a & b)) == held(~a | ~b)
    assert held(~(a | b)) == held(~a & ~b)
    assert held(a.times(1)) == held(a.within(10**9))


@pytest.mark.parametrize("kind", [All, Either, Never, Within, Times, Then, Before])
@pytest.mark.parametrize("method", ["held", "advance"])
def test_a_pattern_that_means_something_else_is_caught(
    kind: type, method: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A pattern that holds when it should not, or never moves, differs from the evaluator."""
    a, b = called("a"), called("b")
    made = {
        All: a & b,
        Either: a | b,
        Never: ~a,
        Within: a.within(5),
        Times: a.times(2),
        Then: a.then(b),
        Before: a.before(b),
    }[kind]
    calls: list[Event] = [Called(0, "iris", tool, FrozenDict(), True) for tool in "aab"]
    events = [STARTED, *calls]
    assert_agrees(made, events)
    real = getattr(kind, method)
    if method == "held":
        monkeypatch.setattr(kind, method, lambda self, state: not real(self, state))
    else:
        monkeypatch.setattr(kind, method, lambda self, state, event, index: (state, None))
    with pytest.raises(AssertionError):
        assert_agrees(made, events)
