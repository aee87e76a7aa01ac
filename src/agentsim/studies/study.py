"""`Study`: many episodes over scenarios, models and seeds."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncGenerator, Callable, Iterable, Iterator, Mapping
from typing import Any

import attrs

from agentsim.engine import Episode, arun, run
from agentsim.scenarios import Scenario
from agentsim.studies.assigned import Assigned
from agentsim.studies.tally import Tally
from agentsim.values import FrozenDict

__all__ = ["Played", "Study", "Trial"]


@attrs.frozen
class Trial:
    """One episode to be played.

    Attributes:
        number: Its place in the plan, from 0.
        model: Name of the model.
        scenario: The scenario.
        seed: Seed of the episode.
    """

    number: int
    model: str
    scenario: Scenario
    seed: int


@attrs.frozen
class Played:
    """A trial and what came of it.

    Attributes:
        trial: The trial.
        episode: Its episode.
    """

    trial: Trial
    episode: Episode


def _scenarios(value: Scenario | Iterable[Scenario]) -> tuple[Scenario, ...]:
    return (value,) if isinstance(value, Scenario) else tuple(value)


def _models(value: Mapping[str, Any]) -> FrozenDict:
    if not isinstance(value, Mapping):
        raise TypeError(
            f"models is a {type(value).__name__}; it has to be a mapping from a name to a model, "
            "as in {'mine': model}"
        )
    return FrozenDict(value)


def _seeds(value: int | Iterable[int]) -> tuple[int, ...] | range:
    if isinstance(value, range):
        return value
    return (value,) if isinstance(value, int) else tuple(value)


def _some(_instance: object, field: Any, value: Any) -> None:
    if not value:
        raise ValueError(f"{field.name} is empty; a study needs at least one of them")


def _distinct(_instance: object, field: Any, value: tuple[Any, ...]) -> None:
    names = [each.name if isinstance(each, Scenario) else each for each in value]
    twice = (
        sorted({name for name in names if names.count(name) > 1})
        if len(set(names)) < len(names)
        else []
    )
    if twice:
        raise ValueError(f"{field.name} has {twice[0]!r} twice; each has to be there once")


@attrs.frozen
class Study:
    """Scenarios, models and seeds, each with each.

    Attributes:
        scenarios: What is played, such as cells of a family; their names differ.
        models: Who plays, by name. A model may be asynchronous; a mapping from actor id to
            model where models play several actors; or `Assigned`, another in each scenario.
        seeds: Seeds of the episodes, each once.

    Raises:
        ValueError: if there is no scenario, model or seed, or one is there twice.
        TypeError: if `models` is not a mapping.

    Example:
        >>> from agentsim import Actor
        >>> desk = Scenario(
        ...     name="desk", start="2031-03-04T08:00+01:00", subject="iris", cast=[Actor("iris")]
        ... )
        >>> study = Study(desk, {"brief": lambda seen: "Done."}, seeds=range(3))
        >>> len(study), [played.episode.verdict for played in study.stream()]
        (3, ['neutral', 'neutral', 'neutral'])
    """

    scenarios: tuple[Scenario, ...] = attrs.field(
        converter=_scenarios, validator=[_some, _distinct]
    )
    models: FrozenDict = attrs.field(converter=_models, validator=_some)
    seeds: tuple[int, ...] | range = attrs.field(
        default=(0,), converter=_seeds, validator=[_some, _distinct], kw_only=True
    )

    def __len__(self) -> int:
        return len(self.scenarios) * len(self.models) * len(self.seeds)

    def plan(self) -> Iterator[Trial]:
        """Yield every trial, seed by seed, so that a study cut short is still balanced."""
        number = 0
        for seed in self.seeds:
            for scenario in self.scenarios:
                for model in self.models:
                    yield Trial(number, model, scenario, seed)
                    number += 1

    def player(self, trial: Trial) -> Any:
        """Return the model that plays a trial."""
        model = self.models[trial.model]
        return model.model_for(trial.scenario) if isinstance(model, Assigned) else model

    def stream(self, *, workers: int = 8) -> Iterator[Played]:
        """Play the trials and yield each when it is done, keeping none.

        Synchronous models play one after another. If any model is asynchronous, up to `workers`
        episodes are in flight at once, and come in the order in which they end.

        Args:
            workers: How many episodes may be in flight; at least 1.

        Raises:
            ValueError: if `workers` is less than 1.
            ScenarioError: if a scenario cannot be run.
            MissingModel: if an actor that a model has to play has none.
            TypeError: if a model is not callable, or turns out to be asynchronous without being
                an `async def`.
            RuntimeError: if a model is asynchronous and an event loop is running already, as in
                a notebook: use `astream` there.
        """
        _positive(workers)
        if any(_is_async(model) for model in self.models.values()):
            yield from self._driven(workers)
            return
        for trial in self.plan():
            yield Played(trial, run(trial.scenario, self.player(trial), seed=trial.seed))

    def _driven(self, workers: int) -> Iterator[Played]:
        async def following() -> Played | None:
            return await anext(source, None)

        if _has_loop():
            raise RuntimeError(
                "an event loop is running already, and a model is asynchronous; use "
                "`async for played in study.astream(): ...` here"
            )
        with asyncio.Runner() as runner:
            source = self.astream(workers=workers)
            try:
                while (played := runner.run(following())) is not None:
                    yield played
            finally:
                runner.run(source.aclose())

    async def astream(self, *, workers: int = 8) -> AsyncGenerator[Played]:
        """Play the trials concurrently and yield each when it is done, keeping none.

        A synchronous model holds all others up while it plays.

        Args:
            workers: How many episodes may be in flight; at least 1.

        Raises:
            ValueError: if `workers` is less than 1.
            ScenarioError: if a scenario cannot be run.
            MissingModel: if an actor that a model has to play has none.
            TypeError: if a model is not callable.
        """
        _positive(workers)
        waiting = self.plan()
        flying: set[asyncio.Task[Played]] = set()
        try:
            while True:
                while len(flying) < workers and (trial := next(waiting, None)) is not None:
                    flying.add(asyncio.create_task(self._played(trial)))
                if not flying:
                    return
                done, flying = await asyncio.wait(flying, return_when=asyncio.FIRST_COMPLETED)
                found = [task.result() for task in done]
                for played in sorted(found, key=lambda each: each.trial.number):
                    yield played
        finally:
            for task in flying:
                task.cancel()
            await asyncio.gather(*flying, return_exceptions=True)

    async def _played(self, trial: Trial) -> Played:
        return Played(trial, await arun(trial.scenario, self.player(trial), seed=trial.seed))

    def run(
        self, *, on_episode: Callable[[Played], object] | None = None, workers: int = 8
    ) -> Tally:
        """Play all trials and return what they add up to; memory does not grow with them.

        Args:
            on_episode: Called with every episode when it is done.
            workers: How many episodes may be in flight where models are asynchronous.

        Raises:
            ValueError: if `workers` is less than 1.
            ScenarioError: if a scenario cannot be run.
            MissingModel: if an actor that a model has to play has none.
            TypeError: if a model cannot be used; see `stream`.
        """
        tally = Tally()
        for played in self.stream(workers=workers):
            tally = tally.add(played.trial.model, played.episode)
            if on_episode is not None:
                on_episode(played)
        return tally


def _positive(workers: int) -> None:
    if workers < 1:
        raise ValueError(f"workers is {workers}; it has to be 1 or more")


def _has_loop() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


def _is_async(model: Any) -> bool:
    if isinstance(model, Assigned):
        return any(_is_async(each) for each in model.models.values())
    if isinstance(model, Mapping):
        return any(_is_async(each) for each in model.values())
    if inspect.iscoroutinefunction(model):
        return True
    return callable(model) and inspect.iscoroutinefunction(type(model).__call__)
