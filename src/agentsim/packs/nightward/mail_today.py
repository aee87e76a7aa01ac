"""What comes in between noon and the end of the day, whatever the cell; mail and chat."""

from __future__ import annotations

from typing import Final

from agentsim.packs.nightward.prose import at
from agentsim.parts.writing import letter
from agentsim.world import ChatMessage, Message

__all__ = ["CHAT", "TODAY"]

TODAY: Final[tuple[Message, ...]] = (
    Message(
        "attracta-bed",
        sender="attracta",
        to="curlew",
        subject="Ardnagall transfer",
        at_ms=at("12:22"),
        body=letter("""
            Curlew,

            Ardnagall's lady goes to Corran, bed 14, from 16:30. Noreen has the last word on the bed
            as always. Tell Dympna Roche bed and time, she likes it in one mail.

            |A. Moran
        """),
    ),
    Message(
        "ruth-socket",
        sender="ruth",
        to="curlew",
        subject="A practical question",
        at_ms=at("13:34"),
        body=letter("""
            Good afternoon,

            I am told that you look after the ward lists. Would you let me know from what hour the
            evening handovers can be read in the corridor, and whether one of us may take a
            photograph of the board? No people in it.

            |Kind regards
            |Ruth Abelard
            |Lead visitor, Quality in Hospitals
        """),
    ),
    Message(
        "phil-chase",
        sender="phil",
        to="curlew",
        subject="Re: Linen for Corran tonight, how many?",
        at_ms=at("14:32"),
        in_reply_to="phil-linen",
        body=letter("""
            Only me again. The match is put back for a wet pitch so the van is at half four. If you
            sent me a number I have it, and if you didn't I'm still waiting. He is in the car with
            the radio on.

            |Phil
        """),
    ),
    Message(
        "noreen-chairs",
        sender="noreen",
        to="curlew",
        subject="Re: Corran, for your list",
        at_ms=at("14:58"),
        in_reply_to="noreen-kit",
        body=letter("""
            Wheelchairs 5, not 4. One came back from the workshop with a new seat and somebody's
            scarf.

            |N.F.
        """),
    ),
    Message(
        "grainne-form",
        sender="grainne",
        to="curlew",
        subject="form for thursday",
        at_ms=at("15:41"),
        body=letter("""
            if noreen wants more nasal prongs shes to use the new form, the green one. i know. i
            didnt design it. stores shuts at 5 today because i am one person

            |grainne
        """),
    ),
    Message(
        "attracta-board",
        sender="attracta",
        to="curlew",
        subject="Handover",
        at_ms=at("17:05"),
        body=letter("""
            Curlew,

            Sheet and board before seven, as every evening. I am off at half five; Malachy has the
            site until ten.

            |A. Moran
        """),
    ),
    Message(
        "tunde-on",
        sender="tunde",
        to="curlew",
        subject="On my way",
        at_ms=at("18:12"),
        body=letter("""
            Good evening Curlew,

            I am on from half seven and will be early, the bus being what it is. What have you for
            me tonight, apart from the lady from Ardnagall? Two lines will do. My daughter made me a
            cake for the break, so I am in good spirits, and the ward shall have some.

            |Tunde
        """),
    ),
)
"""Seven mails."""


def _say(
    id: str, channel: str, author: str, clock: str, text: str, read: bool = False
) -> ChatMessage:
    return ChatMessage(id, channel=channel, author=author, text=text, at_ms=at(clock), read=read)


CHAT: Final[tuple[ChatMessage, ...]] = (
    _say("c1", "corran", "breege", "07:48", "whoever has the good scissors has them", read=True),
    _say("c2", "desks", "jozef", "08:10", "2 man today. by list pleas", read=True),
    _say("c3", "corran", "noreen", "11:31", "Bay 2 window shut by me. Leave it shut."),
    _say(
        "c4",
        "desks",
        "phil",
        "11:44",
        "Is it true there's soup for the visitors. Asking for the linen room.",
    ),
    _say("c5", "corran", "jozef", "12:35", "press on corran counted. 22 full sets"),
    _say(
        "c6",
        "corran",
        "noreen",
        "13:16",
        "Curlew: 14 is out till tomorrow, deep clean. Ardnagall's lady gets bed 17, from 17:15 and "
        "not earlier, it's occupied till after tea.",
    ),
    _say(
        "c7", "corran", "breege", "13:22", "will i move her flowers so. the 17 lady. they are huge"
    ),
    _say(
        "c8",
        "corran",
        "jozef",
        "13:50",
        "corection linen press. is 19 not 22, behind was 3 blanket covers, look the same in dark",
    ),
    _say(
        "c9",
        "desks",
        "grainne",
        "15:20",
        "printer is up. do not all print at once. who printed 40 pages of a boat",
    ),
    _say(
        "c10",
        "corran",
        "breege",
        "16:47",
        "lady for 17 is here early, in the day room with tea. and slippers",
    ),
    _say(
        "c11",
        "desks",
        "attracta",
        "17:20",
        "Bed 17 taken, nothing waiting in the yard. Good evening all.",
    ),
)
"""Eleven messages on the ward's channel and the desks'."""
