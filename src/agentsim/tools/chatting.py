"""`Chatting`: the part of a `Context` that deals in words said before others, and in channels."""

from __future__ import annotations

from collections.abc import Iterable

from agentsim.errors import ToolError
from agentsim.events import Noted, Posted, Viewed
from agentsim.tools.mailing import Mailing
from agentsim.values import clean_text
from agentsim.world import Channel, ChannelPage, Post

__all__ = ["Chatting"]

_SIZE = 20


class Chatting(Mailing):
    """The part of a `Context` that deals in words said before others, and in channels.

    A tool is given a `Context`, which has all of these methods.
    """

    __slots__ = ()

    # -- words: what is told to others, and what the actor is shown ------------------------------

    def tell(self, text: str, *, to: Iterable[str], place: str, number: int = 0) -> None:
        """Propose that something be said where others read it, and so disclose its facts to them.

        Scripted people have read it at once. Whoever a model plays reads it when a tool shows it.

        Args:
            text: What is said.
            to: Ids of the actors who can read it there, the author left out.
            place: Where, as `component/name`.
            number: Number of the text there.
        """
        self._change("say something")
        text = clean_text(text)
        readers = tuple(each for each in to if each != self.actor)
        facts = self.stage.facts_in(text)
        self.events.append(Posted(self.now_ms, self.actor, place, number, text, readers, facts))

    def show(self, *texts: tuple[str, str], place: str) -> None:
        """Note that the tool shows texts to the actor, who learns the facts that they state.

        Args:
            *texts: Each text, and the id of whoever wrote it; empty for nobody in particular.
            place: Where they stand, as `component/name`.
        """
        self.shown[len(self.events)] = texts
        self.events.append(Viewed(self.now_ms, self.actor, place))

    def notice(self, text: str, *, to: str) -> None:
        """Propose that an actor be shown a line, as its surroundings would."""
        self._change("show a notice")
        self.events.append(Noted(self.now_ms, to, "notice", text))

    # -- channels ----------------------------------------------------------------------------

    def channels(self) -> tuple[Channel, ...]:
        """Return the channels that the actor is a member of, by id."""
        parts = self.world.parts
        names = sorted(name for kind, name in parts if kind is Channel)
        found = (parts[Channel, name] for name in names)
        return tuple(channel for channel in found if self.actor in channel.members)

    def channel(self, id: str) -> Channel:
        """Return a channel that the actor is a member of.

        Args:
            id: Its id, with or without the `#` before it.

        Raises:
            ToolError: if there is none, or none that the actor is in: the two look the same.
        """
        name = id.strip().lstrip("#").casefold()
        found = self.world.find(Channel, name)
        if found is None or self.actor not in found.members:
            mine = ", ".join(f"#{channel.id}" for channel in self.channels()) or "none"
            raise ToolError(f"There is no channel {id[:80]!r}. Your channels: {mine}.")
        return found

    def read_channel(self, id: str, *, page: int = 1, size: int = _SIZE) -> ChannelPage:
        """Return one page of a channel, whose posts are shown to the actor.

        With the first page, everything in the channel counts as read.

        Args:
            id: Id of the channel.
            page: Which page, from 1, which has the newest posts.
            size: Posts a page, 1 or more.

        Raises:
            ToolError: if there is no such channel for the actor.
        """
        channel = self.channel(id)
        found = channel.page(page=page, size=size)
        if page == 1:
            self.world = self.world.put(channel.mark_read(self.actor), channel.id)
        self.show_posts(channel, found.posts)
        return found

    def show_posts(self, channel: Channel, posts: Iterable[Post]) -> None:
        """Note that the tool shows posts of a channel to the actor; none, if there are none."""
        texts = [(post.text, post.author) for post in posts]
        if texts:
            self.show(*texts, place=f"channel/{channel.id}")

    def post(self, id: str, text: str, *, in_reply_to: int = 0) -> Post:
        """Propose saying something in a channel, and return it.

        Args:
            id: Id of the channel.
            text: What is said.
            in_reply_to: Number of the post that it answers; 0 for none.

        Raises:
            ToolError: if there is no such channel for the actor, nothing is said, or there is no
                post of that number.
        """
        self._change("post a message")
        channel = self.channel(id)
        text = clean_text(text)
        if not text.strip():
            raise ToolError("The message is empty.")
        if in_reply_to and channel.get(in_reply_to) is None:
            raise ToolError(f"There is no message {in_reply_to} in #{channel.id}.")
        channel = channel.add(self.actor, text, at_ms=self.now_ms, in_reply_to=in_reply_to)
        self.world = self.world.put(channel, channel.id)
        number = len(channel)
        self.tell(text, to=channel.members, place=f"channel/{channel.id}", number=number)
        return channel.posts[number]
