"""What a pack's reference policies do, as digests: what a version of a pack promises to keep.

`agentsim show NAME --behaviour` prints those of all policies of an installed pack, with its
version, for a test to compare with.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from hashlib import blake2b
from typing import Final

from agentsim.engine import run
from agentsim.packs.pack import Pack
from agentsim.values.canonical import canonical_bytes

__all__ = ["SEED", "behaviour_of", "record_of"]

SEED: Final = 7
"""The seed that behaviour is recorded with, unless told otherwise."""


def behaviour_of(
    pack: Pack,
    policy: str,
    *,
    cells: Iterable[Mapping[str, str]] | None = None,
    seed: int = SEED,
) -> str:
    """Return a digest of all that happens, and comes of it, under one policy.

    Two versions of a pack with the same digests for all policies behave alike, and the numbers
    measured with them can be compared. How a scenario is written down, its name and the outcomes
    that every episode carries do not count.

    Args:
        pack: The pack.
        policy: Name of one of its reference policies.
        cells: The cells to play; all by default.
        seed: Seed of the episodes.

    Returns:
        128 bits as 32 hexadecimal digits.

    Raises:
        UnknownName: if the pack has no such policy.

    Example:
        >>> from agentsim import packs
        >>> pack = packs.load("succession")
        >>> len(behaviour_of(pack, "silent", cells=[{}]))
        32
    """
    found = blake2b(digest_size=16)
    model = pack.policy(policy)
    for cell in pack.family.cells() if cells is None else cells:
        scenario = pack.scenario(**cell)
        outcomes = {outcome.id for outcome in scenario.outcomes}
        episode = run(scenario, model, seed=seed)
        for event in episode.events[1:]:  # the first names the scenario's digest
            found.update(event.kind.encode() + canonical_bytes(event))
        for finding in episode.findings:
            if finding.outcome in outcomes:
                found.update(canonical_bytes(finding))
        found.update(episode.verdict.encode())
    return found.hexdigest()


def record_of(pack: Pack) -> str:
    """Return the behaviour of all policies of a pack, with its version, as JSON."""
    digests = {name: behaviour_of(pack, name) for name in sorted(pack.policies)}
    return json.dumps({"version": pack.version, "behaviour": digests}, indent=2) + "\n"
