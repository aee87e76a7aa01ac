"""Which text carried a fact, found among events of any kind by what they have in common."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs

from agentsim.events import Called, Event
from agentsim.outcomes.knowings import Carrier
from agentsim.world import Cue, Message

__all__ = ["Reader"]

_PLACES = ("path", "channel", "place")


def _text_of(event: Any) -> str | None:
    """Return an event's own text; None if it has none."""
    message = getattr(event, "message", None)
    text = message.text if isinstance(message, Message) else getattr(event, "text", None)
    return text if isinstance(text, str) else None


def _keys(event: Any) -> list[tuple[str, str]]:
    """Return what tells which text an event is about: the id of a message, a path, a place."""
    message = getattr(event, "message", None)
    found = [("message", message.id if isinstance(message, Message) else message)]
    found += [(name, getattr(event, name, None)) for name in _PLACES]
    return [(name, value) for name, value in found if isinstance(value, str) and value]


def _strings(value: Any) -> Iterator[str]:
    """Yield every text in a JSON value, in order."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from _strings(each)
    elif isinstance(value, (list, tuple)):
        for each in value:
            yield from _strings(each)


@attrs.frozen
class Reader:
    """Reads a history for the texts that carried facts.

    Attributes:
        events: The history, oldest first.
        cues: The cues of facts, by id, as far as they are known.
    """

    events: Sequence[Event]
    cues: Mapping[str, Cue]

    def source(self, source: int, index: int) -> Event:
        """Return an event's source.

        Raises:
            ValueError: if it does not come before the event.
        """
        if not 0 <= source < index:
            raise ValueError(
                f"event {index} names event {source} as its source, which does not come before it"
            )
        return self.events[source]

    def carrier(self, source: int, fact: str, *, by: str, reader: str) -> Carrier:
        """Return the text that carried a fact.

        It is the source's own; or that of the last event before it about the same message, path
        or place; or else one that lay there at the start.

        Args:
            source: Place of the event through which the fact was learned, or passed on.
            fact: The fact's id.
            by: Whose text it is, if that is known.
            reader: Who learned it, or passed it on.
        """
        origin: Any = self.events[source]
        place = next((value for _, value in _keys(origin)), "")
        found = self._origin(source, fact, by)
        if found is not None:
            index, event = found
            quote = self._quote(fact, [_text_of(event) or ""])
            return Carrier(index, event.at_ms, by or event.actor, event.kind, place, quote)
        quote = self._quote(fact, self._shown(source, reader))
        return Carrier(0, self.events[0].at_ms, by, "started", place, quote)

    def _origin(self, source: int, fact: str, by: str) -> tuple[int, Any] | None:
        """Return the event by which the text came to be, with its place; None if there is none."""
        origin = self.events[source]
        if _text_of(origin) is not None:
            return source, origin
        wanted = set(_keys(origin))
        for index in range(source - 1, -1, -1):
            event: Any = self.events[index]
            if (
                _text_of(event) is not None
                and not wanted.isdisjoint(_keys(event))
                and by in ("", event.actor)
                and fact in getattr(event, "facts", (fact,))
            ):
                return index, event
        return None

    def _shown(self, source: int, reader: str) -> Iterator[str]:
        """Yield what the call told its actor by which they learned something."""
        for index in range(source - 1, -1, -1):
            event = self.events[index]
            if isinstance(event, Called) and event.actor == reader:
                yield from _strings(event.result)
                return

    def _quote(self, fact: str, texts: Iterator[str] | Sequence[str]) -> str:
        cue = self.cues.get(fact)
        if cue is None:
            return ""
        for text in texts:
            for span in cue.find(text):
                return " ".join(span.text.split())
        return ""
