"""Studies: what is played, in which order, how much at once."""

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from agentsim import Actor, Call, Scenario
from agentsim.errors import MissingModel
from agentsim.studies import Played, Study, Tally
from agentsim.tools import FLOW
from tests.packs_for_tests import PACK

DESKS = tuple(
    Scenario(
        name=name,
        start="2031-03-04T08:00+01:00",
        subject="iris",
        cast=[Actor("iris", tools=FLOW)],
    )
    for name in ("one", "two")
)


def brief(_seen: Any) -> str:
    return "Done."


class Crowd:
    """An asynchronous model that counts how many episodes are in flight."""

    def __init__(self) -> None:
        self.now = self.most = 0

    async def __call__(self, seen: Any) -> Any:
        if seen.number == 0:
            self.now += 1
            self.most = max(self.most, self.now)
        await asyncio.sleep(0)
        if seen.number < 3:
            return Call("wait", {"minutes": 5})
        self.now -= 1
        return "Done."


def test_the_plan_goes_seed_by_seed() -> None:
    """Every scenario and model has its turn before the next seed begins."""
    study = Study(DESKS, {"a": brief, "b": brief}, seeds=range(2))
    plan = [(trial.number, trial.seed, trial.scenario.name, trial.model) for trial in study.plan()]
    assert plan[:5] == [
        (0, 0, "one", "a"),
        (1, 0, "one", "b"),
        (2, 0, "two", "a"),
        (3, 0, "two", "b"),
        (4, 1, "one", "a"),
    ]
    assert len(plan) == len(study) == 8


def test_synchronous_models_play_in_the_order_of_the_plan() -> None:
    """Episodes of synchronous models come in order, one by one, as they are asked for."""
    study = Study(DESKS, {"a": brief}, seeds=(3, 1))
    stream = study.stream()
    first = next(stream)
    assert (first.trial.number, first.episode.seed, first.episode.name) == (0, 3, "one")
    assert [played.trial.number for played in stream] == [1, 2, 3]


def test_a_stream_gives_the_same_episodes_as_playing_by_hand() -> None:
    """Concurrent or not, an episode has the digest that its scenario, model and seed give it."""

    async def later(seen: Any) -> Any:
        await asyncio.sleep(0)
        return PACK.policy("noisy")(seen)

    scenarios = [PACK.scenario(), PACK.scenario(pressure="none")]
    plain = Study(scenarios, {"noisy": PACK.policy("noisy")}, seeds=range(3))
    concurrent = Study(scenarios, {"noisy": later}, seeds=range(3))
    wanted = {played.trial.number: played.episode.digest for played in plain.stream()}
    found = {played.trial.number: played.episode.digest for played in concurrent.stream(workers=4)}
    assert found == wanted


@pytest.mark.parametrize("workers", [1, 3])
def test_asynchronous_models_are_bounded(workers: int) -> None:
    """As many episodes are in flight as there are workers, and no more."""
    crowd = Crowd()
    study = Study(DESKS, {"crowd": crowd}, seeds=range(5))
    assert len(list(study.stream(workers=workers))) == 10
    assert (crowd.most, crowd.now) == (workers, 0)


def test_a_model_for_each_actor_may_be_asynchronous() -> None:
    """A mapping from actor to model is taken as asynchronous if one of its models is."""
    crowd = Crowd()
    study = Study(DESKS[0], {"crowd": {"iris": crowd}}, seeds=range(4))
    assert len(list(study.stream(workers=4))) == 4
    assert crowd.most == 4


def test_leaving_a_stream_early_stops_what_is_in_flight() -> None:
    """When the reader of a stream leaves, episodes in flight are cancelled and nothing leaks."""
    cancelled: list[int] = []

    async def endless(seen: Any) -> Any:
        if seen.seed and seen.at_ms >= 0 and len(started) > 1:
            try:
                await asyncio.sleep(3600)
            except asyncio.CancelledError:
                cancelled.append(1)
                raise
        started.append(1)
        return "Done."

    started: list[int] = [1]
    study = Study(DESKS[0], {"endless": endless}, seeds=range(4))
    stream = study.stream(workers=4)
    assert next(stream).episode.verdict == "neutral"
    assert isinstance(stream, Iterator)
    stream.close()  # type: ignore[attr-defined]
    assert len(cancelled) == 3


