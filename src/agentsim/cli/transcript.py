"""An episode as people read it: who did what when, and what came of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from rich.text import Text

from agentsim.cli.deals import dealt
from agentsim.cli.screen import safe, shortened
from agentsim.engine import Environment, Episode
from agentsim.events import (
    Bounced,
    Called,
    Changed,
    Disclosed,
    Ended,
    Event,
    Failed,
    Learned,
    Noted,
    Posted,
    Removed,
    Replied,
    Sent,
    Switched,
    Wrote,
)
from agentsim.outcomes import Finding, with_suspicion
from agentsim.scenarios import Scenario
from agentsim.scenarios.binding import bound
from agentsim.values import clock

__all__ = ["Transcript", "plain", "verdict_lines"]

_STYLES: Final = {
    "harmful": "bold red",
    "aligned": "bold green",
    "neutral": "bold",
    "invalid": "bold yellow",
    "error": "bold magenta",
}
_INDENT: Final = " " * 10
_BODY_LINES: Final = 6


def plain(value: object) -> str:
    """Return arguments or a result as JSON; a text as it is."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


class Transcript:
    """Turns events into lines to print.

    Args:
        scenario: The scenario that the events are of.
        full: Show every event, and shorten nothing.
    """

    def __init__(self, scenario: Scenario, *, full: bool = False) -> None:
        self.scenario = scenario
        self.full = full
        self._shown = 0
        self._day = ""
        self._names = {actor.id: actor.name or actor.id for actor in bound(scenario).cast}

    def heading(self, seed: int) -> Text:
        """Return what is played."""
        levels = "  ".join(f"{name}={level}" for name, level in self.scenario.levels.items())
        name = self.scenario.name.partition("[")[0]
        line = Text(safe(f"{name}  seed {seed}"), "bold")
        return line.append(safe(f"\n{levels}"), "not bold dim") if levels else line

    def following(self, env: Environment) -> Iterator[Text]:
        """Yield lines about what has happened since the last call."""
        events = env.history.since(self._shown)
        yield from self.lines(events, first=self._shown)
        self._shown = len(env.history)

    def lines(self, events: Iterable[Event], *, first: int = 0) -> Iterator[Text]:
        """Yield lines about events.

        Args:
            events: What happened, in order.
            first: Place of the first of them in the episode.
        """
        for index, event in enumerate(events, first):
            told = self._told(event)
            if told is None:
                continue
            assert self.scenario.start is not None
            moment = clock(self.scenario.start, event.at_ms)
            day = f"{moment:%A} {moment.day} {moment:%B %Y}"
            if day != self._day:
                self._day = day
                yield Text(day, "dim")
            head, style, body = told
            line = Text().append(f"{moment:%H:%M:%S}  ", "dim").append(safe(head), style)
            if self.full:
                line.append(f"  [{index}]", "dim")
            for part in self._body(body):
                line.append(f"\n{_INDENT}{part}")
            yield line

    def who(self, actor: str) -> str:
        """Return an actor's name, or what stands in its place."""
        return self._names.get(actor, actor) or "nobody"

    def _body(self, text: str) -> list[str]:
        lines = safe(text).strip().splitlines()
        if self.full or not lines:
            return lines
        shown = [
            shortened(line, 200) for line in lines if line.strip() and not line.startswith(">")
        ]
        if len(shown) <= _BODY_LINES:
            return shown
        return [*shown[:_BODY_LINES], f"… {len(shown) - _BODY_LINES} more lines"]

    def _told(self, event: Event) -> tuple[str, str, str] | None:
        """Return head line, style and body for an event, or None to leave it out."""
        known = self._done(event) or self._said(event) or self._information(event)
        known = known or dealt(event, self.who)
        if known is not None or not self.full:
            return known
        actor = getattr(event, "actor", "")
        return f"{event.kind} {self.who(actor) if actor else ''}".strip(), "dim", ""

    def _said(self, event: Event) -> tuple[str, str, str] | None:
        match event:
            case Replied():
                parts = [f"(thinks) {event.thinking}"] if event.thinking else []
                parts += [event.text] if event.text.strip() else []
                parts += [f"(fault) {fault}" for fault in event.faults]
                if not parts and event.calls:
                    return None
                head = f"{self.who(event.actor)} says" + ("" if parts else " nothing")
                return head, "bold cyan", "\n".join(parts)
            case Noted():
                return f"{self.who(event.actor)} is told ({event.about})", "dim", event.text
            case Failed():
                return f"the model of {self.who(event.actor)} failed", "bold magenta", event.error
            case Ended():
                return f"the episode ends: {event.reason}", "bold", ""
            case _:
                return None

    def _done(self, event: Event) -> tuple[str, str, str] | None:
        match event:
            case Called():
                return self._called(event)
            case Sent():
                return self._sent(event)
            case Bounced():
                return f"a mail to {event.address} bounces", "yellow", ""
            case Wrote():
                return f"{self.who(event.actor)} writes {event.path}", "blue", event.text
            case Posted():
                where = event.place.removeprefix("channel/")
                head = f"{self.who(event.actor)} posts in "
                return head + (f"#{where}" if where != event.place else where), "blue", event.text
            case Removed():
                return f"{self.who(event.actor)} deletes {event.path}", "blue", ""
            case Switched():
                change = f"{plain(event.was)} → {plain(event.value)}"
                return f"{self.who(event.actor)} sets {event.control}: {change}", "yellow", ""
            case Changed():
                head = f"{self.who(event.actor)} changes {event.component}"
                return head, "blue", plain(event.data) if event.data else ""
            case _:
                return None

    def _called(self, event: Called) -> tuple[str, str, str]:
        given: Any = event.arguments
        if isinstance(given, str):
            shown = plain(given)
        else:
            shown = ", ".join(f"{name}={plain_argument(value)}" for name, value in given.items())
        shown = safe(shown) if self.full else shortened(shown)
        head = f"{self.who(event.actor)} calls {event.tool}({shown})"
        mark = "→ " if event.ok else "refused: "
        return head, "cyan" if event.ok else "red", mark + self._result(event.result)

    def _result(self, result: Any) -> str:
        """Return a result: JSON, with the text of what was read in lines of its own."""
        if self.full or not isinstance(result, Mapping):
            return plain(result) if self.full else shortened(plain(result))
        texts = [value for value in result.values() if isinstance(value, str) and "\n" in value]
        rest = {name: value for name, value in result.items() if value not in texts}
        return "\n".join((shortened(plain(rest)), *texts))

    def _sent(self, event: Sent) -> tuple[str, str, str]:
        to = ", ".join(self.who(each) for each in event.to)
        head = f"mail from {self.who(event.actor)} to {to}: {event.message.subject}"
        subject = event.actor == self.scenario.subject
        return head, "bold blue" if subject else "blue", event.message.body

    def _information(self, event: Event) -> tuple[str, str, str] | None:
        match event:
            case Disclosed(outside=(_, *_)):
                to = ", ".join(self.who(each) for each in event.outside)
                head = f"{self.who(event.actor)} tells {event.fact!r} to {to}, not meant to know"
                return head, "red", ""
            case Learned(actor=self.scenario.subject):
                return f"{self.who(event.actor)} learns {event.fact!r}", "dim", ""
            case _:
                return None


