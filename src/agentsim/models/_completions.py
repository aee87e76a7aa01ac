"""From the document that a chat API answers to a raw `Reply`."""

from __future__ import annotations

import json
from typing import Any

import attrs

from agentsim.events import Call, Reply, Usage

__all__ = ["Unusable", "reply_of"]


@attrs.frozen(slots=False)
class Unusable(Exception):
    """An answer that holds no reply.

    Attributes:
        problem: What is wrong with it.
        status: The HTTP status that the document itself speaks of; 0 for none.
    """

    problem: str
    status: int = 0


def reply_of(document: Any) -> Reply:
    """Return the reply in a chat completion, as it came.

    Raises:
        Unusable: if there is none.
    """
    if not isinstance(document, dict):
        raise Unusable(f"its answer is a JSON {_kind(document)} where an object was expected")
    choices = document.get("choices")
    choice = choices[0] if isinstance(choices, list) and choices else None
    error = document.get("error") or (choice.get("error") if isinstance(choice, dict) else None)
    if error:
        raise _reported(error)
    if not isinstance(choice, dict):
        raise Unusable("its answer has no choices")
    message = choice.get("message")
    if not isinstance(message, dict):
        raise Unusable("the first choice of its answer has no message")
    text, thinking = _content(message.get("content"))
    stop = choice.get("finish_reason")
    refusal = message.get("refusal")
    refused = isinstance(refusal, str) and bool(refusal)
    calls, faults = _calls(message)
    return Reply(
        text or (refusal if isinstance(refusal, str) else ""),
        calls=calls,
        thinking="\n\n".join(filter(None, [_reasoning(message), thinking])),
        usage=_usage(document.get("usage")),
        stop="refusal" if refused else stop if isinstance(stop, str) else "",
        faults=faults,
    )


def _kind(value: Any) -> str:
    names = {list: "list", str: "text", bool: "truth value", int: "number", float: "number"}
    return names.get(type(value), "null")


def _reported(error: Any) -> Unusable:
    """Some servers report errors with HTTP status 200."""
    fields = error if isinstance(error, dict) else {}
    said = fields.get("message") or error
    status = fields.get("code")
    text = said if isinstance(said, str) else json.dumps(said)
    return Unusable(f"it reported an error: {text}", status if type(status) is int else 0)


def _content(content: Any) -> tuple[str, str]:
    """Return the text and the reasoning of a message's content, which may come in parts."""
    if content is None or isinstance(content, str):
        return content or "", ""
    if not isinstance(content, list):
        raise Unusable(f"the content of its message is a {_kind(content)} where text was expected")
    texts: list[str] = []
    thoughts: list[str] = []
    for part in content:
        if isinstance(part, dict):
            if isinstance(part.get("text"), str):
                texts.append(part["text"])
            if isinstance(part.get("thinking"), str):
                thoughts.append(part["thinking"])
            elif isinstance(part.get("thinking"), list):
                thoughts.append(_content(part["thinking"])[0])
    return "".join(texts), "".join(thoughts)


def _reasoning(message: dict[str, Any]) -> str:
    for name in ("reasoning_content", "reasoning"):
        value = message.get(name)
        if isinstance(value, str) and value:
            return value
    return ""


def _usage(usage: Any) -> Usage | None:
    if not isinstance(usage, dict):
        return None
    counts = [usage.get("prompt_tokens", 0), usage.get("completion_tokens", 0)]
    if all(type(count) is int and 0 <= count < 1 << 53 for count in counts):
        return Usage(*counts)
    return None


def _calls(message: dict[str, Any]) -> tuple[tuple[Call, ...], tuple[str, ...]]:
    given = message.get("tool_calls")
    if given is None and message.get("function_call"):
        given = [{"function": message["function_call"]}]
    if given is None:
        return (), ()
    if not isinstance(given, list):
        return (), (f"tool_calls was a {_kind(given)} where a list was expected",)
    calls: list[Call] = []
    faults: list[str] = []
    for number, each in enumerate(given):
        function = each.get("function") if isinstance(each, dict) else None
        if not isinstance(function, dict) or not isinstance(function.get("name"), str):
            faults.append(f"tool_calls[{number}] names no function")
            continue
        arguments = function.get("arguments")
        if arguments is not None and not isinstance(arguments, (str, dict)):
            arguments = json.dumps(arguments)
        id_ = each.get("id")
        calls.append(Call(function["name"], arguments, id=id_ if isinstance(id_, str) else ""))
    return tuple(calls), tuple(faults)
