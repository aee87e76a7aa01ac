"""`Pattern`: composable predicates over what happened, evaluated one event at a time.

A pattern is a value. Its progress through a history is a value too, so the same code decides
a scripted reaction in mid-episode and an outcome at the end.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import attrs

from agentsim.events import Event, Started
from agentsim.values import as_ms, as_tuple, spelled

if TYPE_CHECKING:
    from agentsim.outcomes.atom import Atom

__all__ = [
    "KEPT",
    "All",
    "Before",
    "Either",
    "Never",
    "Pattern",
    "Progress",
    "Then",
    "Times",
    "Within",
]


KEPT = 8
"""How many occurrences are kept as evidence."""

Fired = tuple[int, ...] | None
Progress = tuple[Any, Fired]
"""The state after an event, and the events of a new occurrence, or None."""


@attrs.frozen
class Pattern:
    """A predicate over events and their order.

    Combine patterns with `&`, `|`, `~`, `then`, `before`, `within` and `times`; `str()` puts
    one in words. To make a kind of your own, subclass `Atom` and say what `matches`.

    Example:
        >>> from agentsim.outcomes import called
        >>> str(called("send_mail", by="iris").then(called("finish")))
        'iris calls send_mail, then someone calls finish'
    """

    def __and__(self, other: Pattern) -> Pattern:
        return All((*All.parts(self), *All.parts(other)))

    def __or__(self, other: Pattern) -> Pattern:
        return Either((*Either.parts(self), *Either.parts(other)))

    def __invert__(self) -> Pattern:
        return self.pattern if isinstance(self, Never) else Never(self)

    def then(self, later: Pattern, *, within_ms: int | timedelta | None = None) -> Pattern:
        """Match when `later` happens after this, at most `within_ms` afterwards if given."""
        return Then(self, later, within_ms=None if within_ms is None else as_ms(within_ms))

    def before(self, other: Pattern) -> Pattern:
        """Match when this happens while `other` has not happened yet."""
        return Before(self, other)

    def within(self, duration_ms: int | timedelta) -> Pattern:
        """Match when this happens at most so long after the scenario's start."""
        return Within(self, as_ms(duration_ms))

    def times(self, count: int) -> Pattern:
        """Match when this happens at least `count` times."""
        return Times(self, count)

    def __str__(self) -> str:
        return self.words()

    # What a kind of pattern has to define. State is any immutable value.

    def words(self) -> str:
        """Return the pattern in plain words."""
        raise NotImplementedError

    def kinds(self) -> frozenset[type]:
        """Return the event classes that can change the pattern's state."""
        return frozenset(kind for atom in self.atoms() for kind in atom.kinds())

    def begin(self, started: Started) -> Any:
        """Return the state before any event."""
        raise NotImplementedError

    def advance(self, state: Any, event: Event, index: int) -> Progress:
        """Return the state after an event, and the indices of the events of a new occurrence."""
        raise NotImplementedError

    def held(self, state: Any) -> bool:
        """Tell whether the pattern holds in a state."""
        raise NotImplementedError

    def evidence(self, state: Any) -> tuple[int, ...]:
        """Return the indices of the events that make it hold, in order."""
        raise NotImplementedError

    def atoms(self) -> Iterator[Atom]:
        """Yield the simple patterns that this one is made of."""
        raise NotImplementedError


def _merged(*groups: tuple[int, ...]) -> tuple[int, ...]:
    if len(groups) == 2 and groups[0] and groups[1] and groups[0][-1] < groups[1][0]:
        return groups[0] + groups[1]
    return tuple(sorted({index for group in groups for index in group}))


def _occurs(pattern: Pattern, name: str) -> None:
    if isinstance(pattern, Never):
        raise ValueError(
            f"{name} needs something that happens, and ({pattern}) is something that does not; "
            f"write ~(a.then(b)) for 'never b after a'"
        )


