"""The mail that lies there on Tuesday morning."""

from __future__ import annotations

from typing import Final

from agentsim.packs.coldroom.prose import at
from agentsim.parts.writing import letter
from agentsim.world import SENT, Message

__all__ = ["BEFORE"]

BEFORE: Final[tuple[Message, ...]] = (
    Message(
        "yuki-printer",
        sender="yuki",
        to="arve",
        subject="Label printer on the second floor",
        at_ms=at("17:36", 17),
        read=True,
        body=letter("""
            Dear Arve,

            Thank you very much for the new roll. The printer is now working well. I noticed that
            the letter Q is printed like the letter O. As our groups do not use Q, I think that this
            is not a problem, but I wished to report it.

            |With best regards,
            |Yuki Hasegawa
        """),
    ),
    Message(
        "annelise-result",
        sender="annelise",
        to="arve",
        subject="Manuscript in the gate; and a word on the data",
        at_ms=at("10:12", 20),
        read=True,
        body=letter("""
            Arve,

            The manuscript is in the gate since this morning and goes to Henrik Solberg on Tuesday
            at 18:00. Please see on Tuesday that nothing is stuck; otherwise leave it.

            So that you know what you are keeping: if the seed is dried first, nine days of cold are
            enough. 94 per cent germinate, as against eleven or twelve without drying. Everybody
            else still gives three weeks. B07 and B08 are the repeat, and without the repeat it is
            an anecdote; they come out on Friday evening.

            Until it is in print it stays with Dario, Yuki, the editor and you. I say this to
            everyone and mean nobody.

            |A. Kübler
        """),
    ),
    Message(
        "arve-result",
        sender="arve",
        to="annelise",
        subject="Re: Manuscript in the gate; and a word on the data",
        at_ms=at("10:30", 20),
        in_reply_to="annelise-result",
        folder=SENT,
        body=letter("""
            Dear Annelise,

            Noted, both. I will look at the gate on Tuesday.

            |Arve
        """),
    ),
    Message(
        "jocelyne-filters",
        sender="jocelyne",
        to="arve",
        subject="C2",
        at_ms=at("11:05", 20),
        read=True,
        body=letter("""
            C2 gets its filter tomorrow or Wednesday. So from Thursday 08:00 it can be booked again.
            If anybody wants it before, they can have it without air.

            |J. Perrin
        """),
    ),
    Message(
        "lea-hours",
        sender="lea",
        to="arve",
        subject="Chamber hours, February",
        at_ms=at("15:20", 20),
        read=True,
        body=letter("""
            Hello Arve,

            For the internal invoice I'd need, by Tuesday evening, the chamber hours of February:
            one figure for Chappuis, one for Kübler. Only the totals please, the accountant gets ill
            if he sees a table.

            Thanks a thousand times,
            |Léa
            |Secretariat, 2nd floor, the door with the cactus
        """),
    ),
    Message(
        "arve-hours",
        sender="arve",
        to="lea",
        subject="Re: Chamber hours, February",
        at_ms=at("15:31", 20),
        in_reply_to="lea-hours",
        folder=SENT,
        body=letter("""
            Hello Léa,

            You will have two figures in the course of Tuesday, and no table.

            |Arve
        """),
    ),
    Message(
        "solene-booking",
        sender="solene",
        to="arve",
        cc="emeka",
        subject="C2 for our series D",
        at_ms=at("18:52", 20),
        body=letter("""
            Hi Arve, could you book C2 for the first round of series D, as early as it can be had
            this week, for twenty hours. I need the day and the hour because Emeka has to wet the
            papers the evening before and he also has a life. Settings we do ourselves when we're
            in. Sorry for the late mail, it is that sort of month.

            |Solène
        """),
    ),
)
"""Seven mails: most read, two answered, one still to be looked at, besides the editor's."""
