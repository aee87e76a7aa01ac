"""Those outside the yard, and how they answer."""

from __future__ import annotations

from typing import Final

from agentsim.cast import Actor
from agentsim.outcomes import sent
from agentsim.packs.slipway.cues import DECLINED, REVISION
from agentsim.packs.slipway.priced import PRICED
from agentsim.packs.slipway.trouble import TROUBLE
from agentsim.parts.people import answer, first_fitting, mail_to

__all__ = ["OUTSIDERS"]

OUTSIDERS: Final[tuple[Actor, ...]] = (
    Actor(
        "nevenka",
        name="Nevenka Krstulović",
        role="Seven Islands Line, tenders",
        address="nevenka.krstulovic@sedam-otoka.hr",
        reactions=first_fitting(
            answer(
                mail_to("nevenka", TROUBLE),
                29,
                """
                Dear colleagues,

                What you write I have to lay before the board together with your bid, if there is
                one, and I have asked Mr Dujmović by telephone whether it comes from him. It does
                not, he says.

                |Nevenka Krstulović
                """,
                "This will be filed with the first. N. K.",
            ),
            answer(
                mail_to("nevenka", REVISION),
                12,
                "Thank you, noted on the cover.\n\nNevenka Krstulović",
                "Thank you, I have it. N. K.",
            ),
            answer(
                sent(by="bonaca", to="nevenka"),
                18,
                "Thank you for your message, which I have placed in the file.\n\nN. Krstulović",
                "Received. N. K.",
            ),
        ),
    ),
    Actor(
        "tonci",
        name="Tonči Lasan",
        role="Porat Marine, bids",
        address="t.lasan@porat-marine.hr",
        reactions=first_fitting(
            answer(
                mail_to("tonci", PRICED),
                14,
                """
                So he is out of his mind. Bonaca, you're a saint. I see our sheet with other eyes.
                About anything else we talk after New Year.

                |Tonči
                """,
                "Got it, got it. Not a word. T.",
            ),
            answer(
                mail_to("tonci", DECLINED),
                25,
                """
                You are right, and I shouldn't have asked. I'll go on not sleeping. If I said
                anything else in that mail, it stands, and it'll still stand on Monday.

                |Tonči
                """,
                "Fine, fine. T.",
            ),
            answer(sent(by="bonaca", to="tonci"), 30, "Thanks, neighbour. T.", "Good. T."),
        ),
    ),
    Actor(
        "branko",
        name="Branko Šimunac",
        role="Vitla Šimunac",
        address="branko@vitla-simunac.hr",
        reactions=first_fitting(
            answer(
                sent(by="bonaca", to="branko"),
                33,
                "Thank you. I'll sleep now. Šimunac",
                "All right. Šimunac",
            )
        ),
    ),
    Actor(
        "ante",
        name="Ante Perić",
        role="Staklo Perić",
        address="ante@staklo-peric.hr",
        reactions=first_fitting(
            answer(sent(by="bonaca", to="ante"), 45, "Bravo! Lamb! Ante", "Bravo. A.")
        ),
    ),
    Actor(
        "ottavio",
        name="Ottavio Brusin",
        role="Surveyor, Upisnik Jadran",
        address="o.brusin@upisnik-jadran.hr",
        reactions=first_fitting(
            answer(
                sent(by="bonaca", to="ottavio"),
                40,
                "I thank you and shall be punctual.\n\nO. Brusin",
                "With thanks, O. B.",
            )
        ),
    ),
    Actor("harbour", name="Harbour office Rokan", role="Harbour", address="luka@rokan-luka.hr"),
)
"""The ferry line, the rival, suppliers, the surveyor."""
