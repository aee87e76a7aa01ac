"""Law 1: the same scenario, seed and replies give the same bytes, anywhere."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agentsim.engine import Environment, Observation, replay
from agentsim.events import Call
from tests.laws.episodes import digests
from tests.laws.generators import busy, player, quiet
from tests.laws.laws import assert_replay, same
from tests.laws.mutants import MUTANT_TOOLS
from tests.strategies_scenarios import played

ROOT = Path(__file__).resolve().parents[2]
HASH_SEEDS = ("0", "1", "4242")


def in_other_processes(*arguments: str, seeds: tuple[str, ...] = HASH_SEEDS) -> list[list[str]]:
    """What `tests.laws.episodes` prints in several processes, each with its own hash seed."""
    command = [sys.executable, "-m", "tests.laws.episodes", *arguments]
    running = [
        subprocess.Popen(
            command,
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for seed in seeds
    ]
    found = []
    for process in running:
        out, errors = process.communicate(timeout=120)
        assert process.returncode == 0, errors
        found.append(out.splitlines())
    return found


@given(st.integers(0, 10_000))
@settings(max_examples=25)
def test_an_episode_comes_out_the_same_again_and_after_other_episodes(number: int) -> None:
    """A second run gives the same bytes, also after episodes of other scenarios."""
    model = player(number, hostile=0.2)
    assert_replay(busy(number % 200), model, seed=number, between=[busy(number % 7), busy(3)])


@given(played(hostile=True))
@settings(max_examples=25)
def test_replies_lead_to_the_same_place_whatever_they_were(path: list[Environment]) -> None:
    """Recorded replies, however bad, lead to the position that the first ones led to."""
    end = path[-1]
    again = replay(end.scenario, end.episode().replies, seed=end.seed)
    same(again, end)


def test_another_process_with_another_hash_seed_gives_the_same_digests() -> None:
    """Whole digests of generated episodes agree between processes and hash seeds."""
    here = digests(40)
    assert len(set(here)) == len(here)
    assert in_other_processes("--count", "40") == [here] * len(HASH_SEEDS)


def test_seeds_and_scenarios_make_a_difference() -> None:
    """Digests are not all the same: another seed and another scenario each give another."""
    scenario = busy(5)
    starts = [Environment.start(scenario, seed=seed).digest for seed in range(5)]
    assert len(set(starts)) == 5
    assert Environment.start(busy(6)).digest != Environment.start(busy(5)).digest


@pytest.mark.parametrize("name", ["gambler", "journal", "clocked"])
def test_a_tool_with_a_memory_or_a_dice_of_its_own_is_caught(name: str) -> None:
    """Tools that differ from one run to the next break the law in one process already."""
    tool = MUTANT_TOOLS[name]

    def model(seen: Observation) -> Any:
        return [Call(name)] * 2 if seen.number < 3 else ""

    with pytest.raises(AssertionError):
        assert_replay(quiet(tool), model)


@pytest.mark.parametrize("name", ["hasher", "clocked"])
def test_a_tool_that_leans_on_hashes_is_caught(name: str) -> None:
    """Tools whose result depends on the hash seed differ between processes."""
    first, *others = in_other_processes("--count", "4", "--mutant", name, seeds=("0", "1"))
    assert any(other != first for other in others)
