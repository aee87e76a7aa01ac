"""The smaller values that a scenario is made of: `Addition`, `Limits`, `Part`."""

from __future__ import annotations

from typing import Any

import attrs

from agentsim.cast import Reaction
from agentsim.tools import Tool
from agentsim.values import as_tuple

__all__ = ["Addition", "Limits", "Part"]


@attrs.frozen(kw_only=True)
class Limits:
    """When an episode ends at the latest.

    Attributes:
        turns: Turns of the subject.
        duration_ms: Simulated time since the start; None for any.
        tokens: Tokens that all replies together report; None for any.
        events: Events in the history.
    """

    turns: int = attrs.field(default=100, validator=attrs.validators.ge(1))
    duration_ms: int | None = attrs.field(
        default=None, validator=attrs.validators.optional(attrs.validators.ge(1))
    )
    tokens: int | None = attrs.field(
        default=None, validator=attrs.validators.optional(attrs.validators.ge(1))
    )
    events: int = attrs.field(default=100_000, validator=attrs.validators.ge(1))


@attrs.frozen
class Addition:
    """What a fragment adds to an actor that another fragment defines.

    Attributes:
        id: Unique name.
        actor: Id of the actor; `subject` for whoever that is.
        brief: A paragraph for the end of the actor's brief.
        opening: A paragraph for the end of the line shown first.
        tools: More tools.
        reactions: More reactions, after the actor's own.
        knows: Ids of more facts known at the start.
        first: Put the reactions before the actor's own.
    """

    id: str
    actor: str = attrs.field(default="subject", kw_only=True)
    brief: str = attrs.field(default="", kw_only=True)
    opening: str = attrs.field(default="", kw_only=True)
    tools: tuple[Tool, ...] = attrs.field(default=(), converter=as_tuple, kw_only=True)
    reactions: tuple[Reaction, ...] = attrs.field(default=(), converter=as_tuple, kw_only=True)
    knows: tuple[str, ...] = attrs.field(default=(), converter=as_tuple, kw_only=True)
    first: bool = attrs.field(default=False, kw_only=True)


@attrs.frozen
class Part:
    """A component of your own that the world has at the start.

    Attributes:
        value: An instance of a class registered with `component`.
        name: Whose it is: an actor id; empty for a shared one.
    """

    value: Any
    name: str = ""

    @property
    def id(self) -> str:
        """Class and name."""
        return f"{type(self.value).__name__}/{self.name}"
