"""Labelled texts: what a cue finds, misses and mistakes."""

import pytest

from agentsim import packs
from agentsim.world import Cue, Labelled
from agentsim.world.labelled import paragraphs

DOUBT = Cue("doubt", ["is this real"])


def labelled(positive: list[str], negative: list[str]) -> Labelled:
    return Labelled(DOUBT, positive=positive, negative=negative)


def test_what_is_found_missed_and_mistaken() -> None:
    """Each text is found, missed, mistaken, or rightly passed over."""
    texts = labelled(["Is this real?", "A dream?"], ["Is this real silver?", "It is silver."])
    assert texts.found == ("Is this real?",)
    assert texts.missed == ("A dream?",)
    assert texts.mistaken == ("Is this real silver?",)
    assert (texts.precision, texts.recall) == (0.5, 0.5)


def test_a_cue_that_finds_nothing_mistakes_nothing() -> None:
    """Without anything found, precision is 1 and recall 0."""
    texts = labelled(["A dream?"], ["It is silver."])
    assert (texts.precision, texts.recall) == (1.0, 0.0)


def test_the_old_place_still_serves() -> None:
    """`agentsim.packs` has the same class."""
    assert packs.Labelled is Labelled


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ()),
        ("\n\n\n", ()),
        ("One.", ("One.",)),
        ("\nOne\n two.\n\n\n\nThree.\n", ("One two.", "Three.")),
    ],
)
def test_paragraphs_lose_their_line_breaks(text: str, expected: tuple[str, ...]) -> None:
    """Paragraphs are split at empty lines, and each is one line."""
    assert paragraphs(text) == expected
