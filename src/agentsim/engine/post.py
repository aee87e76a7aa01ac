"""The post: mail on its way to mailboxes, words said before others, and who learns what."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

import attrs

from agentsim.engine.dealings import DEALINGS
from agentsim.engine.knowledge import disclose, learn, person
from agentsim.engine.seat import DELIVERY
from agentsim.events import Bounced, Delivered, Noted, Posted, Sent, Wrote
from agentsim.tools import Context
from agentsim.world import SENT, Channel, ChatMessage, Files, Inbox, Message, normal_address

if TYPE_CHECKING:
    from agentsim.engine.work import Work

__all__ = [
    "announce",
    "commit",
    "deliver",
    "disclose",
    "heard",
    "learn",
    "person",
    "planted",
    "posted",
    "said",
    "shared",
]


def commit(work: Work, context: Context) -> None:
    """Make the changes that a context proposes."""
    work.world = context.world
    shown = context.shown
    for place, event in enumerate(context.events):
        if type(event) is Noted:
            work.show(event.actor, event.about, event.text)
            continue
        index = work.append(event)
        follow = _CONSEQUENCES.get(type(event))
        if follow is not None:
            follow(work, event, index)
        if shown and place in shown:
            for text, by in shown[place]:
                learn(work, context.actor, text, person(work, by), index)


def posted(work: Work, event: Sent, index: int) -> None:
    """Note what a sent mail discloses, and have it delivered."""
    disclose(work, event, index, event.to)
    work.push(work.now + event.message.delay_ms, DELIVERY, "deliver", event)


def heard(work: Work, event: Posted, index: int) -> None:
    """Note what something said before others discloses; scripted people have read it at once.

    Those whom models play are told of a new message in a channel.
    """
    disclose(work, event, index, event.to)
    component, _, name = event.place.partition("/")
    for who in event.to:
        if who not in work.seats:
            if event.facts:
                learn(work, who, event.text, event.actor, index)
        elif component == "channel":
            author = work.plan.stage.names.get(event.actor, event.actor)
            announce(work, who, "chat", f"New message in #{name} from {author}")


def shared(work: Work, event: Wrote, index: int) -> None:
    """Note what a shared file discloses to its readers; scripted ones have read it at once."""
    own = work.world.find(Files, event.actor)
    files = work.world.get(Files) if own is None else own
    if not event.facts or not files.shares:
        return
    readers = tuple(who for who in files.readers(event.path) if who != event.actor)
    disclose(work, event, index, readers)
    for who in readers:
        if who not in work.seats:
            learn(work, who, event.text, event.actor, index)


def announce(work: Work, who: str, about: str, text: str) -> None:
    """Tell an actor whom a model plays of something new, or only wake it if it is not notified."""
    if work.plan.actors[who].notified:
        work.show(who, about, text)
    else:
        work.wake(who)


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
        else:
            line = f"New mail from {message.sender}: {message.subject} (id {uid})"
            announce(work, who, "mail", line)


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


def planted(work: Work, event: Sent | ChatMessage) -> None:
    """Send a mail of the scenario's own, or say something of its own in a channel."""
    if isinstance(event, ChatMessage):
        said(work, event)
        return
    box = work.world.find(Inbox, event.actor)
    if box is not None:
        work.world = work.world.put(
            box.add(event.message, at_ms=work.now, folder=SENT, read=True), event.actor
        )
    posted(work, event, work.append(event))


def said(work: Work, message: ChatMessage) -> None:
    """Say something of the scenario's own in a channel."""
    channel = work.world.get(Channel, message.channel).plant(message)
    work.world = work.world.put(channel, channel.id)
    event = Posted(
        message.at_ms,
        message.author,
        f"channel/{channel.id}",
        len(channel),
        message.text,
        tuple(who for who in channel.members if who != message.author),
        work.plan.stage.facts_in(message.text),
    )
    heard(work, event, work.append(event))


_CONSEQUENCES: Final[dict[type, Callable[[Any, Any, int], None]]] = {
    Sent: posted,
    Posted: heard,
    Wrote: shared,
    **DEALINGS,
}
"""What follows from an event of a tool, by its class."""
