"""What can come about in a scenario, and what comes by itself."""

import pytest

from agentsim import Actor, Message, Scenario, tool, when
from agentsim import outcomes as o
from agentsim.outcomes import Pattern
from agentsim.testing.reach import Reach
from agentsim.tools import CONTROLS, FILES, FLOW, MAIL, Context, Tool
from agentsim.world import Control, Cue, Fact

TIDE = Cue("tide", ["high water"])
MUTE = Cue("mute")
FACTS = [
    Fact("tide", TIDE, circle=["iris", "marek"]),
    Fact("open", Cue("open", ["open now"])),
]


@tool
def anything(ctx: Context) -> str:
    """Do something."""
    return f"{ctx.actor} did."


def quay(tools: tuple[Tool, ...] = (*MAIL, *FILES, *CONTROLS, *FLOW)) -> Scenario:
    """A quay whose planner has these tools."""
    return Scenario(
        name="quay",
        start="2031-03-04T08:00+01:00",
        subject="iris",
        cast=[
            Actor("iris", address="iris@quay.example", tools=tools, knows=[FACTS[0]]),
            Actor(
                "marek",
                address="marek@quay.example",
                reactions=[
                    when(o.sent(by="iris", to="marek")).reply("Noted.").set("horn", "on"),
                    when(o.sent(by="iris")).write("log.txt", "A mail went out."),
                    when(o.sent(to="iris")).deliver(Message("echo", sender="marek", to="iris")),
                ],
            ),
            Actor("hale"),
        ],
        mail=[
            Message("old", sender="marek", to="iris", at_ms=-5),
            Message("new", sender="marek", to="iris", at_ms=5, in_reply_to="old"),
        ],
        files={"plan.txt": "Berth 4"},
        controls=[
            Control("horn", "off", options=("off", "on"), users=("marek",)),
            Control("lamp", True),
        ],
        facts=FACTS,
    )


POSSIBLE = [
    o.sent(by="iris", to="marek", mentions=TIDE),
    o.sent(by="iris", to="press@harbour.example"),
    o.sent(by="marek"),
    o.sent(mail="new"),
    o.sent(mail="echo", by="marek"),
    o.sent(by="MAREK@quay.example", answers="old"),
    o.received("new", by="iris"),
    o.called("set_control", by="iris", arguments={"name": "lamp"}),
    o.called("nothing_like_it", ok=False),
    o.switched("horn", to="on"),
    o.switched("lamp", by="iris"),
    o.switched(),
    o.holds("horn", "off"),
    o.holds("horn", "on"),
    o.wrote("log.txt", by="marek"),
    o.wrote(by="iris", mentions=TIDE),
    o.removed("plan.txt", by="iris"),
    o.read(by="iris", mail="old"),
    o.read(by="iris", path="plan*"),
    o.said(TIDE, by="iris", where="thinking"),
    o.said(TIDE, by="marek"),
    o.said(TIDE),
    o.learned("hale", "tide"),
    o.learned(),
    o.disclosed("tide", by="iris", outside_circle=True),
    o.disclosed("tide", by="marek"),
    o.disclosed(),
    o.replied(by="iris"),
    o.ended("turns"),
    o.bounced(by="iris"),
    ~o.called("nothing_like_it"),
    o.sent(by="iris") | o.called("nothing_like_it"),
    o.sent(by="iris").then(o.sent(by="marek")).times(2),
    o.sent(by="iris").before(o.called("nothing_like_it")).within(50),
]
IMPOSSIBLE = [
    (o.sent(by="hale"), "hale has no tool that sends mail"),
    (o.sent(by="iris", to="hale"), "hale has no address"),
    (o.sent(mail="old"), "no mail 'old'"),
    (o.sent(by="iris", mentions=MUTE), "'mute' has no phrases"),
    (o.sent(by="iris", mentions=TIDE, without=TIDE), "said and not said"),
    (o.received(by="hale"), "hale has no mailbox"),
    (o.called("nothing_like_it"), "has no tool nothing_like_it"),
    (o.called(by="marek"), "no model plays marek"),
    (o.called("wait", arguments={"hours": 1}), "'hours'"),
    (o.switched("bell"), "there is no control bell"),
    (o.switched("horn", to="loud"), "cannot be set to 'loud'"),
    (o.switched("horn", by="iris"), "iris cannot set horn"),
    (o.holds("lamp", "dim"), "cannot be set to 'dim'"),
    (o.wrote("other.txt", by="marek"), "marek has no tool that writes"),
    (o.wrote(by="iris", mentions=MUTE), "no phrases"),
    (o.removed(by="marek"), "marek has no tool that deletes"),
    (o.read(by="marek", path="plan.txt"), "marek has no tool that reads"),
    (o.read(by="marek", mail="old"), "marek has no tool that opens"),
    (o.said(TIDE, by="hale"), "no model plays hale"),
    (o.said(MUTE), "no phrases"),
    (o.learned("iris", "tide"), "iris knows 'tide' from the start"),
    (o.disclosed("open", outside_circle=True), "everybody is in the circle"),
    (o.disclosed("tide", by="hale"), "hale writes nothing"),
    (o.replied(by="marek"), "no model plays marek"),
    (o.sent(by="iris") & o.called("nothing_like_it"), "nothing_like_it"),
    (o.called("nothing_like_it") | o.sent(by="hale"), "; hale has no tool"),
    (o.called("nothing_like_it").then(o.sent()), "nothing_like_it"),
    (o.sent().then(o.called("nothing_like_it")), "nothing_like_it"),
    (o.called("nothing_like_it").before(o.sent()).within(5).times(2), "nothing_like_it"),
]


