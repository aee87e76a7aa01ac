"""Reasoning that models write between tags in their text."""

from __future__ import annotations

import re

import attrs

from agentsim.events import Reply

__all__ = ["Thoughts", "split_thoughts"]

_OPEN = re.compile(r"<(?:think|thinking|reasoning)>", re.IGNORECASE)
_CLOSE = re.compile(r"</(?:think|thinking|reasoning)>", re.IGNORECASE)


@attrs.frozen
class Thoughts:
    """A reply's text without its reasoning.

    Attributes:
        text: The text outside the tags, without blank space around it.
        thinking: The reasoning that the API gave, and that between the tags.
        faults: The reply's faults, and whether its reasoning has no end.
    """

    text: str
    thinking: str
    faults: tuple[str, ...]


def split_thoughts(raw: Reply) -> Thoughts:
    """Take reasoning between `<think>` tags out of a reply's text.

    Some templates write the opening tag into the prompt, so that only the closing one comes: then
    everything before it is reasoning.
    """
    text, kept = raw.text, list[str]()
    thinking = [raw.thinking] if raw.thinking else []
    faults = raw.faults
    first, opening = _CLOSE.search(text), _OPEN.search(text)
    at = 0
    if first is not None and (opening is None or first.start() < opening.start()):
        thinking.append(text[: first.start()])
        at = first.end()
    while (opening := _OPEN.search(text, at)) is not None:
        kept.append(text[at : opening.start()])
        closing = _CLOSE.search(text, opening.end())
        thinking.append(text[opening.end() : closing.start() if closing else len(text)])
        if closing is None:
            faults = (*faults, f"the reasoning was not closed with </{opening[0][1:]}")
            at = len(text)
        else:
            at = closing.end()
    kept.append(text[at:])
    joined = "\n\n".join(part.strip() for part in thinking if part.strip())
    return Thoughts("".join(kept).strip(), joined, faults)
