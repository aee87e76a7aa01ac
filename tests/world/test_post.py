"""Mail written here opens in a mail client, and comes back as it was."""

import base64
import email
import email.policy
import json
import mailbox
import subprocess
import sys
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agentsim.values import as_start
from agentsim.world import (
    ARCHIVE,
    SENT,
    Attachment,
    Inbox,
    Message,
    from_eml,
    read_mbox,
    to_eml,
    write_mbox,
)
from tests.strategies import hostile_texts, inboxes, messages

START = as_start("2031-03-04T08:00+01:00")

MAIL = Message(
    "iris/4",
    sender="Iris Ólafsdóttir <iris@tidewell.example>",
    to=["Marek Dvorak <marek@tidewell.example>", "hale@tidewell.example"],
    cc=["petra@tidewell.example"],
    bcc=["audit@tidewell.example"],
    subject="Kai 4: Grüße – und eine sehr lange Betreffzeile, die ganz sicher umbrochen wird",
    body="Is it free?\n\nFrom 14:00 on, I mean.\n>From here.\n" + "long " * 300 + "\nnée",
    at_ms=3_600_000,
    in_reply_to="m 1/ä",
    attachments=[
        Attachment("tides.csv", "hour,metres\n14,3.2\n", media_type="text/csv"),
        Attachment("Plan é.png", "iVBORw0KGgo=", media_type="image/png", encoding="base64"),
    ],
    read=True,
    folder=ARCHIVE,
)


def parsed(data: bytes) -> Any:
    """What the standard library's current parser, which is not the one used, makes of it."""
    return email.message_from_bytes(data, policy=email.policy.default)


def opened(path: Path) -> list[mailbox.mboxMessage]:
    """What the standard library's mbox reader makes of a file."""
    with closing(mailbox.mbox(path)) as file:
        return list(file)


hostile_messages = st.builds(
    Message,
    hostile_texts,
    sender=hostile_texts,
    to=st.lists(hostile_texts, max_size=2),
    subject=hostile_texts | st.sampled_from(["a\nBcc: eve@x.example", "a\r\n\r\nbody", "=?utf-8?"]),
    body=hostile_texts | st.sampled_from(["From x\n\nFrom y", "a\r\nb\rc", " \n.\n", "=20"]),
    cc=st.lists(hostile_texts, max_size=1),
    at_ms=st.sampled_from([0, 1, -1, 2**60, -(2**60)]),
    delay_ms=st.integers(0, 5),
    in_reply_to=hostile_texts,
    attachments=st.lists(
        st.builds(
            Attachment,
            hostile_texts,
            hostile_texts,
            media_type=st.sampled_from(["text/plain", "x\nBcc: eve@x.example", "", "image/png"]),
            encoding=st.sampled_from(["text", "base64"]),
        ),
        max_size=2,
    ),
    folder=hostile_texts,
)


@settings(max_examples=100)
@given(messages | hostile_messages)
def test_any_message_survives_as_eml(message: Message) -> None:
    """A message comes back equal, whatever its texts are, and always gives the same bytes."""
    data = to_eml(message, START)
    assert from_eml(data, START) == message
    assert to_eml(message, START) == data
    assert from_eml(data.replace(b"\r\n", b"\n"), START) == message


@settings(max_examples=60)
@given(messages | hostile_messages)
def test_no_text_injects_a_header(message: Message) -> None:
    """The header has the lines that we write, and no text of the message adds one."""
    data = to_eml(message, START)
    head, _, _ = data.partition(b"\r\n\r\n")
    head.decode("ascii")
    names = [line.partition(b":")[0] for line in head.split(b"\r\n") if line[:1] not in b" \t"]
    known = b"From To Cc Bcc Subject Date Message-ID In-Reply-To References Status MIME-Version"
    known += b" Content-Type Content-Transfer-Encoding X-Agentsim-Folder X-Agentsim-Exact"
    assert len(names) == len(set(names))
    assert set(names) <= set(known.split())
    assert (b"Bcc" in names) == bool(message.bcc)
    assert max(map(len, data.split(b"\r\n"))) <= 998


@settings(max_examples=50)
@given(inboxes())
def test_any_mailbox_survives_as_mbox(tmp_path_factory: Any, box: Inbox) -> None:
    """Every mail comes back in its order with its folder, read state, arrival and thread."""
    path = tmp_path_factory.mktemp("mbox") / "box"
    write_mbox(path, box, start=START)
    back = read_mbox(path, start=START, owner=box.owner, address=box.address)

    def seen(each: Inbox) -> list[Any]:
        return [attrs.evolve(mail, position=0) for mail in each]

    assert seen(back) == seen(box)
    assert (back.owner, back.address, back.known) == (box.owner, box.address, box.known)
    assert [back.page(name).unread for name in back.folder_names()] == [
        box.page(name).unread for name in back.folder_names()
    ]
    assert len(opened(path)) == len(box)