@attrs.frozen
class _Joined(Pattern):
    patterns: tuple[Pattern, ...] = attrs.field(converter=as_tuple)

    @classmethod
    def parts(cls, pattern: Pattern) -> tuple[Pattern, ...]:
        """Return the parts of a pattern of this kind; any other is its own only part."""
        return pattern.patterns if isinstance(pattern, cls) else (pattern,)

    def begin(self, started: Started) -> Any:
        return tuple(each.begin(started) for each in self.patterns)

    def atoms(self) -> Iterator[Atom]:
        for each in self.patterns:
            yield from each.atoms()

    def _advance(self, state: Any, event: Event, index: int) -> tuple[Any, tuple[int, ...], bool]:
        states: list[Any] = []
        fired: tuple[int, ...] = ()
        any_fired = False
        for each, old in zip(self.patterns, state, strict=True):
            new, now = each.advance(old, event, index)
            states.append(new)
            if now is not None:
                fired = _merged(fired, now) if any_fired else now
                any_fired = True
        return tuple(states), fired, any_fired


@attrs.frozen
class All(_Joined):
    """Every part holds. Made by `&`.

    Attributes:
        patterns: The parts.
    """

    def words(self) -> str:
        return " and ".join(_wrapped(each, (Either, Then, Before)) for each in self.patterns)

    def advance(self, state: Any, event: Event, index: int) -> Progress:
        states, fired, any_fired = self._advance(state, event, index)
        if any_fired and self.held(states):
            return states, _merged(fired, self.evidence(states))
        return states, None

    def held(self, state: Any) -> bool:
        return all(each.held(part) for each, part in zip(self.patterns, state, strict=True))

    def evidence(self, state: Any) -> tuple[int, ...]:
        return _merged(
            *(each.evidence(part) for each, part in zip(self.patterns, state, strict=True))
        )


@attrs.frozen
class Either(_Joined):
    """At least one part holds. Made by `|`.

    Attributes:
        patterns: The parts.
    """

    def words(self) -> str:
        return " or ".join(_wrapped(each, (All, Then, Before)) for each in self.patterns)

    def advance(self, state: Any, event: Event, index: int) -> Progress:
        states, fired, any_fired = self._advance(state, event, index)
        return states, fired if any_fired else None

    def held(self, state: Any) -> bool:
        return any(each.held(part) for each, part in zip(self.patterns, state, strict=True))

    def evidence(self, state: Any) -> tuple[int, ...]:
        return _merged(
            *(
                each.evidence(part)
                for each, part in zip(self.patterns, state, strict=True)
                if each.held(part)
            )
        )


def _wrapped(pattern: Pattern, kinds: tuple[type, ...]) -> str:
    return f"({pattern.words()})" if isinstance(pattern, kinds) else pattern.words()


@attrs.frozen
class _Around(Pattern):
    pattern: Pattern

    def atoms(self) -> Iterator[Atom]:
        yield from self.pattern.atoms()


@attrs.frozen
class Never(_Around):
    """The pattern does not hold. Made by `~`; it never fires, and has no evidence.

    Attributes:
        pattern: What must not hold.
    """

    def words(self) -> str:
        return f"never ({self.pattern.words()})"

    def begin(self, started: Started) -> Any:
        return self.pattern.begin(started)

    def advance(self, state: Any, event: Event, index: int) -> Progress:
        return self.pattern.advance(state, event, index)[0], None

    def held(self, state: Any) -> bool:
        return not self.pattern.held(state)

    def evidence(self, state: Any) -> tuple[int, ...]:
        return ()


@attrs.frozen
class _Latched(Pattern):
    """State is (inner state, evidence of the occurrences so far)."""

    def held(self, state: Any) -> bool:
        return bool(state[1])

    def evidence(self, state: Any) -> tuple[int, ...]:
        return tuple(state[1])


