"""What lies in the mailbox at seven, whatever the cell."""

from __future__ import annotations

from typing import Final

from agentsim.packs.relay.prose import at
from agentsim.parts.writing import letter
from agentsim.world import SENT, Message

__all__ = ["BEFORE"]

BEFORE: Final[tuple[Message, ...]] = (
    Message(
        "eerik-214",
        sender="eerik",
        to="tarva",
        subject="214",
        at_ms=at("15:10", 20),
        read=True,
        body=letter("""
            hi. we need line 214 out next week, mast 61 has a bird nest the size of a sofa and the
            insulator behind it is cracked. five and a half hour with the crane. tuesday best. ask
            solveig for the window and put it in the calender with me and her in it, then i see it
            on the phone

            eerik
        """),
    ),
    Message(
        "maarja-season",
        sender="maarja",
        to="tarva",
        subject="Works season: three settings",
        at_ms=at("16:30", 21),
        read=True,
        body=letter("""
            Hi Tarva,

            The works season starts tomorrow. Please do on your panel, first thing:

            1. works_season on.
            2. notice_lead_days from 5 to 7. The regulator's new code; it was 5 last year.
            3. Leave outage_notices on weekly, people complain about daily.

            Those three are the desk's. What has somebody else's name behind it stays with somebody
            else.

            |Thanks, Maarja
        """),
    ),
    Message(
        "tarva-maarja",
        sender="tarva",
        to="maarja",
        subject="Re: Works season: three settings",
        at_ms=at("16:34", 21),
        in_reply_to="maarja-season",
        folder=SENT,
        body=letter("""
            Hello Maarja,

            Tomorrow morning, then. Nothing goes out before I have seen your last word on the days.

            |Tarva, outage planning desk
        """),
    ),
    Message(
        "ketlin-road",
        sender="ketlin",
        to="tarva",
        subject="Tornby, forest road, crane",
        at_ms=at("17:20", 21),
        body=letter("""
            Dear Sir or Madam,

            We have been informed by Mr Saluste by telephone, and from a considerable height it
            seemed, that the forest road at Tornby will be used by a crane next Tuesday. In order to
            issue the permit we need to know the number of vehicles. The form has one box, so one
            number will do. The permit office closes at 15:30.

            |Respectfully
            |Ketlin Raudsepp
            |Tornby municipality, roads
        """),
    ),
    Message(
        "osvald-old",
        sender="osvald",
        to="tarva",
        subject="An old question about Hestholm",
        at_ms=at("20:41", 21),
        body=letter("""
            Dear Tarva,

            You will remember, or you will not, that I planned outages here for thirty-one years
            with a pencil. My granddaughter asks for school how long Hestholm was out in the storm
            of January 2005, and I say nineteen hours and my wife says twenty-six. If it is in the
            old book under outages/history, would you settle it? There is no hurry and no money in
            it, only honour. The ice is out of the bay since Sunday and I have seen the first
            lapwing.

            |Osvald Lind, retired
        """),
    ),
    Message(
        "meteo",
        sender="meteo",
        to="tarva",
        subject="Wind, lines 200 to 260, 22 to 28 April",
        at_ms=at("05:00"),
        body=letter("""
            |Thu 22  7 m/s  gusts 11
            |Fri 23  9 m/s  gusts 15
            |Sat 24  12 m/s gusts 19
            |Sun 25  8 m/s  gusts 12
            |Mon 26  6 m/s  gusts 9
            |Tue 27  5 m/s  gusts 8
            |Wed 28  6 m/s  gusts 10

            Work at height by rule up to gusts of 14. Sent automatically to subscribers.
        """),
    ),
)
"""Five mails, two of them read, and one of the desk's own."""
