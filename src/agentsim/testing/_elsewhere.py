"""Another process that plays cases, and tells the digests: `python -m agentsim.testing._elsewhere`.

It reads JSON lines from standard input and writes one for each to standard output. The first says
which subject; each of the others is a case.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Mapping
from typing import Any

from agentsim import files
from agentsim.engine import Environment, run
from agentsim.events import Reply, as_reply
from agentsim.models import noisy
from agentsim.testing.playing import Case, hurry, played
from agentsim.testing.subjects import Subject, find

__all__ = ["Elsewhere", "told"]

_PATIENCE_S = 60.0


def told(env: Environment) -> dict[str, Any]:
    """Return what is compared between processes."""
    return {
        "scenario": env.scenario.digest,
        "digests": list(env.history.digests()),
        "ended": env.ended,
        "held": list(env.episode().held),
    }


class Elsewhere:
    """Another process that has loaded the same subject.

    Args:
        subject: The subject; its origin is how the process finds it.
        hash_seed: What orders sets and dicts there.
        busy: Whether it does other work before each case.
    """

    def __init__(self, subject: Subject, *, seed: int, hash_seed: int, busy: bool) -> None:
        self.subject = subject
        self.hash_seed = hash_seed
        self._places = {id(each): place for place, each in enumerate(subject.scenarios)}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "agentsim.testing._elsewhere"],
            env={
                **os.environ,
                "PYTHONHASHSEED": str(hash_seed),
                "PYTHONPATH": os.pathsep.join(each or os.getcwd() for each in sys.path),
            },
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        held = {name: list(levels) for name, levels in subject.held.items()}
        self._ask({"origin": subject.origin, "levels": held, "seed": seed, "busy": busy})

    def play(self, case: Case) -> Mapping[str, Any]:
        """Return what is told of a case that is played there.

        Raises:
            RuntimeError: if the process fails, with what it said.
        """
        replies = [files.dumps(as_reply(each), indent=None) for each in case.answers]
        place = self._places[id(case.scenario)]
        answer: Mapping[str, Any] = self._ask(
            {"place": place, "seed": case.seed, "replies": replies}
        )
        return answer

    def _ask(self, question: Mapping[str, Any]) -> Any:
        stdin, stdout = self._process.stdin, self._process.stdout
        line = ""
        if stdin is not None and stdout is not None:
            try:
                stdin.write(json.dumps(question) + "\n")
                stdin.flush()
                with hurry(_PATIENCE_S):
                    line = stdout.readline()
            except BrokenPipeError:
                line = ""
        if not line:
            _, said = self._process.communicate()
            raise RuntimeError(f"another process could not play: {said.strip()[-400:]}")
        return json.loads(line)

    def close(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.communicate()


def _answers(subject: Subject, lines: Iterable[str], *, busy: bool) -> Iterable[dict[str, Any]]:
    for line in lines:
        question = json.loads(line)
        scenario = subject.scenarios[question["place"]]
        replies = [files.loads(each, Reply) for each in question["replies"]]
        if busy:
            run(scenario, dict.fromkeys(Environment.start(scenario).played, noisy), seed=99)
        yield told(played(Case(scenario, question["seed"], replies)).end)


def main() -> None:
    """Answer until standard input ends."""
    first = json.loads(sys.stdin.readline())
    subject = find(first["origin"], levels=first["levels"], seed=first["seed"])
    out = sys.stdout
    sys.stdout = sys.stderr  # what the subject prints is no answer
    out.write(f"{json.dumps(len(subject.scenarios))}\n")
    out.flush()
    for answer in _answers(subject, sys.stdin, busy=first["busy"]):
        out.write(f"{json.dumps(answer)}\n")
        out.flush()


if __name__ == "__main__":
    main()
