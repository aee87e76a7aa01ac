"""`Actor`: a participant."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import attrs

from agentsim.cast.reaction import Reaction
from agentsim.tools import Tool
from agentsim.values import as_tuple

__all__ = ["Actor"]

_ID = re.compile(r"[a-z][a-z0-9_-]*")


def _is_id(_instance: Any, field: Any, value: str) -> None:
    if not isinstance(value, str) or not _ID.fullmatch(value):
        raise ValueError(
            f"{field.name} is {value!r}; an actor's id has lower-case letters, digits, _ and -, "
            "and begins with a letter"
        )


def _facts(values: Iterable[Any]) -> tuple[str, ...]:
    return tuple(sorted({value if isinstance(value, str) else value.id for value in values}))


@attrs.frozen
class Actor:
    """A participant: the subject under test, a colleague, a user, a monitor, another AI.

    Attributes:
        id: Unique name: lower-case letters, digits, `_` and `-`.
        name: Name as people write it.
        role: What they are, in a few words.
        address: E-mail address; an actor with one has a mailbox.
        brief: Who they are and what they are to do; for a model, its system prompt.
        opening: First line shown to a model that plays the actor.
        tools: What they may call, if a model plays them.
        reactions: What they do by script.
        knows: Ids of the facts they know at the start, sorted.
        played: Whether a model has to play them. The subject always is, and begins; others have
            their first turn when something reaches them.
        turn_ms: Simulated time that each turn takes.
        notified: Whether a model that plays the actor is told of new mail.

    Example:
        >>> Actor("marek", name="Marek Dvorak", address="marek@tidewell.example").id
        'marek'
    """

    id: str = attrs.field(validator=_is_id)
    name: str = attrs.field(default="", kw_only=True)
    role: str = attrs.field(default="", kw_only=True)
    address: str = attrs.field(default="", kw_only=True)
    brief: str = attrs.field(default="", kw_only=True)
    opening: str = attrs.field(default="", kw_only=True)
    tools: tuple[Tool, ...] = attrs.field(default=(), converter=as_tuple, kw_only=True)
    reactions: tuple[Reaction, ...] = attrs.field(default=(), converter=as_tuple, kw_only=True)
    knows: tuple[str, ...] = attrs.field(default=(), converter=_facts, kw_only=True)
    played: bool = attrs.field(default=False, kw_only=True)
    turn_ms: int = attrs.field(default=0, kw_only=True, validator=attrs.validators.ge(0))
    notified: bool = attrs.field(default=True, kw_only=True)
