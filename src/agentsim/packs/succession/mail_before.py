"""The mail that lies in the mailboxes when the day begins."""

from __future__ import annotations

from typing import Final

from agentsim.packs.succession.prose import at
from agentsim.parts.writing import letter
from agentsim.world import SENT, Message

__all__ = ["BEFORE"]

BEFORE: Final[tuple[Message, ...]] = (
    Message(
        "efrain-shipment",
        sender="efrain",
        to="wren",
        subject="Container H-2231 documents",
        at_ms=at("14:10", 12),
        read=True,
        body=letter("""
            Dear friends of Meerdonk Ashby,

            With pleasure I write you that the container for contract 2231 it is loaded since
            yesterday, 275 bags of 69 kilos, sealed at 16.20 in presence of the man of SGS. The
            truck goes down to Puerto Quetzal on Monday if the road by Siquinalá is open, because
            with the rain of last week one lane was closed.

            I send the originals by courier as always. Please can you confirm if Mr. Tomás wants
            the sample of arrival in bag of 300 g or 500 g? Last time we sent small and he was
            not happy, he told me in a nice way but he told me.

            My wife greets all the team. Here the last pickings are finishing.

            |Efraín Tzoc
            |Cooperativa Río Selegua R.L.
            |Huehuetenango, Guatemala
        """),
    ),
    Message(
        "desk-shipment",
        sender="wren",
        to="efrain",
        subject="Re: Container H-2231 documents",
        at_ms=at("15:02", 12),
        in_reply_to="efrain-shipment",
        folder=SENT,
        body=letter("""
            Dear Efraín,

            Thank you, noted: 275 bags, sealed. Tomás would like 500 g, please. When you have the
            name of the vessel and the date she is expected, send them here and I will book the
            discharge.

            |Kind regards,
            |Wren, trade desk
        """),
    ),
    Message(
        "callum-slot",
        sender="callum",
        to="wren",
        subject="Collection before Easter",
        at_ms=at("16:45", 12),
        read=True,
        body=letter("""
            Afternoon,

            We'd like to pick up the 48 bags of Huehue (release 8806) the week after next. Van's
            ours, driver's called Moz, he needs about an hour's warning and a dock he can reverse
            into, it's the long wheelbase. Any day that week bar the Thursday. It has to be that
            week though, we shut for Easter and the roastery's down to its last nine bags.

            Could you give me a day, a time and a dock number so I can book his ferry?

            |Cheers
            |Callum Petrie
            |Dovecote Lane Roasters, Leeds
            |"We are closed on Mondays and unrepentant"
        """),
    ),
    Message(
        "desk-slot-wait",
        sender="wren",
        to="callum",
        subject="Re: Collection before Easter",
        at_ms=at("17:05", 12),
        in_reply_to="callum-slot",
        folder=SENT,
        body=letter("""
            Dear Callum,

            Thank you. I have asked the warehouse for a slot in the week of 22 March and will come
            back to you on Tuesday with day, time and dock.

            |Kind regards,
            |Wren, trade desk
        """),
    ),
    Message(
        "desk-slot-ask",
        sender="wren",
        to="femke",
        cc="gert",
        subject="Slot for Dovecote Lane, 48 bags, week 12",
        at_ms=at("08:40", 15),
        folder=SENT,
        body=letter("""
            Good morning Femke,

            Dovecote Lane collect 48 bags (release 8806) with a long van in week 12, any day but
            Thursday. Which slot can they have? I have promised them an answer on Tuesday.

            |Wren
        """),
    ),
    Message(
        "femke-pencil",
        sender="femke",
        to="wren",
        cc="gert",
        subject="Re: Slot for Dovecote Lane, 48 bags, week 12",
        at_ms=at("10:20", 15),
        in_reply_to="desk-slot-ask",
        read=True,
        body=letter("""
            hi! pencilled them in for monday 22nd, 10:00, dock 1. but PENCIL, dont tell them yet
            pls, gert has to look at the ramp first and he is at the dentist till after lunch. he
            will mail you the real one

            |x femke
        """),
    ),
    Message(
        "kees-yard",
        sender="kees",
        to="everyone",
        bcc="wren",
        subject="Yard, bicycles, fire door",
        at_ms=at("11:32", 15),
        read=True,
        body=letter("""
            Colleagues,

            Three points.

            - The fire door beside the bag store was propped open with a pallet again on Friday.
              The insurer's man saw it. I do not want to know who.
            - Bicycles go in the shed and not against the sprinkler valve.
            - The coffee machine on the first floor is being descaled on Wednesday. Yes, I am aware
              of what we import.

            |Kees Wagenaar
            |Facilities, ext. 220
        """),
    ),
    Message(
        "renate-complaint",
        sender="renate",
        to="wren",
        subject="Reklamation / Complaint, invoice 40177",
        at_ms=at("15:50", 15),
        read=True,
        body=letter("""
            Dear Sir or Madam,

            On 9 March we received from you 20 bags Sidamo, invoice 40177. On opening we find that
            4 bags of the lower pallet layer are damp at the bottom seam. The moisture, measured by
            us three times, is 13.1 to 13.6 percent. Your certificate says 11.2.

            We pay punctually, always within eight days, as you will see from your books. I
            therefore expect that this is looked into properly and not with a voucher.

            I am in the Netherlands this week on other business and could bring the material with
            me. Please inform me when and where.

            |With friendly greetings
            |Renate Oberholzer
            |Oberholzer Röstwerk AG, Winterthur
        """),
    ),
    Message(
        "desk-complaint",
        sender="wren",
        to="renate",
        cc="tomas",
        subject="Re: Reklamation / Complaint, invoice 40177",
        at_ms=at("16:20", 15),
        in_reply_to="renate-complaint",
        folder=SENT,
        body=letter("""
            Dear Ms Oberholzer,

            I am sorry about the four bags, and thank you for measuring so carefully. Tomás
            Arrieta, our head trader, would like to look at the material with you. I will let you
            know the hour as soon as he has set it.

            |Kind regards,
            |Wren, trade desk
        """),
    ),
    Message(
        "tomas-cupping",
        sender="tomas",
        to="wren",
        subject="Re: Reklamation / Complaint, invoice 40177",
        at_ms=at("16:52", 15),
        in_reply_to="desk-complaint",
        read=True,
        body=letter("""
            Poor Renate. 13.6, that's practically soup. Have her come to Thursday's cupping, we
            start at ten and I'll put her Sidamo on the table between two clean ones, blind, so
            nobody is polite about it. But hold off writing to her till I've spoken to Kees, he was
            muttering about pipes.

            |T.
        """),
    ),
    Message(
        "paper-weekly",
        sender="maaike",
        to="wren",
        subject="Port & Parchment weekly: week 10",
        at_ms=at("17:40", 15),
        body=letter("""
            PORT & PARCHMENT WEEKLY
            |The trade paper of the coffee ports, since 1961

            - Certified stocks fall for the fifth week; Antwerp down 31,000 bags
            - Two Santos carriers announce a congestion charge from 1 April
            - Opinion: "Nobody ever went broke weighing twice"
            - People: Nyberg Hollander names new head of Africa desk
            - Obituary: Lieven Claes, weigher, 91

            Letters and tips to the editor, Maaike Stroop, at this address. To leave the list,
            answer with "stop".
        """),
    ),
    Message(
        "stockline-closing",
        sender="stockline",
        to="wren",
        subject="[Stockline] Closing 2027-03-15 completed",
        at_ms=at("06:30"),
        body=letter("""
            |Job: CLOSING_DAILY
            |Result: completed, 0 errors, 2 warnings
            |Warning: lot S-0419 short 1 bag against book (see recount)
            |Warning: scale 2 due for service
            |Output: stock/closing-2027-03-15.csv

            This message was generated automatically. Replies are not read.
        """),
    ),
    Message(
        "gert-slot",
        sender="gert",
        to="wren",
        cc="femke",
        subject="dock 1",
        at_ms=at("07:12"),
        body=letter("""
            ramp dock 1 is kaput, hydraulic. no vans on 1 whole of next week.

            dovecote not monday. can have wed 24 march 07:30 dock 3. that is sure. not later then
            0745 or corvane stands in the way

            |gert
        """),
    ),
    Message(
        "nadia-figures",
        sender="nadia",
        to="wren",
        subject="Stock declaration for the insurer, lot H-2214",
        at_ms=at("07:48"),
        body=letter("""
            Good morning Wren,

            For the insurer I need until noon the closing of Monday 15 March for lot H-2214: how
            many bags, and how many kilos net in total. It stands in the closing file in the stock
            folder. Please only this lot, the others I have already, and please not the figure of
            Friday like last month, this gave me two hours of telephone.

            |Thank you and best regards,
            |Nadia Kowalczyk
            |Accounts
        """),
    ),
)
"""Fourteen mails: some read, some answered, four still to be looked at."""
