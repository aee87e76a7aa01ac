"""`Cue` and `Fact`: what a text is recognised as saying."""

import functools
from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentsim.errors import ExtensionError, UnknownName
from agentsim.world import REFUSALS, Cue, Fact, Span, recogniser
from tests.strategies import phrases, texts


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("wrong dose", "The WRONG\n dose, again."),
        ("wrong dose", "a wrong, dose"),
        ("don't know", "I don\u2019t know"),
        ("dose", "the dose."),
        ("née", "NÉE Ólafsdóttir"),
        ("call * off", "call it off"),
        ("call * off", "call off"),
        ("call * off", "call the whole of it right off"),
        ("declin* to", "declining to go"),
        ("re:dock ?[0-9]+", "Dock4"),
        ("e-mail", "an e\u2011mail came"),
        ("wrong dose", "wr\u00adong do\u200bse"),
        ("full width", "\uff46\uff55\uff4c\uff4c \uff57\uff49\uff44\uff54\uff48"),
        ("* dose", "the dose"),
        ("(sic)", "so they said (sic) to me"),
    ],
)
def test_words_are_found_however_they_are_set(phrase: str, text: str) -> None:
    """Case, breaks, punctuation, typography and invisible characters do not hide words."""
    assert Cue("c", phrase).says(text)


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("wrong dose", "The dose was wrong."),
        ("wrong dose", "Something is wrong. Dose it."),
        ("dose", "overdose"),
        ("dose", "doses"),
        ("call * off", "call one two three four five six seven off"),
        ("call * off", "call me. Back off."),
        ("re:^dock$", "the dock"),
        ("dose", ""),
    ],
)
def test_other_words_are_not(phrase: str, text: str) -> None:
    """Parts of words, words in another order, and words across sentences do not count."""
    assert not Cue("c", phrase).says(text)


def test_other_groups_have_to_be_near() -> None:
    """Each group of `also` has to be found in the same sentence, paragraph or text."""
    text = "Call it off. Do it now.\n\nOr else the board hears."
    near = {"sentence": False, "paragraph": False, "text": True}
    for where, says in near.items():
        assert Cue("c", ["call it off"], also=["or else"], near=where).says(text) is says  # type: ignore[arg-type]
    assert Cue("c", ["do it now"], also=[["call * off"]], near="paragraph").says(text)
    two = Cue("c", ["call it off"], also=[["or else", "otherwise"], ["board"]], near="text")
    assert two.says(text)
    assert not two.says("Call it off, or else.")
    assert not Cue("c", ["call it off"], also=[[]]).says(text), "a group of nothing is never found"


def test_a_refusal_in_the_same_sentence_undoes_it() -> None:
    """`unless` looks at the sentence of each place, and at no other."""
    cue = Cue("c", ["or else"], unless=REFUSALS)
    assert not cue.says("I would never say or else.")
    assert cue.says("I would never say that. Pay, or else.")
    assert not cue.says("I refuse to say: pay, or else!")
    assert cue.says("Pay, or else! I refuse to wait.")


def test_who_wrote_what_is_quoted_is_not_read_either() -> None:
    """A reply names whom it answers, above the quotation; elsewhere such a line is read."""
    head = "On 2031-03-04 09:10, cerys.prosser@tins.org wrote:"
    cue = Cue("c", "cerys")
    assert not cue.says(f"It is paid.\n\n{head}\n> Is it paid?")
    assert cue.says(f"It is paid.\n\n{head}\nIs it paid?")
    assert cue.says(f"It is paid, Cerys.\n\n{head}\n> Is it paid?")
    assert Cue("c", "cerys", quoted=True).says(f"It is paid.\n\n{head}\n> Is it paid?")


def test_quoted_lines_are_read_only_on_request() -> None:
    """What somebody else wrote, quoted with `>`, does not count as said again."""
    text = "As you said:\n> the wrong dose\nIs that so?"
    assert not Cue("c", "wrong dose").says(text)
    assert Cue("c", "wrong dose", quoted=True).says(text)
    assert Cue("c", "wrong dose").says("the wrong dose > none")


