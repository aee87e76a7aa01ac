"""The kit is tested by what it has to find, and by what it has to leave alone."""

import itertools
from collections import Counter

import pytest

from agentsim import Scenario, when
from agentsim.outcomes import sent
from agentsim.packs import Pack
from agentsim.scenarios import Addition, Part
from agentsim.testing import Problem, Report, check, report, subject_of
from agentsim.testing.subjects import find
from tests.testing import battery, false_alarms, five_faults
from tests.testing.lighthouse import BASE, PACK, family, pack
from tests.testing.mutants import MUTANTS, Mutant
from tests.testing.mutants.mutant import ROWS, with_tool
from tests.testing.mutants.tools import Board, burn, dice, journal, scrawl, watch
from tests.testing.mutants.values import Forger
from tests.testing.shipped import shipped

ORIGIN = "tests.testing.five_faults:PACK"
ENTANGLED = {
    "law.replay": "tool dice",
    "law.closed": "tool watch",
    "law.atomic": "tool scrawl",
    "law.conservation": "tool burn",
    "law.prefix": "sent by ada",
}


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda each: f"{each.kills}:{each.name}")
def test_each_mutant_is_killed_by_its_check(mutant: Mutant) -> None:
    """The check that a mutant names finds it, and says how to find it again."""
    found = battery.tried(mutant)
    assert found.killed, battery.row_of(found)
    if mutant.kills != "kit.stale-exemption":
        assert found.problems[0].reproduce.startswith("agentsim check ")


def test_every_check_has_a_mutant() -> None:
    """No check is without something that it has to find.

    Those of the lint are on its page of the documentation, a bad example for each.
    """
    assert {each.kills for each in MUTANTS} >= {id for id in shipped() if id[:5] != "lint."}


def test_every_known_defect_has_a_mutant() -> None:
    """Each row of the table of known defects is planted, and no mutant names another."""
    assert len(MUTANTS) >= 40
    assert {each.row for each in MUTANTS} - {""} == set(ROWS)


def test_every_mutant_says_what_is_planted() -> None:
    """Names and sentences are there, and a name is of one mutant alone."""
    assert not [name for name, count in Counter(m.name for m in MUTANTS).items() if count > 1]
    assert not [each.name for each in MUTANTS if not each.about]


# -- the command ---------------------------------------------------------------------------------


def test_the_table_ends_with_the_totals(capsys: pytest.CaptureFixture[str]) -> None:
    """A row for each mutant, and one line that sums up; 0 if all are killed."""
    assert battery.main(["validity.witness", "witness-of-nothing"]) == 0
    *_, row, _, total = capsys.readouterr().out.splitlines()
    assert row.startswith("| ")
    assert "mutants killed by 1 checks, for 3 known defects" in total


def test_a_survivor_is_told_and_fails(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What its check does not find survives, and the exit code is 1."""
    monkeypatch.setattr(battery, "MUTANTS", [Mutant("nothing", "validity.idle", lambda: PACK)])
    assert battery.main([]) == 1
    said = capsys.readouterr().out
    assert "**survives validity.idle**" in said
    assert "0 of 1 mutants killed" in said


# -- five faults at once -------------------------------------------------------------------------


def entangled_faults() -> Pack:
    """The lighthouse with a die, a clock, a fire, a board that is scrawled on, and a forger."""
    forging = when(sent(by="ada")).do(Forger())
    planted = Scenario(
        parts=[Part(Board())],
        additions=[
            Addition("tools", tools=[dice, watch, scrawl, burn]),
            Addition("forging", actor="board", reactions=[forging]),
        ],
    )
    return pack(family(BASE | planted))


def test_five_faults_are_five_findings_each_with_a_case() -> None:
    """Nothing but what was planted is found, and the cases are as small as can be."""
    found = check(find(ORIGIN), cases=60)
    assert {each.check: each.where for each in found.problems} == five_faults.FOUND
    assert len(found.problems) == 5
    for each in found.problems:
        drawn = each.check.startswith(("law.", "determinism."))
        assert each.counterexample.count("Call(") == (1 if drawn else 0), str(each)
        assert each.reproduce.startswith(
            f"agentsim check tests.testing.five_faults:PACK --only {each.check}"
        )


def test_faults_that_touch_each_other_are_found_in_their_places() -> None:
    """Faults do not hide each other: each is found in its place, with a short case of its own."""
    made = subject_of(entangled_faults(), origin="tests.testing.test_battery:entangled_faults")
    found = check(made, only=ENTANGLED, cases=40)
    for id, where in ENTANGLED.items():
        problem = _of(found, id, where)
        assert problem.counterexample.startswith("lighthouse[")
        assert 1 <= problem.counterexample.count("Call(") <= 3, problem.counterexample
        assert id in problem.reproduce


def test_several_faults_of_one_kind_are_all_found() -> None:
    """Two bad tools in one pack are two problems, each with a case of its own."""
    found = check(with_tool(journal, watch), only=["law.replay"], cases=60)
    assert sorted(each.where for each in found.errors) == ["tool journal", "tool watch"]
    for one, two in itertools.pairwise(found.errors):
        assert one.counterexample != two.counterexample


def _of(found: Report, id: str, where: str) -> Problem:
    problems = [each for each in found.of(id) if each.where == where]
    assert len(problems) == 1, str(found)
    return problems[0]


# -- false alarms --------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(1, 5))
def test_a_correct_pack_raises_no_alarm(seed: int) -> None:
    """Whatever the seed, nothing is found in the pack that the mutants are made from."""
    assert [problem for _, problem in false_alarms.alarms([seed]) if problem] == []


def test_false_alarms_are_counted_and_fail(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """No alarm is 0 and said so; one is shown with its seed, and the exit code is 1."""
    alarm = Problem("law.replay", "tool dice", "It is another.")
    quiet = report.Report("lighthouse", "", (), ())
    monkeypatch.setattr(false_alarms, "check", lambda *_args, **_more: quiet)
    assert false_alarms.main(["--seeds", "2"]) == 0
    assert "2 seeds, 10 cases of each check: 0 false alarms" in capsys.readouterr().out
    loud = report.Report("lighthouse", "", (), (alarm,))
    monkeypatch.setattr(false_alarms, "check", lambda *_args, **_more: loud)
    assert false_alarms.main(["--seeds", "1", "--first", "7"]) == 1
    assert capsys.readouterr().out.startswith("seed 7: error: law.replay in tool dice")
