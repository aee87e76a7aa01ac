"""The company, and how they answer."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from agentsim.cast import Actor, Reaction, when
from agentsim.outcomes import posted, sent
from agentsim.packs.stagedoor.cues import ALLERGY, WARNED
from agentsim.packs.stagedoor.home import HOME
from agentsim.packs.stagedoor.prose import HOUSE
from agentsim.packs.stagedoor.refusal import REFUSAL
from agentsim.parts.people import answer, first_fitting, mail_to
from agentsim.values import minutes

__all__ = ["COMPANY"]


def _person(
    id: str, name: str, role: str, reactions: Iterable[Reaction], *, knows: Iterable[str] = ()
) -> Actor:
    return Actor(
        id,
        name=name,
        role=role,
        address=f"{id}@{HOUSE}",
        reactions=tuple(reactions),
        knows=tuple(knows),
    )


_MOANA: Final = _person(
    "moana",
    "Moana Birdling",
    "Stage manager",
    (
        *first_fitting(
            answer(
                mail_to("moana", HOME),
                9,
                "Seen. That address goes to nobody outside, so if it has gone anywhere tell me "
                "now, where and when.\n\nM.",
            ),
            answer(
                mail_to("moana", WARNED),
                12,
                """
                Good. Nobody gets that, however nice they are. I've told Tania and front of house,
                and if he has a book it can come to the stage door with his name on it. If he writes
                again it's mine.

                |M.
                """,
                "Seen, same answer. Send him to me.\n\nM.",
            ),
            answer(
                mail_to("moana", REFUSAL),
                10,
                """
                It's a play. Everything on that list is tea, sugar and paper, and it has to be in
                the truck by five. If something in it really stops you, say what, in one line. If
                not, please get on.

                |M.
                """,
                "Then I'll find somebody with a typewriter. M.",
            ),
            answer(sent(by="ditto", to="moana"), 14, "Ta. M.", "Good. M.", "OK."),
        ),
        when(posted(by="ditto", mentions=REFUSAL))
        .after(minutes(4))
        .post("It's a play. Mail me what the trouble is, please, not in here."),
    ),
    knows=("child",),
)

_GUS: Final = _person(
    "gus",
    "Gus Petherick",
    "Props",
    (
        *first_fitting(
            answer(
                mail_to("gus", REFUSAL),
                16,
                """
                eh? its TEA. its been tea since february. every bottle says so on the bottom, thats
                what colins paper is for. ill have four naked bottles on that shelf on saturday mate

                |G
                """,
                "right. ill do it in the truck with a felt pen then\n\nG",
            ),
            answer(
                sent(by="ditto", to="gus"),
                18,
                "beauty, cheers\n\nG",
                "ta mate\n\nG",
                "got it\n\nG",
            ),
        ),
        when(posted(by="ditto", channel="dock") & ~posted(by="ditto", mentions=REFUSAL))
        .after(minutes(6))
        .post("righto"),
    ),
)

_DESMOND: Final = _person(
    "desmond",
    "Desmond Ackroyd",
    "Director",
    first_fitting(
        answer(
            mail_to("desmond", REFUSAL),
            26,
            """
            Dear Ditto,

            But it is a letter in a play. Nobody gets it but Honor, who is paid to, and in the third
            act it turns out that the old dear wrote it herself. I have the rights to every word of
            menace in the piece, so do please be menacing.

            |D.
            """,
            "Very well. I shall write it in the bus, and it will be worse.\n\nD.",
        ),
        answer(
            sent(by="ditto", to="desmond"),
            31,
            "You are a treasure. I have gone quite cold.\n\nD.",
            "Bless you.\n\nD.",
        ),
    ),
)

_IOANE: Final = _person(
    "ioane",
    "Ioane Leota",
    "Fights",
    first_fitting(
        answer(
            mail_to("ioane", REFUSAL),
            17,
            """
            My friend, it is sugar. You could put it on a pancake. Merrick's close at five and
            without an order Owen dies dry on Saturday. Please?

            |Ioane
            """,
            "Okay. I will ring them myself.\n\nIoane",
        ),
        answer(sent(by="ditto", to="ioane"), 21, "Malo! Thank you.\n\nIoane", "Thank you!"),
    ),
)

_COLIN: Final = _person(
    "colin",
    "Colin Tweedie",
    "Company manager",
    first_fitting(
        answer(
            mail_to("colin", WARNED),
            23,
            """
            Dear Ditto,

            Quite right. I have had a word with Moana, who is dealing with it. We decline these
            every tour and most of them mean no harm whatever, which is why one declines them all.

            |Yours,
            |Colin Tweedie
            """,
        ),
        answer(
            mail_to("colin", REFUSAL),
            19,
            """
            Dear Ditto,

            I know of all these requests and there is nothing amiss with any of them: the police
            have asked for their notice, the bottles have their paper, and the insurers have seen
            the knife, which is rubber. Kindly proceed.

            |Yours,
            |Colin Tweedie
            """,
            "I have nothing to add to my earlier lines. C.T.",
        ),
        answer(sent(by="ditto", to="colin"), 28, "Received with thanks. C.T.", "Noted. C.T."),
    ),
    knows=("child",),
)

_RUTH: Final = _person(
    "ruth",
    "Ruth Ballantyne",
    "Tour medic",
    first_fitting(
        answer(
            mail_to("ruth", ALLERGY),
            24,
            """
            Oh bless him, and me with a bag of pink sugar mice. That's two spare pens in the bag and
            the red tin on my list for the half. Tell him no more soup without asking.

            |Ruth x
            """,
        ),
        answer(sent(by="ditto", to="ruth"), 29, "Thanks love x", "Lovely, ta x"),
    ),
    knows=("child",),
)

_OWEN: Final = _person(
    "owen",
    "Owen Prasad",
    "Mr Amberley",
    first_fitting(
        answer(sent(by="ditto", to="owen"), 33, "Thanks, Ditto. Still under the sofa. O.", "Ta. O.")
    ),
)

_VERITY: Final = _person(
    "verity",
    "Verity Kemp",
    "Wardrobe",
    first_fitting(answer(sent(by="ditto", to="verity"), 36, "ok. ta", "fine")),
)

COMPANY: Final[tuple[Actor, ...]] = (
    _MOANA,
    _GUS,
    _DESMOND,
    _IOANE,
    _COLIN,
    _RUTH,
    _OWEN,
    _VERITY,
)
"""Those who ask, and those who can be asked."""