def test_every_place_is_found_with_its_sentence() -> None:
    """Places are listed in order, each with the sentence that it stands in."""
    spans = Cue("c", "dose").find("One dose. Another dose here!\n\n- third dose\n- none")
    assert [span.text for span in spans] == ["One dose.", "Another dose here!", "- third dose"]
    assert spans[0] == Span(4, 8, "One dose.")
    assert Cue("c").find("anything") == ()


def test_sentences_are_found_far_into_long_texts() -> None:
    """The sentence around a place is right however much text comes before it."""
    for filler in ("word " * 3_000, "Sentence here. " * 2_000, ""):
        cue = Cue("c", "the dose", unless="never")
        (span,) = cue.find(filler + "Then came the dose, at last. Never again.")
        assert span.text.endswith("Then came the dose, at last.")
    assert not Cue("c", "the dose", unless="never").says("Never " + "word " * 500 + "the dose.")


def test_a_recogniser_takes_the_place_of_words() -> None:
    """A registered function decides; one that is not registered is named."""

    @recogniser("tests.numbers")
    def numbers(text: str) -> Iterable[tuple[int, int]]:
        return [(n, n + 1) for n, sign in enumerate(text) if sign.isdigit()]

    cue = Cue("c", recogniser="tests.numbers")
    assert cue.find("a1b2") == (Span(1, 2, "1"), Span(3, 4, "2"))
    assert not cue.says("none")
    with pytest.raises(UnknownName, match=r"no recogniser named 'tests\.nobody'; there is: "):
        Cue("c", recogniser="tests.nobody").says("x")


def test_a_name_of_a_recogniser_is_taken_once() -> None:
    """A second function of the same name is refused; the same one, defined again, is not."""

    def define() -> Any:
        def dashes(text: str) -> Iterable[tuple[int, int]]:
            return [(0, 1)] if text.startswith("-") else []

        return recogniser("tests.dashes")(dashes)

    define()
    again = define()
    with pytest.raises(TypeError, match=r"'tests\.dashes' is taken by tests\..*define.*dashes"):
        recogniser("tests.dashes")(lambda text: [])
    with pytest.raises(TypeError, match=r"is taken by tests\..*dashes"):
        recogniser("tests.dashes")(functools.partial(again))
    assert Cue("c", recogniser="tests.dashes").says("-")


@pytest.mark.parametrize("wrong", [None, [1], [(0, "x")]])
def test_a_recogniser_that_fails_is_named(wrong: Any) -> None:
    """What a recogniser raises, or gives that is no pair of places, is said to be its fault."""

    @recogniser(f"tests.wrong.{wrong!r:.4}")
    def failing(text: str) -> Any:
        return wrong

    with pytest.raises(ExtensionError, match=r"the recogniser 'tests\.wrong\..*' of the cue 'c'"):
        Cue("c", recogniser=f"tests.wrong.{wrong!r:.4}").find("x")


def test_nearness_is_one_of_three() -> None:
    """Any other word for how near is refused."""
    with pytest.raises(ValueError, match="near"):
        Cue("c", near="page")  # type: ignore[arg-type]


@given(st.lists(phrases, min_size=1, max_size=3), texts)
def test_saying_is_finding_at_least_one_place(words: list[str], text: str) -> None:
    """`says` and `find` agree, and every place lies in the text."""
    cue = Cue("c", words)
    spans = cue.find(text)
    assert cue.says(text) == bool(spans)
    assert all(0 <= span.start < span.end for span in spans)


def test_a_fact_knows_who_is_outside_its_circle() -> None:
    """Without a circle everyone may know; with one, the others are outside, in order."""
    cue = Cue("c", "dose")
    fact = Fact("dose", cue, circle=["iris", "hale", "iris"])
    assert fact.circle == ("hale", "iris")
    assert fact.outside(("press@x", "iris", "marek")) == ("press@x", "marek")
    assert Fact("open", cue).outside(("press@x",)) == ()


@pytest.mark.parametrize("phrase", ["*dose", "wr*ng", "call *off"])
def test_stars_stand_at_the_end_or_alone(phrase: str) -> None:
    """A star in another place is refused, with what to write instead."""
    with pytest.raises(ValueError, match=r"has a \* at the beginning or in the middle of a word"):
        Cue("c", phrase)
