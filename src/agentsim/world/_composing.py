"""Writing RFC 5322 messages: the same mail gives the same bytes."""

from __future__ import annotations

import base64
import binascii
import re
from datetime import datetime
from email.header import Header
from email.utils import format_datetime, formataddr
from hashlib import blake2b
from urllib.parse import quote

from agentsim.values import clock
from agentsim.world._parsing import FOLDER, HOST, Lying, utf8
from agentsim.world.inbox import INBOX
from agentsim.world.message import Attachment

__all__ = ["ADDRESS", "composed", "joined", "moment_of"]

Head = list[tuple[str, str]]

_NAMED = re.compile(r"(?P<name>.*?)\s*<(?P<address>[^<>]*)>", re.DOTALL)
ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]+(?:@[\w.-]+)?", re.ASCII)
_MEDIA_TYPE = re.compile(r"[\w.+-]+/[\w.+-]+", re.ASCII)
_FROM_LINE = re.compile(rb"^(>*From )", re.MULTILINE)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_LONGEST_LINE = 998
_LONGEST_TEXT = 500
_LONGEST_NAME = 200
_LONGEST_WORD = 64


def moment_of(start: datetime, at_ms: int) -> datetime | None:
    """Return a moment, or None where no calendar reaches."""
    try:
        return clock(start, at_ms)
    except OverflowError:
        return None


def joined(head: Head, payload: bytes) -> bytes:
    """Return a message, or a part of one, from its headers and its payload."""
    lines = "".join(f"{name}: {value}\n" for name, value in head)
    return lines.encode("ascii") + b"\n" + payload


def composed(mail: Lying, start: datetime) -> tuple[Head, bytes]:
    """Return the headers and the payload of a mail."""
    message = mail.message
    head = [("From", _people((message.sender,)))]
    head += [
        (name, _people(people))
        for name, people in (("To", message.to), ("Cc", message.cc), ("Bcc", message.bcc))
        if people
    ]
    head.append(("Subject", _words(message.subject, "Subject")))
    moment = moment_of(start, message.at_ms)
    if moment is not None:
        head.append(("Date", format_datetime(moment.replace(microsecond=0))))
    head.append(("Message-ID", _message_id(message.id)))
    if message.in_reply_to:
        head.append(("In-Reply-To", _message_id(message.in_reply_to)))
        head.append(("References", _message_id(message.in_reply_to)))
    head.append(("Status", "RO" if mail.read else "O"))
    if mail.folder != INBOX:
        head.append((FOLDER, _words(mail.folder, FOLDER)))
    head.append(("MIME-Version", "1.0"))
    encoding, body = _text_payload(message.body)
    text_head = [
        ("Content-Type", "text/plain; charset=utf-8"),
        ("Content-Transfer-Encoding", encoding),
    ]
    if not message.attachments:
        return head + text_head, body
    parts = [joined(text_head, body), *(_attached(each) for each in message.attachments)]
    digest = blake2b(b"\0".join(parts), digest_size=12).hexdigest()
    boundary = f"=_{digest}"
    head.append(("Content-Type", f'multipart/mixed; boundary="{boundary}"'))
    line = f"--{boundary}".encode()
    payload = b"".join(line + b"\n" + part + b"\n" for part in parts) + line + b"--\n"
    return head, payload


def _words(text: str, name: str) -> str:
    """A text as the value of a header, on one line as far as a reader is concerned."""
    line = _CONTROL.sub(" ", utf8(text[:_LONGEST_TEXT])).strip()
    short = all(len(word) < _LONGEST_WORD for word in line.split(" "))
    plain = line.isascii() and "=?" not in line and short
    return Header(line, "us-ascii" if plain else "utf-8", header_name=name).encode()


def _people(people: tuple[str, ...]) -> str:
    return ",\n ".join(_person(each) for each in people)


def _person(text: str) -> str:
    """An address, with a name if there is one; what is no address becomes a name."""
    found = _NAMED.fullmatch(text)
    name, address = (found["name"], found["address"]) if found else ("", text)
    if not ADDRESS.fullmatch(address) or len(address) > _LONGEST_NAME:
        name, address = text, f"no-address@{HOST}"
    if len(name) < _LONGEST_WORD and name.isascii():
        return formataddr((_CONTROL.sub(" ", name).strip(), address))
    return f"{_words(name, 'To')}\n <{address}>"


def _message_id(id: str) -> str:
    local = quote(utf8(id), safe="")
    if len(local) > _LONGEST_NAME:
        local = blake2b(local.encode(), digest_size=16).hexdigest()
    return f"<{local}@{HOST}>"


def _text_payload(text: str) -> tuple[str, bytes]:
    """A text with its transfer encoding: as it is if that is safe, or else quoted-printable."""
    data = utf8(text).encode()
    plain = (
        text.isascii()
        and not _CONTROL.search(text.replace("\n", "").replace("\t", ""))
        and not _FROM_LINE.search(data)
        and all(len(line) <= _LONGEST_LINE for line in data.split(b"\n"))
    )
    if plain:
        return "7bit", data + b"\n"
    lines = (binascii.b2a_qp(line, istext=False) for line in data.split(b"\n"))
    quoted = b"\n".join(lines)
    return "quoted-printable", _FROM_LINE.sub(_quoted_first, quoted) + b"\n"


def _quoted_first(match: re.Match[bytes]) -> bytes:
    """Encode the first sign, so that no reader of mbox files takes the line for a new mail."""
    return b"=%02X" % match[0][0] + match[0][1:]


def _attached(item: Attachment) -> bytes:
    data = _content(item)
    kind = item.media_type
    if not _MEDIA_TYPE.fullmatch(kind) or len(kind) > _LONGEST_NAME:
        kind = "application/octet-stream"
    if item.encoding == "text":
        kind += "; charset=utf-8"
    name = quote(utf8(item.name[-_LONGEST_WORD:]), safe="")  # the end has the extension
    head = [
        ("Content-Type", kind),
        ("Content-Disposition", f"attachment; filename*=utf-8''{name}"),
        ("Content-Transfer-Encoding", "base64"),
    ]
    return joined(head, base64.encodebytes(data))


def _content(item: Attachment) -> bytes:
    if item.encoding == "base64":
        try:
            return base64.b64decode(item.content, validate=True)
        except ValueError:  # not base64 after all; the exact header keeps what it is
            pass
    return utf8(item.content).encode()
