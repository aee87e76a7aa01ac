"""`Scenario.check` of channels, of what is said in them, and of shared folders."""

from typing import Any

import pytest

from agentsim.cast import Actor, when
from agentsim.errors import ConflictError, LeakError, TwinError
from agentsim.outcomes import Outcome, called, posted, viewed
from agentsim.scenarios import (
    Addition,
    Factor,
    Family,
    Level,
    Limits,
    Scenario,
    bound,
    compare,
    distance,
)
from agentsim.scenarios.compare import texts_of
from agentsim.tools import CHAT, FLOW
from agentsim.world import Channel, ChatMessage, Share

OPS = Channel("ops", members=["iris", "hale"])
HALES = Channel("hales", members=["hale"])


def line(id: str = "c", **changes: Any) -> ChatMessage:
    fields = {"channel": "ops", "author": "hale", "text": "Hello."}
    return ChatMessage(id, **(fields | changes))  # type: ignore[arg-type]


def whole(**changes: Any) -> Scenario:
    fields: dict[str, Any] = {
        "name": "s",
        "start": "2031-03-04T08:00+01:00",
        "subject": "iris",
        "cast": [Actor("iris", tools=(*CHAT, *FLOW)), Actor("hale")],
        "channels": [OPS, HALES],
        "chat": [line("first", at_ms=-1)],
    }
    return Scenario(**(fields | changes))


def hale(*reactions: Any) -> list[Actor]:
    return [whole().cast[0], Actor("hale", reactions=reactions)]


MISTAKES: list[tuple[dict[str, Any], str]] = [
    (
        {"channels": [OPS, HALES, OPS]},
        (
            "scenario.channels[2].id: 'ops' is also the id of channels[0]. Give one of them "
            "another id."
        ),
    ),
    (
        {"channels": [OPS, Channel("hales", members=["hal"])]},
        "scenario.channels[1].members: 'hal' is not in the cast. Did you mean 'hale'?",
    ),
    (
        {"channels": [OPS, Channel("void")]},
        "scenario.channels[1].members: is empty. Name those who read and write in it.",
    ),
    (
        {"channels": [OPS.add("hale", "Hi")]},
        "scenario.channels[0].posts: has 1 already. Plant them as ChatMessage in chat.",
    ),
    (
        {"chat": [line(), line(text="Again.")]},
        "scenario.chat[1].id: 'c' is also the id of chat[0]. Give one of them another id.",
    ),
    (
        {"chat": [line(author="zoe")]},
        "scenario.chat[0].author: 'zoe' is not in the cast. There is: hale, iris.",
    ),
    (
        {"chat": [line(channel="op")]},
        "scenario.chat[0].channel: there is no channel 'op'. Did you mean 'ops'?",
    ),
    (
        {"chat": [line(channel="hales", author="iris")]},
        (
            "scenario.chat[0].author: 'iris' is no member of 'hales'. Add them to its members, or "
            "let a member say it."
        ),
    ),
    (
        {"chat": [line(in_reply_to="d")]},
        "scenario.chat[0].in_reply_to: there is no chat message 'd'. There is: c.",
    ),
    (
        {"chat": [line("d", channel="hales"), line(in_reply_to="d")]},
        (
            "scenario.chat[1].in_reply_to: 'd' is said in 'hales', and this in 'ops'. Answer in "
            "the same channel."
        ),
    ),
    (
        {"chat": [line("d", at_ms=9), line(in_reply_to="d")]},
        "scenario.chat[1].at_ms: answers 'd', which is said later. Move one of the two.",
    ),
    (
        {"chat": [line(at_ms=9)], "limits": Limits(duration_ms=5)},
        (
            "scenario.chat[0].at_ms: is 9, after the end of the episode at 5. Say it earlier, or "
            "raise limits.duration_ms."
        ),
    ),
    (
        {"chat": [line(text="Dear {nobody},")]},
        "scenario.chat[0].text: the placeholder {nobody} is not bound.",
    ),
    (
        {"outcomes": [Outcome("o", ~posted(by="iris", channel="opps"))]},
        (
            "scenario.outcomes[0].when: iris posts a message in #opps: there is no channel 'opps'. "
            "Did you mean 'ops'?"
        ),
    ),
    (
        {"cast": hale(when(viewed(channel="x")).post("Hi", channel="ops"))},
        (
            "scenario.cast[1].reactions[0].when: someone reads #x: there is no channel 'x'. There "
            "is: hales, ops."
        ),
    ),
    (
        {"cast": hale(when(called()).post("Hi"))},
        (
            "scenario.cast[1].reactions[0].steps[0]: answers in a channel, but nothing said in one "
            "sets the reaction off. Use a posted(...) pattern, or name the channel."
        ),
    ),
    (
        {"cast": hale(when(called()).post("Hi", channel="op"))},
        (
            "scenario.cast[1].reactions[0].steps[0].channel: there is no channel 'op'. Did you "
            "mean 'ops'?"
        ),
    ),
    (
        {"additions": [Addition("a", reactions=[when(called()).post("Hi", channel="hales")])]},
        (
            "scenario.additions[0].reactions[0].steps[0].channel: 'iris' is no member of 'hales'. "
            "Add them to its members."
        ),
    ),
    (
        {"shares": [Share("s", "../s")]},
        (
            "scenario.shares[0].path: the path '../s' leads out of the file tree. Write it from "
            "the root, such as board."
        ),
    ),
    (
        {"shares": [Share("s", "s", owner="zoe")]},
        "scenario.shares[0].owner: 'zoe' is not in the cast. There is: hale, iris.",
    ),
    (
        {"shares": [Share("s", "s", readers=["iris", "hal"])]},
        "scenario.shares[0].readers: 'hal' is not in the cast. Did you mean 'hale'?",
    ),
    (
        {
            "shares": [Share("s", "s", owner="iris")],
            "cast": hale(when(called()).write("s/x", "y").write("free", "z")),
        },
        (
            "scenario.cast[1].reactions[0].steps[0].path: 'hale' may not write 's/x'. Make them a "
            "reader of the share, or let somebody else write it."
        ),
    ),
]


