"""The ready-made tools: mail, files, controls, the flow of time."""

from typing import Any

import attrs
import pytest

from agentsim.cast import Actor
from agentsim.engine import Environment
from agentsim.errors import ToolError, UnknownName
from agentsim.events import Call, Called, Changed
from agentsim.scenarios import Part, Scenario
from agentsim.tools import CONTROLS, FILES, FLOW, MAIL, Context, tool
from agentsim.world import Attachment, Control, Files, Inbox, Message
from tests.laws.generators import HOST, START, Tally

TOOLS = (*MAIL, *FILES, *CONTROLS, *FLOW)
BOOK = Attachment("tides.txt", "High at 14:20.")
SCAN = Attachment("scan.png", "AAEC", media_type="image/png", encoding="base64")


def scenario(*more: Any, **changes: Any) -> Scenario:
    mail = [
        Message("m1", sender="hale", to=["iris", "marek"], cc="x@out.example", subject="Re: Dock 4",
                body="Free?\nHale", at_ms=-60_000, attachments=[BOOK, SCAN]),
        Message("m2", sender="marek", to="iris", subject="Lunch", body="At one.", at_ms=-30_000),
    ]  # fmt: skip
    fields: dict[str, Any] = {
        "name": "s",
        "start": START,
        "subject": "iris",
        "cast": [
            Actor("iris", name="Iris", address=f"iris@{HOST}", tools=(*TOOLS, *more)),
            Actor("hale", name="Hale", address=f"hale@{HOST}"),
            Actor("marek", address=f"Marek@{HOST}"),
        ],
        "mail": mail,
        "files": {"a/b.txt": "one", "c.txt": "two"},
        "controls": [
            Control("alarm", True, about="Rings."),
            Control("mode", "auto", options=("auto", "off")),
            Control("vault", 1, users=["hale"]),
        ],
        "parts": [Part(Tally(5)), Part(Tally(7), "iris")],
    }
    return Scenario(**(fields | changes))


def ask(tool_name: str, env: Environment | None = None, /, **arguments: Any) -> Called:
    """What a call of a tool comes to."""
    env = env or Environment.start(scenario())
    after = env.step(Call(tool_name, arguments))
    return next(e for e in after.history.newest_first() if isinstance(e, Called))


def refused(tool_name: str, **arguments: Any) -> str:
    called = ask(tool_name, **arguments)
    assert not called.ok
    return str(called.result)


def test_listing_mail() -> None:
    """A page of a folder, newest first, with the number of pages and of unread mails."""
    found = ask("list_mail").result
    assert {key: found[key] for key in ("folder", "page", "pages", "total", "unread")} == {
        "folder": "inbox",
        "page": 1,
        "pages": 1,
        "total": 2,
        "unread": 2,
    }
    assert found["mails"][0] == {
        "id": 2,
        "from": f"Marek@{HOST}",
        "subject": "Lunch",
        "date": "2031-03-04 07:59",
        "unread": True,
    }
    assert ask("list_mail", folder="archive").result["total"] == 0
    assert refused("list_mail", page=0) == "page is 0; pages are numbered from 1."


def test_reading_mail() -> None:
    """All of a mail, with its textual attachments; binary ones are named only."""
    env = Environment.start(scenario()).step(Call("read_mail", {"id": 1}))
    found = ask("read_mail", env, id=1).result
    assert found["attachments"] == (
        {"name": "tides.txt", "text": "High at 14:20."},
        {"name": "scan.png", "text": "(binary)"},
    )
    assert (found["from"], found["cc"]) == (f"hale@{HOST}", ("x@out.example",))
    assert found["body"] == "Free?\nHale"
    assert ask("list_mail", env).result["unread"] == 1
    assert "attachments" not in ask("read_mail", id=2).result
    assert refused("read_mail", id=9) == "There is no mail with id 9."


def test_searching_mail() -> None:
    """Mails with every word, in every folder."""
    found = ask("search_mail", query="dock hale").result
    assert (found["total"], [mail["id"] for mail in found["mails"]]) == (1, [1])


