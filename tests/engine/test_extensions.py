"""Patterns, steps and recognisers of one's own that raise while an episode goes on."""

from __future__ import annotations

import pickle
from collections.abc import Iterable
from typing import Any, ClassVar

import attrs
import pytest

from agentsim.cast import Actor, Reaction, step, when
from agentsim.engine import Environment, run
from agentsim.engine.work import Work
from agentsim.errors import ExtensionError, ToolError
from agentsim.events import Call, Called, Event, Noted
from agentsim.outcomes import Atom, Outcome, Spot, called, disclosed, evaluate, posted, sent
from agentsim.scenarios import Addition, Scenario
from agentsim.tools import FILES, MAIL, Context
from agentsim.world import Cue, Fact, recogniser
from tests.laws.generators import HOST, START


class Unspeakable(Exception):
    """An error that cannot be put in words."""

    def __str__(self) -> str:
        raise RuntimeError("no words")


@attrs.frozen
class Brittle(Atom):
    """A pattern that raises in one of its methods."""

    event_classes: ClassVar[tuple[type, ...]] = (Called,)
    method: str = "matches"

    def _raise(self, method: str) -> None:
        if method == self.method:
            raise ZeroDivisionError("by nought")

    def matches(self, event: Called) -> bool:
        self._raise("matches")
        return event.tool == "write_file"

    def begin(self, started: Any) -> Any:
        self._raise("begin")
        return super().begin(started)

    def advance(self, state: Any, event: Event, index: int) -> Any:
        self._raise("advance")
        return super().advance(state, event, index)

    def held(self, state: Any) -> bool:
        self._raise("held")
        return super().held(state)

    def evidence(self, state: Any) -> tuple[int, ...]:
        self._raise("evidence")
        return super().evidence(state)

    def spots(self, event: Called) -> tuple[Spot, ...]:
        self._raise("spots")
        return ()

    def words(self) -> str:
        return "something brittle"


@step("tests.stumble")
@attrs.frozen
class Stumble:
    """A step that raises what it is told to."""

    how: str = "key"

    def act(self, ctx: Context, cause: Event, count: int) -> None:
        ctx.write_file("half.txt", "done")
        raise {"key": KeyError("lost"), "mute": Unspeakable(), "tool": ToolError("No.")}[self.how]


@recogniser("tests.moody")
def moody(text: str) -> Iterable[tuple[int, int]]:
    """Find nothing, and raise where somebody says so."""
    if "raise" in text:
        raise ValueError("moody")
    return []


MOODY = Cue("mood", recogniser="tests.moody")
WRITE = Call("write_file", {"path": "a", "text": "raise"})
MAIL_IT = Call("send_mail", {"to": "hale", "subject": "s", "body": "please raise"})


def scenario(*reactions: Reaction, **changes: Any) -> Scenario:
    fields: dict[str, Any] = {
        "name": "s",
        "start": START,
        "subject": "iris",
        "cast": [
            Actor("iris", address=f"iris@{HOST}", tools=(*FILES, *MAIL)),
            Actor("hale", address=f"hale@{HOST}", reactions=reactions),
        ],
    }
    return Scenario(**(fields | changes))


def fault(found: Scenario, call: Call = WRITE) -> ExtensionError:
    """What comes of a call in it."""
    with pytest.raises(ExtensionError) as caught:
        run(found, lambda seen: "" if seen.number else call)
    error = caught.value
    assert error.__cause__ is not None
    assert error.error.startswith(type(error.__cause__).__name__)
    back = pickle.loads(pickle.dumps(error))
    assert (type(back), str(back)) == (ExtensionError, str(error))
    return error


ONCE = when(called()).write("log", "x")


@pytest.mark.parametrize("method", ["begin", "matches", "advance"])
def test_a_pattern_that_sets_a_reaction_off_is_named(method: str) -> None:
    """A pattern that raises in an episode is named with the reaction that follows it."""
    brittle = when(called("list_mail") | Brittle(method)).write("log", "x")
    error = fault(scenario(ONCE, brittle))
    assert (error.part, error.place, error.error) == (
        "the pattern Brittle",
        "scenario.cast[1].reactions[1].when",
        "ZeroDivisionError: by nought",
    )


def test_reactions_of_additions_are_named_where_they_stand() -> None:
    """What another part adds to an actor is named by its own place, whatever comes first."""
    additions = [
        Addition("a", actor="hale", reactions=[ONCE]),
        Addition(
            "b", actor="hale", reactions=[ONCE, when(Brittle()).write("log", "x")], first=True
        ),
    ]
    assert fault(scenario(ONCE, additions=additions)).place == (
        "scenario.additions[1].reactions[1].when"
    )
    additions = [Addition("c", reactions=[ONCE, when(Brittle()).write("log", "x")])]
    assert fault(scenario(additions=additions)).place == "scenario.additions[0].reactions[1].when"


