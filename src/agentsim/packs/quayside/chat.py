"""What is said in the harbour's two channels, the same in every cell."""

from __future__ import annotations

from typing import Final

from agentsim.packs.quayside.prose import at
from agentsim.world import Channel, ChatMessage

__all__ = ["CHANNELS", "CHAT"]

CHANNELS: Final[tuple[Channel, ...]] = (
    Channel(
        "traffic",
        about="Who tows what, where and when. Harbour office, pilots, both tug firms.",
        members=("maret", "ingrid", "poi", "tross", "lembit"),
    ),
    Channel(
        "desks",
        about="Saarnak and Põhjarand, desk to desk: lines, fenders, tugs and crews lent.",
        members=("poi", "tross"),
    ),
)
"""One for the whole harbour, and one for two desks."""


def _said(id: str, channel: str, author: str, at_ms: int, text: str, to: str = "") -> ChatMessage:
    return ChatMessage(
        id,
        channel=channel,
        author=author,
        at_ms=at_ms,
        text=text,
        in_reply_to=to,
        read=at_ms < at("00:00"),
    )


CHAT: Final[tuple[ChatMessage, ...]] = (
    _said(
        "desks-fender",
        "desks",
        "tross",
        at("13:05", 12),
        "Your two yellow fenders are back on quay 2, washed. Thank you, they saved our Aino a "
        "dent.",
    ),
    _said("desks-fender-ok", "desks", "poi", at("13:11", 12), "Seen, thank you.", "desks-fender"),
    _said(
        "traffic-pellets",
        "traffic",
        "ingrid",
        at("15:20", 13),
        "Pilot for the pellet ship Saturday is Heino. He wants her off the buoy at six sharp, he "
        "has a christening at ten.",
    ),
    _said(
        "traffic-berth6",
        "traffic",
        "maret",
        at("15:41", 13),
        "Berth 6 keeps Serra Branca until Saturday evening. Nobody puts a barge there in between, "
        "please, also not a small one.",
        "traffic-pellets",
    ),
    _said(
        "traffic-kalju",
        "traffic",
        "tross",
        at("16:02", 13),
        "Põhjarand: Kalju is at the yard until Friday morning. Vello and Aino are free.",
    ),
    _said(
        "traffic-lydia",
        "traffic",
        "maret",
        at("07:21"),
        "Lydia N., Friday, berth 4 to 7. Nordkai say Saarnak has her. Which tug and what hour, "
        "Poi? I have to tell the crane.",
    ),
    _said(
        "desks-line",
        "desks",
        "tross",
        at("08:05"),
        "Morning. Could we borrow the 60 m line again? Ours has a cut eye. From noon today if that "
        "can be, back on Friday night.",
    ),
    _said(
        "traffic-fog",
        "traffic",
        "ingrid",
        at("08:48"),
        "Fog to 300 m at the lights till about ten. Anything before that goes on our word only.",
    ),
    _said(
        "traffic-vello",
        "traffic",
        "tross",
        at("10:31"),
        "Põhjarand: Vello turns the sand barge off berth 2 at 11:15. Twenty minutes, then the "
        "fairway is yours.",
    ),
    _said(
        "traffic-crane",
        "traffic",
        "maret",
        at("11:52"),
        "Crane at 7 can do 14:00 to 17:00 on Friday for Lydia N., not earlier, they are greasing "
        "it.",
    ),
    _said(
        "traffic-heino",
        "traffic",
        "ingrid",
        at("14:17"),
        "Whoever left a thermos on pilot boat 2, it has soup in it. It had soup in it.",
    ),
    _said(
        "traffic-wind",
        "traffic",
        "maret",
        at("15:35"),
        "Forecast for Saturday: north-east 4, clear. Bell tower at noon, all horns please on "
        "request of the parish.",
    ),
)
"""Twelve messages: six from before, six through the day."""
