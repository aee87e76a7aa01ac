"""Law 4: a tool that raises has changed nothing, and says so."""

import itertools
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agentsim.engine import Environment
from agentsim.engine.work import Work
from agentsim.errors import ToolError
from agentsim.events import Call, Called, Replied, Sent
from agentsim.tools import CONTROLS, FILES, FLOW, MAIL, Context, Tool, tool
from tests.laws.generators import busy, clumsy, player, quiet
from tests.laws.laws import assert_atomic, positions
from tests.laws.patches import everywhere

STAGES = st.integers(0, 6)
WAYS = st.sampled_from(["refuse", "key", "deep", "result", "finish"])


@given(STAGES, WAYS, st.integers(0, 5))
@settings(max_examples=60)
def test_a_tool_that_fails_at_any_point_leaves_the_world_as_it_was(
    stage: int, how: str, seed: int
) -> None:
    """Whatever a tool proposed before it raised, nothing of it is there afterwards."""
    env = Environment.start(quiet(clumsy, *FLOW), seed=seed)
    after = assert_atomic(env, Call("clumsy", {"stage": stage, "how": how}), "clumsy")
    assert after.pending == ()
    assert after.at_ms == 0
    assert after.ended is None


@given(st.integers(0, 500))
@settings(max_examples=30)
def test_failed_calls_in_busy_episodes_leave_no_trace(number: int) -> None:
    """In the middle of everything else, too, a failed call is followed by no change of its own."""
    model = player(number, hostile=0.3)
    end = positions(busy(number), model, seed=number)[-1]
    events = end.history.events
    for event, after in itertools.pairwise(events):
        if isinstance(event, Called) and not event.ok:
            assert isinstance(event.result, str)
            assert event.result
            own = isinstance(after, Sent) and after.message.id.startswith(f"{event.actor}/")
            assert not own, "a failed call sent a mail"


def test_the_message_of_each_failure_reaches_the_model() -> None:
    """What a tool says when it refuses is what the model reads; other errors name themselves."""
    env = Environment.start(quiet(clumsy))
    for how, said in {
        "refuse": "I have dropped it.",
        "key": "clumsy failed: KeyError: 'lost'",
        "deep": "clumsy failed: RecursionError",
        "result": "clumsy failed: its result is of type object, which JSON does not have",
        "odd": "clumsy failed: ValueError: no way to fail called 'odd'",
    }.items():
        after = assert_atomic(env, Call("clumsy", {"how": how}), "clumsy")
        assert after.turn is not None
        called = after.turn.observation.new[-1]
        assert isinstance(called, Called)
        assert called.result == said


@tool
def address(ctx: Context) -> str:
    """Fail with the address of an object."""
    raise ValueError(f"cannot use {object()!r}")


@tool
def wrapped(ctx: Context) -> str:
    """Refuse with another error in the place of a message."""
    raise ToolError(ValueError("no ink"))  # type: ignore[arg-type]


@tool
def garbled(ctx: Context) -> str:
    """Refuse with a lone surrogate."""
    raise ToolError("no \ud800")


class Unspeakable(Exception):
    """An error that cannot be put in words."""

    def __str__(self) -> str:
        raise RuntimeError("no words")


@tool
def unspeakable(ctx: Context) -> str:
    """Fail with an error that cannot be put in words."""
    raise Unspeakable


@tool
def looped(ctx: Context) -> dict[str, Any]:
    """Return something without end."""
    found: dict[str, Any] = {}
    found["again"] = found
    return found


@tool(writes=False)
def sneaky(ctx: Context) -> str:
    """Write although it said that it would not."""
    ctx.write_file("sneaky.txt", "ha")
    return "done"


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        (address, "address failed: ValueError: cannot use <object object at 0x…>"),
        (wrapped, "no ink"),
        (garbled, "no \\ud800"),
        (unspeakable, "unspeakable failed: Unspeakable"),
        (sneaky, "sneaky failed: TypeError: a tool marked writes=False tried to write a file"),
    ],
)
def test_strange_errors_become_words_that_are_the_same_everywhere(broken: Tool, said: str) -> None:
    """An error without words, with an address in memory or a lone surrogate is still told."""
    after = assert_atomic(Environment.start(quiet(broken)), Call(broken.name), broken.name)
    called = after.history.since(2)[0]
    assert isinstance(called, Called)
    assert called.result == said


def test_a_result_without_end_is_a_failure() -> None:
    """A tool whose result contains itself has failed, and changed nothing."""
    assert_atomic(Environment.start(quiet(looped)), Call("looped"), "looped")


def test_calls_before_and_after_a_failed_one_stand() -> None:
    """In one reply, a failed call undoes nothing but itself."""
    scenario = quiet(clumsy, *MAIL, *FILES, *CONTROLS)
    env = Environment.start(scenario).step(
        [
            Call("write_file", {"path": "a.txt", "text": "one"}),
            Call("clumsy"),
            Call("read_file", {"path": "a.txt"}),
            Call("read_file", {"path": "clumsy.txt"}),
        ]
    )
    calls = [event for event in env.history if isinstance(event, Called)]
    assert [called.ok for called in calls] == [True, False, True, False]
    assert calls[2].result == "one"


def test_an_engine_that_keeps_half_a_call_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """An engine that commits what a failed tool had proposed breaks the law."""
    everywhere(monkeypatch, "outcome_of", lambda real: lambda *given: (True, real(*given)[1]))
    env = Environment.start(quiet(clumsy))
    with pytest.raises(AssertionError):
        assert_atomic(env, Call("clumsy", {"stage": 2}), "clumsy")


def test_an_engine_that_hides_a_failure_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """An engine that does not record a failed call breaks the law."""
    real = Work.append

    def silent(self: Any, event: Any) -> int:
        if isinstance(event, Called) and not event.ok:
            event = Replied(event.at_ms, event.actor)
        return real(self, event)

    monkeypatch.setattr(Work, "append", silent)
    with pytest.raises(AssertionError):
        assert_atomic(Environment.start(quiet(clumsy)), Call("clumsy"), "clumsy")
