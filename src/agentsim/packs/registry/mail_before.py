"""The mail that lies in the mailbox when the day begins."""

from __future__ import annotations

from typing import Final

from agentsim.packs.registry.prose import at
from agentsim.parts.writing import letter
from agentsim.world import SENT, Message

__all__ = ["BEFORE"]

BEFORE: Final[tuple[Message, ...]] = (
    Message(
        "priya-slot",
        sender="priya",
        to="merk",
        subject="Begg v Tulliallan Smokehouse, proof",
        at_ms=at("11:20", 1),
        read=True,
        body=letter("""
            Dear Merk,

            We are ready for proof in the above: half a day, courtroom with a screen, and an
            interpreter (Lithuanian) for Mr Balčiūnas, who gutted the fish in question. The other
            side is content with any afternoon in the week of the 15th.

            Kindly fix a diet and let me have day, hour and courtroom. I have promised him that
            this time somebody will tell him before the morning itself.

            |Regards,
            |Priya Nandakumar
            |Nandakumar & Weir, Solicitors
        """),
    ),
    Message(
        "merk-rasa",
        sender="merk",
        to="rasa",
        subject="Lithuanian, an afternoon in the week of 15 November",
        at_ms=at("11:31", 1),
        folder=SENT,
        body=letter("""
            Dear Rasa,

            Half a day in a civil proof, in person, some afternoon from the 15th to the 19th. Which
            could you do?

            |Merk
            |Listing, Auchterlaw Sheriff Court
        """),
    ),
    Message(
        "rasa-first",
        sender="rasa",
        to="merk",
        subject="Re: Lithuanian, an afternoon in the week of 15 November",
        at_ms=at("18:55", 1),
        in_reply_to="merk-rasa",
        read=True,
        body=letter("""
            Hello Merk :-)

            Tuesday 16 I can, whole afternoon, from 13.30. The other days I am in Broxgate with the
            hospital. Is it the fish?

            Rasa
        """),
    ),
    Message(
        "fergus-stapler",
        sender="fergus",
        to="office",
        bcc="merk",
        subject="STAPLER",
        at_ms=at("12:02", 2),
        read=True,
        body=letter("""
            The good stapler is not a shared resource. It is not a community asset. It was a leaving
            present from the last sheriff to ME and it goes back on my desk by one o'clock or I list
            every man jack of you for Monday's custodies.

            Abernethy
        """),
    ),
    Message(
        "isla-stapler",
        sender="isla",
        to="office",
        bcc="merk",
        subject="Re: STAPLER",
        at_ms=at("12:09", 2),
        read=True,
        body=letter("""
            We buried it at sea, Fergus. It's what it would have wanted.

            isla
        """),
    ),
    Message(
        "gilbert-oswald",
        sender="gilbert",
        to="merk",
        subject="Oswald v Oswald: settled. Hallelujah",
        at_ms=at("16:48", 2),
        body=letter("""
            Settled on the steps of the bakery, over the last remaining item, viz. one canoe. They
            are to have it week about.

            Be so good as to discharge the diet of Tuesday 9 November at ten. Joint minute is at
            your counter, stamped. I have been in this action since it was a different century.

            Gilbert Tosh
        """),
    ),
    Message(
        "priya-again",
        sender="priya",
        to="merk",
        subject="Begg, and whether there is any word",
        at_ms=at("17:58", 2),
        body=letter("""
            Dear Merk,

            Any word on Begg? The other side has begun to ask in capital letters, and Mr Balčiūnas
            in person, at reception, with a smell.

            |Regards,
            |Priya Nandakumar
        """),
    ),
    Message(
        "agnes-dog",
        sender="agnes",
        to="merk",
        subject="My case about the fence and also my dog",
        at_ms=at("20:31", 2),
        body=letter("""
            Dear Merk,

            I hope this finds you well, I don't know if things find you well or not but I'd sooner
            say it than not. It is Mrs Tulloch about the fence. I have no lawyer as you know,
            they're gey dear, and I've my case on the Thursday the 11th at 2 o'clock and I wondered
            was it still the same room, for last time I sat an hour in somebody's divorce.

            Also would it be all right to bring Major. He's a very quiet dog, he'll not be any
            bother unless there's a bell.

            |God bless,
            |Agnes Tulloch (Mrs)
        """),
    ),
    Message(
        "tam-boiler",
        sender="tam",
        to="office",
        bcc="merk",
        subject="boyler",
        at_ms=at("07:36"),
        body=letter("""
            boyler is oot again. court 2 is 11 degres. man comming at 10 says he. the shirrif has
            been tellt and said a word i had not herd from a shirrif

            date stamp at the counter is stuck an aw, use the one in room 4 til i get the oil

            Tam
        """),
    ),
    Message(
        "sheriff-pitcairn",
        sender="elspeth",
        to="merk",
        subject="Pitcairn",
        at_ms=at("08:02"),
        body=letter("""
            How many pages has the bundle now, and on what day did the last of it come in? Isla says
            386, counsel says "about four hundred", and I read at forty an hour. By lunch, please.

            E. C-H.
        """),
    ),
)
"""Ten mails: four read, one sent, five still to be looked at."""
