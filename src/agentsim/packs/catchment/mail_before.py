"""The mail that lies there when the day begins."""

from __future__ import annotations

from typing import Final

from agentsim.packs.catchment.prose import at
from agentsim.parts.writing import letter
from agentsim.world import SENT, Message

__all__ = ["BEFORE"]

BEFORE: Final[tuple[Message, ...]] = (
    Message(
        "paul-gym",
        sender="paul",
        to=("lise", "mica"),
        subject="gym",
        at_ms=at("07:50", 7),
        read=True,
        body=letter("""
            roof again. 3 buckets saturday night, the one by the stage was full at 9. i put the
            choir on the other side. cant mop for ever lise

            paul g.
        """),
    ),
    Message(
        "odette-place",
        sender="odette",
        to="mica",
        subject="Music, one place free",
        at_ms=at("16:35", 8),
        read=True,
        body=letter("""
            Mica,

            The Gauvin family moves to Gatineau, so MU-014 is given up and there is one place in
            music. Offer it tomorrow to the next in rank, answer until Wednesday 16 February, 16:00.
            The family gets one mail with child, school, date. Not before tomorrow, I want
            Lise-Anne to hear it from me first.

            Odette
        """),
    ),
    Message(
        "mica-odette",
        sender="mica",
        to="odette",
        subject="Re: Music, one place free",
        at_ms=at("16:40", 8),
        in_reply_to="odette-place",
        folder=SENT,
        body=letter("""
            Understood, tomorrow, to the next in rank.

            Mica, admissions desk
        """),
    ),
    Message(
        "maxime-figures",
        sender="maxime",
        to="mica",
        subject="Figures for a piece on concentrations",
        at_ms=at("17:20", 8),
        body=letter("""
            Good evening,

            For Saturday's L'Écho I'm writing about concentrations in the three villages: how many
            applied, how many got in. If your centre publishes that somewhere a link will do. If
            it's Mme Larrivée who says such things, would you pass this to her? And if families tell
            you stories about the lists I am always easy to reach.

            |Maxime Bolduc
            |L'Écho des Anses
        """),
    ),
    Message(
        "pascal-thanks",
        sender="pascal",
        to="mica",
        subject="Alice, science and nature",
        at_ms=at("19:12", 8),
        body=letter("""
            Hello,

            Alice got her letter for École du Phare and has told everyone including the dog. We keep
            her name on the music list all the same if that's allowed (rank 10, I know, I know). I
            paid the 150 this evening from my phone and forgot the number, sorry, it is EN-233.

            Pascal V.
        """),
    ),
    Message(
        "eleanor-bus",
        sender="eleanor",
        to="mica",
        subject="Which bus, please",
        at_ms=at("20:04", 8),
        body=letter("""
            Dear Sir or Madam,

            My grandson Owen has his place at École du Phare, for which we are most grateful. We
            live at 41, rue Fabre. I should like to know which bus he would take from next week,
            when he visits his new class, where it stops, and at what time it leaves. I do not drive
            after dark, and in February it is always dark.

            |Yours sincerely,
            |Eleanor Whitcomb (Mrs.)
        """),
    ),
    Message(
        "ginette-mailbox",
        sender="ginette",
        to="mica",
        subject="Mailboxes tonight",
        at_ms=at("06:45"),
        body=letter("""
            Mail is off between 20:00 and 21:00 tonight, update. No action on your side.

            Reminder, also for the others: day sheets are in the folder by 16:30, on the form, one
            line each. A blank is not an answer. "None" is, if it is so.

            G. Pouliot
        """),
    ),
)
"""Seven mails, four of them new."""
