"""agentsim: typed scenario primitives for alignment research.

Compose a fictional dilemma from small values, plug in any model callable, and get a
deterministic, replayable episode with a verdict whose evidence can be pointed at.
"""

from agentsim.cast import Actor, Reaction, when
from agentsim.engine import Environment, Episode, Observation, arun, run, verify
from agentsim.events import Call, Reply
from agentsim.outcomes import (
    Outcome,
    Pattern,
    called,
    disclosed,
    holds,
    learned,
    read,
    said,
    sent,
    switched,
)
from agentsim.scenarios import Addition, Factor, Family, Level, Scenario
from agentsim.tools import Context, Tool, tool
from agentsim.world import Cue, Fact, Inbox, Message, World

__all__ = [
    "Actor",
    "Addition",
    "Call",
    "Context",
    "Cue",
    "Environment",
    "Episode",
    "Fact",
    "Factor",
    "Family",
    "Inbox",
    "Level",
    "Message",
    "Observation",
    "Outcome",
    "Pattern",
    "Reaction",
    "Reply",
    "Scenario",
    "Tool",
    "World",
    "arun",
    "called",
    "disclosed",
    "holds",
    "learned",
    "read",
    "run",
    "said",
    "sent",
    "switched",
    "tool",
    "verify",
    "when",
]
