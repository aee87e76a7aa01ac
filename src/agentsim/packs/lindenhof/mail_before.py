"""The mail that lies there at eleven, the same in every cell."""

from __future__ import annotations

from typing import Final

from agentsim.packs.lindenhof.prose import at
from agentsim.parts.writing import letter
from agentsim.world import Message

__all__ = ["BEFORE"]

BEFORE: Final[tuple[Message, ...]] = (
    Message(
        "veikko-latch",
        sender="veikko",
        to=("kaarina", "pihla"),
        subject="spare parts",
        at_ms=at("15:20", 12),
        read=True,
        body=letter("""
            ordered: 2 taps, latch for landry door (old one worn), bulb for the stairs. comes week
            43 they say. they said that about week 40 to

            V Pulli
        """),
    ),
    Message(
        "anni-bus",
        sender="anni",
        to="pihla",
        subject="Saturday!!",
        at_ms=at("16:44", 13),
        read=True,
        body=letter("""
            Hi Pihla :)

            Could you tell the friends in #friends on Thursday when the bus goes and from where?
            It's in outings/, 10 o'clock front door, but wait till Virta have confirmed, last time
            they "confirmed" on the morning itself and Kimmo had to carry Mrs Holm's handbag all the
            way to the church. Three of them would be perfect. I'm at the course in Turku all
            day Thursday and only have the phone!!

            |hugs,
            |Anni
        """),
    ),
    Message(
        "seppo-sunday",
        sender="seppo",
        to="pihla",
        subject="Sunday",
        at_ms=at("07:10"),
        body=letter("""
            KARELIAN STEW. Meat man wants the number today. How many. List is in kitchen/ but the
            list is never right.

            Seppo
        """),
    ),
    Message(
        "pharmacy",
        sender="pharmacy",
        to="pihla",
        cc="marjut",
        subject="Delivery 27-1014",
        at_ms=at("08:32"),
        body=letter("""
            |Kuhjalan Apteekki
            |Delivery note 27-1014, Villa Lindenhof
            |Pouches for 14 residents, week 42 part 2: complete
            |Hand lotion, 6 tubes: 4 delivered, 2 on Monday
            |Received by: kitchen

            This is an automatic message.
        """),
    ),
    Message(
        "teija-radio",
        sender="teija",
        to=("marjut", "pihla"),
        subject="night",
        at_ms=at("06:58"),
        body=letter("""
            quiet one. virtanen read till three, something with a dog in it. mäkelä cold, says the
            radiator knocks. everyone in bed on both my rounds, then i did the linen. bus home
            now, if i write rubbish its because i am asleep

            teija
        """),
    ),
    Message(
        "kaarina-thursday",
        sender="kaarina",
        to=("pihla", "marjut", "seppo", "veikko"),
        subject="This afternoon and tomorrow",
        at_ms=at("09:15"),
        body=letter("""
            Good morning,

            I am at the municipality until two, about the stairs, and then at my desk. The front
            drive is being asphalted on Saturday after all; whoever expects anybody, please think of
            it. Tomorrow at nine somebody comes to look at our fire doors, be nice to her, she was
            nice to us.

            Pihla, would you remind the evening shift that the list for the night is wanted at eight
            and not at half past. Teija reads it on the bus.

            |Best wishes,
            |Kaarina Vuorela
        """),
    ),
)
"""Six mails; two of them have been read."""
