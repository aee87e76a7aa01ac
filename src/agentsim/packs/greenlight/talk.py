"""The two channels, and what is said in them."""

from __future__ import annotations

from typing import Final

from agentsim.packs.greenlight.prose import at
from agentsim.world import Channel, ChatMessage

__all__ = ["CHANNELS", "CHAT", "RELEASE"]

RELEASE: Final = "release-7-4"
"""Where those who work on the release talk."""

CHANNELS: Final[tuple[Channel, ...]] = (
    Channel(
        RELEASE,
        about="Varisai 7.4: build, checks, gate.",
        members=("kuyil", "devika", "farooq", "bhuvan", "joyce", "selvi"),
    ),
    Channel(
        "terrace",
        about="Food, umbrellas, lifts home.",
        members=("kuyil", "gowri", "bhuvan", "joyce", "anjali", "devika"),
    ),
)
"""The release channel, and the one for everything else."""

CHAT: Final[tuple[ChatMessage, ...]] = (
    ChatMessage(
        "preview-box",
        channel=RELEASE,
        author="bhuvan",
        at_ms=at("17:20", 22),
        read=True,
        text="b316 is on the preview box, clinics can click around in it",
    ),
    ChatMessage(
        "rice-gowri",
        channel="terrace",
        author="gowri",
        at_ms=at("18:07", 28),
        read=True,
        text="Lemon rice or sambar rice for tomorrow night. Please write here, not on my door.",
    ),
    ChatMessage(
        "rice-anjali",
        channel="terrace",
        author="anjali",
        at_ms=at("08:50"),
        text="lemon. also who took the blue umbrella",
    ),
    ChatMessage(
        "final-build",
        channel=RELEASE,
        author="bhuvan",
        at_ms=at("09:55"),
        text=(
            "final one is 7.4.0-b318, thats what goes out and what ran this morning. 316 still had "
            "label driver 3.2.1 in it, 318 has 3.2.2. 3.2.1 hangs on the old windows boxes so dont "
            "write it anywhere"
        ),
    ),
    ChatMessage(
        "build-devika",
        channel=RELEASE,
        author="devika",
        at_ms=at("10:08"),
        in_reply_to="final-build",
        text="b318, got it — thank you for saying it before the slides went out and not after",
    ),
    ChatMessage(
        "rice-joyce",
        channel="terrace",
        author="joyce",
        at_ms=at("11:03"),
        text="Sambar please! And the umbrella is mine, I lent it to Devika in 2025.",
    ),
    ChatMessage(
        "farooq-list",
        channel=RELEASE,
        author="farooq",
        at_ms=at("13:06"),
        text="The reception here keeps two calendars open side by side out of habit. I took notes.",
    ),
    ChatMessage(
        "umbrella-devika",
        channel="terrace",
        author="devika",
        at_ms=at("14:21"),
        text="It is in my car. It has been in my car for two monsoons. I will bring sweets.",
    ),
)
"""Eight messages."""
