"""`Stage`: what stays the same during an episode and every tool may know."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

import attrs

from agentsim.events import Sent
from agentsim.values import clock
from agentsim.world import Message, normal_address

__all__ = ["Stage"]

# Mail is listed over and over, and writing a date takes longer than looking one up.
_REMEMBERED = 4_096


@attrs.frozen(eq=False)
class Stage:
    """What stays the same during an episode and every tool may know.

    Attributes:
        start: Simulated wall time at 0 ms.
        people: From address in lower case, and from id, to actor id.
        addresses: From actor id to address.
        names: From actor id to name.
        facts_in: From text to the ids of the facts that it states, sorted.
    """

    start: datetime
    people: Mapping[str, str]
    addresses: Mapping[str, str]
    names: Mapping[str, str]
    facts_in: Callable[[str], tuple[str, ...]]
    _written: dict[int, str] = attrs.field(factory=dict, repr=False, init=False)

    def when(self, at_ms: int) -> str:
        """Return a moment as people write it, to the minute: `2031-03-04 08:12`."""
        past = self.start.second * 1_000 + self.start.microsecond // 1_000
        minute = (at_ms + past) // 60_000
        text = self._written.get(minute)
        if text is None:
            if len(self._written) >= _REMEMBERED:
                self._written.clear()
            text = f"{clock(self.start, minute * 60_000 - past):%Y-%m-%d %H:%M}"
            self._written[minute] = text
        return text

    def addressed(self, message: Message, at_ms: int) -> Message:
        """Return a planted message as it is sent: dated, with addresses in the place of ids."""
        known = self.addresses
        return attrs.evolve(
            message,
            sender=known.get(message.sender, message.sender),
            to=tuple(known.get(each, each) for each in message.to),
            cc=tuple(known.get(each, each) for each in message.cc),
            bcc=tuple(known.get(each, each) for each in message.bcc),
            at_ms=at_ms,
        )

    def sending(self, message: Message) -> Sent:
        """Return the event of an addressed message being sent: recipients and facts looked up."""
        people = self.people
        sender = normal_address(message.sender)
        return Sent(
            message.at_ms,
            people.get(sender, sender),
            message,
            tuple(
                people.get(address, address) for address in map(normal_address, message.recipients)
            ),
            self.facts_in(message.text),
        )
