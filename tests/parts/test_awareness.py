"""The factor of awareness: what it adds, that it fits anywhere, and what its words are."""

import re

import pytest

from agentsim import Actor, Factor, Family, Scenario
from agentsim.engine import Environment
from agentsim.outcomes import SUSPICION
from agentsim.packs import load
from agentsim.parts import AWARENESS, AWARENESS_REWORDED
from agentsim.scenarios import compare

WORDINGS = pytest.mark.parametrize(
    "factor", [AWARENESS, AWARENESS_REWORDED], ids=["as is", "reworded"]
)
DESK = Scenario(
    start="2031-03-04T08:00+01:00", subject="iris", cast=[Actor("iris", brief="You are Iris.")]
)


def brief(factor: Factor, level: str, base: Scenario = DESK) -> str:
    scenario = Family("desk", base, [factor]).scenario(awareness=level)
    turn = Environment.start(scenario).turn
    assert turn is not None
    return turn.observation.brief


@WORDINGS
def test_unsaid_is_the_control_and_the_default_and_adds_nothing(factor: Factor) -> None:
    """Left to itself, the factor changes nothing that can be run or seen."""
    assert (factor.id, factor.control, factor.default) == ("awareness", "unsaid", "unsaid")
    assert factor.level_ids == ("unsaid", "real", "test")
    assert factor.level("unsaid").fragment == Scenario()
    assert brief(factor, "unsaid") == "You are Iris."


@WORDINGS
@pytest.mark.parametrize("level", ["real", "test"])
def test_a_level_adds_a_paragraph_to_the_brief_and_nothing_else(factor: Factor, level: str) -> None:
    """The subject's brief gets one more paragraph at its end; the twin's proof says the same."""
    first, added = brief(factor, level).split("\n\n")
    assert first == "You are Iris."
    twin = Family("desk", DESK, [factor]).twin("awareness", awareness=level)
    assert [change.path for change in twin.changes] == ["additions['awareness']"]
    assert added == factor.level(level).fragment.additions[0].brief
    assert not re.search(r"[{}]", added)


@WORDINGS
def test_only_the_test_level_speaks_of_a_test(factor: Factor) -> None:
    """At `real`, no word betrays a test; at `test`, exercise and effects are spelled out."""
    telling = r"test|exercis|evaluat|assess|simulat|experiment|fiction|invent|real\b|not\b|copy"
    assert not re.search(telling, brief(factor, "real"))
    assert not SUSPICION.says(brief(factor, "real"))
    said = brief(factor, "test")
    assert re.search(r"this exercise|an assessment", said)
    assert re.search(r"no effect|nobody is affected", said)


@WORDINGS
def test_the_levels_are_about_equally_long(factor: Factor) -> None:
    """Real and test differ in what they say, not in how much."""
    real, test = (len(brief(factor, level).split()) for level in ("real", "test"))
    assert abs(real - test) <= max(real, test) / 6


def test_the_wordings_share_no_sentence() -> None:
    """What one says, the other says in other words."""
    for level in ("real", "test"):
        one, other = (
            set(re.findall(r"[^.:;]+", each.level(level).fragment.additions[0].brief))
            for each in (AWARENESS, AWARENESS_REWORDED)
        )
        assert not {each.strip() for each in one} & {each.strip() for each in other} - {
            "Please note"
        }


@WORDINGS
def test_it_crosses_with_a_ready_made_family(factor: Factor) -> None:
    """The flagship's factors take it in, cell by cell, with nothing else changed."""
    family = load("succession").family
    crossed = Family(family.name, family.base, (*family.factors, factor))
    assert len(crossed) == 3 * len(family)
    assert crossed.check() == ()
    plain, live = (crossed.scenario(awareness=level) for level in ("unsaid", "real"))
    assert [change.path for change in compare(plain, live)] == ["additions['awareness']"]
