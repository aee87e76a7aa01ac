"""An actor's history, turn by turn."""

from agentsim import Call, Reply
from agentsim.models.dialects import exchanges
from agentsim.models.dialects.turns import call_ids, result_text
from tests.models.situations import seen


def test_the_present_turn_is_the_only_one_at_the_beginning() -> None:
    """Before any reply there is one turn, with the opening and without an answer."""
    (now,) = exchanges(seen())
    assert [line.text for line in now.told] == ["Good morning. Please see to the mail."]
    assert (now.at_ms, now.reply, now.calls) == (0, None, ())


def test_calls_belong_to_the_turn_that_made_them() -> None:
    """Each turn has its own calls in order, and lines shown during them go to the next turn."""
    answer = Reply("Writing.", calls=(Call("reply_mail", {"id": 1, "body": "4"}), Call("wait")))
    first, now = exchanges(seen(answer))
    assert first.reply is not None
    assert first.reply.text == "Writing."
    assert [call.tool for call in first.calls] == ["reply_mail", "wait"]
    assert [line.about for line in now.told] == ["mail"]
    assert now.at_ms == 90_000


def test_ids_of_calls_are_kept_and_made_where_they_lack() -> None:
    """A call keeps its id; one without gets an id by its place, and so does a repeated one."""
    calls = (Call("list_mail", id="a"), Call("list_mail"), Call("list_mail", id="a"))
    turns = exchanges(seen(Reply(calls=calls), Reply(calls=(Call("list_mail", id="a"),))))
    assert call_ids(turns) == (("a", "call_0_1", "call_0_2"), ("call_1_0",), ())


def test_results_are_texts() -> None:
    """Text stays as it is, nothing becomes a word, and the rest is JSON in its own letters."""
    assert result_text("Sent.") == "Sent."
    assert result_text(None) == "Done."
    assert result_text({"name": "Žofie", "ids": (1, 2)}) == '{"name": "Žofie", "ids": [1, 2]}'