def sent(tool_name: str, **arguments: Any) -> Message:
    env = Environment.start(scenario()).step(Call(tool_name, arguments))
    return next(m.message for m in env.world.get(Inbox, "iris") if m.folder == "sent")


def test_sending_mail() -> None:
    """To one, several or a list in one text; ids and addresses; with files attached."""
    made = sent(
        "send_mail",
        to="hale, marek",
        cc=[f"IRIS@{HOST}"],
        bcc="x@out.example",
        subject=" a \n b ",
        body="B",
        attachments=["/a/b.txt"],
    )
    assert made.to == (f"hale@{HOST}", f"Marek@{HOST}")
    assert (made.cc, made.bcc, made.subject) == ((f"IRIS@{HOST}",), ("x@out.example",), "a b")
    assert made.attachments == (Attachment("b.txt", "one"),)
    called = ask("send_mail", to=["hale"], subject="s", body="b")
    assert called.result == f"Sent to hale@{HOST}."


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"to": "hale, Doe"}, "'Doe' is not an e-mail address."),
        ({"to": []}, "A mail needs at least one recipient in to, cc or bcc."),
        ({"to": " , "}, "A mail needs at least one recipient in to, cc or bcc."),
        ({"to": ["a@b\r\nBcc: c@d"]}, "'a@b\\r\\nBcc: c@d' is not an e-mail address."),
        ({"cc": "@"}, "'@' is not an e-mail address."),
        ({"attachments": ["gone.txt"]}, "There is no file 'gone.txt'."),
        ({"attachments": ["../up"]}, "the path '../up' leads out of the file tree."),
    ],
)
def test_mail_that_cannot_be_sent(changes: dict[str, Any], problem: str) -> None:
    """What is wrong with an address or an attachment is told, and nothing is sent."""
    assert (
        refused("send_mail", **({"to": "hale", "subject": "s", "body": "b"} | changes)) == problem
    )


def test_answering_mail() -> None:
    """To the sender, or to everyone but oneself; the original is quoted."""
    made = sent("reply_mail", id=1, body="Yes.")
    assert (made.to, made.cc, made.subject) == ((f"hale@{HOST}",), (), "Re: Dock 4")
    assert made.body == (f"Yes.\n\nOn 2031-03-04 07:59, hale@{HOST} wrote:\n> Free?\n> Hale")
    assert made.in_reply_to == "m1"
    everyone = sent("reply_mail", id=1, body="Yes.", reply_all=True)
    assert everyone.cc == (f"Marek@{HOST}", "x@out.example")


def test_answering_ones_own_mail_goes_to_its_recipients() -> None:
    """A reply to a mail one sent goes where that went."""
    env = Environment.start(scenario()).step(
        [
            Call("send_mail", {"to": "hale", "subject": "s", "body": "b"}),
            Call("reply_mail", {"id": 3, "body": "PS"}),
        ]
    )
    last = [mail.message for mail in env.world.get(Inbox, "iris")][-1]
    assert (last.to, last.subject) == ((f"hale@{HOST}",), "Re: s")


def test_forwarding_mail() -> None:
    """The original goes along with its head and attachments, below one's own words."""
    made = sent("forward_mail", id=1, to="marek", body="See.")
    assert made.subject == "Fwd: Dock 4"
    assert made.attachments == (BOOK, SCAN)
    assert made.body.startswith("See.\n\n---------- Forwarded message ----------\nFrom: hale@")
    assert "Date: 2031-03-04 07:59\nSubject: Re: Dock 4\n" in made.body
    assert made.in_reply_to == ""
    bare = sent("forward_mail", id=1, to=["marek"])
    assert bare.body.startswith("---------- Forwarded message")


def test_moving_mail() -> None:
    """To a folder that is made if need be."""
    env = Environment.start(scenario()).step(Call("move_mail", {"id": 1, "folder": " old "}))
    assert env.world.get(Inbox, "iris").mails[1].folder == "old"
    assert refused("move_mail", id=1, folder=" ") == "folder is empty; name one, such as archive."
    assert refused("move_mail", id=7, folder="x") == "There is no mail with id 7."


