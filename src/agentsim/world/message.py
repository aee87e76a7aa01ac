"""Mail as values: `Message` and `Attachment`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

import attrs

from agentsim.values import as_tuple

__all__ = ["Attachment", "Message", "normal_address", "same_subject"]

_REPLY_PREFIX = re.compile(r"^\s*(?:(?:re|fw|fwd|aw|sv|odp)\s*(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE)
_ANGLED = re.compile(r"<([^<>]*)>\s*$")


def normal_address(address: str) -> str:
    """Return an address (or actor id) in the form used for comparison.

    A display name is dropped, case and surrounding blanks do not count.

    Example:
        >>> normal_address("Marek D. <Marek@Tidewell.example>")
        'marek@tidewell.example'
    """
    if "<" in address:
        found = _ANGLED.search(address)
        address = found[1] if found else address
    return address.strip().casefold()


def same_subject(subject: str) -> str:
    """Return a subject without its reply and forward prefixes.

    Example:
        >>> same_subject("Re: Fwd: Dock 4")
        'Dock 4'
    """
    return _REPLY_PREFIX.sub("", subject).strip()


def _texts(values: Iterable[str] | str) -> tuple[str, ...]:
    return (values,) if isinstance(values, str) else tuple(values)


@attrs.frozen
class Attachment:
    """A file that travels with a message.

    Attributes:
        name: File name.
        content: The text itself, or base64 where `encoding` says so.
        media_type: MIME type.
        encoding: `text` or `base64`.
    """

    name: str
    content: str = ""
    media_type: str = attrs.field(default="text/plain", kw_only=True)
    encoding: Literal["text", "base64"] = attrs.field(default="text", kw_only=True)


@attrs.frozen
class Message:
    """One immutable mail.

    In a scenario, people may be named by actor id; the engine puts their addresses in. There,
    `at_ms` of zero or less means that the mail lies in the mailboxes when the episode begins,
    and a later time that it is sent then.

    Attributes:
        id: Unique in the scenario. Never shown to an actor.
        sender: Address (or actor id, in a scenario) of who sent it.
        to: Addresses (or actor ids) of the recipients, in order.
        subject: Subject line.
        body: Plain text.
        cc: Further recipients whom all can see.
        bcc: Further recipients whom no other recipient can see.
        at_ms: When it was sent, in milliseconds since the scenario's start.
        delay_ms: How long delivery takes.
        in_reply_to: Id of the message that this one answers; empty for none.
        attachments: Files that travel with it.
        read: In a scenario: whether mail that lies there at the start was read.
        folder: In a scenario: the folder that mail lies in at the start.

    Example:
        >>> mail = Message("m1", sender="marek", to="iris", subject="Dock 4", body="Is it free?")
        >>> mail.recipients
        ('iris',)
    """

    id: str
    sender: str = attrs.field(kw_only=True)
    to: tuple[str, ...] = attrs.field(default=(), converter=_texts, kw_only=True)
    subject: str = attrs.field(default="", kw_only=True)
    body: str = attrs.field(default="", kw_only=True)
    cc: tuple[str, ...] = attrs.field(default=(), converter=_texts, kw_only=True)
    bcc: tuple[str, ...] = attrs.field(default=(), converter=_texts, kw_only=True)
    at_ms: int = attrs.field(default=0, kw_only=True)
    delay_ms: int = attrs.field(default=0, kw_only=True)
    in_reply_to: str = attrs.field(default="", kw_only=True)
    attachments: tuple[Attachment, ...] = attrs.field(default=(), converter=as_tuple, kw_only=True)
    read: bool = attrs.field(default=False, kw_only=True)
    folder: str = attrs.field(default="inbox", kw_only=True)

    @property
    def recipients(self) -> tuple[str, ...]:
        """Everyone it goes to: `to`, then `cc`, then `bcc`, each address once."""
        if len(self.to) == 1 and not self.cc and not self.bcc:
            return self.to
        first: dict[str, str] = {}
        for address in (*self.to, *self.cc, *self.bcc):
            first.setdefault(normal_address(address), address)
        return tuple(first.values())

    @property
    def text(self) -> str:
        """All that it says: subject, body and textual attachments, separated by blank lines."""
        # Not cached: events are encoded with every slot, and a filled one would change digests.
        if not self.attachments:
            return f"{self.subject}\n\n{self.body}"
        parts = [self.subject, self.body]
        parts += [item.content for item in self.attachments if item.encoding == "text"]
        return "\n\n".join(parts)