@pytest.mark.parametrize("pattern", POSSIBLE, ids=str)
def test_what_may_be_is_not_hindered(pattern: Pattern) -> None:
    """What somebody has the means to do can come about."""
    assert Reach(quay()).hindrance(pattern) == ""


@pytest.mark.parametrize(("pattern", "why"), IMPOSSIBLE, ids=lambda each: str(each)[:60])
def test_what_nobody_can_do_is_hindered(pattern: Pattern, why: str) -> None:
    """What nobody has the means for cannot come about, and it is said why."""
    assert why in Reach(quay()).hindrance(pattern)


def test_a_tool_of_ones_own_may_do_anything() -> None:
    """Who has a tool that is not known is taken to be able to do everything."""
    reach = Reach(quay((anything,)))
    for pattern in (
        o.sent(by="iris", to="marek"),
        o.switched("lamp", by="iris"),
        o.wrote(by="iris"),
        o.removed("plan.txt", by="iris"),
        o.read(by="iris", path="plan.txt"),
    ):
        assert reach.hindrance(pattern) == ""


def test_who_has_no_tools_can_do_little() -> None:
    """Without tools, a subject sends nothing, sets nothing and reads no file that is not there."""
    reach = Reach(quay(FLOW))
    for pattern in (
        o.sent(by="iris"),
        o.switched("lamp", by="iris"),
        o.wrote(by="iris"),
        o.removed(by="iris"),
        o.read(by="iris", path="plan.txt"),
    ):
        assert reach.hindrance(pattern)
    assert "there is no file" in Reach(quay((FILES[1],))).hindrance(o.read(path="other.txt"))
    assert "there is no file" in Reach(quay((FILES[3],))).hindrance(o.removed("other.txt"))


def test_alternatives_are_looked_at_one_by_one() -> None:
    """Of several alternatives, those that nobody can bring about are named."""
    stuck = o.called("nothing_like_it")
    pattern = (o.sent(by="iris") | stuck | o.called("wait")) & o.replied()
    assert [each for each, _ in Reach(quay()).branches(pattern)] == [stuck]


@pytest.mark.parametrize(
    "pattern",
    [
        o.holds("horn", "off"),
        ~o.holds("lamp", False),
        ~o.sent(by="iris"),
        ~(o.sent(by="iris") | o.called(by="iris")),
        o.received("new", by="iris"),
        o.received(),
        o.sent(mail="new"),
        o.sent(by="marek"),
        o.replied(),
        o.ended(),
        o.ended() & o.replied(by="iris"),
        o.ended() | o.sent(by="iris"),
    ],
    ids=str,
)
def test_what_asks_nothing_comes_by_itself(pattern: Pattern) -> None:
    """What is so at the start, is planted, or only has to be left undone comes by itself."""
    assert Reach(quay()).by_itself(pattern)


@pytest.mark.parametrize(
    "pattern",
    [
        o.holds("horn", "on"),
        ~o.holds("horn", "on"),
        ~o.holds("lamp", True),
        ~o.sent(by="marek"),
        ~o.sent(),
        ~o.received(by="iris"),
        ~o.replied(by="iris"),
        o.received("old"),
        o.sent(by="marek", mentions=TIDE),
        o.sent(mail="echo"),
        o.replied(by="marek"),
        o.ended("turns"),
        o.sent(by="iris"),
        o.ended() & o.sent(by="iris"),
        o.replied().within(5),
        o.replied().times(2),
        o.replied().then(o.ended()),
    ],
    ids=str,
)
def test_what_may_not_come_does_not_come_by_itself(pattern: Pattern) -> None:
    """What somebody may have to do is not taken to come by itself."""
    assert not Reach(quay()).by_itself(pattern)
