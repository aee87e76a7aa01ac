"""What a model is told in words: who it is, what time it is, which tools there are."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from agentsim.engine import Observation
from agentsim.models.dialects.turns import Exchange, result_text
from agentsim.tools import Tool
from agentsim.values import clock

__all__ = ["briefing", "example_arguments", "news", "plain_time", "time_line", "tool_lines"]

# strftime would write the names in the language of whoever runs this.
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_KINDS = {
    "array": "list",
    "boolean": "true or false",
    "integer": "whole number",
    "null": "null",
    "number": "number",
    "object": "object",
    "string": "text",
}


def plain_time(moment: datetime) -> str:
    """Return a moment as people say it.

    Example:
        >>> plain_time(datetime.fromisoformat("2031-03-04T08:05+01:00"))
        'Tuesday 4 March 2031, 08:05'
    """
    day = f"{_DAYS[moment.weekday()]} {moment.day} {_MONTHS[moment.month - 1]} {moment.year}"
    return f"{day}, {moment.hour:02}:{moment.minute:02}"


def kind_of(schema: Mapping[str, Any]) -> str:
    """Return a JSON Schema in a few words."""
    if "enum" in schema:
        return "one of " + ", ".join(
            json.dumps(each, ensure_ascii=False) for each in schema["enum"]
        )
    if "anyOf" in schema:
        return " or ".join(kind_of(each) for each in schema["anyOf"])
    word = _KINDS.get(str(schema.get("type")), "any value")
    if word == "list" and isinstance(schema.get("items"), Mapping):
        return f"list of {kind_of(schema['items'])}"
    return word


def tool_lines(tools: Sequence[Tool]) -> str:
    """Describe tools and their arguments in plain text, some lines each.

    Example:
        >>> from agentsim.tools import wait
        >>> print(tool_lines([wait]))
        wait: Do nothing until something new arrives, or until the time is up.
          minutes (whole number, optional): Longest time to wait.
    """
    lines: list[str] = []
    for tool in tools:
        lines.append(f"{tool.name}: {tool.description}")
        for name, schema in tool.schema["properties"].items():
            optional = "" if name in tool.schema["required"] else ", optional"
            about = f": {schema['description']}" if "description" in schema else ""
            lines.append(f"  {name} ({kind_of(schema)}{optional}){about}")
    return "\n".join(lines)


_EXAMPLES = {"array": [], "boolean": False, "integer": 1, "null": None, "number": 1, "object": {}}


def example_arguments(tool: Tool) -> dict[str, Any]:
    """Return arguments that show the form of a call: those that a tool requires."""
    return {name: _example(tool.schema["properties"][name]) for name in tool.schema["required"]}


def _example(schema: Mapping[str, Any]) -> Any:
    if "enum" in schema:
        return schema["enum"][0]
    if "anyOf" in schema:
        return _example(schema["anyOf"][0])
    return _EXAMPLES.get(str(schema.get("type")), "...")


def briefing(seen: Observation, how: str) -> str:
    """Return a system prompt: the actor's brief, how it acts, and its tools."""
    tools = f"Tools:\n\n{tool_lines(seen.tools)}" if seen.tools else "There are no tools."
    return "\n\n".join(filter(None, [seen.brief, how, tools]))


def time_line(seen: Observation, turn: Exchange) -> str:
    """Return the sentence that tells a model the time of a turn."""
    return f"It is {plain_time(clock(seen.now, turn.at_ms - seen.at_ms))}."


def news(seen: Observation, turn: Exchange, before: Exchange | None) -> str:
    """Return what a model is told at a turn: the time, results of its calls, lines shown to it."""
    parts = [time_line(seen, turn)]
    for call in before.calls if before is not None else ():
        word = "Result of" if call.ok else "Error from"
        parts.append(f"{word} {call.tool or '(no name)'}: {result_text(call.result)}")
    parts += [line.text for line in turn.told]
    return "\n\n".join(parts)
