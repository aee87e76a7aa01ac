"""Law 5: any reply whatever is recorded and answered; nothing raises out of `step`."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agentsim.engine import Environment, run
from agentsim.events import Call, Called, Noted, Replied, Reply, Usage
from agentsim.tools import MAIL
from tests.laws import hostile
from tests.laws.generators import TOOLS, Rude, RudeList, RudeText, busy, quiet
from tests.laws.laws import assert_total
from tests.laws.patches import everywhere
from tests.strategies_scenarios import answers, played

ROOT = Path(__file__).resolve().parents[2]


@given(played(hostile=True, steps=3), st.data())
@settings(max_examples=25)
def test_any_answer_anywhere_is_taken(path: list[Environment], data: st.DataObject) -> None:
    """Whatever the answer and whatever came before, the answer is recorded and told of."""
    for env in path:
        if env.turn is not None:
            assert_total(env, data.draw(answers(env, hostile=True)))


def test_thousands_of_hostile_answers_are_all_recorded() -> None:
    """Of 3,000 hostile answers none raises, none is lost, and every episode is reproducible."""
    tally = hostile.play(3_000)
    assert tally.problems == []
    assert tally.sound
    assert tally.answers == tally.recorded == 3_000
    assert tally.raised == 0
    assert tally.failed > 3_000
    assert tally.unchanged == tally.refused > 1_000
    assert tally.reproduced == tally.episodes > 100


def test_the_count_can_be_run_from_a_shell() -> None:
    """`python -m tests.laws.hostile` prints the counts, and says by its exit code that all held."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.laws.hostile", "--count", "200", "--seed", "7"],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": "3"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (done.returncode, done.stderr) == (0, "")
    lines = dict(line.split() for line in done.stdout.splitlines())
    assert (lines["answers"], lines["recorded"], lines["raised"]) == ("200", "200", "0")


BIG = 10_000_000
EXTREMES: dict[str, Any] = {
    "ten megabytes of text": "x" * BIG,
    "ten megabytes in a call": Call("send_mail", {"to": "hale", "subject": "s", "body": "x" * BIG}),
    "ten megabytes of JSON": Call("wait", '{"minutes": [' + "1," * (BIG // 2) + "1]}"),
    "ten megabytes of brackets": Call("wait", "[" * BIG),
    "ten thousand calls": [Call("dice", {"sides": 6})] * 10_000,
    "ten thousand bad calls": [Call("no_such_tool", {"x": 1})] * 10_000,
    "a number beyond every size": Call("wait", {"minutes": 10**400}),
    "two to the sixtieth": Call("wait", {"minutes": 2**60}),
    "not a number": Call("wait", {"minutes": float("nan")}),
    "a lone surrogate": Call("send_mail", {"to": "hale", "subject": "\ud800", "body": "\udfff"}),
    "a name with a lone surrogate": Call("\ud800"),
    "malformed JSON": Call("wait", '{"minutes": 3'),
    "JSON with a lone surrogate": Call("wait", '{"minutes": "\ud800"}'),
    "JSON that is no object": Call("wait", "[1, 2]"),
    "no tool of that name": Call("launch"),
    "a wrong type": Call("wait", {"minutes": "thirty"}),
    "no arguments at all": Call("send_mail"),
    "one argument too many": Call("wait", {"minutes": 1, "hours": 2}),
    "an object that refuses everything": Rude(),
    "a list that cannot be read": RudeList([1]),
    "text that cannot be read": RudeText("hm"),
    "bytes": b"wait",
    "a set": {"wait"},
    "nothing": None,
    "an empty list": [],
    "lists in lists": [[[Call("wait")]]],
    "a dict": {"tool": "wait"},
    "a class": Call,
    "a reply of nonsense": Reply(3, calls=5, thinking=b"", usage="many", stop=[], faults=9),  # type: ignore[arg-type]
    "a usage below zero": Reply("", usage=Usage(-1, -1)),
    "a usage beyond counting": Reply("", usage=Usage(2**70, 0)),
    "calls in a generator": Reply("", calls=(Call("wait") for _ in range(2))),  # type: ignore[arg-type]
    "one call, not in a list": Reply("", calls=Call("wait")),  # type: ignore[arg-type]
}


@pytest.mark.parametrize("name", EXTREMES)
def test_extremes_are_taken(name: str) -> None:
    """Each kind of answer that breaks programs is recorded, and the episode can go on."""
    env = Environment.start(quiet(*TOOLS), seed=1)
    taken = assert_total(env, EXTREMES[name])
    assert taken.after.history.digests()[: len(env.history)] == env.history.digests()
    if taken.after.turn is not None:
        assert_total(taken.after, Call("dice", {"sides": 6}))


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Call("launch"), "There is no tool named 'launch'. Tools: list_mail"),
        (Call("wait", "{"), "wait was not run: its arguments are not a JSON object: {"),
        (
            Call("wait", {"minutes": "thirty"}),
            "wait was not run. minutes: expected a whole number, got 'thirty' (text)",
        ),
        (Call("wait", {"minute": 3}), "did you mean minutes?"),
        (Call("send_mail"), "to: is missing; subject: is missing; body: is missing"),
        (Call("wait", {"minutes": float("nan")}), "(minutes is nan)"),
    ],
)
def test_the_model_is_told_what_was_wrong(answer: Call, said: str) -> None:
    """The message of a refused call names the tool, the argument, and what was expected."""
    env = Environment.start(quiet(*TOOLS)).step(answer)
    assert env.turn is not None
    called = env.turn.observation.new[-1]
    assert isinstance(called, Called)
    assert not called.ok
    assert said in str(called.result)


