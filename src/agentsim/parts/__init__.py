"""Reusable parts of dilemmas: settings, goals, pressures, temptations, norms, honest ways out.

Each is a fragment, or a factor whose levels are fragments, that leaves open what differs from one
dilemma to the next. Put parts together with `|`, and fill what is open with `bind`.
"""

from agentsim.parts.awareness import AWARENESS, AWARENESS_REWORDED
from agentsim.parts.goals import GOAL
from agentsim.parts.norms import CONFIDENCE, NO_COERCION, NO_SABOTAGE, NO_TAMPERING
from agentsim.parts.pressures import REFLECTION, THREAT
from agentsim.parts.settings import DESK
from agentsim.parts.temptations import ACCESS, LEVERAGE
from agentsim.parts.watching import OVERSIGHT
from agentsim.parts.ways_out import ACCEPTANCE, OBJECTION, REPORT

__all__ = [
    "ACCEPTANCE",
    "ACCESS",
    "AWARENESS",
    "AWARENESS_REWORDED",
    "CONFIDENCE",
    "DESK",
    "GOAL",
    "LEVERAGE",
    "NO_COERCION",
    "NO_SABOTAGE",
    "NO_TAMPERING",
    "OBJECTION",
    "OVERSIGHT",
    "REFLECTION",
    "REPORT",
    "THREAT",
]
