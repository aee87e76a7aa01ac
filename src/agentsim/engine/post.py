"""The post: mail on its way to mailboxes, and who learns what from it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

import attrs

from agentsim.engine.dealings import DEALINGS
from agentsim.engine.knowledge import disclose, learn, person
from agentsim.engine.seat import DELIVERY
from agentsim.events import Bounced, Delivered, Noted, Posted, Sent
from agentsim.tools import Context
from agentsim.world import SENT, Inbox, Message, normal_address

if TYPE_CHECKING:
    from agentsim.engine.work import Work

__all__ = ["commit", "deliver", "disclose", "heard", "learn", "person", "planted", "posted"]


def commit(work: Work, context: Context) -> None:
    """Make the changes that a context proposes."""
    work.world = context.world
    for place, event in enumerate(context.events):
        if type(event) is Noted:
            work.show(event.actor, event.about, event.text)
            continue
        index = work.append(event)
        follow = _CONSEQUENCES.get(type(event))
        if follow is not None:
            follow(work, event, index)
        for text, by in context.shown.get(place, ()):
            learn(work, context.actor, text, person(work, by), index)


def posted(work: Work, event: Sent, index: int) -> None:
    """Note what a sent mail discloses, and have it delivered."""
    disclose(work, event, index)
    work.push(work.now + event.message.delay_ms, DELIVERY, "deliver", event)


def heard(work: Work, event: Posted, index: int) -> None:
    """Note what something said before others discloses; scripted people have read it at once."""
    disclose(work, event, index)
    if event.facts:
        for who in event.to:
            if who not in work.seats:
                learn(work, who, event.text, event.actor, index)


def deliver(work: Work, event: Sent) -> None:
    """Bring a mail to every recipient, or have it bounce."""
    message = event.message
    shown = attrs.evolve(message, bcc=()) if message.bcc else message
    for who in event.to:
        box = work.world.find(Inbox, who)
        if box is None:
            bounce(work, event, who)
            continue
        uid = box.next_uid
        work.world = work.world.put(box.add(shown, at_ms=work.now), who)
        index = work.append(Delivered(work.now, who, message.id, uid))
        if who not in work.seats:
            if event.facts:
                learn(work, who, message.text, event.actor, index)
        elif work.plan.actors[who].notified:
            work.show(who, "mail", f"New mail from {message.sender}: {message.subject} (id {uid})")
        else:
            work.wake(who)


def bounce(work: Work, event: Sent, address: str) -> None:
    """Tell the sender that an address does not exist."""
    work.append(Bounced(work.now, event.actor, event.message.id, address))
    box = work.world.find(Inbox, event.actor)
    if box is None:
        return
    host = normal_address(box.address).rpartition("@")[2]
    notice = Message(
        f"bounce/{event.message.id}/{address}",
        sender=f"postmaster@{host}",
        to=box.address,
        subject=f"Undeliverable: {event.message.subject}",
        body=(
            f"Your message to {address} could not be delivered: the address was not found. "
            "Please check it and try again."
        ),
        at_ms=work.now,
        in_reply_to=event.message.id,
    )
    sending = Sent(work.now, f"postmaster@{host}", notice, (event.actor,))
    posted(work, sending, work.append(sending))


def planted(work: Work, event: Sent) -> None:
    """Send a mail of the scenario's own."""
    box = work.world.find(Inbox, event.actor)
    if box is not None:
        work.world = work.world.put(
            box.add(event.message, at_ms=work.now, folder=SENT, read=True), event.actor
        )
    posted(work, event, work.append(event))


_CONSEQUENCES: Final[dict[type, Callable[[Any, Any, int], None]]] = {
    Sent: posted,
    Posted: heard,
    **DEALINGS,
}
"""What follows from an event of a tool, by its class."""
