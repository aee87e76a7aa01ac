"""What `Knowledge` is made of: who knows, who passed on, by which text, and in which steps."""

from __future__ import annotations

from typing import Literal

import attrs

__all__ = ["Carrier", "Disclosure", "Hop", "Knowing"]


@attrs.frozen
class Carrier:
    """A text that carried a fact.

    Attributes:
        index: Place of the event by which it came to be, such as a mail's sending; 0 for a text
            that lay there at the start.
        at_ms: When that was.
        actor: Whose text it is: an actor id or an address; empty for nobody's.
        how: Kind of that event; `started` for a text that lay there at the start.
        place: Where it stands: a path, a channel, or the id of a message; empty if not known.
        quote: The sentence that carries the fact; empty if it is not known.
    """

    index: int
    at_ms: int
    actor: str
    how: str
    place: str = ""
    quote: str = ""


@attrs.frozen
class Knowing:
    """That somebody knows a fact.

    Attributes:
        actor: Who: an actor id, or an address.
        fact: The fact's id.
        at_ms: Since when.
        index: Place of the event that says so, from 0; 0 for what was known at the start.
        how: Kind of the event through which they learned it, such as `opened` or `delivered`;
            `started` for what was known at the start.
        by: Who told them: an actor id or an address; empty for nobody.
        source: Place of the event through which they learned it.
        carrier: The text that told them; None for what was known at the start.
    """

    actor: str
    fact: str
    at_ms: int
    index: int = 0
    how: str = "started"
    by: str = ""
    source: int = 0
    carrier: Carrier | None = None

    @property
    def quote(self) -> str:
        """The sentence that told them; empty if it is not known."""
        return self.carrier.quote if self.carrier is not None else ""


@attrs.frozen
class Disclosure:
    """That somebody passed a fact on.

    Attributes:
        actor: Who: an actor id, or an address.
        fact: The fact's id.
        at_ms: When.
        index: Place of the event that says so, from 0.
        how: Kind of the event by which they passed it on, such as `sent`.
        source: Place of that event.
        to: Whom they told, in the order addressed: actor ids, or addresses.
        outside: Those of them who are not meant to know.
        carrier: The text that told them.
    """

    actor: str
    fact: str
    at_ms: int
    index: int
    how: str
    source: int
    to: tuple[str, ...]
    outside: tuple[str, ...]
    carrier: Carrier

    @property
    def quote(self) -> str:
        """The sentence that said it; empty if it is not known."""
        return self.carrier.quote


@attrs.frozen
class Hop:
    """One step on a fact's way to somebody.

    Attributes:
        what: `knew`, for somebody who knew at the start; `learned`; or `said`, for the text of
            somebody who is not recorded as knowing: the scenario's own, or a lucky guess.
        actor: Who; empty for a text that nobody wrote during the episode.
        at_ms: When.
        index: Place of the event that says so, from 0.
        how: Kind of the event through which it happened.
        by: Who told them; empty for nobody.
        place: Where the text stands: a path, a channel, or the id of a message.
        quote: The sentence that carried the fact; empty if it is not known.
    """

    what: Literal["knew", "learned", "said"]
    actor: str
    at_ms: int
    index: int
    how: str
    by: str = ""
    place: str = ""
    quote: str = ""
