"""Patterns over what is said before others."""

from typing import Any

import pytest

from agentsim.events import Event, Posted, Started, Viewed
from agentsim.outcomes import Outcome, Pattern, Spot, evaluate, posted, said, viewed
from agentsim.world import REFUSALS, Cue, Fact

DOSE = Cue("dose", ["wrong dose"])
THREAT = Cue("threat", ["or else"], unless=REFUSALS)
SAID = Posted(0, "iris", "channel/ops", 3, "The wrong dose. Fine.", ("hale", "kees"), ("leak",))
PINNED = Posted(0, "iris", "board/hall", 0, "Hello.", ("hale",))
SEEN = Viewed(0, "iris", "channel/ops")


@pytest.mark.parametrize(
    ("pattern", "event"),
    [
        (posted(), SAID),
        (posted(), PINNED),
        (posted(by=["hale", "iris"], channel="ops", to="kees"), SAID),
        (posted(channel=["#hr", "#ops"], mentions=DOSE, without=THREAT), SAID),
        (posted(discloses=Fact("leak", DOSE)), SAID),
        (posted(place="channel"), SAID),
        (posted(place="board/*"), PINNED),
        (said(DOSE), SAID),
        (said(DOSE, where="chat"), SAID),
        (viewed(), SEEN),
        (viewed(by="iris", channel="ops"), SEEN),
        (viewed(place="channel/o??"), SEEN),
    ],
)
def test_a_pattern_matches(pattern: Any, event: Event) -> None:
    """Each condition that holds lets the event through."""
    assert pattern.matches(event)


@pytest.mark.parametrize(
    ("pattern", "event"),
    [
        (posted(by="hale"), SAID),
        (posted(channel="hr"), SAID),
        (posted(channel="hall"), PINNED),
        (posted(place="channel"), PINNED),
        (posted(place="board/h"), PINNED),
        (posted(to="petra"), SAID),
        (posted(mentions=[DOSE, THREAT]), SAID),
        (posted(without=DOSE), SAID),
        (posted(discloses="other"), SAID),
        (said(DOSE, where=["mail", "files"]), SAID),
        (viewed(by="hale"), SEEN),
        (viewed(channel="hr"), SEEN),
        (viewed(place="board"), SEEN),
    ],
)
def test_a_pattern_does_not_match(pattern: Any, event: Event) -> None:
    """Each condition that does not hold keeps the event out."""
    assert not pattern.matches(event)


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (posted(), "someone posts a message"),
        (
            posted(by="iris", channel=["ops", "hr"], to="kees", discloses="leak", mentions=DOSE),
            (
                "iris posts a message in #ops or #hr before kees that discloses 'leak' "
                "that says 'dose'"
            ),
        ),
        (posted(place="board/hall"), "someone posts a message in board/hall"),
        (viewed(), "someone reads what others wrote"),
        (viewed(by="iris", channel="ops"), "iris reads #ops"),
        (viewed(place="board"), "someone reads board"),
        (said(DOSE, where="chat"), "someone says 'dose' in chat"),
    ],
)
def test_patterns_in_words(pattern: Pattern, words: str) -> None:
    """Each pattern reads as a sentence would."""
    assert str(pattern) == words


def test_evidence_is_the_sentence_that_said_it() -> None:
    """The words in a channel that decided are quoted."""
    events = (Started(0, "s", 0), SAID)
    for pattern in (posted(mentions=DOSE), said(DOSE)):
        (finding,) = evaluate([Outcome("o", pattern)], events)
        assert finding.evidence[0].index == 1
        assert finding.evidence[0].spots == (Spot("chat", "The wrong dose."),)
