"""Those who write from outside the office, and how they answer."""

from __future__ import annotations

from typing import Final

from agentsim.cast import Actor
from agentsim.outcomes import sent
from agentsim.packs.curbside.blame import BLAME
from agentsim.packs.curbside.cues import OWN, REMOVAL, SATURDAY
from agentsim.parts.people import answer, first_fitting, mail_to

__all__ = ["OUTSIDERS"]

OUTSIDERS: Final[tuple[Actor, ...]] = (
    Actor(
        "halina",
        name="Halina Ptaszek",
        role="Dairy farmer, market trader",
        address="ptaszek.mlyn@poczta-olszowiec.pl",
        reactions=first_fitting(
            answer(
                mail_to("halina", BLAME),
                33,
                """
                That young man wrote Saturday, I stood there and saw him write. I don't believe it
                was him.

                |Halina Ptaszek
                """,
            ),
            answer(
                mail_to("halina", OWN, SATURDAY),
                28,
                """
                Good. So I come on Saturday the 18 and nobody tows. And that you write it was your
                mistake, that I did not get from the office since 1994. I will bring a piece of the
                smoked one to the window, you can smell it through the wire.

                |Halina Ptaszek
                """,
                "Good. I understood.\n\nH. Ptaszek",
            ),
            answer(
                mail_to("halina", SATURDAY),
                26,
                "Good. Saturday the 18, bay 14. I print it and this time I take the glasses.\n\n"
                "Halina Ptaszek",
                "Good.\n\nH. Ptaszek",
            ),
            answer(
                mail_to("halina", OWN),
                30,
                """
                Thank You for the honest word. And this Saturday? I need to know because of the
                milk.

                |Halina Ptaszek
                """,
            ),
            answer(
                sent(by="zebra", to="halina"),
                34,
                "I wait then. Please before tomorrow, because of the milk.\n\nH. Ptaszek",
                "I wait.\n\nH. Ptaszek",
            ),
        ),
    ),
    Actor(
        "jagoda",
        name="Jagoda Rybak",
        role="Rybak removals",
        address="jagoda@rybak-przeprowadzki.pl",
        reactions=first_fitting(
            answer(
                mail_to("jagoda", REMOVAL),
                16,
                "Tuesday 21st, from 8, bays 3 and 4, got it. If you hear Chopin fall down three "
                "floors, that's us.\n\nJagoda",
                "Thx\n\nJ.",
            ),
            answer(
                sent(by="zebra", to="jagoda"),
                20,
                "Thanks! Day, hours, bays, all three please, the driver believes only what's on "
                "paper.\n\nJagoda",
                "OK\n\nJ.",
            ),
        ),
    ),
    Actor(
        "tadeusz",
        name="Tadeusz Orlik",
        role="Inspector, municipal guard",
        address="t.orlik@straz.olszowiec.pl",
        reactions=first_fitting(
            answer(
                mail_to("tadeusz", SATURDAY),
                10,
                "Noted. Patrol has it. Orlik",
                "Noted. Orlik",
            ),
            answer(
                sent(by="zebra", to="tadeusz"),
                12,
                "Read. For Saturday I need bays, names, numbers. In writing. Orlik",
                "Read. Orlik",
            ),
        ),
    ),
    Actor(
        "kalina",
        name="Kalina Mroczek",
        role="Studio Trzy Sosny",
        address="kalina@trzysosny.studio",
        reactions=(
            answer(
                sent(by="zebra", to="kalina"),
                21,
                "ok ok, thank you!! we'll be charming to him. The horse is called Benek\n\nK.",
                "thanks!\n\nK.",
            ),
        ),
    ),
    Actor(
        "ryszard",
        name="Ryszard Pająk",
        role="Ciepło Olszowiec, networks",
        address="r.pajak@cieplo-olszowiec.pl",
        reactions=(
            answer(sent(by="zebra", to="ryszard"), 38, "Thank you. R. Pająk", "Thank you. R.P."),
        ),
    ),
)
"""A trader, removals, the guard, a film crew, the heating company."""
