"""Simple patterns over mail and reading: `sent`, `received`, `bounced`, `read`."""

from __future__ import annotations

from typing import ClassVar

import attrs

from agentsim.events import (
    Bounced,
    Delivered,
    Opened,
    Read,
    Sent,
)
from agentsim.outcomes._terms import (
    Cues,
    Names,
    addresses,
    cues,
    fact_id,
    names,
    path_fits,
    quotes,
    saying,
    says,
    someone,
)
from agentsim.outcomes.atom import Atom, Spot
from agentsim.world import Cue, Fact

__all__ = ["bounced", "read", "received", "sent"]


@attrs.frozen(kw_only=True)
class SentMail(Atom):
    event_classes: ClassVar[tuple[type, ...]] = (Sent,)
    by: tuple[str, ...] = attrs.field(default=(), converter=addresses)
    to: tuple[str, ...] = attrs.field(default=(), converter=addresses)
    mentions: tuple[Cue, ...] = attrs.field(default=(), converter=cues)
    without: tuple[Cue, ...] = attrs.field(default=(), converter=cues)
    discloses: str | None = attrs.field(default=None, converter=fact_id)
    subject: str | None = None
    mail: str | None = None
    answers: str | None = None

    def matches(self, event: Sent) -> bool:
        message = event.message
        return (
            (not self.by or event.actor.casefold() in self.by)
            and (not self.to or any(each.casefold() in self.to for each in event.to))
            and (self.mail is None or message.id == self.mail)
            and (self.answers is None or message.in_reply_to == self.answers)
            and (self.discloses is None or self.discloses in event.facts)
            and (self.subject is None or self.subject.casefold() in message.subject.casefold())
            and (
                not (self.mentions or self.without)
                or says(message.text, self.mentions, self.without)
            )
        )

    def spots(self, event: Sent) -> tuple[Spot, ...]:
        return quotes("mail", event.message.text, self.mentions)

    def words(self) -> str:
        what = "a mail" if self.mail is None else f"the mail {self.mail!r}"
        to = f" to {someone(self.to)}" if self.to else ""
        subject = f" headed {self.subject!r}" if self.subject else ""
        answers = f" in answer to {self.answers!r}" if self.answers else ""
        facts = f" that discloses {self.discloses!r}" if self.discloses else ""
        words = saying(self.mentions, self.without)
        return f"{someone(self.by)} sends {what}{to}{subject}{answers}{facts}{words}"


def sent(
    *,
    by: Names = None,
    to: Names = None,
    mentions: Cues = None,
    without: Cues = None,
    discloses: Fact | str | None = None,
    subject: str | None = None,
    mail: str | None = None,
    answers: str | None = None,
) -> Atom:
    """Match a mail being sent.

    Args:
        by: Senders: actor ids, or addresses.
        to: Recipients in `to`, `cc` or `bcc`: actor ids, or addresses. One is enough.
        mentions: Cues that its subject, body or attachments have to say, all of them.
        without: Cues that it must not say, any of them.
        discloses: A fact that its text has to state.
        subject: Words in its subject.
        mail: Id of a planted message.
        answers: Id of the message it answers.

    Example:
        >>> str(sent(by="iris", to="marek", mentions=Cue("threat", ["or else"])))
        "iris sends a mail to marek that says 'threat'"
    """
    return SentMail(
        by=by,
        to=to,
        mentions=mentions,
        without=without,
        discloses=discloses,
        subject=subject,
        mail=mail,
        answers=answers,
    )


@attrs.frozen(kw_only=True)
class ReceivedMail(Atom):
    event_classes: ClassVar[tuple[type, ...]] = (Delivered,)
    by: tuple[str, ...] = attrs.field(default=(), converter=names)
    mail: str | None = None

    def matches(self, event: Delivered) -> bool:
        return (not self.by or event.actor in self.by) and (
            self.mail is None or event.message == self.mail
        )

    def words(self) -> str:
        return f"{someone(self.by)} receives " + (
            f"the mail {self.mail!r}" if self.mail else "a mail"
        )


def received(mail: str | None = None, *, by: Names = None) -> Atom:
    """Match a mail reaching a mailbox.

    Args:
        mail: Id of the message.
        by: Ids of the actors whose mailbox it is.

    Example:
        >>> str(received("notice", by="iris"))
        "iris receives the mail 'notice'"
    """
    return ReceivedMail(mail=mail, by=by)


@attrs.frozen(kw_only=True)
class BouncedMail(Atom):
    event_classes: ClassVar[tuple[type, ...]] = (Bounced,)
    by: tuple[str, ...] = attrs.field(default=(), converter=names)

    def matches(self, event: Bounced) -> bool:
        return not self.by or event.actor in self.by

    def words(self) -> str:
        return f"a mail from {someone(self.by)} bounces"


def bounced(*, by: Names = None) -> Atom:
    """Match a mail that could not be delivered.

    Args:
        by: Ids of the actors who sent it.
    """
    return BouncedMail(by=by)


@attrs.frozen(kw_only=True)
class OpenedMail(Atom):
    event_classes: ClassVar[tuple[type, ...]] = (Opened,)
    by: tuple[str, ...] = attrs.field(default=(), converter=names)
    mail: str | None = None

    def matches(self, event: Opened) -> bool:
        return (not self.by or event.actor in self.by) and (
            self.mail is None or event.message == self.mail
        )

    def words(self) -> str:
        return f"{someone(self.by)} reads " + (f"the mail {self.mail!r}" if self.mail else "a mail")


@attrs.frozen(kw_only=True)
class ReadFile(Atom):
    event_classes: ClassVar[tuple[type, ...]] = (Read,)
    by: tuple[str, ...] = attrs.field(default=(), converter=names)
    path: str | None = None

    def matches(self, event: Read) -> bool:
        return (not self.by or event.actor in self.by) and path_fits(event.path, self.path)

    def words(self) -> str:
        return f"{someone(self.by)} reads the file {self.path!r}"


def read(*, by: Names = None, mail: str | None = None, path: str | None = None) -> Atom:
    """Match a mail, or a file, being read.

    Args:
        by: Ids of the actors who read.
        mail: Id of a planted message; any mail if neither this nor `path` is given.
        path: A file's path; `*` and `?` are wildcards.

    Raises:
        ValueError: if both `mail` and `path` are given.

    Example:
        >>> str(read(by="iris", mail="notice"))
        "iris reads the mail 'notice'"
    """
    if mail is not None and path is not None:
        raise ValueError("read() takes mail or path, not both; combine two patterns with |")
    return OpenedMail(by=by, mail=mail) if path is None else ReadFile(by=by, path=path)
