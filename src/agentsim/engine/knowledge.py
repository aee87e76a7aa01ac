"""Who learns what from whom: facts that events pass on, and facts that people are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agentsim.events import (
    Approved,
    Booked,
    Cancelled,
    Disclosed,
    Held,
    Learned,
    Paid,
    Posted,
    Rejected,
    Sent,
    Wrote,
)
from agentsim.world import normal_address

if TYPE_CHECKING:
    from agentsim.engine.work import Work

__all__ = ["Carrier", "disclose", "learn", "person"]

Carrier = Sent | Posted | Wrote | Paid | Approved | Rejected | Held | Booked | Cancelled
"""An event that carries words to others, with the facts that they state."""


def disclose(work: Work, event: Carrier, index: int, to: tuple[str, ...], *, by: str = "") -> None:
    """Note the facts that an event passes on, and to whom.

    Args:
        work: The step that is being worked out.
        event: The event.
        index: Its index.
        to: Ids of the actors who can read the words, or addresses.
        by: Id of whoever wrote them, where that is not the event's actor.
    """
    if not event.facts:
        return
    by = by or event.actor
    to = tuple(each for each in to if each != by)
    if to:  # a note to oneself tells nobody
        for name in event.facts:
            outside = work.plan.facts[name].outside(to)
            work.append(Disclosed(work.now, by, name, to, outside, index))


def learn(work: Work, actor: str, text: str, by: str, index: int) -> None:
    """Have an actor learn the facts that a text states, unless they know them."""
    for fact in work.plan.stage.facts_in(text):
        if (actor, fact) not in work.known:
            work.known = work.known.set((actor, fact), index)
            work.append(Learned(work.now, actor, fact, by, index))


def person(work: Work, address: str) -> str:
    """Return the id of whoever has an address, or the address."""
    normal = normal_address(address)
    return work.plan.stage.people.get(normal, normal)