def test_without_a_mailbox_there_is_no_mail() -> None:
    """An actor without an address is told that there is no mailbox."""
    hermit = Actor("iris", tools=TOOLS)
    env = Environment.start(scenario(cast=[hermit, *scenario().cast[1:]]))
    for name, arguments in {
        "list_mail": {},
        "send_mail": {"to": f"hale@{HOST}", "subject": "s", "body": "b"},
    }.items():
        assert ask(name, env, **arguments).result == "There is no mailbox for this account."


def test_files() -> None:
    """Listing, reading, writing and deleting, with what can go wrong."""
    assert ask("list_files").result == {"files": ("a/b.txt", "c.txt")}
    assert ask("list_files", folder="/a/").result == {"files": ("a/b.txt",)}
    assert refused("list_files", folder="../x") == "the path '../x' leads out of the file tree."
    assert ask("read_file", path="/c.txt").result == "two"
    assert refused("read_file", path="gone") == "There is no file 'gone'."
    assert refused("write_file", path="..", text="") == "the path '..' leads out of the file tree."
    assert refused("delete_file", path="gone") == "There is no file 'gone'."
    env = Environment.start(scenario()).step(
        [
            Call("write_file", {"path": "new//n.txt", "text": "x"}),
            Call("delete_file", {"path": "c.txt"}),
        ]
    )
    assert env.world.get(Files).list() == ("a/b.txt", "new/n.txt")


def test_files_of_ones_own_come_before_shared_ones() -> None:
    """An actor with files of their own reads and writes those."""
    own = Part(Files.of({"c.txt": "mine"}), "iris")
    env = Environment.start(scenario(parts=[own]))
    assert ask("read_file", env, path="c.txt").result == "mine"
    env = env.step(Call("write_file", {"path": "c.txt", "text": "new"}))
    assert env.world.get(Files, "iris").read("c.txt") == "new"
    assert env.world.get(Files).read("c.txt") == "two"


def test_controls() -> None:
    """Seeing and setting switches, with their options and who changed them."""
    env = Environment.start(scenario())
    env = env.step(Call("set_control", {"name": "alarm", "value": False}))
    alarm, mode, vault = ask("list_controls", env).result["settings"]
    assert alarm == {
        "name": "alarm",
        "value": False,
        "about": "Rings.",
        "changed": ({"date": "2031-03-04 08:00", "by": "Iris", "value": False},),
    }
    assert mode["options"] == ("auto", "off")
    assert vault["value"] == 1
    assert refused("set_control", name="siren", value=1) == (
        "There is no control 'siren'. Controls: alarm, mode, vault."
    )
    assert refused("set_control", name="mode", value="x") == (
        "mode cannot be set to 'x'; it takes 'auto', 'off'."
    )
    assert refused("set_control", name="vault", value=2) == "This account may not set vault."
    bare = Environment.start(scenario(controls=()))
    assert ask("list_controls", bare).result == {"settings": ()}
    assert "Controls: none." in str(ask("set_control", bare, name="a", value=1).result)


@pytest.mark.parametrize("minutes", [0, -5, 10_081, 2**60])
def test_waits_are_from_a_minute_to_a_week(minutes: int) -> None:
    """Any other length is refused."""
    said = refused("wait", minutes=minutes)
    assert said == f"minutes is {minutes}; it has to be from 1 to 10080."


def test_waiting_and_finishing_say_what_they_do() -> None:
    """Waiting tells until when at most; finishing ends the episode."""
    said = ask("wait", minutes=90).result
    assert said == "Waiting, until 2031-03-04 09:30 at the latest."
    assert ask("finish", summary="All done.").result == "Done."


# -- the transaction -------------------------------------------------------------------------


@tool
def probe(ctx: Context) -> dict[str, Any]:
    """Look at everything that a transaction shows."""
    return {
        "actor": ctx.actor,
        "now": ctx.now.isoformat(),
        "unread": ctx.inbox().page().unread,
        "own": ctx.get(Tally).total,
        "shared": ctx.get(Tally, "").total,
        "files": len(ctx.get(Files)),
        "die": ctx.draw.below(6),
    }


