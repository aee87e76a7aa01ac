"""Events of what several people share: what is said where others read it, and what is looked at."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

__all__ = ["Posted", "Viewed"]


@attrs.frozen
class Posted:
    """Something was said where others read it: in a channel, on a board.

    Attributes:
        place: Where, as `component/name`.
        number: Its number there.
        text: What was said.
        to: Ids of the actors who can read it there, the author left out.
        facts: Ids of the facts that the text states.
    """

    kind: ClassVar[Literal["posted"]] = "posted"
    at_ms: int
    actor: str
    place: str
    number: int
    text: str
    to: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()


@attrs.frozen
class Viewed:
    """An actor was shown texts that stand somewhere: a channel, a calendar, a board.

    Attributes:
        place: Where, as `component/name`.
    """

    kind: ClassVar[Literal["viewed"]] = "viewed"
    at_ms: int
    actor: str
    place: str
