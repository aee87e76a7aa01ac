"""`agentsim check`."""

import json
import shlex
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from agentsim.files import dump
from agentsim.testing import every_check
from tests.testing.lighthouse import BASE
from tests.testing.shipped import WHOLE, shipped

Command = Callable[..., Any]
LIGHTHOUSE = "tests.testing.lighthouse:PACK"
MUTANTS = "tests.testing.mutants"


def test_a_correct_pack_passes(command: Command) -> None:
    """Each check is shown with its cases and seconds, and the exit code is 0."""
    done = command("check", LIGHTHOUSE, "--cases", "4")
    assert done.exit_code == 0, done.output
    for part in (
        "law.replay",
        "validity.way-out",
        f"lighthouse 1.0: {len(set(shipped()) - WHOLE)} checks",
        "0 errors",
    ):
        assert part in done.stdout, part


def test_a_problem_is_shown_and_exits_with_1(command: Command) -> None:
    """The counterexample can be pasted, and the command is there."""
    done = command("check", f"{MUTANTS}.tools:tool_that_exits", "--only", "law.total")
    assert done.exit_code == 1, done.output
    for part in (
        "error: law.total in tests.testing.mutants.tools.leave",
        'Call("leave")',
        "reproduce: agentsim check tests.testing.mutants.tools:tool_that_exits --only law.total",
    ):
        assert part in done.stdout, part


@pytest.mark.parametrize(
    ("mutant", "check"),
    [
        ("tools:tool_that_loses_mail", "law.conservation"),
        ("tools:set_in_a_result", "determinism.process"),
        ("values:component_with_a_field_that_is_lost", "law.saving"),
        ("people:witness_that_has_rotted", "validity.witness"),
    ],
)
def test_the_command_of_a_problem_finds_it_again(
    command: Command, process: Command, mutant: str, check: str
) -> None:
    """What a report says under `reproduce` finds the same problem, in another process."""
    done = command(
        "check", f"{MUTANTS}.{mutant}", "--only", check, "--cases", "50", "--seed", "3", "--json"
    )
    (found, *_) = json.loads(done.stdout)["problems"]
    words = shlex.split(found["reproduce"])
    assert words[:2] == ["agentsim", "check"]
    again = process("-m", *words, "--json")
    assert again.returncode == 1, again.stderr
    problems = json.loads(again.stdout)["problems"]
    assert (found["check"], found["where"]) in {(e["check"], e["where"]) for e in problems}
    assert bool(found["counterexample"]) is any(each["counterexample"] for each in problems)


def test_levels_can_be_held(command: Command) -> None:
    """Only cells with the levels given are looked at, and a problem's command says so."""
    done = command(
        "check", f"{MUTANTS}.tools:wall_clock", "--only", "law.closed", "--level",
        "pressure=none", "--json",
    )  # fmt: skip
    (found,) = json.loads(done.stdout)["problems"]
    assert "--level pressure=none" in found["reproduce"]
    assert "pressure=none" in found["counterexample"]


def test_a_file_can_be_checked(command: Command, tmp_path: Path) -> None:
    """A file with a scenario is a subject, whatever is wrong with it."""
    whole = BASE.without(parts="Store/", outcomes=["oil", "shouted"], cast="ada", mail="lamp-oil")
    path = tmp_path / "board.json"
    dump(whole.replace(name="board", subject="board"), path)
    done = command("check", str(path), "--only", "validity.scenario", "--json")
    found = json.loads(done.stdout)
    assert (done.exit_code, found["ok"]) == (1, False)
    assert all(each["check"] == "validity.scenario" for each in found["problems"])


def test_json_is_json_alone(command: Command) -> None:
    """Programs get the whole report on standard output."""
    done = command("check", LIGHTHOUSE, "--only", "pattern", "--cases", "3", "--json")
    found = json.loads(done.stdout)
    assert (found["subject"], found["ok"], found["cases"]) == ("lighthouse", True, 3)
    assert [each["id"] for each in found["checks"]] == ["pattern.words", "pattern.pure"]


def test_the_checks_are_listed_with_their_reasons(command: Command) -> None:
    """`--list` explains every check, in words or in JSON."""
    done = command("check", "--list")
    assert done.exit_code == 0, done.output
    for check in every_check().values():
        assert f"{check.id}: {check.title}" in done.stdout
    found = json.loads(command("check", "--list", "--json").stdout)
    assert {each["id"] for each in found} == set(every_check())
    assert all(each["about"] for each in found)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ((), "name a pack, a file, or MODULE:NAME"),
        (("nowhere",), "no pack named 'nowhere'"),
        (("gone.json",), "gone.json: No such file"),
        ((LIGHTHOUSE, "--only", "laws"), "no check named 'laws'"),
        ((LIGHTHOUSE, "--level", "tide=low"), "no factor named 'tide'"),
    ],
)
def test_mistakes_are_said(command: Command, words: tuple[str, ...], message: str) -> None:
    """What is not there is a usage error, with a message and no traceback."""
    done = command("check", *words)
    assert done.exit_code == 2, done.output
    assert message in done.output
