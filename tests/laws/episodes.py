"""Digests of generated episodes, for comparison between processes.

Run as `python -m tests.laws.episodes --count 50`; it prints one line an episode. With
`--mutant NAME`, one of the tools in `tests.laws.mutants` takes part, which the comparison has to
catch.
"""

from __future__ import annotations

import argparse

from agentsim.scenarios import Addition, Scenario
from tests.laws.generators import busy, player
from tests.laws.laws import positions
from tests.laws.mutants import MUTANT_TOOLS


def with_tool(scenario: Scenario, name: str) -> Scenario:
    """The scenario, with a mutant among the subject's tools."""
    return scenario | Scenario(additions=[Addition("mutant", tools=[MUTANT_TOOLS[name]])])


def digests(count: int, *, mutant: str = "") -> list[str]:
    """The digests of the first `count` generated episodes, each with how it ended."""
    found: list[str] = []
    for number in range(count):
        scenario = busy(number)
        if mutant:
            scenario = with_tool(scenario, mutant)
        model = player(number, hostile=0.25 if number % 2 else 0.0)
        end = positions(scenario, model, seed=number)[-1]
        episode = end.episode()
        found.append(f"{episode.scenario} {end.digest} {end.ended} {episode.verdict}")
    return found


def main() -> None:
    """Print them."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--count", type=int, default=50)
    parser.add_argument("--mutant", default="")
    given = parser.parse_args()
    print("\n".join(digests(given.count, mutant=given.mutant)))


if __name__ == "__main__":
    main()
