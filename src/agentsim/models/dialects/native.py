"""`NATIVE`: tool calls in the form of OpenAI-style chat APIs."""

from __future__ import annotations

import json
import re
from typing import Any, Final

import attrs

from agentsim.engine import Observation
from agentsim.events import Called, Reply
from agentsim.models.dialects.dialect import Dialect, Message, ended_early, merged, shortened
from agentsim.models.dialects.prompts import time_line
from agentsim.models.dialects.thoughts import split_thoughts
from agentsim.models.dialects.turns import call_ids, exchanges, result_text
from agentsim.values import minutes

__all__ = ["NATIVE"]

_CLOCK_MS = minutes(15)
_STRANGE = re.compile(r"[^A-Za-z0-9_-]")


def _request(seen: Observation) -> dict[str, Any]:
    fields: dict[str, Any] = {"messages": _messages(seen)}
    if seen.tools:
        fields["tools"] = [tool.as_openai() for tool in seen.tools]
    return fields


def _messages(seen: Observation) -> list[Message]:
    found: list[Message] = [{"role": "system", "content": seen.brief}] if seen.brief else []
    turns = exchanges(seen)
    ids = call_ids(turns)
    told_ms: int | None = None
    answered = False
    for turn, names in zip(turns, ids, strict=True):
        # Results stand by themselves. The time is told with news, and when it has moved on.
        late = told_ms is None or turn.at_ms - told_ms >= _CLOCK_MS
        if late or turn.told or not answered:
            lines = "\n\n".join([time_line(seen, turn), *(line.text for line in turn.told)])
            found.append({"role": "user", "content": lines})
            told_ms = turn.at_ms
        answered = bool(turn.calls)
        if turn.reply is None or not (turn.reply.text or turn.calls):
            continue
        message: Message = {"role": "assistant", "content": turn.reply.text or None}
        if turn.calls:
            message["tool_calls"] = [_call(*each) for each in zip(turn.calls, names, strict=True)]
        found.append(message)
        found += [
            {"role": "tool", "tool_call_id": id_, "content": result_text(call.result)}
            for call, id_ in zip(turn.calls, names, strict=True)
        ]
    return merged(found)


def _call(call: Called, id_: str) -> dict[str, Any]:
    # Servers refuse names and arguments that their templates cannot read, though a model wrote
    # them: such a name is spelt out with underscores, and such arguments are put into an object.
    name = _STRANGE.sub("_", call.tool)[:64] or "_"
    arguments = call.arguments if isinstance(call.arguments, dict) else {"text": call.arguments}
    written = json.dumps(arguments, ensure_ascii=False)
    return {"id": id_, "type": "function", "function": {"name": name, "arguments": written}}


def _read(raw: Reply, seen: Observation) -> Reply:
    del seen  # native calls name their tools
    thoughts = split_thoughts(raw)
    faults = thoughts.faults
    if ended_early(raw) and not raw.calls:
        faults = shortened(faults)
    return attrs.evolve(raw, text=thoughts.text, thinking=thoughts.thinking, faults=faults)


NATIVE: Final = Dialect("native", _request, _read)
"""Tool calls of the API's own, for models that were trained on them."""
