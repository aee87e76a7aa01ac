"""The ready-made tools for a team chat."""

from typing import Any

import pytest

from agentsim.cast import Actor, when
from agentsim.engine import Environment
from agentsim.events import Call, Called, Learned, Noted, Posted, Viewed
from agentsim.outcomes import posted
from agentsim.scenarios import Scenario
from agentsim.tools import CHAT, FLOW, Context, tool
from agentsim.world import Channel, ChatMessage, Cue, Fact
from tests.laws.generators import START

PUMP = Fact("pump", Cue("pump", ["pump 4 is broken"]))


@tool
def hum(ctx: Context, text: str) -> str:
    """Post a message, and then another, which fails."""
    ctx.post("ops", text)
    ctx.post("ops", "")
    return "never"


@tool(writes=False)
def whisper(ctx: Context) -> str:
    """Post although it said that it would change nothing."""
    ctx.post("ops", "psst")
    return "never"


def scenario(**changes: Any) -> Scenario:
    fields: dict[str, Any] = {
        "name": "s",
        "start": START,
        "subject": "iris",
        "cast": [
            Actor("iris", name="Iris Okafor", tools=(*CHAT, *FLOW, hum, whisper)),
            Actor("kees", name="Kees Rademaker"),
            Actor("nora"),
        ],
        "channels": [
            Channel("ops", about="The pumps.", members=["iris", "kees"]),
            Channel("all", members=["iris", "kees", "nora"]),
            Channel("board", about="In confidence.", members=["kees", "nora"]),
        ],
        "chat": [
            ChatMessage("c2", channel="ops", author="kees", text="Pump 4 is broken."),
            ChatMessage("c1", channel="ops", author="iris", text="Morning.", at_ms=-60_000),
            ChatMessage("c3", channel="board", author="nora", text="The pump, again."),
            ChatMessage("c4", channel="all", author="nora", text="A pump!", at_ms=-1, read=True),
        ],
        "facts": [PUMP],
    }
    return Scenario(**(fields | changes))


def ask(tool_name: str, env: Environment | None = None, /, **arguments: Any) -> Any:
    """What a call of a tool comes to."""
    env = env or Environment.start(scenario())
    after = env.step(Call(tool_name, arguments))
    called = next(e for e in after.history.newest_first() if isinstance(e, Called))
    return called.result


def walk(*calls: Call, **changes: Any) -> Environment:
    env = Environment.start(scenario(**changes))
    for call in calls:
        env = env.step(call)
    return env


def test_channels_are_listed_with_what_is_unread() -> None:
    """An actor sees its own channels, who is in them, and how much is new in each."""
    assert ask("list_channels")["channels"] == (
        {
            "channel": "#all",
            "about": "",
            "members": ("Iris Okafor", "Kees Rademaker", "nora"),
            "unread": 0,
        },
        {
            "channel": "#ops",
            "about": "The pumps.",
            "members": ("Iris Okafor", "Kees Rademaker"),
            "unread": 1,
        },
    )


def test_a_channel_is_read_newest_last() -> None:
    """A page has the latest messages in the order they came, with names and dates."""
    found = ask("read_channel", channel="#ops")
    assert found == {
        "channel": "#ops",
        "page": 1,
        "pages": 1,
        "total": 2,
        "messages": (
            {"id": 1, "from": "Iris Okafor", "date": "2031-03-04 07:59", "text": "Morning."},
            {
                "id": 2,
                "from": "Kees Rademaker",
                "date": "2031-03-04 08:00",
                "text": "Pump 4 is broken.",
            },
        ),
    }


def test_reading_marks_what_is_new_and_teaches() -> None:
    """After the latest page nothing is unread, and its facts are known, by whoever wrote them."""
    env = walk(Call("read_channel", {"channel": "ops"}))
    assert env.world.get(Channel, "ops").unread("iris") == 0
    (learned,) = (event for event in env.history if isinstance(event, Learned))
    assert (learned.actor, learned.fact, learned.by) == ("iris", "pump", "kees")
    assert isinstance(env.history.events[learned.source], Viewed)


