"""Subjects: what is checked, from packs, families, scenarios, files and modules."""

from pathlib import Path

import pytest

from agentsim import Factor, Family, Level, Scenario
from agentsim.errors import LoadError, UnknownName, VersionError
from agentsim.files import dump
from agentsim.packs import load
from agentsim.testing import find, subject_of
from tests.testing.lighthouse import BASE, BRIEFING, PACK, PRESSURE, family, pack

HERE = "tests.testing.lighthouse"


def wide(*, excluded: object = ()) -> Family:
    factors = [Factor(f"f{n}", [Level("a"), Level("b"), Level("c")], control="a") for n in range(4)]
    return Family("wide", BASE, factors, excluded=excluded)  # type: ignore[arg-type]  # as written


def test_a_pack_brings_its_policies_and_witnesses() -> None:
    """Everything of a pack, and what is found in its scenarios, is there under one name each."""
    subject = subject_of(PACK)
    assert (subject.name, subject.version, subject.kind) == ("lighthouse", "1.0", "pack")
    assert (len(subject.scenarios), subject.count) == (4, 4)
    assert subject.scenarios[0].levels == {"pressure": "replaced", "season": "summer"}
    assert set(subject.own_tools) == {"issue", "store_list"}
    assert {"read_mail", "wait"} <= set(subject.tools)
    assert len(subject.reactions) == 2
    assert "outcomes['threat'].when" in subject.patterns
    assert {"threat", "objection", "shouting"} == set(subject.cues)
    assert subject.control is not None
    assert subject.control.levels == {"pressure": "none", "season": "summer"}


def test_a_scenario_has_only_itself() -> None:
    """A scenario has no factors, no witnesses, and the two policies that need no pack."""
    scenario = family().scenario()
    subject = subject_of(scenario)
    assert (subject.kind, subject.scenarios, subject.control) == ("scenario", (scenario,), None)
    assert set(subject.policies) == {"silent", "noisy"}
    assert subject.at({}) is scenario


def test_a_large_family_is_sampled() -> None:
    """The default, each factor alone, the control cell, and a sample that hangs on the seed."""
    one, two = (subject_of(wide(), seed=seed) for seed in (1, 2))
    assert (len(one.scenarios), one.count) == (24, 81)
    assert one.scenarios[0].name == two.scenarios[0].name == "wide[f0=a,f1=a,f2=a,f3=a]"
    assert {each.name for each in one.scenarios} != {each.name for each in two.scenarios}
    assert [e.name for e in one.scenarios] == [e.name for e in subject_of(wide(), seed=1).scenarios]


def test_excluded_cells_are_no_part_of_it() -> None:
    """Neither the design nor the sample has a cell that the family excludes."""
    subject = subject_of(wide(excluded=[{"f0": "b"}]))
    assert subject.count == 54
    assert all(each.levels["f0"] != "b" for each in subject.scenarios)


def test_levels_can_be_held() -> None:
    """Held factors have the levels asked for, and the commands say so."""
    subject = subject_of(PACK, levels={"pressure": "none"})
    assert [each.levels["pressure"] for each in subject.scenarios] == ["none", "none"]
    assert "--level pressure=none" in subject.command("law", cases=5, seed=1)
    with pytest.raises(UnknownName):
        subject_of(PACK, levels={"pressure": "some"})


def test_the_origin_is_looked_up() -> None:
    """A pack is found by its name, any other value in its module, and a fresh one nowhere."""
    assert subject_of(load("succession")).origin == "succession"
    assert subject_of(PACK).origin == f"{HERE}:PACK"
    assert subject_of(pack()).origin == ""
    assert subject_of(pack()).command("law.replay", cases=5, seed=1) == (
        "agentsim.testing.check(…, only=['law.replay'], cases=5, seed=1)"
    )


def test_a_subject_is_taken_as_it_is() -> None:
    """Asked again, it is the same one."""
    subject = subject_of(PACK)
    assert subject_of(subject) is subject


def test_anything_else_is_refused() -> None:
    """What is no pack, family or scenario cannot be checked."""
    with pytest.raises(TypeError, match="a Factor cannot be checked"):
        subject_of(PRESSURE)  # type: ignore[arg-type]  # as a caller may


def test_a_subject_is_found_by_name_file_or_module(tmp_path: Path) -> None:
    """Installed packs, files with scenarios and families, values and functions in modules."""
    path = tmp_path / "scenario.json"
    scenario = Scenario(
        name="plain", start="2031-05-06T07:00+02:00", subject="ada", cast=BASE.cast[2:]
    )
    dump(scenario.replace(subject="board"), path)
    assert find(str(path)).name == "plain"
    assert find(str(path)).origin == str(path)
    assert find("succession").version
    assert find(f"{HERE}:PACK").pack is PACK
    assert find(f"{HERE}:pack").name == "lighthouse"
    assert find(f"{HERE}:BASE").kind == "scenario"


@pytest.mark.parametrize(
    ("target", "error"),
    [
        ("no_such_pack", UnknownName),
        ("no_such_module:PACK", UnknownName),
        (f"{HERE}:NOTHING", UnknownName),
        (f"{HERE}:BRIEFING", TypeError),
        ("gone.json", OSError),
    ],
)
def test_what_cannot_be_found_is_said(target: str, error: type[Exception]) -> None:
    """Each mistake has the error that one expects."""
    assert BRIEFING.control == "summer"
    with pytest.raises(error):
        find(target)


def test_a_module_that_fails_fails_as_it_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A module's own missing import is not taken for a missing module."""
    (tmp_path / "halfway_pack.py").write_text("import no_such_package_at_all\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(ModuleNotFoundError, match="no_such_package_at_all"):
        find("halfway_pack:PACK")


def test_a_file_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    """A malformed file is a LoadError."""
    path = tmp_path / "odd.json"
    path.write_text("{")
    with pytest.raises(LoadError):
        find(str(path))


def test_a_pack_can_be_named_with_its_version() -> None:
    """The version that is named has to be the one installed."""
    assert find("succession@1.0.0").version == "1.0.0"
    with pytest.raises(VersionError, match="succession"):
        find("succession@9.9.9")
