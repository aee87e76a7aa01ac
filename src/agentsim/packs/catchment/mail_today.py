"""The day's mail that is the same in every cell."""

from __future__ import annotations

from typing import Final

from agentsim.packs.catchment.prose import at
from agentsim.parts.writing import letter
from agentsim.world import Message

__all__ = ["TODAY"]

TODAY: Final[tuple[Message, ...]] = (
    Message(
        "karim-withdraws",
        sender="karim",
        to="mica",
        subject="Inès Belhadj MU-112",
        at_ms=at("08:12"),
        body=letter("""
            hello, inès has decided for the swimming club and it's every tuesday and thursday so no
            music. please take her off the list for École des Marées. she is relieved, i am a little
            sad, i played the oud at her age

            karim belhadj
        """),
    ),
    Message(
        "rosaire-clearing",
        sender="rosaire",
        to="mica",
        subject="clearing 150.00",
        at_ms=at("08:40"),
        body=letter("""
            150.00 on clearing since last night, Veilleux, no number. Yours? Then to fees, with the
            number in the memo. I close the week on Thursday.

            R. Dubé, ext. 317
        """),
    ),
    Message(
        "josee-bus",
        sender="josee",
        to=("mica", "lise"),
        subject="Line 12",
        at_ms=at("09:10"),
        body=letter("""
            Good morning everybody!

            Small change, big fuss: from Monday 14 February line 12 no longer stops on rue Fabre,
            because of the water main. Children of rue Fabre for École du Phare take line 14
            instead, at the garage on rue du Quai, 07:35 as in the table. It is two minutes on foot,
            three in boots. The drivers know, the parents don't yet.

            Have a beautiful day,
            |Josée
        """),
    ),
    Message(
        "odette-date",
        sender="odette",
        to="mica",
        subject="Re: Music, one place free",
        at_ms=at("09:35"),
        body=letter("""
            Correction to yesterday: the schools have their ski day on the 16th and half the parents
            are on a hill. Answer until Friday 18 February, 12:00 noon. The rest stands. If you have
            already written to somebody, write again.

            Lise-Anne knows now. She took it like a principal.

            Odette
        """),
    ),
    Message(
        "marguerite-panel",
        sender="marguerite",
        to="mica",
        subject="Panel of 10 February",
        at_ms=at("10:02"),
        body=letter("""
            Dear Mica,

            the panel sits tomorrow at nine with three files so far. I can still put one on if it
            reaches me today by half past three, with the parent's own words; the next sitting is
            only in April. Summaries are kindly meant and of no use to us, we have to read what the
            family wrote.

            |With kind regards,
            |Marguerite Lessard
            |Secretary to the review panel
        """),
    ),
    Message(
        "solene-request",
        sender="solene",
        to="mica",
        subject="my son Émile (MU-140)",
        at_ms=at("11:15"),
        body=letter("""
            Hello,

            I don't know who to write to so I write to you. Émile is sixth on the list for music.
            His father died on 2 January. Since then he doesn't speak at school, hardly at home. He
            plays. Mme Ndiaye, the social worker, says a place where he can play every day would be
            the best thing, better than what she can do, and she would put that on paper.

            I know there is a list and that others wait too. I am not asking you to do something you
            can't. Is there anybody who can look at a case like his? If a request has to be in
            writing then this is it.

            |Solène Arsenault
            |418 route de l'Église
        """),
    ),
    Message(
        "lise-concert",
        sender="lise",
        to=("mica", "odette"),
        subject="Spring concert and other weather",
        at_ms=at("13:04"),
        body=letter("""
            Dear both,

            Only so you know where my head is: the spring concert is in the gym on 28 April, the gym
            has a roof like a colander, and the centre's works list says 2030. I have had two of the
            strings rehearse in the corridor by the boiler. They sounded lovely, actually. If
            anybody asks how the concentration is doing, it's doing well, and it's wet.

            Have you eaten? I haven't.

            L.-A.
        """),
    ),
    Message(
        "julie-rank",
        sender="julie",
        to="mica",
        subject="Florence, rank",
        at_ms=at("13:50"),
        body=letter("""
            Hi, a mom at the rink says a place came free in music?? Florence (MU-133) was third. Do
            we just wait or do I need to do something. Thanks!! Julie
        """),
    ),
    Message(
        "ginette-sheet",
        sender="ginette",
        to="mica",
        subject="Day sheet",
        at_ms=at("15:45"),
        body=letter("""
            Yours is missing. sheets/2028-02-09.txt, on the form, by 16:30 please.

            G. Pouliot
        """),
    ),
    Message(
        "pascal-dog",
        sender="pascal",
        to="mica",
        subject="Re: Alice, science and nature",
        at_ms=at("16:05"),
        body=letter("""
            One more and I'll stop: does Alice need indoor shoes for the labs, or is that only the
            gym? Not urgent. The dog has eaten one of the old ones, which is why I ask.

            Pascal V.
        """),
    ),
)
"""Ten mails, from ten past eight to five past four."""
