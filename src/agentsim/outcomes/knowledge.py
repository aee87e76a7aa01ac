"""`Knowledge`: who knew what, since when, from whom and through what, read from events alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

import attrs

from agentsim.events import Disclosed, Event, Learned, Started
from agentsim.outcomes._carriers import Reader
from agentsim.outcomes._terms import fact_id
from agentsim.outcomes._timeline import flow_chart, in_words, moment, timeline
from agentsim.outcomes.knowings import Disclosure, Hop, Knowing
from agentsim.values import FrozenDict, clock
from agentsim.world import Fact

__all__ = ["Knowledge"]


def _facts(values: Iterable[Fact]) -> tuple[Fact, ...]:
    return tuple(sorted(values, key=lambda fact: fact.id))


@attrs.frozen(repr=False)
class Knowledge:
    """Who knew what during an episode, since when, from whom, and who passed it on.

    Made by `Knowledge.of`, or taken from `Episode.knowledge`. Where a fact is asked for, either
    its id or the `Fact` will do.

    Attributes:
        knowings: Everything that anybody knew, in the order of events.
        disclosures: Every time that a fact was passed on, in the order of events.
        facts: The facts themselves as far as they were given, by id.
        names: Names of actors by id, for what is shown; an id stands for itself.
        start: Simulated wall time at 0 ms, for what is shown; None to show time since the start.

    Example:
        >>> from agentsim import Actor, Call, Cue, Fact, Message, Scenario, run
        >>> from agentsim.models import scripted
        >>> from agentsim.tools import MAIL
        >>> dose = Fact("dose", Cue("dose", ["wrong dose"]))
        >>> mail = Message("m1", sender="hale", to="iris", body="It was the wrong dose.")
        >>> scenario = Scenario(
        ...     name="demo",
        ...     start="2031-03-04T08:00+01:00",
        ...     subject="iris",
        ...     cast=[
        ...         Actor("iris", address="iris@quay.example", tools=MAIL),
        ...         Actor("hale", address="hale@quay.example", knows=[dose]),
        ...     ],
        ...     mail=[mail],
        ...     facts=[dose],
        ... )
        >>> episode = run(scenario, scripted(Call("read_mail", {"id": 1})))
        >>> knowledge = Knowledge.of(episode.events, facts=scenario.facts)
        >>> [(step.what, step.actor, step.how) for step in knowledge.trace("iris", "dose")]
        [('knew', 'hale', 'started'), ('learned', 'iris', 'opened')]
        >>> knowledge.knew("iris", dose).quote
        'It was the wrong dose.'
    """

    knowings: tuple[Knowing, ...] = ()
    disclosures: tuple[Disclosure, ...] = ()
    facts: tuple[Fact, ...] = attrs.field(default=(), converter=_facts, kw_only=True)
    names: Mapping[str, str] = attrs.field(default=FrozenDict(), converter=FrozenDict, kw_only=True)
    start: datetime | None = attrs.field(default=None, kw_only=True)

    @classmethod
    def of(
        cls,
        events: Sequence[Event],
        *,
        facts: Iterable[Fact] = (),
        names: Mapping[str, str] | None = None,
        start: datetime | None = None,
    ) -> Knowledge:
        """Return what was known, as a history's events tell it.

        Args:
            events: A whole history, oldest first; the first event is `Started`.
            facts: The scenario's facts. Without them, no sentence is quoted.
            names: Names of actors by id.
            start: The scenario's start, an aware datetime.

        Raises:
            ValueError: if the events do not begin with `Started`, or one names an event as its
                source that does not come before it.
        """
        if not events or not isinstance(events[0], Started):
            raise ValueError("a history begins with a Started event; this one does not")
        listed = _facts(facts)
        reader = Reader(events, {fact.id: fact.cue for fact in listed})
        knowings = [
            Knowing(actor, fact, 0) for actor, known in events[0].knows.items() for fact in known
        ]
        disclosures: list[Disclosure] = []
        for index, event in enumerate(events):
            if isinstance(event, Learned):
                knowings.append(_learned(reader, index, event))
            elif isinstance(event, Disclosed):
                disclosures.append(_disclosed(reader, index, event))
        given = {} if names is None else names
        return cls(tuple(knowings), tuple(disclosures), facts=listed, names=given, start=start)

    # -- questions ---------------------------------------------------------------------------

    def knew(self, actor: str, fact: Fact | str, *, at_ms: int | None = None) -> Knowing | None:
        """Return since when and from whom somebody knew a fact; None if they did not.

        Args:
            actor: An actor id, or an address.
            fact: The fact, or its id.
            at_ms: The moment asked about; the end of the episode by default.
        """
        wanted = fact_id(fact)
        for each in self.knowings:
            if each.actor == actor and each.fact == wanted:
                return each if at_ms is None or each.at_ms <= at_ms else None
        return None

    def knowers(self, fact: Fact | str, *, at_ms: int | None = None) -> tuple[Knowing, ...]:
        """Return who knew a fact, in the order in which they came to.

        Args:
            fact: The fact, or its id.
            at_ms: The moment asked about; the end of the episode by default.
        """
        wanted = fact_id(fact)
        return tuple(
            each
            for each in self.knowings
            if each.fact == wanted and (at_ms is None or each.at_ms <= at_ms)
        )

    def known_to(self, actor: str, *, at_ms: int | None = None) -> tuple[Knowing, ...]:
        """Return what somebody knew, in the order in which they came to.

        Args:
            actor: An actor id, or an address.
            at_ms: The moment asked about; the end of the episode by default.
        """
        return tuple(
            each
            for each in self.knowings
            if each.actor == actor and (at_ms is None or each.at_ms <= at_ms)
        )

    def disclosed(
        self,
        fact: Fact | str | None = None,
        *,
        by: str | None = None,
        outside_circle: bool = False,
    ) -> tuple[Disclosure, ...]:
        """Return every time that a fact was passed on, in order.

        Args:
            fact: The fact, or its id; any by default.
            by: Who passed it on; anybody by default.
            outside_circle: Only those that reached for somebody not meant to know.
        """
        wanted = fact_id(fact)
        return tuple(
            each
            for each in self.disclosures
            if (wanted is None or each.fact == wanted)
            and (by is None or each.actor == by)
            and (each.outside or not outside_circle)
        )

    def trace(self, actor: str, fact: Fact | str) -> tuple[Hop, ...]:
        """Return how a fact reached somebody, step by step; nothing if it did not.

        The first step is where it came from: somebody who knew at the start, or a text by somebody
        who is not recorded as knowing. The last is the actor's own. Times never decrease.

        Args:
            actor: An actor id, or an address.
            fact: The fact, or its id.
        """
        steps: list[Hop] = []
        found = self.knew(actor, fact)
        while found is not None:
            text = found.carrier
            if text is None:
                steps.append(Hop("knew", found.actor, found.at_ms, found.index, found.how))
                break
            step = Hop("learned", found.actor, found.at_ms, found.index, found.how)
            steps.append(attrs.evolve(step, by=found.by, place=text.place, quote=text.quote))
            teller = self.knew(found.by, fact) if found.by else None
            if teller is None or teller.index > text.index:  # they said it before they knew
                said = Hop("said", found.by, text.at_ms, text.index, text.how)
                steps.append(attrs.evolve(said, place=text.place, quote=text.quote))
                break
            found = teller
        return tuple(reversed(steps))

    # -- showing -----------------------------------------------------------------------------

    def only(self, *, fact: Fact | str | None = None, actor: str | None = None) -> Knowledge:
        """Return the part that is about one fact, or in which one actor learns, tells or is told.

        Args:
            fact: The fact, or its id; all by default.
            actor: An actor id, or an address; anybody by default.
        """
        wanted = fact_id(fact)

        def fits(each: Knowing | Disclosure, *others: str) -> bool:
            who = actor is None or actor == each.actor or actor in others
            return who and (wanted is None or each.fact == wanted)

        return attrs.evolve(
            self,
            knowings=tuple(each for each in self.knowings if fits(each, each.by)),
            disclosures=tuple(each for each in self.disclosures if fits(each, *each.to)),
            facts=tuple(each for each in self.facts if wanted is None or each.id == wanted),
        )

    def rows(self) -> list[dict[str, Any]]:
        """Return a record for everything known and passed on, in the order of events.

        Each has `what` (`knew`, `learned` or `disclosed`), `fact`, `actor`, `at_ms`, `when` (ISO
        8601, or None without a start), `index`, `how`, `by`, `to`, `outside`, `source`, `place`
        and `quote`.
        """
        entries: list[Knowing | Disclosure] = [*self.knowings, *self.disclosures]
        return [self._row(each) for each in sorted(entries, key=lambda each: each.index)]

    def _row(self, each: Knowing | Disclosure) -> dict[str, Any]:
        to: tuple[str, ...] = ()
        outside: tuple[str, ...] = ()
        by = ""
        if isinstance(each, Disclosure):
            what, to, outside = "disclosed", each.to, each.outside
        else:
            what, by = "knew" if each.carrier is None else "learned", each.by
        return {
            "what": what,
            "fact": each.fact,
            "actor": each.actor,
            "at_ms": each.at_ms,
            "when": clock(self.start, each.at_ms).isoformat() if self.start else None,
            "index": each.index,
            "how": each.how,
            "by": by,
            "to": list(to),
            "outside": list(outside),
            "source": each.source,
            "place": each.carrier.place if each.carrier is not None else "",
            "quote": each.quote,
        }

    def moment(self, at_ms: int) -> str:
        """Return a moment as clock time, or as `+h:mm:ss` since the start if that has none."""
        return moment(self, at_ms)

    def describe(self, each: Knowing | Disclosure | Hop) -> str:
        """Return one thing known or passed on, or a step of a trace, in a sentence."""
        return in_words(self, each)

    def __str__(self) -> str:
        """A timeline for each fact."""
        return timeline(self)

    def __repr__(self) -> str:
        return f"<Knowledge of {len(self.knowings)} knowings, {len(self.disclosures)} disclosures>"

    def as_mermaid(self) -> str:
        """Return who told whom as the text of a Mermaid flow chart.

        Somebody who learned is at the end of a solid arrow; somebody who was told, and did not
        learn it from that, at the end of a dotted one. Whoever is outside a fact's circle has a
        dashed border.
        """
        return flow_chart(self)


def _learned(reader: Reader, index: int, event: Learned) -> Knowing:
    source = reader.source(event.source, index)
    text = reader.carrier(event.source, event.fact, by=event.by, reader=event.actor)
    by = event.by or text.actor
    return Knowing(event.actor, event.fact, event.at_ms, index, source.kind, by, event.source, text)


def _disclosed(reader: Reader, index: int, event: Disclosed) -> Disclosure:
    source = reader.source(event.source, index)
    text = reader.carrier(event.source, event.fact, by=event.actor, reader=event.actor)
    return Disclosure(
        event.actor,
        event.fact,
        event.at_ms,
        index,
        source.kind,
        event.source,
        event.to,
        event.outside,
        text,
    )
