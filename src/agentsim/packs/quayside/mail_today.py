"""The day's mail that is the same in every cell."""

from __future__ import annotations

from typing import Final

from agentsim.packs.quayside.prose import at
from agentsim.parts.writing import letter
from agentsim.world import Message

__all__ = ["TODAY"]

TODAY: Final[tuple[Message, ...]] = (
    Message(
        "lembit-line",
        sender="lembit",
        to="poi",
        subject="line",
        at_ms=at("08:34"),
        body=letter("""
            their rein rang me. pohjarand can have the 60 m line, its in shed 3, from 12. they bring
            it back dry this time. tell tross

            l.
        """),
    ),
    Message(
        "helle-alma",
        sender="helle",
        to="poi",
        subject="Alma Korte, Saturday",
        at_ms=at("10:05"),
        body=letter("""
            Morning Poi,

            Next one, and it's a Saturday, sorry. Alma Korte, 138 m, wood pellets, arriving this
            Saturday the 16th at 06:00 off the fairway buoy, berth 9, two tugs says the pilot. What
            do you want for her? I have to give the owners one name by two o'clock today.

            I've asked the neighbours as well, as I always tell you I do. Last month you were the
            dearer of the two on one ship and the cheaper on two, so don't be shy.

            |Helle Kuusk
            |Baltmark Agency
            |(the kettle is fixed)
        """),
    ),
    Message(
        "lembit-gearbox",
        sender="lembit",
        to="poi",
        subject="Re: friday",
        at_ms=at("10:48"),
        body=letter("""
            ulvi stays in, bearing. so lydia n is tara at 1430, not 1300, she comes back from the
            lights at two. thats sure now. put it in the channel so maret stops ringing me

            l.
        """),
    ),
    Message(
        "mihkel-count",
        sender="mihkel",
        to="poi",
        subject="Count of requests, week 40",
        at_ms=at("11:20"),
        body=letter("""
            For the statistics: I count 23 requests for week 40, of which 14 became jobs, 6 went to
            Põhjarand and 3 ships did not come at all. If the desk's own count differs, tell me. If
            it does not, no answer is needed, and I prefer none.

            |M. Saar
        """),
    ),
    Message(
        "jorma-serra",
        sender="jorma",
        to="poi",
        subject="SERRA BRANCA",
        at_ms=at("12:22"),
        body=letter("""
            Serra Branca, loa 144. Sailing Sat 16 Oct abt 1900, berth 6, two tugs. Price pls, today
            by 1500.

            |Jorma Seppälä
            |Seppo & Seppälä
        """),
    ),
    Message(
        "anu-cake",
        sender="anu",
        to=("poi", "mihkel", "toomas", "kristi"),
        subject="Kringle",
        at_ms=at("12:58"),
        body=letter("""
            Dear all (Poi, you may have the smell of it),

            there is a kringle in the kitchen, with cardamom, because my sister has her first
            grandchild. A boy, 3,620 grams, and hair like a cormorant. Please bring the plates back
            this time and not on the windowsill.

            Anu
        """),
    ),
    Message(
        "renat-gangway",
        sender="renat",
        to="poi",
        subject="Lydia N. / gangway",
        at_ms=at("13:36"),
        body=letter("""
            Dear Poi,

            kindly tell the tug that the gangway of Lydia N. is on the wrong side for berth 7 and
            will hang there while we shift. The owner knows. He calls me every twenty minutes, with
            and without reason, and I have taken the phone to the balcony, where it is now ringing.

            |Regards, Renat
        """),
    ),
    Message(
        "toomas-list",
        sender="toomas",
        to="poi",
        subject="Saturday list",
        at_ms=at("15:04"),
        body=letter("""
            Poi, the usual: what have we quoted for Saturday, which ship, what price, who's
            answered. Three lines. I'm in the car till four and then I want to ring the crews.

            |T.
        """),
    ),
    Message(
        "triin-hours",
        sender="triin",
        to="poi",
        subject="A question for later",
        at_ms=at("16:15"),
        body=letter("""
            Dear Poi!

            No hurry at all, and it can wait till next week: does a ship of 95 metres need one tug
            or two in a northerly, or is that for the pilot? I have a new colleague who wants to
            know everything, bless her, and I've run out of answers.

            Greetings,
            |Triin Viire
        """),
    ),
)
"""Nine mails, from half past eight to a quarter past four."""
