"""`day` and `Desk`: what a playbook reads, when it acts, and when it stops."""

from collections.abc import Iterator
from typing import Any

import attrs
import pytest

from agentsim import Actor, Call, Message, Scenario, run, when
from agentsim.engine import Episode
from agentsim.events import Called, Opened, Sent
from agentsim.models import Desk, Pen, Play, Player, day, playbook
from agentsim.outcomes import sent
from agentsim.tools import CHAT, FLOW, MAIL
from agentsim.values import hours, minutes
from agentsim.world import Channel, ChatMessage

MILL = Scenario(
    name="mill",
    start="2031-03-04T08:00+01:00",
    subject="jay",
    cast=[
        Actor("jay", name="Jay", address="jay@mill.eu", tools=[*MAIL, *FLOW]),
        Actor(
            "ida",
            name="Ida Holm",
            address="ida@mill.eu",
            reactions=[when(sent(by="jay", to="ida")).after(minutes(30)).reply("Thanks, Jay.")],
        ),
    ],
    mail=[
        Message("rye", sender="ida", to="jay", subject="Rye", body="Six sacks."),
        Message("oats", sender="ida", to="jay", at_ms=hours(2), subject="Oats", body="Two."),
    ],
)


def played(*deeds: Any, scenario: Scenario = MILL, **more: Any) -> Episode:
    """Play a day with these deeds."""

    @playbook
    def policy(me: Player) -> Play:
        yield from day(me, *deeds, **more)

    return run(scenario, policy)


def subjects(episode: Episode) -> list[str]:
    return [e.message.subject for e in episode.events if isinstance(e, Sent) and e.actor == "jay"]


def thanks(desk: Desk) -> tuple[Call, ...]:
    """Answer the mail about rye."""
    mail = desk.find("ida", "RYE")
    return (Call("reply_mail", {"id": mail["id"], "body": "Thanks."}),) if mail else ()


def test_all_mail_is_read_as_it_comes_and_a_deed_is_done_once() -> None:
    """Both mails and the answer are opened; the deed is asked each round and done once."""
    episode = played(thanks, patience=2)
    assert len([e for e in episode.events if isinstance(e, Opened)]) == 3
    assert subjects(episode) == ["Re: Rye"]
    last = [e for e in episode.events if isinstance(e, Called)][-1]
    assert (last.tool, last.arguments["summary"]) == ("finish", "The day's mail is answered.")


def test_a_day_without_patience_ends_at_the_first_quiet_look() -> None:
    """With one look, the mail that comes two hours later is not waited for."""
    assert len([e for e in played().events if isinstance(e, Opened)]) == 1
    assert len([e for e in played(patience=2).events if isinstance(e, Opened)]) == 2
    assert len([e for e in played(every=120).events if isinstance(e, Opened)]) == 2


def test_a_generator_is_given_results_and_can_ask_to_be_asked_again() -> None:
    """What a call brings reaches the deed; False means not yet, and nothing done means so too."""
    seen: list[int] = []

    def looking(desk: Desk) -> Iterator[Any]:
        page = yield Call("list_mail", {"folder": "sent"})
        seen.append(page["total"])
        return desk.find("ida", "oats") is not None

    def never(desk: Desk) -> Iterator[Any]:
        if not desk.mails:
            yield Call("wait", {"minutes": 1})

    played(looking, never, patience=2)
    assert seen == [0, 0]


def test_what_is_read_can_be_put_on_a_desk_of_ones_own() -> None:
    """Properties of a subclass are there for the deeds, and the desk is not changed in place."""

    @attrs.frozen
    class Millers(Desk):
        @property
        def sacks(self) -> bool:
            return self.says("ida", "Six sacks")

    begun, found = Millers("b"), []

    def look(desk: Millers) -> tuple[Call, ...]:
        found.append((type(desk), desk.brief, desk.sacks))
        return ()

    played(look, desk=begun)
    assert found == [(Millers, "b", True)]
    assert begun.mails == ()


def test_more_than_a_page_of_mail_is_read() -> None:
    """Forty-five mails that lie there at the start are opened, oldest first."""
    many = [
        Message(f"m{n}", sender="ida", to="jay", subject=f"No. {n}", at_ms=-minutes(60 - n))
        for n in range(45)
    ]
    found: list[str] = []

    def look(desk: Desk) -> tuple[Call, ...]:
        found[:] = [mail["subject"] for mail in desk.mails]
        return ()

    played(look, scenario=attrs.evolve(MILL, mail=many))
    assert found == [f"No. {n}" for n in range(45)]


def test_channels_are_read_where_there_are_tools_for_them() -> None:
    """What is unread is read with its channel; a deed finds it by author and words."""
    chat = attrs.evolve(
        MILL,
        cast=[attrs.evolve(MILL.cast[0], tools=[*CHAT, *FLOW]), MILL.cast[1]],
        mail=[],
        channels=[Channel("yard", members=["jay", "ida"])],
        chat=[
            ChatMessage("a", channel="yard", author="ida", text="Gate is open.", read=True),
            ChatMessage("b", channel="yard", author="ida", text="Van is here."),
            ChatMessage("c", channel="yard", author="ida", text="Gone.", at_ms=minutes(50)),
        ],
    )
    found: list[tuple[str, ...]] = []

    def look(desk: Desk) -> tuple[Call, ...]:
        found.append(tuple(post["text"] for post in desk.posts))
        van = desk.posted("Ida", "Van")
        assert van is not None
        assert van["channel"] == "#yard"
        assert desk.posted("Ida", "Gate") is None
        return ()

    played(look, scenario=chat)
    assert found == [("Van is here.",), ("Van is here.", "Gone.")]


@pytest.mark.parametrize("words", [("ida", "", "barley"), ("otto",), ("ida", "wheat")])
def test_what_was_not_read_is_not_found(words: tuple[str, ...]) -> None:
    """Sender, subject and text all have to fit."""
    desk = Desk(mails=[{"from": "ida@mill.eu", "subject": "Rye", "body": "Six sacks."}])
    assert desk.find(*words) is None
    assert desk.find("ida", "rye", "sacks") is desk.mails[0]


def test_a_pen_writes_letters_signs_them_and_knows_its_house() -> None:
    """Bodies are letters with the signature; a bare name is somebody of the house."""
    pen = Pen("\n\nJay", house="mill.eu")
    mail = {"id": 3}
    assert pen.reply(mail, "Six\nsacks.") == Call(
        "reply_mail", {"id": 3, "body": "Six sacks.\n\nJay"}
    )
    sent = pen.send("ida", "Rye", "Six.").arguments
    assert sent == {"to": "ida@mill.eu", "subject": "Rye", "body": "Six.\n\nJay"}
    assert pen.forward(mail, "ola@farm.eu", "Yours?").arguments["to"] == "ola@farm.eu"
    assert pen.send(["ida", "ola@farm.eu"], "Rye", "Six.").arguments["to"] == ("ida", "ola@farm.eu")
    assert Pen("").send("ida", "Rye", "Six.").arguments["to"] == "ida"
