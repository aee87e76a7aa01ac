"""The public strategies: one for every value, and calls in three moods."""

from typing import Any

import attrs
import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st
from immutables import Map

from agentsim import (
    Environment,
    Message,
    Observation,
    Scenario,
    cast,
    events,
    run,
    scenarios,
    world,
)
from agentsim.cast import Step, step_classes
from agentsim.engine import Episode
from agentsim.events import EVENT_CLASSES, Event
from agentsim.files import dumps, loads
from agentsim.files.kinds import KINDS, pattern_classes
from agentsim.outcomes import Pattern
from agentsim.testing.answers import Improvised
from agentsim.testing.derived import values_of
from agentsim.testing.strategies import (
    calls_for,
    episodes,
    families,
    fragments,
    made_by,
    patterns,
    policies_for,
    positions,
    worlds,
)
from agentsim.testing.strategies import scenarios as drawn_scenarios
from tests.testing.lighthouse import HandedOut, Store, family, issue

SCENARIO = family().scenario()
ROOMS = (world, events, cast, scenarios)
WORKED_OUT = {"Span", "Change", "Distance", "Leak", "Split", "Twin"}  # results, drawn by nobody
PUBLIC = {
    getattr(room, name)
    for room in ROOMS
    for name in room.__all__
    if attrs.has(getattr(room, name)) and name not in WORKED_OUT
}
EVERY: list[Any] = sorted(
    {*KINDS.values(), *EVENT_CLASSES.values(), *PUBLIC, Environment, Observation} - {Event},
    key=lambda each: each.__name__,
)


@pytest.mark.parametrize(
    "kind", [*EVERY, Event], ids=lambda each: getattr(each, "__name__", "Event")
)
def test_every_public_value_has_a_strategy(kind: Any) -> None:
    """`values_of` draws every class of which there is a document, and every public value class."""

    @settings(max_examples=5, database=None)
    @given(values_of(kind))
    def drawn(value: Any) -> None:
        if kind in (Event, Step):
            assert type(value) in {*EVENT_CLASSES.values(), *step_classes().values()}
        else:
            assert isinstance(value, kind)

    drawn()


@pytest.mark.parametrize("kind", list(KINDS))
def test_what_is_drawn_survives_a_document(kind: str) -> None:
    """A drawn value can be written, and read back equal."""

    @settings(max_examples=10, database=None)
    @given(values_of(KINDS[kind]))
    def drawn(value: Any) -> None:
        assert loads(dumps(value), kind) == value

    drawn()


@pytest.mark.parametrize(
    ("annotation", "example"),
    [
        (tuple[int, str], (1, "a")),
        (Map[str, bool], Map({"a": True})),
        (frozenset[str], frozenset({"a"})),
        (dict[str, int] | None, None),
    ],
    ids=str,
)
def test_annotations_have_strategies_too(annotation: Any, example: Any) -> None:
    """Rows, maps and unions of what has a strategy have one."""

    @settings(max_examples=10, database=None)
    @given(values_of(annotation))
    def drawn(value: Any) -> None:
        assert value is None or isinstance(value, type(example) if example is not None else dict)

    drawn()


def test_what_nothing_is_known_of_is_refused() -> None:
    """A class that is no value has no strategy until one is given."""

    class Odd:
        """No value at all."""

    with pytest.raises(TypeError, match="give its strategy with `made_by`"):
        find(values_of(Odd), lambda _: True)
    made_by(Odd)(lambda: st.builds(Odd))
    assert isinstance(find(values_of(Odd), lambda _: True), Odd)


@given(drawn_scenarios())
@settings(max_examples=20)
def test_drawn_scenarios_are_whole(scenario: Scenario) -> None:
    """Every drawn scenario can be run."""
    assert scenario.check() == ()


@given(fragments(), families(), positions(), episodes())
@settings(max_examples=15)
def test_whole_situations_are_drawn(
    fragment: Scenario, drawn: Any, env: Environment, episode: Episode
) -> None:
    """Fragments compose, families have cells that can be run, positions and records are there."""
    assert fragment | Scenario() == fragment
    assert all(each.check() == () for each in drawn.scenarios())
    assert env.history.events
    assert episode.events


@given(worlds(Store), patterns([HandedOut]))
@settings(max_examples=15)
def test_worlds_and_patterns_of_ones_own_can_be_drawn(found: Any, pattern: Pattern) -> None:
    """Components and atoms of one's own take part where they are named."""
    assert all(isinstance(part, Store) for _, part in found)
    assert {type(atom) for atom in pattern.atoms()} == {HandedOut}
    assert str(pattern)


def test_every_kind_of_pattern_is_drawn() -> None:
    """The atoms that patterns are made of by default are all that agentsim comes with."""
    own = {e for e in pattern_classes().values() if e.__module__.startswith("agentsim.outcomes.")}
    seen: set[type] = set()

    @settings(max_examples=300, database=None)
    @given(values_of(Pattern))
    def drawn(pattern: Pattern) -> None:
        seen.update(type(atom) for atom in pattern.atoms())
        seen.add(type(pattern))

    drawn()
    assert len(seen & own) > 0.8 * len(own), own - seen


# -- what models answer --------------------------------------------------------------------------


@given(calls_for(SCENARIO))
def test_true_calls_have_what_the_schema_allows(call: Any) -> None:
    """The tool finds nothing wrong with the arguments."""
    tool = {each.name: each for each in SCENARIO.actor("subject").tools}[call.tool]
    assert tool.bind(call.arguments)[1] == []


@given(calls_for(SCENARIO, mood="breaking", tools=[issue]))
def test_breaking_calls_are_refused_or_harmless(call: Any) -> None:
    """Whatever is wrong with them is recorded, and never raises."""
    env = Environment.start(SCENARIO).step(call)
    assert env.history.events


@given(calls_for(Environment.start(SCENARIO), mood="adversarial"))
def test_adversarial_calls_never_raise(call: Any) -> None:
    """What no JSON has is recorded as a fault."""
    assert Environment.start(SCENARIO).step(call).history.events


@given(policies_for(SCENARIO, moods=("true", "adversarial")))
@settings(max_examples=20)
def test_policies_are_pure_and_print_as_python(policy: Improvised) -> None:
    """A drawn policy plays the same episode each time, and shows its answers."""
    assert run(SCENARIO, policy).digest == run(SCENARIO, policy).digest
    assert repr(policy).startswith("Improvised([")


def test_there_has_to_be_a_tool() -> None:
    """Without tools there is nothing to draw from."""
    with pytest.raises(ValueError, match="there is no tool to call"):
        calls_for(SCENARIO, tools=[])


def test_shrinking_leads_to_something_small() -> None:
    """The smallest failing mail is as small as it can be."""
    assert find(values_of(Message), lambda mail: bool(mail.cc)).body == ""
