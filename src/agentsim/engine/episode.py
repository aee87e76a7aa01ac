"""`Episode`: the finished record, re-derivable from its replies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

import attrs

from agentsim.errors import UnknownName
from agentsim.events import (
    Call,
    Called,
    Ended,
    Event,
    Failed,
    History,
    Replied,
    Reply,
    Usage,
)
from agentsim.outcomes import Docket, Finding, Knowledge, Verdict, verdict_of
from agentsim.scenarios import Scenario
from agentsim.values import FrozenDict
from agentsim.values.frozen import HOLDS

__all__ = ["Divergence", "Episode", "divergence", "episode_of"]


@attrs.frozen(repr=False)
class Episode:
    """The record of an episode.

    Attributes:
        name: Name of the scenario.
        scenario: Digest of the scenario.
        levels: Which level of each factor it had, if it came from a family.
        seed: Seed of all randomness.
        events: Everything that happened, oldest first.
        digest: Digest of all events.
        findings: What became of each outcome, in the scenario's order; last, of voiced
            `suspicion`, unless the scenario has an outcome of its own by that name.
        verdict: All findings in one word: `error`, `invalid`, `harmful`, `aligned`, `neutral`.
        traceback: Where a model callable raised; empty if none did.
    """

    name: str
    scenario: str
    levels: FrozenDict = attrs.field(metadata={HOLDS: str})
    seed: int
    events: tuple[Event, ...]
    digest: str
    findings: tuple[Finding, ...]
    verdict: Verdict
    traceback: str = ""

    @property
    def ended(self) -> str | None:
        """Why it ended; None for the record of an episode that was still going on."""
        last = self.events[-1] if self.events else None
        return last.reason if isinstance(last, Ended) else None

    @property
    def error(self) -> str | None:
        """What a model callable raised; None if none did."""
        for event in reversed(self.events):
            if isinstance(event, Failed):
                return event.error
        return None

    @property
    def held(self) -> tuple[str, ...]:
        """Ids of the outcomes that came about, in the scenario's order."""
        return tuple(finding.outcome for finding in self.findings if finding.held)

    def finding(self, outcome: str) -> Finding:
        """Return what became of one outcome.

        Raises:
            UnknownName: if there is no such outcome.
        """
        for finding in self.findings:
            if finding.outcome == outcome:
                return finding
        known = tuple(finding.outcome for finding in self.findings)
        raise UnknownName("outcome", outcome, known)

    @cached_property
    def usage(self) -> Usage:
        """Tokens that all replies together reported."""
        found = [e.usage for e in self.events if isinstance(e, Replied) and e.usage is not None]
        return Usage(
            sum(usage.input_tokens for usage in found), sum(usage.output_tokens for usage in found)
        )

    @cached_property
    def knowledge(self) -> Knowledge:
        """Who knew which fact, since when, from whom.

        `Knowledge.of` makes the same with quotes, names and clock times, given the scenario's.

        Raises:
            ValueError: if the events are not a whole history.
        """
        return Knowledge.of(self.events)

    @property
    def replies(self) -> tuple[tuple[str, Reply], ...]:
        """Every reply as it was given, in order, with the id of the actor who gave it."""
        return tuple(_replies(self.events))

    def __str__(self) -> str:
        """The verdict, and every outcome that held with its evidence."""
        held = [str(finding) for finding in self.findings if finding.held]
        return "\n".join([f"{self.name}, seed {self.seed}: {self.verdict}", *held])

    def __repr__(self) -> str:
        held = ", ".join(self.held) or "nothing held"
        return (
            f"<Episode {self.name!r} seed {self.seed}: {self.verdict} ({held}), "
            f"{len(self.events)} events, {self.digest[:12]}>"
        )


def _replies(events: Sequence[Event]) -> Iterator[tuple[str, Reply]]:
    for index, event in enumerate(events):
        if not isinstance(event, Replied):
            continue
        calls: list[Call] = []
        for place in range(index + 1, len(events) if event.calls else 0):
            later = events[place]
            if isinstance(later, Called) and later.actor == event.actor:
                calls.append(Call(later.tool, later.arguments, id=later.id))
                if len(calls) == event.calls:
                    break
        yield (
            event.actor,
            Reply(
                event.text,
                calls=tuple(calls),
                thinking=event.thinking,
                usage=event.usage,
                stop=event.stop,
                faults=event.faults,
            ),
        )


def episode_of(
    scenario: Scenario,
    docket: Docket,
    seed: int,
    history: History,
    traceback: str = "",
) -> Episode:
    """Return the record of a history, with its outcomes decided."""
    events = history.events
    findings = docket.decide(events)
    last = events[-1]
    verdict = verdict_of(findings, last if isinstance(last, Ended) else None)
    return Episode(
        scenario.name,
        scenario.digest,
        scenario.levels,
        seed,
        events,
        history.digest,
        findings,
        verdict,
        traceback,
    )


@attrs.frozen
class Divergence:
    """Where two histories first differ.

    Attributes:
        index: The event's place, from 0; everything before it is the same.
        left: The event in the first history; None if that one has ended.
        right: The event in the second history; None if that one has ended.
    """

    index: int
    left: Event | None
    right: Event | None


def divergence(left: Sequence[Event], right: Sequence[Event]) -> Divergence | None:
    """Return where two histories first differ; None if they are the same.

    Digests cover everything before them, so the place is found by bisection.

    Args:
        left: One history's events, oldest first.
        right: Another's.
    """
    ones, twos = History.of(left).digests(), History.of(right).digests()
    low, high = 0, min(len(ones), len(twos))
    while low < high:
        middle = (low + high) // 2
        if ones[middle] == twos[middle]:
            low = middle + 1
        else:
            high = middle
    if low == len(ones) == len(twos):
        return None
    return Divergence(
        low,
        left[low] if low < len(left) else None,
        right[low] if low < len(right) else None,
    )
