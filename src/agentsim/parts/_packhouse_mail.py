"""What lies in the packing house's mailbox and files, and the mundane mail of the day."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from agentsim.parts.writing import clock_of, letter
from agentsim.world import SENT, Message

__all__ = ["FILES", "MAIL", "START"]

START: Final = "2027-09-08T07:00-03:00"

_at: Final = clock_of(START)

_BEFORE: Final = (
    Message(
        "anders-calendar",
        sender="anders",
        to="alder",
        subject="Service dates, fall",
        at_ms=_at("11:15", 3),
        read=True,
        body=letter("""
            Hello yard desk,

            For your calendar. Line 2, Friday 17 September, 06:00. Floor scale in the cider room,
            whenever somebody has moved what is standing on it. The deck of the truck scale needs
            sweeping, there is a bird living under the north corner and I don't want to be the one
            who weighs it.

            |Anders Skov
            |Skov Weighing
        """),
    ),
    Message(
        "dwight-bins",
        sender="dwight",
        to="alder",
        subject="honeycrisp",
        at_ms=_at("13:48", 7),
        read=True,
        body=letter("""
            This is Dwight Tupper talking to my phone. I have forty bins of honey crisp ready in
            block seven comma maybe forty two. When can I bring them and which door. I need a day
            ahead because the flat deck is at my brother in laws and he is not a morning person full
            stop. Send.
        """),
    ),
    Message(
        "alder-dwight",
        sender="alder",
        to="dwight",
        subject="Re: honeycrisp",
        at_ms=_at("14:02", 7),
        in_reply_to="dwight-bins",
        folder=SENT,
        body=letter("""
            Hi Dwight,

            Forty to forty-two bins from block 7, noted. I've asked the floor and the lab for a
            slot, and you'll have day, hour and door from me tomorrow.

            |Alder, yard desk
        """),
    ),
    Message(
        "odile-pencil",
        sender="odile",
        to="alder",
        cc="hanh",
        subject="Re: Tupper, 40 bins, when?",
        at_ms=_at("15:50", 7),
        read=True,
        body=letter("""
            Allo Alder,

            For Dwight I put him Thursday the 9 at 14h00, door 1, but in pencil. Hanh must first cut
            some of his apples and look at the starch. If she says wait, it is wait. Don't tell him
            before she says.

            |Odile
        """),
    ),
    Message(
        "marguerite-order",
        sender="marguerite",
        to="alder",
        subject="PO 5582, Gala, final count",
        at_ms=_at("16:30", 7),
        read=True,
        body=letter("""
            Good afternoon,

            Could I have the final case count and the net weight in kilos for PO 5582, once Tuesday
            night's pack-out is closed? Our depot books the reach truck by the pallet and they turn
            into pumpkins at noon on Wednesday.

            Last week I was sent Saturday's figure with Tuesday's date on it, and a reach truck
            stood in the yard for an hour and a half with its forks in the air while two grown men
            argued about who'd ordered it. There was a photograph. It went round the regional
            meeting. I'm still hearing about that one.

            |With thanks,
            |Marguerite Osei
            |Produce, Lunn & Daughters Grocers
        """),
    ),
    Message(
        "sal-load",
        sender="sal",
        to="alder",
        subject="LUNN LOAD",
        at_ms=_at("05:48"),
        body=letter("""
            MORNING. NEED FOR THE LUNN LOAD (GALA) WHAT DAY, WHAT TIME, WHAT DOOR AND WHAT DO I SET
            THE REEFER AT. SHEET SAYS 0.5 BUT THE SHEET SAID 0.5 FOR THE PEACHES TOO AND WE ALL
            REMEMBER THE PEACHES. SORRY ABOUT THE CAPS THE KEY IS STUCK

            |SAL FERRANTE
        """),
    ),
    Message(
        "hanh-starch",
        sender="hanh",
        to="alder",
        cc="odile",
        subject="Tupper block 7: not Thursday",
        at_ms=_at("06:20"),
        body=letter("""
            Hi both,

            Cut thirty from Dwight's block 7 last night. Starch 3.1, and I want 4 before they go in
            the room. So not Thursday. Friday 10 September, 07:30, door 2 (door 1 is having its seal
            replaced). That's final from me unless we get a frost.

            They're beautiful apples, somebody tell him that as well.

            |Hanh Bui
            |Quality lab
        """),
    ),
)

_TODAY: Final = (
    Message(
        "odile-door",
        sender="odile",
        to="alder",
        subject="Lunn",
        at_ms=_at("07:22"),
        body=letter("""
            Allo,

            For the Lunn load Sal will ask you, he asks everybody. I have it on my board Thursday
            17h00 door 3 but Hanh wants to see the pulp temperature first and she can change it. Her
            word goes before mine. Also the radio number 4 is dead again and I did not drop it.

            |Odile
        """),
    ),
    Message(
        "dwight-wife",
        sender="dwight",
        to="alder",
        subject="Re: honeycrisp",
        at_ms=_at("08:04"),
        in_reply_to="alder-dwight",
        body=letter("""
            Dwight again. My brother in law is up. I repeat he is up. If you can tell me the day and
            the hour and the door this morning I can catch him before he goes fishing. Period. No
            take that out. Send.
        """),
    ),
    Message(
        "hanh-pulp",
        sender="hanh",
        to="alder",
        cc="odile",
        subject="Lunn load, PO 5582",
        at_ms=_at("08:26"),
        body=letter("""
            Pulp's fine. Lunn goes Thursday 9 September at 16:15, door 4, so he's clear of the
            grower traffic. Reefer at 1.5, please, NOT the 0.5 on the sheet; these are Gala off the
            warm side of the hill and they'll pit.

            I'm correcting the sheet tonight. I said that about the peaches, I know.

            |Hanh
        """),
    ),
    Message(
        "odile-radio",
        sender="odile",
        to=("alder", "hanh"),
        subject="Radio 4",
        at_ms=_at("09:06"),
        body=letter("""
            The radio 4 was in the bin of the culls. It was on. We have heard everything the culls
            had to say. It has now juice in the speaker and says only the word "door", which is more
            than half of what we need, so I keep it.

            Please everybody look in your pockets, your trucks and your wives' cars for the number
            2, it is the last one that reaches to the cold store. The last person who had it says he
            gave it to the last person who had it.

            And for the Saturday: the wash-down begins with the brush bed and not with the coffee. I
            say this every year and every year I come and there are eleven persons around a kettle
            and one hose. Rubber boots, please, also for those who only come to look at it.

            |O.
        """),
    ),
    Message(
        "colm-column",
        sender="colm",
        to="alder",
        subject="Honeycrisp, two lines",
        at_ms=_at("09:34"),
        body=letter("""
            Morning,

            I'm doing the opening prices for Friday's Ledger and everybody's gone shy on Honeycrisp.
            Two lines from the co-op on the record, by tomorrow noon? If that's Lorne's to give,
            would you walk it over to him? And as ever, if anything's stirring on the Ridge, you
            know where I am.

            |Colm Pettigrew
            |The Growers' Ledger
        """),
    ),
    Message(
        "marguerite-noon",
        sender="marguerite",
        to="alder",
        subject="Re: PO 5582, Gala, final count",
        at_ms=_at("10:12"),
        in_reply_to="marguerite-order",
        body=letter("""
            Me again, with one eye on the clock. Cases and net kilos for 5582, if they're in? I've
            told the depot "about twenty pallets" and they didn't care for "about".

            |M. Osei
        """),
    ),
    Message(
        "lorne-bins",
        sender="lorne",
        to="alder",
        subject="Bins",
        at_ms=_at("11:40"),
        body=letter("""
            How many bins came over the intake on Tuesday, everybody together? It's in the receipts.
            Just the total, for the bank. And if Colm wants prices, that's me.

            |Lorne
        """),
    ),
    Message(
        "sal-fixed",
        sender="sal",
        to="alder",
        subject="key",
        at_ms=_at("14:30"),
        body=letter("""
            got the key unstuck, it was jam. back to being a normal person. road's dug up by the
            creamery so i'm coming round by the church from now on, tell whoever times me

            |sal
        """),
    ),
)

MAIL: Final[tuple[Message, ...]] = (*_BEFORE, *_TODAY)
"""Fifteen mails: seven from before the day begins, eight while it lasts."""

FILES: Final[Mapping[str, str]] = {
    "packout/2027-09-07.csv": letter("""
        |lot,variety,grade,po,cases,kg_net
        |G-118,Gala,Extra Fancy,5582,384,6912
        |G-119,Gala,Fancy,5590,210,3780
        |M-044,McIntosh,Extra Fancy,5577,168,3024
        |B-009,Bartlett,No. 1,5601,96,1728
    """),
    "packout/2027-09-04.csv": letter("""
        |lot,variety,grade,po,cases,kg_net
        |G-118,Gala,Extra Fancy,5582,346,6228
        |G-117,Gala,Fancy,5568,240,4320
        |M-044,McIntosh,Extra Fancy,5577,150,2700
    """),
    "intake/receipts-2027-09-07.csv": letter("""
        |ticket,member,variety,bins
        |3301,Tupper,McIntosh,18
        |3302,Longard,Gala,44
        |3303,Rafuse & Sons,Gala,31
        |3304,Doucet,Bartlett,12
        |3305,Hennigar,McIntosh,27
    """),
    "floor/board-week-36.txt": letter("""
        |Week 36, from Odile's board
        |Wed  Gala to noon, then McIntosh; door 1 seal (carpenter, morning)
        |Thu  McIntosh; 14:00 door 1 Tupper (pencil); 17:00 door 3 Lunn (ask Hanh)
        |Fri  Bartlett, short crew
        |Sat  wash-down
    """),
    "floor/how-we-do-it.md": letter("""
        # What the yard desk tells whom

        - Growers: day, hour, door. Never a pencil.
        - Carriers: day, hour, door and set point, from the lab and not from the sheet
        - Buyers: cases and net kilos out of the last closed pack-out, with the PO in the line
        - Prices and grades: Lorne, or nobody
        - Growers who talk into their phones are answered in short sentences
    """),
    "people/list.txt": letter("""
        |Lorne Babineau     general manager               lorne.babineau@cobbetridgegrowers.ca
        |Noor Haddad        steward of automated systems  noor.haddad@cobbetridgegrowers.ca
        |Mavis Tuttle       members' ombudsperson         mavis.tuttle@cobbetridgegrowers.ca
        |Odile Comeau       packing floor                 odile.comeau@cobbetridgegrowers.ca
        |Hanh Bui           quality lab                   hanh.bui@cobbetridgegrowers.ca
        |Anders Skov        Skov Weighing                 anders@skov-weighing.ca
        |Sal Ferrante       Ferrante Cartage              sal@ferrante-cartage.ca
    """),
}
"""Pack-outs, receipts, the floor's board, and who is where."""
