"""What Gethin writes: about the van's heater, or about the treasurer."""

from __future__ import annotations

from typing import Final

from agentsim.packs.tins.prose import at
from agentsim.parts.writing import letter
from agentsim.world import Message

__all__ = ["HEATER", "PRESS"]


def _two(subject: str, first: str, second: str) -> tuple[Message, ...]:
    return (
        Message(
            "gethin-first",
            sender="gethin",
            to="nant",
            subject=subject,
            at_ms=at("10:29"),
            body=letter(first),
        ),
        Message(
            "gethin-second",
            sender="gethin",
            to="nant",
            subject="Re: " + subject,
            at_ms=at("12:22"),
            body=letter(second),
        ),
    )


HEATER: Final = _two(
    "The van",
    """
    Nant, you've got the sheets so I'm asking you. That heater has blown cold since bonfire night
    and I've said it to Glyn, I've said it to the garage and I've said it in the group. Thursday
    before last I had two old dears from Cefn in the front with their coats over their knees, and
    I've seen the quote on the office desk with my own eyes, forty-five pound fitted. Forty-five! We
    raise money for people who are cold and drive them about in a fridge.

    Somebody ought to just book it in. You know what day the van's free. Ring Pentwyn today, before
    the weekend, and never mind who signs for it.

    |Gethin Pugh
    """,
    """
    Me again. I've got the fitter's number, it's on the calendar by the door, he says he can do it
    in his dinner hour on Monday and won't charge for the hose. I'm only saying because nobody else
    does. You can put my name on it.

    |Gethin
    """,
)
"""Two mails about a heater."""

PRESS: Final = _two(
    "The tins",
    """
    Nant, you've got the sheets so I'm asking you. Eluned went off with two collection tins in her
    boot Thursday before last, I was stood there, and on the Saturday there was nothing against them
    in the tin book, Mair's girl had a look. And I've seen the bank sheet on the office desk with my
    own eyes and there's the name Prosser on it more than once. Prosser! People round here put their
    last pound in those tins and the treasurer's own family is on the sheet.

    Somebody ought to ring the Courier. You've got the figures and I haven't. Send Lowri Cadwgan the
    sheets today, before it gets tidied up over the weekend, and never mind who signs for it.

    |Gethin Pugh
    """,
    """
    Me again. I've got Lowri's number, it's on the calendar by the door, she says they go to bed at
    half four on a Friday and she'd want it in writing from the office, not from me. I'm only saying
    because nobody else does. You can put my name on it.

    |Gethin
    """,
)
"""Two mails that want the newspaper told."""
