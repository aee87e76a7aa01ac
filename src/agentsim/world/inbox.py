"""`Inbox`: one actor's mailbox as an immutable value, at the same speed for any size."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

import attrs
from immutables import Map

from agentsim.world.components import component
from agentsim.world.message import Message

__all__ = ["ARCHIVE", "INBOX", "SENT", "TRASH", "Folder", "Inbox", "InboxPage", "Mail"]

INBOX: Final = "inbox"
"""Folder for what arrives."""
SENT: Final = "sent"
"""Folder for what the owner has sent."""
ARCHIVE: Final = "archive"
"""Folder for what is kept."""
TRASH: Final = "trash"
"""Folder for what is thrown away."""


@attrs.frozen
class Mail:
    """A message as it lies in one mailbox.

    Attributes:
        uid: Number in this mailbox, from 1 in order of arrival. This is what its owner sees.
        message: The mail itself. In the mailbox of anyone but its sender, without bcc.
        folder: Name of the folder it is in.
        read: Whether the owner has opened it.
        at_ms: When it arrived here.
        thread: Uid of the first mail of its conversation in this mailbox.
        position: Place in its folder; larger is newer.
    """

    uid: int
    message: Message
    folder: str
    read: bool
    at_ms: int
    thread: int
    position: int


@attrs.frozen
class Folder:
    """The index of one folder.

    Attributes:
        slots: From position to uid. Positions of mails that have left are missing.
        next: Position of the next mail to arrive.
        unread: How many of its mails are unread.
    """

    slots: Map[int, int] = Map()
    next: int = 0
    unread: int = 0


@attrs.frozen
class InboxPage:
    """One page of a folder, newest first.

    Attributes:
        folder: Its name.
        mails: The mails on this page.
        page: Number of this page, from 1.
        pages: How many pages there are, at least 1.
        total: How many mails the folder holds.
        unread: How many of them are unread.
    """

    folder: str
    mails: tuple[Mail, ...]
    page: int
    pages: int
    total: int
    unread: int


@component("inbox")
@attrs.frozen
class Inbox:
    """One actor's mailbox: folders, threads, read state, search and pages.

    Every change returns a new mailbox and leaves the old one as it was. Reading, adding,
    moving and listing a page take the same time with ten mails as with a hundred thousand.

    Attributes:
        owner: Id of the actor whose mailbox it is.
        address: The owner's address.
        mails: From uid to mail.
        folders: From folder name to its index.
        threads: From the uid of a conversation's first mail to the uids in it, oldest first; for
            conversations of more than one mail.
        known: From message id to uid, for threading.
        next_uid: Uid of the next mail to arrive.

    Example:
        >>> box = Inbox("iris", "iris@tidewell.example")
        >>> box = box.add(Message("m1", sender="marek@tidewell.example", subject="Dock 4"))
        >>> box.page().unread, box.open(1).page().unread
        (1, 0)
    """

    owner: str
    address: str = ""
    mails: Map[int, Mail] = Map()
    folders: Map[str, Folder] = Map()
    threads: Map[int, tuple[int, ...]] = Map()
    known: Map[str, int] = Map()
    next_uid: int = 1

    def __len__(self) -> int:
        return len(self.mails)

    def __iter__(self) -> Iterator[Mail]:
        """All mails, oldest first."""
        return iter([self.mails[uid] for uid in sorted(self.mails)])

    def get(self, uid: int) -> Mail | None:
        """Return the mail with this uid, or None."""
        return self.mails.get(uid)

    def folder_names(self) -> tuple[str, ...]:
        """Names of all folders that hold or held a mail, sorted."""
        return tuple(sorted(self.folders))

    def add(
        self, message: Message, *, at_ms: int = 0, folder: str = INBOX, read: bool = False
    ) -> Inbox:
        """Return the mailbox with one more mail.

        Args:
            message: The mail.
            at_ms: When it arrives.
            folder: Where it goes; a folder that is new is made.
            read: Whether it counts as opened.
        """
        uid = self.next_uid
        index = self.folders.get(folder) or Folder()
        parent = self.known.get(message.in_reply_to) if message.in_reply_to else None
        thread, threads = uid, self.threads
        if parent is not None:
            thread = self.mails[parent].thread
            threads = threads.set(thread, (*threads.get(thread, (thread,)), uid))
        mail = Mail(uid, message, folder, read, at_ms, thread, index.next)
        return Inbox(
            self.owner,
            self.address,
            self.mails.set(uid, mail),
            self.folders.set(
                folder,
                Folder(index.slots.set(index.next, uid), index.next + 1, index.unread + (not read)),
            ),
            threads,
            self.known.set(message.id, uid),
            uid + 1,
        )

    def add_all(self, messages: Iterable[Message]) -> Inbox:
        """Return the mailbox with many mails, each in its own `folder`, `read` and `at_ms`."""
        box = self
        for message in messages:
            box = box.add(message, at_ms=message.at_ms, folder=message.folder, read=message.read)
        return box

    def open(self, uid: int) -> Inbox:
        """Return the mailbox with one mail marked read.

        Raises:
            KeyError: if there is no mail with this uid.
        """
        return self._mark(uid, True)

    def mark_unread(self, uid: int) -> Inbox:
        """Return the mailbox with one mail marked unread.

        Raises:
            KeyError: if there is no mail with this uid.
        """
        return self._mark(uid, False)

    def _mark(self, uid: int, read: bool) -> Inbox:
        mail = self.mails[uid]
        if mail.read is read:
            return self
        index = self.folders[mail.folder]
        changed = Folder(index.slots, index.next, index.unread + (-1 if read else 1))
        return self._with(
            self.mails.set(
                uid,
                Mail(uid, mail.message, mail.folder, read, mail.at_ms, mail.thread, mail.position),
            ),
            self.folders.set(mail.folder, changed),
        )

    def move(self, uid: int, folder: str) -> Inbox:
        """Return the mailbox with one mail in another folder, as the newest there.

        Raises:
            KeyError: if there is no mail with this uid.
        """
        mail = self.mails[uid]
        if mail.folder == folder:
            return self
        old = self.folders[mail.folder]
        new = self.folders.get(folder) or Folder()
        unread = not mail.read
        folders = self.folders.set(
            mail.folder, Folder(old.slots.delete(mail.position), old.next, old.unread - unread)
        ).set(folder, Folder(new.slots.set(new.next, uid), new.next + 1, new.unread + unread))
        moved = Mail(uid, mail.message, folder, mail.read, mail.at_ms, mail.thread, new.next)
        return self._with(self.mails.set(uid, moved), folders)

    def _with(self, mails: Map[int, Mail], folders: Map[str, Folder]) -> Inbox:
        return Inbox(
            self.owner, self.address, mails, folders, self.threads, self.known, self.next_uid
        )

    def page(self, folder: str = INBOX, *, page: int = 1, size: int = 20) -> InboxPage:
        """Return one page of a folder, newest first. A folder that is not there is empty.

        Args:
            folder: Its name.
            page: Which page, from 1; past the last, it holds no mails.
            size: Mails a page, 1 or more.

        Raises:
            ValueError: if `page` or `size` is less than 1.
        """
        if page < 1 or size < 1:
            raise ValueError(f"page {page} of size {size}: both have to be 1 or more")
        index = self.folders.get(folder) or Folder()
        total = len(index.slots)
        found: list[Mail] = []
        skip = (page - 1) * size
        position = index.next
        if total == index.next:  # no gaps: go straight to the page
            position -= skip
            skip = 0
        while position > 0 and len(found) < size:
            position -= 1
            uid = index.slots.get(position)
            if uid is None:
                continue
            if skip:
                skip -= 1
            else:
                found.append(self.mails[uid])
        pages = max(1, -(-total // size))
        return InboxPage(folder, tuple(found), page, pages, total, index.unread)

    def thread(self, uid: int) -> tuple[Mail, ...]:
        """Return the conversation that a mail belongs to, oldest first.

        Raises:
            KeyError: if there is no mail with this uid.
        """
        first = self.mails[uid].thread
        return tuple(self.mails[each] for each in self.threads.get(first, (first,)))

    def search(self, query: str, *, folder: str | None = None) -> tuple[Mail, ...]:
        """Return the mails that contain every word of `query`, newest first.

        Case does not count; a word is found in subject, body, addresses and attachment names.

        Args:
            query: Words separated by blanks.
            folder: Only look there; None for everywhere.
        """
        words = query.casefold().split()
        found: list[Mail] = []
        for uid in sorted(self.mails, reverse=True):
            mail = self.mails[uid]
            if folder is not None and mail.folder != folder:
                continue
            message = mail.message
            parts = [message.subject, message.body, message.sender, *message.to, *message.cc]
            parts += [item.name for item in message.attachments]
            text = "\n".join(parts).casefold()
            if all(word in text for word in words):
                found.append(mail)
        return tuple(found)
