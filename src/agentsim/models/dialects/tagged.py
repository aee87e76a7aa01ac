"""`TEXT`: calls written between tags, for models that have nothing else."""

from __future__ import annotations

import json
import re
from typing import Any, Final

import attrs

from agentsim.engine import Observation
from agentsim.events import Call, Called, Reply
from agentsim.models.dialects.dialect import Dialect, Message, ended_early, merged, shortened
from agentsim.models.dialects.loose import after_fence, read_object
from agentsim.models.dialects.prompts import briefing, example_arguments, news
from agentsim.models.dialects.thoughts import split_thoughts
from agentsim.models.dialects.turns import Exchange, exchanges

__all__ = ["TEXT"]

_MOST_CALLS = 256

_HOW = """\
You act by writing calls of tools into your answer, each between tags and with its arguments as \
a JSON object:

{example}

Several calls may follow one another; afterwards you are told their results. When nothing is left \
to do, answer without a call, and with that you stop."""

# Lengths are bounded, so that no text takes more than one pass.
_NAMES = r"(?:call|tool_call|function_call)"
_OPEN = re.compile(rf"<\s{{0,3}}{_NAMES}\b([^<>]{{0,300}})>", re.IGNORECASE)
_BROKEN = re.compile(rf"<\s{{0,3}}{_NAMES}\b", re.IGNORECASE)
_CLOSE = re.compile(rf"</\s{{0,3}}{_NAMES}\s{{0,3}}>", re.IGNORECASE)
_TOOL = re.compile(r"\b(?:tool|name)\s{0,3}=\s{0,3}[\"'“]?([^\"'”\s/]+)", re.IGNORECASE)
_TAIL = re.compile(rf"\s*(?:```)?\s*(?:</\s{{0,3}}{_NAMES}\s{{0,3}}>)?", re.IGNORECASE)
_EMPTY_FENCE = re.compile(r"```[A-Za-z0-9]*\s*```")


def _request(seen: Observation) -> dict[str, Any]:
    how = "You act by saying what you have to say."
    if seen.tools:
        first = seen.tools[0]
        how = _HOW.format(example=_tagged(first.name, json.dumps(example_arguments(first))))
    found: list[Message] = [{"role": "system", "content": briefing(seen, how)}]
    before: Exchange | None = None
    for turn in exchanges(seen):
        found.append({"role": "user", "content": news(seen, turn, before)})
        reply = turn.reply
        if reply is not None:
            written = "\n".join(filter(None, [reply.text, *map(_written, turn.calls)]))
            if written:
                found.append({"role": "assistant", "content": written})
        before = turn
    return {"messages": merged(found)}


def _written(call: Called) -> str:
    arguments = call.arguments
    body = arguments if isinstance(arguments, str) else json.dumps(arguments, ensure_ascii=False)
    return _tagged(call.tool, body)


def _tagged(tool: str, arguments: str) -> str:
    return f'<call tool="{tool}">{arguments}</call>'


class _Calls:
    """The calls of one text, as they are found."""

    __slots__ = ("calls", "faults", "text")

    def __init__(self) -> None:
        self.text: list[str] = []
        self.calls: list[Call] = []
        self.faults: list[str] = []

    def take(self, text: str) -> None:
        """Read a text."""
        at = 0
        while (tag := _OPEN.search(text, at)) is not None:
            if len(self.calls) >= _MOST_CALLS:
                self.faults.append(f"only the first {_MOST_CALLS} calls of a reply are carried out")
                break
            self.text.append(text[at : tag.start()])
            at = self.call(text, tag)
        self.text.append(text[at:])

    def call(self, text: str, tag: re.Match[str]) -> int:
        """Read the call that a tag opens; return the place after it."""
        found = _TOOL.search(tag[1])
        name = found[1] if found else ""
        if tag[1].rstrip().endswith("/"):
            return self.add(name, {}, text, tag.start(), tag.end())
        start = after_fence(text, tag.end())
        stop = _end(text, tag.end())
        read = read_object(text, start, stop=stop) if text.startswith("{", start) else None
        if read is None:
            body = text[tag.end() : stop].strip().strip("`").strip()
            arguments: Any = body or {}
            end = stop
        else:
            arguments, end = read
        tail = _TAIL.match(text, end)
        return self.add(name, arguments, text, tag.start(), tail.end() if tail else end)

    def add(self, name: str, arguments: Any, text: str, start: int, end: int) -> int:
        """Note a call; a call that names no tool stays in the text."""
        if not name and isinstance(arguments, dict):
            for key in ("tool", "name"):
                if isinstance(arguments.get(key), str):
                    name = arguments[key]
                    inner = [arguments.get(each) for each in ("arguments", "parameters")]
                    arguments = next((each for each in inner if each is not None), {})
                    break
        if not name:
            self.faults.append('a call names no tool; write <call tool="NAME">')
            self.text.append(text[start:end])
        elif isinstance(arguments, (dict, str)):
            self.calls.append(Call(name, arguments))
        else:
            self.calls.append(Call(name, json.dumps(arguments)))
        return end


def _end(text: str, at: int) -> int:
    """Where a call's body ends at the latest: at its closing tag, the next call, or the end."""
    closing, opening = _CLOSE.search(text, at), _OPEN.search(text, at)
    return min(found.start() if found else len(text) for found in (closing, opening))


def _read(raw: Reply, seen: Observation) -> Reply:
    del seen  # calls name their tools
    thoughts = split_thoughts(raw)
    found = _Calls()
    found.take(thoughts.text)
    text = _EMPTY_FENCE.sub("", _CLOSE.sub("", "".join(found.text))).strip()
    faults = (*thoughts.faults, *found.faults)
    if not found.faults and _BROKEN.search(text):
        faults = (*faults, "a call has no end; close its tag and write its arguments after it")
    calls = (*raw.calls, *found.calls)
    if ended_early(raw) and (not calls or isinstance(calls[-1].arguments, str)):
        faults = shortened(faults)
    return attrs.evolve(raw, text=text, thinking=thoughts.thinking, calls=calls, faults=faults)


TEXT: Final = Dialect("text", _request, _read)
"""Calls between tags in plain text, for models without tool calls or constrained output."""
