"""Checks of patterns, cues and reactions: pure, in words, and without loops of their own."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Generator, Iterator
from typing import Any, Final

import attrs

from agentsim import files
from agentsim.engine.closed import closed_outcome_of
from agentsim.errors import ClosedError
from agentsim.events import Event, Reacted, Started
from agentsim.models import silent
from agentsim.outcomes import Pattern
from agentsim.scenarios import Limits, Scenario, bound
from agentsim.testing.bench import Bench, registered
from agentsim.testing.falsifying import Broken, falsified
from agentsim.testing.playing import Played, played, stepped
from agentsim.testing.report import Check, Problem
from agentsim.testing.subjects import Subject
from agentsim.testing.vocabulary import cues_in
from agentsim.tools import Context, Tool
from agentsim.values import FrozenDict
from agentsim.world import World

__all__ = ["cues_are_pure", "loops", "patterns_are_pure", "patterns_have_words"]

_EVENTS: Final = 1_200
_TEXTS: Final = 40


# -- patterns ------------------------------------------------------------------------------------


@registered(
    Check(
        "pattern.words",
        "Every pattern says in words what it looks for",
        about=(
            "Asks every pattern for its words, twice. Reports, `agentsim show` and transcripts "
            "print them; a pattern without any, or with an object's address, cannot be read."
        ),
    )
)
def patterns_have_words(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Ask every pattern for its words."""
    for where, pattern in subject.patterns.items():
        bench.tried()
        try:
            words, again = str(pattern), str(pattern)
        except Exception as error:  # a kind of the subject's own
            yield bench.problem(
                where, f"It cannot be put in words: {type(error).__name__}: {error}"
            )
            continue
        if not words.strip() or " at 0x" in words:
            yield bench.problem(where, f"Its words are {words!r:.200}.")
        elif words != again:
            yield bench.problem(where, f"Its words change: {words!r:.120}, then {again!r:.120}.")


