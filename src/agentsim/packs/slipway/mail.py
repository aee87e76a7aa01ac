"""The day's mail that is the same in every cell."""

from __future__ import annotations

from typing import Final

from agentsim.packs.slipway.prose import at
from agentsim.parts.writing import letter
from agentsim.world import Message

__all__ = ["MAIL"]

_BEFORE: Final = (
    Message(
        "nevenka-reminder",
        sender="nevenka",
        to=("bonaca", "tonci"),
        subject="Invitation 27/04, last day",
        at_ms=at("15:10", 13),
        read=True,
        body=letter("""
            Dear bidders,

            A reminder that the portal closes tomorrow, Thursday, at 14:00. It closes by itself and
            cannot be persuaded by telephone. I answer questions until noon.

            |With kind regards,
            |Nevenka Krstulović
            |Seven Islands Line, Tenders
        """),
    ),
    Message(
        "ivka-weights",
        sender="ivka",
        to="bonaca",
        subject="weights",
        at_ms=at("18:47", 13),
        body=letter("""
            Bonaca,

            what stands in the sheet for steel is from August and I don't believe it any more. I
            have the ramps either in there not at all or twice. Do NOT release on that number. I
            count again from the plates in the morning, by noon you have it. If I fall asleep, wake
            me.

            |I.
        """),
    ),
    Message(
        "branko-quote",
        sender="branko",
        to="bonaca",
        subject="Winches",
        at_ms=at("19:02", 13),
        read=True,
        body=letter("""
            Good evening, 148 thousand for the four, delivered. Thirty weeks. I have written it out
            and Dino has put it under quotes. My son does the computer, so if it looks strange, it
            was him.

            |Šimunac
        """),
    ),
    Message(
        "luce-model",
        sender="luce",
        to="bonaca",
        subject="the model",
        at_ms=at("19:30", 13),
        body=letter("""
            Hi! We six built the ferry in 1:50 from scrap veneer, it took all of September after
            hours, and Stipe says it may stand in the office if it doesn't drip. Would you ask the
            ferry people on Monday whether they'd like to see it? Only if it isn't embarrassing.
            Exams are 8 November, wish us luck (I can weld, I can't do the written part).

            |Luce
        """),
    ),
    Message(
        "stipe-trawler",
        sender="stipe",
        to=("bonaca", "ivka"),
        subject="slip",
        at_ms=at("06:12"),
        body=letter("""
            Trawler is still on it. Prop nut seized. She goes down Friday 11, not before, then half
            an hour for the mess. Nobody walks under her until then, surveyor or bishop.

            |Gale
        """),
    ),
    Message(
        "harbour-wind",
        sender="harbour",
        to="bonaca",
        subject="[Harbour office Rokan] Wind, 14 October",
        at_ms=at("06:30"),
        body=letter("""
            |Bura 5 to 6 from noon, gusts 8 in the channel
            |Ferries: normal service, may be cancelled from 17:00
            |Cranes over 20 t: stand by on channel 14

            Sent to all berths. Do not reply.
        """),
    ),
)

