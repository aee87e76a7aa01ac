"""What models are told in words."""

from datetime import datetime
from typing import Literal

import pytest

from agentsim import Call, tool
from agentsim.models.dialects import briefing, plain_time, tool_lines
from agentsim.models.dialects.prompts import example_arguments, kind_of, news
from agentsim.models.dialects.turns import exchanges
from tests.models.situations import seen


@tool
def moor(ctx, ship: str, berth: int, side: Literal["port", "starboard"], at: str | None, fast: bool, lines: list[str], price: float, more: dict[str, int]) -> str:  # noqa: E501  # fmt: skip
    """Moor a ship.

    Args:
        ship: Its name.
    """


def test_time_is_written_as_people_say_it() -> None:
    """A moment has its day of the week, and no offset, whatever the locale."""
    assert plain_time(datetime.fromisoformat("2031-12-01T17:05+05:30")) == (
        "Monday 1 December 2031, 17:05"
    )


@pytest.mark.parametrize(
    ("schema", "words"),
    [
        ({"type": "string"}, "text"),
        ({"type": "array", "items": {"type": "integer"}}, "list of whole number"),
        ({"type": "array"}, "list"),
        ({"anyOf": [{"type": "string"}, {"type": "null"}]}, "text or null"),
        ({"type": "string", "enum": ["a", "b"]}, 'one of "a", "b"'),
        ({}, "any value"),
    ],
)
def test_a_schema_is_said_in_a_few_words(schema: dict[str, object], words: str) -> None:
    """Each kind of schema has its words."""
    assert kind_of(schema) == words


def test_tools_are_described_with_their_arguments() -> None:
    """A tool has a line, and each argument one with its kind and description."""
    lines = tool_lines([moor]).splitlines()
    assert lines[0] == "moor: Moor a ship."
    assert lines[1] == "  ship (text): Its name."
    assert lines[3] == '  side (one of "port", "starboard")'


def test_an_example_has_the_required_arguments() -> None:
    """The example of a call is one that the tool would take."""
    example = example_arguments(moor)
    assert tuple(example) == moor.schema["required"]
    assert moor.bind(example)[1] == []


def test_a_briefing_has_brief_way_and_tools() -> None:
    """The system prompt is the brief, how to act, and the tools, in this order."""
    text = briefing(seen(), "Act.")
    assert text.startswith("You are Iris")
    assert text.index("Act.") < text.index("Tools:\n\nlist_mail: List a mail folder")
    assert briefing(seen(tools=()), "").endswith("There are no tools.")


def test_news_has_time_results_and_lines() -> None:
    """A turn's news is the time, the results of calls and what was shown, in this order."""
    observation = seen([Call("reply_mail", {"id": 1, "body": "4"}), Call("fly"), Call("wait")])
    before, now = exchanges(observation)
    assert news(observation, now, before).split("\n\n") == [
        "It is Tuesday 4 March 2031, 08:01.",
        "Result of reply_mail: Sent to marek@tidewell.example.",
        "Error from fly: " + before.calls[1].result,
        "Result of wait: " + before.calls[2].result,
        "New mail from marek@tidewell.example: Re: Berth (id 3)",
    ]


def test_no_wording_of_ours_says_that_it_is_a_test() -> None:
    """What the dialects add to a brief speaks of no test, simulation or scenario."""
    from agentsim.models.dialects import JSON, TEXT

    for dialect in (JSON, TEXT):
        words = dialect.request(seen())["messages"][0]["content"].lower()
        for giveaway in ("test", "simulat", "scenario", "evaluat", "episode", "agentsim"):
            assert giveaway not in words
