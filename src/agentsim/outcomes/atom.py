"""`Atom`: a pattern over single events, and the base for kinds of your own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, ClassVar

import attrs

from agentsim.events import Event, Started
from agentsim.outcomes.pattern import KEPT, Pattern, Progress

__all__ = ["Atom", "Listener", "Spot", "listeners"]


@attrs.frozen
class Spot:
    """A place in an event that made a pattern match.

    Attributes:
        field: The part of the event, such as `mail` or `text`.
        quote: The words themselves.
    """

    field: str
    quote: str


@attrs.frozen
class Atom(Pattern):
    """A pattern over single events: the base for kinds of your own.

    An event that does not match leaves the state as it is.

    Attributes:
        event_classes: The event classes it looks at.
    """

    event_classes: ClassVar[tuple[type, ...]] = ()

    def matches(self, event: Any) -> bool:
        """Tell whether one event of the right class matches."""
        raise NotImplementedError

    def matcher(self, kind: type) -> Callable[[Any], bool]:
        """Return `matches` for the events of one class: the place for a quicker way to say no."""
        return self.matches

    def spots(self, event: Any) -> tuple[Spot, ...]:
        """Return the words in a matching event that made it match."""
        return ()

    def kinds(self) -> frozenset[type]:
        return frozenset(self.event_classes)

    def begin(self, started: Started) -> Any:
        return ()

    def advance(self, state: Any, event: Event, index: int) -> Progress:
        if type(event) in self.event_classes and self.matches(event):
            fired = (index,)
            return (state + fired if len(state) < KEPT else state), fired
        return state, None

    def held(self, state: Any) -> bool:
        return bool(state)

    def evidence(self, state: Any) -> tuple[int, ...]:
        return tuple(state)

    def atoms(self) -> Iterator[Atom]:
        yield self


Listener = tuple[int, tuple[Callable[[Any], bool], ...], Callable[[Any, Any, int], Progress]]
"""(place, the `matches` of the atoms that look at a class of events, the pattern's `advance`)."""


def listeners(patterns: Iterable[Pattern]) -> dict[type, tuple[Listener, ...]]:
    """Index patterns by the event classes that can advance them.

    An event that none of a pattern's atoms matches leaves the pattern's state as it was, so
    `advance` need not be called for it.
    """
    found: dict[type, tuple[Listener, ...]] = {}
    for place, pattern in enumerate(patterns):
        matchers: dict[type, tuple[Callable[[Any], bool], ...]] = {}
        for atom in pattern.atoms():
            for kind in atom.kinds():
                matchers[kind] = (*matchers.get(kind, ()), atom.matcher(kind))
        for kind, those in matchers.items():
            found[kind] = (*found.get(kind, ()), (place, those, pattern.advance))
    return found
