"""Mail as mail clients know it: RFC 5322 messages (`.eml`) and mbox files, there and back.

What the standard headers can carry is in them, so that any client shows it. What they cannot
carry exactly, such as a fraction of a second or a subject with line breaks, is repeated in one
header of our own, `X-Agentsim-Exact`. The same mail gives the same bytes everywhere.
"""

from __future__ import annotations

import base64
import json
import mailbox
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate
from pathlib import Path
from typing import Any

import attrs

from agentsim.world._composing import ADDRESS, composed, joined, moment_of
from agentsim.world._parsing import EXACT, Lying, parsed_mail, since
from agentsim.world.inbox import Inbox, Mail
from agentsim.world.message import Message, normal_address

__all__ = ["from_eml", "read_mbox", "to_eml", "write_mbox"]


def to_eml(message: Message, start: datetime) -> bytes:
    """Return a mail as an RFC 5322 message, with CRLF line ends.

    Bcc is written if the message has it: in a mailbox, only the sender's own copy does.

    Args:
        message: The mail.
        start: Simulated wall time at 0 ms, an aware datetime.

    Example:
        >>> from agentsim.values import as_start
        >>> mail = Message("m1", sender="a@x.example", to="b@x.example", subject="Dock 4")
        >>> to_eml(mail, as_start("2031-03-04T08:00+01:00")).splitlines()[3]
        b'Date: Tue, 04 Mar 2031 08:00:00 +0100'
    """
    mail = Lying(message, message.folder, message.read, message.at_ms)
    return _written(mail, start).replace(b"\n", b"\r\n")


def from_eml(data: bytes, start: datetime) -> Message:
    """Return the mail of an RFC 5322 message, ours or anyone's.

    Of a foreign message, the plain text is the body, or else the HTML as it stands; everything
    else is an attachment. Whatever the bytes are, a message comes of it.

    Args:
        data: The message, with any line ends.
        start: Simulated wall time at 0 ms, an aware datetime.
    """
    return parsed_mail(data, start, None).message


def write_mbox(path: str | Path, inbox: Inbox, *, start: datetime) -> None:
    """Write a mailbox to an mbox file, oldest mail first, for a mail client to open.

    The read state is in `Status`, the folder in `X-Agentsim-Folder`, the time of arrival in the
    `From ` line.

    Args:
        path: The file; it is replaced if it is there.
        inbox: The mailbox.
        start: Simulated wall time at 0 ms, an aware datetime.

    Raises:
        OSError: if the file cannot be written.
    """
    Path(path).write_bytes(b"".join(_mbox(inbox, start)))


def read_mbox(path: str | Path, *, start: datetime, owner: str, address: str = "") -> Inbox:
    """Return a mailbox with the mails of an mbox file, numbered in their order there.

    Args:
        path: The file, ours or anyone's.
        start: Simulated wall time at 0 ms, an aware datetime.
        owner: Id of the actor whose mailbox it is to be.
        address: The owner's address.

    Raises:
        OSError: if the file cannot be read.
    """
    Path(path).open("rb").close()  # a missing file is an OSError here as everywhere
    box = Inbox(owner, address)
    file = mailbox.mbox(path, create=False)
    try:
        for key in file.iterkeys():
            arrived = _asctime(file.get_message(key).get_from(), start)
            mail = parsed_mail(file.get_bytes(key), start, arrived)
            box = box.add(mail.message, at_ms=mail.at_ms, folder=mail.folder, read=mail.read)
    finally:
        file.close()
    return box


def _mbox(inbox: Inbox, start: datetime) -> Iterator[bytes]:
    for mail in inbox:
        sender = normal_address(mail.message.sender)
        who = sender if ADDRESS.fullmatch(sender) else "MAILER-DAEMON"
        yield f"From {who} {time.asctime(_arrival(mail, start).timetuple())}\n".encode()
        yield _written(Lying(mail.message, mail.folder, mail.read, mail.at_ms), start, mbox=True)
        yield b"\n"


def _arrival(mail: Mail, start: datetime) -> datetime:
    return (moment_of(start, mail.at_ms) or start).astimezone(UTC)


def _asctime(line: str, start: datetime) -> int | None:
    """When a `From ` line says that a mail arrived, in milliseconds since the start."""
    found = parsedate(" ".join(line.split()[1:6]))
    try:
        return None if found is None else since(start, datetime(*found[:6], tzinfo=UTC))
    except ValueError:
        return None


def _written(mail: Lying, start: datetime, *, mbox: bool = False) -> bytes:
    head, payload = composed(mail, start)
    arrived = (since(start, _second(start, mail.at_ms))) if mbox else None
    seen = parsed_mail(joined(head, payload), start, arrived)
    lost = _differing(mail, seen)
    if lost:
        packed = base64.b64encode(json.dumps(lost, sort_keys=True).encode()).decode()
        rows = [packed[at : at + 70] for at in range(0, len(packed), 70)]
        head.append((EXACT, "\n " + "\n ".join(rows)))
    return joined(head, payload)


def _second(start: datetime, at_ms: int) -> datetime:
    """The moment as a `From ` line has it, to the second."""
    return (moment_of(start, at_ms) or start).replace(microsecond=0)


def _differing(mail: Lying, seen: Lying) -> dict[str, Any]:
    """What a reader of the standard headers would get wrong, as JSON."""
    lost = {
        field.name: value
        for field in attrs.fields(Message)
        if (value := getattr(mail.message, field.name)) != getattr(seen.message, field.name)
    }
    if "attachments" in lost:
        lost["attachments"] = [attrs.asdict(item) for item in mail.message.attachments]
    if mail.folder != seen.folder:
        lost["lies_in"] = mail.folder
    if mail.at_ms != seen.at_ms:
        lost["arrived_ms"] = mail.at_ms
    return lost
