"""`Seat`: where a model-played actor stands; and the order of entries in the queue."""

from __future__ import annotations

from typing import Final

from agentsim.engine.observation import View

__all__ = ["DELIVERY", "REACTION", "Seat"]

# Entries of the queue are (at_ms, priority, sequence, what, ...); smaller comes first.
DELIVERY: Final = 0
"""Priority of deliveries."""

REACTION: Final = 1
"""Priority of reactions."""


class Seat:
    """Where a model-played actor stands.

    Attributes:
        view: Everything shown to the actor.
        shown: How much of it was there at its last turn.
        turns: How many turns it has had.
        calls: How many calls it has made.
        due_ms: When its next turn is; None for when there is news.
        news: Whether news brings the turn forward.
        fresh: Whether there has been news since its last turn.
    """

    __slots__ = ("calls", "due_ms", "fresh", "news", "shown", "turns", "view")

    def __init__(
        self, view: View, shown: int, turns: int, calls: int, due_ms: int | None, news: bool
    ) -> None:
        self.view = view
        self.shown = shown
        self.turns = turns
        self.calls = calls
        self.due_ms = due_ms
        self.news = news
        self.fresh = False

    def copy(self) -> Seat:
        """Return another seat in the same state."""
        seat = Seat(self.view, self.shown, self.turns, self.calls, self.due_ms, self.news)
        seat.fresh = self.fresh
        return seat
