"""`day`: a playbook's working day; `Desk`: what has been read in it; `Pen`: how it writes mail."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping
from typing import Any, TypeVar

import attrs

from agentsim.events import Call
from agentsim.models.playbooks import Player
from agentsim.parts.writing import letter
from agentsim.values import FrozenDict, as_tuple

__all__ = ["Deed", "Desk", "Pen", "day"]

Calls = Call | tuple[Call, ...]


@attrs.frozen
class Desk:
    """What a policy has read by now.

    Attributes:
        brief: Who it is and what it is to do.
        mails: The mails opened, oldest first, as `read_mail` shows them.
        posts: The messages read in channels, oldest first, as `read_channel` shows them, each with
            its `channel`.
    """

    brief: str = ""
    mails: tuple[Mapping[str, Any], ...] = attrs.field(default=(), converter=as_tuple)
    posts: tuple[Mapping[str, Any], ...] = attrs.field(default=(), converter=as_tuple)

    def find(self, sender: str, subject: str = "", body: str = "") -> Mapping[str, Any] | None:
        """Return the latest opened mail of a sender that has these words, or None.

        Args:
            sender: Part of the sender's address.
            subject: Part of the subject line, in capitals or not.
            body: Part of the text.

        Example:
            >>> desk = Desk(mails=[{"from": "ida@mill.eu", "subject": "Rye", "body": "Six sacks."}])
            >>> desk.find("ida", "rye")["body"]
            'Six sacks.'
            >>> desk.find("ida", body="barley") is None
            True
        """
        mail: Mapping[str, Any]
        for mail in reversed(self.mails):
            if (
                sender in mail["from"]
                and subject.casefold() in mail["subject"].casefold()
                and body in mail["body"]
            ):
                return mail
        return None

    def says(self, sender: str, words: str) -> bool:
        """Tell whether an opened mail of a sender has these words in its text."""
        return self.find(sender, body=words) is not None

    def posted(self, author: str, words: str = "") -> Mapping[str, Any] | None:
        """Return the latest message in a channel that an author wrote with these words, or None.

        Args:
            author: Part of the author's name.
            words: Part of the text.
        """
        post: Mapping[str, Any]
        for post in reversed(self.posts):
            if author in post["from"] and words in post["text"]:
                return post
        return None


@attrs.frozen
class Pen:
    r"""How a policy writes mail: as a `letter`, signed, and to its own house by name alone.

    Attributes:
        signed: What every mail ends with, its line breaks included.
        house: Where an address without `@` is; nothing is added if this is empty.

    Example:
        >>> pen = Pen("\n\nWren", house="mill.eu")
        >>> pen.send("ida", "Rye", "Six sacks.").arguments["to"]
        'ida@mill.eu'
        >>> pen.reply({"id": 4}, "Six\nsacks.").arguments["body"]
        'Six sacks.\n\nWren'
    """

    signed: str
    house: str = ""

    def reply(self, mail: Mapping[str, Any], body: str) -> Call:
        """Return the call that answers a mail, as `read_mail` showed it."""
        return Call("reply_mail", {"id": mail["id"], "body": self._written(body)})

    def send(self, to: str | list[str], subject: str, body: str) -> Call:
        """Return the call that sends a mail."""
        arguments = {"to": self._address(to), "subject": subject, "body": self._written(body)}
        return Call("send_mail", arguments)

    def forward(self, mail: Mapping[str, Any], to: str | list[str], body: str) -> Call:
        """Return the call that forwards a mail, as `read_mail` showed it, with words before it."""
        arguments = {"id": mail["id"], "to": self._address(to), "body": self._written(body)}
        return Call("forward_mail", arguments)

    def _written(self, body: str) -> str:
        return letter(body) + self.signed

    def _address(self, to: str | list[str]) -> str | list[str]:
        bare = isinstance(to, str) and "@" not in to
        return f"{to}@{self.house}" if bare and self.house else to


Read = TypeVar("Read", bound=Desk)
Deed = Callable[[Read], Iterable[Calls]]
"""What a policy does about what it has read: the calls, none if it is not yet time for it.

