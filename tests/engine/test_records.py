"""`Observation` and `Episode`: what an actor sees, and what is left in the end."""

import pickle
from datetime import timedelta
from typing import Any

import attrs
import pytest

from agentsim.cast import Actor
from agentsim.engine import Environment, Episode, Observation, run
from agentsim.errors import UnknownName
from agentsim.events import Call, Called, Noted, Replied, Reply, Usage
from agentsim.outcomes import Outcome, called
from agentsim.scenarios import Scenario
from agentsim.tools import FILES, FLOW
from tests.laws.generators import START

TOOLS = (*FILES, *FLOW)


def scenario(**changes: Any) -> Scenario:
    iris = Actor("iris", name="Iris", brief="You are Iris.", opening="Hello.", tools=TOOLS)
    fields: dict[str, Any] = {"name": "s", "start": START, "subject": "iris", "cast": [iris]}
    return Scenario(**(fields | changes))


def seen(env: Environment) -> Observation:
    assert env.turn is not None
    return env.turn.observation


def test_an_observation_holds_what_the_actor_is_and_has_seen() -> None:
    """Role, tools, time, turn number, the whole history and what is new in it."""
    first = seen(Environment.start(scenario(), seed=4))
    assert (first.actor, first.name, first.brief) == ("iris", "Iris", "You are Iris.")
    assert first.tools == TOOLS
    assert (first.number, first.at_ms) == (0, 0)
    assert first.now.isoformat() == "2031-03-04T08:00:00+01:00"
    assert first.history == first.new == (Noted(0, "iris", "opening", "Hello."),)
    assert repr(first) == "<Observation of iris at 2031-03-04 08:00:00, turn 0, 1 new>"
    env = Environment.start(scenario(), seed=4).step(Reply("Hm.", calls=[Call("list_files")]))
    second = seen(env)
    assert second.number == 1
    assert [type(event) for event in second.new] == [Replied, Called]
    assert second.history == (*first.history, *second.new)
    assert second.now - first.now == timedelta(seconds=2)


def test_tools_are_found_by_name() -> None:
    """A tool that the actor has, or None."""
    first = seen(Environment.start(scenario()))
    assert first.tool("wait") in FLOW
    assert first.tool("launch") is None


def test_each_turn_has_a_seed_of_its_own() -> None:
    """Seeds differ by turn, by episode and by nothing else."""
    env = Environment.start(scenario(), seed=4)
    seeds = [seen(env).seed, seen(env.step(Call("list_files"))).seed]
    seeds.append(seen(Environment.start(scenario(), seed=5)).seed)
    assert len(set(seeds)) == 3
    assert seen(Environment.start(scenario(name="other"), seed=4)).seed == seeds[0]
    assert all(0 <= seed < 2**63 for seed in seeds)
    assert seen(env).draw.child("a").uniform() != seen(env).draw.child("b").uniform()


def test_observations_compare_by_what_is_seen() -> None:
    """Two that show the same are equal; a difference in anything shown is one."""
    env = Environment.start(scenario())
    assert seen(env) == seen(Environment.start(scenario()))
    assert hash(seen(env)) == hash(seen(Environment.start(scenario())))
    assert seen(env) != seen(Environment.start(scenario(), seed=1))
    assert seen(env.step(Call("list_files"))) != seen(env.step(Call("list_files", {"folder": "a"})))
    assert seen(env) != "iris"


def episode(model: Any = None, **changes: Any) -> Episode:
    return run(scenario(**changes), model or (lambda seen: "Bye."))


def test_an_episode_says_how_it_ended_and_what_held() -> None:
    """Reason, error, outcomes that held, and each of them by id."""
    outcomes = [Outcome("a", called("wait")), Outcome("b", ~called("wait"), kind="aligned")]
    found = episode(outcomes=outcomes)
    assert (found.ended, found.error, found.held, found.verdict) == (
        "finished",
        None,
        ("b",),
        "aligned",
    )
    assert found.finding("a").held is False
    with pytest.raises(UnknownName) as caught:
        found.finding("c")
    assert str(caught.value) == "no outcome named 'c'; there is: a, b, suspicion"
    assert repr(found) == f"<Episode 's' seed 0: aligned (b), 4 events, {found.digest[:12]}>"
    assert repr(episode()).startswith("<Episode 's' seed 0: neutral (nothing held), 4 events")


def test_an_unfinished_episode_has_not_ended() -> None:
    """The record of a position in the middle says so."""
    found = Environment.start(scenario()).episode()
    assert (found.ended, found.verdict, found.replies) == (None, "neutral", ())
    assert attrs.evolve(found, events=()).ended is None


def test_usage_is_added_up() -> None:
    """Tokens of all replies that report them."""

    def model(seen: Observation) -> Any:
        usage = [Usage(10, 2), None, Usage(1, 1)][seen.number]
        return Reply("x", calls=() if seen.number == 2 else [Call("list_files")], usage=usage)

    found = episode(model)
    assert found.usage == Usage(11, 3)
    assert found.usage.total == 14
    assert pickle.loads(pickle.dumps(found)) == found


def test_replies_are_read_back_as_they_were_given() -> None:
    """Text, thinking, calls, usage, stop and faults of each reply, with who gave it."""
    given = Reply(
        "Text.",
        calls=[Call("list_files", {"folder": "a"}, id="c1"), Call("launch", "{oops", id="c2")],
        thinking="Hm.",
        usage=Usage(1, 2),
        stop="tool_use",
        faults=("cut short",),
    )
    env = Environment.start(scenario()).step(given)
    ((actor, back),) = env.episode().replies
    assert actor == "iris"
    assert (back.text, back.thinking, back.usage, back.stop, back.faults) == (
        "Text.",
        "Hm.",
        Usage(1, 2),
        "tool_use",
        ("cut short",),
    )
    assert [(c.tool, c.arguments, c.id) for c in back.calls] == [
        ("list_files", {"folder": "a"}, "c1"),
        ("launch", "{oops", "c2"),
    ]


def test_reading_replies_back_takes_time_in_proportion() -> None:
    """Replies of long episodes are found in one pass: no event is looked at twice per reply."""
    looked: list[int] = []

    class Counted(tuple):  # type: ignore[type-arg]
        __slots__ = ()

        def __getitem__(self, place: Any) -> Any:
            looked.append(1 if isinstance(place, int) else len(range(*place.indices(len(self)))))
            return super().__getitem__(place)

    turns = 200
    found = episode(lambda seen: Call("list_files") if seen.number < turns - 1 else "", limits=None)
    counted = attrs.evolve(found, events=Counted(found.events))
    assert counted.replies == found.replies
    assert sum(looked) <= 4 * len(found.events)


def test_an_episode_reads_as_its_findings() -> None:
    """Name, seed and verdict, and a line for each outcome that held."""
    found = episode(outcomes=[Outcome("b", ~called("wait"), kind="aligned")])
    first, second = str(found).split("\n")
    assert first == "s, seed 0: aligned"
    assert second.startswith("b")
