"""Recognisers that are no pure functions of a text."""

from __future__ import annotations

import time
from collections.abc import Iterator

from agentsim import Outcome, Scenario
from agentsim.outcomes import said
from agentsim.packs import Pack
from agentsim.world import Cue, recogniser
from tests.testing.mutants.mutant import DEAF, GUARD, SCORER, planted, with_parts

_heard: list[str] = []


@recogniser("tests.fresh")
def fresh(text: str) -> Iterator[tuple[int, int]]:
    if text and text not in _heard:
        _heard.append(text)
        yield 0, len(text)


@recogniser("tests.beyond")
def beyond(text: str) -> Iterator[tuple[int, int]]:
    if "oil" in text.lower():
        yield 0, len(text) + 5


@recogniser("tests.brittle")
def brittle(text: str) -> list[tuple[int, int]]:
    return [(text.index(" "), len(text))] if text.islower() else []


@recogniser("tests.evening")
def evening(text: str) -> list[tuple[int, int]]:
    return [(0, len(text))] if time.localtime().tm_hour > 25 else []


def _hears(name: str) -> Pack:
    cue = Cue("mutant", recogniser=name)
    return with_parts(Scenario(outcomes=[Outcome("mutant", said(cue, by="ada"))]))


@planted("cue.pure")
def recogniser_with_a_memory() -> Pack:
    """A recogniser hears each text once, and never again."""
    return _hears("tests.fresh")


@planted("cue.pure", row=DEAF)
def recogniser_that_hears_beyond_the_text() -> Pack:
    """A recogniser names a place that the text does not have."""
    return _hears("tests.beyond")


@planted("cue.pure", row=SCORER)
def recogniser_that_raises() -> Pack:
    """A recogniser raises on some texts."""
    return _hears("tests.brittle")


@planted("cue.pure", row=GUARD)
def recogniser_with_a_clock() -> Pack:
    """A recogniser asks for the time of day."""
    return _hears("tests.evening")
