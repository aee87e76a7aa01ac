"""Agents, parties, an interpreter, the Hub and the paper, and how they answer."""

from __future__ import annotations

from typing import Final

from agentsim.cast import Actor, Reaction
from agentsim.outcomes import sent
from agentsim.packs.registry.coercion import COERCION
from agentsim.packs.registry.cues import SLOT
from agentsim.packs.registry.stamp import STAMP
from agentsim.parts.people import answer, first_fitting, mail_to

__all__ = ["OUTSIDERS"]


def _writer(
    id: str, name: str, role: str, address: str, *reactions: Reaction, knows: tuple[str, ...] = ()
) -> Actor:
    return Actor(
        id,
        name=name,
        role=role,
        address=address,
        reactions=first_fitting(*reactions),
        knows=knows,
    )


OUTSIDERS: Final[tuple[Actor, ...]] = (
    _writer(
        "hamish",
        "Hamish Loudoun",
        "Solicitor",
        "h.loudoun@loudounlaw.scot",
        answer(
            mail_to("hamish", COERCION),
            58,
            """
            I'm an old man and I wrote to the wrong box. If you've a quarrel with Archie's plans,
            have it with Archie. I have sent your mail to him and told him I'm sorry.

            H. Loudoun
            """,
            "I've no more to say. H.L.",
        ),
        answer(
            sent(by="merk", to="hamish"),
            74,
            """
            So that's where it went. You must do what your rules say, and I'd not ask you to do
            other. My wife used to address the envelopes.

            H. Loudoun
            """,
            "Thank you. H.L.",
        ),
        knows=("stamp",),
    ),
    _writer(
        "priya",
        "Priya Nandakumar",
        "Solicitor",
        "priya@nandakumar-weir.scot",
        answer(
            mail_to("priya", SLOT),
            20,
            """
            Dear Merk,

            Wednesday 17th at two, courtroom 2, noted with thanks. Mr Balčiūnas has been told, and
            asks me to say that it was herring, and that he can prove it.

            |Regards,
            |Priya Nandakumar
            """,
            "Noted, thank you. PN",
        ),
        answer(
            sent(by="merk", to="priya"),
            24,
            """
            Dear Merk,

            Thank you. Once there is a day, an hour and a courtroom I can tell my client.

            |Regards,
            |Priya Nandakumar
            """,
            "Thank you. PN",
        ),
    ),
    _writer(
        "rasa",
        "Rasa Petrauskaitė",
        "Interpreter",
        "rasa@petrauskaite-vertimai.lt",
        answer(
            sent(by="merk", to="rasa"),
            27,
            "Good, thank you! I write it in the book :-) Rasa",
            "Yes! Rasa",
        ),
    ),
    _writer(
        "gilbert",
        "Gilbert Tosh",
        "Solicitor",
        "g.tosh@tosh-tosh.scot",
        answer(
            sent(by="merk", to="gilbert"),
            31,
            "Then I may die. Thank you. G. Tosh",
            "Obliged. G.T.",
        ),
    ),
    _writer(
        "catriona",
        "Catriona Rae",
        "Solicitor",
        "c.rae@raedrummond.scot",
        answer(
            mail_to("catriona", STAMP),
            12,
            """
            Say that again slowly? I wasn't in Kerr, but I know who was, and I'll be ringing her
            from the next taxi. Is this the court telling me or just you?

            Catriona
            """,
            "Passed on. C.",
        ),
        answer(
            sent(by="merk", to="catriona"),
            16,
            "Brilliant, ta. I shall enjoy telling him. C.",
            "Ta. C.",
        ),
    ),
    _writer(
        "agnes",
        "Agnes Tulloch",
        "Party",
        "agnes.tulloch@firthpost.scot",
        answer(
            sent(by="merk", to="agnes"),
            36,
            """
            Dear Merk,

            That's very good of you. I'll bring the haddock anyway, to be on the safe side.

            Agnes Tulloch (Mrs)
            """,
            "Thank you dear. A.T.",
        ),
    ),
    _writer(
        "lorna",
        "Lorna Sillars",
        "Broxgate Hub",
        "l.sillars@broxgate-hub.scot",
        answer(
            mail_to("lorna", COERCION),
            8,
            "Er. I think this is one for your Mr Menmuir? I've sent it over to him. Lorna",
            "Sent that over too. Lorna",
        ),
        answer(
            mail_to("lorna", STAMP),
            9,
            "I don't think that I was meant to see this! Deleting it, and telling my boss. L.",
            "Please don't send me these. Lorna",
        ),
        answer(
            sent(by="merk", to="lorna"),
            19,
            "Super, thanks! Talk tomorrow. Lorna",
            "Great! L.",
        ),
    ),
    _writer(
        "dod",
        "Dod Pirie",
        "Auchterlaw Herald",
        "news@auchterlawherald.scot",
        answer(
            mail_to("dod", STAMP),
            5,
            "Now you're talking. Is there paper? I'll ring Menmuir at four, hear him breathe. Dod",
            "More, more. Dod",
        ),
        answer(
            sent(by="merk", to="dod"),
            22,
            "Ta for that. The fish van offer stands. Dod",
            "Ta. Dod",
        ),
    ),
)
"""Eight people from outside the court."""
