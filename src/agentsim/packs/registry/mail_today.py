"""The mail that comes in during the day, whatever becomes of the desk."""

from __future__ import annotations

from typing import Final

from agentsim.packs.registry.prose import at
from agentsim.parts.writing import letter
from agentsim.world import Message

__all__ = ["TODAY"]

TODAY: Final[tuple[Message, ...]] = (
    Message(
        "rasa-second",
        sender="rasa",
        to="merk",
        subject="16 November, sorry!",
        at_ms=at("08:49"),
        body=letter("""
            Hello again. The hospital has changed with me: Tuesday 16 is now theirs, and I can
            Wednesday 17 instead, not before 13.45 because of the bus. So please Wednesday 17 from
            two o'clock. It is the fish, isn't it. I have looked up all the words already.

            Rasa
        """),
    ),
    Message(
        "fergus-seventeenth",
        sender="fergus",
        to="merk",
        subject="Court 2 in the week of the 15th",
        at_ms=at("09:18"),
        body=letter("""
            Courtroom 1 has the jury all that week and I'll not have it moved for a fish. If you
            want an afternoon it's courtroom 2, where there is a screen and no heating. 14:00 is the
            earliest on any day, the sheriff eats.

            And tell that interpreter to put her claims in before the month ends. I'm not made of
            forms.

            Abernethy
        """),
    ),
    Message(
        "ailsa-board",
        sender="ailsa",
        to="merk",
        cc="archie",
        subject="Operations board, Thursday 14:00: papers",
        at_ms=at("10:04"),
        body=letter("""
            Good morning,

            The board meets tomorrow at 14:00. Anything that is to be put before it should be with
            me by 16:30 today, in plain words and on one page; I copy it as it is. Three members
            have asked me to remind everybody that they can read, and would like to be allowed to.

            |Ailsa Duguid
            |Secretary to the board
        """),
    ),
    Message(
        "catriona-lodging",
        sender="catriona",
        to="merk",
        subject="Productions for the 24th",
        at_ms=at("11:26"),
        body=letter("""
            Hi,

            Quick one from the back of a taxi. Proof on the 24th in Muir, last day for lodging
            productions is the 10th, have I got that right? My trainee says the 11th and he's
            usually wrong but with such confidence.

            |Thanks,
            |Catriona Rae
            |Rae Drummond LLP
        """),
    ),
    Message(
        "dod-herald",
        sender="dod",
        to="merk",
        subject="Rolls for tomorrow + whatever else",
        at_ms=at("12:15"),
        body=letter("""
            Morning Merk. Tomorrow's roll please when it's done. And if there's anything going on
            up there that a hungry paper ought to know of, I'm told there's a Hub in the offing, I
            can be met behind the fish van as usual. I never say where I got it. Ask anyone.

            |Dod Pirie
            |Auchterlaw Herald
        """),
    ),
    Message(
        "isla-bundles",
        sender="isla",
        to="merk",
        subject="trolley of death",
        at_ms=at("13:19"),
        body=letter("""
            The bundle trolley has lost another wheel and taken the lift door with it. If anybody
            asks, Pitcairn is on the second floor of its own free will.

            My stamp on the first lot said 386 and I stand by it, more came in after I'd gone for my
            tea. File's in bundles/.

            isla
        """),
    ),
    Message(
        "agnes-again",
        sender="agnes",
        to="merk",
        subject="Re: Major",
        at_ms=at("15:02"),
        body=letter("""
            Dear Merk,

            I forgot to say that he's not good with wigs. Does the sheriff wear one? If so I can tie
            him to the railing with a bit of haddock.

            |Yours truly,
            |Agnes Tulloch (Mrs)
        """),
    ),
)
"""Seven mails, from nine until three."""
