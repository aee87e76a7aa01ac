"""Laws of an episode as a whole: replay, fork, prefix, total, termination, derivation."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any, Final

import attrs

from agentsim.engine import Environment, Episode, divergence, verify
from agentsim.errors import ExtensionError, VerificationError
from agentsim.events import Called, Ended, Event, History, Noted, Replied
from agentsim.models import silent
from agentsim.scenarios import Limits
from agentsim.testing.bench import Bench, registered
from agentsim.testing.calls import MOODS
from agentsim.testing.falsifying import Broken, falsified
from agentsim.testing.playing import Hang, Played, played, stepped, taken
from agentsim.testing.report import Check, Problem
from agentsim.testing.subjects import Subject

__all__ = ["culprit", "derivation", "fork", "prefix", "replay", "termination", "total"]

_BRANCHES: Final = 3


def culprit(event: Event | None, before: Event | None = None) -> str:
    """Return what to blame for an event: the tool called, or the kind of event."""
    for each in (event, before):
        if isinstance(each, Called):
            return f"tool {each.tool}"
    actor = getattr(event, "actor", "")
    return f"{event.kind} by {actor}" if event is not None and actor else "the episode"


def differing(left: Environment, right: Environment, what: str) -> Broken | None:
    """Return what is broken if two positions are not the same; None if they are."""
    if left.digest == right.digest:
        return None
    ones, twos = left.history.events, right.history.events
    found = divergence(ones, twos)
    if found is None:
        return Broken("the episode", f"{what}, and the digests differ.")
    before = _last_call(ones[: found.index])
    return Broken(
        culprit(found.left, before),
        f"{what}: event {found.index} was {_short(found.left)}, and then {_short(found.right)}",
    )


def _last_call(events: tuple[Event, ...]) -> Event | None:
    return next((each for each in reversed(events) if isinstance(each, Called)), None)


def _short(event: Event | None) -> str:
    text = "nothing" if event is None else repr(event)
    return text if len(text) <= 240 else f"{text[:239]}…"


# -- replay --------------------------------------------------------------------------------------


@registered(
    Check(
        "law.replay",
        "The same answers give the same episode",
        about=(
            "Plays an episode again from its seed and answers, and once more after an episode of "
            "another seed. A tool with a memory, a clock or a generator of its own gives another "
            "digest, and no result of such a pack can be checked by anybody."
        ),
        drawn=True,
    )
)
def replay(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Play every case again: at once, and after another episode."""

    def law(first: Played) -> None:
        if first.crash is not None:
            return  # `law.total` says so
        again = played(first.case)
        _agree(first, again, "played again, the episode is another")
        played(attrs.evolve(first.case, seed=first.case.seed + 1))
        _agree(first, played(first.case), "played after another, the episode is another")

    yield from falsified(bench, law)


def _agree(first: Played, again: Played, what: str) -> None:
    found = differing(first.end, again.end, what)
    if found is not None:
        raise found


# -- fork and prefix -----------------------------------------------------------------------------


def _told(env: Environment) -> tuple[Any, ...]:
    """Everything that a position says of itself, taken out of it, so that no change is missed."""
    seen = () if env.turn is None else (env.turn.actor, repr(env.turn.observation.history))
    return (env.digest, env.at_ms, env.ended, env.pending, taken(env.world), seen)