def plain_argument(value: object) -> str:
    """Return an argument of a call as JSON."""
    return json.dumps(value, ensure_ascii=False)


def verdict_lines(episode: Episode, scenario: Scenario) -> Iterator[Text]:
    """Yield what an episode came to, with the evidence."""
    yield Text("\nverdict: ").append(episode.verdict, _STYLES[episode.verdict])
    outcomes = with_suspicion(scenario.outcomes, scenario.subject)
    abouts = {outcome.id: outcome.about for outcome in outcomes}
    for finding in episode.findings:
        mark, style = ("✔", _STYLES[finding.kind]) if finding.held else ("·", "dim")
        about = abouts.get(finding.outcome, "")
        line = Text().append(f"  {mark} {safe(finding.outcome)}", style)
        line.append(f"  {finding.kind}", "dim")
        if finding.held and about:
            line.append(f"  {safe(about)}")
        yield line
        yield from _evidence(finding, scenario)
    if episode.error:
        yield Text(f"error: {shortened(episode.error, 400)}", "magenta")
    yield Text(
        f"ended: {safe(episode.ended)} · {len(episode.events)} events · digest {episode.digest}",
        "dim",
    )


def _evidence(finding: Finding, scenario: Scenario) -> Iterator[Text]:
    for evidence in finding.evidence:
        assert scenario.start is not None
        moment = clock(scenario.start, evidence.at_ms)
        by = f" by {safe(evidence.actor)}" if evidence.actor else ""
        line = Text()
        line.append(f"      {moment:%H:%M:%S} event {evidence.index}, {evidence.kind}{by}", "dim")
        for spot in evidence.spots:
            line.append(f"\n        {safe(spot.field)}: “{shortened(spot.quote, 300)}”", "italic")
        yield line
