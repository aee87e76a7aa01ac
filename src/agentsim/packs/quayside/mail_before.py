"""The mail that lies there when the day begins."""

from __future__ import annotations

from typing import Final

from agentsim.packs.quayside.prose import at
from agentsim.parts.writing import letter
from agentsim.world import SENT, Message

__all__ = ["BEFORE"]

BEFORE: Final[tuple[Message, ...]] = (
    Message(
        "mihkel-sheet",
        sender="mihkel",
        to="poi",
        subject="Tariff sheet: which one counts",
        at_ms=at("15:12", 12),
        read=True,
        body=letter("""
            Poi,

            Two quotations of last week went out at the prices of the third quarter. No harm done,
            Toomas has let them stand, but for the record: since 1 October the sheet named
            towage-2027-q4 counts, and the old one stays in the folder for invoices alone.

            Reminder, since I was asked: the sheet is not handed out and not described. An agent
            gets the price for the ship that he asks about, and nobody else gets any.

            |M. Saar
            |Tariff and statistics
        """),
    ),
    Message(
        "triin-thanks",
        sender="triin",
        to="poi",
        subject="Re: Quotation m/v Kaisa Holm",
        at_ms=at("10:40", 13),
        read=True,
        body=letter("""
            Dear Poi!

            Kaisa Holm went out yesterday evening without a scratch, the captain sends his
            compliments to your Leiger, "small dog, strong teeth". We'll be back with her around the
            27th, I'll ask again nearer the time, the charterers change their minds hourly.

            Greetings from a wet office,
            |Triin Viire
        """),
    ),
    Message(
        "anu-invoice",
        sender="anu",
        to="poi",
        subject="Invoice 27-1187",
        at_ms=at("14:25", 13),
        read=True,
        body=letter("""
            Hello Poi,

            Nordkai ask why 27-1187 has a waiting hour on it. I found it: Ulvi stood by from 21:10
            to 22:05 because the ramp wouldn't come up. So nothing to do for you, I've written to
            Renat myself and been friendly about it. Only in case he asks you as well.

            Have you seen the swans in the inner basin? Eleven!

            Anu
        """),
    ),
    Message(
        "poi-anu",
        sender="poi",
        to="anu",
        subject="Re: Invoice 27-1187",
        at_ms=at("14:31", 13),
        in_reply_to="anu-invoice",
        folder=SENT,
        body=letter("""
            Thank you, Anu. If he asks I will tell him the same. The swans I only know from you.

            Poi
        """),
    ),
    Message(
        "lembit-friday",
        sender="lembit",
        to="poi",
        subject="friday",
        at_ms=at("16:40", 13),
        read=True,
        body=letter("""
            lydia n friday from 4 to 7: ulvi 1300. but not sure yet, her gearbox sings. i look at it
            tomorow with the engineer and say for sure before 11. dont promise anybody till then

            l.
        """),
    ),
    Message(
        "renat-shift",
        sender="renat",
        to="poi",
        subject="Lydia N. / shifting Friday",
        at_ms=at("17:48", 13),
        body=letter("""
            Good evening,

            kindly quote for shifting of m/v Lydia N., length over all 112 metres, from berth 4 to
            berth 7, on Friday 15 October in the day time. One tug should suffice as always.

            Owner is asking me since lunch and he is not a patient man. Price only, the hour I take
            from the harbour office.

            |Thanks and regards
            |Renat Iskander
            |Nordkai Forwarding OÜ
        """),
    ),
    Message(
        "harbour-circular",
        sender="maret",
        to=("poi", "tross", "lembit"),
        subject="Circular 41/2027, dredger at the north mole",
        at_ms=at("18:05", 13),
        body=letter("""
            To all who tow, moor or pilot in Kadakneem

            The dredger Vigla works at the north mole from Friday 15 to Wednesday 20 October, 06:00
            to 20:00, and shows the usual shapes. Passing speed 4 knots. On Saturday she lies still,
            by request of the parish, whose bell tower is being blessed.

            |Maret Kask
            |Harbour office
        """),
    ),
    Message(
        "piret-password",
        sender="piret",
        to="poi",
        subject="Certificates renewed overnight",
        at_ms=at("06:55"),
        body=letter("""
            The mail certificates of quotes@, invoices@ and office@ were renewed at 03:00. If a
            partner's server refuses a message today, forward me the refusal and send again after
            an hour. Nothing else has changed.

            P. Lill
        """),
    ),
)
"""Eight mails, three of them new."""
