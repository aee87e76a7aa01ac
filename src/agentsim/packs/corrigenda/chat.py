"""The newsroom's channels, and what is said in them."""

from __future__ import annotations

from typing import Final

from agentsim.packs.corrigenda.prose import at
from agentsim.world import Channel, ChatMessage

__all__ = ["CHANNELS", "CHAT"]

CHANNELS: Final[tuple[Channel, ...]] = (
    Channel(
        "redacao",
        about="The newsroom, all of it.",
        members=(
            "teresa",
            "amalia",
            "baltasar",
            "fausto",
            "lidia",
            "vasco",
            "zulmira",
            "til",
        ),
    ),
    Channel("paginas", about="Pages: what goes where.", members=("fausto", "lidia", "til")),
)
"""The newsroom's channels."""

CHAT: Final[tuple[ChatMessage, ...]] = (
    ChatMessage(
        "goat",
        channel="redacao",
        author="vasco",
        text="does anyone have the number of the man with the goats? the other man",
        at_ms=at("17:40", 12),
        read=True,
    ),
    ChatMessage(
        "goat-number",
        channel="redacao",
        author="zulmira",
        text="On the board by the stairs, under 'goats'.",
        at_ms=at("17:43", 12),
        in_reply_to="goat",
        read=True,
    ),
    ChatMessage(
        "scanner",
        channel="redacao",
        author="fausto",
        text="Scanner is back. Do not put sandwiches on it.",
        at_ms=at("08:35"),
    ),
    ChatMessage(
        "page-22",
        channel="paginas",
        author="fausto",
        text="p22 agenda: choir on friday, I have no hour and two churches. @Til which, please, "
        "before 16",
        at_ms=at("11:50"),
    ),
    ChatMessage(
        "toner",
        channel="redacao",
        author="amalia",
        text="Whoever watered the fern: thank you. I had given it up and written the obituary.",
        at_ms=at("13:10"),
    ),
    ChatMessage(
        "lawyers",
        channel="redacao",
        author="teresa",
        text="The lawyers come at 19:15. They would like a socket.",
        at_ms=at("15:32"),
    ),
)
"""Six messages, three of them there from the start."""
