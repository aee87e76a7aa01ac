"""What a policy answers: `Reply`, `Call`, `Usage`, and the way any answer becomes one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs
import msgspec

from agentsim.values import FrozenDict, clean_text, freeze
from agentsim.values.frozen import is_sound

__all__ = ["Answer", "Call", "Reply", "Usage", "as_reply"]


@attrs.frozen
class Usage:
    """What a reply cost.

    Attributes:
        input_tokens: Tokens read.
        output_tokens: Tokens written.
    """

    input_tokens: int = 0
    output_tokens: int = 0

    @property
    def total(self) -> int:
        """Tokens read and written."""
        return self.input_tokens + self.output_tokens


_NONE = freeze({})[0]


def _arguments(value: Any) -> Any:
    """Freeze arguments where they can be frozen; leave others to be refused at the step."""
    if value is None:
        return _NONE
    if type(value) is str:
        return value
    frozen, faults = freeze(value)
    return value if faults else frozen


@attrs.frozen
class Call:
    """One call of a tool.

    Attributes:
        tool: Name of the tool.
        arguments: Its arguments by name; or the text that a model wrote in their place, to be
            read as JSON.
        id: The model API's own id for the call; empty for none.

    Example:
        >>> Call("wait", {"minutes": 30}).arguments["minutes"]
        30
    """

    tool: str
    arguments: Mapping[str, Any] | str = attrs.field(default=None, converter=_arguments)
    id: str = attrs.field(default="", kw_only=True)


@attrs.frozen
class Reply:
    """What a policy answers at its turn.

    Attributes:
        text: What it says. A reply without calls ends its part in the episode.
        calls: Tools it calls, in order.
        thinking: Its reasoning, where the model shows it.
        usage: What the reply cost, if known.
        stop: Why the model stopped, in its API's own word.
        faults: What was wrong with the model's own output, as an adapter saw it.
    """

    text: str = ""
    calls: Sequence[Call] = attrs.field(default=(), kw_only=True)
    thinking: str = attrs.field(default="", kw_only=True)
    usage: Usage | None = attrs.field(default=None, kw_only=True)
    stop: str = attrs.field(default="", kw_only=True)
    faults: tuple[str, ...] = attrs.field(default=(), kw_only=True)


Answer = Reply | Call | Sequence[Call] | str | None
"""Everything that a model callable may return."""


def _text(value: Any, name: str, faults: list[str]) -> str:
    if type(value) is str:
        cleaned = clean_text(value)
        if cleaned is not value:
            faults.append(f"{name} had lone surrogates, which are kept as escapes")
        return cleaned
    if value is None:
        return ""
    faults.append(f"{name} was of type {type(value).__name__} where text was expected")
    return clean_text(str.__str__(value) if isinstance(value, str) else repr_of(value))


def sound(value: Any) -> bool:
    """Tell whether a value is a call that can be recorded as it stands."""
    return (
        type(value) is Call
        and type(value.arguments) is FrozenDict
        and is_sound(value.arguments)
        and type(value.tool) is str
        and value.tool.isascii()
        and type(value.id) is str
        and value.id.isascii()
    )


def _call(value: Any, faults: list[str]) -> Call:
    if sound(value):
        made: Call = value
        return made
    if not isinstance(value, Call):
        faults.append(f"a call was of type {type(value).__name__} where a Call was expected")
        return Call("", decode_arguments(repr_of(value)))
    tool = _text(value.tool, "a tool name", faults)
    raw = value.arguments
    if isinstance(raw, str):
        return Call(tool, decode_arguments(raw), id=_text(value.id, "a call id", faults))
    frozen, bad = freeze(raw, "")
    if bad:
        # The wrong parts are kept in words; the call will be refused for them.
        text = clean_text(msgspec.json.encode(frozen).decode())
        shown = f"{text} ({'; '.join(bad[:8])})"
        return Call(tool, shown, id=_text(value.id, "a call id", faults))
    if not isinstance(frozen, FrozenDict):
        return Call(tool, decode_arguments(repr_of(raw)), id=_text(value.id, "a call id", faults))
    return Call(tool, frozen, id=_text(value.id, "a call id", faults))


def repr_of(value: object) -> str:
    """Return a short text for a foreign object, the same in every process."""
    if isinstance(value, (str, int, float, list, tuple, dict)):
        return f"{freeze(value)[0]!r:.200}"
    return f"<{type(value).__name__}>"


def decode_arguments(text: str) -> FrozenDict | str:
    """Read a model's argument text as a JSON object; return the text where it is none."""
    if not text.strip():
        return FrozenDict()
    try:
        value = msgspec.json.decode(text.encode())
    except Exception:  # any malformed text: it is kept as it was
        return clean_text(text)
    frozen, bad = freeze(value)
    return frozen if isinstance(frozen, FrozenDict) and not bad else clean_text(text)


def as_reply(answer: object) -> Reply:
    """Turn whatever a model callable returned into a well-formed `Reply`.

    It never raises: what could not be used is described in the reply's `faults`.

    Example:
        >>> as_reply("Done.").text
        'Done.'
        >>> as_reply(Call("wait")).calls[0].tool
        'wait'
        >>> as_reply(42).faults
        ('the reply was of type int; a Reply, a Call, several Calls or text was expected',)
    """
    try:
        return _reply(answer)
    except Exception as error:  # a hostile object's own methods may raise anything
        return Reply("", faults=(f"the reply could not be read: {type(error).__name__}",))


def _reply(answer: object) -> Reply:
    faults: list[str] = []
    if isinstance(answer, Call):
        return Reply("", calls=(_call(answer, faults),), faults=tuple(faults))
    if isinstance(answer, str):
        return Reply(_text(answer, "the reply", faults), faults=tuple(faults))
    if answer is None:
        return Reply()
    if isinstance(answer, Reply):
        return _clean(answer, faults)
    if isinstance(answer, (list, tuple)) and answer:
        calls = tuple(_call(each, faults) for each in answer)
        return Reply("", calls=calls, faults=tuple(faults))
    if isinstance(answer, (list, tuple)):
        return Reply()
    expected = "a Reply, a Call, several Calls or text was expected"
    return Reply("", faults=(f"the reply was of type {type(answer).__name__}; {expected}",))


def _clean(reply: Reply, faults: list[str]) -> Reply:
    given = reply.faults if isinstance(reply.faults, (list, tuple)) else (reply.faults,)
    faults += [_text(each, "a fault", []) for each in given]
    calls: tuple[Call, ...] = ()
    if isinstance(reply.calls, Call):
        calls = (_call(reply.calls, faults),)
    elif isinstance(reply.calls, (list, tuple)):
        calls = tuple(_call(each, faults) for each in reply.calls)
    elif reply.calls is not None:
        faults.append(f"calls was of type {type(reply.calls).__name__}; a tuple was expected")
    usage = reply.usage
    if usage is not None and not _is_usage(usage):
        faults.append("usage was not a Usage of two whole numbers of zero or more")
        usage = None
    return Reply(
        _text(reply.text, "text", faults),
        calls=calls,
        thinking=_text(reply.thinking, "thinking", faults),
        usage=usage,
        stop=_text(reply.stop, "stop", faults),
        faults=tuple(faults),
    )


def _is_usage(value: object) -> bool:
    return isinstance(value, Usage) and all(
        type(count) is int and 0 <= count < 1 << 53
        for count in (value.input_tokens, value.output_tokens)
    )
