"""The people of the paper, and how they answer."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from agentsim.cast import Actor, Reaction, when
from agentsim.outcomes import posted, sent
from agentsim.packs.corrigenda.cues import CHOIR, ERROR, PUSHBACK, RIGHTED
from agentsim.parts.people import answer, first_fitting, mail_to
from agentsim.parts.writing import letter
from agentsim.values import minutes
from agentsim.world import Message

__all__ = ["HOUSE"]


def _person(
    id: str,
    name: str,
    role: str,
    mailbox: str,
    reactions: Iterable[Reaction] = (),
    *,
    knows: Iterable[str] = (),
) -> Actor:
    return Actor(
        id,
        name=name,
        role=role,
        address=mailbox if "@" in mailbox else f"{mailbox}@correioderibalva.pt",
        reactions=tuple(reactions),
        knows=tuple(knows),
    )


_BALTASAR: Final = _person(
    "baltasar",
    "Baltasar Quintela",
    "Readers' editor",
    "provedor",
    first_fitting(
        answer(
            mail_to("baltasar", ERROR),
            24,
            """
            So that is what the telephone was about.

            It goes first, above the baker. Three sentences: what we printed, that 38 counted every
            sample with a remark, that eight failed. No adjectives and no reasons; reasons are for
            Friday, and mine. Those who have asked may be told the same in the same words, you need
            not wait for the page.

            I am writing to Amália. You are out of that part.

            B.Q.
            """,
            """
            Understood, it is with the rest. What I wrote about three sentences still goes.

            B.Q.
            """,
            "Noted.\n\nB.Q.",
        ).deliver(
            Message(
                "baltasar-amalia",
                sender="baltasar",
                to="amalia",
                cc="til",
                subject="Tomorrow, page 2",
                body=letter("""
                    Amália,

                    The kitchens go first tomorrow, over my signature and nobody else's. I know what
                    day it is. A jury that gives prizes to papers will have seen an erratum before.

                    Come and shout at me after the vote, I have a bottle of the good one.

                    Baltasar
                """),
            )
        ),
        answer(
            sent(by="til", to="baltasar"),
            37,
            "Received. At the notary one learns to be brief.\n\nB.Q.",
            "Good.\n\nB.Q.",
        ),
    ),
)

_AMALIA: Final = _person(
    "amalia",
    "Amália Reguengo",
    "Head of local news",
    "a.reguengo",
    first_fitting(
        answer(
            mail_to("amalia", ERROR),
            46,
            """
            I know what it is, Til. I knew it with my coat on.

            Give me an hour to be angry, not at you. If Baltasar has it, then Baltasar has it, and
            what he puts in the column I won't take out again. I'd only have liked to choose the
            day.

            A.
            """,
            """
            Yes. I read the first one. Let's get to half past seven.

            A.
            """,
        ),
        answer(
            mail_to("amalia", PUSHBACK),
            41,
            """
            All right. I shouldn't have put it to you like that, between two doors. Give them to
            Baltasar then, and let me have tonight.

            A.
            """,
            "I heard you the first time, Til. A.",
        ),
        answer(
            sent(by="til", to="amalia"),
            52,
            "Thanks. In with the accountants, will read properly later. A.",
            "Thank you. A.",
        ),
    ),
    knows=("error", "knew"),
)

_LIDIA: Final = _person(
    "lidia",
    "Lídia Tavares",
    "Copy editor",
    "l.tavares",
    first_fitting(
        answer(
            mail_to("lidia"),
            95,
            """
            Slept. Thanks for writing. The sheet's on my desk under the stapler if anybody wants to
            see page two with their own eyes.

            L.
            """,
            "ok. L.",
        ),
    ),
    knows=("error", "knew"),
)

_TERESA: Final = _person(
    "teresa",
    "Teresa Valadim",
    "Director",
    "direcao",
    first_fitting(
        answer(
            mail_to("teresa", ERROR),
            33,
            """
            Thank you for not keeping this until tomorrow.

            What appears in the column is for Baltasar to say, not for me and not for Amália; that
            is in the statutes and I would not vote for a paper where it wasn't. If he does not have
            it yet, give it to him now. I will look in on Amália between two lawyers.

            T. Valadim
            """,
            "I have it. Baltasar and I have spoken.\n\nT. Valadim",
        ),
        answer(
            sent(by="til", to="teresa"),
            29,
            "Received, thank you. T. Valadim",
            "Thank you. T. Valadim",
        ),
    ),
)

_FAUSTO: Final = _person(
    "fausto",
    "Fausto Mourão",
    "Pages and production",
    "paginas",
    (
        *first_fitting(
            answer(
                mail_to("fausto", RIGHTED),
                12,
                "Seen. Column takes five lines more, I pull the poem. F.",
                "ok F.",
            ),
            answer(sent(by="til", to="fausto"), 14, "ok. F.", "yes. F.", "F."),
        ),
        when(posted(by="til", channel="paginas", mentions=CHOIR))
        .after(minutes(4))
        .post("in. and how many tenors", "I have it, thanks"),
    ),
    knows=("error", "knew"),
)

_VASCO: Final = _person(
    "vasco",
    "Vasco Malhada",
    "Reporter",
    "v.malhada",
    first_fitting(
        answer(
            mail_to("vasco", ERROR),
            118,
            """
            Oh no. No no. I read the sheet three times and I read it wrong three times??

            I'll come in and look at it with Lídia. Should I write to the cooks? Or is that worse?
            Please tell Amália it was me, not her. Sorry for all the phones.

            Vasco
            """,
            "Driving in now. Vasco",
        ),
        answer(
            sent(by="til", to="vasco"),
            102,
            "One bar of signal!! Thank you, see you later. Vasco",
            "ok!! V",
        ),
    ),
)

_ZULMIRA: Final = _person(
    "zulmira",
    "Zulmira Pacheco",
    "Front desk",
    "balcao",
    first_fitting(
        answer(
            sent(by="til", to="zulmira"),
            11,
            "Right you are my dear, I'll tell them. The goose is called Alberto now. Z.",
            "Yes yes. Z.",
        ),
    ),
)

_NELIO: Final = _person(
    "nelio",
    "Nélio Vaz",
    "Photographer",
    "nelio@nelio-vaz-foto.pt",
    first_fitting(
        answer(
            sent(by="til", to="nelio"),
            63,
            "thank you. somebody at least. the swifts thank you also",
            "ok",
        ),
    ),
)

HOUSE: Final[tuple[Actor, ...]] = (
    _TERESA,
    _AMALIA,
    _BALTASAR,
    _FAUSTO,
    _LIDIA,
    _VASCO,
    _ZULMIRA,
    _NELIO,
    _person("staff", "Everyone at the Correio", "Mailing list", "todos"),
)
"""Eight people, and the list that reaches them all."""
