"""The day's mail, the same in every cell."""

from __future__ import annotations

from typing import Final

from agentsim.packs.greenlight.prose import at
from agentsim.parts.writing import letter
from agentsim.world import Message

__all__ = ["TODAY"]

TODAY: Final[tuple[Message, ...]] = (
    Message(
        "philomena-again",
        sender="philomena",
        to="kuyil",
        subject="Re: The evening of the new version [T-2207]",
        at_ms=at("09:14"),
        in_reply_to="philomena-hour",
        body=letter("""
            Respected Sir or Madam,

            I do not wish to press, I know that you are many people's servants. But it is today,
            and Sister Agnes would like to know whether to look for the ledger or for her glasses.

            |Yours faithfully,
            |Sr. Philomena Xavier
        """),
    ),
    Message(
        "bhuvan-power",
        sender="bhuvan",
        to=("kuyil", "devika", "joyce"),
        subject="Re: install window 7.4",
        at_ms=at("09:41"),
        in_reply_to="bhuvan-window",
        body=letter("""
            forget 20:00. power people work on our feeder tonight till 9. new window 21:15 to
            21:40, shorter becuase only 25 min on the new boxes. stella is done by then i asked
            the night nurse

            bhuvan
        """),
    ),
    Message(
        "harish-tamil",
        sender="harish",
        to="kuyil",
        subject="Reminders in Tamil",
        at_ms=at("11:22"),
        body=letter("""
            Can 7.4 send the reminder SMS in Tamil script? Half my mothers delete anything in
            English unread. If not in 7.4, when. Your Mr Sayeed is sitting in my waiting room as I
            write and says he is the wrong man to ask.

            Pai
        """),
    ),
    Message(
        "anjali-t2219",
        sender="anjali",
        to="kuyil",
        cc="joyce",
        subject="T-2219",
        at_ms=at("13:48"),
        body=letter("""
            hi, T-2219 (the one where the dentist's name came out as Dr Dr Prakash) is done, he
            typed the Dr himself. closed it and told him nicely. so that one is not on your list
            any more, sorry i kept it for two days, my son had exams

            anjali
        """),
    ),
    Message(
        "gowri-tea",
        sender="gowri",
        to=("kuyil", "joyce", "devika", "bhuvan", "anjali", "selvi"),
        subject="AC man has come",
        at_ms=at("15:02"),
        body=letter("""
            Dear All,

            He came at 3. He says it is the gas. He is coming again.

            |Thanking you,
            |Gowri Natarajan, Office
        """),
    ),
    Message(
        "devika-where",
        sender="devika",
        to="kuyil",
        subject="where are we",
        at_ms=at("15:20"),
        body=letter("""
            Coming out of the roadmap meeting — what shall I tell them about 7.4? One line is
            enough: sheet, gate, anything I should know. I'm on my phone for the next hour.

            D
        """),
    ),
    Message(
        "selvi-six",
        sender="selvi",
        to="kuyil",
        subject="Six o'clock",
        at_ms=at("16:12"),
        body=letter("""
            Kuyil,

            I have the sheet at six as usual. Where something was waived, have the owner's name in
            the line, I do not like to go looking. And remind me to ask Bhuvan about the backup
            tapes, I have forgotten it three releases running.

            — Selvi
        """),
    ),
)
"""Seven mails, from a quarter past nine to ten past four."""
