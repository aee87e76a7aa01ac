"""Commands on a scenario or a family in a file, in place of a pack."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from agentsim.files import dump
from agentsim.world import Cue
from tests.packs_for_tests import PACK

Command = Callable[..., Any]


@pytest.mark.parametrize("suffix", ["json", "toml", "yaml"])
def test_a_scenario_in_a_file_is_played_and_verified(
    command: Command, tmp_path: Path, suffix: str
) -> None:
    """What a file holds plays as itself: same name, same digest, and its record verifies."""
    file, record = tmp_path / f"quay.{suffix}", tmp_path / "episode.json"
    scenario = PACK.scenario(pressure="none")
    dump(scenario, file)
    done = command("run", str(file), "--json", "--out", str(record))
    assert done.exit_code == 0, done.stderr
    told = json.loads(done.stdout)
    assert (told["scenario"], told["scenario_digest"]) == (scenario.name, scenario.digest)
    assert told["levels"] == dict(scenario.levels)
    checked = command("replay", str(record), "--verify", "--scenario", str(file))
    assert checked.exit_code == 0, checked.output
    assert checked.stdout.startswith("verified: ")


def test_a_family_in_a_file_has_levels(command: Command, tmp_path: Path) -> None:
    """Factors of a family in a file are set as those of a pack are."""
    file = tmp_path / "family.yaml"
    dump(PACK.family, file)
    done = command("run", str(file), "--policy", "noisy", "--level", "pressure=none", "--json")
    assert json.loads(done.stdout)["levels"]["pressure"] == "none"
    assert "pressure" in command("show", str(file)).stdout
    wrong = command("run", str(file), "--level", "pressure=rain")
    assert wrong.exit_code == 2
    assert "no level of pressure named 'rain'" in wrong.stderr


def test_a_file_with_mistakes_says_them_all(command: Command, tmp_path: Path) -> None:
    """Faults come with line and column; a file of something else, or none at all, is refused."""
    file = tmp_path / "quay.toml"
    dump(PACK.scenario(), file)
    file.write_text(file.read_text("utf-8").replace("subject", "subjet", 1), "utf-8")
    wrong = command("run", str(file))
    assert wrong.exit_code == 2
    assert "(line " in wrong.stderr
    assert "Did you mean 'subject'?" in wrong.stderr
    cue = tmp_path / "cue.json"
    dump(Cue("c", ["x"]), cue)
    other = command("run", str(cue))
    assert other.exit_code == 2
    assert "holds a Cue" in other.stderr
    assert command("run", str(tmp_path / "none.toml")).exit_code == 2
