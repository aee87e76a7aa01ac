"""Calls between tags."""

import pytest

from agentsim import Call, Reply
from agentsim.events import as_reply
from agentsim.models.dialects import TEXT
from tests.models.situations import seen


def read(text: str, stop: str = "") -> Reply:
    return TEXT.read(Reply(text, stop=stop), seen())


def test_a_request_shows_how_to_call() -> None:
    """The system prompt has an example with a tool of the actor's, and all its tools."""
    request = TEXT.request(seen())
    assert list(request) == ["messages"]
    system = request["messages"][0]["content"]
    assert '<call tool="list_mail">{}</call>' in system
    assert "send_mail: Send a mail." in system
    assert "<call" not in TEXT.request(seen(tools=()))["messages"][0]["content"]


def test_past_turns_are_written_in_the_same_form() -> None:
    """What the model wrote comes back with its tags, and is read as it was."""
    reply = Reply("Looking.", calls=(Call("list_mail"), Call("wait", "{broken")))
    messages = TEXT.request(seen(reply))["messages"]
    assert [message["role"] for message in messages] == ["system", "user", "assistant", "user"]
    assert messages[2]["content"] == (
        'Looking.\n<call tool="list_mail">{}</call>\n<call tool="wait">{broken</call>'
    )
    assert as_reply(read(messages[2]["content"])) == as_reply(reply)
    assert "Error from wait: wait was not run" in messages[3]["content"]


@pytest.mark.parametrize(
    ("text", "arguments"),
    [
        ('<call tool="wait">{"minutes": 5}</call>', {"minutes": 5}),
        ("<call tool='wait'>{'minutes': 5,}</call>", {"minutes": 5}),
        ("<CALL TOOL=wait>\n{minutes: 5}\n</CALL>", {"minutes": 5}),
        ('<call tool="wait">{"minutes": 5}', {"minutes": 5}),
        ('<call tool="wait">```json\n{"minutes": 5}\n```</call>', {"minutes": 5}),
        ('```xml\n<call tool="wait">{"minutes": 5}</call>\n```', {"minutes": 5}),
        ('<call name="wait">{"minutes": 5}</call>', {"minutes": 5}),
        ('<tool_call>{"name": "wait", "arguments": {"minutes": 5}}</tool_call>', {"minutes": 5}),
        ('<call>{"tool": "wait", "arguments": "{}"}</call>', {}),
        ('<call>{"tool": "wait"}</call>', {}),
        ('<call tool="wait"/>', {}),
        ('<call tool="wait"></call>', {}),
        ('<call tool="wait">', {}),
        ('<call tool="wait">{"note": "a </call> b"}</call>', {"note": "a </call> b"}),
        ('<call tool="wait">{"note": "one\ntwo"}</call>', {"note": "one\ntwo"}),
    ],
)
def test_a_call_is_read_however_it_is_written(text: str, arguments: dict[str, object]) -> None:
    """Quotes, commas, fences, missing ends and other names of the tag make no difference."""
    assert as_reply(read(text)) == as_reply(Call("wait", arguments))


def test_several_calls_and_the_text_around_them() -> None:
    """Calls come in order, and what stands around them is the text."""
    reply = read('First.\n<call tool="a">{}</call> Then <call tool="b">{}<call tool="c">{}</call>.')
    assert [call.tool for call in reply.calls] == ["a", "b", "c"]
    assert reply.text == "First.\n Then ."
    assert reply.faults == ()


def test_calls_in_reasoning_are_not_made() -> None:
    """What stands between think tags is thinking, calls included."""
    reply = read('<think>Maybe <call tool="a">{}</call>?</think><call tool="b">{}</call>')
    assert [call.tool for call in reply.calls] == ["b"]
    assert reply.thinking == 'Maybe <call tool="a">{}</call>?'


def test_arguments_of_another_kind_stay_with_their_call() -> None:
    """A list in the place of arguments is kept as text, for the engine to refuse."""
    reply = read('<call>{"name": "wait", "arguments": [5]}</call>')
    assert reply.calls == (Call("wait", "[5]"),)


@pytest.mark.parametrize("body", ['{"minutes": 5', "five minutes", '{"minutes": }', '["a"]'])
def test_arguments_that_cannot_be_read_stay_with_their_call(body: str) -> None:
    """The engine tells the model about them; nothing is guessed."""
    reply = read(f'<call tool="wait">{body}</call>')
    assert reply.calls == (Call("wait", body),)


@pytest.mark.parametrize(
    "text", ["<call>{}</call>", '<call tool="">{}</call>', '<call tool="wait', "<call>x</call>"]
)
def test_a_call_of_nothing_is_a_fault(text: str) -> None:
    """A call without a tool's name, or with half a tag, is a fault, and stays in the text."""
    reply = read(text)
    assert reply.calls == ()
    assert len(reply.faults) == 1
    assert reply.text.startswith("<call")


def test_plain_text_is_an_ordinary_end() -> None:
    """Text without calls has no fault, unless it was cut off."""
    assert read("All is done.") == Reply("All is done.")
    assert "cut off" in read("All is", stop="length").faults[0]
    assert "cut off" in read('<call tool="a">{"to": "x', stop="length").faults[0]
    assert read('<call tool="a">{}</call> and', stop="length").faults == ()


def test_there_is_a_most_of_calls() -> None:
    """Of a thousand calls the first 256 are made, and the model is told."""
    reply = read("<call tool='a'/>" * 1000)
    assert len(reply.calls) == 256
    assert "256" in reply.faults[0]
