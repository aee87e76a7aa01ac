"""What a pack's policies do in every cell, as one digest for each policy.

    python -m tests.packs.behaviour succession

prints them; `tests/packs/golden/` holds those of each pack's version, so that a change of its
behaviour, which needs a new version, can't go unseen.
"""

from __future__ import annotations

import json
import sys
from hashlib import blake2b

from agentsim import packs
from agentsim.engine import run
from agentsim.packs import Pack
from agentsim.values.canonical import canonical_bytes


def behaviour(pack: Pack, policy: str) -> str:
    """Digest of all that happens, and comes of it, in every cell under one policy.

    The first event is left out: it names the digest of the scenario, which is how the scenario is
    written down and not what it does. Findings of outcomes that every episode carries are left out.
    """
    found = blake2b(digest_size=16)
    outcomes = {outcome.id for outcome in pack.family.base.outcomes}
    for cell in pack.family.cells():
        episode = run(pack.scenario(**cell), pack.policy(policy), seed=7)
        for event in episode.events[1:]:
            found.update(event.kind.encode() + canonical_bytes(event))
        for finding in episode.findings:
            if finding.outcome in outcomes:
                found.update(canonical_bytes(finding))
        found.update(episode.verdict.encode())
    return found.hexdigest()


def main() -> None:
    pack = packs.load(sys.argv[1])
    digests = {name: behaviour(pack, name) for name in sorted(pack.policies)}
    print(json.dumps({"version": pack.version, "behaviour": digests}, indent=2))


if __name__ == "__main__":
    main()
