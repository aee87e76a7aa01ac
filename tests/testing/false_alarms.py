"""False alarms: what the kit finds in a correct pack, over many seeds. It should be nothing.

`python -m tests.testing.false_alarms --seeds 200` counts them, and exits with 1 if there is one.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterable, Iterator
from typing import Final

from agentsim.testing import Problem, check
from tests.testing.lighthouse import PACK

CASES: Final = 10
"""How many cases each check draws for each seed, unless told otherwise."""


def alarms(seeds: Iterable[int], *, cases: int = CASES) -> Iterator[tuple[int, Problem | None]]:
    """Check the correct pack from every seed: yield the seed with each alarm, or with None."""
    for seed in seeds:
        found = check(PACK, cases=cases, seed=seed).problems
        for problem in found or (None,):
            yield seed, problem


def main(arguments: Iterable[str] | None = None) -> int:
    """Count the false alarms; return 1 if there is one."""
    parser = argparse.ArgumentParser(description="Count false alarms.")
    parser.add_argument("--seeds", type=int, default=200, help="how many seeds")
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parser.add_argument("--cases", type=int, default=CASES, help="cases of each drawn check")
    given = parser.parse_args(None if arguments is None else list(arguments))
    began, count = time.perf_counter(), 0
    for seed, problem in alarms(range(given.first, given.first + given.seeds), cases=given.cases):
        if problem is not None:
            count += 1
            print(f"seed {seed}: {problem}", flush=True)
    seconds = time.perf_counter() - began
    print(
        f"{given.seeds} seeds, {given.cases} cases of each check: {count} false alarms, "
        f"in {seconds:.0f} s"
    )
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