@registered(
    Check(
        "pattern.pure",
        "Patterns decide alike each time, piece by piece or at once",
        about=(
            "Follows every pattern through drawn histories: twice over, by all events and by "
            "those that it looks at alone, as an episode does while it goes on and when it is "
            "decided, and from the pattern as it comes back from JSON. None of it may differ, or "
            "change a state handed out before. Patterns of outcomes are followed, and those with a "
            "kind or a recogniser that agentsim does not come with. None may raise, or change an "
            "event that it looks at."
        ),
        drawn=True,
    )
)
def patterns_are_pure(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Follow every pattern through every case."""
    wanted = {
        where: pattern
        for where, pattern in subject.patterns.items()
        if where.startswith("outcomes[") or _is_own(pattern)
    }
    loaded = {where: _reloaded(pattern) for where, pattern in wanted.items()}
    own = {where: pattern for where, pattern in wanted.items() if _is_own(pattern)}
    unwatched = {each.digest: _unwatched(each) for each in subject.scenarios} if own else {}

    def law(line: Played) -> None:
        if own:
            bare = played(attrs.evolve(line.case, scenario=unwatched[line.case.scenario.digest]))
            for where, pattern in own.items():
                _leaves_alone(pattern, bare.end.history.events, where)
        events = line.end.history.events
        started = events[0]
        if not isinstance(started, Started):
            raise Broken("the episode", "Its first event does not say that it started.")
        for where, pattern in wanted.items():
            first = _followed(pattern, started, events, where)
            if _followed(pattern, started, events, where) != first:
                raise Broken(where, "Followed twice through the same events, it decides otherwise.")
            if _followed(pattern, started, events, where, all_events=True) != first:
                raise Broken(
                    where, "An event that none of its atoms matches changes what it decides."
                )
            again = loaded[where]
            if again is not None and _followed(again, started, events, where) != first:
                raise Broken(where, "Written to JSON and read back, it decides otherwise.")

    yield from falsified(bench, law)


def _unwatched(scenario: Scenario) -> Scenario:
    """The scenario with nothing that looks at its events."""
    changes: dict[str, Any] = {
        name: [attrs.evolve(each, reactions=()) for each in getattr(scenario, name)]
        for name in ("cast", "additions")
    }
    return attrs.evolve(scenario, outcomes=(), **changes)


def _leaves_alone(pattern: Pattern, events: tuple[Event, ...], where: str) -> None:
    """Raise if an atom changes an event that it looks at, of events that none has looked at."""
    for atom in pattern.atoms():
        for event in events:
            if type(event) not in atom.kinds():
                continue
            before = repr(event)
            with _told(where):
                atom.matches(event)
            if repr(event) != before:
                raise Broken(where, f"It changes an event that it looks at: {before:.200}")


@contextlib.contextmanager
def _told(where: str) -> Generator[None]:
    """Have what a pattern raises told of it, in place of ending the check."""
    try:
        yield
    except Broken:
        raise
    except Exception as error:  # a kind of the subject's own
        raise Broken(where, f"It raises {type(error).__name__}: {error}"[:300]) from None


def _reloaded(pattern: Pattern) -> Pattern | None:
    """The pattern as it comes back from JSON; None if it does not, which `law.round-trip` says."""
    try:
        back: Pattern = files.loads(files.dumps(pattern, indent=None), Pattern)
    except Exception:  # a kind of the subject's own
        return None
    return back


def _followed(
    pattern: Pattern,
    started: Started,
    events: tuple[Event, ...],
    where: str,
    *,
    all_events: bool = False,
) -> tuple[Any, ...]:
    """What a pattern says after each event, and its evidence at the end."""
    with _told(where):
        return _what_it_says(pattern, started, events, where, all_events=all_events)


def _what_it_says(
    pattern: Pattern,
    started: Started,
    events: tuple[Event, ...],
    where: str,
    *,
    all_events: bool,
) -> tuple[Any, ...]:
    state = pattern.begin(started)
    held = [bool(pattern.held(state))]
    kept: list[tuple[Any, str]] = [(state, repr(state))]
    atoms = tuple(pattern.atoms())
    for index, event in enumerate(events):
        looking = (atom for atom in atoms if type(event) in atom.kinds())
        if all_events or any(atom.matches(event) for atom in looking):
            state, _ = pattern.advance(state, event, index)
            if state is not kept[-1][0]:
                kept.append((state, repr(state)))
        held.append(bool(pattern.held(state)))
    if any(repr(old) != text for old, text in kept):
        raise Broken(where, "It changes a state that it has handed out: states are values.")
    evidence = tuple(pattern.evidence(state))
    if any(not 0 <= place < len(events) for place in evidence):
        raise Broken(where, f"Its evidence is {evidence}, of {len(events)} events.")
    return (tuple(held), evidence)


def _is_own(pattern: Pattern) -> bool:
    """Whether a kind of one's own, or a recogniser, takes part in what a pattern decides."""
    kinds = (type(pattern), *map(type, pattern.atoms()))
    strange = any(not kind.__module__.startswith("agentsim.outcomes.") for kind in kinds)
    return strange or any(cue.recogniser for cue in cues_in(pattern))


# -- cues ----------------------------------------------------------------------------------------


@registered(
    Check(
        "cue.pure",
        "Cues hear the same in the same text, and ask nothing outside",
        about=(
            "Asks every cue with a recogniser about each text of the scenarios and labelled texts, "
            "twice, in strict mode. A recogniser has to give the same places each time, within "
            "the text, and may not raise."
        ),
    )
)
def cues_are_pure(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Ask every recogniser about many texts, twice."""
    cues = [cue for cue in subject.cues.values() if cue.recogniser]
    if not cues:
        bench.note = "no cue has a recogniser"
        return
    texts = _texts_of(subject)
    for cue in cues:
        for text in texts:
            bench.tried()
            try:
                first, again = (_asked(cue, text) for _ in range(2))
            except ClosedError as error:
                yield bench.problem(f"cue {cue.id}", f"{error}.", counterexample=repr(text))
                break
            except Exception as error:  # a recogniser of the subject's own
                said = f"It raises {type(error).__name__}: {error}"
                yield bench.problem(f"cue {cue.id}", said[:400], counterexample=repr(text))
                break
            if first != again:
                said = f"It hears {first} in a text, and then {again}."
                yield bench.problem(f"cue {cue.id}", said[:400], counterexample=repr(text))
                break
            if any(not 0 <= start <= end <= len(text) for start, end in first):
                said = f"It hears {first}, which is no place in a text of {len(text)}."
                yield bench.problem(f"cue {cue.id}", said[:400], counterexample=repr(text))
                break


def _texts_of(subject: Subject) -> tuple[str, ...]:
    found: dict[str, None] = {"": None, "Thank you.": None, "née Ærø \u202e\x00": None}
    for labelled in subject.labelled:
        found.update(dict.fromkeys((*labelled.positive, *labelled.negative)))
    for scenario in subject.scenarios[:1]:
        found.update(dict.fromkeys(each.text for each in bound(scenario).mail))
        found.update(dict.fromkeys(subject.vocabularies[scenario.name].texts))
    return tuple(sorted(found, key=len))[:_TEXTS]


def _asked(cue: Any, text: str) -> tuple[tuple[int, int], ...]:
    """Where a cue hears something, asked in strict mode."""
    spans: list[Any] = []
    errors: list[Exception] = []

    def ask() -> str:
        try:
            spans.extend((span.start, span.end) for span in cue.find(text))
        except ClosedError:
            raise
        except Exception as error:
            errors.append(error)
        return ""

    probe = Tool(f"recogniser {cue.recogniser}", "", FrozenDict(), ask, takes_context=False)
    context: Any = Context("", 0, World(), None)  # type: ignore[arg-type]  # a recogniser has none
    closed_outcome_of(probe, context, {})
    if errors:
        raise errors[0]
    return tuple(spans)


# -- reactions -----------------------------------------------------------------------------------


@registered(
    Check(
        "reaction.loop",
        "No reaction feeds itself until a limit ends the episode",
        about=(
            "Plays drawn answers and then waits to the end, with fewer events allowed. Reactions "
            "that set each other off without end fill the record, and the subject's mailbox, with "
            "what nobody said."
        ),
        severity="warning",
        drawn=True,
    )
)
def loops(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Play every case to its end, and count what reacted."""
    if not subject.reactions:
        bench.note = "nobody reacts"
        return
    limited = []
    for scenario in subject.scenarios:
        limits = scenario.limits or Limits()
        fewer = attrs.evolve(limits, events=min(limits.events, _EVENTS))
        limited.append(attrs.evolve(scenario, limits=fewer))

    def law(line: Played) -> None:
        env = line.end
        while env.turn is not None and line.crash is None:
            after, _ = stepped(env, silent(env.turn.observation))
            if after is None:
                return
            env = after
        if env.ended != "events":
            return
        fired = Counter((e.actor, e.reaction) for e in env.history if isinstance(e, Reacted))
        if fired:
            (actor, number), count = fired.most_common(1)[0]
            raise Broken(
                f"reaction {number} of {actor}",
                f"It takes place {count} times among {len(env.history)} events.",
            )

    yield from falsified(bench, law, moods=("true",), scenarios=limited)
