"""Cases: played again from what was answered, and shown as Python that can be pasted."""

import math
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agentsim import Call, Reply
from agentsim.engine import Environment
from agentsim.events import Usage, as_reply
from agentsim.testing.answers import answers_for, played_in
from agentsim.testing.calls import MOODS
from agentsim.testing.playing import Case, Hang, Played, hurry, played, written
from tests.testing.lighthouse import family
from tests.testing.mutants.tools import tool_that_exits

SCENARIO = family().scenario()
NAMES = {"Call": Call, "Reply": Reply, "Usage": Usage}


def again(text: str) -> Any:
    return eval(text, dict(NAMES))


@pytest.mark.parametrize(
    "value",
    [
        Call("wait"),
        Call("wait", {"minutes": 30}, id="c1"),
        Call("wait", "{'minutes'"),
        Reply("Hm.", calls=(Call("wait"),), thinking="So.", usage=Usage(1, 2), faults=("cut",)),
        [Call("wait")] * 100,
        (Call("a"), Call("b")),
        "He said \"no\" and 'yes'.\n",
        "x" * 50_000,
        1 << 1_500,
        -(1 << 300),
        {"a": [1.5, None, True], "b": ("x",)},
        "\ud800",
        [],
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_is_written_makes_it_again(value: Any) -> None:
    """Answers print as Python that gives an equal answer."""
    text = written(value)
    assert again(text) == value
    assert len(text) < 2_000


def test_numbers_that_are_none_are_written_too() -> None:
    """NaN and infinities are spelled as Python has them."""
    assert math.isnan(again(written(Call("a", {"x": float("nan")}))).arguments["x"])
    assert again(written([float("-inf")])) == [float("-inf")]


@given(played_in([SCENARIO], moods=MOODS))
@settings(max_examples=25)
def test_a_pasted_case_gives_the_same_episode(line: Played) -> None:
    """The answers of a drawn case, printed and read again, lead to the same digest."""
    answers = again(str(line.case).partition("\n")[2])
    other = played(Case(line.case.scenario, line.case.seed, answers))
    assert other.end.digest == line.end.digest


@given(st.data())
@settings(max_examples=25)
def test_answers_can_be_drawn_at_any_position(data: st.DataObject) -> None:
    """Each answer is taken; those that are schema-true have calls of tools that are there."""
    env = Environment.start(SCENARIO)
    answer = data.draw(answers_for(env))
    names = {tool.name for tool in SCENARIO.actor("subject").tools}
    assert {call.tool for call in as_reply(answer).calls} <= names
    assert as_reply(answer).faults == ()
    done = env.step("Done.")
    with pytest.raises(ValueError, match="nobody's turn"):
        answers_for(done)


def test_a_case_stops_at_the_end_or_at_a_crash() -> None:
    """Answers after the end are not given; what comes out of a step is kept."""
    assert len(played(Case(SCENARIO, 0, ["Done.", Call("wait")])).path) == 2
    exits = tool_that_exits().scenario()
    line = played(Case(exits, 0, [Call("wait"), Call("leave"), Call("wait")]))
    assert isinstance(line.crash, SystemExit)
    assert len(line.path) == 2


def test_what_hangs_is_stopped() -> None:
    """In the main thread, a step that does not end is stopped."""
    with pytest.raises(Hang, match=r"after 0\.05 seconds"), hurry(0.05):
        until = time.monotonic() + 5
        while time.monotonic() < until:
            pass
    with hurry(5):
        pass


def test_smaller_cases_have_fewer_answers_and_calls() -> None:
    """Size is what shrinking makes less."""
    one = Case(SCENARIO, 0, [Call("wait")])
    assert one.size < Case(SCENARIO, 0, [[Call("wait"), Call("wait")]]).size
    assert one.size < Case(SCENARIO, 0, [Call("wait", {"minutes": 5})]).size
