"""Looking for a case that breaks a law, and making it small. Needs the extra `testing`."""

from __future__ import annotations

import contextlib
import time
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

import attrs

from agentsim.errors import MissingExtra
from agentsim.events import as_reply
from agentsim.scenarios import Scenario
from agentsim.testing.answers import STEPS, played_in
from agentsim.testing.bench import Bench
from agentsim.testing.calls import Mood
from agentsim.testing.playing import Case, Played, played
from agentsim.testing.report import Problem
from agentsim.testing.vocabulary import Vocabulary
from agentsim.values import digest_of

try:
    import hypothesis
    from hypothesis import errors
    from hypothesis import strategies as st
except ModuleNotFoundError as missing:
    raise MissingExtra("testing", missing.name or "hypothesis") from missing

__all__ = ["MIXED", "ROUNDS", "Broken", "Law", "falsified"]

MIXED: Final[tuple[Mood, ...]] = ("true", "true", "true", "breaking", "adversarial")
"""Moods for most laws: what is refused outright shows little of what a tool does."""

ROUNDS: Final = 5
"""How many different places one check looks for after it has found something in the first."""

_SHRINKING_S: Final = 5.0
_REDUCTIONS: Final = 100


@attrs.frozen(slots=False)
class Broken(Exception):
    """A law that does not hold in a case.

    Attributes:
        where: In what: a tool, a component, an outcome; what is found there is found once.
        problem: What does not hold.
    """

    where: str
    problem: str

    def __str__(self) -> str:
        return f"{self.where}: {self.problem}"


Law = Callable[[Played], None]
"""Raises `Broken` where something does not hold in what was played."""


@attrs.frozen(eq=False)
class _Found:
    case: Case
    where: str
    problem: str


class _Search:
    """One search for a case that breaks a law: Hypothesis draws, and shrinks what it finds."""

    def __init__(self, bench: Bench, law: Law, known: frozenset[str], strict: bool) -> None:
        self.bench = bench
        self.law = law
        self.known = known
        self.strict = strict
        self.best: _Found | None = None
        self.failing: set[str] = set()
        self.until = 0.0

    def holds(self, drawn: Played) -> None:
        """Raise where the law is broken in a place not known yet."""
        if self.best is None:
            self.bench.tried()
        try:
            self.law(drawn)
        except Broken as broken:
            if broken.where in self.known:
                return
            if self.best is not None and broken.where != self.best.where:
                return  # another problem, for the next round
            self._keep(drawn.case, broken)
            raise

    def _keep(self, case: Case, broken: Broken) -> None:
        if self.best is None:
            self.until = time.monotonic() + _SHRINKING_S
        key = str(case)
        if time.monotonic() > self.until and key not in self.failing:
            hypothesis.reject()  # time is up: only what has failed before may fail again
        self.failing.add(key)
        if self.best is None or case.size < self.best.case.size:
            self.best = _Found(case, broken.where, broken.problem)

    def run(self, cases: st.SearchStrategy[Played], count: int, seed: int) -> _Found | None:
        """Return the smallest case found; None if none was."""
        every: Any = list(hypothesis.HealthCheck)
        settings = hypothesis.settings(
            max_examples=count,
            database=None,
            deadline=None,
            phases=(hypothesis.Phase.generate, hypothesis.Phase.shrink),
            report_multiple_bugs=False,
            print_blob=False,
            derandomize=False,
            verbosity=hypothesis.Verbosity.quiet,
            suppress_health_check=every,
        )
        search: Any = hypothesis.given(cases)(lambda drawn: self.holds(drawn))
        # What is flaky was found, too; or it is for another check to say.
        with (
            warnings.catch_warnings(),
            contextlib.suppress(Broken, errors.Flaky, errors.Unsatisfiable),
        ):
            # Hypothesis wants to print what it drew, and complains when that is long.
            warnings.simplefilter("ignore", errors.HypothesisWarning)
            hypothesis.seed(seed)(settings(search))()
        return self._reduced() if self.best is not None else None

    def _reduced(self) -> _Found | None:
        """Leave out answers and calls, one by one, as long as the law stays broken."""
        left = _REDUCTIONS
        smaller = True
        while smaller and left > 0 and self.best is not None:
            smaller = False
            for case in _shorter(self.best.case):
                left -= 1
                if left < 0:
                    break
                try:
                    self.law(played(case, strict=self.strict))
                except Broken as broken:
                    if broken.where == self.best.where and case.size < self.best.case.size:
                        self.best = _Found(case, broken.where, broken.problem)
                        smaller = True
                        break
        return self.best


def _shorter(case: Case) -> Iterator[Case]:
    answers = case.answers
    for place in range(len(answers)):
        yield attrs.evolve(case, answers=(*answers[:place], *answers[place + 1 :]))
    for place, answer in enumerate(answers):
        calls = as_reply(answer).calls if isinstance(answer, (list, tuple)) else ()
        for gone in range(len(calls) if len(calls) > 1 else 0):
            rest = (*calls[:gone], *calls[gone + 1 :])
            fewer = rest[0] if len(rest) == 1 else rest
            yield attrs.evolve(case, answers=(*answers[:place], fewer, *answers[place + 1 :]))


def falsified(
    bench: Bench,
    law: Law,
    *,
    moods: Sequence[Mood] = MIXED,
    steps: int = STEPS,
    scenarios: Sequence[Scenario] | None = None,
    strict: bool = False,
    cases: int | None = None,
    words: Mapping[str, Vocabulary] | None = None,
    salt: str = "",
    about: Sequence[str] = (),
) -> Iterator[Problem]:
    """Yield a problem for each place in which a law is broken, with the smallest case for it.

    Args:
        bench: What the check works with.
        law: What has to hold of everything played.
        moods: How well-formed the answers may be.
        steps: How many answers a case has at most.
        scenarios: Where to play; the subject's own by default.
        strict: Whether to play in strict mode.
        cases: How many cases to try; as many as the bench says by default.
        words: For names of scenarios, what calls are made of; the subject's own by default.
        salt: Other cases for another text.
        about: Names of tools of which each case is about one; any tool by default.
    """
    where = bench.subject.scenarios if scenarios is None else tuple(scenarios)
    if not where:
        bench.note = "there is no scenario that can be run"
        return
    if words is None:
        words = bench.subject.vocabularies
    known: set[str] = set()
    for number in range(ROUNDS):
        without = {each.removeprefix("tool ") for each in known if each.startswith("tool ")}
        drawn = played_in(
            where,
            moods=moods,
            steps=steps,
            without=without,
            words=words,
            strict=strict,
            about=about,
        )
        seed = int(digest_of([bench.seed, bench.check.id, number, salt])[:12], 16)
        search = _Search(bench, law, frozenset(known), strict)
        found = search.run(drawn, bench.cases if cases is None else cases, seed)
        if found is None:
            return
        known.add(found.where)
        yield bench.problem(found.where, found.problem, counterexample=str(found.case))
