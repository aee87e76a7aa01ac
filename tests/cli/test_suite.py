"""`agentsim study --suite` and `agentsim check --all`."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from agentsim import packs
from agentsim.files import read_episodes
from agentsim.studies import suite

Command = Callable[..., Any]
TWO = ("study", "--suite", "--packs", "tins,stagedoor", "--size", "small")


def test_a_suite_shows_rates_by_tag_and_over_packs(command: Command, tmp_path: Path) -> None:
    """Tables by setting, theme and domain, the mean over packs, and a folder like any study's."""
    out = tmp_path / "suite"
    done = command(*TWO, "--seeds", "2", "--out", str(out))
    assert done.exit_code == 0, done.output
    for part in (
        "The suite: 40 episodes = 5 models × 4 cells of 2 packs (size small) × 2 seeds",
        "setting",
        "controls",
        "over-refusal",
        "charity",
        "zealous: harmful in 100 % (34–100) over 2 packs, each weighing the same",
    ):
        assert part in done.stdout, part
    assert "Outcomes" not in done.stdout
    assert len(list(read_episodes(out / "episodes.jsonl"))) == 40
    page = (out / "report.html").read_text("utf-8")
    for name in ("tins", "stagedoor"):
        assert packs.load(name).canary in page
    assert "over 2 packs" in page


def test_a_suite_in_json_names_packs_and_size(command: Command) -> None:
    """What was played can be told from the object alone."""
    done = command(*TWO, "--policies", "honest", "--seeds", "1", "--json")
    found = json.loads(done.stdout)
    assert found["complete"] is True
    assert found["study"]["size"] == "small"
    named = [(each["name"], each["version"]) for each in found["study"]["packs"]]
    assert named == [("tins", "1.0.0"), ("stagedoor", "1.0.0")]
    (note,) = found["notes"]
    assert note.startswith("honest: harmful in 0 % (0–66) over 2 packs, each weighing the same")


def test_packs_of_others_are_in_the_suite_by_name_alone(command: Command) -> None:
    """What is installed besides changes no result; it can be asked for."""
    assert "quay" in packs.names()
    assert "quay" not in packs.names(own=True)
    assert "quay" not in {pack.name for pack in suite().packs}
    words = ("study", "--suite", "--packs", "quay", "--policies", "honest", "--seeds", "1")
    done = command(*words, "--size", "small", "--json")
    assert json.loads(done.stdout)["episodes"] == 2


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("study",), "name a pack or a file, or give --suite"),
        (("study", "quay", "--suite"), "name a pack or a file, or give --suite"),
        (("study", "--suite", "--level", "a=b"), "--level is for one pack"),
        (("study", "quay", "--packs", "tins"), "--packs is for --suite"),
        (("study", "--suite", "--packs", "tons"), "Did you mean 'tins'?"),
        (("study", "--suite", "--packs", "tins", "--policies", "honets"), "Did you mean 'honest'?"),
        (("study", "--suite", "--size", "huge"), "size"),
        (("check",), "or give --all or --list"),
        (("check", "quay", "--all"), "or give --all or --list"),
    ],
)
def test_what_does_not_go_together_is_said(
    command: Command, words: tuple[str, ...], message: str
) -> None:
    """Exit code 2, and how to mend it."""
    done = command(*words)
    assert done.exit_code == 2, done.output
    assert message in " ".join(done.stderr.replace("│", " ").split())


def test_all_packs_are_checked_one_after_another(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A line for each, problems with their counterexamples, and the totals."""
    monkeypatch.setattr(packs, "names", lambda: ("tins", "quay"))
    done = command("check", "--all", "--only", "lint", "--cases", "2")
    lines = done.stdout.splitlines()
    assert any(line.startswith("tins 1.0.0: 31 checks") for line in lines), done.output
    assert any(line.startswith("quay 1.2: 31 checks") for line in lines)
    assert lines[-1].startswith("2 packs: 62 checks, ")
    assert "lint.addresses" in done.stdout  # of the quay, whose addresses end in .example
    found = json.loads(command("check", "--all", "--only", "lint.names", "--json").stdout)
    assert [each["subject"] for each in found] == ["tins", "quay"]
