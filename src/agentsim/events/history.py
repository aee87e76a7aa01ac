"""`History`: a chain of events like commits, where each digest covers everything before it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import blake2b
from typing import Any

from agentsim.events.events import Event
from agentsim.values.canonical import DIGEST_BYTES, canonical_bytes

__all__ = ["EMPTY", "History", "Node", "linked"]

Node = tuple[Any, Any, bytes, int]
"""(node before, event, digest, length): the chain itself, in its lightest form."""

EMPTY: Node = (None, None, bytes(DIGEST_BYTES), 0)
"""The chain without any event."""

_KINDS: dict[type, bytes] = {}


def linked(node: Node, event: Event) -> Node:
    """Return a chain with one more event."""
    kind = _KINDS.get(type(event))
    if kind is None:
        kind = _KINDS[type(event)] = event.kind.encode() + b"\0"
    text = node[2] + kind + canonical_bytes(event)
    return (node, event, blake2b(text, digest_size=DIGEST_BYTES).digest(), node[3] + 1)


class History:
    """An immutable chain of events. Appending takes the same time at any length.

    Example:
        >>> from agentsim.events import Ended, History
        >>> one = History().append(Ended(0, "", "quiet"))
        >>> len(one), one == History().append(Ended(0, "", "quiet"))
        (1, True)
    """

    __slots__ = ("_node",)

    _node: Node

    def __init__(self, node: Node = EMPTY) -> None:
        object.__setattr__(self, "_node", node)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a history is immutable; append() returns a new one ({name})")

    def append(self, event: Event) -> History:
        """Return the history with one more event."""
        return History(linked(self._node, event))

    @classmethod
    def of(cls, events: Iterable[Event]) -> History:
        """Return the history of these events, in order."""
        node = EMPTY
        for event in events:
            node = linked(node, event)
        return cls(node)

    @property
    def parent(self) -> History | None:
        """The history before the last event; None for the empty one."""
        return History(self._node[0]) if self._node[0] is not None else None

    @property
    def event(self) -> Event | None:
        """The last event; None if there is none."""
        event: Event | None = self._node[1]
        return event

    @property
    def digest(self) -> str:
        """Digest of all events, as 32 hexadecimal digits."""
        return self._node[2].hex()

    @property
    def events(self) -> tuple[Event, ...]:
        """All events, oldest first."""
        return self.since(0)

    def _newest_first(self) -> Iterator[Node]:
        node: Node | None = self._node
        while node is not None and node[3]:
            yield node
            node = node[0]

    def newest_first(self) -> Iterator[Event]:
        """All events, newest first, without copying."""
        return (node[1] for node in self._newest_first())

    def since(self, length: int) -> tuple[Event, ...]:
        """The events after the first `length`, oldest first."""
        found: list[Event] = []
        node = self._node
        while node is not None and node[3] > length:
            found.append(node[1])
            node = node[0]
        found.reverse()
        return tuple(found)

    def digests(self) -> tuple[str, ...]:
        """The digest after each event, oldest first."""
        found = [node[2].hex() for node in self._newest_first()]
        found.reverse()
        return tuple(found)

    def __len__(self) -> int:
        return self._node[3]

    def __iter__(self) -> Iterator[Event]:
        return iter(self.events)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, History):
            return NotImplemented
        return self._node[2:] == other._node[2:]

    def __hash__(self) -> int:
        return hash(self._node[2])

    def __repr__(self) -> str:
        return f"<History of {len(self)} events, {self.digest[:12]}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return (History.of, (self.events,))

    def __copy__(self) -> History:
        return self

    def __deepcopy__(self, _memo: object) -> History:
        return self
