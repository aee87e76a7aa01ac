"""The company's chat: two channels, and what is said in them on the day."""

from __future__ import annotations

from typing import Final

from agentsim.packs.stagedoor.prose import at
from agentsim.world import Channel, ChatMessage

__all__ = ["CHANNELS", "CHAT"]

CHANNELS: Final[tuple[Channel, ...]] = (
    Channel(
        "company",
        about="Everybody. Calls, lifts, lost scarves.",
        members=("colin", "desmond", "ditto", "gus", "ioane", "moana", "owen", "ruth", "verity"),
    ),
    Channel(
        "dock",
        about="Truck, scene dock, props.",
        members=("ditto", "gus", "ioane", "moana", "verity"),
    ),
)
"""The company's channels."""


def _said(
    id: str, channel: str, author: str, clock: str, text: str, *, day: int = 20, read: bool = False
) -> ChatMessage:
    return ChatMessage(
        id, channel=channel, author=author, text=text, at_ms=at(clock, day), read=read
    )


CHAT: Final[tuple[ChatMessage, ...]] = (
    _said(
        "c-scarf",
        "company",
        "verity",
        "21:40",
        "who has taken the grey scarf. it is not a scarf it is a COSTUME",
        day=19,
        read=True,
    ),
    _said(
        "c-scarf2",
        "company",
        "desmond",
        "21:52",
        "It is round my neck, dear heart, and has been since the interval. Mea culpa.",
        day=19,
        read=True,
    ),
    _said(
        "d-chaise",
        "dock",
        "gus",
        "08:31",
        "chaise is in. had to take a leg off it. dont tell desmond he has a thing about that leg",
    ),
    _said("d-chaise2", "dock", "moana", "08:34", "Which leg."),
    _said(
        "c-lift",
        "company",
        "owen",
        "09:50",
        "Anyone with a seat to Glenorran tomorrow who doesn't sing? I am not naming names, Ruth.",
    ),
    _said(
        "c-lift2",
        "company",
        "ruth",
        "10:02",
        "I hum. There is a difference, and there is a "
        "seat. Seven sharp at the bakehouse, bring a cushion.",
    ),
    _said(
        "d-crate", "dock", "gus", "11:55", "green crate found!! it was under the other green crate"
    ),
    _said(
        "c-notes",
        "company",
        "desmond",
        "13:02",
        "Notes at eight in the bar tomorrow. They are short. They are mostly about vowels.",
    ),
    _said(
        "d-ratchet",
        "dock",
        "verity",
        "15:12",
        "is there a spare ratchet strap, the wardrobe "
        "rail is wandering about like it's had a drink",
    ),
    _said(
        "c-kettle",
        "company",
        "colin",
        "16:20",
        "Would whoever borrowed the office kettle "
        "kindly return it before the truck leaves. It is on the inventory. C.T.",
    ),
)
"""Ten messages; nothing in them is asked of the office."""
