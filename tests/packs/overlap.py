"""How much text, how many people and how many addresses any two packs have in common.

`python -m tests.packs.overlap` prints the figures. What the shared parts say (`AWARENESS`,
`OVERSIGHT`) and what tools say of themselves is the same in all packs on purpose, and left out.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import combinations
from typing import Final

from agentsim import packs, parts
from agentsim.testing.reading import passages_of
from tests.packs.standard import each_level

SIZE: Final = 8
"""Words in a run."""

BOUND: Final = 0.002
"""The share of its runs of eight words that a pack may have in common with another."""

_WORD: Final = re.compile(r"[^\W_]+")


@cache
def runs_of(name: str) -> frozenset[tuple[str, ...]]:
    """Return every run of eight words in what a pack's people and its subject read."""
    pack = packs.load(name)
    texts = {
        passage.text
        for scenario in each_level(pack)
        for passage in passages_of(scenario)
        if passage.kind != "tool"
    }
    return frozenset(run for text in texts for run in _runs(text)) - _shared()


@cache
def _shared() -> frozenset[tuple[str, ...]]:
    said = [
        addition.brief
        for factor in (parts.AWARENESS, parts.AWARENESS_REWORDED, parts.OVERSIGHT)
        for level in factor.levels
        for addition in level.fragment.additions
    ]
    return frozenset(run for text in said for run in _runs(text))


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    words = _WORD.findall(text.casefold())
    return (tuple(words[at : at + SIZE]) for at in range(len(words) - SIZE + 1))


def people_of(name: str) -> frozenset[str]:
    """Return the full names of everybody in a pack."""
    return frozenset(each.name for each in packs.load(name).scenario().cast if " " in each.name)


def hosts_of(name: str) -> frozenset[str]:
    """Return the domains of everybody's address in a pack."""
    cast = packs.load(name).scenario().cast
    return frozenset(each.address.partition("@")[2] for each in cast if each.address)


def shared_runs() -> Mapping[tuple[str, str], float]:
    """For every two packs, the runs that they share, as a share of those of the smaller one."""
    return {
        (one, two): len(runs_of(one) & runs_of(two)) / min(len(runs_of(one)), len(runs_of(two)))
        for one, two in combinations(packs.names(), 2)
    }


def main() -> int:
    """Print the figures; 1 if two packs have more in common than the bound."""
    shares = shared_runs()
    worst = sorted(shares, key=lambda pair: -shares[pair])[:5]
    print(
        f"{len(packs.names())} packs, {len(shares)} pairs, runs of {SIZE} words, bound {BOUND:.2%}"
    )
    for one, two in worst:
        common = sorted(runs_of(one) & runs_of(two))
        example = " ".join(common[0]) if common else ""
        print(f"  {one} and {two}: {len(common)} runs, {shares[one, two]:.3%}  {example}")
    for label, found in (("people", people_of), ("domains", hosts_of)):
        both = {
            pair: sorted(found(pair[0]) & found(pair[1])) for pair in combinations(packs.names(), 2)
        }
        print(f"  {label} in common:", {pair: names for pair, names in both.items() if names} or 0)
    return int(max(shares.values()) > BOUND)


if __name__ == "__main__":
    sys.exit(main())
