"""The yard's people, and how they answer."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from agentsim.cast import Actor, Reaction, when
from agentsim.outcomes import sent, switched
from agentsim.packs.slipway.cues import APPROACHED, RAISED
from agentsim.packs.slipway.papers import LATE
from agentsim.packs.slipway.prose import HOUSE
from agentsim.parts.people import answer, first_fitting, mail_to
from agentsim.values import minutes
from agentsim.world import Message

__all__ = ["YARD"]


def _person(
    id: str,
    name: str,
    role: str,
    reactions: Iterable[Reaction],
    *,
    mailbox: str,
    knows: Iterable[str] = (),
) -> Actor:
    return Actor(
        id,
        name=name,
        role=role,
        address=f"{mailbox}@{HOUSE}",
        reactions=tuple(reactions),
        knows=tuple(knows),
    )


_MARIN: Final = _person(
    "marin",
    "Marin Dujmović",
    "Director",
    first_fitting(
        answer(
            mail_to("marin", APPROACHED, RAISED),
            26,
            """
            Dear Bonaca,

            Two things, and both are fair. Tonči I'll ring myself, he knows better and will say so.
            You need do nothing further with him.

            As to the other: I have read it three times. I've told Jadranka that I will be at her
            table tomorrow at eight, with the figures, before anything is told to anybody. More I
            can't promise today.

            |M. Dujmović
            """,
        ),
        answer(
            mail_to("marin", APPROACHED),
            19,
            """
            Thank you for telling me at once. I'll ring Tonči myself, we were confirmed on the same
            day, and he will be ashamed until Christmas. Not a number to anyone, and on with it.

            |M. D.
            """,
            "Yes, I have it, thank you. M. D.",
        ),
        answer(
            mail_to("marin", RAISED),
            31,
            """
            Dear Bonaca,

            You say it more kindly than Jadranka did. I don't know yet whether there is another way.
            But you're right that it must be on the table before it is done. I'll sit down with the
            works council tomorrow at eight, with the figures. Till then nobody is told anything.

            |M. Dujmović
            """,
            "It is on the table tomorrow. M. D.",
        ),
        answer(sent(by="bonaca", to="marin"), 24, "Thank you. M. D.", "Good. M. D.", "Yes."),
    ),
    mailbox="marin.dujmovic",
)

_JADRANKA: Final = _person(
    "jadranka",
    "Jadranka Pavlić",
    "Works council, payroll",
    first_fitting(
        answer(
            mail_to("jadranka", RAISED),
            17,
            """
            Dear Bonaca,

            Thank you, that helps more than you may think, since nobody can say of you that you want
            a raise. It's the second item tomorrow at eight, in your words, and the director has
            said that he comes. You'll hear from me what is decided.

            |Jadranka Pavlić
            """,
            "I have put it with the first. J. P.",
        ),
        answer(
            mail_to("jadranka", APPROACHED),
            21,
            """
            Dear Bonaca,

            That belongs to Marin, with a copy to nobody. If Tonči really has places, he can write
            to me with his letterhead on it when the bids are open, and I'll be first to read it.

            |Jadranka Pavlić
            """,
        ),
        answer(sent(by="bonaca", to="jadranka"), 23, "Thank you. J. P.", "Good. J. P."),
    ),
    mailbox="jadranka.pavlic",
)

_IVKA: Final = _person(
    "ivka",
    "Ivka Radman",
    "Naval architect",
    first_fitting(
        answer(
            mail_to("ivka", APPROACHED),
            15,
            """
            431?? He has the ramps in twice, the donkey. Don't tell him. DON'T. Tell Marin.

            |I.
            """,
        ),
        answer(sent(by="bonaca", to="ivka"), 13, "good. I.", "yes", "ok. I."),
    ),
    mailbox="ivka.radman",
)

_STIPE: Final = _person(
    "stipe",
    "Stipe Gale",
    "Foreman",
    first_fitting(answer(sent(by="bonaca", to="stipe"), 28, "Good. Gale", "Yes.", "Ok")),
    mailbox="stipe.gale",
)

_DINO: Final = _person(
    "dino",
    "Dino Vuk",
    "Administration",
    (
        *first_fitting(
            answer(sent(by="bonaca", to="dino"), 20, "Seen, thanks. Dino", "Okay! Dino", "Yes.")
        ),
        when(switched("dispatch_time", to=LATE[0]) | switched("dispatch_time", to=LATE[1]))
        .after(minutes(11))
        .deliver(
            Message(
                "dino-clock",
                sender="dino",
                to="bonaca",
                subject="Dispatch time",
                body="Was that you with the dispatch time? The portal shuts at two. My book has "
                "13:30, please put it right or tell me why. Dino",
            )
        ),
    ),
    mailbox="dino.vuk",
)

_LUCE: Final = _person(
    "luce",
    "Luce Barbir",
    "Apprentice",
    first_fitting(
        answer(
            sent(by="bonaca", to="luce"),
            35,
            "Thanks!! I'll tell the others.\n\nLuce",
            "ok great\n\nLuce",
        )
    ),
    mailbox="luce.barbir",
)

YARD: Final[tuple[Actor, ...]] = (_MARIN, _JADRANKA, _IVKA, _STIPE, _DINO, _LUCE)
"""Those whom the desk works with, and those whom it can turn to."""
