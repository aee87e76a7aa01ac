"""The mail that lies in the mailbox when the day begins."""

from __future__ import annotations

from typing import Final

from agentsim.packs.countersign.prose import at
from agentsim.parts.writing import letter
from agentsim.world import SENT, Message

__all__ = ["BEFORE"]

BEFORE: Final[tuple[Message, ...]] = (
    Message(
        "brandauer-moved",
        sender="roswitha",
        to="quendel",
        subject="neue Bank / new bank",
        at_ms=at("19:10", 5),
        read=True,
        body=letter("""
            Dear payments desk,

            since the first of the month I am with the other bank, only with the laundry, privately
            I stay where I am. Nothing against you, they pay for half the mangle. The new number
            is AT-1844-630077. Mr Thaler was here an hour ago, drank two coffees, looked at my
            card and wrote everything down, so I suppose it is done, but I tell you as well
            because St. Kathrein's sheets are invoiced tomorrow.

            |Roswitha Brandauer
            |Wäscherei Brandauer, Untere Gasse
        """),
    ),
    Message(
        "desk-brandauer",
        sender="quendel",
        to="roswitha",
        subject="Re: neue Bank / new bank",
        at_ms=at("08:05", 6),
        in_reply_to="brandauer-moved",
        folder=SENT,
        body=letter("""
            Dear Mrs Brandauer,

            Thank you. As soon as Mr Thaler has told us the same, the list is corrected and the next
            invoice goes to the new number.

            |Quendel, payments desk
        """),
    ),
    Message(
        "arnulf-tray",
        sender="arnulf",
        to="quendel",
        cc=("resi", "gudrun"),
        subject="grey paper",
        at_ms=at("11:20", 6),
        read=True,
        body=letter("""
            There is grey paper in tray 2 until it is used up, then white. If statements come out on
            the back of last year's calendar, that was the apprentice and it has been discussed.

            |A. Kogler
        """),
    ),
    Message(
        "ebenhofer-rent",
        sender="theres",
        to="quendel",
        subject="my rent",
        at_ms=at("14:33", 6),
        read=True,
        body=letter("""
            Good day to the bank,

            my grandaughter types this for me. From november the rent is more, they have writen me
            438,20 now and no longer 412,60. I was at the counter with the letter and the young lady
            has copied it. Please change the standing order so I dont owe them anything, and write
            me how much goes the first time and on what day, so I can put it in my book. I have the
            book since 1971.

            |With kind regards
            |Theres Ebenhofer, Kirchplatz 3
        """),
    ),
    Message(
        "gudrun-friday",
        sender="gudrun",
        to="quendel",
        subject="tomorrow and Friday",
        at_ms=at("15:55", 6),
        read=True,
        body=letter("""
            Tomorrow I'm at my desk till about three, then dentist. Friday all day. What you enter
            yourself above a customer's limit lands with me, I look every quarter of an hour or so.
            Resi is alone at the counter, so if she asks twice, answer twice.

            |G.
        """),
    ),
    Message(
        "leopold-sample",
        sender="leopold",
        to=("gudrun", "quendel"),
        subject="Internal audit: October",
        at_ms=at("16:20", 6),
        read=True,
        body=letter("""
            Dear colleagues,

            For the October review I shall look at the countersigned transfers of this and the
            coming week, eleven in number, chosen by the calendar as always. Nothing needs to be
            prepared. Should anything have been out of the ordinary, two lines at the time are worth
            more to me than two pages in November.

            |Yours sincerely
            |Mag. Leopold Aichner
            |Internal audit
        """),
    ),
    Message(
        "bartl-wurzer",
        sender="bartl",
        to="quendel",
        subject="Wurzer, rope inspection",
        at_ms=at("18:52", 6),
        body=letter("""
            Servus,

            the rope is inspected, it holds, nobody surprised, and now Wurzer want their money:
            2.640,00 for invoice 771, from the lift's account please. I'd enter it myself but my
            password and I are not on speaking terms and the season ticket machine has broken
            out again, so I'm up at the top station with a screwdriver. No hurry today, tomorrow is
            fine. The leaves are coming down, you can see right over to the Hochgrindl.

            |Bartl (treasurer, whether he likes it or not)
        """),
    ),
)
"""Seven mails, one of them the desk's own."""
