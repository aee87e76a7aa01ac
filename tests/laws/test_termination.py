"""Law 10: every episode ends, within its limits."""

from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agentsim.cast import Actor, when
from agentsim.engine import Environment
from agentsim.engine.work import Work
from agentsim.events import Call, Called, Ended, Reacted, Replied, Reply, Usage
from agentsim.outcomes import Outcome, called, received, sent, switched
from agentsim.scenarios import Limits, Scenario
from agentsim.tools import Context, tool
from agentsim.values import minutes
from agentsim.world import Message
from tests.laws.generators import HOST, START, TOOLS, busy, player, quiet
from tests.laws.laws import assert_termination, positions
from tests.strategies_scenarios import scenarios


@given(st.integers(0, 2_000))
@settings(max_examples=40)
def test_episodes_of_random_players_end(number: int) -> None:
    """Whatever models answer, the episode ends within its limits and says why."""
    assert_termination(busy(number), player(number, hostile=0.2), seed=number)


@given(scenarios(), st.integers(0, 100))
@settings(max_examples=25)
def test_drawn_scenarios_end(scenario: Scenario, number: int) -> None:
    """The same for scenarios of every shape."""
    assert_termination(scenario, player(number))


@given(scenarios())
@settings(max_examples=15)
def test_models_that_only_wait_come_to_an_end(scenario: Scenario) -> None:
    """Waiting for ever is ended by a limit."""
    assert_termination(scenario, lambda seen: Call("wait", {"minutes": 10_080}))


def ends(scenario: Scenario, model: Any = None) -> Environment:
    return assert_termination(scenario, model or (lambda seen: Call("wait", {"minutes": 60})))


def test_a_limit_of_turns_ends_it() -> None:
    """After its last turn the subject has no more, and the calls of that turn still count."""
    env = ends(quiet(*TOOLS, limits=Limits(turns=3)))
    assert env.ended == "turns"
    assert sum(isinstance(event, Called) for event in env.history) == 3


@pytest.mark.parametrize("limit_ms", [minutes(90), minutes(60), 1])
def test_a_limit_of_time_ends_it_on_the_spot(limit_ms: int) -> None:
    """The clock stops at the limit, never past it; the last moment itself still counts."""
    env = ends(quiet(*TOOLS, limits=Limits(duration_ms=limit_ms)))
    assert (env.ended, env.at_ms) == ("time", limit_ms)


def test_time_runs_out_in_the_middle_of_a_call_or_a_turn() -> None:
    """A call or turn that takes longer than is left ends it; later calls are not done."""
    scenario = quiet(*TOOLS, limits=Limits(duration_ms=30_000))
    mail = Call("send_mail", {"to": "hale", "subject": "s", "body": "b"})
    env = Environment.start(scenario).step([mail, mail])
    calls = [event for event in env.history if isinstance(event, Called)]
    assert [(called.ok, called.at_ms) for called in calls] == [(True, 0), (False, 30_000)]
    assert calls[1].result == "Not done: the session had ended."
    assert (env.ended, env.at_ms) == ("time", 30_000)
    slow = attrs.evolve(scenario.cast[0], turn_ms=60_000)
    env = Environment.start(scenario.replace(cast=[slow])).step(mail)
    assert [event.kind for event in env.history] == ["started", "replied", "called", "ended"]
    assert env.ended == "time"


def test_mail_after_the_end_of_time_is_not_sent() -> None:
    """What is due only after the limit does not happen."""
    late = Message("late", sender="hale", to="iris", at_ms=minutes(10), delay_ms=minutes(50))
    env = ends(quiet(*TOOLS, mail=[late], limits=Limits(duration_ms=minutes(30))))
    assert env.pending == ("late",)
    assert (env.ended, env.at_ms) == ("time", minutes(30))


def test_a_limit_of_tokens_ends_it() -> None:
    """When replies together report as many tokens as the limit, the episode ends."""
    scenario = quiet(*TOOLS, limits=Limits(tokens=25))

    def model(seen: Any) -> Reply:
        return Reply("hm", calls=[Call("wait")], usage=Usage(9, 1))

    env = ends(scenario, model)
    assert (env.ended, env.tokens) == ("tokens", 30)


def test_a_limit_of_events_ends_a_loop_of_reactions() -> None:
    """Two reactions that set each other off without delay end at the limit of events."""
    flip = Actor(
        "hale",
        reactions=[
            when(switched("alarm", to=False)).set("alarm", True).repeat(),
            when(switched("alarm", to=True)).set("alarm", False).repeat(),
        ],
    )
    scenario = quiet(*TOOLS, limits=Limits(events=500)).replace(cast=[flip])
    env = ends(scenario, lambda seen: Call("set_control", {"name": "alarm", "value": False}))
    assert env.ended == "events"
    assert 500 <= len(env.history) < 510
    assert sum(isinstance(event, Reacted) for event in env.history) > 200


def test_people_who_answer_each_other_for_ever_come_to_an_end() -> None:
    """Mail loops between people without delay end, by events; with delays, by time or turns."""
    people = [
        Actor(
            who,
            address=f"{who}@{HOST}",
            reactions=[when(sent(to=who, by=other)).after(delay).reply("And you?").repeat()],
        )
        for who, other, delay in (("hale", "petra", 0), ("petra", "hale", 0))
    ]
    first = Message("hello", sender="hale", to="petra", at_ms=1)
    scenario = quiet(*TOOLS, mail=[first], limits=Limits(events=400)).replace(cast=people)
    assert ends(scenario).ended == "events"
    slow = [
        attrs.evolve(each, reactions=[r.after(minutes(1)) for r in each.reactions])
        for each in people
    ]
    scenario = scenario.replace(cast=slow, limits=Limits(turns=5))
    assert ends(scenario).ended == "turns"


