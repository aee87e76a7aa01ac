"""Reading RFC 5322 messages, ours or anyone's."""

from __future__ import annotations

import base64
import email
import json
import re
from datetime import UTC, datetime, timedelta
from email.header import decode_header, make_header
from email.utils import getaddresses, parsedate_to_datetime
from hashlib import blake2b
from typing import Any, Final
from urllib.parse import unquote

import attrs

from agentsim.world.inbox import INBOX
from agentsim.world.message import Attachment, Message

__all__ = ["EXACT", "FOLDER", "HOST", "Lying", "parsed_mail", "since", "utf8"]

HOST: Final = "agentsim.invalid"
EXACT: Final = "X-Agentsim-Exact"
FOLDER: Final = "X-Agentsim-Folder"


@attrs.frozen
class Lying:
    """A message with what a mailbox knows about it."""

    message: Message
    folder: str
    read: bool
    at_ms: int


def utf8(text: str) -> str:
    """Return a text with lone surrogates, which have no UTF-8, as escapes."""
    return text.encode("utf-8", "backslashreplace").decode()


def since(start: datetime, moment: datetime) -> int:
    """Return a moment in milliseconds since the start."""
    return (moment - start) // timedelta(milliseconds=1)


def parsed_mail(data: bytes, start: datetime, arrived: int | None) -> Lying:
    """Return the mail that some bytes are, whatever they are.

    Args:
        data: The message.
        start: Simulated wall time at 0 ms.
        arrived: When it arrived, if that is known from elsewhere.
    """
    parsed = email.message_from_bytes(data.replace(b"\r\n", b"\n"))
    body, attachments = _contents(parsed)
    sent = _date(parsed, start)
    folder = _header(parsed, FOLDER) or INBOX
    read = "R" in _header(parsed, "Status")
    senders = _addresses(parsed, "From")
    message = Message(
        _id(_header(parsed, "Message-ID")) or blake2b(data, digest_size=8).hexdigest(),
        sender=senders[0] if senders else "",
        to=_addresses(parsed, "To"),
        subject=_header(parsed, "Subject"),
        body=body,
        cc=_addresses(parsed, "Cc"),
        bcc=_addresses(parsed, "Bcc"),
        at_ms=sent,
        in_reply_to=_id(_header(parsed, "In-Reply-To")),
        attachments=attachments,
        read=read,
        folder=folder,
    )
    exact = _exact(parsed)
    folder = exact.pop("lies_in", folder)
    at_ms = exact.pop("arrived_ms", sent if arrived is None else arrived)
    return Lying(attrs.evolve(message, **exact), folder, read, at_ms)


def _header(parsed: Any, name: str) -> str:
    value = parsed.get(name)
    if value is None:
        return ""
    unfolded = re.sub(r"\r?\n(?=[ \t])", "", str(value))
    return utf8(_decoded(unfolded)).strip()


def _decoded(value: str) -> str:
    try:
        return str(make_header(decode_header(value)))
    except (ValueError, LookupError):  # a broken encoded word, or an unknown character set
        return value


def _addresses(parsed: Any, name: str) -> tuple[str, ...]:
    values = [re.sub(r"\r?\n(?=[ \t])", "", str(value)) for value in parsed.get_all(name, [])]
    pairs = ((utf8(_decoded(name_)), utf8(address)) for name_, address in getaddresses(values))
    return tuple(
        f"{name_} <{address}>" if name_ else address for name_, address in pairs if address
    )


def _id(value: str) -> str:
    inner = value.strip().removeprefix("<").removesuffix(">")
    local, _, host = inner.rpartition("@")
    return unquote(local) if host == HOST else inner


def _date(parsed: Any, start: datetime) -> int:
    try:
        moment = parsedate_to_datetime(_header(parsed, "Date"))
        return since(start, moment if moment.tzinfo else moment.replace(tzinfo=UTC))
    except (TypeError, ValueError, OverflowError, IndexError):
        return 0


def _contents(parsed: Any) -> tuple[str, tuple[Attachment, ...]]:
    """The body and the attachments: the first plain text, or else HTML; and all the rest."""
    leaves = [part for part in parsed.walk() if not part.is_multipart()]
    inline = [part for part in leaves if part.get_content_disposition() != "attachment"]
    text = next(
        (
            part
            for kind in ("text/plain", "text/html")
            for part in inline
            if part.get_content_type() == kind and part.get_filename() is None
        ),
        None,
    )
    attachments = tuple(_attachment(part) for part in leaves if part is not text)
    return ("" if text is None else _body(text)), attachments


def _payload(part: Any) -> bytes:
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _body(part: Any) -> str:
    data = _payload(part)
    try:
        text = data.decode(part.get_content_charset() or "utf-8", "replace")
    except LookupError:  # an unknown character set
        text = data.decode("utf-8", "replace")
    if str(part.get("Content-Transfer-Encoding", "")).strip().lower() == "base64":
        text = text.replace("\r\n", "\n")
    return text.removesuffix("\n")


def _attachment(part: Any) -> Attachment:
    data = _payload(part)
    name = utf8(str(part.get_filename() or ""))
    kind = part.get_content_type()
    if part.get_content_charset() == "utf-8" or kind.startswith("text/"):
        try:
            return Attachment(name, data.decode(), media_type=kind)
        except UnicodeDecodeError:
            pass
    content = base64.b64encode(data).decode()
    return Attachment(name, content, media_type=kind, encoding="base64")


_TEXTS = frozenset(("id", "sender", "subject", "body", "in_reply_to", "folder", "lies_in"))
_LISTS = frozenset(("to", "cc", "bcc"))
_NUMBERS = frozenset(("at_ms", "delay_ms", "arrived_ms"))


def _exact(parsed: Any) -> dict[str, Any]:
    """What our own header says; nothing if anything in it is not as we write it."""
    packed = "".join(str(parsed.get(EXACT, "")).split())
    if not packed:
        return {}
    try:
        found = json.loads(base64.b64decode(packed, validate=True))
        return {key: _checked(key, value) for key, value in found.items()}
    except (AttributeError, KeyError, RecursionError, TypeError, ValueError):
        return {}


def _checked(key: str, value: Any) -> Any:
    if key == "attachments":
        items = tuple(Attachment(**item) for item in value)
        if all(isinstance(each, str) for item in items for each in attrs.astuple(item)):
            return items
    elif key in _LISTS:
        if isinstance(value, list) and all(isinstance(each, str) for each in value):
            return tuple(value)
    else:
        wanted = str if key in _TEXTS else int if key in _NUMBERS else bool
        if type(value) is wanted and (wanted is not bool or key == "read"):
            return value
    raise ValueError(key)
