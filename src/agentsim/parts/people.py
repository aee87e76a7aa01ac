"""People who answer: what sets their answers off, and the answers themselves."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from agentsim.cast import Reaction, when
from agentsim.outcomes import Pattern, sent
from agentsim.parts.writing import letter
from agentsim.world import Cue

__all__ = ["answer", "first_fitting", "mail_to"]


def mail_to(who: str | Iterable[str], *cues: Cue) -> Pattern:
    """Match a mail from the subject to someone that says all these cues.

    Args:
        who: Ids or roles of the recipients; one is enough.
        *cues: What it has to say.
    """
    return sent(by="subject", to=who, mentions=cues)


def answer(pattern: Pattern, minutes: float, *bodies: str) -> Reaction:
    """Answer such a mail after so many minutes, each time with the next text, a `letter`.

    Args:
        pattern: What sets it off.
        minutes: How long the answer takes.
        *bodies: What is written, the first time, the second time, and so on.
    """
    return when(pattern).after(timedelta(minutes=minutes)).reply(*map(letter, bodies))


def first_fitting(*reactions: Reaction) -> tuple[Reaction, ...]:
    """Of several answers, let only the first fitting one be given."""
    head, *rest = reactions
    return (head, *(each.otherwise() for each in rest))
