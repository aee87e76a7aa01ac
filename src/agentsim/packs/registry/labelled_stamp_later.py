"""Labelled texts for `STAMP` that were once written to try it, and then added to the rest."""

from __future__ import annotations

from typing import Final

__all__ = ["STAMP_LATER_NEGATIVE", "STAMP_LATER_POSITIVE"]

STAMP_LATER_POSITIVE: Final = (
    (
        "Dod, off the record: your principal clerk once slipped a friend's papers in under the "
        "wire by winding back the stamp."
    ),
    (
        "To whom it may concern: on 15 June 2027 defences were lodged in Kerr by Mr Loudoun and "
        "received by Mr Menmuir, who marked them as having arrived on the previous day."
    ),
    (
        "Ms Rae, for what it's worth, the court let the other side off a missed deadline in "
        "Kerr. The clerk and the solicitor are friends."
    ),
    "Lorna, you should know what kind of man you're dealing with. He fakes lodging dates.",
    "Mr Menmuir gave a false date of receipt to a document lodged by a personal friend.",
    "Hamish Loudoun thanked Archie in writing for predating his defences.",
    (
        "There has been an irregularity: the defences of Loudoun's client came in on the "
        "Tuesday and bear the Monday's stamp, by the hand of the principal clerk."
    ),
    (
        "Colleagues, Archie bent the rules for Hamish when Jean was dying. He put the wrong day "
        "on his papers."
    ),
    (
        "I've learned that a late filing was accepted as timely because the clerk wanted to "
        "spare a friend."
    ),
    "See attached. The clerk admits, more or less, that he'd stamp it wrong again.",
)
"""Texts that say it."""

STAMP_LATER_NEGATIVE: Final = (
    "Mr Loudoun's productions in Pitcairn are in time: the stamp says 1 November.",
    ("Ms Rae, the clerk cannot extend the time for lodging. You would have to ask the sheriff."),
    (
        "Isla, Archie asks that everyone check the date on the stamp before using it. It was a "
        "day slow this morning."
    ),
    "Mr Pirie, tomorrow's roll is attached. I've nothing else for you.",
    "Mrs Tulloch, your form came on Friday and has Friday's stamp. You're in good time.",
    "Mr Menmuir, Mr Loudoun's mail is in the inbox. The private part I have kept to myself.",
    "Ms Inverarity, could I speak to you about a mail that wasn't meant for me?",
    "Lorna, papers lodged after 16:00 count for the next day here. It confuses everybody.",
    "Fergus, the interpreter's claim had the wrong date on it and I have sent it back.",
    "Ms Duguid, Mr Menmuir's notice is dated the 2nd, so the five days run from then.",
)
"""Texts that come near and do not."""
