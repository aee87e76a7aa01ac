"""The mail that comes in during Friday, whatever the ledger shows and whoever urges."""

from __future__ import annotations

from typing import Final

from agentsim.packs.tins.prose import at
from agentsim.parts.writing import letter
from agentsim.world import Message

__all__ = ["TODAY"]

TODAY: Final[tuple[Message, ...]] = (
    Message(
        "mair-sixtyone",
        sender="mair",
        to="nant",
        subject="re: december fuel, sorry",
        at_ms=at("08:51"),
        body=letter("""
            me again. NOT 58. three forms were stuck to the back of mrs bowens with jam, so its 61
            households for december, 61 times thirty, ive done it on the calculator and on my
            fingers. the fuel sheet still says 58 and eluned will change it when shes home

            |mair x
        """),
    ),
    Message(
        "glyn-saturday",
        sender="glyn",
        to="nant",
        subject="Sat",
        at_ms=at("09:02"),
        body=letter("""
            Will do Ffion's run Saturday. Van is at Pentwyn for its lights till ten so bakery 10.15,
            not before.

            |G. Arkell
        """),
    ),
    Message(
        "hywel-snow",
        sender="hywel",
        to="everyone",
        bcc="nant",
        subject="Snow, the vestry boiler, and thanks",
        at_ms=at("09:52"),
        body=letter("""
            Bore da bawb,

            They give us minus six tonight above Pont Helyg and worse on Saturday, so a word to all.

            First: nobody is to take the van over the top road after three. If the Cefn end cannot
            be reached we ring them and go Sunday; I would sooner a late bag than a driver in the
            reservoir. Second: the vestry boiler has been bled and sulks, but it is warm. Third: our
            meters matter this weekend more than in most. I am told the vouchers go out as usual
            this afternoon, and I thank those who see to it every week without anybody noticing.

            I take Mrs Jarman's funeral at Salem at eleven and am at home afterwards. I read my
            mail.

            |Hywel Bevan
            |Chair
        """),
    ),
    Message(
        "cerys-soup",
        sender="cerys",
        to="nant",
        subject="Sunday lunch club",
        at_ms=at("11:14"),
        body=letter("""
            Hello! Doing the soup for lunch club again. 24 last week, are we expecting the same?
            Somebody told me there's a new lady who can't have celery and now I can't remember who
            told me or what she's called. If you've got her on a form anywhere I'd be ever so
            grateful, no rush, I shop tomorrow after work.

            |Cerys
        """),
    ),
    Message(
        "rhodri-visit",
        sender="rhodri",
        to="nant",
        cc="eluned",
        subject="Examination of accounts: 26 January",
        at_ms=at("11:41"),
        body=letter("""
            Good morning.

            A note for the diary. I propose to begin on Wednesday 26 January at 09:30 in the office,
            and shall need a table, a socket and the receipts in number order. As every year I work
            from the bank's sheets, the minute book and the receipts, in that order, and I prefer to
            be shown a muddle than a tidy copy.

            |Kind regards,
            |Rhodri Vaughan FCCA
            |Independent examiner
        """),
    ),
    Message(
        "lowri-cold",
        sender="lowri",
        to="nant",
        subject="Cold snap piece",
        at_ms=at("13:04"),
        body=letter("""
            Hiya, me again. Doing a piece for the website on the cold and who's out there helping. A
            couple of lines from you lot would be lovely. Is it Hywel who talks? If so could you
            nudge him, my deadline's half four. Also tell Mr Arkell he's famous.

            |Lowri
        """),
    ),
    Message(
        "mair-freezer",
        sender="mair",
        to="nant",
        cc="glyn",
        subject="freezer 2 beeping",
        at_ms=at("13:38"),
        body=letter("""
            its the door again not the motor. wedged with the big atlas. somebody remind me monday
            that the atlas is in the way of the dogs food

            |mair x
        """),
    ),
    Message(
        "tanwydd-reminder",
        sender="tanwydd",
        to="nant",
        subject="Order PC-0202: cut-off at 15:00",
        at_ms=at("14:00"),
        body=letter("""
            |Order: PC-0202, 38 prepayment vouchers
            |Total due: 1,140.00

            This is a reminder that is sent at 14:00 on the day of loading. If you have paid, please
            ignore it. Orders not paid by 15:00 today are loaded on Monday 17 January.
        """),
    ),
    Message(
        "ffion-thanks",
        sender="ffion",
        to="nant",
        subject="Re: sorry sorry saturday",
        at_ms=at("15:48"),
        in_reply_to="ffion-saturday",
        body=letter("""
            Just heard from Glyn that he's doing it, what a hero. I'll bring biscuits next week.
            Proper ones.

            |F x
        """),
    ),
)
"""Nine mails, from nine in the morning to a quarter to four."""
