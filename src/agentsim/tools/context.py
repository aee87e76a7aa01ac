"""`Context`: the transaction that a tool runs in."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any, TypeVar

from agentsim.errors import ToolError
from agentsim.events import Changed, Event, Opened, Read, Removed, Sent, Switched, Wrote
from agentsim.tools.stage import Stage
from agentsim.values import Draw, clean_text, clock, digest_of, freeze
from agentsim.world import (
    SENT,
    Attachment,
    Controls,
    Files,
    Inbox,
    Mail,
    Message,
    Setting,
    World,
    component_name,
    normal_address,
    same_subject,
)
from agentsim.world.files import normal_path

__all__ = ["Context"]

T = TypeVar("T")


class Context:
    """The transaction that one call of a tool runs in.

    A tool reads the world through it and proposes changes to it. When the tool returns, the
    changes happen; when it raises, they never did.

    Attributes:
        actor: Id of the actor who called.
        now_ms: Simulated time of the call.
        world: The world with the changes proposed so far.
        stage: What stays the same during the episode.
        events: The changes proposed so far, as events.
        shown: For the places of events that show the actor a text: the text, and who wrote it.
        wake_ms: Set by `wait`: the latest moment of the actor's next turn.
        for_news: Set by `wait`: whether news ends the wait early.
        finished: Set by `finish`.
    """

    __slots__ = (
        "_key",
        "_seed",
        "actor",
        "events",
        "finished",
        "for_news",
        "now_ms",
        "readonly",
        "shown",
        "stage",
        "wake_ms",
        "world",
    )

    def __init__(
        self,
        actor: str,
        now_ms: int,
        world: World,
        stage: Stage,
        seed: int = 0,
        key: tuple[str | int, ...] = (),
        readonly: bool = False,
    ) -> None:
        self.actor = actor
        self.now_ms = now_ms
        self.world = world
        self.stage = stage
        self._seed = seed
        self._key = key
        self.readonly = readonly
        self.events: list[Event] = []
        self.shown: dict[int, tuple[str, str]] = {}
        self.wake_ms: int | None = None
        self.for_news = False
        self.finished = False

    @property
    def draw(self) -> Draw:
        """Source of randomness for this call alone."""
        return Draw(self._seed, self._key)

    @property
    def now(self) -> datetime:
        """Simulated wall time of the call."""
        return clock(self.stage.start, self.now_ms)

    def when(self, at_ms: int) -> str:
        """Return a moment as people write it, such as `2031-03-04 08:12`."""
        return self.stage.when(at_ms)

    def get(self, kind: type[T], name: str | None = None) -> T:
        """Return a component: by name, or else the actor's own, or else the shared one.

        Raises:
            UnknownName: if there is none.
        """
        if name is not None:
            return self.world.get(kind, name)
        own = self.world.find(kind, self.actor)
        return own if own is not None else self.world.get(kind)

    def _change(self, what: str) -> None:
        if self.readonly:
            raise TypeError(f"a tool marked writes=False tried to {what}")

    def put(self, part: object, name: str | None = None, /, **data: Any) -> None:
        """Propose a component's new value.

        Args:
            part: The new value.
            name: Which one; by default the actor's own if there is one, or else the shared one.
            **data: What to say about the change, for patterns to match: JSON values.

        Raises:
            ValueError: if `data` is not JSON.
        """
        kind = type(part)
        self._change(f"change {kind.__name__}")
        if name is None:
            name = self.actor if self.world.find(kind, self.actor) is not None else ""
        frozen, faults = freeze(data)
        if faults:
            raise ValueError(f"the data about the change is not JSON: {'; '.join(faults)}")
        self.world = self.world.put(part, name)
        where = f"{component_name(kind)}/{name}"
        self.events.append(Changed(self.now_ms, self.actor, where, digest_of(part), frozen))

    # -- mail ------------------------------------------------------------------------------

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
        self.shown[len(self.events)] = (mail.message.text, mail.message.sender)
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
        self.events.append(self.posted(message))
        return message

    def posted(self, message: Message) -> Sent:
        """Return the event of a mail being sent, with its recipients and facts looked up."""
        people = self.stage.people
        return Sent(
            self.now_ms,
            people.get(normal_address(message.sender), message.sender),
            message,
            tuple(
                people.get(address, address) for address in map(normal_address, message.recipients)
            ),
            self.stage.facts_in(message.text),
        )

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
            f"Date: {self.when(original.at_ms)}\nSubject: {original.subject}\n"
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
        return f"On {self.when(message.at_ms)}, {message.sender} wrote:\n{lines}"

    # -- files and controls
    def read_file(self, path: str) -> str:
        """Return a file's text.

        Raises:
            ToolError: if there is no such file.
        """
        path = _normal(path)
        text = self.get(Files).read(path)
        if text is None:
            raise ToolError(f"There is no file {path!r}.")
        self.shown[len(self.events)] = (text, "")
        self.events.append(Read(self.now_ms, self.actor, path))
        return text

    def write_file(self, path: str, text: str) -> None:
        """Propose a file's new content.

        Raises:
            ToolError: if the path is not one.
        """
        self._change("write a file")
        path, text = _normal(path), clean_text(text)
        self._put_files(self.get(Files).write(path, text))
        facts = self.stage.facts_in(text)
        self.events.append(Wrote(self.now_ms, self.actor, path, text, facts))

    def remove_file(self, path: str) -> None:
        """Propose deleting a file.

        Raises:
            ToolError: if there is no such file.
        """
        self._change("delete a file")
        path = _normal(path)
        if self.get(Files).read(path) is None:
            raise ToolError(f"There is no file {path!r}.")
        self._put_files(self.get(Files).remove(path))
        self.events.append(Removed(self.now_ms, self.actor, path))

    def _put_files(self, files: Files) -> None:
        own = self.world.find(Files, self.actor) is not None
        self.world = self.world.put(files, self.actor if own else "")

    def switch(self, control: str, value: Setting) -> None:
        """Propose setting a control.

        Raises:
            ToolError: if there is no such control, it cannot take the value, or the actor may
                not set it.
        """
        self._change("set a control")
        controls = self.world.find(Controls) or Controls()
        current = controls.items.get(control)
        if current is None:
            names = ", ".join(controls.names()) or "none"
            raise ToolError(f"There is no control {control[:80]!r}. Controls: {names}.")
        if current.users and self.actor not in current.users:
            raise ToolError(f"This account may not set {control}.")
        try:
            changed = controls.set(control, value, by=self.actor, at_ms=self.now_ms)
        except ValueError as error:
            raise ToolError(f"{error}.") from None
        self.world = self.world.put(changed)
        was = controls.value(control)
        self.events.append(Switched(self.now_ms, self.actor, control, value, was))

    # -- time --------------------------------------------------------------------------------

    def wait(self, duration_ms: int, *, for_news: bool = True) -> None:
        """Ask that the actor's next turn be later.

        Args:
            duration_ms: At most how long, from the end of the call.
            for_news: Whether new mail ends the wait.
        """
        self.wake_ms = self.now_ms + max(0, duration_ms)
        self.for_news = for_news

    def finish(self) -> None:
        """Ask that this be the end of the actor's part in the episode."""
        self.finished = True


def _normal(path: str) -> str:
    try:
        return normal_path(clean_text(path))
    except ValueError as error:
        raise ToolError(f"{error}.") from None
