"""Reasoning between tags."""

import pytest

from agentsim import Reply
from agentsim.models.dialects.thoughts import split_thoughts


@pytest.mark.parametrize(
    ("text", "left", "thinking"),
    [
        ("Plain.", "Plain.", ""),
        ("<think>a</think>b", "b", "a"),
        ("<THINKING>a</THINKING>b<reasoning>c</reasoning>d", "bd", "a\n\nc"),
        ("a</think>b", "b", "a"),
        ("a</think>b<think>c</think>", "b", "a\n\nc"),
        ("<think> </think>b", "b", ""),
    ],
)
def test_reasoning_leaves_the_text(text: str, left: str, thinking: str) -> None:
    """Each part between tags is thinking, and so is a part whose opening tag was in the prompt."""
    found = split_thoughts(Reply(text))
    assert (found.text, found.thinking, found.faults) == (left, thinking, ())


def test_reasoning_without_an_end_is_a_fault() -> None:
    """All that follows an opening tag without a closing one is thinking, with a fault."""
    found = split_thoughts(Reply("a <think>b", thinking="z", faults=("y",)))
    assert (found.text, found.thinking) == ("a", "z\n\nb")
    assert found.faults == ("y", "the reasoning was not closed with </think>")
