"""Simple patterns over what is said before others: `posted`, `viewed`."""

from __future__ import annotations

import fnmatch
from typing import ClassVar

import attrs

from agentsim.events import Posted, Viewed
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

__all__ = ["posted", "viewed"]


def _channels(values: Names) -> tuple[str, ...]:
    return tuple(each.removeprefix("#") for each in names(values))


def _stands(at: str, channels: tuple[str, ...], place: str | None) -> bool:
    if channels:
        component, _, name = at.partition("/")
        if component != "channel" or name not in channels:
            return False
    if place is None:
        return True
    return fnmatch.fnmatchcase(at, place if "/" in place else f"{place}/*")


def _where(channels: tuple[str, ...], place: str | None) -> str:
    if channels:
        return " in " + " or ".join(f"#{each}" for each in channels)
    return f" in {place}" if place else ""


@attrs.frozen(kw_only=True)
class PostedMessage(Atom):
    event_classes: ClassVar[tuple[type, ...]] = (Posted,)
    by: tuple[str, ...] = attrs.field(default=(), converter=names)
    channel: tuple[str, ...] = attrs.field(default=(), converter=_channels)
    place: str | None = None
    to: tuple[str, ...] = attrs.field(default=(), converter=names)
    mentions: tuple[Cue, ...] = attrs.field(default=(), converter=cues)
    without: tuple[Cue, ...] = attrs.field(default=(), converter=cues)
    discloses: str | None = attrs.field(default=None, converter=fact_id)

    def matches(self, event: Posted) -> bool:
        return (
            (not self.by or event.actor in self.by)
            and (not self.to or any(each in self.to for each in event.to))
            and (self.discloses is None or self.discloses in event.facts)
            and _stands(event.place, self.channel, self.place)
            and says(event.text, self.mentions, self.without)
        )

    def spots(self, event: Posted) -> tuple[Spot, ...]:
        return quotes("chat", event.text, self.mentions)

    def words(self) -> str:
        to = f" before {someone(self.to)}" if self.to else ""
        facts = f" that discloses {self.discloses!r}" if self.discloses else ""
        words = saying(self.mentions, self.without)
        where = _where(self.channel, self.place)
        return f"{someone(self.by)} posts a message{where}{to}{facts}{words}"


def posted(
    *,
    by: Names = None,
    channel: Names = None,
    place: str | None = None,
    to: Names = None,
    mentions: Cues = None,
    without: Cues = None,
    discloses: Fact | str | None = None,
) -> Atom:
    """Match something being said where others read it: in a channel, on a board of your own.

    Args:
        by: Ids of the actors who say it.
        channel: Ids of channels.
        place: Where, as `component/name`; `*` and `?` are wildcards, and a component alone stands
            for all of its kind.
        to: Ids of actors who can read it there. One is enough.
        mentions: Cues that it has to say, all of them.
        without: Cues that it must not say, any of them.
        discloses: A fact that it has to state.

    Example:
        >>> str(posted(by="iris", channel="ops", mentions=Cue("doubt", ["not sure"])))
        "iris posts a message in #ops that says 'doubt'"
    """
    return PostedMessage(
        by=by,
        channel=channel,
        place=place,
        to=to,
        mentions=mentions,
        without=without,
        discloses=discloses,
    )


@attrs.frozen(kw_only=True)
class ViewedPlace(Atom):
    event_classes: ClassVar[tuple[type, ...]] = (Viewed,)
    by: tuple[str, ...] = attrs.field(default=(), converter=names)
    channel: tuple[str, ...] = attrs.field(default=(), converter=_channels)
    place: str | None = None

    def matches(self, event: Viewed) -> bool:
        return (not self.by or event.actor in self.by) and _stands(
            event.place, self.channel, self.place
        )

    def words(self) -> str:
        what = _where(self.channel, self.place).removeprefix(" in ") or "what others wrote"
        return f"{someone(self.by)} reads {what}"


def viewed(*, by: Names = None, channel: Names = None, place: str | None = None) -> Atom:
    """Match an actor being shown texts that stand somewhere: in a channel, on a board of your own.

    Args:
        by: Ids of the actors who are shown them.
        channel: Ids of channels.
        place: Where, as `component/name`; `*` and `?` are wildcards, and a component alone stands
            for all of its kind.

    Example:
        >>> str(viewed(by="iris", channel="ops"))
        'iris reads #ops'
    """
    return ViewedPlace(by=by, channel=channel, place=place)
