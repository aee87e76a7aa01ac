"""`Dialect`: one way in which a language model acts, as two pure functions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

import attrs

from agentsim.engine import Observation
from agentsim.events import Reply

__all__ = ["CUT_OFF", "Dialect", "Message", "ended_early", "merged", "shortened"]

Message = dict[str, Any]
"""One message of a chat, in the form of OpenAI-style APIs."""

CUT_OFF: Final = ("length", "max_tokens")
"""What APIs call it when a reply reached the limit of its length."""


@attrs.frozen
class Dialect:
    """One way in which a language model acts.

    Attributes:
        name: Its name.
        request: From what an actor sees to the fields of a chat request that depend on it:
            `messages`, and `tools` or `response_format` where the dialect has them.
        read: From a raw reply, and what the actor had seen, to what the actor does. The raw reply
            has the model's text as it came, native calls, and what the API said besides. It
            never raises: what is malformed is described in `Reply.faults`, or stays in the call
            that it belongs to, and the actor is told.
    """

    name: str
    request: Callable[[Observation], dict[str, Any]]
    read: Callable[[Reply, Observation], Reply]


def ended_early(raw: Reply) -> bool:
    """Tell whether a raw reply reached the limit of its length."""
    return raw.stop in CUT_OFF


def shortened(faults: Sequence[str]) -> tuple[str, ...]:
    """Return faults with one more: that the reply was cut off."""
    return (*faults, "the reply was cut off at its greatest length; write less at a time")


def merged(messages: Sequence[Message]) -> list[Message]:
    """Join user messages that follow one another, for APIs in which roles have to alternate."""
    found: list[Message] = []
    for message in messages:
        if found and message["role"] == "user" == found[-1]["role"]:
            found[-1] = {
                "role": "user",
                "content": f"{found[-1]['content']}\n\n{message['content']}",
            }
        else:
            found.append(message)
    return found