@settings(max_examples=25)
@given(st.lists(hostile_messages, max_size=3))
def test_hostile_mail_stays_one_mail_each(tmp_path_factory: Any, mails: list[Message]) -> None:
    """No text of a mail is taken for the beginning of another."""
    box = Inbox("iris").add_all(attrs.evolve(each, in_reply_to="") for each in mails)
    path = tmp_path_factory.mktemp("mbox") / "box"
    write_mbox(path, box, start=START)
    assert len(opened(path)) == len(mails)
    assert list(read_mbox(path, start=START, owner="iris")) == list(box)


def test_a_client_sees_what_was_written() -> None:
    """An independent parser finds people, subject, date, ids, text and attachments."""
    found = parsed(to_eml(MAIL, START))
    assert not found.defects
    assert str(found["From"].addresses[0]) == "Iris Ólafsdóttir <iris@tidewell.example>"
    assert [each.addr_spec for each in found["To"].addresses] == [
        "marek@tidewell.example",
        "hale@tidewell.example",
    ]
    assert found["Cc"] == "petra@tidewell.example"
    assert found["Bcc"] == "audit@tidewell.example"
    assert found["Subject"] == MAIL.subject
    assert found["Date"].datetime == datetime.fromisoformat("2031-03-04T09:00+01:00")
    assert found["Message-ID"] == "<iris%2F4@agentsim.invalid>"
    assert found["In-Reply-To"] == found["References"] == "<m%201%2F%C3%A4@agentsim.invalid>"
    assert found["Status"] == "RO"
    assert found["X-Agentsim-Folder"] == "archive"
    assert "X-Agentsim-Exact" not in found
    assert found.get_body().get_content().replace("\r\n", "\n") == MAIL.body + "\n"
    table, picture = found.iter_attachments()
    assert (table.get_filename(), table.get_content_type()) == ("tides.csv", "text/csv")
    assert table.get_content() == MAIL.attachments[0].content
    assert picture.get_filename() == "Plan é.png"
    assert picture.get_content() == base64.b64decode("iVBORw0KGgo=")


def test_only_what_headers_cannot_carry_is_repeated() -> None:
    """A fraction of a second and a delay are kept in a header of our own."""
    odd = attrs.evolve(MAIL, at_ms=1, delay_ms=5)
    data = to_eml(odd, START)
    packed = parsed(data)["X-Agentsim-Exact"]
    kept = json.loads(base64.b64decode(packed))
    assert kept == {"arrived_ms": 1, "at_ms": 1, "delay_ms": 5}
    assert from_eml(data, START) == odd


def test_a_mailbox_opens_in_the_standard_library(tmp_path: Path) -> None:
    """Python's mbox reader sees the mails, their flags and when they arrived."""
    box = Inbox("iris").add(MAIL, at_ms=7_200_000, read=True)
    box = box.add(attrs.evolve(MAIL, id="m2", read=False), at_ms=-1_000, folder=SENT)
    path = tmp_path / "iris.mbox"
    write_mbox(path, box, start=START)
    first, second = opened(path)
    assert (first.get_flags(), second.get_flags()) == ("RO", "O")
    assert first.get_from() == "iris@tidewell.example Tue Mar  4 09:00:00 2031"
    assert second.get_from() == "iris@tidewell.example Tue Mar  4 06:59:59 2031"
    assert list(read_mbox(path, start=START, owner="iris")) == list(box)


def test_what_a_client_changes_is_read_back(tmp_path: Path) -> None:
    """A mail that was opened in a client counts as read."""
    path = tmp_path / "iris.mbox"
    write_mbox(path, Inbox("iris").add(attrs.evolve(MAIL, read=False)), start=START)
    with closing(mailbox.mbox(path)) as file:
        mail = file[0]
        mail.set_flags("RO")
        file[0] = mail
    [back] = read_mbox(path, start=START, owner="iris")
    assert back.read


FOREIGN = (
    b"Received: by mx.example; Tue, 4 Mar 2031 08:00:01 +0100\r\n"
    b"From: =?iso-8859-1?q?J=F6rg?= <joerg@kai.example>\r\n"
    b"To: undisclosed-recipients:;\r\n"
    b"Subject: =?utf-8?b?R3LDvMOfZQ==?=\r\n"
    b"Date: Tue, 4 Mar 2031 08:00:00 +0100\r\n"
    b"Message-ID: <abc@mx.example>\r\n"
    b'Content-Type: multipart/alternative; boundary="b"\r\n\r\n'
    b"--b\r\nContent-Type: text/plain; charset=iso-8859-1\r\n"
    b"Content-Transfer-Encoding: 8bit\r\n\r\nSch\xf6n\r\n\r\n"
    b"--b\r\nContent-Type: text/html\r\n\r\n<p>Sch&ouml;n</p>\r\n--b--\r\n"
)


