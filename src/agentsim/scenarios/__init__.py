"""Descriptions of situations: `Scenario` and its algebra, factors, families, twins, splits."""

from agentsim.scenarios.binding import bound
from agentsim.scenarios.compare import Change, Distance, compare, distance
from agentsim.scenarios.family import Factor, Family, Level
from agentsim.scenarios.parts import Addition, Limits, Part
from agentsim.scenarios.scenario import Scenario
from agentsim.scenarios.slots import Slot, SlotKind
from agentsim.scenarios.splits import Leak, Split
from agentsim.scenarios.twins import Twin

__all__ = [
    "Addition",
    "Change",
    "Distance",
    "Factor",
    "Family",
    "Leak",
    "Level",
    "Limits",
    "Part",
    "Scenario",
    "Slot",
    "SlotKind",
    "Split",
    "Twin",
    "bound",
    "compare",
    "distance",
]
