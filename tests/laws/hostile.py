"""Many thousand hostile answers, cheaply drawn, held against the law of totality.

Run as `python -m tests.laws.hostile --count 100000`. It prints what became of them, and exits
with 1 if any of them raised, was lost, changed a world by a failed call, or gave another digest
the second time.
"""

from __future__ import annotations

import argparse
import random
import sys
import time

import attrs

from agentsim.engine import Environment, replay
from agentsim.events import Replied
from tests.laws.generators import busy, hostile_answer
from tests.laws.laws import assert_total

SCENARIOS = 40


@attrs.define
class Tally:
    """What became of the answers.

    Attributes:
        answers: How many there were.
        recorded: How many are in the history.
        raised: How many raised out of `step`, or broke another part of the law.
        calls: How many calls they made.
        failed: How many of those failed.
        refused: How many answers had no call that succeeded, with nothing else falling due.
        unchanged: After how many of those the world was equal to the one before.
        episodes: How many episodes they made up.
        reproduced: How many of those gave the same digest when replayed from their replies.
        problems: The first few that broke the law, in words.
    """

    answers: int = 0
    recorded: int = 0
    raised: int = 0
    calls: int = 0
    failed: int = 0
    refused: int = 0
    unchanged: int = 0
    episodes: int = 0
    reproduced: int = 0
    problems: list[str] = attrs.field(factory=list)

    @property
    def sound(self) -> bool:
        """Whether the law held for every answer."""
        return (self.raised, self.recorded, self.unchanged, self.reproduced) == (
            0,
            self.answers,
            self.refused,
            self.episodes,
        )


def play(count: int, *, seed: int = 0) -> Tally:
    """Give so many hostile answers in busy scenarios, and tell what became of them."""
    tally = Tally()
    number = 0
    while tally.answers < count:
        _episode(tally, number, count, seed)
        number += 1
    return tally


def _episode(tally: Tally, number: int, count: int, seed: int) -> None:
    scenario = busy(number % SCENARIOS)
    env = Environment.start(scenario, seed=number)
    while env.turn is not None and tally.answers < count:
        rng = random.Random(f"hostile {seed} {number} {len(env.history)}")
        answer = hostile_answer(rng, env.turn.observation)
        tally.answers += 1
        try:
            taken = assert_total(env, answer)
        except AssertionError as error:
            tally.raised += 1
            tally.problems.append(f"episode {number}, event {len(env.history)}: {error}"[:500])
            return
        new = taken.after.history.since(len(env.history))
        tally.recorded += sum(isinstance(event, Replied) for event in new)
        tally.calls += taken.calls
        tally.failed += taken.failed
        if taken.failed == taken.calls and not taken.moved:
            tally.refused += 1
            tally.unchanged += taken.after.world == env.world
        env = taken.after
    tally.episodes += 1
    again = replay(scenario, env.episode().replies, seed=number)
    tally.reproduced += again.digest == env.digest


def main() -> int:
    """Give the answers, and print what became of them."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    began = time.perf_counter()
    tally = play(given.count, seed=given.seed)
    for field in attrs.fields(Tally):
        if field.name != "problems":
            print(f"{field.name:<11} {getattr(tally, field.name):>9,}")
    print(f"seconds     {time.perf_counter() - began:>9.1f}")
    for problem in tally.problems[:10]:
        print(problem)
    return 0 if tally.sound else 1


if __name__ == "__main__":
    sys.exit(main())
