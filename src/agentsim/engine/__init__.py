"""The simulated environment: positions, steps, observations, episodes, replay, drivers."""

from agentsim.engine.drive import AsyncModel, Model, arun, run
from agentsim.engine.environment import Environment
from agentsim.engine.episode import Divergence, Episode, divergence
from agentsim.engine.observation import Observation, Role, Sight, Turn
from agentsim.engine.proof import replay, verify

__all__ = [
    "AsyncModel",
    "Divergence",
    "Environment",
    "Episode",
    "Model",
    "Observation",
    "Role",
    "Sight",
    "Turn",
    "arun",
    "divergence",
    "replay",
    "run",
    "verify",
]
