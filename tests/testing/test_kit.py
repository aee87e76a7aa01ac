"""`check`: all of it, never stopped, with exemptions and progress."""

from collections.abc import Iterator
from typing import Any

import pytest

from agentsim.errors import CheckError, UnknownName
from agentsim.models import silent
from agentsim.testing import Bench, Check, Problem, Subject, bench, check, check_pack, every_check
from agentsim.testing.bench import registered
from tests.testing.lighthouse import BASE, PACK, family, pack
from tests.testing.mutants import MUTANTS

BROKEN = pack(policies={**PACK.policies, "opportunist": silent})
QUICK = ("validity.witness", "validity.idle")


def test_the_correct_pack_passes_everything() -> None:
    """Every check is carried out on the small pack, and finds nothing."""
    report = check(PACK, cases=20)
    assert report.problems == ()
    assert [each.check.id for each in report.checked] == [
        id for id in every_check() if not id.startswith("kit.")
    ]
    assert all(each.cases for each in report.checked)
    assert (report.subject, report.version, report.ok) == ("lighthouse", "1.0", True)


def test_the_same_seed_gives_the_same_report() -> None:
    """Two runs find the same problems, with the same counterexamples and commands."""
    mutant = next(each for each in MUTANTS if each.name == "tool-that-loses-mail")
    one, two = (check(mutant.build(), only=["law.conservation"], cases=40) for _ in range(2))
    assert one.problems
    assert one.problems == two.problems


def test_checks_are_chosen_by_id_or_group() -> None:
    """`only` takes ids and groups, keeps the order of the kit, and refuses what is not there."""
    report = check(PACK, only=["validity.twins", "law.prefix", "pattern"], cases=2)
    ids = [each.check.id for each in report.checked]
    assert ids == ["law.prefix", "pattern.words", "pattern.pure", "validity.twins"]
    with pytest.raises(UnknownName, match=r"no check named 'laws'"):
        check(PACK, only=["laws"])


def test_a_family_and_a_scenario_can_be_checked_too() -> None:
    """What only a pack has is said not to be looked at; the rest is."""
    made = family()
    for subject in (made, made.scenario()):
        report = check(subject, cases=3)
        assert report.ok, str(report)
        notes = {each.check.id: each.note for each in report.checked}
        assert notes["validity.witness"] == "only a pack has witnesses"
    assert notes["validity.twins"] == "there is no family"


def test_what_cannot_be_run_is_a_problem_and_no_crash() -> None:
    """A fragment is reported with all its faults, and the other checks say why they did nothing."""
    report = check(BASE.without(cast="ivo"), cases=3)
    assert report.errors
    assert {each.check for each in report.problems} == {"validity.scenario"}
    assert all("ivo" in each.problem or "name" in each.where for each in report.problems)


def test_progress_is_told() -> None:
    """Before each check, the callback hears of it, its number, and how many there are."""
    heard: list[tuple[str, int, int]] = []
    check(PACK, only=QUICK, on_progress=lambda each, n, of: heard.append((each.id, n, of)))
    assert heard == [("validity.idle", 0, 2), ("validity.witness", 1, 2)]


# -- exemptions ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "rule", ["validity.witness", "validity.witness:outcome threat", "validity.witness:*threat"]
)
def test_an_exemption_is_shown_with_its_reason(rule: str) -> None:
    """A check, or a check in one place, can be exempted; the problem stays in the report."""
    report = check(BROKEN, only=QUICK, exempt={rule: "Nobody threatens any more."})
    assert report.ok
    assert [each.exempted for each in report.problems] == ["Nobody threatens any more."]


def test_a_pack_declares_exemptions_of_its_own() -> None:
    """What the pack declares counts as what the call gives; the more special one is shown."""
    declared = pack(policies=BROKEN.policies, exemptions={"validity.witness": "It is a draft."})
    assert check(declared, only=QUICK).exempted[0].exempted == "It is a draft."
    special = {"validity.witness:outcome threat": "Nobody threatens."}
    assert check(declared, only=QUICK, exempt=special).exempted[0].exempted == "Nobody threatens."


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("validity.idle", "matches nothing"),
        ("validity.witness:outcome oil", "matches nothing"),
        ("validity.wit", "there is no such check"),
    ],
)
def test_an_exemption_that_matches_nothing_is_warned_of(rule: str, words: str) -> None:
    """A stale or misspelt exemption is a warning of its own."""
    report = check(BROKEN, only=QUICK, exempt={rule: "Once it was needed."})
    assert [each.where for each in report.warnings] == [rule]
    assert words in report.warnings[0].problem
    assert not report.ok


def test_exemptions_of_checks_that_did_not_run_are_left_alone() -> None:
    """Whether an exemption is needed is only known once its check has run."""
    assert check(PACK, only=QUICK, exempt={"law.closed": "It reads a file."}).problems == ()


# -- checks of one's own, and crashes ------------------------------------------------------------


@pytest.fixture
def own() -> Iterator[Any]:
    """Enter checks of one's own, and take them out again."""
    before = dict(bench._register)
    yield registered
    bench._register.clear()
    bench._register.update(before)


def test_a_check_of_ones_own_takes_part(own: Any) -> None:
    """A registered generator runs with the others, under its id and severity."""

    @own(Check("house.canary", "It has a canary", about="For trainers.", severity="warning"))
    def canary(subject: Subject, at: Bench) -> Iterator[Problem]:
        at.tried()
        if subject.pack is not None and "light" in subject.pack.canary:
            yield at.problem("the canary", "It tells where it is from.")

    report = check(PACK, only=["house"])
    assert [str(each.check) for each in report.warnings] == ["house.canary"]
    assert report.checked[0].cases == 1
    assert "--only house.canary --cases 100 --seed 0" in report.warnings[0].reproduce


def test_two_checks_cannot_have_one_id(own: Any) -> None:
    """An id stands for one function."""
    made = Check("house.twice", "Once", about="One id, one check.")
    own(made)(lambda subject, at: iter(()))
    with pytest.raises(ValueError, match=r"'house.twice' is carried out by"):
        own(made)(test_two_checks_cannot_have_one_id)


def test_a_check_that_crashes_is_a_problem_and_the_others_go_on(own: Any) -> None:
    """What a check had found before is kept, and the crash says where it was."""

    @own(Check("house.rotten", "It is sound", about="It is not."))
    def rotten(subject: Subject, at: Bench) -> Iterator[Problem]:
        yield at.problem("here", "Found before.")
        raise ZeroDivisionError("rotten")

    report = check(PACK, only=["house.rotten", "validity.idle"])
    assert [each.check for each in report.errors] == ["house.rotten", "kit.crash"]
    assert report.errors[1].where == "house.rotten"
    assert "ZeroDivisionError (test_kit.py:" in report.errors[1].problem
    assert len(report.checked) == 2


# -- in a pack's own tests -----------------------------------------------------------------------


def test_check_pack_raises_with_every_error() -> None:
    """The error is an AssertionError with the headline and each problem in full."""
    with pytest.raises(CheckError) as raised:
        check_pack(BROKEN, only=QUICK)
    assert isinstance(raised.value, AssertionError)
    assert "1 error" in str(raised.value)
    assert "outcome threat" in str(raised.value)
    assert check_pack(PACK, only=QUICK).ok