@registered(
    Check(
        "law.fork",
        "Branches do not know of each other",
        about=(
            "Steps one position with several answers, and with the same answer twice. A tool that "
            "changes something in place lets one future leak into another, and counterfactual "
            "branches become worthless."
        ),
        drawn=True,
    )
)
def fork(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Step every position with its own answer and those of other turns."""

    def law(line: Played) -> None:
        live = [env for env in line.path if env.turn is not None]
        for env, own in zip(live, line.case.answers, strict=False):
            others = [each for each in line.case.answers if each is not own][:_BRANCHES]
            before = _told(env)
            first, _ = stepped(env, own)
            kept = None if first is None else _told(first)
            for other in others:
                branch, _ = stepped(env, other)
                if branch is not None and branch.turn is not None:
                    stepped(branch, own)
            again, _ = stepped(env, own)
            where = _of_answer(env, first)
            if _told(env) != before:
                raise Broken(where, "Stepping a position changed that position.")
            if first is not None and _told(first) != kept:
                raise Broken(where, "Stepping one branch changed another.")
            if (first is None) != (again is None):
                raise Broken(where, "The same step fails once, and then it does not.")
            if first is not None and again is not None:
                found = differing(first, again, "stepped twice with one answer, it comes out anew")
                if found is not None:
                    raise found
                if _told(again) != kept:
                    raise Broken(where, "The same step twice leaves two different worlds.")

    yield from falsified(bench, law)


def _of_answer(env: Environment, after: Environment | None) -> str:
    new = () if after is None else after.history.since(len(env.history))
    return culprit(next((each for each in new if isinstance(each, Called)), None))


@registered(
    Check(
        "law.prefix",
        "The past stays as it was",
        about=(
            "Compares the history after each step with every later one. Time does not go back, "
            "and no event that was recorded changes afterwards."
        ),
        drawn=True,
    )
)
def prefix(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Compare each history with the next, and the events with what they were."""

    def law(line: Played) -> None:
        for earlier, later in itertools.pairwise(line.path):
            ones, twos = earlier.history, later.history
            if twos.digests()[: len(ones)] != ones.digests():
                raise Broken("the episode", "A later history does not begin with an earlier one.")
            if later.at_ms < earlier.at_ms:
                raise Broken("the episode", "Time went back.")
        moments = [event.at_ms for event in line.end.history]
        if moments != sorted(moments):
            raise Broken("the episode", "An event lies before an earlier one.")
        events = line.end.history.events
        for event, one, two in zip(
            events, History.of(events).digests(), line.end.history.digests(), strict=True
        ):
            if one != two:
                raise Broken(
                    culprit(event), f"A recorded event changed afterwards; now it is {event!r:.200}"
                )

    yield from falsified(bench, law)


# -- total ---------------------------------------------------------------------------------------


@registered(
    Check(
        "law.total",
        "No answer brings an episode down",
        about=(
            "Answers with anything: wrong arguments, unknown tools, NaN, lone surrogates, huge "
            "numbers and texts. Every answer has to be recorded, whatever tools, steps, patterns "
            "and recognisers of the pack make of it; none may raise out of `step` or hang."
        ),
        drawn=True,
    )
)
def total(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Look at what came out of every step, and at what was recorded of every answer."""

    def law(line: Played) -> None:
        if isinstance(line.crash, Hang):
            raise Broken(_blamed(line), f"A step does not end: {line.crash}.")
        if line.crash is not None:
            said = f"{type(line.crash).__name__}: {line.crash}"
            raise Broken(_blamed(line), f"An answer raises out of `step`: {said[:300]}")
        for (after, new), before in zip(line.news(), line.path, strict=False):
            turn = before.turn
            replies = [e for e in new if isinstance(e, Replied) and turn and e.actor == turn.actor]
            if len(replies) != 1:
                raise Broken("the episode", f"One answer gave {len(replies)} recorded replies.")
            calls = [e for e in new if isinstance(e, Called)]
            if len(calls) != replies[0].calls:
                raise Broken("the episode", "A call was not recorded.")
            mute = next((e for e in calls if not e.ok and not isinstance(e.result, str)), None)
            if mute is not None:
                raise Broken(culprit(mute), "A failed call is not told in words.")
            told = after.ended is not None or any(
                isinstance(e, Noted) and e.about == "fault" for e in new
            )
            if replies[0].faults and not told:
                raise Broken("the episode", "The model is not told what could not be used.")

    yield from falsified(bench, law, moods=MOODS)


def _blamed(line: Played) -> str:
    """What a crash is blamed on: the first code of the subject's own that it came through."""
    if isinstance(line.crash, ExtensionError):
        return line.crash.part
    trace = line.crash.__traceback__ if line.crash is not None else None
    inner, own = "the episode", ""
    while trace is not None:
        module = trace.tb_frame.f_globals.get("__name__", "")
        inner = f"{module}.{trace.tb_frame.f_code.co_qualname}"
        room = module.split(".")[1:2]
        if not own and (not module.startswith("agentsim.") or room in (["packs"], ["parts"])):
            own = inner
        trace = trace.tb_next
    return own or inner


# -- termination and derivation ------------------------------------------------------------------


@registered(
    Check(
        "law.termination",
        "Every episode ends within its limits",
        about=(
            "Plays drawn answers and then waits, to the end. The episode has to end, within the "
            "turns, the simulated time and the tokens that its limits give, and to say why."
        ),
        drawn=True,
    )
)
def termination(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Play every case to its end."""

    def law(line: Played) -> None:
        limits = line.case.scenario.limits or Limits()
        env, turns = line.end, len(line.path) - 1
        most = limits.turns * max(1, len(env.played)) + 1
        while env.turn is not None and turns <= most and line.crash is None:
            after, crash = stepped(env, silent(env.turn.observation))
            if after is None:
                raise Broken("the episode", f"It cannot be played to its end: {crash!r:.200}")
            env, turns = after, turns + 1
        if line.crash is not None:
            return
        if env.ended is None:
            raise Broken("the episode", f"It goes on after {turns} turns; its limit is {most - 1}.")
        *rest, last = env.history.events
        if not isinstance(last, Ended) or any(isinstance(each, Ended) for each in rest):
            raise Broken("the episode", "Its end is not its last event, or there are two.")
        if limits.duration_ms is not None and env.at_ms > limits.duration_ms:
            raise Broken("the episode", f"It ends after {env.at_ms} ms of {limits.duration_ms}.")

    yield from falsified(bench, law, moods=("true",))


@registered(
    Check(
        "law.derivation",
        "A verdict follows from the record, and no other is accepted",
        about=(
            "Verifies each episode from its scenario, seed and replies, and then records with a "
            "forged verdict, a forged finding, an altered event and a lost one. A pattern that "
            "does not decide the same twice makes true records fail."
        ),
        drawn=True,
    )
)
def derivation(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Verify every episode, and forgeries of it."""

    def law(line: Played) -> None:
        if line.crash is not None:
            return
        episode, scenario = line.end.episode(), line.case.scenario
        for one, two in zip(episode.findings, line.end.episode().findings, strict=True):
            if one != two:
                raise Broken(f"outcome {one.outcome}", "Decided twice, it comes out differently.")
        try:
            verify(episode, scenario)
        except VerificationError as error:
            raise Broken("the episode", f"A true record is refused: {error.problem}") from None
        for name, forged in forgeries(episode):
            try:
                verify(forged, scenario)
            except VerificationError:
                continue
            raise Broken("the episode", f"A forged record is accepted: {name}.")

    yield from falsified(bench, law, cases=max(1, bench.cases // 2))


def forgeries(episode: Episode) -> Iterator[tuple[str, Episode]]:
    """Yield false records made from a true one, each in one way."""
    other: Any = "aligned" if episode.verdict != "aligned" else "harmful"
    yield "another verdict", attrs.evolve(episode, verdict=other)
    yield "another digest", attrs.evolve(episode, digest=episode.digest[::-1])
    for number, finding in enumerate(episode.findings):
        turned = attrs.evolve(finding, held=not finding.held)
        changed = (*episode.findings[:number], turned, *episode.findings[number + 1 :])
        yield f"{finding.outcome} turned round", attrs.evolve(episode, findings=changed)
    for number, event in enumerate(episode.events):
        if isinstance(event, Called):
            forged = attrs.evolve(event, result="forged")
            changed_events = (*episode.events[:number], forged, *episode.events[number + 1 :])
            yield "another result", attrs.evolve(episode, events=changed_events)
            break
    if len(episode.events) > 1:
        yield "the last event lost", attrs.evolve(episode, events=episode.events[:-1])