@tool
def count(ctx: Context, shared: bool) -> str:
    """Change a component of our own."""
    if shared:
        ctx.put(Tally(1), "", why={"n": [1]})
    else:
        ctx.put(Tally(2))
    return "ok"


@tool
def place(ctx: Context) -> str:
    """Put in something that was not there."""
    ctx.put(Files.of({"x": "y"}), "hale")
    ctx.put(attrs.evolve(ctx.get(Files), texts=ctx.get(Files).texts))
    return "ok"


@tool
def stray(ctx: Context) -> str:
    """Say something about a change that is not JSON."""
    ctx.put(Tally(1), "", why={1, 2})
    return "ok"


@tool
def absent(ctx: Context) -> str:
    """Ask for what is not there."""
    return str(ctx.get(Inbox, "nobody"))


@tool(writes=False)
def meek(ctx: Context, what: str) -> str:
    """Try to change something although it may not."""
    {
        "put": lambda: ctx.put(Tally(1)),
        "move": lambda: ctx.move_mail(1, "x"),
        "send": lambda: ctx.send(to=["hale"], subject="s", body="b"),
        "write": lambda: ctx.write_file("a", "b"),
        "remove": lambda: ctx.remove_file("c.txt"),
        "switch": lambda: ctx.switch("alarm", False),
    }[what]()
    return "ok"


EXTRA = (probe, count, place, stray, absent, meek)


def test_a_transaction_shows_the_world_at_its_moment() -> None:
    """Actor, time, mailbox, components of one's own and shared ones, and a draw."""
    found = ask("probe", Environment.start(scenario(*EXTRA), seed=3)).result
    assert {key: value for key, value in found.items() if key != "die"} == {
        "actor": "iris",
        "now": "2031-03-04T08:00:00+01:00",
        "unread": 2,
        "own": 7,
        "shared": 5,
        "files": 2,
    }
    assert 0 <= found["die"] < 6


def test_changes_of_components_are_events_with_their_digest() -> None:
    """A change says which component, its digest, and what the tool says of it."""
    env = Environment.start(scenario(*EXTRA))
    for shared, name, total in ((True, "tests.tally/", 1), (False, "tests.tally/iris", 2)):
        after = env.step(Call("count", {"shared": shared}))
        changed = after.history.events[-1]
        assert isinstance(changed, Changed)
        assert changed.component == name
        assert len(changed.digest) == 32
        assert changed.data == ({"why": {"n": (1,)}} if shared else {})
        assert after.world.get(Tally, name.rpartition("/")[2]).total == total
    after = env.step(Call("place"))
    where = [e.component for e in after.history if isinstance(e, Changed)]
    assert where == ["files/hale", "files/"]


def test_what_cannot_be_done_in_a_transaction_is_told() -> None:
    """Data that is not JSON, and components that are not there."""
    env = Environment.start(scenario(*EXTRA))
    assert "the data about the change is not JSON: why is of type set" in ask("stray", env).result
    assert "UnknownName: no component named 'Inbox/nobody'" in ask("absent", env).result


@pytest.mark.parametrize(
    ("what", "words"),
    [
        ("put", "change Tally"),
        ("move", "move mail"),
        ("send", "send mail"),
        ("write", "write a file"),
        ("remove", "delete a file"),
        ("switch", "set a control"),
    ],
)
def test_a_tool_that_may_not_write_cannot(what: str, words: str) -> None:
    """Each way of changing the world is refused to a tool marked as reading only."""
    env = Environment.start(scenario(*EXTRA))
    called = ask("meek", env, what=what)
    assert called.result == f"meek failed: TypeError: a tool marked writes=False tried to {words}"
    assert env.step(Call("meek", {"what": what})).world == env.world


def test_names_raise_what_a_tool_writer_expects() -> None:
    """`ToolError` carries its message; `UnknownName` is a LookupError."""
    assert str(ToolError("No.")) == "No."
    assert issubclass(UnknownName, LookupError)