def test_what_could_not_be_used_is_shown_as_a_notice() -> None:
    """A reply that is no reply gives its model another turn and a line that says why."""
    env = Environment.start(quiet(*MAIL)).step(42)  # type: ignore[arg-type]
    assert env.turn is not None
    replied, noted = env.turn.observation.new
    assert isinstance(replied, Replied)
    assert isinstance(noted, Noted)
    assert noted.about == "fault"
    assert noted.text == (
        "Part of the reply could not be used: the reply was of type int; a Reply, a Call, several "
        "Calls or text was expected"
    )


def test_foreign_objects_are_recorded_without_their_addresses() -> None:
    """Objects, sets and classes in a reply leave the same words in every process."""
    strange = [object(), {"b", "a"}, {object(): 1}, [object()], lambda: 1, Rude()]
    answers_ = [*strange, strange, [strange], Reply(text=object())]  # type: ignore[arg-type]
    answers_ += [Call("wait", {"x": each}) for each in strange]
    env = Environment.start(quiet(*TOOLS))
    for each in answers_:
        text = repr(env.step(each).history.events)
        assert "0x" not in text
        assert "'b', 'a'" not in text
        assert "'a', 'b'" not in text


def test_a_model_that_raises_ends_its_episode_as_an_error() -> None:
    """An exception in the model's own code is an event; what came before is intact."""

    def model(seen: Any) -> Any:
        if seen.number == 2:
            raise KeyError("parser")
        return Call("dice", {"sides": 6})

    episode = run(quiet(*TOOLS), model)
    assert (episode.verdict, episode.ended, episode.error) == (
        "error",
        "error",
        "KeyError: 'parser'",
    )
    assert "raise KeyError" in episode.traceback
    assert sum(isinstance(event, Called) for event in episode.events) == 2


def test_a_step_that_raises_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """An engine that stumbles over a reply, or drops one, breaks the law."""
    env = Environment.start(busy(4))

    def strict(_answer: object) -> Reply:
        raise ValueError("not a reply")

    with monkeypatch.context() as patch:
        everywhere(patch, "as_reply", lambda _real: strict)
        with pytest.raises(AssertionError, match="step raised ValueError"):
            assert_total(env, 42)
    with monkeypatch.context() as patch:
        everywhere(patch, "as_reply", lambda _real: lambda _answer: Reply(calls=()))
        assert assert_total(env, [Call("launch"), Call("launch")]).calls == 0
    calls: list[object] = []

    def moody(answer: object) -> Reply:
        calls.append(answer)
        return Reply(str(len(calls)))

    with monkeypatch.context() as patch:
        everywhere(patch, "as_reply", lambda _real: moody)
        with pytest.raises(AssertionError, match="another digest"):
            assert_total(env, 42)


def test_a_count_of_broken_answers_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """The count over many answers is not sound when one of them raises."""

    def picky(real: Any) -> Any:
        def as_reply(answer: object) -> Reply:
            if isinstance(answer, float):
                raise TypeError("no floats")
            return real(answer)  # type: ignore[no-any-return]

        return as_reply

    everywhere(monkeypatch, "as_reply", picky)
    tally = hostile.play(400)
    assert tally.raised > 0
    assert not tally.sound
    assert "no floats" in tally.problems[0]
