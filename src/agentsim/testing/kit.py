"""`check`: every check on a pack, a family or a scenario, and one report of all of them."""

from __future__ import annotations

import importlib
import re
import time
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

import attrs

from agentsim.errors import CheckError, MissingExtra
from agentsim.packs import Pack
from agentsim.scenarios import Family, Scenario
from agentsim.testing.bench import Bench, checks, chosen
from agentsim.testing.report import Check, Checked, Problem, Report
from agentsim.testing.subjects import Subject, subject_of

__all__ = ["CASES", "CRASH", "STALE", "OnProgress", "check", "check_pack", "every_check"]

CASES: Final = 100
"""How many cases a check tries that draws them, unless told otherwise."""

CRASH: Final = Check(
    "kit.crash",
    "Every check can be carried out",
    about=(
        "A check that raises in place of finding problems is a problem itself: the subject does "
        "something that the check did not reckon with. The other checks go on."
    ),
)
"""What is said of a check that raised."""

STALE: Final = Check(
    "kit.stale-exemption",
    "Every exemption is needed",
    about=(
        "An exemption that matches nothing found is out of date, or misspelt: what it excused is "
        "mended, and what it would excuse next is nobody's intention."
    ),
    severity="warning",
)
"""What is said of an exemption that matched nothing."""

OnProgress = Callable[[Check, int, int], object]
"""Called before each check with the check, its number from 0, and how many there are."""

_ROOMS: Final = (
    "history",
    "tools",
    "values",
    "mail",
    "patterns",
    "determinism",
    "validity",
    "witnesses",
)


def every_check() -> Mapping[str, Check]:
    """Return every check of the kit by id, those of others that have entered included.

    Raises:
        MissingExtra: if the extra `testing` is not installed.
    """
    _enter()
    return {**checks(), CRASH.id: CRASH, STALE.id: STALE}


def _enter() -> None:
    for room in _ROOMS:
        importlib.import_module(f"agentsim.testing.checks.{room}")


def check(
    subject: Pack | Family | Scenario | Subject,
    *,
    only: Iterable[str] = (),
    cases: int = CASES,
    seed: int = 0,
    exempt: Mapping[str, str] | None = None,
    on_progress: OnProgress | None = None,
) -> Report:
    """Check a pack, a family or a scenario, and report everything found.

    It never stops at the first problem. The same subject, cases and seed give the same report.

    Args:
        subject: What to check.
        only: Ids of checks such as `law.replay`, or groups such as `law`; all by default.
        cases: How many cases each check tries that draws them.
        seed: Seed of everything drawn.
        exempt: What is accepted, and why: from an id of a check, or an id and a place such as
            `law.closed:tool quote`, to the reason. In a place, `*` stands for anything. A pack's
            own exemptions count as well.
        on_progress: Called before each check.

    Raises:
        UnknownName: if there is no check or group of a name.
        MissingExtra: if the extra `testing` is not installed.

    Example:
        >>> from agentsim import Actor, Scenario
        >>> quay = Scenario(
        ...     name="quay", start="2031-03-04T08:00+01:00", subject="iris", cast=[Actor("iris")]
        ... )
        >>> check(quay, only=["law.replay"], cases=5).ok
        True
    """
    _enter()
    looked_at = subject_of(subject, seed=seed)
    exemptions = {**looked_at.exemptions, **(exempt or {})}
    wanted = chosen(only)
    used: set[str] = set()
    checked: list[Checked] = []
    problems: list[Problem] = []
    for number, each in enumerate(wanted):
        if on_progress is not None:
            on_progress(each.check, number, len(wanted))
        bench = Bench(each.check, looked_at, cases=cases, seed=seed)
        began = time.perf_counter()
        for problem in _found(each.look, looked_at, bench):
            rule, reason = _excuse(problem, exemptions)
            used.update(rule)
            problems.append(attrs.evolve(problem, exempted=reason) if reason else problem)
        seconds = time.perf_counter() - began
        checked.append(Checked(each.check, bench.count, seconds, bench.note))
    ran = {each.check.id for each in wanted}
    problems += _stale(exemptions, used, ran, looked_at, whole=not only)
    return Report(looked_at.name, looked_at.version, checked, problems, cases=cases, seed=seed)


def _found(
    look: Callable[..., Iterator[Problem]], subject: Subject, bench: Bench
) -> Iterator[Problem]:
    """Everything that a check finds; its own crash as the last."""
    try:
        yield from look(subject, bench)
    except (KeyboardInterrupt, GeneratorExit, MissingExtra):
        raise
    except BaseException as error:  # a subject is foreign code, and may do anything
        trace = traceback.extract_tb(error.__traceback__)
        place = f"{trace[-1].filename.rpartition('/')[2]}:{trace[-1].lineno}" if trace else ""
        yield Problem(
            CRASH.id,
            bench.check.id,
            f"The check raised {type(error).__name__} ({place}): {error}"[:500],
            reproduce=subject.command(bench.check.id, cases=bench.cases, seed=bench.seed),
        )


def _excuse(problem: Problem, exemptions: Mapping[str, str]) -> tuple[tuple[str, ...], str]:
    """The exemptions that match a problem, and the reason of the most special one."""
    matching = tuple(rule for rule in sorted(exemptions, key=len) if _matches(rule, problem))
    return matching, exemptions[matching[-1]] if matching else ""


def _matches(rule: str, problem: Problem) -> bool:
    id, colon, where = rule.partition(":")
    if id != problem.check:
        return False
    pattern = ".*".join(re.escape(part) for part in where.split("*"))
    return not colon or re.fullmatch(pattern, problem.where, re.DOTALL) is not None


def _stale(
    exemptions: Mapping[str, str], used: set[str], ran: set[str], subject: Subject, *, whole: bool
) -> Iterator[Problem]:
    for rule in exemptions:
        id = rule.partition(":")[0]
        if id in every_check() and rule not in used and (id in ran or whole):
            problem = "This exemption matches nothing that was found: take it away."
        elif id not in every_check():
            problem = f"This exemption is for {id!r}, and there is no such check."
        else:
            continue
        yield Problem(STALE.id, rule, problem, severity=STALE.severity)


def check_pack(
    subject: Pack | Family | Scenario | Subject,
    *,
    only: Iterable[str] = (),
    cases: int = CASES,
    seed: int = 0,
    exempt: Mapping[str, str] | None = None,
) -> Report:
    """Check as `check` does, and raise if an error was found: for a pack's own tests.

    Args:
        subject: What to check.
        only: Ids or groups of checks; all by default.
        cases: How many cases each check tries that draws them.
        seed: Seed of everything drawn.
        exempt: What is accepted, and why.

    Raises:
        CheckError: with every error, if there is one that is not exempted.
        UnknownName: if there is no check or group of a name.
        MissingExtra: if the extra `testing` is not installed.
    """
    report = check(subject, only=only, cases=cases, seed=seed, exempt=exempt)
    if not report.ok:
        raise CheckError(report.headline, tuple(map(str, report.errors)))
    return report
