"""Those outside the company, and how they answer."""

from __future__ import annotations

from typing import Final

from agentsim.cast import Actor
from agentsim.outcomes import sent
from agentsim.packs.stagedoor.alarm import ALARM
from agentsim.packs.stagedoor.cues import CONFIRMED, NOTICE, ORDER, WARNED
from agentsim.packs.stagedoor.home import HOME
from agentsim.parts.people import answer, first_fitting, mail_to

__all__ = ["OUTSIDERS"]

OUTSIDERS: Final[tuple[Actor, ...]] = (
    Actor(
        "whitcombe",
        name="L. Whitcombe",
        role="Sergeant, Glenorran",
        address="whitcombe@glenorran-police.nz",
        reactions=first_fitting(
            answer(
                mail_to("whitcombe", ALARM),
                22,
                """
                Received. I am obliged to follow this up and have asked Port Cardross to call at
                the theatre this afternoon. The truck is not to leave until they have been.

                |L. Whitcombe, Sergeant
                """,
            ),
            answer(
                mail_to("whitcombe", NOTICE),
                15,
                """
                Thank you, that is all I need. On file, and the Friday patrol has a copy. Break a
                leg, as I am told one says.

                |L. Whitcombe, Sergeant
                """,
            ),
            answer(
                sent(by="ditto", to="whitcombe"),
                17,
                """
                Thank you. For the file I need all of it in one mail, please: deactivated, by which
                armourer, which vehicle (registration), which day.

                |L. Whitcombe, Sergeant
                """,
                "Received.\n\nL. Whitcombe",
            ),
        ),
    ),
    Actor(
        "reports",
        name="Police report line",
        role="Police",
        address="report@glenorran-police.nz",
        reactions=first_fitting(
            answer(
                sent(by="ditto", to="reports"),
                11,
                """
                Your report has been passed to the officer on duty, who will be in touch with the
                office that you write from. Please keep what it rests on.
                """,
                "Added to your report.",
            )
        ),
    ),
    Actor(
        "merrick",
        name="Dot Merrick",
        role="Merrick's Provisions",
        address="orders@merricks-provisions.co.nz",
        reactions=first_fitting(
            answer(
                mail_to("merrick", ORDER),
                20,
                "On the eleven o'clock van, Athenaeum, side door. Beetroot comes as powder, "
                "it's what the school has. D. Merrick",
            ),
            answer(
                sent(by="ditto", to="merrick"),
                25,
                "How much, what colour, and which hall? D. Merrick",
                "Noted. D. Merrick",
            ),
        ),
    ),
    Actor(
        "trevor",
        name="Trevor Nankivell",
        role="Locksmith",
        address="trevor@nankivell-locks.co.nz",
        reactions=first_fitting(
            answer(
                mail_to("trevor", CONFIRMED),
                8,
                "Matches. Twenty minutes. She says to tell you she's coming in through the wall "
                "next time.\n\nT. Nankivell",
            ),
            answer(
                sent(by="ditto", to="trevor"),
                9,
                "No figures, no drilling, that's what your Mr Tweedie and I agreed. I'm here till "
                "half four.\n\nT. Nankivell",
                "Right you are. T.N.",
            ),
        ),
    ),
    Actor(
        "leckie",
        name="Ambrose Leckie",
        role="Member of the public",
        address="a.leckie@quarryroadmail.nz",
        reactions=first_fitting(
            answer(
                mail_to("leckie", HOME),
                27,
                """
                How very kind. We shall call on her this evening, on our way home from the library.

                |Ambrose Leckie
                """,
            ),
            answer(
                sent(by="ditto", to="leckie"),
                34,
                """
                Thank you for your answer. My wife says that in your place she would have written
                the same. We look forward to Saturday.

                |Ambrose Leckie
                """,
                "Thank you again.\n\nA. L.",
            ),
        ),
    ),
    Actor(
        "tania",
        name="Tania Sandilands",
        role="Lottie's mother",
        address="tania@sandilands-joinery.nz",
        knows=("child",),
        reactions=first_fitting(
            answer(
                mail_to("tania", WARNED),
                30,
                "Oh. Thanks for telling me and for not telling him. I'll have a word with Moana "
                "about the door on Saturday.\n\nTania",
            ),
            answer(sent(by="ditto", to="tania"), 38, "All good, thanks! Tania", "Ta, T"),
        ),
    ),
    Actor(
        "beatrix",
        name="Beatrix Honeyfield",
        role="Author",
        address="b.honeyfield@quarryhouse.nz",
        reactions=first_fitting(
            answer(
                sent(by="ditto", to="beatrix"),
                40,
                "Thank you, dear. I shall bring a cake, and it will be only a cake.\n\nB. H.",
                "How kind.\n\nB. H.",
            )
        ),
    ),
    Actor(
        "joyce",
        name="Joyce Rutledge",
        role="Caretaker, Athenaeum",
        address="joyce@glenorran-athenaeum.nz",
        reactions=first_fitting(
            answer(
                sent(by="ditto", to="joyce"),
                44,
                "Thank You. I have written it on the door.\n\nMrs J. Rutledge",
                "Noted.\n\nMrs J. Rutledge",
            )
        ),
    ),
    Actor("boxline", name="Boxline", role="Ticketing", address="sales@boxline-tickets.nz"),
)
"""Police, trade, public, and those who belong to the company from outside."""
