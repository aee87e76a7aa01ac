"""Native tool calls."""

import json

from agentsim import Call, Reply
from agentsim.models.dialects import NATIVE
from tests.models.situations import seen

OPENING = "It is Tuesday 4 March 2031, 08:00.\n\nGood morning. Please see to the mail."


def test_the_first_request_has_brief_opening_and_tools() -> None:
    """The brief is the system message, the opening the first user message, tools are listed."""
    request = NATIVE.request(seen())
    assert request["messages"] == [
        {"role": "system", "content": "You are Iris, who answers the mail of the harbour office."},
        {"role": "user", "content": OPENING},
    ]
    assert [each["function"]["name"] for each in request["tools"]][:2] == ["list_mail", "read_mail"]
    json.dumps(request)


def test_without_tools_there_is_no_field_for_them() -> None:
    """Servers refuse an empty list of tools, so there is none."""
    assert "tools" not in NATIVE.request(seen(tools=()))


def test_results_follow_their_calls_and_news_comes_after_them() -> None:
    """Assistant, its results in order with the calls' ids, then one user message with news."""
    calls = (Call("reply_mail", {"id": 1, "body": "Four."}, id="x7"), Call("wait", {"minutes": 5}))
    messages = NATIVE.request(seen(Reply("Answering.", calls=calls)))["messages"][2:]
    assert [message["role"] for message in messages] == ["assistant", "tool", "tool", "user"]
    assert messages[0]["content"] == "Answering."
    first, second = messages[0]["tool_calls"]
    assert first["id"] == messages[1]["tool_call_id"] == "x7"
    assert second["id"] == messages[2]["tool_call_id"] == "call_0_1"
    assert json.loads(first["function"]["arguments"]) == {"id": 1, "body": "Four."}
    assert messages[1]["content"] == "Sent to marek@tidewell.example."
    assert messages[3]["content"].startswith("It is Tuesday 4 March 2031, 08:01.\n\nNew mail from")


def test_results_alone_bring_no_user_message() -> None:
    """Where nothing new was shown and little time has passed, results stand by themselves."""
    messages = NATIVE.request(seen(Call("list_mail"), Call("read_mail", {"id": 1})))["messages"]
    assert [message["role"] for message in messages[1:]] == ["user"] + ["assistant", "tool"] * 2
    assert messages[2]["content"] is None


def test_the_time_is_told_again_when_it_has_moved_on() -> None:
    """When results alone have taken a quarter of an hour, the model is told what time it is."""
    messages = NATIVE.request(seen([Call("forward_mail", {"id": 1, "to": "x"})] * 30))["messages"]
    assert [message["role"] for message in messages[-2:]] == ["tool", "user"]
    assert messages[-1]["content"].startswith("It is Tuesday 4 March 2031, 08:15.")


def test_what_a_server_could_not_read_is_put_in_a_form_it_can() -> None:
    """A strange tool name and arguments that are no object are sent back in a safe form."""
    call = Call("send mail!", '{"to": ')
    sent = NATIVE.request(seen(call))["messages"][2]["tool_calls"][0]["function"]
    assert sent["name"] == "send_mail_"
    assert json.loads(sent["arguments"]) == {"text": '{"to": '}
    assert NATIVE.request(seen(Call("")))["messages"][2]["tool_calls"][0]["function"]["name"] == "_"


def test_a_reply_of_nothing_but_faults_joins_the_user_messages() -> None:
    """An empty reply is left out, and the user messages around it become one."""
    messages = NATIVE.request(seen(Reply(faults=("tool_calls was text",))))["messages"]
    assert [message["role"] for message in messages] == ["system", "user"]
    assert messages[1]["content"].startswith(OPENING)
    assert "tool_calls was text" in messages[1]["content"]


def test_reasoning_in_tags_is_thinking() -> None:
    """Reasoning between tags leaves the text, and joins what the API gave."""
    raw = Reply("<think>Two berths.</think>\nFour.", thinking="Hm.")
    assert NATIVE.read(raw, seen()) == Reply("Four.", thinking="Hm.\n\nTwo berths.")


def test_text_that_was_cut_off_is_a_fault() -> None:
    """A cut-off reply without calls is not taken for the end; one with calls stands."""
    assert NATIVE.read(Reply("I wou", stop="length"), seen()).faults != ()
    called = Reply("", calls=(Call("list_mail"),), stop="length")
    assert NATIVE.read(called, seen()) == called
