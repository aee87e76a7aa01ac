"""Answers of one JSON object."""

import json
import pickle
from typing import Any

import pytest

from agentsim import Call, Reply, tool
from agentsim.events import as_reply
from agentsim.models.dialects import JSON, action_schema, structured
from tests.models.situations import seen


@tool
def book(ctx, ship: str, pilot: str | None, note: str = "", days: list[int] = ()) -> str:  # type: ignore[assignment]
    """Book a berth."""
    return f"{ship} {pilot} {note}"


def read(text: str, stop: str = "stop") -> Reply:
    return JSON.read(Reply(text, stop=stop), seen())


def test_the_schema_offers_each_tool_and_saying_something() -> None:
    """An answer is reasoning first, and then a call of one tool, or closing words."""
    schema = action_schema([book])
    assert list(schema["properties"]) == schema["required"] == ["thinking", "action"]
    call, say = schema["properties"]["action"]["anyOf"]
    assert call["properties"]["tool"] == {"type": "string", "enum": ["book"]}
    assert call["properties"]["arguments"]["required"] == ["ship", "pilot"]
    assert list(say["properties"]) == ["say"]
    assert list(action_schema([book], thinking=False)["properties"]) == ["action"]


def test_a_strict_schema_requires_every_field_of_every_object() -> None:
    """Under a strict schema what may be left out is null, and nothing is optional."""

    def objects(schema: Any) -> Any:
        if isinstance(schema, dict):
            if "properties" in schema:
                yield schema
            for value in schema.values():
                yield from objects(value)
        elif isinstance(schema, list):
            for value in schema:
                yield from objects(value)

    found = list(objects(action_schema([book], strict=True)))
    assert len(found) == 4
    assert all(each["required"] == list(each["properties"]) for each in found)
    assert all(each["additionalProperties"] is False for each in found)
    fields = found[2]["properties"]
    assert fields["note"]["anyOf"][-1] == {"type": "null"}
    assert fields["pilot"] == {"anyOf": [{"type": "string"}, {"type": "null"}]}


def test_null_for_an_argument_left_out_is_left_out() -> None:
    """Null is dropped where the argument may be left out, and kept where it means something."""
    given = {"ship": "Sula", "pilot": None, "note": None, "days": None, "crew": None}
    text = json.dumps({"action": {"tool": "book", "arguments": given}})
    (call,) = JSON.read(Reply(text), seen(tools=[book])).calls
    assert call.arguments == {"ship": "Sula", "pilot": None, "crew": None}


def test_a_request_describes_tools_and_form() -> None:
    """The system prompt has an example and the tools; the form is sent as a JSON Schema."""
    request = JSON.request(seen())
    system = request["messages"][0]["content"]
    assert '{"thinking": "...", "action": {"tool": "list_mail", "arguments": {}}}' in system
    assert "send_mail: Send a mail." in system
    form = request["response_format"]
    assert form["type"] == "json_schema"
    assert form["json_schema"]["schema"] == action_schema(seen().tools)
    json.dumps(request)
    bare = structured(thinking=False, strict=True).request(seen(tools=()))
    assert '{"action": {"say": "..."}}' in bare["messages"][0]["content"]
    assert bare["response_format"]["json_schema"]["strict"] is True
    assert "thinking" not in bare["messages"][0]["content"]


def test_past_turns_are_written_in_the_same_form() -> None:
    """What the model answered comes back as it would write it, and results as user messages."""
    calls = (Call("list_mail"), Call("read_mail", {"id": 1}))
    looking = Reply("Looking.", calls=calls, thinking="Mail first.")
    observation = seen(looking, Reply("Hm", faults=("x",)))
    messages = JSON.request(observation)["messages"]
    roles = [message["role"] for message in messages]
    assert roles == ["system", *["user", "assistant"] * 2, "user"]
    answer = json.loads(messages[2]["content"])
    assert answer == {
        "thinking": "Mail first.",
        "action": [
            {"say": "Looking.", "tool": "list_mail", "arguments": {}},
            {"tool": "read_mail", "arguments": {"id": 1}},
        ],
    }
    assert JSON.read(Reply(messages[2]["content"]), seen()) == looking
    assert "Result of list_mail: {" in messages[3]["content"]
    assert messages[4]["content"] == "Hm"
    assert "could not be used: x" in messages[5]["content"]


@pytest.mark.parametrize(
    ("text", "reply"),
    [
        (
            '{"thinking": " Why? ", "action": {"tool": "wait", "arguments": {"minutes": 5}}}',
            Reply(calls=(Call("wait", {"minutes": 5}),), thinking="Why?"),
        ),
        ('{"thinking": "", "action": {"say": "Done."}}', Reply("Done.")),
        ('```json\n{"action": {"say": "Done."}}\n```', Reply("Done.")),
        ("Sure: {'action': {'say': 'Done.',},}", Reply("Sure:\n\nDone.")),
        ('{"tool": "wait"}', Reply(calls=(Call("wait"),))),
        ('{"say": ""}', Reply("")),
        ('{"say": 4}', Reply("4")),
        ('{"action": {"tool": null, "say": "Done."}}', Reply("Done.")),
        ('<think>Hm.</think>{"say": "Done."}', Reply("Done.", thinking="Hm.")),
        (
            '{"tool": "wait", "arguments": "{\\"minutes\\""}',
            Reply(calls=(Call("wait", '{"minutes"'),)),
        ),
        ('{"tool": "wait", "arguments": [5]}', Reply(calls=(Call("wait", "[5]"),))),
        ('{"tool": 5, "arguments": {}}', Reply(calls=(Call("5"),))),
        ('{"tool": "fly", "arguments": {"to": null}}', Reply(calls=(Call("fly", {"to": None}),))),
    ],
)
def test_answers_become_replies(text: str, reply: Reply) -> None:
    """Answers are read with tolerance for what stands around the object and how it is written."""
    assert as_reply(JSON.read(Reply(text), seen())) == as_reply(reply)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "I would answer.",
        "[1]",
        '{"action": 5}',
        '{"action": []}',
        '{"action": [{}]}',
        '{"a": 1}',
    ],
)
def test_malformed_answers_are_faults_and_keep_their_text(text: str) -> None:
    """What is no answer is kept as the reply's text, with a fault and without calls."""
    reply = read(text)
    assert (reply.text, reply.calls, len(reply.faults)) == (text, (), 1)


def test_an_answer_that_was_cut_off_says_so() -> None:
    """The only fault of an answer that ended early is that it did."""
    (fault,) = read('{"thinking": "I wou', stop="length").faults
    assert "cut off" in fault


def test_a_refusal_is_no_malformed_answer() -> None:
    """A refusal, which is no JSON, stands as what the model said."""
    assert read("I cannot help.", stop="refusal") == Reply("I cannot help.", stop="refusal")


def test_calls_of_the_api_are_kept() -> None:
    """Where the server made calls of the output, they count."""
    raw = Reply("", calls=(Call("wait"),))
    assert JSON.read(raw, seen()) == raw


def test_the_dialect_can_be_sent_to_another_process() -> None:
    """A dialect pickles."""
    copy = pickle.loads(pickle.dumps(structured(strict=True)))
    assert copy.request(seen()) == structured(strict=True).request(seen())