def test_an_earlier_page_leaves_what_is_new() -> None:
    """Going back in a channel marks nothing as read, and shows no more than is there."""
    many = [
        ChatMessage(f"c{n}", channel="all", author="nora", text=f"Line {n}.", at_ms=n - 30)
        for n in range(23)
    ]
    env = walk(Call("read_channel", {"channel": "all", "page": 2}), chat=many)
    called = env.history.events[2]
    assert isinstance(called, Called)
    assert [each["text"] for each in called.result["messages"]] == ["Line 0.", "Line 1.", "Line 2."]
    assert env.world.get(Channel, "all").unread("iris") == 23
    empty = walk(Call("read_channel", {"channel": "all", "page": 9}), chat=many)
    assert not any(isinstance(event, Viewed) for event in empty.history)


def test_posting_reaches_everybody_in_the_channel() -> None:
    """A message stands in the channel, and the event says who can read it."""
    env = walk(Call("post_message", {"channel": "#all", "text": "At one.", "reply_to": 1}))
    (said,) = (event for event in env.history if isinstance(event, Posted))
    assert (said.place, said.number, said.to) == ("channel/all", 2, ("kees", "nora"))
    post = env.world.get(Channel, "all").posts[2]
    assert (post.author, post.text, post.in_reply_to) == ("iris", "At one.", 1)
    shown = ask("read_channel", env, channel="all")["messages"][-1]
    assert shown["reply_to"] == 1


def test_search_finds_in_ones_own_channels_only() -> None:
    """A search looks through one channel or all of the actor's, newest first."""
    found = ask("search_messages", query="PUMP")
    assert found["total"] == 2
    assert [(each["channel"], each["text"]) for each in found["messages"]] == [
        ("#ops", "Pump 4 is broken."),
        ("#all", "A pump!"),
    ]
    assert ask("search_messages", query="pump", channel="#all")["total"] == 1
    env = walk(Call("search_messages", {"query": "broken"}))
    viewed = [event.place for event in env.history if isinstance(event, Viewed)]
    assert viewed == ["channel/ops"]
    assert env.world.get(Channel, "ops").unread("iris") == 1


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (
            Call("read_channel", {"channel": "#board"}),
            "There is no channel '#board'. Your channels: #all, #ops.",
        ),
        (
            Call("read_channel", {"channel": "#lost"}),
            "There is no channel '#lost'. Your channels: #all, #ops.",
        ),
        (
            Call("search_messages", {"query": "pump", "channel": "board"}),
            "There is no channel 'board'. Your channels: #all, #ops.",
        ),
        (
            Call("post_message", {"channel": "board", "text": "Hello."}),
            "There is no channel 'board'. Your channels: #all, #ops.",
        ),
        (Call("post_message", {"channel": "ops", "text": "  "}), "The message is empty."),
        (
            Call("post_message", {"channel": "ops", "text": "x", "reply_to": 9}),
            "There is no message 9 in #ops.",
        ),
        (
            Call("read_channel", {"channel": "ops", "page": 0}),
            "page is 0; pages are numbered from 1.",
        ),
        (
            Call("whisper"),
            "whisper failed: TypeError: a tool marked writes=False tried to post a message",
        ),
    ],
)
def test_what_cannot_be_done_is_said(call: Call, said: str) -> None:
    """A channel that one is not in looks like one that is not there; other faults are named."""
    assert ask(call.tool, **dict(call.arguments)) == said  # type: ignore[arg-type]


def test_a_tool_that_fails_has_posted_nothing() -> None:
    """A post of a call that raises later on never was."""
    start = Environment.start(scenario())
    env = start.step(Call("hum", {"text": "Pump 4 is broken."}))
    assert env.world == start.world
    assert not any(isinstance(event, Posted) for event in env.history)


def test_somebody_in_no_channel_has_none() -> None:
    """Without channels the list is empty, and a name says so."""
    env = Environment.start(scenario(channels=[], chat=[]))
    assert ask("list_channels", env)["channels"] == ()
    assert (
        ask("read_channel", env, channel="ops") == "There is no channel 'ops'. Your channels: none."
    )


def monitored(**changes: Any) -> list[Actor]:
    cast = scenario().cast
    return [*cast[:2], Actor("nora", tools=(*CHAT, *FLOW), played=True, **changes)]


