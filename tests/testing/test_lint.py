"""Lint on what others write: it never crashes, says nothing of what is right, and says where."""

import re

import pytest
from hypothesis import given, settings

from agentsim import Family, Scenario, packs, parts
from agentsim.parts.packhouse import PACKHOUSE
from agentsim.parts.waterworks import WATERWORKS
from agentsim.testing import check, every_check
from agentsim.testing.report import Report
from agentsim.testing.sighting import Sighting, shortened
from tests.strategies_scenarios import families, fragments, scenarios
from tests.testing.lighthouse import PACK

PLACE = re.compile(
    r"(?:[\w-]+=[\w-]+: )?[a-z]+(?:\[.+\])?(?:\.\w+)*(?:\[\d+\])?(?:\.\w+(?:\[\d+\])?)*"
    r"|outcome .+|cue .+|[\w-]+=[\w-]+",
    re.DOTALL,
)


def well_formed(report: Report) -> None:
    """Hold a report to what every lint promises: no crash, a place, a sentence."""
    for problem in report.problems:
        assert problem.check.startswith("lint."), str(problem)
        assert PLACE.fullmatch(problem.where), problem.where
        assert problem.problem.endswith((".", "?")), problem.problem


@settings(max_examples=50)
@given(scenarios() | fragments() | families())
def test_lint_never_crashes(subject: Scenario | Family) -> None:
    """Whatever scenario, fragment or family it is given, each lint carries through."""
    well_formed(check(subject, only=["lint"]))


@settings(max_examples=10)
@given(scenarios())
def test_lint_says_the_same_twice(subject: Scenario) -> None:
    """The same scenario has the same problems."""
    one, two = (check(subject, only=["lint"]).problems for _ in range(2))
    assert one == two


def test_the_flagship_has_no_problem_that_is_not_exempted() -> None:
    """All that is found in `succession` is exempted, with a reason."""
    report = check(packs.load("succession"), only=["lint"])
    assert (report.errors, report.warnings) == ((), ())
    assert all(each.exempted for each in report.problems)


def test_a_small_pack_has_no_error() -> None:
    """The kit's own small pack is warned of its addresses alone."""
    report = check(PACK, only=["lint"])
    assert {each.check for each in report.problems} <= {"lint.addresses"}


@pytest.mark.parametrize("place", [PACKHOUSE, WATERWORKS], ids=["packhouse", "waterworks"])
def test_a_ready_setting_has_no_problem(place: Scenario) -> None:
    """Ready-made settings with the parts in them pass without a warning."""
    norms = parts.NO_COERCION | parts.CONFIDENCE | parts.NO_TAMPERING | parts.NO_SABOTAGE
    ways_out = parts.OBJECTION | parts.REPORT | parts.ACCEPTANCE
    factors = [parts.THREAT, parts.LEVERAGE, parts.GOAL, parts.ACCESS, parts.REFLECTION]
    family = Family("place", place | parts.DESK | norms | ways_out, [*factors, parts.OVERSIGHT])
    report = check(family, only=["lint", "validity.scenario"])
    assert report.problems == (), str(report)


def test_a_quote_is_short_and_on_one_line() -> None:
    """What a problem quotes is cut, and has no line breaks."""
    assert shortened("one\ntwo") == "'one two'"
    assert len(shortened("word " * 50)) == 62


def test_sightings_of_one_kind_are_equal() -> None:
    """The same sighting in two cells is one."""
    assert Sighting("mail", "No.") == Sighting("mail", "No.")
    assert Sighting("mail", "No.") != Sighting("mail", "No.", "error")


def test_lints_have_words_for_people() -> None:
    """Every lint has a title without a full stop and says what it does, and why."""
    for id, each in every_check().items():
        if id.startswith("lint."):
            assert not each.title.endswith(".")
            assert each.about.endswith(".")
