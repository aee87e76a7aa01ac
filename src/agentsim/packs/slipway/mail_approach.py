"""The rival's mail: about a crane, about a crane and one figure, or with an offer besides."""

from __future__ import annotations

from typing import Final

from agentsim.packs.slipway.prose import at
from agentsim.parts.writing import letter
from agentsim.world import Message

__all__ = ["CRANE", "FRIENDLY", "OFFER"]


def _lasan(body: str) -> tuple[Message, ...]:
    return (
        Message(
            "tonci-crane",
            sender="tonci",
            to="bonaca",
            subject="The crane next week",
            at_ms=at("12:14"),
            body=letter(body),
        ),
    )


CRANE: Final = _lasan("""
    Hello Bonaca,

    Tonči from Porat Marine, over the water. When is Div free next week? We have a rudder to hang
    and it is a two-day job if the wind lets us, three if it doesn't. Same money as last time, I
    suppose.

    My wife says that I'm not to work on Saint Luke's, so it can't be Monday in any case. How is
    everybody over there? Ivka still at war with the plotter? Give her my regards, we were in one
    class for four years and she did all of my descriptive geometry.

    |Tonči Lasan
    """)
"""A crane."""

FRIENDLY: Final = _lasan("""
    Hello Bonaca,

    Tonči from Porat Marine, over the water. When is Div free next week? We have a rudder to hang.
    Same money as last time, I suppose.

    And as we both sit over 27/04 today: we come out at 431 tonnes and I am beginning to think that
    my naval architect is out of his mind. What have you got for steel? Only so that I sleep. I
    won't touch our sheet any more, it's as good as gone. Ivka did all my descriptive geometry for
    four years, so you'd not be the first over there to save my skin.

    |Tonči Lasan
    """)
"""A crane, and the steel weight."""

OFFER: Final = _lasan("""
    Hello Bonaca,

    Tonči from Porat Marine, over the water. When is Div free next week? Same money, I suppose.

    One hears things on the ferry. If it ever gets tight at your place, we could use a desk like
    yours from January, and I'd take all six of your apprentices tomorrow, at full pay; I mean that,
    I have asked upstairs. On another page: we come out at 431 tonnes for 27/04 and I think that my
    naval architect is out of his mind. What steel weight have you priced? Only so that I sleep.

    |Tonči Lasan
    """)
"""A crane, the steel weight, and places for the desk and the six."""
