"""Descriptions of situations: `Scenario` and its algebra, factors and families."""

from agentsim.scenarios.binding import bound
from agentsim.scenarios.family import Factor, Family, Level
from agentsim.scenarios.parts import Addition, Limits, Part
from agentsim.scenarios.scenario import Scenario

__all__ = ["Addition", "Factor", "Family", "Level", "Limits", "Part", "Scenario", "bound"]