A generator is given the result of each call. If it returns False, it is asked again later.
"""


def day(
    me: Player,
    *deeds: Callable[[Any], Iterable[Calls]],
    desk: Desk | None = None,
    every: int = 60,
    patience: int = 1,
    summary: str = "The day's mail is answered.",
) -> Generator[Calls, Any, None]:
    """Read what comes in, oldest first, and after each round do what can be done by then.

    Each deed is done once: when it has made a call and does not return False. When nothing comes
    in any more, the day is finished.

    Args:
        me: The player of the playbook.
        *deeds: What is done, in this order.
        desk: What is read is put on a copy of this, so that it can be of a class of one's own.
        every: How many minutes pass between two looks.
        patience: How many looks in a row find nothing before the day is over.
        summary: What is said at the end, if there is a tool for it.

    Example:
        >>> from agentsim.models import playbook
        >>> def thanks(desk):
        ...     mail = desk.find("ida", "rye")
        ...     return (Call("reply_mail", {"id": mail["id"], "body": "Thanks."}),) if mail else ()
        >>> @playbook
        ... def polite(me):
        ...     yield from day(me, thanks)
    """
    tools = {tool.name for tool in me.tools}
    desk = Desk(me.brief) if desk is None else desk
    undone = list(deeds)
    idle = 0
    while True:
        mails = (yield from _new_mail()) if "list_mail" in tools else ()
        posts = (yield from _new_posts()) if "list_channels" in tools else ()
        if mails or posts:
            idle = 0
            desk = attrs.evolve(desk, mails=(*desk.mails, *mails), posts=(*desk.posts, *posts))
            for deed in tuple(undone):
                if (yield from _done(deed, desk)):
                    undone.remove(deed)
        elif desk.mails or desk.posts:
            idle += 1
            if idle >= patience:
                break
        yield Call("wait", {"minutes": every})
    if "finish" in tools:
        yield Call("finish", {"summary": summary})


def _new_mail() -> Generator[Calls, Any, tuple[Mapping[str, Any], ...]]:
    """Open all mail that has not been opened, oldest first."""
    page = yield Call("list_mail")
    fresh = [line["id"] for line in page["mails"] if line["unread"]]
    for number in range(2, page["pages"] + 1 if len(fresh) < page["unread"] else 0):
        more = yield Call("list_mail", {"page": number})
        fresh += [line["id"] for line in more["mails"] if line["unread"]]
    if not fresh:
        return ()
    mails: tuple[Mapping[str, Any], ...] = yield tuple(
        Call("read_mail", {"id": id}) for id in sorted(fresh)
    )
    return mails


def _new_posts() -> Generator[Calls, Any, tuple[Mapping[str, Any], ...]]:
    """Read the channels in which something is unread: their latest page."""
    found = yield Call("list_channels")
    fresh = [each for each in found["channels"] if each["unread"]]
    if not fresh:
        return ()
    pages = yield tuple(Call("read_channel", {"channel": each["channel"]}) for each in fresh)
    return tuple(
        FrozenDict({"channel": page["channel"], **post})
        for each, page in zip(fresh, pages, strict=True)
        for post in page["messages"][-each["unread"] :]
    )


def _done(deed: Callable[[Any], Iterable[Calls]], desk: Desk) -> Generator[Calls, Any, bool]:
    """Do a deed if it is time, and tell whether it is done."""
    calls = deed(desk)
    if not isinstance(calls, Generator):
        for call in calls:
            _ = yield call  # `yield from` would send the result into a tuple
        return bool(calls)
    made, given = False, None
    while True:
        try:
            wanted = calls.send(given)
        except StopIteration as stop:
            return made and stop.value is not False
        made = True
        given = yield wanted
