"""`Sighting`: what a lint saw somewhere; and how those of all cells become problems, each once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import attrs

from agentsim.scenarios import Scenario
from agentsim.testing.bench import Bench
from agentsim.testing.report import Problem, Severity
from agentsim.testing.subjects import Subject

__all__ = ["Sighting", "in_each", "reported", "shortened"]


@attrs.frozen
class Sighting:
    """What a lint saw somewhere.

    Attributes:
        where: Where: a path, such as `mail['notice']`.
        problem: What is wrong, and how to mend it.
        severity: How bad it is, if not as bad as the check says.
    """

    where: str
    problem: str
    severity: Severity | None = None


def reported(bench: Bench, sightings: Iterable[Sighting]) -> Iterator[Problem]:
    """Yield a problem for every different sighting, in order."""
    for each in dict.fromkeys(sightings):
        yield bench.problem(each.where, each.problem, severity=each.severity)


def in_each(
    subject: Subject, bench: Bench, look: Callable[[Scenario], Iterator[Sighting]]
) -> Iterator[Problem]:
    """Look at every scenario of a subject, with its placeholders filled in; each sighting once."""
    found: dict[Sighting, None] = {}
    for scenario in subject.ready:
        bench.tried()
        found.update(dict.fromkeys(look(scenario)))
    yield from reported(bench, found)


def shortened(text: str, size: int = 60) -> str:
    """Return a text on one line, cut if it is long, to be quoted in a problem."""
    line = " ".join(text.split())
    return repr(line if len(line) <= size else line[: size - 1] + "…")
