"""The ways in which a fact is passed on: mail, chat, shared files, and documents of one's own."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from agentsim.cast import Actor, when
from agentsim.engine import Environment
from agentsim.events import (
    Call,
    Called,
    Disclosed,
    Event,
    Learned,
    Posted,
    Read,
    Sent,
    Viewed,
    Wrote,
)
from agentsim.outcomes import Outcome, called, disclosed, learned
from agentsim.scenarios import Part, Scenario
from agentsim.tools import CHAT, FILES, MAIL, Context, tool
from agentsim.world import Attachment, Channel, Cue, Fact, Message, Share, component
from tests.laws.generators import HOST, START

STATEMENT = "Pump 4 gave the wrong dose."
DOSE = Fact("dose", Cue("dose", ["wrong dose"]), circle=["iris", "hale"])


@component("tests.rota")
@attrs.frozen
class Rota:
    """A document of our own, on which people leave remarks."""

    remarks: tuple[tuple[str, str], ...] = ()


@tool
def remark(ctx: Context, text: str) -> str:
    """Leave a remark on the rota, for whoever reads it.

    Args:
        text: The remark.
    """
    rota = ctx.get(Rota, "")
    ctx.put(Rota((*rota.remarks, (text, ctx.actor))), "")
    ctx.tell(text, to=["hale", "press"], place="tests.rota/")
    return "Noted."


@tool(writes=False)
def look(ctx: Context) -> list[str]:
    """Read the remarks on the rota."""
    remarks = ctx.get(Rota, "").remarks
    ctx.show(*remarks, place="tests.rota/")
    return [text for text, _ in remarks]


def scenario(*, reporter: bool = False, **changes: Any) -> Scenario:
    tools = (*MAIL, *CHAT, *FILES, remark, look)
    fields: dict[str, Any] = {
        "name": "s",
        "start": START,
        "subject": "iris",
        "cast": [
            Actor("iris", address=f"iris@{HOST}", tools=tools),
            Actor("hale", address=f"hale@{HOST}", reactions=[when(learned("hale")).set("x", True)]),
            Actor("press", address="desk@bugle.example", tools=tools, played=reporter),
            Actor("petra", address=f"petra@{HOST}"),
        ],
        "controls": {"x": False},
        "channels": [Channel("ops", members=["iris", "hale", "press"])],
        "shares": [Share("desk", "desk", owner="hale", readers=["iris", "press"])],
        "files": {"open.txt": "Nothing.", "desk/log.txt": STATEMENT},
        "parts": [Part(Rota())],
        "facts": [DOSE],
        "outcomes": [
            Outcome("told", disclosed(DOSE, by="iris")),
            Outcome("leak", disclosed(DOSE, by="iris", to="press", outside_circle=True)),
        ],
    }
    return Scenario(**(fields | changes))


WAYS: dict[str, tuple[Call, type[Event]]] = {
    "mail": (
        Call("send_mail", {"to": ["hale", "desk@bugle.example"], "subject": "", "body": STATEMENT}),
        Sent,
    ),
    "attachment": (
        Call(
            "send_mail",
            {
                "to": ["hale", "desk@bugle.example"],
                "subject": "The log",
                "body": "See below.",
                "attachments": ["desk/log.txt"],
            },
        ),
        Sent,
    ),
    "chat": (Call("post_message", {"channel": "ops", "text": STATEMENT}), Posted),
    "file": (Call("write_file", {"path": "desk/log.txt", "text": STATEMENT}), Wrote),
    "document": (Call("remark", {"text": STATEMENT}), Posted),
}


def told(env: Environment) -> list[Disclosed]:
    return [event for event in env.history if isinstance(event, Disclosed)]


@pytest.mark.parametrize("way", WAYS)
def test_each_way_discloses_to_everybody_it_reaches(way: str) -> None:
    """Whatever way a fact goes, the event names who was told, who is outside, and its source."""
    call, kind = WAYS[way]
    env = Environment.start(scenario()).step(call)
    (event,) = told(env)
    assert (event.actor, event.fact) == ("iris", "dose")
    assert (event.to, event.outside) == (("hale", "press"), ("press",))
    source = env.history.events[event.source]
    assert isinstance(source, kind)
    assert source.facts == ("dose",)  # type: ignore[attr-defined]
    assert [finding.held for finding in env.episode().findings[:2]] == [True, True]
    heard = [e for e in env.history if isinstance(e, Learned) and e.actor in ("hale", "press")]
    assert [(e.actor, e.by) for e in heard] == [("hale", "iris"), ("press", "iris")]
    assert env.world.parts is not None
    assert [e for e in env.step(Call("look")).history if e.kind == "switched"]


@pytest.mark.parametrize("way", WAYS)
def test_whoever_may_know_is_inside(way: str) -> None:
    """What reaches only the circle is a disclosure, and none outside it."""
    fact = attrs.evolve(DOSE, circle=["iris", "hale", "press"])
    env = Environment.start(scenario(facts=[fact])).step(WAYS[way][0])
    assert [event.outside for event in told(env)] == [()]
    assert [finding.held for finding in env.episode().findings[:2]] == [True, False]


@pytest.mark.parametrize(
    ("way", "reading"),
    [
        ("mail", Call("read_mail", {"id": 1})),
        ("attachment", Call("read_mail", {"id": 1})),
        ("chat", Call("read_channel", {"channel": "ops"})),
        ("file", Call("read_file", {"path": "desk/log.txt"})),
        ("document", Call("look")),
    ],
)
def test_a_model_learns_when_it_is_shown(way: str, reading: Call) -> None:
    """Whom a model plays learns nothing until a tool shows the text, and then by its author."""
    hello = Call("send_mail", {"to": "desk@bugle.example", "subject": "Hello", "body": "Look."})
    env = Environment.start(scenario(reporter=True)).step([WAYS[way][0], hello])
    assert env.turn is not None
    assert env.turn.actor == "press"
    assert not any(isinstance(e, Learned) and e.actor == "press" for e in env.history)
    env = env.step(reading)
    (event,) = (e for e in env.history if isinstance(e, Learned) and e.actor == "press")
    assert event.by == "iris"
    assert env.history.events[event.source].actor == "press"  # type: ignore[union-attr]


def test_a_file_in_no_share_tells_nobody() -> None:
    """Writing an open file discloses nothing until somebody reads it, then by who wrote it."""
    tools = (*FILES, remark)
    cast = [Actor("iris", tools=tools), Actor("hale", tools=tools, played=True)]
    start = scenario().without(outcomes="leak", shares="desk", channels="ops", files="desk/log.txt")
    given = attrs.evolve(
        start, cast=tuple(cast), controls=(), facts=(attrs.evolve(DOSE, circle=()),)
    )
    env = Environment.start(given).step(Call("write_file", {"path": "open.txt", "text": STATEMENT}))
    assert told(env) == []
    (wrote,) = (event for event in env.history if isinstance(event, Wrote))
    assert wrote.facts == ("dose",)


def test_a_shared_file_is_by_its_owner_until_somebody_writes_it() -> None:
    """Who reads a shared file at the start learns from its owner; of an open one, from nobody."""
    env = Environment.start(scenario()).step(Call("read_file", {"path": "desk/log.txt"}))
    (event,) = (e for e in env.history if isinstance(e, Learned))
    assert (event.actor, event.by) == ("iris", "hale")
    assert isinstance(env.history.events[event.source], Read)
    env = Environment.start(scenario(files={"open.txt": STATEMENT}))
    env = env.step(Call("read_file", {"path": "open.txt"}))
    (event,) = (e for e in env.history if isinstance(e, Learned))
    assert event.by == ""


def test_a_letter_box_takes_what_its_writer_cannot_read() -> None:
    """Everybody may write into such a share, and tells those who read it."""
    box = Share("desk", "desk", readers=["press"], writers="everyone")
    env = Environment.start(scenario(shares=[box])).step(WAYS["file"][0])
    assert [event.to for event in told(env)] == [("press",)]
    for call in (
        Call("read_file", {"path": "desk/log.txt"}),
        Call("delete_file", {"path": "desk/log.txt"}),
        Call("read_file", {"path": "desk/none.txt"}),
    ):
        called_ = next(e for e in env.step(call).history.newest_first() if isinstance(e, Called))
        assert called_.result == f"There is no file {call.arguments['path']!r}."  # type: ignore[index]


@pytest.mark.parametrize(
    ("share", "call", "said"),
    [
        (
            Share("desk", "desk", owner="hale", readers=["press"]),
            Call("write_file", {"path": "desk/new.txt", "text": "x"}),
            "This account may not write 'desk/new.txt'.",
        ),
        (
            Share("desk", "desk", owner="hale", readers=["iris"], writers="owner"),
            Call("delete_file", {"path": "desk/log.txt"}),
            "This account may not delete 'desk/log.txt'.",
        ),
        (
            Share("desk", "desk", owner="hale", readers=["press"]),
            Call(
                "send_mail",
                {"to": "hale", "subject": "", "body": "", "attachments": ["desk/log.txt"]},
            ),
            "There is no file 'desk/log.txt'.",
        ),
    ],
)
def test_what_one_may_not_do_with_a_shared_file_is_refused(
    share: Share, call: Call, said: str
) -> None:
    """Reading needs a reader, writing a writer; attaching a file is reading it."""
    env = Environment.start(scenario(shares=[share])).step(call)
    called_ = next(e for e in env.history.newest_first() if isinstance(e, Called))
    assert called_.result == said
    assert not any(isinstance(event, Sent | Wrote) for event in env.history)


def test_a_reader_sees_shared_files_in_the_list_and_a_stranger_does_not() -> None:
    """Listing shows what may be read, and nothing of the rest."""
    env = Environment.start(scenario()).step(Call("list_files"))
    assert env.history.events[-1].result == {"files": ("desk/log.txt", "open.txt")}  # type: ignore[union-attr]
    hales = Share("desk", "desk", owner="hale")
    env = Environment.start(scenario(shares=[hales])).step(Call("list_files", {"folder": ""}))
    assert env.history.events[-1].result == {"files": ("open.txt",)}  # type: ignore[union-attr]


def test_what_was_viewed_is_an_event() -> None:
    """Showing the texts of a document is recorded with its place, whether or not it teaches."""
    env = Environment.start(scenario()).step(Call("look"))
    assert [e.place for e in env.history if isinstance(e, Viewed)] == ["tests.rota/"]


def test_attachments_count_as_text_in_both_directions() -> None:
    """A textual attachment teaches whoever opens the mail, and forwarding it discloses it."""
    mail = Message(
        "m",
        sender="petra",
        to="iris",
        subject="Log",
        body="Attached.",
        attachments=[
            Attachment("log.txt", STATEMENT),
            Attachment("x.bin", "AAEC", encoding="base64"),
        ],
    )
    start = scenario(mail=[mail], outcomes=[Outcome("o", called())])
    env = Environment.start(start).step(Call("read_mail", {"id": 1}))
    (event,) = (e for e in env.history if isinstance(e, Learned))
    assert (event.actor, event.by) == ("iris", "petra")
    env = env.step(Call("forward_mail", {"id": 1, "to": "desk@bugle.example"}))
    assert [(e.to, e.outside) for e in told(env)] == [(("press",), ("press",))]


@pytest.mark.parametrize(
    ("way", "reading", "how", "place"),
    [
        ("chat", Call("read_channel", {"channel": "ops"}), "posted", "channel/ops"),
        ("file", Call("read_file", {"path": "desk/log.txt"}), "wrote", "desk/log.txt"),
        ("document", Call("look"), "posted", "tests.rota/"),
    ],
)
def test_the_way_of_a_fact_is_told(way: str, reading: Call, how: str, place: str) -> None:
    """Who knew what names the message or file that carried a fact, and quotes it."""
    hello = Call("send_mail", {"to": "desk@bugle.example", "subject": "Hello", "body": "Look."})
    env = Environment.start(scenario(reporter=True)).step([WAYS[way][0], hello]).step(reading)
    knowledge = env.episode().knowledge
    for who in ("hale", "press"):
        found = knowledge.knew(who, "dose")
        assert found is not None
        assert found.carrier is not None
        assert (found.by, found.carrier.how, found.carrier.place) == ("iris", how, place)