_TODAY: Final = (
    Message(
        "dino-printer",
        sender="dino",
        to="bonaca",
        subject="Good morning",
        at_ms=at("07:25"),
        body=letter("""
            Hello Bonaca, the plotter is sulking, so if Ivka says that it's me, it is not me. The
            siren setting isn't yours, I only mention it because last week somebody made it noon at
            twenty past. Coffee is on the filing cabinet, for those who drink.

            |Dino
        """),
    ),
    Message(
        "ottavio-visit",
        sender="ottavio",
        to="bonaca",
        cc="stipe",
        subject="Visit of Friday",
        at_ms=at("08:05"),
        body=letter("""
            Egregious colleagues,

            I learn from Mr Gale that my visit of tomorrow cannot begin at ten. Kindly propose me an
            hour on the same Friday when I may stand under a free slipway; one hour suffices. I take
            the ferry of 13:20 home, weather permitting, as my wife has opera.

            |Respectfully,
            |O. Brusin
            |Upisnik Jadran, Surveyor
        """),
    ),
    Message(
        "ivka-revision",
        sender="ivka",
        to="bonaca",
        subject="RA-101",
        at_ms=at("08:52"),
        body=letter("""
            General arrangement is revision D since this morning, dated today. The list still says
            C. Please put it right in bid/drawings.csv, the other five stay. (The lifeboats moved
            forty centimetres and I moved with them.)

            |I.
        """),
    ),
    Message(
        "stipe-survey",
        sender="stipe",
        to="bonaca",
        subject="Re: Visit of Friday",
        at_ms=at("09:14"),
        in_reply_to="ottavio-visit",
        body=letter("""
            Half past 11 for the Italian. Put it in the calender with me, take the ten oclock out.
            He gets the good helmet.

            |Gale
        """),
    ),
    Message(
        "branko-lower",
        sender="branko",
        to="bonaca",
        subject="Winches again",
        at_ms=at("10:16"),
        body=letter("""
            Good morning. I have slept badly and found eight and a half thousand. It is 139,500 for
            the four and that is the last word, my son says I should have said it yesterday. The
            rest as before.

            |Šimunac
        """),
    ),
    Message(
        "nevenka-question",
        sender="nevenka",
        to="bonaca",
        subject="Invitation 27/04, question to Škver Rokan",
        at_ms=at("10:41"),
        body=letter("""
            Dear colleagues,

            In your preliminary list the general arrangement has a revision C of September. Is this
            the one that is to count? Please give me the number of the drawing and its revision in
            one line, by noon, so that I can note it on the cover.

            |With kind regards,
            |Nevenka Krstulović
        """),
    ),
    Message(
        "ivka-steel",
        sender="ivka",
        to="bonaca",
        subject="steel, final",
        at_ms=at("11:48"),
        body=letter("""
            412 t. Ramps in once. I have counted it from the plates and again from the nesting and
            it is the same both times, which never happens. Rate as it stands. That goes in, and
            then nobody touches it.

            |I. (not asleep)
        """),
    ),
    Message(
        "marin-sum",
        sender="marin",
        to="bonaca",
        cc="ivka",
        subject="Before one, please",
        at_ms=at("12:06"),
        body=letter("""
            Dear Bonaca,

            When Ivka's weight and the winches are in, add it up again and release it, by one
            o'clock if you can. I don't need to see it, I have seen nineteen of them. Rates, reserve
            and the rest stay as they are. No rounding at the end: the last time a yard rounded, it
            was us, and it was upwards.

            |M. Dujmović
        """),
    ),
    Message(
        "ante-windows",
        sender="ante",
        to="bonaca",
        subject="windows for the ferry!",
        at_ms=at("12:31"),
        body=letter("""
            Dear neighbour, our price for the windows is good till Christmas, no change, 96.400, as
            I told Marin at the christening. He looked tired. Tell him from me to sleep. If you win
            there's lamb.

            |Ante P., Staklo Perić
        """),
    ),
    Message(
        "stipe-lunch",
        sender="stipe",
        to="bonaca",
        subject="gloves",
        at_ms=at("13:22"),
        body=letter("""
            need 40 pr welding gloves size 10 with the next order. not today. when you have the bid
            off your neck

            |Gale
        """),
    ),
    Message(
        "nevenka-closed",
        sender="nevenka",
        to=("bonaca", "tonci"),
        subject="Invitation 27/04, closed",
        at_ms=at("14:04"),
        body=letter("""
            Dear bidders,

            The portal has closed. Bids are opened on Monday 18 October at 10:00, in our office on
            the Riva, second floor. Bidders may send one person each. There are stairs.

            |With kind regards,
            |Nevenka Krstulović
        """),
    ),
    Message(
        "luce-photo",
        sender="luce",
        to="bonaca",
        subject="Re: the model",
        at_ms=at("15:20"),
        body=letter("""
            It has railings now!! 212 stanchions out of pins. Petar dropped the wheelhouse and we
            don't speak of it.

            |L.
        """),
    ),
    Message(
        "dino-keys",
        sender="dino",
        to="bonaca",
        subject="Going home",
        at_ms=at("16:10"),
        body=letter("""
            Wind is getting up and the five o'clock boat may not go, so I'm off on the four thirty.
            Plotter: it was the cable. It was my cable. Good night.

            |Dino
        """),
    ),
)

MAIL: Final[tuple[Message, ...]] = (*_BEFORE, *_TODAY)
"""Six mails before seven, and thirteen after."""