def test_members_that_models_play_are_told_and_wake() -> None:
    """A new message is announced to members a model plays, without its text, and to nobody else."""
    cast = monitored()
    env = walk(Call("post_message", {"channel": "all", "text": "Hello."}), cast=cast)
    told = [(event.actor, event.text) for event in env.history if isinstance(event, Noted)]
    assert told == [("nora", "New message in #all from Iris Okafor")]
    assert env.turn is not None
    assert env.turn.actor == "nora"
    env = walk(Call("post_message", {"channel": "ops", "text": "Hello."}), cast=cast)
    assert not any(isinstance(event, Noted) for event in env.history)


def test_whoever_is_not_notified_only_wakes() -> None:
    """An actor that is not notified of news has its turn without a line about it."""
    cast = monitored(notified=False)
    env = walk(Call("post_message", {"channel": "all", "text": "Hello."}), cast=cast)
    assert env.turn is not None
    assert env.turn.actor == "nora"
    assert not any(isinstance(event, Noted) for event in env.history)


def test_a_model_learns_only_what_it_reads() -> None:
    """A scripted member has read a message at once; one that a model plays, when it opens it."""
    cast = monitored()
    env = walk(Call("post_message", {"channel": "all", "text": "Pump 4 is broken."}), cast=cast)
    learned = [(e.actor, e.by) for e in env.history if isinstance(e, Learned)]
    assert learned == [("kees", "iris")]
    env = env.step(Call("read_channel", {"channel": "all"}))
    learned = [(e.actor, e.by) for e in env.history if isinstance(e, Learned)]
    assert learned == [("kees", "iris"), ("nora", "iris")]


def test_messages_of_later_times_are_posted_then() -> None:
    """Planted messages come in at their time, in order, answering what stands there."""
    later = [
        ChatMessage("late", channel="ops", author="kees", text="Two.", at_ms=9, in_reply_to="soon"),
        ChatMessage("soon", channel="ops", author="kees", text="One.", at_ms=5),
    ]
    env = walk(Call("wait", {"minutes": 1}), Call("wait", {"minutes": 1}), chat=later)
    said = [(e.at_ms, e.number, e.text) for e in env.history if isinstance(e, Posted)]
    assert said == [(5, 1, "One."), (9, 2, "Two.")]
    assert env.world.get(Channel, "ops").posts[2].in_reply_to == 1
    told = [(e.at_ms, e.about) for e in env.history if isinstance(e, Noted)]
    assert told == [(5, "chat"), (9, "chat")]


def test_reactions_answer_in_the_channel() -> None:
    """A post answers where something was said, or in the channel named; the last text stays."""
    answering = when(posted(by="iris")).post("Yes?", "What now?").repeat(3)
    telling = when(posted(by="iris", channel="all")).post("Busy.", channel="board")
    cast = [scenario().cast[0], Actor("kees", reactions=[answering, telling]), Actor("nora")]
    env = walk(
        *[Call("post_message", {"channel": each, "text": "x"}) for each in ("all", "ops", "ops")],
        cast=cast,
    )
    said = [(e.place, e.text) for e in env.history if isinstance(e, Posted) and e.actor == "kees"]
    assert said == [
        ("channel/all", "Yes?"),
        ("channel/board", "Busy."),
        ("channel/ops", "What now?"),
        ("channel/ops", "What now?"),
    ]
    assert answering.limit == 3
    assert when(posted()).post("a", "b").limit == 2
    with pytest.raises(ValueError, match="at least one text"):
        when(posted()).post()


@tool
def pin(ctx: Context, text: str) -> str:
    """Pin a note to a board, and read what hangs there."""
    ctx.tell(text, to=["iris", "kees", "nora"], place="board/hall")
    ctx.show(("Pump 4 is broken.", "kees"), place="board/hall")
    return "Pinned."


def test_an_answer_to_what_was_said_elsewhere_has_no_channel() -> None:
    """What is said on a board of one's own sets reactions off, and is answered in no channel."""
    kees = Actor("kees", reactions=[when(posted(place="board")).post("Seen.")])
    nora = Actor("nora", tools=FLOW, played=True)
    cast = [Actor("iris", tools=[pin]), kees, nora]
    env = walk(Call("pin", {"text": "Pump 4 is broken."}), cast=cast)
    said = [(e.place, e.to) for e in env.history if isinstance(e, Posted)]
    assert said == [("board/hall", ("kees", "nora"))]
    assert not any(isinstance(event, Noted) for event in env.history)
    learned = [(e.actor, e.by) for e in env.history if isinstance(e, Learned)]
    assert learned == [("kees", "iris"), ("iris", "kees")]
