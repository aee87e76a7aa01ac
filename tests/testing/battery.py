"""The battery: every mutant, the check that has to kill it, and what came of it.

`python -m tests.testing.battery` prints the table, and exits with 1 if a mutant survives.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Iterator
from typing import Final

import attrs

from agentsim.testing import Problem, check, subject_of
from tests.testing.mutants import MUTANTS, Mutant

WHOLE: Final = {"kit.crash": ("validity.policy",), "kit.stale-exemption": ("law.closed",)}
"""What is found by the kit as a whole, and the checks to carry out for it."""


@attrs.frozen
class Tried:
    """What came of a mutant.

    Attributes:
        mutant: The mutant.
        problems: What its check found; nothing if it survives.
        seconds: How long the processor was busy with its check, in other processes as well.
    """

    mutant: Mutant
    problems: tuple[Problem, ...]
    seconds: float

    @property
    def killed(self) -> bool:
        """Whether its own check found it."""
        return bool(self.problems)

    @property
    def length(self) -> int:
        """Length of the shrunk counterexample, in characters; 0 where there is nothing to play."""
        return len(self.problems[0].counterexample) if self.problems else 0


def _busy() -> float:
    """Seconds for which the processor was busy with this process and those that it has ended."""
    return sum(os.times()[:4])


def tried(mutant: Mutant, *, seed: int = 0) -> Tried:
    """Carry out the check that has to find a mutant."""
    began = _busy()
    with mutant.within():
        subject = subject_of(mutant.build(), origin=mutant.origin)
        only = WHOLE.get(mutant.kills, (mutant.kills,))
        report = check(subject, only=only, cases=mutant.cases, seed=seed)
    return Tried(mutant, report.of(mutant.kills), _busy() - began)


_HEAD: Final = "| mutant | what is planted | known defect | killed by | seconds | counterexample |"


def row_of(each: Tried) -> str:
    """Return a mutant as a row of the table."""
    mutant = each.mutant
    killer = mutant.kills if each.killed else f"**survives {mutant.kills}**"
    length = f"{each.length} characters" if each.length else ""
    cells = (mutant.name, mutant.about, mutant.row, killer, f"{each.seconds:.1f}", length)
    return f"| {' | '.join(cells)} |"


def total_of(all_tried: Iterable[Tried]) -> str:
    """Return what came of all of them in one line."""
    every = tuple(all_tried)
    killed = sum(each.killed for each in every)
    checks = {each.mutant.kills for each in every}
    rows = {each.mutant.row for each in every} - {""}
    seconds = sum(each.seconds for each in every)
    return (
        f"{killed} of {len(every)} mutants killed by {len(checks)} checks, for {len(rows)} known "
        f"defects, in {seconds:.0f} s"
    )


def battery(names: Iterable[str] = (), *, seed: int = 0) -> Iterator[Tried]:
    """Try every mutant, or those whose name or check begins like one of these."""
    wanted = tuple(names)
    for mutant in MUTANTS:
        if not wanted or mutant.name.startswith(wanted) or mutant.kills.startswith(wanted):
            yield tried(mutant, seed=seed)


def main(arguments: Iterable[str] | None = None) -> int:
    """Print the table; return 1 if a mutant survives."""
    parser = argparse.ArgumentParser(description="Try every mutant.")
    parser.add_argument("names", nargs="*", help="beginnings of names or checks; all by default")
    parser.add_argument("--seed", type=int, default=0, help="seed of everything drawn")
    given = parser.parse_args(None if arguments is None else list(arguments))
    print(_HEAD)
    print("|---|---|---|---|--:|--:|")
    found: list[Tried] = []
    for each in battery(given.names, seed=given.seed):
        print(row_of(each), flush=True)
        found.append(each)
    print(f"\n{total_of(found)}")
    return 0 if found and all(each.killed for each in found) else 1


if __name__ == "__main__":
    sys.exit(main())
