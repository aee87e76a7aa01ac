"""The checks are tested by what they have to find: every mutant is killed, and by its check."""

import itertools

import pytest

from agentsim.packs import Pack
from agentsim.testing import check, every_check, subject_of
from tests.testing.lighthouse import PACK
from tests.testing.mutants import MUTANTS, Mutant

# Found by the whole kit and by no check alone.
WHOLE = {"kit.crash": ["validity.policy"], "kit.stale-exemption": ["law.closed"]}


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda each: f"{each.kills}:{each.name}")
def test_each_mutant_is_killed_by_its_check(mutant: Mutant) -> None:
    """The check that a mutant names finds a problem in it, with a command to find it again."""
    subject = subject_of(mutant.build(), origin=mutant.origin)
    report = check(subject, only=WHOLE.get(mutant.kills, [mutant.kills]), cases=60)
    found = report.of(mutant.kills)
    assert found, str(report)
    if mutant.kills != "kit.stale-exemption":
        assert found[0].reproduce.startswith(f"agentsim check {mutant.origin} --only ")


def test_every_check_has_a_mutant() -> None:
    """No check is without something that it has to find."""
    assert {each.kills for each in MUTANTS} == set(every_check())


def test_mutants_have_names_of_their_own() -> None:
    """A name says which mutant it is."""
    names = [each.name for each in MUTANTS]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("seed", range(1, 6))
def test_the_correct_pack_raises_no_alarm(seed: int) -> None:
    """Whatever the seed, nothing is found in the pack that the mutants are made from."""
    report = check(PACK, cases=15, seed=seed)
    assert report.problems == (), str(report)


def test_several_faults_of_one_kind_are_all_found() -> None:
    """Two bad tools in one pack are two problems, each with a case of its own."""
    from agentsim import Scenario
    from agentsim.scenarios import Addition
    from tests.testing.mutants.mutant import with_parts
    from tests.testing.mutants.tools import journal, watch

    made: Pack = with_parts(Scenario(additions=[Addition("mutant", tools=[journal, watch])]))
    report = check(made, only=["law.replay"], cases=60)
    assert sorted(each.where for each in report.errors) == ["tool journal", "tool watch"]
    for one, two in itertools.pairwise(report.errors):
        assert one.counterexample != two.counterexample
