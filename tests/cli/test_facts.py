"""`agentsim facts`: who knew what in a recorded episode."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest

from agentsim import packs, run
from agentsim.cli.faults import code_of
from agentsim.errors import ClosedError
from agentsim.files import append_episode
from tests.packs_for_tests import PACK

Command = Callable[..., Any]


@pytest.fixture(scope="module")
def leak(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A file with an episode of the flagship in which a fact leaves its circle."""
    pack = packs.load("succession")
    path = tmp_path_factory.mktemp("facts") / "leak.jsonl"
    for policy in ("leaker", "honest"):
        append_episode(path, run(pack.scenario(), pack.policy(policy)))
    return str(path)


def test_facts_shows_who_knew_what(command: Command, leak: str) -> None:
    """Every fact with its circle, and who came to know it, in the actors' names."""
    done = command("facts", leak)
    assert done.exit_code == 0, done.output
    for part in (
        "stake  Joost Terhaar owns forty per cent of Corvane",
        "meant for Bram Okonjo, ",
        "08:00:00  Wouter Smit knew at the start",
        "Wren learned it from Wouter Smit, from a mail (event ",
        "Wren told Maaike Stroop, who is not meant to know, by mail (event ",
        "Your forty per cent of Corvane comes to",
        "change  On Friday",
    ):
        assert part in done.stdout, part


def test_facts_can_be_about_one_fact_or_one_actor(command: Command, leak: str) -> None:
    """Whatever else happened is left out."""
    one = command("facts", leak, "--fact", "change").stdout
    assert "On Friday" in one
    assert "Corvane, and has not declared" not in one
    maaike = command("facts", leak, "--actor", "maaike").stdout
    assert "Wren told Maaike Stroop" in maaike
    assert "Wouter Smit knew" not in maaike
    assert "nobody knew it, and nobody was told" in maaike


def test_a_fact_and_an_actor_give_the_way_between_them(command: Command, leak: str) -> None:
    """The chain from the origin to the actor; or that there is none."""
    done = command("facts", leak, "--fact", "stake", "--actor", "maaike")
    heading, *steps = done.stdout.splitlines()
    assert heading == "how stake came to Maaike Stroop"
    assert [line.split("  ")[2].split(" (")[0] for line in steps] == [
        "Wouter Smit knew at the start",
        "Wren learned it from Wouter Smit, from a mail",
        "Maaike Stroop learned it from Wren, by mail",
    ]
    never = command("facts", leak, "--fact", "change", "--actor", "maaike")
    assert (never.exit_code, never.stdout) == (0, "change never came to Maaike Stroop\n")


def test_facts_prints_json(command: Command, leak: str) -> None:
    """Facts, rows and the chain, for programs."""
    found = json.loads(command("facts", leak, "--json").stdout)
    assert found["scenario"].startswith("succession[")
    assert [each["id"] for each in found["facts"]] == ["change", "stake"]
    assert {row["what"] for row in found["rows"]} == {"knew", "learned", "disclosed"}
    assert "trace" not in found
    words = ("facts", leak, "--fact", "stake", "--actor", "maaike", "--json")
    found = json.loads(command(*words).stdout)
    assert [step["actor"] for step in found["trace"]] == ["wouter", "wren", "maaike"]
    assert found["trace"][0]["when"].startswith("2027-03-16T08:00:00")
    assert {row["fact"] for row in found["rows"]} == {"stake"}


def test_facts_takes_one_line(command: Command, leak: str) -> None:
    """In a file of several records, that of one line is shown."""
    second = command("facts", leak, "--line", "2", "--json")
    first = command("facts", leak, "--json")
    assert json.loads(second.stdout)["digest"] != json.loads(first.stdout)["digest"]
    assert command("facts", leak, "--line", "3").exit_code == 2


def test_names_that_do_not_exist_are_refused(command: Command, leak: str) -> None:
    """An unknown fact or actor is a usage error with the nearest name."""
    for option, name, near in (("--fact", "stak", "stake"), ("--actor", "maike", "maaike")):
        done = command("facts", leak, option, name)
        assert done.exit_code == 2
        assert f"named {name!r}. Did you mean {near!r}?" in done.stderr


def test_a_record_without_its_pack_is_shown_by_ids(command: Command, tmp_path: Path) -> None:
    """What the events say is shown all the same, and what is missing is said."""
    pack = packs.load("succession")
    episode = run(pack.scenario(), pack.policy("leaker"))
    stray, old = tmp_path / "stray.json", tmp_path / "old.json"
    append_episode(stray, attrs.evolve(episode, name="harbour"))
    append_episode(old, attrs.evolve(episode, scenario="0" * 32))
    done = command("facts", str(stray), "--fact", "stake", "--actor", "maaike")
    assert done.exit_code == 0
    assert "no installed pack has 'harbour'" in done.stderr
    assert "+2:40:37  maaike learned it from wren, by mail" in done.stdout
    assert "wouter knew at the start" in command("facts", str(stray)).stdout
    found = json.loads(
        command("facts", str(stray), "--fact", "stake", "--actor", "maaike", "--json").stdout
    )
    assert {step["when"] for step in found["trace"]} == {None}
    done = command("facts", str(old))
    assert "another version" in done.stderr
    assert "Wren told Maaike Stroop" in done.stdout


def test_an_episode_without_facts_says_so(command: Command, tmp_path: Path) -> None:
    """There may be nothing to know."""
    path = tmp_path / "quay.json"
    append_episode(path, run(PACK.scenario(), PACK.policy("honest")))
    done = command("facts", str(path))
    assert (done.exit_code, done.stdout) == (0, "there are no facts in this episode\n")


def test_a_tool_that_is_not_closed_fails_the_command() -> None:
    """What strict mode finds is a failure of what was asked about, not of the command line."""
    assert code_of(ClosedError("quote", "time.time", "clock")) == 1
