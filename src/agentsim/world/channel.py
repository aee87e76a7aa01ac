"""`Channel`: a team chat as an immutable value, at the same speed for any length."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

import attrs
from immutables import Map

from agentsim.world.components import component

__all__ = ["Channel", "ChannelPage", "ChatMessage", "Post", "Reading"]

_ID = re.compile(r"[a-z0-9][a-z0-9_-]*")


def _is_id(_instance: Any, field: Any, value: str) -> None:
    if not isinstance(value, str) or not _ID.fullmatch(value):
        raise ValueError(
            f"{field.name} is {value!r}; a channel's id has lower-case letters, digits, _ and -"
        )


def _members(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))


@attrs.frozen(kw_only=True)
class ChatMessage:
    """Something said in a channel, as a scenario plants it.

    With `at_ms` of zero or less it stands there when the episode begins; later, it is posted
    then.

    Attributes:
        id: Unique in the scenario. Never shown to an actor.
        channel: Id of the channel.
        author: Id of the actor who says it, a member.
        text: What is said.
        at_ms: When, in milliseconds since the scenario's start.
        in_reply_to: Id of the planted message that this one answers; empty for none.
        read: Of one that stands there at the start: whether the members had read the channel up
            to it.

    Example:
        >>> ChatMessage("c1", channel="ops", author="kees", text="Pump 4 is down.").at_ms
        0
    """

    id: str = attrs.field(kw_only=False)
    channel: str
    author: str
    text: str
    at_ms: int = 0
    in_reply_to: str = ""
    read: bool = False


@attrs.frozen
class Post:
    """Something said in a channel, as it stands there.

    Attributes:
        number: Its number in the channel, from 1 in order of arrival.
        author: Id of the actor who said it.
        text: What was said.
        at_ms: When.
        in_reply_to: Number of the post that it answers; 0 for none.
        id: Id of the planted message that it is; empty for any other. Never shown to an actor.
    """

    number: int
    author: str
    text: str
    at_ms: int = 0
    in_reply_to: int = 0
    id: str = ""


@attrs.frozen
class Reading:
    """How far a member has read a channel.

    Attributes:
        upto: Number of the last post that counts as read; 0 for none.
        own: How many posts after that one are the member's own.
    """

    upto: int = 0
    own: int = 0


@attrs.frozen
class ChannelPage:
    """One page of a channel: a run of posts, oldest first, as chats show them.

    Attributes:
        posts: The posts on this page.
        page: Number of this page, from 1, which has the newest posts.
        pages: How many pages there are, at least 1.
        total: How many posts the channel holds.
    """

    posts: tuple[Post, ...]
    page: int
    pages: int
    total: int


@component("channel")
@attrs.frozen
class Channel:
    """A channel of a team chat: its members read and write in it, and nobody else.

    Every change returns a new channel and leaves the old one as it was. Posting, listing a page
    and counting what is unread take the same time with ten posts as with a hundred thousand.

    In a scenario, a channel is described without posts; those are planted as `ChatMessage`.

    Attributes:
        id: Unique name: lower-case letters, digits, `_` and `-`. Shown as `#id`.
        about: What it is for, in a sentence.
        members: Ids of the actors who read and write in it, in order, each once.
        posts: From number to post.
        known: From the id of a planted message to its number.
        readings: From member to how far they have read; nothing of it, if not there.

    Example:
        >>> ops = Channel("ops", members=["iris", "kees"])
        >>> ops = ops.add("kees", "Pump 4 is down.", at_ms=0)
        >>> ops.unread("iris"), ops.mark_read("iris").unread("iris"), ops.unread("kees")
        (1, 0, 0)
    """

    id: str = attrs.field(validator=_is_id)
    about: str = attrs.field(default="", kw_only=True)
    members: tuple[str, ...] = attrs.field(default=(), converter=_members, kw_only=True)
    posts: Map[int, Post] = attrs.field(default=Map(), kw_only=True)
    known: Map[str, int] = attrs.field(default=Map(), kw_only=True)
    readings: Map[str, Reading] = attrs.field(default=Map(), kw_only=True)

    def __len__(self) -> int:
        return len(self.posts)

    def __iter__(self) -> Iterator[Post]:
        """All posts, oldest first."""
        return iter([self.posts[number] for number in range(1, len(self.posts) + 1)])

    def get(self, number: int) -> Post | None:
        """Return the post with this number, or None."""
        return self.posts.get(number)

    def add(
        self, author: str, text: str, *, at_ms: int = 0, in_reply_to: int = 0, id: str = ""
    ) -> Channel:
        """Return the channel with one more post, which its author has read.

        Args:
            author: Id of a member.
            text: What is said.
            at_ms: When.
            in_reply_to: Number of the post that it answers; 0 for none.
            id: Id of the planted message that it is; empty for any other.

        Raises:
            ValueError: if the author is no member, or there is no post to answer.
        """
        self._member(author)
        number = len(self.posts) + 1
        if in_reply_to and in_reply_to not in self.posts:
            raise ValueError(f"#{self.id} has no message {in_reply_to} to answer")
        reading = self.readings.get(author) or Reading()
        if reading.upto == number - 1 - reading.own:
            reading = Reading(number)
        else:
            reading = Reading(reading.upto, reading.own + 1)
        return attrs.evolve(
            self,
            posts=self.posts.set(number, Post(number, author, text, at_ms, in_reply_to, id)),
            known=self.known.set(id, number) if id else self.known,
            readings=self.readings.set(author, reading),
        )

    def plant(self, message: ChatMessage) -> Channel:
        """Return the channel with a planted message posted.

        An answer to a message that does not stand in this channel is posted as no answer.

        Raises:
            ValueError: if its author is no member.
        """
        return self.add(
            message.author,
            message.text,
            at_ms=message.at_ms,
            in_reply_to=self.known.get(message.in_reply_to, 0),
            id=message.id,
        )

    def unread(self, member: str) -> int:
        """Return how many posts of others a member has not read.

        Raises:
            ValueError: if they are no member.
        """
        self._member(member)
        reading = self.readings.get(member) or Reading()
        return len(self.posts) - reading.upto - reading.own

    def mark_read(self, member: str) -> Channel:
        """Return the channel with everything in it read by a member.

        Raises:
            ValueError: if they are no member.
        """
        self._member(member)
        last = len(self.posts)
        if not last or (self.readings.get(member) or Reading()).upto == last:
            return self
        return attrs.evolve(self, readings=self.readings.set(member, Reading(last)))

    def page(self, *, page: int = 1, size: int = 20) -> ChannelPage:
        """Return one page of the channel: the first has the newest posts, oldest of them first.

        Args:
            page: Which page, from 1; past the last, it holds no posts.
            size: Posts a page, 1 or more.

        Raises:
            ValueError: if `page` or `size` is less than 1.
        """
        if page < 1 or size < 1:
            raise ValueError(f"page {page} of size {size}: both have to be 1 or more")
        total = len(self.posts)
        last = total - (page - 1) * size
        numbers = range(max(1, last - size + 1), last + 1)
        posts = tuple(self.posts[number] for number in numbers)
        return ChannelPage(posts, page, max(1, -(-total // size)), total)

    def search(self, query: str) -> tuple[Post, ...]:
        """Return the posts that contain every word of `query`, newest first.

        Case does not count.

        Args:
            query: Words separated by blanks.
        """
        words = query.casefold().split()
        newest_first = (self.posts[number] for number in range(len(self.posts), 0, -1))
        return tuple(
            post for post in newest_first if all(word in post.text.casefold() for word in words)
        )

    def _member(self, who: str) -> None:
        if who not in self.members:
            members = ", ".join(self.members) or "none"
            raise ValueError(f"{who!r} is not a member of #{self.id}; members: {members}")
