"""What the kit says: checks, the problems that they find, and the report of all of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

import attrs

from agentsim.values import as_tuple

__all__ = ["Check", "Checked", "Problem", "Report", "Severity"]

Severity = Literal["error", "warning"]
"""How bad a problem is: a report with unexempted errors is not `ok`."""

_SEVERITIES = attrs.validators.in_(("error", "warning"))


@attrs.frozen
class Check:
    """One thing that the kit looks at.

    Attributes:
        id: Stable name: a group, a dot, and a word, such as `law.replay`.
        title: What holds if all is well, in a few words.
        about: What is done to find out, and why it matters, in a few sentences.
        severity: How bad a problem is that it finds, unless the problem says otherwise.
        drawn: Whether its cases are drawn by Hypothesis, so that it needs the extra `testing`.
    """

    id: str
    title: str
    about: str = attrs.field(kw_only=True)
    severity: Severity = attrs.field(default="error", kw_only=True, validator=_SEVERITIES)
    drawn: bool = attrs.field(default=False, kw_only=True)


@attrs.frozen
class Problem:
    """Something that a check found.

    Attributes:
        check: Id of the check.
        where: In what: a cell, a tool, an outcome, or a path in the scenario.
        problem: What is wrong.
        severity: How bad it is.
        counterexample: The smallest case found that shows it, to be read and pasted; empty where
            there is nothing to play.
        reproduce: The command that finds it again.
        exempted: Why it is accepted; empty if it is not.
    """

    check: str
    where: str
    problem: str
    severity: Severity = attrs.field(default="error", kw_only=True, validator=_SEVERITIES)
    counterexample: str = attrs.field(default="", kw_only=True)
    reproduce: str = attrs.field(default="", kw_only=True)
    exempted: str = attrs.field(default="", kw_only=True)

    @property
    def counts(self) -> bool:
        """Whether it keeps a report from being `ok`."""
        return self.severity == "error" and not self.exempted

    def __str__(self) -> str:
        """The problem in full: what, where, the counterexample, the command, the exemption."""
        level = "exempted" if self.exempted else self.severity
        lines = [f"{level}: {self.check} in {self.where or 'the whole'}"]
        parts = [self.problem, self.counterexample]
        if self.exempted:
            parts.append(f"exempted, since: {self.exempted}")
        if self.reproduce:
            parts.append(f"reproduce: {self.reproduce}")
        lines += [f"  {line}" for part in parts for line in part.splitlines()]
        return "\n".join(lines)


@attrs.frozen
class Checked:
    """What was done for one check.

    Attributes:
        check: The check.
        cases: How many cases it tried.
        seconds: How long it took.
        note: What it could not look at, and why; empty if nothing.
    """

    check: Check
    cases: int
    seconds: float
    note: str = ""


@attrs.frozen
class Report:
    """What all checks together say of a subject.

    Attributes:
        subject: Name of what was checked.
        version: Its version; empty if it has none.
        checked: What was done for each check, in the order in which they ran.
        problems: Everything found, in the order of the checks.
        cases: Cases asked for of each check that draws them.
        seed: The seed that they were drawn from.
    """

    subject: str
    version: str
    checked: tuple[Checked, ...] = attrs.field(converter=as_tuple)
    problems: tuple[Problem, ...] = attrs.field(converter=as_tuple)
    cases: int = attrs.field(default=0, kw_only=True)
    seed: int = attrs.field(default=0, kw_only=True)

    @property
    def ok(self) -> bool:
        """Whether no error was found that is not exempted."""
        return not self.errors

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The errors that are not exempted."""
        return tuple(each for each in self.problems if each.counts)

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """The warnings that are not exempted."""
        return tuple(e for e in self.problems if e.severity == "warning" and not e.exempted)

    @property
    def exempted(self) -> tuple[Problem, ...]:
        """What was found and is accepted."""
        return tuple(each for each in self.problems if each.exempted)

    @property
    def tried(self) -> int:
        """How many cases all checks together tried."""
        return sum(each.cases for each in self.checked)

    @property
    def seconds(self) -> float:
        """How long all checks together took."""
        return sum(each.seconds for each in self.checked)

    def of(self, check: str) -> tuple[Problem, ...]:
        """Return what one check found, exempted or not."""
        return tuple(each for each in self.problems if each.check == check)

    @property
    def headline(self) -> str:
        """The report in one line."""
        title = f"{self.subject} {self.version}".strip()
        return (
            f"{title}: {_count(len(self.checked), 'check')}, {_count(self.tried, 'case')}, "
            f"{self.seconds:.1f} s: {_count(len(self.errors), 'error')}, "
            f"{_count(len(self.warnings), 'warning')}, {len(self.exempted)} exempted"
        )

    def __str__(self) -> str:
        """A table of the checks, then every problem in full, and one line that sums up."""
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        width = max([len(each.check.id) for each in self.checked], default=5)
        yield f"{'check':<{width}}  {'cases':>6}  {'seconds':>7}  found"
        for each in self.checked:
            note = f" ({each.note})" if each.note else ""
            found = found_in_words(self.of(each.check.id))
            row = f"{each.check.id:<{width}}  {each.cases:>6,}  {each.seconds:>7.1f}  {found}"
            yield row + note
        for problem in self.problems:
            yield ""
            yield str(problem)
        yield ""
        yield self.headline

    def as_json(self) -> dict[str, Any]:
        """Return the report as JSON values, for programs."""
        return {
            "subject": self.subject,
            "version": self.version,
            "ok": self.ok,
            "cases": self.cases,
            "seed": self.seed,
            "tried": self.tried,
            "seconds": round(self.seconds, 3),
            "checks": [
                {
                    "id": each.check.id,
                    "title": each.check.title,
                    "severity": each.check.severity,
                    "cases": each.cases,
                    "seconds": round(each.seconds, 3),
                    "note": each.note,
                    "problems": len(self.of(each.check.id)),
                }
                for each in self.checked
            ],
            "problems": [attrs.asdict(each) for each in self.problems],
        }


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def found_in_words(problems: tuple[Problem, ...]) -> str:
    """Return what a check found, in two or three words."""
    errors = sum(each.counts for each in problems)
    exempted = sum(bool(each.exempted) for each in problems)
    warnings = len(problems) - errors - exempted
    parts = [_count(errors, "error")] if errors else []
    parts += [_count(warnings, "warning")] if warnings else []
    parts += [f"{exempted} exempted"] if exempted else []
    return ", ".join(parts) or "ok"
