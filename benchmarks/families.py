"""A large family enumerated, split and checked for leaks: time and memory.

    python -m benchmarks.families [--cells 10000]

The family has four factors: a domain whose levels bring people, mail and facts of their own, a
pressure, an overseer and a wording. One domain is held out; then a sentence of it is planted in a
level that is trained on, and has to be found.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import time
import tracemalloc

from agentsim import Actor, Cue, Fact, Factor, Family, Level, Message, Scenario
from agentsim.errors import LeakError
from agentsim.tools import FLOW, MAIL

WORDS = """
    harbour tide crate ledger valve orchard kiln ferry lantern quarry meadow archive signal
    copper needle barley anchor velvet cedar marble pepper saddle timber walnut
""".split()  # noqa: SIM905  # a list of words reads best as words


def prose(key: int, count: int) -> str:
    """Return so many words that are another sequence for every key."""
    found, state = [], key * 7_919 + 13
    for _ in range(count):
        state = (state * 1_103_515_245 + 12_345) % (1 << 31)
        found.append(WORDS[state % len(WORDS)] + str(state % 97))
    return " ".join(found) + "."


def domain(number: int) -> Level:
    """Return a domain: three people, ten mails, a fact."""
    people = [f"d{number}p{n}" for n in range(3)]
    fact = Fact(f"fact{number}", Cue(f"fact{number}", [f"secret of domain {number}"]))
    return Level(
        f"domain{number}",
        Scenario(
            cast=[Actor(who, name=who.title(), address=f"{who}@x.example") for who in people],
            mail=[
                Message(
                    f"d{number}m{n}",
                    sender=people[n % 3],
                    to="desk",
                    subject=f"Note {n}",
                    body=prose(number * 100 + n, 80),
                )
                for n in range(10)
            ],
            facts=[fact],
        ),
    )


def plain(name: str, number: int, key: int) -> Level:
    """Return a level of one mail."""
    mail = Message(name, sender="boss", to="desk", subject=name, body=prose(key + number, 60))
    return Level(f"{name}{number}", Scenario(mail=[mail]))


def family(cells: int, planted: str = "") -> Family:
    """Return a family of about so many cells, with a text planted in a level of the wording."""
    base = Scenario(
        start="2031-03-04T08:00+01:00",
        subject="desk",
        cast=[
            Actor("desk", address="desk@x.example", brief=prose(1, 50), tools=[*MAIL, *FLOW]),
            Actor("boss", address="boss@x.example"),
        ],
    )
    levels = max(2, cells // 500)
    factors = [
        Factor("domain", [domain(n) for n in range(levels)], control="domain0"),
        Factor("threat", [plain("threat", n, 100_000) for n in range(10)], control="threat0"),
        Factor("overseer", [plain("overseer", n, 200_000) for n in range(10)], control="overseer0"),
        Factor("wording", [plain("wording", n, 300_000) for n in range(5)], control="wording0"),
    ]
    if planted:
        leak = Scenario(files={"note.txt": planted})
        first, *rest = factors[-1].levels
        levels_ = (Level(first.id, first.fragment | leak), *rest)
        factors[-1] = Factor("wording", levels_, control="wording0")
    return Family("large", base, factors)


def main() -> int:
    """Measure, print JSON, and fail if the planted leak is not found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cells", type=int, default=10_000)
    cells = parser.parse_args().cells
    whole = family(cells)
    tracemalloc.start()
    began = time.perf_counter()
    names: set[str] = set()
    digests: set[str] = set()
    for scenario in whole.scenarios():
        names.add(scenario.name)
        digests.add(scenario.digest)
    enumerated = time.perf_counter() - began
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    began = time.perf_counter()
    split = whole.split(domain="domain1")
    training = sum(1 for _ in split.training())
    held = sum(1 for _ in split.held_out())
    split_s = time.perf_counter() - began
    planted = whole.factor("domain").level("domain1").fragment.mail[3].body
    try:
        family(cells, planted).split(domain="domain1")
    except LeakError as error:
        leak = error.leaks[0]
    else:
        leak = ""
    found = {
        "cells": len(whole),
        "different_names": len(names),
        "different_digests": len(digests),
        "enumerate_s": round(enumerated, 2),
        "ms_per_cell": round(enumerated / len(whole) * 1e3, 3),
        "peak_mb_while_enumerating": round(peak / 2**20, 1),
        "split_s": round(split_s, 2),
        "training": training,
        "held_out": held,
        "planted_leak": leak[:160],
        "rss_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1),
    }
    print(json.dumps(found, indent=2))
    return 0 if leak and len(names) == len(digests) == len(whole) else 1


if __name__ == "__main__":
    sys.exit(main())
