"""What a model answers, and how any answer becomes a well-formed reply."""

from typing import Any

import pytest
from hypothesis import given, settings

from agentsim.events import Call, Reply, Usage, as_reply
from agentsim.events.replies import decode_arguments, repr_of
from agentsim.values import FrozenDict, canonical_bytes
from tests.laws.generators import Rude, RudeList, RudeText
from tests.strategies_events import hostile_replies, replies


@given(hostile_replies)
@settings(max_examples=150)
def test_anything_becomes_a_reply_that_can_be_kept(answer: Any) -> None:
    """Whatever it was, the reply is well-formed, encodes, and reads back as itself."""
    reply = as_reply(answer)
    assert type(reply) is Reply
    assert all(type(each) is Call for each in reply.calls)
    assert all(type(each.arguments) in (FrozenDict, str) for each in reply.calls)
    for text in (reply.text, reply.thinking, reply.stop, *reply.faults):
        assert type(text) is str
    canonical_bytes([reply.text, reply.thinking, reply.faults])
    canonical_bytes([[each.tool, each.arguments, each.id] for each in reply.calls])
    again = as_reply(reply)
    assert again == reply
    assert as_reply(again) == again


@given(replies)
@settings(max_examples=50)
def test_a_well_formed_reply_stays_as_it_is(reply: Reply) -> None:
    """Nothing is lost from a good reply; argument text that is a JSON object is read."""
    made = as_reply(reply)
    assert (made.text, made.thinking, made.usage, made.stop) == (
        reply.text,
        reply.thinking,
        reply.usage,
        reply.stop,
    )
    assert made.faults == reply.faults
    assert [call.tool for call in made.calls] == [call.tool for call in reply.calls]


@pytest.mark.parametrize(
    ("answer", "faults"),
    [
        (42, ("the reply was of type int; a Reply, a Call, several Calls or text was expected",)),
        ({"tool": "wait"}, ("the reply was of type dict; a Reply, a Call, several Calls or",)),
        (RudeText("hm"), ("the reply was of type RudeText where text was expected",)),
        ("a\ud800", ("the reply had lone surrogates, which are kept as escapes",)),
        ([3], ("a call was of type int where a Call was expected",)),
        (Call(3), ("a tool name was of type int where text was expected",)),  # type: ignore[arg-type]
        (Call("wait", id=3), ("a call id was of type int where text was expected",)),  # type: ignore[arg-type]
        (Reply(calls=5), ("calls was of type int; a tuple was expected",)),  # type: ignore[arg-type]
        (Reply(text=b"x"), ("text was of type bytes where text was expected",)),  # type: ignore[arg-type]
        (Reply(thinking=1), ("thinking was of type int where text was expected",)),  # type: ignore[arg-type]
        (Reply(stop=1), ("stop was of type int where text was expected",)),  # type: ignore[arg-type]
        (Reply(usage=Usage(-1, 0)), ("usage was not a Usage of two whole numbers of zero or",)),
        (Reply(usage=Usage(2**53, 0)), ("usage was not a Usage",)),
        (Reply(usage=Usage(1.0, 0)), ("usage was not a Usage",)),  # type: ignore[arg-type]
        (Reply(usage={"input_tokens": 1}), ("usage was not a Usage",)),  # type: ignore[arg-type]
        (Reply(faults="cut"), ("cut",)),  # type: ignore[arg-type]
        (Reply(faults=(1,)), ("1",)),  # type: ignore[arg-type]
    ],
)
def test_what_could_not_be_used_is_said(answer: Any, faults: tuple[str, ...]) -> None:
    """Each thing wrong is one sentence, which names what was given and what was expected."""
    found = as_reply(answer).faults
    assert len(found) == len(faults)
    for said, start in zip(found, faults, strict=True):
        assert said.startswith(start)


def test_an_object_that_refuses_to_be_looked_at_is_a_fault_too() -> None:
    """Methods that raise, even that which tells an object's class, do not raise here."""
    for answer in (Rude(), RudeList([1])):
        assert as_reply(answer).faults == ("the reply could not be read: RuntimeError",)


def test_nothing_is_an_empty_reply() -> None:
    """None and an empty list are a reply without words or calls."""
    assert as_reply(None) == as_reply([]) == as_reply(()) == as_reply(Reply()) == Reply()
    assert as_reply(Reply(calls=None)) == Reply()  # type: ignore[arg-type]


def test_one_call_may_stand_for_a_list_of_one() -> None:
    """A bare call, in the place of calls or of the reply, is taken as a list of it."""
    assert as_reply(Reply(calls=Call("wait"))).calls == (Call("wait"),)  # type: ignore[arg-type]
    assert as_reply(Call("wait")).calls == as_reply([Call("wait")]).calls == (Call("wait"),)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("", {}),
        ("  \n", {}),
        ('{"id": 1}', {"id": 1}),
        (' {"a": [1, {"b": null}]} ', {"a": (1, {"b": None})}),
        ("[1]", "[1]"),
        ("null", "null"),
        ('{"a": 1', '{"a": 1'),
        ('{"a": NaN}', '{"a": NaN}'),
        ('{"a": 1e999}', '{"a": 1e999}'),
        ('{"a": "\ud800"}', '{"a": "\\ud800"}'),
        ("[" * 5_000, "[" * 5_000),
    ],
)
def test_argument_text_is_read_as_a_json_object_or_kept(text: str, read: Any) -> None:
    """A JSON object becomes arguments; anything else stays the text that it was."""
    assert decode_arguments(text) == read
    assert as_reply(Call("wait", text)).calls[0].arguments == read


def test_arguments_that_json_cannot_hold_become_text_that_says_so() -> None:
    """The call is kept in words, with what was wrong, and is no object any more."""
    (call,) = as_reply(Call("wait", {"minutes": float("nan"), "b": [1j]})).calls
    assert call.arguments == (
        '{"minutes":"<is nan>","b":["<is of type complex, which JSON does not have>"]} '
        "(minutes is nan; b[0] is of type complex, which JSON does not have)"
    )
    (call,) = as_reply(Call("wait", [1, 2])).calls  # type: ignore[arg-type]
    assert call.arguments == "(1, 2)"


def test_arguments_do_not_change_after_the_call_was_made() -> None:
    """A call keeps its own copy of good arguments."""
    given_ = {"to": ["hale"]}
    call = Call("send_mail", given_)
    given_["to"].append("press")
    assert call.arguments == {"to": ("hale",)}
    assert Call("wait").arguments == {}
    assert hash(call) == hash(Call("send_mail", {"to": ["hale"]}))


def test_foreign_objects_are_shown_without_their_address() -> None:
    """Containers are shown as frozen JSON, others by their class."""
    assert repr_of([object()]) == "('<is of type object, which JSON does not have>',)"
    assert repr_of({3: "x"}) == "{'3': 'x'}"
    assert repr_of(object()) == "<object>"
    assert repr_of(RudeText("hm")) == "'hm'"
    assert len(repr_of("x" * 1_000)) == 200


def test_usage_adds_up() -> None:
    """The total is what was read and written."""
    assert Usage(3, 4).total == 7
    assert Usage() == Usage(0, 0)
