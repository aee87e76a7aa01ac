"""`Bench`: what a check works with; and the register that a check enters by `registered`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

import attrs

from agentsim.errors import UnknownName
from agentsim.testing.report import Check, Problem, Severity
from agentsim.testing.subjects import Subject
from agentsim.values import Draw

__all__ = ["Bench", "Looking", "checks", "chosen", "registered"]

Looking = Callable[[Subject, "Bench"], Iterator[Problem]]
"""What a check is: a generator of the problems of a subject."""

L = TypeVar("L", bound=Looking)


@attrs.frozen(eq=False)
class Registered:
    """A check with the function that carries it out."""

    check: Check
    look: Looking


_register: dict[str, Registered] = {}


def registered(check: Check) -> Callable[[L], L]:
    """Enter a function into the kit as the one that carries out a check.

    Checks run in the order in which they were entered.

    Args:
        check: The check; its id is unique.

    Raises:
        ValueError: if another function has entered under that id.

    Example:
        >>> @registered(Check("docs.named", "It has a name", about="An empty name is no name."))
        ... def named(subject, bench):
        ...     bench.tried()
        ...     if not subject.name:
        ...         yield bench.problem("", "It has no name.")
        >>> checks()["docs.named"].title
        'It has a name'
    """

    def enter(look: L) -> L:
        other = _register.get(check.id)
        if other is not None and getattr(other.look, "__qualname__", "") != look.__qualname__:
            raise ValueError(f"the check {check.id!r} is carried out by {other.look!r} already")
        _register[check.id] = Registered(check, look)
        return look

    return enter


def checks() -> Mapping[str, Check]:
    """Return every check that was entered, by id, in order."""
    return {id: each.check for id, each in _register.items()}


def chosen(only: Iterable[str]) -> tuple[Registered, ...]:
    """Return the checks of these ids or groups, in order; all of them if none is given.

    Args:
        only: Ids such as `law.replay`, or groups such as `law`.

    Raises:
        UnknownName: if there is no such check or group.
    """
    wanted = (only,) if isinstance(only, str) else tuple(only)
    if not wanted:
        return tuple(_register.values())
    found: set[str] = set()
    for name in wanted:
        named = {id for id in _register if id == name or id.startswith(f"{name}.")}
        if not named:
            groups = {id.partition(".")[0] for id in _register}
            raise UnknownName("check", name, (*_register, *sorted(groups)))
        found |= named
    return tuple(each for id, each in _register.items() if id in found)


class Bench:
    """What a check works with while it looks at a subject.

    Attributes:
        check: The check.
        subject: The subject.
        cases: How many cases to try, where they are drawn.
        seed: The seed to draw from.
        count: How many cases were tried.
        note: What could not be looked at, and why.
    """

    __slots__ = ("cases", "check", "count", "note", "seed", "subject")

    def __init__(self, check: Check, subject: Subject, *, cases: int, seed: int) -> None:
        self.check = check
        self.subject = subject
        self.cases = cases
        self.seed = seed
        self.count = 0
        self.note = ""

    @property
    def draw(self) -> Draw:
        """Source of randomness for this check alone."""
        return Draw(self.seed, ("testing", self.check.id))

    def tried(self, count: int = 1) -> None:
        """Count cases that were tried."""
        self.count += count

    def problem(
        self,
        where: str,
        problem: str,
        *,
        counterexample: str = "",
        severity: Severity | None = None,
    ) -> Problem:
        """Return a problem of this check, with the command that finds it again.

        Args:
            where: In what: a cell, a tool, an outcome, or a path in the scenario.
            problem: What is wrong.
            counterexample: The smallest case that shows it.
            severity: How bad it is, if not as bad as the check says.
        """
        return Problem(
            self.check.id,
            where,
            problem,
            severity=severity or self.check.severity,
            counterexample=counterexample,
            reproduce=self.subject.command(self.check.id, cases=self.cases, seed=self.seed),
        )
