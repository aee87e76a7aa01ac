"""False alarms: what the kit finds in correct packs, over many seeds. It should be nothing.

`python -m tests.testing.false_alarms --seeds 200` counts them, and exits with 1 if there is one.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Final

from agentsim.packs import Pack
from agentsim.testing import Problem, check
from tests.testing import lighthouse

CASES: Final = 10
"""How many cases each check draws for each seed, unless told otherwise."""


PACKS: Final = (
    "tests.testing.lighthouse:PACK",
    "allotments_pkg:PACK",
    "agentsim.packs.succession:PACK",
)
"""The packs that are looked at, unless told otherwise: small, a third party's, the flagship."""

_THIRD_PARTY: Final = Path(__file__).resolve().parents[2] / "examples/third_party_pack/src"


def alarms(
    seeds: Iterable[int], *, pack: Pack = lighthouse.PACK, cases: int = CASES
) -> Iterator[tuple[int, Problem | None]]:
    """Check a correct pack from every seed: yield the seed with each alarm, or with None.

    What a pack declares as an exemption is no alarm.
    """
    for seed in seeds:
        found = check(pack, cases=cases, seed=seed).problems
        for problem in tuple(each for each in found if not each.exempted) or (None,):
            yield seed, problem


def _pack(name: str) -> Pack:
    if str(_THIRD_PARTY) not in sys.path:
        sys.path.append(str(_THIRD_PARTY))
    module, _, attribute = name.partition(":")
    found = getattr(import_module(module), attribute)
    assert isinstance(found, Pack), f"{name} is no pack"
    return found


def main(arguments: Iterable[str] | None = None) -> int:
    """Count the false alarms; return 1 if there is one."""
    parser = argparse.ArgumentParser(description="Count false alarms.")
    parser.add_argument("packs", nargs="*", default=PACKS, help="MODULE:NAME of each pack")
    parser.add_argument("--seeds", type=int, default=200, help="how many seeds")
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parser.add_argument("--cases", type=int, default=CASES, help="cases of each drawn check")
    given = parser.parse_args(None if arguments is None else list(arguments))
    seeds, total = range(given.first, given.first + given.seeds), 0
    for name in given.packs:
        began, count = time.perf_counter(), 0
        for seed, problem in alarms(seeds, pack=_pack(name), cases=given.cases):
            if problem is not None:
                count += 1
                print(f"seed {seed}: {problem}", flush=True)
        seconds = time.perf_counter() - began
        print(
            f"{name}: {given.seeds} seeds, {given.cases} cases of each check: "
            f"{count} false alarms, in {seconds:.0f} s",
            flush=True,
        )
        total += count
    return 1 if total else 0


if __name__ == "__main__":
    sys.exit(main())
