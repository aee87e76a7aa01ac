"""Drivers: thin loops that connect models to an environment."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from agentsim.engine.environment import Environment
from agentsim.engine.episode import Episode
from agentsim.engine.observation import Observation
from agentsim.errors import MissingModel
from agentsim.events import Answer
from agentsim.scenarios import Scenario

__all__ = ["AsyncModel", "Model", "arun", "run"]

Model = Callable[[Observation], Answer]
"""Any callable from what an actor sees to what it answers."""

AsyncModel = Callable[[Observation], Awaitable[Answer]]
"""The same, asynchronous."""

OnStep = Callable[[Environment], object]


def _models(env: Environment, model: Any) -> Mapping[str, Any]:
    if isinstance(model, Mapping):
        models: Mapping[str, Any] = model
    else:
        models = {env.played[0]: model}
    missing = tuple(actor for actor in env.played if actor not in models)
    if missing:
        raise MissingModel(missing, env.played)
    for actor, each in models.items():
        if not callable(each):
            raise TypeError(
                f"the model of {actor!r} is a {type(each).__name__}; it has to be a callable from "
                "an Observation to a Reply, a Call, calls, or text"
            )
    return models


def run(
    scenario: Scenario,
    model: Model | Mapping[str, Model],
    *,
    seed: int = 0,
    strict: bool = False,
    on_step: OnStep | None = None,
) -> Episode:
    """Play one episode.

    A model that raises ends the episode with verdict `error`; everything before is kept.

    Args:
        scenario: A whole scenario.
        model: The subject's model; or a mapping from actor id to model, where models play
            several actors.
        seed: Seed of all randomness.
        strict: Whether a tool that asks the outside world is an error; see `Environment.start`.
        on_step: Called with every position, the first included.

    Raises:
        ScenarioError: if the scenario cannot be run.
        MissingModel: if an actor that a model has to play has none.
        TypeError: if a model is not callable, or is asynchronous: use `arun` for those.
        ClosedError: in strict mode, if a tool asks the outside world.

    Example:
        >>> from agentsim import Actor, Scenario
        >>> scenario = Scenario(
        ...     name="demo", start="2031-03-04T08:00+01:00", subject="iris", cast=[Actor("iris")]
        ... )
        >>> run(scenario, lambda seen: "Nothing to do.").ended
        'finished'
    """
    env = Environment.start(scenario, seed=seed, strict=strict)
    models = _models(env, model)
    if on_step is not None:
        on_step(env)
    while env.turn is not None:
        try:
            answer = models[env.turn.actor](env.turn.observation)
            awaitable = inspect.isawaitable(answer)
        except Exception as error:  # whatever a model raises ends its episode as an error
            env = env.fail(error)
        else:
            if awaitable:
                if inspect.iscoroutine(answer):
                    answer.close()
                raise TypeError("this model is asynchronous; use `await arun(...)` for it")
            env = env.step(answer)
        if on_step is not None:
            on_step(env)
    return env.episode()


async def arun(
    scenario: Scenario,
    model: Model | AsyncModel | Mapping[str, Model | AsyncModel],
    *,
    seed: int = 0,
    strict: bool = False,
    on_step: OnStep | None = None,
) -> Episode:
    """Play one episode with models that may be asynchronous; otherwise like `run`.

    Args:
        scenario: A whole scenario.
        model: The subject's model, or a mapping from actor id to model.
        seed: Seed of all randomness.
        strict: Whether a tool that asks the outside world is an error; see `Environment.start`.
        on_step: Called with every position, the first included.

    Raises:
        ScenarioError: if the scenario cannot be run.
        MissingModel: if an actor that a model has to play has none.
        TypeError: if a model is not callable.
        ClosedError: in strict mode, if a tool asks the outside world.
    """
    env = Environment.start(scenario, seed=seed, strict=strict)
    models = _models(env, model)
    if on_step is not None:
        on_step(env)
    while env.turn is not None:
        try:
            answer = models[env.turn.actor](env.turn.observation)
            if inspect.isawaitable(answer):
                answer = await answer
        except Exception as error:  # whatever a model raises ends its episode as an error
            env = env.fail(error)
        else:
            env = env.step(answer)
        if on_step is not None:
            on_step(env)
    return env.episode()
