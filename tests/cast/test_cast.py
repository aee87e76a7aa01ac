"""`Actor` and `Reaction`: who is there, and what they do by script."""

from datetime import timedelta
from typing import Any

import pytest

from agentsim.cast import (
    Actor,
    AnswerMail,
    DeliverMail,
    SetControl,
    ShowNotice,
    WriteFile,
    when,
)
from agentsim.outcomes import called, sent
from agentsim.tools import FLOW
from agentsim.world import Cue, Fact, Message


@pytest.mark.parametrize("id", ["", "Iris", "1st", "iris d", "née", "a.b", None])
def test_ids_are_plain(id: Any) -> None:
    """An id is lower-case and begins with a letter; the message says so."""
    with pytest.raises(ValueError, match="an actor's id has lower-case letters, digits, _ and -"):
        Actor(id)


def test_an_actor_is_a_value() -> None:
    """Lists become tuples; facts are known by id, sorted, each once."""
    fact = Fact("b", Cue("b", "x"))
    made = Actor("iris", tools=[*FLOW], knows=[fact, "a", "b"])
    assert made.tools == FLOW
    assert made.knows == ("a", "b")
    assert made == Actor("iris", tools=FLOW, knows=("b", "a"))
    assert hash(made) == hash(Actor("iris", tools=FLOW, knows=("b", "a")))
    with pytest.raises(ValueError, match="turn_ms"):
        Actor("iris", turn_ms=-1)


def test_reactions_are_built_step_by_step() -> None:
    """Each verb returns a longer reaction and leaves the shorter one as it was."""
    base = when(sent())
    note = Message("m", sender="iris", to="hale")
    made = (
        base.after(timedelta(minutes=1))
        .reply("A.", "B.", to_all=True)
        .deliver(note)
        .set("alarm", True)
        .write("log", "x")
        .notice("Ring.", to="iris")
    )
    assert made.delay_ms == 60_000
    assert made.steps == (
        AnswerMail(("A.", "B."), to_all=True),
        DeliverMail(note),
        SetControl("alarm", True),
        WriteFile("log", "x"),
        ShowNotice("Ring.", "iris"),
    )
    assert (base.steps, base.delay_ms, base.limit, base.fallback) == ((), 0, 1, False)


def test_how_often_a_reaction_takes_place() -> None:
    """Once; or as often as it has answers; or so many times; or always."""
    base = when(called())
    assert base.limit == 1
    assert base.reply("A.", "B.").limit == 2
    assert base.repeat(5).reply("A.").limit == 5
    assert base.repeat().reply("A.", "B.").limit is None
    assert base.reply("A.").repeat(3).limit == 3
    assert base.otherwise().fallback


def test_reactions_that_make_no_sense_are_refused() -> None:
    """A negative delay, a delay without a unit, and an answer without a body."""
    with pytest.raises(ValueError, match="the delay is -5 ms; it has to be 0 or more"):
        when(called()).after(-5)
    with pytest.raises(TypeError, match="is not a duration"):
        when(called()).after(1.5)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=r"reply\(\) needs at least one body"):
        when(called()).reply()
