"""No output of a model breaks a dialect."""

import json
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from agentsim import Environment, Reply
from agentsim.events import Replied
from agentsim.models.dialects import CUT_OFF, JSON, NATIVE, TEXT, Dialect
from tests.models.situations import HARBOUR

PIECES = st.sampled_from(
    [
        *(
            "<call tool=",
            "<call",
            ">",
            "</call>",
            "<call>",
            '<call tool="wait">',
            "<tool_call>",
            "/>",
        ),
        *("{", "}", "[", "]", '"', "'", ":", ",", "\\", "“", "”", "```", "```json\n", "\n", " "),
        *(
            '{"action": ',
            '{"tool": "wait"',
            '"arguments": ',
            '{"say": ',
            '"minutes"',
            "null",
            "True",
        ),
        *(
            "<think>",
            "</think>",
            "\ud800",
            "\x00",
            "1e999",
            "NaN",
            "-",
            "9" * 5000,
            "[" * 3000,
            "é",
        ),
    ]
)
OUTPUTS = st.text() | st.lists(PIECES | st.text(max_size=5), max_size=30).map("".join)


@pytest.mark.parametrize("dialect", [NATIVE, JSON, TEXT], ids=lambda each: each.name)
@given(OUTPUTS, st.sampled_from(["", "stop", "refusal", *CUT_OFF]))
@example('<call tool="wait">{"minutes": ' + "[" * 100_000, "length")
@example("<call " * 20_000, "stop")
@example("<think>" * 20_000, "stop")
@example('{"a":' * 5_000, "stop")
@example("{'" + "\\" * 50_001, "stop")
def test_any_output_becomes_a_reply_and_is_sent_back(
    dialect: Dialect, text: str, stop: str
) -> None:
    """Any text is read without an error, recorded, and part of the next request."""
    env = Environment.start(HARBOUR, seed=1)
    assert env.turn is not None
    reply = dialect.read(Reply(text, stop=stop), env.turn.observation)
    after = env.step(reply)
    assert sum(isinstance(event, Replied) for event in after.history) == 1
    if after.turn is not None:
        body: dict[str, Any] = dialect.request(after.turn.observation)
        json.dumps(body, ensure_ascii=False, allow_nan=False).encode()
        roles = [message["role"] for message in body["messages"]]
        assert roles[:2] == ["system", "user"]
        assert not any(one == two == "user" for one, two in pairwise(roles))


@pytest.mark.parametrize("dialect", [NATIVE, JSON, TEXT], ids=lambda each: each.name)
def test_requests_grow_by_what_is_new(dialect: Dialect) -> None:
    """Each request begins with the one before, so that servers can use their work again."""
    env = Environment.start(HARBOUR, seed=1)
    before: list[Any] = []
    for text in (
        '<call tool="wait">{"minutes": 20}</call>',
        '{"action": {"tool": "list_mail", "arguments": {}}}',
        "<call>",
    ):
        assert env.turn is not None
        messages = dialect.request(env.turn.observation)["messages"]
        assert messages[: len(before)] == before
        before = messages
        raw = Reply(text, stop="length")
        env = env.step(dialect.read(raw, env.turn.observation))
