"""`History`: a chain of events like commits, where each digest covers everything before it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import blake2b
from typing import Any

from agentsim.events.events import Event
from agentsim.values.canonical import DIGEST_BYTES, canonical_bytes

__all__ = ["History"]

_KINDS: dict[type, bytes] = {}


class History:
    """An immutable chain of events. Appending takes the same time at any length.

    Attributes:
        parent: The history before the last event; None for the empty one.
        event: The last event.
        raw: Digest of all events, as 16 bytes.
        length: How many events there are.

    Example:
        >>> from agentsim.events import Ended, History
        >>> one = History().append(Ended(0, "", "quiet"))
        >>> len(one), one == History().append(Ended(0, "", "quiet"))
        (1, True)
    """

    __slots__ = ("event", "length", "parent", "raw")

    parent: History | None
    event: Event | None
    raw: bytes
    length: int

    def __init__(
        self,
        parent: History | None = None,
        event: Event | None = None,
        raw: bytes = bytes(DIGEST_BYTES),
        length: int = 0,
    ) -> None:
        put = object.__setattr__
        put(self, "parent", parent)
        put(self, "event", event)
        put(self, "raw", raw)
        put(self, "length", length)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a history is immutable; append() returns a new one ({name})")

    def append(self, event: Event) -> History:
        """Return the history with one more event."""
        kind = _KINDS.get(type(event))
        if kind is None:
            kind = _KINDS[type(event)] = event.kind.encode() + b"\0"
        text = self.raw + kind + canonical_bytes(event)
        return History(
            self, event, blake2b(text, digest_size=DIGEST_BYTES).digest(), self.length + 1
        )

    @classmethod
    def of(cls, events: Iterable[Event]) -> History:
        """Return the history of these events, in order."""
        history = cls()
        for event in events:
            history = history.append(event)
        return history

    @property
    def digest(self) -> str:
        """Digest of all events, as 32 hexadecimal digits."""
        return self.raw.hex()

    @property
    def events(self) -> tuple[Event, ...]:
        """All events, oldest first."""
        return tuple(self)

    def newest_first(self) -> Iterator[Event]:
        """All events, newest first, without copying."""
        node: History | None = self
        while node is not None and node.event is not None:
            yield node.event
            node = node.parent

    def since(self, length: int) -> tuple[Event, ...]:
        """The events after the first `length`, oldest first."""
        found: list[Event] = []
        node: History | None = self
        while node is not None and node.length > length and node.event is not None:
            found.append(node.event)
            node = node.parent
        found.reverse()
        return tuple(found)

    def digests(self) -> tuple[str, ...]:
        """The digest after each event, oldest first."""
        found: list[str] = []
        node: History | None = self
        while node is not None and node.event is not None:
            found.append(node.raw.hex())
            node = node.parent
        found.reverse()
        return tuple(found)

    def __len__(self) -> int:
        return self.length

    def __iter__(self) -> Iterator[Event]:
        return iter(self.since(0))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, History):
            return NotImplemented
        return self.raw == other.raw and self.length == other.length

    def __hash__(self) -> int:
        return hash(self.raw)

    def __repr__(self) -> str:
        return f"<History of {self.length} events, {self.digest[:12]}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return (History.of, (self.events,))

    def __copy__(self) -> History:
        return self

    def __deepcopy__(self, _memo: object) -> History:
        return self
