"""The day's mail and chat that are the same in every cell."""

from __future__ import annotations

from typing import Final

from agentsim.packs.curbside.prose import at
from agentsim.parts.writing import letter
from agentsim.world import Channel, ChatMessage, Message

__all__ = ["CHANNELS", "CHAT", "TODAY"]

TODAY: Final[tuple[Message, ...]] = (
    Message(
        "jagoda-tuesday",
        sender="jagoda",
        to="zebra",
        subject="Re: removal, Garncarska 7",
        at_ms=at("08:17"),
        in_reply_to="jagoda-move",
        body=letter("""
            Me again, client's keys come a day later. Tuesday the 21st then, 8 to 13. Same truck,
            same piano, and now it is raining on Monday anyway.

            |Jagoda
        """),
    ),
    Message(
        "tadeusz-saturday",
        sender="tadeusz",
        to="zebra",
        subject="Rynek, Sat 18.03",
        at_ms=at("09:32"),
        body=letter("""
            Patrol sheet for Saturday. Which bays on the Rynek may be stood on, by whom, permit
            number. By 13:00. After last week I want it from you in writing and not off a
            windscreen.

            |Insp. Orlik
        """),
    ),
    Message(
        "kalina-film",
        sender="kalina",
        to="zebra",
        subject="one tiny Sunday :)",
        at_ms=at("10:41"),
        body=letter("""
            Hi there!! We're shooting a short (22 min, grant from the Voivodeship, very quiet, one
            horse) and would love to have Mostowa closed between the bridge and the cinema on Sunday
            26 March from 5 to 11 am. Only pedestrians would have to wait, and only when we say so.
            Who do I have to be nice to?

            |Kalina Mroczek
            |Studio Trzy Sosny
        """),
    ),
    Message(
        "ryszard-more",
        sender="ryszard",
        to=("zebra", "bogumil"),
        subject="Re: Garbarska 11-19, K-0304",
        at_ms=at("11:46"),
        in_reply_to="ryszard-pipe",
        body=letter("""
            Good day. The insulation is here. We close the trench on Friday as it says in the
            permit and need no days more. I write because one always only hears when it is the other
            way round.

            |R. Pająk
        """),
    ),
    Message(
        "halina-next",
        sender="halina",
        to="zebra",
        subject="this Saturday",
        at_ms=at("12:19"),
        body=letter("""
            Good day. My son has read me the paper again, the one that I have, it says 12 and 19
            March. The 19 is also a Sunday. I ask once more: do I come on Saturday the 18, yes or
            no, or do they tow me again? I decide tonight, because of the milk.

            |Halina Ptaszek
        """),
    ),
    Message(
        "marzena-keys",
        sender="marzena",
        to=("zebra", "szymon", "bogumil"),
        subject="keys + radiator",
        at_ms=at("14:04"),
        body=letter("""
            People, the radiator at counter 1 is either off or Egypt, the janitor comes "in the
            course of the week". Bring a second blouse. Also somebody has my small key with the
            blue tag, the one for the cupboard where the toner lives, and I am not angry, I would
            only like it back, because without it there are no permits on paper at all.

            |M.
        """),
    ),
)
"""Six mails, from a quarter past eight to four minutes past two."""

CHANNELS: Final[tuple[Channel, ...]] = (
    Channel(
        "window",
        about="Counters 1 and 2 and the permit desk.",
        members=("zebra", "marzena", "szymon", "bogumil"),
    ),
)
"""The office's one channel."""

CHAT: Final[tuple[ChatMessage, ...]] = (
    ChatMessage(
        "c-form",
        channel="window",
        author="marzena",
        text="forms B are out, I cut up form A and wrote B on it, nobody has died",
        at_ms=at("15:01", 14),
        read=True,
    ),
    ChatMessage(
        "c-refund",
        channel="window",
        author="marzena",
        text=(
            "zebra, for Lucyna: Ochocki got his 120 back in Feb, K-0219, he never moved in. It is "
            "not in the fees table, sorry, that was me and the flu"
        ),
        at_ms=at("07:44"),
    ),
    ChatMessage(
        "c-queue",
        channel="window",
        author="szymon",
        text="eleven people before eight. one of them with a goat. i did not ask",
        at_ms=at("08:03"),
    ),
    ChatMessage(
        "c-lunch",
        channel="window",
        author="marzena",
        text="canteen has pierogi until they don't. who goes first, me or you, Szymek",
        at_ms=at("11:58"),
    ),
    ChatMessage(
        "c-closing",
        channel="window",
        author="bogumil",
        text="Counter 2 closes at 14:30 today, works council. Please send the late ones upstairs.",
        at_ms=at("12:47"),
    ),
)
"""Five messages."""