def test_many_models_that_never_stop_come_to_an_end() -> None:
    """Actors that models play and that write to each other for ever end with the subject."""
    people = [
        Actor(who, address=f"{who}@{HOST}", tools=TOOLS, played=True)
        for who in ("iris", "hale", "petra")
    ]
    scenario = Scenario(
        name="chatter", start=START, subject="iris", cast=people, limits=Limits(turns=6)
    )

    def model(seen: Any) -> Call:
        others = [who for who in ("iris", "hale", "petra") if who != seen.actor]
        return (
            Call("reply_mail", {"id": 1, "body": "Yes."})
            if seen.number % 2
            else Call("send_mail", {"to": others, "subject": "s", "body": "b"})
        )

    env = ends(scenario, model)
    turns = [event.actor for event in env.history if isinstance(event, Replied)]
    assert env.ended == "turns"
    assert turns.count("iris") == 6
    assert max(turns.count(who) for who in ("hale", "petra")) <= 6


def test_a_monitor_that_has_had_its_turns_rests_while_the_subject_goes_on() -> None:
    """An actor other than the subject who has used up its turns does not end the episode."""
    nag = Actor("hale", address=f"hale@{HOST}", tools=TOOLS, played=True)
    scenario = quiet(*TOOLS, limits=Limits(turns=4)).replace(cast=[nag])

    def model(seen: Any) -> Any:
        if seen.actor == "hale":
            return Call("list_mail")  # and never stops
        return Call("send_mail", {"to": "hale", "subject": "s", "body": "b"})

    env = ends(scenario, model)
    turns = [event.actor for event in env.history if isinstance(event, Replied)]
    assert (turns.count("iris"), turns.count("hale")) == (4, 4)
    assert env.ended == "turns"


@tool
def nap(ctx: Context) -> str:
    """Wait for no time at all."""
    ctx.wait(0)
    return "up"


@tool
def oversleep(ctx: Context, ms: int) -> str:
    """Wait for any time, however long.

    Args:
        ms: How long.
    """
    ctx.wait(ms)
    return "late"


def test_waiting_for_no_time_or_for_ages_ends_too() -> None:
    """Waits of zero and of astronomical length take a turn like any other."""
    assert ends(quiet(nap), lambda seen: Call("nap")).ended == "turns"
    scenario = quiet(oversleep, limits=Limits(turns=4))
    assert ends(scenario, lambda seen: Call("oversleep", {"ms": 10**9})).ended == "turns"
    for ms in (2**48, 2**62, 2**800):
        env = ends(scenario, lambda seen, ms=ms: Call("oversleep", {"ms": ms}))
        assert env.ended == "time"
        assert env.now.year == 9999


def test_an_outcome_that_ends_it_ends_it_at_once() -> None:
    """When an outcome marked `ends` comes about, later calls of the same reply are not done."""
    stop = Outcome("rang", called("dice", by="iris").times(2), ends=True)
    env = Environment.start(quiet(*TOOLS, outcomes=[stop]))
    env = env.step([Call("dice", {"sides": 6})] * 3)
    calls = [event.ok for event in env.history if isinstance(event, Called)]
    assert calls == [True, True, False]
    assert env.ended == "outcome:rang"
    assert env.history.events[-1] == Ended(0, "iris", "outcome:rang")


def test_an_outcome_may_end_it_before_the_first_turn() -> None:
    """An outcome that comes about by itself ends an episode whose subject never had a turn."""
    mail = Message("m", sender="hale", to="iris", at_ms=1)
    stop = Outcome("came", received("m"), ends=True)
    scenario = quiet(*TOOLS, mail=[mail], outcomes=[stop])
    env = assert_termination(scenario, lambda seen: Call("wait"))
    assert env.ended == "outcome:came"
    env = Environment.start(quiet(nap, outcomes=[Outcome("none", called("nap"))]))
    assert env.turn is not None


@pytest.mark.parametrize("limits", [Limits(turns=3), Limits(turns=50, duration_ms=minutes(90))])
def test_an_engine_without_limits_is_caught(
    limits: Limits, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An engine that does not look at its limits breaks the law."""
    scenario = quiet(*TOOLS, limits=limits)
    ends(scenario)
    real = Work.__init__

    def limitless(self: Work, plan: Any, *rest: Any) -> None:
        real(self, attrs.evolve(plan, limits=Limits(turns=100)), *rest)

    monkeypatch.setattr(Work, "__init__", limitless)
    with pytest.raises(AssertionError):
        ends(scenario)


def test_an_engine_that_ends_twice_or_not_at_the_end_is_caught(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The end has to be recorded once, and last."""
    real = Work.end

    def eager(self: Work, reason: str, actor: str = "") -> None:
        self.append(Ended(self.now, actor, reason))
        real(self, reason, actor)

    monkeypatch.setattr(Work, "end", eager)
    with pytest.raises(AssertionError, match="twice"):
        ends(quiet(*TOOLS))


def test_positions_can_be_walked_only_until_the_end() -> None:
    """The path of an episode holds its beginning and its end, and nothing after."""
    path = positions(quiet(*TOOLS, limits=Limits(turns=2)), lambda seen: Call("wait"))
    assert [env.ended for env in path] == [None, None, "turns"]
