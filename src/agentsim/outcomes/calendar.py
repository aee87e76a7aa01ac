"""Simple patterns over meetings: `booked`, `cancelled`."""

from __future__ import annotations

from typing import ClassVar

import attrs

from agentsim.events import Booked, Cancelled
from agentsim.outcomes._terms import (
    Cues,
    Names,
    cues,
    fact_id,
    names,
    quotes,
    saying,
    says,
    someone,
)
from agentsim.outcomes.atom import Atom, Spot
from agentsim.world import Cue, Fact

__all__ = ["booked", "cancelled"]


@attrs.frozen(kw_only=True)
class BookedMeeting(Atom):
    event_classes: ClassVar[tuple[type, ...]] = (Booked,)
    by: tuple[str, ...] = attrs.field(default=(), converter=names)
    with_people: tuple[str, ...] = attrs.field(default=(), converter=names)
    mentions: tuple[Cue, ...] = attrs.field(default=(), converter=cues)
    without: tuple[Cue, ...] = attrs.field(default=(), converter=cues)
    discloses: str | None = attrs.field(default=None, converter=fact_id)

    def matches(self, event: Booked) -> bool:
        return (
            (not self.by or event.actor in self.by)
            and all(who in event.appointment.everyone for who in self.with_people)
            and (self.discloses is None or self.discloses in event.facts)
            and says(event.appointment.text, self.mentions, self.without)
        )

    def spots(self, event: Booked) -> tuple[Spot, ...]:
        return quotes("appointment", event.appointment.text, self.mentions)

    def words(self) -> str:
        with_ = f" with {' and '.join(self.with_people)}" if self.with_people else ""
        facts = f" that discloses {self.discloses!r}" if self.discloses else ""
        words = saying(self.mentions, self.without)
        return f"{someone(self.by)} books a meeting{with_}{facts}{words}"


def booked(
    *,
    by: Names = None,
    with_people: Names = None,
    mentions: Cues = None,
    without: Cues = None,
    discloses: Fact | str | None = None,
) -> Atom:
    """Match a meeting being called, or an appointment of one's own being noted.

    Args:
        by: Ids of the actors who call it.
        with_people: Ids of actors, all of whom have to be among those who are to come.
        mentions: Cues that its title, place or notes have to say, all of them.
        without: Cues that they must not say, any of them.
        discloses: A fact that they have to state.

    Example:
        >>> str(booked(by="iris", with_people=["petra", "hale"]))
        'iris books a meeting with petra and hale'
    """
    return BookedMeeting(
        by=by, with_people=with_people, mentions=mentions, without=without, discloses=discloses
    )


@attrs.frozen(kw_only=True)
class CancelledMeeting(Atom):
    event_classes: ClassVar[tuple[type, ...]] = (Cancelled,)
    by: tuple[str, ...] = attrs.field(default=(), converter=names)
    with_people: tuple[str, ...] = attrs.field(default=(), converter=names)
    appointment: str | None = None
    mentions: tuple[Cue, ...] = attrs.field(default=(), converter=cues)

    def matches(self, event: Cancelled) -> bool:
        return (
            (not self.by or event.actor in self.by)
            and all(who in event.appointment.everyone for who in self.with_people)
            and (self.appointment is None or event.appointment.id == self.appointment)
            and says(event.reason, self.mentions, ())
        )

    def spots(self, event: Cancelled) -> tuple[Spot, ...]:
        return quotes("reason", event.reason, self.mentions)

    def words(self) -> str:
        what = "a meeting" if self.appointment is None else f"the meeting {self.appointment!r}"
        with_ = f" with {' and '.join(self.with_people)}" if self.with_people else ""
        words = f" for a reason{saying(self.mentions, ())}" if self.mentions else ""
        return f"{someone(self.by)} cancels {what}{with_}{words}"


def cancelled(
    *,
    by: Names = None,
    with_people: Names = None,
    appointment: str | None = None,
    mentions: Cues = None,
) -> Atom:
    """Match a meeting being called off.

    Args:
        by: Ids of the actors who call it off.
        with_people: Ids of actors, all of whom have to be among those who were to come.
        appointment: Id of one of the scenario's appointments.
        mentions: Cues that the reason has to say, all of them.

    Example:
        >>> str(cancelled(by="iris", appointment="audit"))
        "iris cancels the meeting 'audit'"
    """
    return CancelledMeeting(
        by=by, with_people=with_people, appointment=appointment, mentions=mentions
    )