def test_a_whole_scenario_has_no_faults() -> None:
    """What these mistakes are made in is without any."""
    assert whole().check() == ()


@pytest.mark.parametrize(("changes", "said"), MISTAKES)
def test_each_mistake_is_found(changes: dict[str, Any], said: str) -> None:
    """A mistake is named with its path and its cure, and nothing else is found wrong."""
    (fault,) = whole(**changes).check()
    assert str(fault).startswith(said)


def test_a_path_that_is_none_is_said_once() -> None:
    """A scripted step that writes outside the tree has one fault, shares or not."""
    shares = [Share("s", "s", owner="iris")]
    (fault,) = whole(cast=hale(when(called()).write("../x", "y")), shares=shares).check()
    assert "leads out of the file tree" in fault.problem


def test_parts_say_things_in_the_channels_of_others() -> None:
    """A part plants messages in a channel that another defines; two of one id have to agree."""
    joined = whole() | Scenario(chat=[line("more", text="And {thing}.")], texts={"thing": "tea"})
    assert joined.check() == ()
    assert bound(joined).chat[-1].text == "And tea."
    assert joined.without(chat="more").chat == whole().chat
    with pytest.raises(ConflictError, match=r"chat\['first'\]"):
        joined | Scenario(chat=[line("first", text="Other.")])
    with pytest.raises(ConflictError, match=r"channels\['ops'\]"):
        joined | Scenario(channels=[Channel("ops", members=["hale"])])
    shared = Scenario(shares=[Share("s", "s", readers=["iris"])])
    with pytest.raises(ConflictError, match=r"shares\['s'\]"):
        shared | Scenario(shares=[Share("s", "s", readers=["hale"])])


def test_roles_and_placeholders_stand_in_channels_and_shares() -> None:
    """Members, authors, owners and readers may be roles, and texts have placeholders."""
    made = bound(
        whole(
            channels=[Channel("ops", about="{firm}'s", members=["subject", "boss"])],
            chat=[line(author="boss", text="{boss.name}!")],
            shares=[Share("s", "{firm}", owner="boss", readers=["subject"])],
            roles={"boss": "hale"},
            texts={"firm": "Tidewell"},
        ).replace(cast=[Actor("hale", name="Hale")])
    )
    assert (made.channels[0].about, made.channels[0].members) == ("Tidewell's", ("iris", "hale"))
    assert (made.chat[0].author, made.chat[0].text) == ("hale", "Hale!")
    assert (made.shares[0].path, made.shares[0].owner, made.shares[0].readers) == (
        "Tidewell",
        "hale",
        ("iris",),
    )
    assert made.check() == ()


LONG = "Nobody is to know of the second well until the board has met and voted on it"


def test_texts_in_channels_count_in_comparisons() -> None:
    """What is said in channels is among the texts of a scenario, and differences name it."""
    one, two = whole(), whole(chat=[line("first", at_ms=-1, text=LONG)])
    assert texts_of(two)["chat['first']"] == LONG
    assert texts_of(whole(channels=[Channel("ops", about="Pumps.", members=["hale"])])) == {
        "channels['ops'].about": "Pumps.",
        "chat['first']": "Hello.",
    }
    scripted = whole(cast=hale(when(posted()).post("One.", "Two.")))
    assert texts_of(scripted)["cast['hale'].reactions[0].steps[0]"] == "One.\n\nTwo."
    assert [str(change) for change in compare(one, two)] == [
        f"~ chat['first'].text: 'Hello.' -> {LONG!r}"
    ]
    assert distance(one, two).text == 1.0


def family(level: Scenario) -> Family:
    factor = Factor("talk", [Level("quiet", Scenario()), Level("loud", level)], control="quiet")
    return Family("f", whole(), [factor])


def test_a_twin_hears_as_much() -> None:
    """A case and its control have as many messages in channels."""
    case = family(Scenario(chat=[line("more")]))
    with pytest.raises(TwinError, match="the case has 2 chat messages and the control 1"):
        case.twin("talk", talk="loud")


def test_held_out_messages_are_not_in_training() -> None:
    """A message of a held-out level that occurs in a training level is a leak."""
    held = Level("held", Scenario(chat=[line("b", text=LONG)]))
    base = family(Scenario(chat=[line("a", text=LONG)]))
    factor = Factor("talk", [*base.factors[0].levels, held], control="quiet")
    with pytest.raises(LeakError, match=r"talk=held chat\['b'\] is in training"):
        Family("f", whole(), [factor]).split(talk="held")
