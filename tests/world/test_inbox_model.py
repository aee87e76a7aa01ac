"""The mailbox, against a naive one made of a dict and lists."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from agentsim.world import Inbox, Mail, Message

FOLDERS = st.sampled_from(["inbox", "archive", "sent", "x"])
WORDS = ("tide", "Pump", "née", "dose", "IRIS")


@attrs.define
class Plain:
    """One mail of the naive mailbox."""

    message: Message
    folder: str
    read: bool
    at_ms: int


class Naive:
    """A mailbox as one would first write it: everything is looked for anew each time."""

    def __init__(self) -> None:
        self.mails: dict[int, Plain] = {}
        self.order: dict[str, list[int]] = {}

    def copy(self) -> Naive:
        made = Naive()
        made.mails = {uid: attrs.evolve(mail) for uid, mail in self.mails.items()}
        made.order = {folder: [*uids] for folder, uids in self.order.items()}
        return made

    def add(self, message: Message, at_ms: int, folder: str, read: bool) -> None:
        uid = len(self.mails) + 1
        self.mails[uid] = Plain(message, folder, read, at_ms)
        self.order.setdefault(folder, []).append(uid)

    def move(self, uid: int, folder: str) -> None:
        mail = self.mails[uid]
        if mail.folder != folder:
            self.order[mail.folder].remove(uid)
            self.order.setdefault(folder, []).append(uid)
            mail.folder = folder

    def unread(self, folder: str) -> int:
        return sum(not m.read for m in self.mails.values() if m.folder == folder)

    def page(self, folder: str, page: int, size: int) -> list[int]:
        newest = self.order.get(folder, [])[::-1]
        return newest[(page - 1) * size : page * size]

    def root(self, uid: int) -> int:
        """The first mail of a conversation: follow the answers back, one by one."""
        wanted = self.mails[uid].message.in_reply_to
        earlier = [each for each in range(1, uid) if self.mails[each].message.id == wanted]
        return self.root(earlier[-1]) if wanted and earlier else uid

    def thread(self, uid: int) -> list[int]:
        return [each for each in sorted(self.mails) if self.root(each) == self.root(uid)]

    def search(self, query: str, folder: str | None) -> list[int]:
        found = []
        for uid in sorted(self.mails, reverse=True):
            mail = self.mails[uid]
            message = mail.message
            text = " ".join(
                [message.subject, message.body, message.sender, *message.to, *message.cc]
            ).casefold()
            words = query.casefold().split()
            if (folder is None or mail.folder == folder) and all(word in text for word in words):
                found.append(uid)
        return found


def uids(mails: tuple[Mail, ...]) -> list[int]:
    return [mail.uid for mail in mails]


class Mailbox(RuleBasedStateMachine):
    """Does the same to both, and keeps old versions to see that they stay."""

    def __init__(self) -> None:
        super().__init__()
        self.box = Inbox("iris", "iris@tidewell.example")
        self.naive = Naive()
        self.number = 0
        self.kept: list[tuple[Inbox, Naive]] = []

    @rule(
        data=st.data(),
        folder=FOLDERS,
        read=st.booleans(),
        at_ms=st.integers(-5, 5),
        word=st.sampled_from(WORDS),
    )
    def add(self, data: Any, folder: str, read: bool, at_ms: int, word: str) -> None:
        known = ["", "gone", *(mail.message.id for mail in self.naive.mails.values())]
        self.number += 1
        message = Message(
            f"m{self.number}",
            sender=f"{word}@x.example",
            to=["iris"],
            subject=word,
            body="a tide of mail" if read else "",
            in_reply_to=data.draw(st.sampled_from(known)),
        )
        self.box = self.box.add(message, at_ms=at_ms, folder=folder, read=read)
        self.naive.add(message, at_ms, folder, read)

    def _some(self, data: Any) -> int:
        return int(data.draw(st.sampled_from(sorted(self.naive.mails))))

    @precondition(lambda self: self.naive.mails)
    @rule(data=st.data(), read=st.booleans())
    def mark(self, data: Any, read: bool) -> None:
        uid = self._some(data)
        self.box = self.box.open(uid) if read else self.box.mark_unread(uid)
        self.naive.mails[uid].read = read

    @precondition(lambda self: self.naive.mails)
    @rule(data=st.data(), folder=FOLDERS)
    def move(self, data: Any, folder: str) -> None:
        uid = self._some(data)
        self.box = self.box.move(uid, folder)
        self.naive.move(uid, folder)

    @rule()
    def keep(self) -> None:
        self.kept.append((self.box, self.naive.copy()))

    @rule(query=st.sampled_from([*WORDS, "tide iris", "", "nothing"]), folder=st.none() | FOLDERS)
    def search(self, query: str, folder: str | None) -> None:
        assert uids(self.box.search(query, folder=folder)) == self.naive.search(query, folder)

    @precondition(lambda self: self.naive.mails)
    @rule(data=st.data())
    def thread(self, data: Any) -> None:
        uid = self._some(data)
        assert uids(self.box.thread(uid)) == self.naive.thread(uid)

    @rule(folder=FOLDERS, page=st.integers(1, 4), size=st.integers(1, 4))
    def page(self, folder: str, page: int, size: int) -> None:
        found = self.box.page(folder, page=page, size=size)
        assert uids(found.mails) == self.naive.page(folder, page, size)
        total = len(self.naive.order.get(folder, []))
        assert (found.folder, found.page, found.total) == (folder, page, total)
        assert found.unread == self.naive.unread(folder)
        assert found.pages == max(1, -(-total // size))

    @invariant()
    def it_holds_the_same_mails(self) -> None:
        assert_same(self.box, self.naive)

    @invariant()
    def old_versions_are_as_they_were(self) -> None:
        for box, naive in self.kept[-3:]:
            assert_same(box, naive)


def assert_same(box: Inbox, naive: Naive) -> None:
    """The two hold the same mails, in the same order, in the same state."""
    assert len(box) == len(naive.mails)
    assert [mail.uid for mail in box] == sorted(naive.mails)
    for mail in box:
        plain = naive.mails[mail.uid]
        assert (mail.message, mail.folder, mail.read, mail.at_ms) == attrs.astuple(
            plain, recurse=False
        )
        assert box.get(mail.uid) == mail
        assert mail.thread == naive.root(mail.uid)
    assert set(box.folder_names()) == set(naive.order)
    for folder, order in naive.order.items():
        index = box.folders[folder]
        assert index.unread == naive.unread(folder)
        assert uids(box.page(folder, size=1_000).mails) == order[::-1]


Mailbox.TestCase.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
TestMailbox = Mailbox.TestCase


def test_the_model_catches_a_mailbox_that_forgets_to_count(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A mailbox that moves mail without its unread mark differs from the naive one."""
    box, naive = Inbox("iris"), Naive()
    message = Message("m1", sender="a@x.example")
    box = box.add(message)
    naive.add(message, 0, "inbox", False)
    assert_same(box, naive)
    monkeypatch.setattr(Inbox, "move", lambda self, uid, folder: self)
    naive.move(1, "x")
    with pytest.raises(AssertionError):
        assert_same(box.move(1, "x"), naive)
