"""Channels in documents: what is said in them, without the indices they keep."""

from __future__ import annotations

import attrs
from immutables import Map

from agentsim.files.faults import Misfit
from agentsim.world import Channel, Post, Reading

__all__ = ["StoredChannel", "channel_in", "channel_out"]


@attrs.frozen
class StoredPost:
    """A post of a channel; its number is its place in the list, from 1."""

    author: str
    text: str
    at_ms: int = 0
    in_reply_to: int = 0
    id: str = ""


@attrs.frozen
class StoredChannel:
    """A channel; `read` has, for each member who has read something, the last post they read."""

    id: str
    about: str = ""
    members: tuple[str, ...] = ()
    posts: tuple[StoredPost, ...] = ()
    read: Map[str, int] = Map()


def channel_out(channel: Channel) -> StoredChannel:
    """Return a channel as it is written."""
    posts = tuple(
        StoredPost(post.author, post.text, post.at_ms, post.in_reply_to, post.id)
        for post in channel
    )
    read = {member: reading.upto for member, reading in channel.readings.items()}
    return StoredChannel(channel.id, channel.about, channel.members, posts, Map(read))


def channel_in(stored: StoredChannel) -> Channel:
    """Return the channel that was written."""
    posts: dict[int, Post] = {}
    known: dict[str, int] = {}
    for number, post in enumerate(stored.posts, 1):
        if post.author not in stored.members:
            raise Misfit(f"has a post by {post.author!r}, who is no member.")
        if not 0 <= post.in_reply_to < number:
            raise Misfit(f"has post {number} answer {post.in_reply_to}, which is no earlier post.")
        posts[number] = Post(number, post.author, post.text, post.at_ms, post.in_reply_to, post.id)
        if post.id:
            known[post.id] = number
    readings: dict[str, Reading] = {}
    for member, upto in stored.read.items():
        if member not in stored.members or not 0 <= upto <= len(posts):
            raise Misfit(f"has {member!r} read up to {upto}, which is no post of theirs to read.")
        later = range(upto + 1, len(posts) + 1)
        readings[member] = Reading(upto, sum(posts[each].author == member for each in later))
    return Channel(
        stored.id,
        about=stored.about,
        members=stored.members,
        posts=Map(posts),
        known=Map(known),
        readings=Map(readings),
    )
