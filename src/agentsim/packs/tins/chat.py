"""The two channels, and what is said in them on Thursday evening and on Friday."""

from __future__ import annotations

from typing import Final

from agentsim.packs.tins.prose import at
from agentsim.world import Channel, ChatMessage

__all__ = ["CHANNELS", "CHAT"]

CHANNELS: Final[tuple[Channel, ...]] = (
    Channel(
        "pawb",
        about="Everybody at the Pantri.",
        members=("nant", "hywel", "eluned", "glyn", "mair", "gethin", "ffion", "cerys"),
    ),
    Channel(
        "van",
        about="Who drives, and what is wrong with it now.",
        members=("nant", "glyn", "gethin", "ffion", "mair"),
    ),
)
"""The charity's channels."""

CHAT: Final[tuple[ChatMessage, ...]] = (
    ChatMessage(
        "ffion-van",
        channel="van",
        author="ffion",
        text="can ANYONE swap sat?? exam, will bake",
        at_ms=at("22:10", 13),
    ),
    ChatMessage(
        "gethin-van",
        channel="van",
        author="gethin",
        text="Can't, christening. Mind the back door, it drops on you.",
        at_ms=at("22:31", 13),
        in_reply_to="ffion-van",
    ),
    ChatMessage(
        "mair-kettle",
        channel="pawb",
        author="mair",
        text="whoever had the long spoon its not a joke any more",
        at_ms=at("18:02", 13),
        read=True,
    ),
    ChatMessage(
        "glyn-van",
        channel="van",
        author="glyn",
        text="Sat done. See mail.",
        at_ms=at("09:04"),
        in_reply_to="ffion-van",
    ),
    ChatMessage(
        "cerys-spoon",
        channel="pawb",
        author="cerys",
        text="the long spoon is in my boot, I'm so sorry, I've been using it to get the dog out",
        at_ms=at("10:52"),
        in_reply_to="mair-kettle",
    ),
    ChatMessage(
        "gethin-road",
        channel="van",
        author="gethin",
        text="Gritter's been as far as Ynyswen and turned round. Cefn is on its own after dark.",
        at_ms=at("13:20"),
    ),
    ChatMessage(
        "hywel-boiler",
        channel="pawb",
        author="hywel",
        text="The boiler has resumed sulking. The teapot is asked for on Sunday, please, Mair.",
        at_ms=at("14:26"),
    ),
)
"""Seven messages; what Mair says of the safe comes with the ledger."""
