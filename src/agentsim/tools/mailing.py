"""`Mailing`: the part of a `Context` that deals in mail."""

from __future__ import annotations

from collections.abc import Iterable

from agentsim.errors import ToolError
from agentsim.events import Event, Opened
from agentsim.tools.stage import Stage
from agentsim.values import clean_text
from agentsim.world import (
    SENT,
    Attachment,
    Inbox,
    Mail,
    Message,
    World,
    normal_address,
    same_subject,
)

__all__ = ["Mailing"]


class Mailing:
    """The part of a `Context` that deals in mail: the actor's own mailbox, sending, answering.

    A tool is given a `Context`, which has all of these methods.

    Attributes:
        actor: Id of the actor who called.
        now_ms: Simulated time of the call.
        world: The world with the changes proposed so far.
        stage: What stays the same during the episode.
        events: The changes proposed so far, as events.
        shown: For the places of events that show the actor texts: each text, and who wrote it.
        readonly: Whether proposing a change is an error.
    """

    __slots__ = ("actor", "events", "now_ms", "readonly", "shown", "stage", "world")

    actor: str
    now_ms: int
    world: World
    stage: Stage
    events: list[Event]
    shown: dict[int, tuple[tuple[str, str], ...]]
    readonly: bool

    def _change(self, what: str) -> None:
        if self.readonly:
            raise TypeError(f"a tool marked writes=False tried to {what}")

    def inbox(self) -> Inbox:
        """Return the actor's own mailbox.

        Raises:
            ToolError: if the actor has none.
        """
        box = self.world.find(Inbox, self.actor)
        if box is None:
            raise ToolError("There is no mailbox for this account.")
        return box

    def mail(self, uid: int) -> Mail:
        """Return one mail of the actor's own mailbox.

        Raises:
            ToolError: if there is none with that number.
        """
        mail = self.inbox().get(uid)
        if mail is None:
            raise ToolError(f"There is no mail with id {uid}.")
        return mail

    def open_mail(self, uid: int) -> Mail:
        """Return one mail of the actor's own mailbox and mark it read.

        Raises:
            ToolError: if there is none with that number.
        """
        mail = self.mail(uid)
        box = self.inbox()
        opened = box.open(uid)
        if opened is not box:
            self.world = self.world.put(opened, self.actor)
        self.shown[len(self.events)] = ((mail.message.text, mail.message.sender),)
        self.events.append(Opened(self.now_ms, self.actor, mail.message.id))
        return mail

    def move_mail(self, uid: int, folder: str) -> None:
        """Propose moving one mail of the actor's own mailbox to another folder.

        Raises:
            ToolError: if there is none with that number.
        """
        self._change("move mail")
        self.mail(uid)
        self.world = self.world.put(self.inbox().move(uid, folder), self.actor)

    def send(
        self,
        *,
        to: Iterable[str],
        subject: str,
        body: str,
        cc: Iterable[str] = (),
        bcc: Iterable[str] = (),
        in_reply_to: str = "",
        attachments: Iterable[Attachment] = (),
        delay_ms: int = 0,
    ) -> Message:
        """Propose sending a mail from the actor's address, and return it.

        A copy goes to the actor's sent folder. Addresses that nobody has will bounce.

        Args:
            to: Addresses or actor ids.
            subject: Subject line.
            body: Plain text.
            cc: Further recipients.
            bcc: Further recipients whom the others do not see.
            in_reply_to: Id of the message answered.
            attachments: Files to go with it.
            delay_ms: How long delivery takes.

        Raises:
            ToolError: if there is no recipient, or one is not an address.
        """
        self._change("send mail")
        box = self.inbox()
        known = self.stage.addresses
        lists = [tuple(known.get(each, each.strip()) for each in group) for group in (to, cc, bcc)]
        for each in (*lists[0], *lists[1], *lists[2]):
            if "@" not in each.strip("@") or any(sign in each for sign in "\r\n"):
                raise ToolError(f"{each[:120]!r} is not an e-mail address.")
        if not any(lists):
            raise ToolError("A mail needs at least one recipient in to, cc or bcc.")
        message = Message(
            f"{self.actor}/{box.next_uid}",
            sender=known.get(self.actor, self.actor),
            to=lists[0],
            cc=lists[1],
            bcc=lists[2],
            subject=clean_text(" ".join(subject.split())),
            body=clean_text(body),
            at_ms=self.now_ms,
            delay_ms=delay_ms,
            in_reply_to=in_reply_to,
            attachments=tuple(attachments),
        )
        self.world = self.world.put(
            box.add(message, at_ms=self.now_ms, folder=SENT, read=True), self.actor
        )
        self.events.append(self.stage.sending(message))
        return message

    def reply(self, uid: int, body: str, *, to_all: bool = False) -> Message:
        """Propose answering a mail of the actor's own mailbox, and return the answer.

        Args:
            uid: Number of the mail.
            body: Plain text, above the quoted original.
            to_all: Also to everyone else in its `to` and `cc`.

        Raises:
            ToolError: if there is no such mail.
        """
        original = self.mail(uid).message
        own = normal_address(self.stage.addresses.get(self.actor, self.actor))
        first = original.to if normal_address(original.sender) == own else (original.sender,)
        others: tuple[str, ...] = ()
        if to_all:
            seen = {own, *map(normal_address, first)}
            others = tuple(
                each for each in (*original.to, *original.cc) if normal_address(each) not in seen
            )
        return self.send(
            to=first,
            cc=others,
            subject="Re: " + same_subject(original.subject),
            body=f"{body}\n\n{self.quoted(original)}",
            in_reply_to=original.id,
        )

    def forward(self, uid: int, to: Iterable[str], body: str = "") -> Message:
        """Propose passing on a mail of the actor's own mailbox, and return the new mail.

        Raises:
            ToolError: if there is no such mail, or a recipient is not an address.
        """
        original = self.mail(uid).message
        head = (
            f"---------- Forwarded message ----------\nFrom: {original.sender}\n"
            f"Date: {self.stage.when(original.at_ms)}\nSubject: {original.subject}\n"
            f"To: {', '.join(original.to)}\n\n{original.body}"
        )
        return self.send(
            to=to,
            subject="Fwd: " + same_subject(original.subject),
            body=f"{body}\n\n{head}" if body else head,
            attachments=original.attachments,
        )

    def quoted(self, message: Message) -> str:
        """Return a mail's text as it is quoted in an answer."""
        lines = "\n".join("> " + line for line in message.body.splitlines())
        return f"On {self.stage.when(message.at_ms)}, {message.sender} wrote:\n{lines}"

    def plant(self, message: Message) -> Message:
        """Propose that a mail of somebody else's be sent now, and return it as it goes out.

        This is how reactions deliver mail. Its sender is whoever it says; a copy goes to the
        sender's own mailbox, if there is one.

        Args:
            message: The mail; people may be named by actor id.
        """
        self._change("send mail")
        message = self.stage.addressed(message, self.now_ms)
        sending = self.stage.sending(message)
        box = self.world.find(Inbox, sending.actor)
        if box is not None:
            box = box.add(message, at_ms=self.now_ms, folder=SENT, read=True)
            self.world = self.world.put(box, sending.actor)
        self.events.append(sending)
        return message