def test_foreign_mail_is_read() -> None:
    """Mail that others wrote is read with its own character sets, ids and parts."""
    found = from_eml(FOREIGN, START)
    assert found.id == "abc@mx.example"
    assert found.sender == "Jörg <joerg@kai.example>"
    assert (found.subject, found.body, found.at_ms) == ("Grüße", "Schön", 0)
    assert found.attachments == (Attachment("", "<p>Sch&ouml;n</p>", media_type="text/html"),)
    encoded = b"From: a@x\nContent-Transfer-Encoding: Base64\n\n" + base64.b64encode(b"a\r\nb\r\n")
    assert from_eml(encoded, START).body == "a\nb"
    html = from_eml(b"From: a@x\nContent-Type: text/html\n\n<p>x</p>\n", START)
    assert (html.body, html.attachments) == ("<p>x</p>", ())


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n\n",
        b"From: \xff\xfe\nSubject: =?x?q?y?=\n\n\xff",
        b"Subject: =?utf-8?b?====?=\nDate: yesterday\n\nx",
        b"Date: Tue, 99 Mar 2031 08:00:00 +0100\n\nx",
        b"Date: Tue, 4 Mar 2031 08:00:00 -0000\n\nx",
        b"Content-Type: text/plain; charset=none-such\n\nx",
        b"Content-Type: multipart/mixed\n\nno boundary",
        b"Content-Type: message/rfc822\n\nSubject: inner\n\nx",
        b"Content-Disposition: attachment; filename*=none''%ff\n\n\xff\xfe",
        b"X-Agentsim-Exact: !!!\n\nx",
        b"X-Agentsim-Exact: " + base64.b64encode(b'{"read": 1}') + b"\n\nx",
        b"X-Agentsim-Exact: " + base64.b64encode(b'{"to": "x"}') + b"\n\nx",
        b"X-Agentsim-Exact: " + base64.b64encode(b'{"zz": true}') + b"\n\nx",
        b"X-Agentsim-Exact: " + base64.b64encode(b'{"attachments": [{"name": 1}]}') + b"\n\nx",
        b"X-Agentsim-Exact: " + base64.b64encode(b"[1]") + b"\n\nx",
    ],
)
def test_broken_mail_is_read_as_well_as_it_can_be(data: bytes) -> None:
    """Whatever the bytes, a well-formed message comes of them, and it can be written again."""
    found = from_eml(data, START)
    assert found.id
    assert not found.read
    assert from_eml(to_eml(found, START), START) == found


@settings(max_examples=300)
@given(
    st.binary(max_size=80)
    | st.builds(
        lambda rows, body: b"\n".join([*rows, b"", body]),
        st.lists(
            st.builds(
                lambda name, value: name + b": " + value,
                st.sampled_from(
                    [b"From", b"To", b"Date", b"Content-Type", b"Subject", b"Message-ID"]
                ),
                st.binary(max_size=30)
                | st.sampled_from([b"multipart/mixed; boundary=x", b"=?utf-8?q?=ff?=", b"<@:;>"]),
            ),
            max_size=4,
        ),
        st.binary(max_size=40) | st.just(b"--x\n\n--x--"),
    )
)
def test_any_bytes_are_read(data: bytes) -> None:
    """No bytes make the reader fail."""
    found = from_eml(data, START)
    assert from_eml(to_eml(found, START), START) == found


def test_a_strange_mbox_is_read(tmp_path: Path) -> None:
    """`From ` lines without a date do no harm, and a missing file is an OSError."""
    path = tmp_path / "box"
    path.write_bytes(b"From x\nFrom: a@x\n\nhi\n\nFrom y Tue Mar 99 08:00:00 2031\n\nhi\n")
    assert [mail.message.body for mail in read_mbox(path, start=START, owner="iris")] == ["hi"] * 2
    with pytest.raises(FileNotFoundError):
        read_mbox(tmp_path / "none", start=START, owner="iris")
    assert not (tmp_path / "none").exists()


def test_importing_agentsim_does_not_import_mail_modules() -> None:
    """The standard library's mail modules are loaded when post is first used."""
    code = "import sys, agentsim.world as w; print('mailbox' in sys.modules); w.to_eml; w.nothing"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "False"
    assert "has no attribute 'nothing'" in done.stderr
