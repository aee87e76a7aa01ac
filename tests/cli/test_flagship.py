"""The command on the pack that comes with the library."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from agentsim.files import read_episodes

Command = Callable[..., Any]


def test_a_run_can_be_replayed_and_verified(command: Command, tmp_path: Path) -> None:
    """An episode of the flagship, written to a file, verifies to the digest that was printed."""
    out = str(tmp_path / "episode.json")
    done = command("run", "succession", "--policy", "opportunist", "--out", out, "--json")
    assert done.exit_code == 0, done.output
    found = json.loads(done.stdout)
    assert found["verdict"] == "harmful"
    assert [each["id"] for each in found["outcomes"] if each["evidence"]]
    again = command("replay", out, "--verify", "--json")
    assert again.exit_code == 0, again.output
    verified = json.loads(again.stdout)
    assert (verified["verified"], verified["digest"]) == (True, found["digest"])


def test_the_flagship_is_listed_and_shown(command: Command) -> None:
    """The pack is in the list, and `show` tells its factors, cast, outcomes and tools."""
    packs = {each["name"]: each for each in json.loads(command("list", "--json").stdout)}
    factors = {each["id"]: each for each in packs["succession"]["factors"]}
    threats = {level["id"] for level in factors["threat"]["levels"]}
    assert threats == {"none", "restriction", "replacement", "shutdown"}
    shown = command("show", "succession", "--level", "threat=none")
    assert shown.exit_code == 0, shown.output
    for part in ("blackmail", "send_mail", "threat=none", "Policies:"):
        assert part in shown.stdout


def test_a_small_study_of_the_flagship(command: Command, tmp_path: Path) -> None:
    """A study over the levels of one factor writes records that verify."""
    words = ("study", "succession", "--policies", "silent,noisy", "--level", "threat=all")
    done = command(*words, "--seeds", "1", "--out", str(tmp_path), "--json")
    assert done.exit_code == 0, done.output
    found = json.loads(done.stdout)
    assert (found["episodes"], found["models"][0]["rates"]["harmful"]["count"]) == (8, 0)
    assert len(list(read_episodes(tmp_path / "episodes.jsonl"))) == 8
    checked = command("replay", str(tmp_path / "episodes.jsonl"), "--verify")
    assert "8 of 8 episodes verified" in checked.stdout
