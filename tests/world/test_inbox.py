"""`Inbox` and `Message`: what one mailbox holds, and how it is looked through."""

import pickle

import pytest

from agentsim.world import ARCHIVE, INBOX, Attachment, Inbox, Message, normal_address, same_subject


def message(id: str = "m", **fields: object) -> Message:
    return Message(id, sender="marek@x.example", **fields)  # type: ignore[arg-type]


def box(count: int) -> Inbox:
    return Inbox("iris", "iris@x.example").add_all(message(f"m{n}") for n in range(count))


def test_mails_are_numbered_in_order_of_arrival() -> None:
    """Uids count from 1 in each mailbox, whatever the folder."""
    made = box(2).add(message("x"), folder=ARCHIVE)
    assert [mail.uid for mail in made] == [1, 2, 3]
    assert len(made) == 3
    assert made.get(3) is not None
    assert made.get(4) is None
    assert made.folder_names() == (ARCHIVE, INBOX)


def test_add_all_puts_each_mail_where_it_says() -> None:
    """Folder, read state and time are taken from each message."""
    made = Inbox("iris").add_all(
        [message("a", folder="x", read=True, at_ms=-5), message("b", at_ms=3)]
    )
    assert [(m.folder, m.read, m.at_ms) for m in made] == [("x", True, -5), ("inbox", False, 3)]


def test_opening_and_marking_change_the_count_once() -> None:
    """Opening twice is as opening once; a mailbox already right is returned as it is."""
    made = box(2)
    opened = made.open(1)
    assert opened.open(1) is opened
    assert made.mark_unread(1) is made
    assert (made.page().unread, opened.page().unread) == (2, 1)
    assert opened.mark_unread(1).page().unread == 2


def test_a_moved_mail_is_the_newest_where_it_lands() -> None:
    """Moving keeps uid and read state; moving to the same folder changes nothing."""
    made = box(3).move(1, ARCHIVE)
    assert [mail.uid for mail in made.page().mails] == [3, 2]
    assert [mail.uid for mail in made.move(1, INBOX).page().mails] == [1, 3, 2]
    assert made.move(1, ARCHIVE) is made
    assert made.page(ARCHIVE).unread == 1
    assert made.open(1).move(1, "x").page("x").unread == 0


@pytest.mark.parametrize("act", ["open", "mark_unread", "thread"])
def test_an_unknown_mail_is_a_key_error(act: str) -> None:
    """A uid that is not there is refused by every way of using one."""
    with pytest.raises(KeyError):
        getattr(box(1), act)(9)
    with pytest.raises(KeyError):
        box(1).move(9, "x")


def test_pages_hold_the_newest_first() -> None:
    """Pages are numbered from 1; past the last there are no mails; one page is always there."""
    made = box(5)
    first, last = made.page(size=2), made.page(page=3, size=2)
    assert [mail.uid for mail in first.mails] == [5, 4]
    assert [mail.uid for mail in last.mails] == [1]
    assert (first.pages, first.total, last.page) == (3, 5, 3)
    assert made.page(page=9, size=2).mails == ()
    empty = made.page("nowhere")
    assert (empty.mails, empty.pages, empty.total, empty.unread) == ((), 1, 0, 0)


def test_gaps_left_by_moved_mail_do_not_show() -> None:
    """Pages of a folder that mails have left are as full as any."""
    made = box(9)
    for uid in (9, 7, 4, 1):
        made = made.move(uid, ARCHIVE)
    pages = [[m.uid for m in made.page(page=n, size=2).mails] for n in (1, 2, 3, 4)]
    assert pages == [[8, 6], [5, 3], [2], []]


@pytest.mark.parametrize(("page", "size"), [(0, 20), (1, 0), (-1, 5)])
def test_pages_below_one_are_refused(page: int, size: int) -> None:
    """Page and size begin at 1."""
    with pytest.raises(ValueError, match=f"page {page} of size {size}: both have to be 1 or more"):
        box(1).page(page=page, size=size)


def test_answers_are_threaded_with_what_they_answer() -> None:
    """A conversation is all that answers its first mail, in every folder, oldest first."""
    made = box(1).add(message("re1", in_reply_to="m0"), folder="sent", read=True)
    made = made.add(message("other")).add(message("re2", in_reply_to="re1"))
    made = made.add(message("lost", in_reply_to="never-came"))
    assert [mail.uid for mail in made.thread(4)] == [1, 2, 4]
    assert [mail.uid for mail in made.thread(3)] == [3]
    assert [mail.uid for mail in made.thread(5)] == [5]


def test_search_finds_every_word_anywhere() -> None:
    """Subject, body, addresses and attachment names are looked through, case aside."""
    made = Inbox("iris").add_all(
        [
            message("a", subject="Dock 4", body="STRASSE Tides", to=["iris@x.example"]),
            message("b", attachments=[Attachment("tides.csv", "secret")], cc="zoe@x.example"),
            message("c", folder="archive", subject="dock tides"),
        ]
    )

    def found(query: str, folder: str | None = None) -> list[int]:
        return [mail.uid for mail in made.search(query, folder=folder)]

    assert found("tides") == [3, 2, 1]
    assert found("DOCK tides") == [3, 1]
    assert found("straße") == [1]
    assert found("zoe") == [2]
    assert found("secret") == [], "attachments are searched by name alone"
    assert found("dock", "archive") == [3]
    assert found("") == [3, 2, 1]
    assert found("nothing like it") == []


def test_old_mailboxes_stay() -> None:
    """Every change is a new mailbox; equal contents are equal, and survive pickling."""
    made = box(2)
    for changed in (made.open(1), made.move(1, "x"), made.add(message("n"))):
        assert changed != made
    assert made == box(2)
    assert pickle.loads(pickle.dumps(made)) == made


@pytest.mark.parametrize(
    ("given", "normal"),
    [
        ("marek@x.example", "marek@x.example"),
        (" Marek <MAREK@X.Example> ", "marek@x.example"),
        ("<a@b>", "a@b"),
        ('"x <y@z>" <a@b>', "a@b"),
        ("marek", "marek"),
        ("", ""),
    ],
)
def test_addresses_have_one_form(given: str, normal: str) -> None:
    """Display names, case and blanks do not count."""
    assert normal_address(given) == normal


@pytest.mark.parametrize(
    ("given", "same"),
    [
        ("Re: Dock", "Dock"),
        ("RE: re : Fwd: AW: [x] Dock", "[x] Dock"),
        ("Re[2]: Dock", "Dock"),
        ("Regarding: Dock", "Regarding: Dock"),
        ("", ""),
    ],
)
def test_subjects_without_their_prefixes(given: str, same: str) -> None:
    """Reply and forward prefixes are dropped, in several languages and any number."""
    assert same_subject(given) == same


def test_recipients_are_everyone_once_in_order() -> None:
    """`to`, then `cc`, then `bcc`; a second spelling of an address is no second recipient."""
    made = message(to=["a@x", "B@x"], cc=["b@X", "c@x"], bcc="A <a@x>")
    assert made.recipients == ("a@x", "B@x", "c@x")
    assert message(to="a@x").recipients == ("a@x",)
    assert message().recipients == ()


def test_the_text_is_all_that_can_be_read() -> None:
    """Subject, body and textual attachments; nothing of what is binary."""
    made = message(
        subject="S",
        body="B",
        attachments=[Attachment("a.txt", "A"), Attachment("b.png", "AAEC", encoding="base64")],
    )
    assert made.text == "S\n\nB\n\nA"
