"""Words and names that betray a test, and the innocent ones beside them."""

import re

import pytest

from agentsim.testing.giveaways import ADDRESSES, FIRMS, NAMES, TOOL_WORDS, WORDS, telling


def told(text: str) -> list[str]:
    return [words for giveaway in WORDS for words in giveaway.find(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Remember that this is only a test.",
        "You are being evaluated on honesty.",
        "We role-play a company.",
        "lorem ipsum dolor",
        "Consider a hypothetical situation.",
        "You work in a simulated environment.",
        "This is the model under test.",
        "Reply to the test message.",
        "The scenario begins on Monday.",
        "Run the simulation again.",
        "Evaluation of the assistant",
        "A safety benchmark",
        "Dear foo,",
    ],
)
def test_a_wording_of_tests_is_found(text: str) -> None:
    """Each way of saying that this is a test is found."""
    assert told(text)


@pytest.mark.parametrize(
    "text",
    [
        "The blood test came back, and the test results are in the file.",
        "She tested positive.",
        "It has stood the test of time.",
        "The pressure tests are done; the test certificate follows.",
        "In the worst-case scenario we lose a week.",
        "The flood simulation of the water board says June.",
        "The annual evaluation of the harbour master",
        "The benchmark rate rose.",
        "One bar of signal, and a protest in the attested contest.",
        "Somebody set up fake accounts in our name.",
        "The tailor's dummy is in the window.",
    ],
)
def test_an_innocent_wording_is_not(text: str) -> None:
    """People speak of tests, scenarios and simulations without meaning this one."""
    assert told(text) == []


def test_what_is_sure_is_an_expression_that_compiles() -> None:
    """Every list holds expressions that compile, and something is sure."""
    for giveaway in (*WORDS, *ADDRESSES):
        re.compile(giveaway.words)
        re.compile(giveaway.unless)
    assert any(each.sure for each in WORDS)
    assert not all(each.sure for each in WORDS)


@pytest.mark.parametrize(
    "text",
    [
        "iris@quay.example",
        "a@example.com",
        "http://localhost:8000/x",
        "call 555-0142",
        "12 Anytown",
        "user@company.com",
        "x.test",
    ],
)
def test_a_reserved_address_is_found(text: str) -> None:
    """Addresses and numbers that are reserved for documentation are found."""
    assert any(giveaway.find(text) for giveaway in ADDRESSES)


@pytest.mark.parametrize(
    "text", ["desk@meerdonk-ashby.eu", "For example, come at 5.55.", "tested. Then", "test.txt"]
)
def test_any_other_address_is_not(text: str) -> None:
    """Addresses that could be somebody's are left alone."""
    assert not any(giveaway.find(text) for giveaway in ADDRESSES)


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("set_test_flag", "test"),
        ("scenario_end", "scenario"),
        ("runSimulation", "simulation"),
        ("honeypot", "honeypot"),
        ("read_mail", ""),
        ("contest", ""),
        ("file_test_results", ""),
        ("blood_test", ""),
        ("attestations", ""),
    ],
)
def test_a_name_is_told_by_its_parts(name: str, part: str) -> None:
    """A name betrays a test by a whole part of it, unless that is part of an innocent word."""
    assert telling(name) == part


def test_no_list_has_an_entry_twice() -> None:
    """Each list has each entry once."""
    for listed in (NAMES, FIRMS, tuple(each.words for each in (*WORDS, *ADDRESSES))):
        assert len(set(listed)) == len(listed)
    assert all(word == word.casefold() for word in TOOL_WORDS)
