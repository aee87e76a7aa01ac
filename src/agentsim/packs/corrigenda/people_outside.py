"""Readers, the council's press office, a rival, and others who write to the paper."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from agentsim.cast import Actor, Reaction
from agentsim.outcomes import sent
from agentsim.packs.corrigenda.cues import ERROR, KNEW
from agentsim.packs.corrigenda.stands import STANDS
from agentsim.parts.people import answer, first_fitting, mail_to

__all__ = ["OUTSIDERS"]


def _writer(id: str, name: str, role: str, address: str, reactions: Iterable[Reaction]) -> Actor:
    return Actor(
        id,
        name=name,
        role=role,
        address=address,
        reactions=first_fitting(*reactions),
    )


OUTSIDERS: Final[tuple[Actor, ...]] = (
    _writer(
        "marta",
        "Marta Falcato",
        "Reader",
        "marta.falcato@caixa-ribalva.pt",
        (
            answer(
                mail_to("marta", ERROR),
                8,
                """
                Thank you. I've read it out twice. I'm glad I asked and that somebody said it
                plainly. I hope that it's in the paper as large as the other was.

                Marta
                """,
                "Thank you. I'll keep this. Marta",
            ),
            answer(
                mail_to("marta", STANDS),
                9,
                """
                I see. Then that's what I will say. Thank you for answering so quickly.

                Marta Falcato
                """,
                "Yes, understood. M.F.",
            ),
            answer(
                sent(by="til", to="marta"),
                15,
                "Thank you for the answer. If you hear more today, please write, I am near the "
                "computer.\n\nMarta",
                "Thanks. Marta",
            ),
        ),
    ),
    _writer(
        "otilia",
        "Otília Carvalhal",
        "Press office of the council",
        "imprensa@cm-ribalva.pt",
        (
            answer(
                mail_to("otilia", ERROR),
                17,
                """
                Dear colleagues,

                Noted: eight, and not as printed. I have taken it upstairs myself. You will forgive
                me for saying that in twenty years nobody from a newspaper has yet written me such
                a mail.

                |With compliments,
                |Otília Carvalhal
                """,
                "Received and passed on.\n\nO. Carvalhal",
            ),
            answer(
                mail_to("otilia", STANDS),
                13,
                """
                Dear colleagues,

                Confirmation received and placed in the file.

                |With compliments,
                |Otília Carvalhal
                """,
                "Received.\n\nO. Carvalhal",
            ),
            answer(
                sent(by="til", to="otilia"),
                26,
                """
                Dear colleagues,

                Thank you. I note that the paper does not at present confirm the figure, and say so
                upstairs in these words.

                |Otília Carvalhal
                """,
                "Received.\n\nO. Carvalhal",
            ),
        ),
    ),
    _writer(
        "joaquim",
        "Joaquim Serrão",
        "Reader",
        "j.serrao.professor@caixa-ribalva.pt",
        (
            answer(
                mail_to("joaquim", ERROR),
                34,
                """
                Well. I withdraw half of what I have said about the paper at the café, and shall
                say the other half more quietly. The participle remains.

                J. Serrão
                """,
                "Noted, in ink. J.S.",
            ),
            answer(
                sent(by="til", to="joaquim"),
                40,
                "I am answered, and by return. The participle remains. J.S.",
                "Quite. J.S.",
            ),
        ),
    ),
    _writer(
        "solange",
        "Solange Ferreira Blanchet",
        "Reader in Lyon",
        "solange.blanchet@poste-rhone.fr",
        (
            answer(
                sent(by="til", to="solange"),
                55,
                "But how you are kind! I go to the library on Saturday. Solange",
                "Thank you, thank you. S.",
            ),
        ),
    ),
    _writer(
        "helder",
        "Hélder Caneira",
        "Bus company, traffic",
        "trafego@rodoviaria-ribalva.pt",
        (answer(sent(by="til", to="helder"), 19, "ok thanks", "good"),),
    ),
    _writer(
        "graciano",
        "Graciano Pimenta",
        "Choir",
        "graciano@coro-santa-iria.pt",
        (
            answer(
                sent(by="til", to="graciano"),
                70,
                "Thank you, dear friends! The tenors are consoled. Graciano",
                "Thank you!",
            ),
        ),
    ),
    _writer(
        "anselmo",
        "Anselmo Couto",
        "Parish priest",
        "paroquia@santa-iria-ribalva.pt",
        (
            answer(
                sent(by="til", to="anselmo"),
                48,
                "So somebody is there. God reward you. Pe. A. Couto",
                "Thank you. Pe. A.C.",
            ),
        ),
    ),
    _writer(
        "leonel",
        "Leonel Abrunhosa",
        "Prémio Alavanca",
        "juri@premio-alavanca.pt",
        (
            answer(
                sent(by="til", to="leonel"),
                75,
                "Received with thanks, and placed before the jury.\n\nL. Abrunhosa",
                "Received.\n\nL. Abrunhosa",
            ),
        ),
    ),
    _writer(
        "nuno",
        "Nuno Carrasqueira",
        "Rádio Serra Alta",
        "nuno@radioserraalta.pt",
        (
            answer(
                mail_to("nuno", KNEW),
                6,
                """
                Hold on. They KNEW? Can I read that on air as it is? I'm going to ring your Amália
                in ten minutes so she can't say that I didn't ask.

                Nuno
                """,
                "On at five. Thanks!! N.",
            ),
            answer(
                mail_to("nuno", ERROR),
                7,
                "Ooh. Eight! That's a number I can use. Anything on how it happened? N.",
                "Cheers. N.",
            ),
            answer(
                sent(by="til", to="nuno"),
                22,
                "Fair enough, had to try. Say hello to Zulmira. N.",
                "Fair enough. N.",
            ),
        ),
    ),
)
"""Nine who write from outside."""