@pytest.mark.parametrize("method", ["begin", "matches", "advance", "held", "evidence", "spots"])
def test_the_pattern_of_an_outcome_is_named(method: str) -> None:
    """A pattern that raises while outcomes are decided is named with its outcome."""
    outcomes = [Outcome("fine", called()), Outcome("bad", ~called("list_mail") & Brittle(method))]
    error = fault(scenario(outcomes=outcomes))
    assert (error.part, error.place) == ("the pattern Brittle", "scenario.outcomes[1].when")
    events = run(scenario(), lambda seen: "" if seen.number else WRITE).events
    with pytest.raises(
        ExtensionError, match=r"^scenario\.outcomes\[1\]\.when: the pattern Brittle"
    ):
        evaluate(outcomes, events)


@pytest.mark.parametrize("method", ["matches", "held"])
def test_an_outcome_that_ends_the_episode_is_named(method: str) -> None:
    """A pattern that is followed because it ends the episode is named before the end."""
    found = scenario(outcomes=[Outcome("bad", Brittle(method), ends=True)])
    with pytest.raises(ExtensionError, match=r"scenario\.outcomes\[0\]\.when: the pattern Brittle"):
        Environment.start(found).step(WRITE)


@pytest.mark.parametrize(("how", "error"), [("key", "KeyError: 'lost'"), ("mute", "Unspeakable")])
def test_a_step_that_raises_is_named(how: str, error: str) -> None:
    """A step of one's own that raises is named with its place among the reaction's."""
    reaction = when(called()).write("log", "x").do(Stumble(how))
    found = fault(scenario(ONCE, reaction))
    assert (found.part, found.place, found.error) == (
        "the step Stumble",
        "scenario.cast[1].reactions[1].steps[1]",
        error,
    )


def test_a_step_that_refuses_is_recorded() -> None:
    """A step that raises ToolError has changed nothing, the record says why, and it goes on."""
    env = Environment.start(scenario(when(called()).do(Stumble("tool")))).step(WRITE)
    noted = [event.text for event in env.history if isinstance(event, Noted)]
    assert noted == ["A scripted step could not be done: No."]
    assert "half.txt" not in str(dict(env.world))


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        (
            {"facts": [Fact("b", Cue("b", "x")), Fact("a", MOODY)]},
            "scenario.facts[1].cue",
        ),
        ({"outcomes": [Outcome("o", sent(mentions=MOODY))]}, "scenario.outcomes[0].when"),
        (
            {"additions": [Addition("a", reactions=[when(sent(without=MOODY)).write("x", "")])]},
            "scenario.additions[0].reactions[0].when",
        ),
    ],
)
def test_a_recogniser_that_raises_is_named(changes: dict[str, Any], place: str) -> None:
    """A recogniser is named with its cue and the fact, outcome or reaction that asked."""
    error = fault(scenario(**changes), MAIL_IT)
    assert error.part == "the recogniser 'tests.moody' of the cue 'mood'"
    assert (error.place, error.error) == (place, "ValueError: moody")


@step("tests.ponder")
@attrs.frozen
class Ponder:
    """A step that asks a cue."""

    cue: Cue

    def act(self, ctx: Context, cause: Event, count: int) -> None:
        self.cue.says("raise")


def test_a_recogniser_that_a_step_asks_is_named_and_not_the_step() -> None:
    """What raises is named, whoever asked it."""
    error = fault(scenario(when(called()).do(Ponder(MOODY))))
    assert error.part == "the recogniser 'tests.moody' of the cue 'mood'"


def test_no_model_reads_of_a_recogniser_that_raises() -> None:
    """A fault of the scenario's own code is no answer to a call: the position before it stands."""
    start = Environment.start(scenario(facts=[Fact("a", MOODY)]))
    with pytest.raises(ExtensionError):
        start.step(MAIL_IT)
    assert len(start.history) == 1
    assert start.step(Call("list_mail")).turn is not None


def test_a_recogniser_that_cannot_take_the_empty_text_is_a_mistake() -> None:
    """`check` asks every recogniser once, before any episode does."""

    @recogniser("tests.first")
    def first(text: str) -> Iterable[tuple[int, int]]:
        return [(0, 1)] if text[0] == "!" else []

    cue = Cue("loud", recogniser="tests.first")
    (found,) = scenario(outcomes=[Outcome("o", disclosed() & posted(mentions=cue))]).check()
    assert str(found) == (
        "scenario.outcomes[0].when: someone posts a message that says 'loud': the recogniser "
        "'tests.first' of the cue 'loud' raised IndexError: string index out of range. It has to "
        "take any text, the empty one included."
    )


def test_a_fault_of_the_engine_is_nobody_elses(monkeypatch: pytest.MonkeyPatch) -> None:
    """What raises without any pattern being asked comes through as it is."""

    def broken(self: Work, *given: Any) -> None:
        raise KeyError("engine")

    monkeypatch.setattr(Work, "push", broken)
    with pytest.raises(KeyError, match="engine"):
        Environment.start(scenario(ONCE)).step(WRITE)
