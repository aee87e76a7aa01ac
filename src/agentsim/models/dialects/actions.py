"""`JSON`: answers of one JSON object, which a server can be told to keep to."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Final

import attrs

from agentsim.engine import Observation
from agentsim.events import Call, Called, Reply
from agentsim.models.dialects.dialect import Dialect, Message, ended_early, merged, shortened
from agentsim.models.dialects.loose import first_object
from agentsim.models.dialects.prompts import briefing, example_arguments, news
from agentsim.models.dialects.thoughts import split_thoughts
from agentsim.models.dialects.turns import Exchange, exchanges
from agentsim.tools import Tool

__all__ = ["JSON", "action_schema", "structured"]

_REFUSED = ("refusal", "content_filter")
_FENCES = re.compile(r"```[A-Za-z0-9]*")

_HOW = """\
You act by answering with one JSON object and nothing around it, in this form:

{example}

{thinking}"action" is what you do. It is the call of a tool, as above, after which you are told \
the result. Or, when nothing is left to do, it is {{"say": "..."}}, with which you stop."""

_THINKING = '"thinking" is what you think, as text. '


def _object(properties: Mapping[str, Any], required: Sequence[str]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": dict(properties),
        "required": list(required),
        "additionalProperties": False,
    }


def _thawed(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _thawed(item) for key, item in value.items()}
    return [_thawed(item) for item in value] if isinstance(value, (list, tuple)) else value


def _admits_null(schema: Mapping[str, Any]) -> bool:
    if "anyOf" in schema:
        return any(_admits_null(each) for each in schema["anyOf"])
    return schema.get("type") == "null" or (None in schema.get("enum", ()))


def _strict(schema: Any) -> Any:
    """The schema with every field required, null standing for one that is left out."""
    if isinstance(schema, list):
        return [_strict(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    found = {key: _strict(value) for key, value in schema.items() if key != "properties"}
    if isinstance(schema.get("properties"), dict):
        needed = schema.get("required", [])
        found["properties"] = {
            name: _strict(field)
            if name in needed or _admits_null(field)
            else {"anyOf": [_strict(field), {"type": "null"}]}
            for name, field in schema["properties"].items()
        }
        found["required"] = list(schema["properties"])
    return found


def action_schema(
    tools: Sequence[Tool], *, thinking: bool = True, strict: bool = False
) -> dict[str, Any]:
    """Return the JSON Schema of an answer: call one of the tools, or say something and stop.

    Args:
        tools: What may be called.
        thinking: Whether a field for reasoning comes first.
        strict: Whether to require every argument, with null for one that is left out, as some
            servers demand of a strict schema.
    """
    calls = [
        _object(
            {"tool": {"type": "string", "enum": [tool.name]}, "arguments": _thawed(tool.schema)},
            ("tool", "arguments"),
        )
        for tool in tools
    ]
    action = {"anyOf": [*calls, _object({"say": {"type": "string"}}, ("say",))]}
    fields: dict[str, Any] = {"thinking": {"type": "string"}} if thinking else {}
    schema = _object({**fields, "action": action}, (*fields, "action"))
    return dict(_strict(schema)) if strict else schema


def _answer(turn: Exchange) -> list[Message]:
    """A past turn as the dialect would have written it."""
    reply = turn.reply
    if reply is None:
        return []
    if reply.faults and not turn.calls:
        return [{"role": "assistant", "content": reply.text}] if reply.text else []
    fields: dict[str, Any] = {"thinking": reply.thinking} if reply.thinking else {}
    actions: list[Any] = [_action(call) for call in turn.calls]
    if reply.text and actions:
        actions[0] = {"say": reply.text, **actions[0]}
    fields["action"] = (
        (actions if len(actions) > 1 else actions[0]) if actions else {"say": reply.text}
    )
    return [{"role": "assistant", "content": json.dumps(fields, ensure_ascii=False)}]


def _action(call: Called) -> dict[str, Any]:
    return {"tool": call.tool, "arguments": call.arguments}


def _messages(seen: Observation, how: str) -> list[Message]:
    found: list[Message] = [{"role": "system", "content": briefing(seen, how)}]
    before: Exchange | None = None
    for turn in exchanges(seen):
        found.append({"role": "user", "content": news(seen, turn, before)})
        found += _answer(turn)
        before = turn
    return merged(found)


def _request(seen: Observation, *, thinking: bool, strict: bool) -> dict[str, Any]:
    schema = action_schema(seen.tools, thinking=thinking, strict=strict)
    form = {"name": "answer", "schema": schema, "strict": strict}
    example: dict[str, Any] = {"thinking": "..."} if thinking else {}
    if seen.tools:
        example["action"] = {
            "tool": seen.tools[0].name,
            "arguments": example_arguments(seen.tools[0]),
        }
    else:
        example["action"] = {"say": "..."}
    how = _HOW.format(example=json.dumps(example), thinking=_THINKING if thinking else "")
    return {
        "messages": _messages(seen, how),
        "response_format": {"type": "json_schema", "json_schema": form},
    }


def _read(raw: Reply, seen: Observation) -> Reply:
    thoughts = split_thoughts(raw)
    given = attrs.evolve(
        raw, text=thoughts.text, thinking=thoughts.thinking, faults=thoughts.faults
    )
    if raw.stop in _REFUSED or raw.calls:
        return given
    found = first_object(given.text)
    if found is None:
        if ended_early(raw):
            return attrs.evolve(given, faults=shortened(given.faults))
        problem = "the answer is not a JSON object; answer with one, as described at the start"
        return attrs.evolve(given, faults=(*given.faults, problem))
    answer, start, end = found
    around = _FENCES.sub("", given.text[:start] + given.text[end:]).strip()
    thinking = answer.get("thinking")
    if isinstance(thinking, str) and thinking.strip():
        given = attrs.evolve(
            given, thinking="\n\n".join(filter(None, [given.thinking, thinking.strip()]))
        )
    return _acted(given, answer.get("action", answer), around, seen)


def _acted(given: Reply, action: Any, around: str, seen: Observation) -> Reply:
    said: list[str] = [around] if around else []
    calls: list[Call] = []
    faults = list(given.faults)
    for each in action if isinstance(action, list) and action else [action]:
        fields = each if isinstance(each, dict) else {}
        words, tool = fields.get("say"), fields.get("tool")
        if words is None and tool is None:
            faults.append('the "action" has neither a "tool" nor a "say"')
        if words:
            said.append(words if isinstance(words, str) else json.dumps(words))
        if tool is not None:
            calls.append(_called(tool, fields.get("arguments"), seen))
    if faults and not calls:
        return attrs.evolve(given, faults=tuple(faults))
    return attrs.evolve(given, text="\n\n".join(said), calls=tuple(calls), faults=tuple(faults))


def _called(name: Any, arguments: Any, seen: Observation) -> Call:
    if not isinstance(name, str):
        name = json.dumps(name)
    if not isinstance(arguments, dict):
        written = arguments if isinstance(arguments, str) else json.dumps(arguments)
        return Call(name, None if arguments is None else written)
    tool = seen.tool(name)
    if tool is None:
        return Call(name, arguments)
    # Under a strict schema null stands for an argument that is left out.
    fields, required = tool.schema["properties"], tool.schema["required"]
    kept = {
        key: value
        for key, value in arguments.items()
        if value is not None or key in required or key not in fields or _admits_null(fields[key])
    }
    return Call(name, kept)


def structured(*, thinking: bool = True, strict: bool = False) -> Dialect:
    """Return the dialect of JSON answers.

    Args:
        thinking: Whether answers have a field for reasoning, which comes first.
        strict: Whether to ask for a strict schema; see `action_schema`.
    """
    return Dialect("json", partial(_request, thinking=thinking, strict=strict), _read)


JSON: Final = structured()
"""Answers of one JSON object with reasoning and an action."""
