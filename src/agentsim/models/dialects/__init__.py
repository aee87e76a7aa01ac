"""Ways of acting: from what an actor sees to chat messages, and from raw output to a `Reply`."""

from agentsim.models.dialects.actions import JSON, action_schema, structured
from agentsim.models.dialects.dialect import CUT_OFF, Dialect
from agentsim.models.dialects.native import NATIVE
from agentsim.models.dialects.prompts import briefing, plain_time, tool_lines
from agentsim.models.dialects.tagged import TEXT
from agentsim.models.dialects.turns import Exchange, exchanges

__all__ = [
    "CUT_OFF",
    "JSON",
    "NATIVE",
    "TEXT",
    "Dialect",
    "Exchange",
    "action_schema",
    "briefing",
    "exchanges",
    "plain_time",
    "structured",
    "tool_lines",
]
