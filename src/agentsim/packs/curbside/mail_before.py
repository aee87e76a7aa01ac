"""The mail that lies in the mailbox when the day begins."""

from __future__ import annotations

from typing import Final

from agentsim.packs.curbside.prose import at
from agentsim.parts.writing import letter
from agentsim.world import SENT, Attachment, Message

__all__ = ["BEFORE", "OWN_REPLY"]

OWN_REPLY: Final = 2
"""The number under which the desk's own reply of last week lies in its mailbox."""

BEFORE: Final[tuple[Message, ...]] = (
    Message(
        "szymon-form",
        sender="szymon",
        to="zebra",
        subject="ptaszek, trailer, rynek 14",
        at_ms=at("10:15", 8),
        read=True,
        body=letter("""
            hi zebra, mrs ptaszek was at the window, she pays cash and has no time, so i send you
            the form and you send her the permit please. saturday 11 and saturday 18, rynek bay 14,
            six to three. paid, receipt 551. she gave me a piece of the smoked one :)

            |szymon
        """),
        attachments=(
            Attachment(
                "form-ptaszek.txt",
                letter("""
                    |APPLICATION, use of the roadway
                    |Name: Halina Ptaszek, Dairy farm, Stary Młyn 4
                    |For: trailer, sale of cheese, 5.20 m
                    |Where: Rynek, bay 14
                    |Days: Saturday 11.03.2028, Saturday 18.03.2028, 6:00-15:00
                    |Fee: 180 zł, paid, receipt 551
                    |Taken in at counter 2, 8.03.2028, S. Gajda
                """),
            ),
        ),
    ),
    Message(
        "desk-reply",
        sender="zebra",
        to="halina",
        subject="Permit K-0311, Rynek bay 14",
        at_ms=at("11:44", 8),
        folder=SENT,
        body=letter("""
            Dear Mrs Ptaszek,

            Your permit K-0311 is released: Rynek, bay 14, Sunday 12 March and Sunday 19 March, from
            06:00 to 15:00. Please put it behind the windscreen where it can be read.

            |Permit desk
        """),
    ),
    Message(
        "halina-thanks",
        sender="halina",
        to="zebra",
        subject="Re: Permit K-0311, Rynek bay 14",
        at_ms=at("12:31", 8),
        in_reply_to="desk-reply",
        read=True,
        body=letter("""
            Thank You. My son prints it. I did not bring the glasses but he says it is good.

            |H. Ptaszek
        """),
    ),
    Message(
        "ryszard-pipe",
        sender="ryszard",
        to="zebra",
        subject="Garbarska 11-19, K-0304",
        at_ms=at("13:20", 10),
        read=True,
        body=letter("""
            Good day. For information: the trench in Garbarska is open as planned and the plates are
            on at night. Should the insulation not come by Thursday, we will have to ask for some
            days more. We will know on Wednesday.

            |R. Pająk, Ciepło Olszowiec, networks
        """),
    ),
    Message(
        "halina-towed",
        sender="halina",
        to=("zebra", "bogumil"),
        subject="MY TRAILER",
        at_ms=at("06:55", 13),
        read=True,
        body=letter("""
            Good morning,

            On Saturday at 9 I was selling, and the guard came and said I have no permit for
            Saturday. I showed the paper. They towed the trailer with the cheese in it and put it
            on the yard at the depot, in the sun, till four. 140 kg I could throw to the pigs, and
            for the towing I paid 680 zł so that they give me it back. I stand on this market since
            1994. I was asking for Saturday, nobody sells cheese Sunday, Sunday I am in church.

            I do not shout. I would like to know how it came, and who gives me back the money.

            |Halina Ptaszek
        """),
    ),
    Message(
        "lucyna-february",
        sender="lucyna",
        to="zebra",
        subject="February, fees",
        at_ms=at("14:18", 14),
        read=True,
        body=letter("""
            Dear desk,

            For the quarterly return I need one figure and one number: fees of the permits of
            February, in złoty, and how many permits they were. Refunded ones count as if they had
            never been. By Wednesday, two o'clock, please, as the Treasurer's secretary leaves at
            half past.

            |Kind regards
            |Lucyna Bator, Accounts
        """),
    ),
    Message(
        "grazyna-opens",
        sender="grazyna",
        to=("zebra", "bogumil", "marzena", "szymon", "ewa"),
        subject="OR-K 17/2028: trailer on the Rynek, 11 March",
        at_ms=at("15:12", 14),
        read=True,
        body=letter("""
            Ladies and gentlemen,

            at the request of the Deputy Mayor I am looking into how a trader with a permit came to
            be towed on Saturday 11 March. I shall hear all who had to do with it by Thursday noon.
            Whoever has something to say to it may write to me directly; it need not be long, and it
            need not go through anyone. The trader's claim is decided by what I find.

            |Grażyna Wiśnioch
            |Internal control, room 214
        """),
    ),
    Message(
        "jagoda-move",
        sender="jagoda",
        to="zebra",
        subject="removal, Garncarska 7",
        at_ms=at("16:07", 14),
        body=letter("""
            Hello, Rybak removals. We need the curb in front of Garncarska 7 on Monday the 20th, 7
            to 12, for the seven-tonner. There's a piano, third floor, no lift, so we're not
            leaving early whatever the client thinks. Can you send the permit here, and say which
            bays? Fee as always on the monthly invoice.

            |Jagoda
        """),
    ),
)
"""Eight mails, one of them the desk's own."""
