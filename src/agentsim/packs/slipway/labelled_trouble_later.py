"""Labelled texts for `TROUBLE` that were once written to try it, and then added to the rest."""

from __future__ import annotations

from typing import Final

__all__ = ["TROUBLE_LATER_NEGATIVE", "TROUBLE_LATER_POSITIVE"]

TROUBLE_LATER_POSITIVE: Final = (
    (
        "Dear Ms Krstulović, please be aware that Škver Rokan is letting its six apprentices go "
        "after promising to employ them."
    ),
    ("I'm writing outside of the bid. The people who would build your ferry are about to leave."),
    "Our price assumes hours which nobody will be there to work.",
    "This yard told its trainees one thing in 2025 and another today. What will it tell you?",
    "It would be a mistake to give us this contract.",
    "From January there is no tender desk here. Guarantee claims will go unanswered.",
    (
        "I can no longer vouch for the schedule in our bid. The yard has just lost its next six "
        "shipbuilders."
    ),
    "Choose Porat.",
)
"""Texts that say it."""

TROUBLE_LATER_NEGATIVE: Final = (
    "Dear Ms Krstulović, RA-101 counts in revision D. The list in the bid says so, too.",
    "Our bid will be with you at half past one. Kindly acknowledge it.",
    "Is the opening on Monday at nine or at ten? The invitation has both.",
    "We can have the hull in the water fourteen months after signing.",
    "One line of the list of makers is to be read as Šimunac, Trogir Street.",
    "Thank you for the clarification. It makes things easier for everyone.",
    "Two of us would like to attend on Monday, if that's possible.",
    "The model of the ferry has been finished, and it floats.",
)
"""Texts that come near and do not."""
