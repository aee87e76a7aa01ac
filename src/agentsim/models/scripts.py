"""Models that need no network: fixed scripts, silence, and noise."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs

from agentsim.engine import Observation
from agentsim.events import Answer, Call, Called, Reply
from agentsim.tools import Tool
from agentsim.values import Draw, as_tuple

__all__ = ["Scripted", "noisy", "scripted", "silent"]


@attrs.frozen
class Scripted:
    """A model that gives fixed replies in order, and then says that it is done.

    Attributes:
        replies: What it answers at its first turn, its second, and so on.
    """

    replies: tuple[Answer, ...] = attrs.field(converter=as_tuple)

    def __call__(self, seen: Observation) -> Answer:
        """Return the reply for this turn."""
        return self.replies[seen.number] if seen.number < len(self.replies) else "Done."


def scripted(*replies: Answer | Sequence[Call]) -> Scripted:
    """Make a model of fixed replies.

    Example:
        >>> from agentsim import Call
        >>> model = scripted(Call("list_mail"), "That is all.")
        >>> len(model.replies)
        2
    """
    return Scripted(replies)


def silent(seen: Observation) -> Answer:
    """Do nothing at all: wait while the tools allow it, and then stop."""
    if seen.tool("wait") is not None and seen.number < 12:
        return Call("wait", {"minutes": 120})
    return ""


_WORDS = ("berth", "Tuesday", "", "ok", "née", "\ud800", "{x}", "1e999", "<call>", "a" * 300)


def noisy(seen: Observation) -> Answer:
    """Press buttons at random: right and wrong calls, odd values, unknown tools, bare text.

    What it does depends on the episode's seed alone.
    """
    draw = seen.draw.child("noisy")
    if draw.child("stop").uniform() < 0.02:
        return Reply("")
    if not seen.tools or draw.child("stray").uniform() < 0.05:
        return Call(draw.child("name").choice(_WORDS), {"x": float("nan")})
    tool = draw.child("tool").choice(tuple(each for each in seen.tools if each.name != "finish"))
    return Call(tool.name, _arguments(tool, seen, draw))


def _arguments(tool: Tool, seen: Observation, draw: Draw) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, schema in tool.schema["properties"].items():
        key = draw.child("argument", name)
        if name in tool.schema["required"] or key.uniform() < 0.3:
            found[name] = _value(name, schema, seen, key)
    return found


def _value(name: str, schema: Any, seen: Observation, draw: Draw) -> Any:
    if draw.child("odd").uniform() < 0.1:
        return draw.child("value").choice((None, -1, 2**60, float("inf"), [], {}, *_WORDS))
    kind = schema.get("type") or draw.child("any").choice(schema["anyOf"])["type"]
    if kind == "integer":
        return draw.child("int").below(12) + 1
    if kind == "boolean":
        return draw.child("bool").uniform() < 0.5
    if kind == "array":
        return [_word(name, seen, draw)]
    return _word(name, seen, draw)


def _word(name: str, seen: Observation, draw: Draw) -> str:
    if name in ("to", "cc", "bcc"):
        known = _addresses(seen)
        if known:
            return draw.child("address").choice(known)
    return draw.child("word").choice(_WORDS)


def _addresses(seen: Observation) -> tuple[str, ...]:
    """Addresses that mail listings have shown, each once, in order."""
    found: dict[str, None] = {}
    for event in seen.history:
        if isinstance(event, Called) and isinstance(event.result, dict):
            for mail in event.result.get("mails", ()):
                found.setdefault(mail["from"])
    return tuple(found)
