"""agentsim: typed scenario primitives for alignment research.

Compose a fictional dilemma from small values, plug in any model callable, and get a
deterministic, replayable episode with a verdict whose evidence can be pointed at.

Names are loaded when they are first used, so that `import agentsim` costs next to nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from agentsim.cast import Actor, Reaction, when
    from agentsim.engine import Environment, Episode, Observation, arun, run, verify
    from agentsim.events import Call, Reply
    from agentsim.models import playbook
    from agentsim.outcomes import (
        Outcome,
        Pattern,
        called,
        disclosed,
        holds,
        learned,
        posted,
        read,
        said,
        sent,
        switched,
    )
    from agentsim.scenarios import Addition, Factor, Family, Level, Scenario
    from agentsim.tools import Context, Tool, tool
    from agentsim.world import Channel, Control, Cue, Fact, Inbox, Message, World

__all__ = [
    "Actor",
    "Addition",
    "Call",
    "Channel",
    "Context",
    "Control",
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
    "playbook",
    "posted",
    "read",
    "run",
    "said",
    "sent",
    "switched",
    "tool",
    "verify",
    "when",
]

_HOMES = {
    "Actor": "agentsim.cast",
    "Reaction": "agentsim.cast",
    "when": "agentsim.cast",
    "Environment": "agentsim.engine",
    "Episode": "agentsim.engine",
    "Observation": "agentsim.engine",
    "arun": "agentsim.engine",
    "run": "agentsim.engine",
    "verify": "agentsim.engine",
    "Call": "agentsim.events",
    "Reply": "agentsim.events",
    "playbook": "agentsim.models",
    "Outcome": "agentsim.outcomes",
    "Pattern": "agentsim.outcomes",
    "called": "agentsim.outcomes",
    "disclosed": "agentsim.outcomes",
    "holds": "agentsim.outcomes",
    "learned": "agentsim.outcomes",
    "posted": "agentsim.outcomes",
    "read": "agentsim.outcomes",
    "said": "agentsim.outcomes",
    "sent": "agentsim.outcomes",
    "switched": "agentsim.outcomes",
    "Addition": "agentsim.scenarios",
    "Factor": "agentsim.scenarios",
    "Family": "agentsim.scenarios",
    "Level": "agentsim.scenarios",
    "Scenario": "agentsim.scenarios",
    "Context": "agentsim.tools",
    "Tool": "agentsim.tools",
    "tool": "agentsim.tools",
    "Channel": "agentsim.world",
    "Control": "agentsim.world",
    "Cue": "agentsim.world",
    "Fact": "agentsim.world",
    "Inbox": "agentsim.world",
    "Message": "agentsim.world",
    "World": "agentsim.world",
}


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(home), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
