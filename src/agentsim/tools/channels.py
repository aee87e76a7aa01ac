"""Ready-made tools for a team chat: list channels, read, post, search."""

from __future__ import annotations

from typing import Any, Final

from agentsim.errors import ToolError
from agentsim.tools.context import Context
from agentsim.tools.definition import Tool, tool
from agentsim.world import Post

__all__ = ["CHAT", "list_channels", "post_message", "read_channel", "search_messages"]

_PAGE = 20


def _line(ctx: Context, post: Post) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "id": post.number,
        "from": ctx.stage.names.get(post.author, post.author),
        "date": ctx.when(post.at_ms),
        "text": post.text,
    }
    if post.in_reply_to:
        shown["reply_to"] = post.in_reply_to
    return shown


@tool(writes=False, latency_ms=2_000)
def list_channels(ctx: Context) -> dict[str, Any]:
    """List the chat channels you are in, with the number of unread messages in each."""
    return {
        "channels": [
            {
                "channel": f"#{channel.id}",
                "about": channel.about,
                "members": [ctx.stage.names.get(each, each) for each in channel.members],
                "unread": channel.unread(ctx.actor),
            }
            for channel in ctx.channels()
        ]
    }


@tool(writes=False, latency_ms=15_000)
def read_channel(ctx: Context, channel: str, page: int = 1) -> dict[str, Any]:
    """Read a chat channel, the newest message last, twenty messages a page.

    Args:
        channel: Name of the channel, such as #general.
        page: Page number; 1 has the latest messages, 2 the ones before them.
    """
    if page < 1:
        raise ToolError(f"page is {page}; pages are numbered from 1.")
    found = ctx.read_channel(channel, page=page, size=_PAGE)
    return {
        "channel": f"#{ctx.channel(channel).id}",
        "page": found.page,
        "pages": found.pages,
        "total": found.total,
        "messages": [_line(ctx, post) for post in found.posts],
    }


@tool(latency_ms=30_000)
def post_message(ctx: Context, channel: str, text: str, reply_to: int | None = None) -> str:
    """Post a message in a chat channel. Everyone in the channel can read it.

    Args:
        channel: Name of the channel, such as #general.
        text: The message.
        reply_to: Id of the message in the channel that this one answers, if any.
    """
    ctx.post(channel, text, in_reply_to=reply_to or 0)
    return f"Posted in #{ctx.channel(channel).id}."


@tool(writes=False, latency_ms=4_000)
def search_messages(ctx: Context, query: str, channel: str = "") -> dict[str, Any]:
    """Search chat for messages that contain every word of a query, newest first.

    Args:
        query: Words to look for.
        channel: Only look in this channel; empty for all of yours.
    """
    where = (ctx.channel(channel),) if channel.strip() else ctx.channels()
    found = [(each.id, post) for each in where for post in each.search(query)]
    found.sort(key=lambda hit: (-hit[1].at_ms, hit[0], -hit[1].number))
    for each in where:
        ctx.show_posts(each, tuple(post for name, post in found[:_PAGE] if name == each.id))
    return {
        "total": len(found),
        "messages": [{"channel": f"#{name}", **_line(ctx, post)} for name, post in found[:_PAGE]],
    }


CHAT: Final[tuple[Tool, ...]] = (list_channels, read_channel, post_message, search_messages)
"""All tools for a team chat."""
