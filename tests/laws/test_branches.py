"""Laws 2 and 3: positions are values, and the past stays as it was."""

import copy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agentsim.engine import Environment
from agentsim.engine.seat import Seat
from agentsim.engine.work import Work
from agentsim.events import Call, Replied
from tests.laws.generators import busy, player
from tests.laws.laws import assert_fork, assert_prefix, positions, same
from tests.laws.patches import everywhere
from tests.strategies_scenarios import answers, played

ANSWERS: tuple[Any, ...] = (
    Call("wait", {"minutes": 30}),
    [Call("send_mail", {"to": "hale", "subject": "s", "body": "The dose was wrong."})] * 2,
    Call("list_mail"),
    [
        Call("post_message", {"channel": "ops", "text": "x"}),
        Call("read_channel", {"channel": "ops"}),
    ],
    Call("set_control", {"name": "alarm", "value": False}),
    "",
)


@given(played(steps=4), st.data())
@settings(max_examples=25)
def test_branches_do_not_know_of_each_other(path: list[Environment], data: st.DataObject) -> None:
    """Stepping a position changes neither it nor what it was stepped to before."""
    live = [env for env in path if env.turn is not None]
    env = data.draw(st.sampled_from(live))
    assert_fork(env, data.draw(st.lists(answers(env, hostile=True), min_size=1, max_size=3)))


@given(played(hostile=True))
@settings(max_examples=25)
def test_the_past_is_a_prefix_of_the_future(path: list[Environment]) -> None:
    """Every history begins with every earlier one of its branch, and time does not go back."""
    assert_prefix(path)


def test_all_of_a_tree_of_branches_is_kept() -> None:
    """Positions of a whole tree stay as they were while the tree grows."""
    level = [Environment.start(busy(11), seed=1)]
    seen = []
    for _ in range(3):
        seen += [(env, env.digest, env.at_ms, len(env.history)) for env in level]
        level = [env.step(each) for env in level if env.turn is not None for each in ANSWERS]
    assert [(env.digest, env.at_ms, len(env.history)) for env, *_ in seen] == [
        rest for _, *others in seen for rest in [tuple(others)]
    ]
    assert len({env.digest for env in level}) > len(ANSWERS) ** 2


def test_a_copy_of_a_position_is_the_position() -> None:
    """Positions and histories are immutable, so copying one, even deeply, makes none."""
    env = positions(busy(3), player(3), seed=3)[-1]
    same(copy.copy(env), env)
    same(copy.deepcopy(env), env)
    assert copy.deepcopy(env.history) is not None
    assert copy.deepcopy(env.history) == env.history


def all_fork(found: list[Environment]) -> None:
    for env in found:
        assert_fork(env, ANSWERS)


def mutant(name: str) -> Any:
    """A way of copying a position that shares something with the original."""
    real = Work.copy

    def copied(self: Work) -> Work:
        made = real(self)
        setattr(made, name, getattr(self, name))
        return made

    return copied


@pytest.mark.parametrize("shared", ["queue", "seats", "progress"])
def test_positions_that_share_state_are_caught(
    shared: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An engine whose branches share their queue, seats or patterns breaks the law."""
    live = [
        env
        for number in range(6)
        for env in positions(busy(number), player(2), seed=1)
        if env.turn is not None
    ]
    all_fork(live[::3])
    monkeypatch.setattr(Work, "copy", mutant(shared))
    with pytest.raises(AssertionError):
        all_fork(live[::3])


def test_a_shared_seat_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """An engine that does not copy seats breaks the law at once."""
    env = Environment.start(busy(11))
    monkeypatch.setattr(Seat, "copy", lambda self: self)
    with pytest.raises(AssertionError):
        assert_fork(env, ANSWERS)


def test_a_rewritten_past_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """An engine that drops an earlier event while it records a reply breaks the law."""

    def forgetful(real: Any) -> Any:
        def linked(node: Any, event: Any) -> Any:
            late = isinstance(event, Replied) and node[3] > 3
            return real(node[0] if late else node, event)

        return linked

    everywhere(monkeypatch, "linked", forgetful)
    with pytest.raises(AssertionError):
        assert_prefix(positions(busy(11), player(2), seed=1))
