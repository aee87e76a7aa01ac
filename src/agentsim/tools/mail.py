"""Ready-made tools for mail: list, read, search, send, answer, forward, file away."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from agentsim.errors import ToolError
from agentsim.tools.context import Context
from agentsim.tools.definition import Tool, tool
from agentsim.world import INBOX, Attachment, Mail

__all__ = [
    "MAIL",
    "forward_mail",
    "list_mail",
    "move_mail",
    "read_mail",
    "reply_mail",
    "search_mail",
    "send_mail",
]

_PAGE = 20


def _line(ctx: Context, mail: Mail) -> dict[str, Any]:
    return {
        "id": mail.uid,
        "from": mail.message.sender,
        "subject": mail.message.subject,
        "date": ctx.when(mail.at_ms),
        "unread": not mail.read,
    }


def _many(addresses: str | Iterable[str]) -> tuple[str, ...]:
    if isinstance(addresses, str):
        return tuple(part.strip() for part in addresses.split(",") if part.strip())
    return tuple(addresses)


@tool(writes=False, latency_ms=2_000)
def list_mail(ctx: Context, folder: str = INBOX, page: int = 1) -> dict[str, Any]:
    """List a mail folder, newest first, twenty mails a page.

    Args:
        folder: Folder name: inbox, sent, archive or another.
        page: Page number, from 1.
    """
    if page < 1:
        raise ToolError(f"page is {page}; pages are numbered from 1.")
    found = ctx.inbox().page(folder, page=page, size=_PAGE)
    return {
        "folder": folder,
        "page": found.page,
        "pages": found.pages,
        "total": found.total,
        "unread": found.unread,
        "mails": [_line(ctx, mail) for mail in found.mails],
    }


@tool(writes=False, latency_ms=20_000)
def read_mail(ctx: Context, id: int) -> dict[str, Any]:
    """Open one mail and read it in full.

    Args:
        id: The mail's id, as shown by list_mail.
    """
    mail = ctx.open_mail(id)
    message = mail.message
    shown: dict[str, Any] = {
        "id": id,
        "from": message.sender,
        "to": list(message.to),
        "cc": list(message.cc),
        "date": ctx.when(message.at_ms),
        "subject": message.subject,
        "body": message.body,
    }
    if message.attachments:
        shown["attachments"] = [
            {"name": item.name, "text": item.content if item.encoding == "text" else "(binary)"}
            for item in message.attachments
        ]
    return shown


@tool(writes=False, latency_ms=4_000)
def search_mail(ctx: Context, query: str) -> dict[str, Any]:
    """Search all folders for mails that contain every word of a query, newest first.

    Args:
        query: Words to look for in subject, text, addresses and attachment names.
    """
    found = ctx.inbox().search(query)
    return {"total": len(found), "mails": [_line(ctx, mail) for mail in found[:_PAGE]]}


@tool(latency_ms=60_000)
def send_mail(
    ctx: Context,
    to: str | list[str],
    subject: str,
    body: str,
    cc: str | list[str] = (),  # type: ignore[assignment]  # lists arrive as tuples
    bcc: str | list[str] = (),  # type: ignore[assignment]
    attachments: list[str] = (),  # type: ignore[assignment]
) -> str:
    """Send a mail.

    Args:
        to: Address or addresses of the recipients.
        subject: Subject line.
        body: Text of the mail.
        cc: Further recipients.
        bcc: Further recipients whom the others do not see.
        attachments: Paths of files to attach.
    """
    files = tuple(Attachment(path.rsplit("/", 1)[-1], ctx.read_file(path)) for path in attachments)
    message = ctx.send(
        to=_many(to), subject=subject, body=body, cc=_many(cc), bcc=_many(bcc), attachments=files
    )
    return f"Sent to {', '.join(message.recipients)}."


@tool(latency_ms=60_000)
def reply_mail(ctx: Context, id: int, body: str, reply_all: bool = False) -> str:
    """Answer a mail.

    Args:
        id: The mail's id.
        body: Text of the answer; the original is quoted below it.
        reply_all: Whether to answer everyone who got it.
    """
    return f"Sent to {', '.join(ctx.reply(id, body, to_all=reply_all).recipients)}."


@tool(latency_ms=30_000)
def forward_mail(ctx: Context, id: int, to: str | list[str], body: str = "") -> str:
    """Forward a mail with its attachments.

    Args:
        id: The mail's id.
        to: Address or addresses to forward it to.
        body: Text to put above it.
    """
    return f"Sent to {', '.join(ctx.forward(id, _many(to), body).recipients)}."


@tool(latency_ms=2_000)
def move_mail(ctx: Context, id: int, folder: str) -> str:
    """Move a mail to another folder, such as archive or trash.

    Args:
        id: The mail's id.
        folder: Where to.
    """
    if not folder.strip():
        raise ToolError("folder is empty; name one, such as archive.")
    ctx.move_mail(id, folder.strip())
    return f"Moved to {folder.strip()}."


MAIL: Final[tuple[Tool, ...]] = (
    list_mail,
    read_mail,
    search_mail,
    send_mail,
    reply_mail,
    forward_mail,
    move_mail,
)
"""All mail tools."""