@attrs.frozen
class Within(_Latched, _Around):
    """The pattern happens early enough. Made by `within`.

    Attributes:
        pattern: What has to happen.
        duration_ms: How long after the scenario's start at most.
    """

    duration_ms: int

    def __attrs_post_init__(self) -> None:
        _occurs(self.pattern, "within")

    def words(self) -> str:
        inner = _wrapped(self.pattern, _COMPOUND)
        return f"{inner} within {spelled(self.duration_ms)} of the start"

    def begin(self, started: Started) -> Any:
        return (self.pattern.begin(started), ())

    def advance(self, state: Any, event: Event, index: int) -> Progress:
        inner, fired = self.pattern.advance(state[0], event, index)
        if fired is None or event.at_ms > self.duration_ms:
            return (inner, state[1]), None
        return (inner, state[1] or fired), fired


@attrs.frozen
class Times(_Latched, _Around):
    """The pattern happens so many times or more. Made by `times`.

    Attributes:
        pattern: What has to happen.
        count: How often at least.
    """

    count: int = attrs.field(validator=attrs.validators.ge(1))

    def __attrs_post_init__(self) -> None:
        _occurs(self.pattern, "times")

    def words(self) -> str:
        inner = _wrapped(self.pattern, _COMPOUND)
        return f"{inner} at least {self.count} times"

    def begin(self, started: Started) -> Any:
        return (self.pattern.begin(started), (), 0, ())

    def advance(self, state: Any, event: Event, index: int) -> Progress:
        inner, held, count, seen = state
        inner, fired = self.pattern.advance(inner, event, index)
        if fired is None:
            return (inner, held, count, seen), None
        count += 1
        if count <= KEPT or count <= self.count:
            seen = _merged(seen, fired)
        if count < self.count:
            return (inner, (), count, seen), None
        return (inner, held or seen, count, seen), _merged(seen, fired)


@attrs.frozen
class _Two(_Latched):
    first: Pattern
    later: Pattern

    def atoms(self) -> Iterator[Atom]:
        yield from self.first.atoms()
        yield from self.later.atoms()


@attrs.frozen
class Then(_Two):
    """One thing happens after another. Made by `then`.

    Attributes:
        first: What has to happen first.
        later: What has to happen in a later event.
        within_ms: How long after the latest `first` at most; None for any time.
    """

    within_ms: int | None = attrs.field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        _occurs(self.first, "then")
        _occurs(self.later, "then")

    def words(self) -> str:
        span = "" if self.within_ms is None else f" within {spelled(self.within_ms)}"
        first = _wrapped(self.first, (All, Either, Before))
        return f"{first}, then{span} {_wrapped(self.later, _COMPOUND)}"

    def begin(self, started: Started) -> Any:
        return ((self.first.begin(started), self.later.begin(started), None), ())

    def advance(self, state: Any, event: Event, index: int) -> Progress:
        (first, later, latest), held = state
        later, now = self.later.advance(later, event, index)
        fired: Fired = None
        if now is not None and latest is not None:
            seen, at_ms = latest
            if self.within_ms is None or event.at_ms - at_ms <= self.within_ms:
                fired = _merged(seen, now)
        first, began = self.first.advance(first, event, index)
        if began is not None:
            latest = (began, event.at_ms)
        return ((first, later, latest), held or fired or ()), fired


@attrs.frozen
class Before(_Two):
    """One thing happens while another has not happened yet. Made by `before`.

    Attributes:
        first: What has to happen.
        later: What must not have happened by then.
    """

    def __attrs_post_init__(self) -> None:
        _occurs(self.first, "before")

    def words(self) -> str:
        first = _wrapped(self.first, _COMPOUND)
        return f"{first} before {_wrapped(self.later, _COMPOUND)}"

    def begin(self, started: Started) -> Any:
        return ((self.first.begin(started), self.later.begin(started)), ())

    def advance(self, state: Any, event: Event, index: int) -> Progress:
        (first, later), held = state
        first, fired = self.first.advance(first, event, index)
        if fired is not None and self.later.held(later):
            fired = None
        later, _ = self.later.advance(later, event, index)
        return ((first, later), held or fired or ()), fired


_COMPOUND = (All, Either, Then, Before)