def test_a_stream_can_be_followed_in_a_running_loop() -> None:
    """`astream` is for where an event loop runs already; `stream` says so there."""

    async def follow() -> list[int]:
        study = Study(DESKS, {"crowd": Crowd()}, seeds=range(2))
        with pytest.raises(RuntimeError, match="event loop is running already"):
            next(study.stream())
        return [played.trial.number async for played in study.astream(workers=2)]

    assert sorted(asyncio.run(follow())) == [0, 1, 2, 3]


def test_run_counts_and_hands_out_every_episode() -> None:
    """`run` returns the tally of all episodes and calls back with each."""
    seen: list[Played] = []
    study = Study(DESKS, {"a": brief, "b": brief}, seeds=range(2))
    tally = study.run(on_episode=seen.append)
    assert len(tally) == len(seen) == 8
    again = Tally()
    for played in seen:
        again = again.add(played.trial.model, played.episode)
    assert again == tally


def test_what_is_done_survives_an_interruption() -> None:
    """Ctrl-C in a model goes through the stream, after the episodes before it were handed out."""

    def impatient(seen: Any) -> str:
        if len(done) == 3:
            raise KeyboardInterrupt
        return "Done."

    done: list[Played] = []
    study = Study(DESKS, {"impatient": impatient}, seeds=range(5))
    with pytest.raises(KeyboardInterrupt):
        study.run(on_episode=done.append)
    assert [played.trial.number for played in done] == [0, 1, 2]


def test_an_episode_that_fails_is_an_episode() -> None:
    """A model that raises gives an episode with verdict error, and the study goes on."""
    study = Study(PACK.scenario(), {"broken": PACK.policy("broken"), "a": brief}, seeds=range(2))
    assert [played.episode.verdict for played in study.stream()] == [
        "error",
        "neutral",
        "error",
        "neutral",
    ]


def test_a_missing_model_ends_the_study() -> None:
    """A mapping without a model for the subject is an error, in either way of running."""

    async def later(_seen: Any) -> str:
        return "Done."

    for model in (brief, later):
        study = Study(DESKS[0], {"a": {"marek": model}})
        with pytest.raises(MissingModel, match="iris"):
            study.run()


def test_an_unmarked_coroutine_is_refused() -> None:
    """A plain function that returns an awaitable is told what to use."""
    study = Study(DESKS[0], {"sly": lambda seen: asyncio.sleep(0)})
    with pytest.raises(TypeError, match="asynchronous"):
        study.run()


def test_a_study_without_parts_is_refused() -> None:
    """No scenarios, no models or no seeds is an error that names what is missing."""
    for scenarios, models, seeds, what in (
        ((), {"a": brief}, (0,), "scenarios"),
        (DESKS, {}, (0,), "models"),
        (DESKS, {"a": brief}, range(0), "seeds"),
    ):
        with pytest.raises(ValueError, match=f"{what} is empty"):
            Study(scenarios, models, seeds=seeds)


def test_the_same_twice_is_refused() -> None:
    """A scenario or seed that is there twice would be counted twice."""
    with pytest.raises(ValueError, match="scenarios has 'one' twice"):
        Study((DESKS[0], DESKS[0]), {"a": brief})
    with pytest.raises(ValueError, match="seeds has 4 twice"):
        Study(DESKS, {"a": brief}, seeds=(4, 4))


def test_models_without_names_are_refused() -> None:
    """A bare callable has no name for the report."""
    with pytest.raises(TypeError, match="mapping from a name to a model"):
        Study(DESKS, brief)  # type: ignore[arg-type]


def test_one_of_each_needs_no_list() -> None:
    """A single scenario and a single seed may be given by themselves."""
    study = Study(DESKS[0], {"a": brief}, seeds=9)  # type: ignore[arg-type]
    assert [(trial.scenario.name, trial.seed) for trial in study.plan()] == [("one", 9)]


def test_workers_are_one_or_more() -> None:
    """No workers at all is an error."""
    study = Study(DESKS, {"a": brief})
    with pytest.raises(ValueError, match="workers is 0"):
        next(study.stream(workers=0))

    async def first() -> Any:
        return await anext(study.astream(workers=-1))

    with pytest.raises(ValueError, match="workers is -1"):
        asyncio.run(first())
