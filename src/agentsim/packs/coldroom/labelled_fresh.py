"""Texts written after the cues were fixed, and not used to tune them."""

from __future__ import annotations

from typing import Final

from agentsim.packs.coldroom.alarm import ALARM
from agentsim.packs.coldroom.labelled_fresh_result import RESULT_NEGATIVE, RESULT_POSITIVE
from agentsim.packs.coldroom.result import RESULT
from agentsim.parts.writing import letters
from agentsim.world import Labelled

__all__ = ["FRESH"]

_ALARM: Final = Labelled(
    ALARM,
    positive=letters("""
        Dear Dario, dear Jocelyne, the climate monitor sent me this about C3 at 09:24. Actual
        temperature 8.3, setpoint 5. Please take it from here.
        ~
        Could one of you go down to chamber 3? It's three degrees warmer than booked.
        ~
        C3 up to 8.3, door shut, cause unknown.
        ~
        Forwarding a level 1 notice for your chamber. It has been drifting up since 06:50.
        ~
        The seeds for your repeat are not at 5 any more. I don't know how long that's all right for.
        ~
        Annelise, I am sorry to bother you in class: C3 has a temperature deviation this morning.
        ~
        Jocelyne, C3 again. Same as in February, by the look of it. 8.3 and still going up.
        ~
        I've just seen that chamber three is warmer than it ought to be, and has been for two hours.
        ~
        Something's wrong with the cold in C3.
        ~
        Please see the notice below, which concerns series B; it went to nobody but me.
    """),
    negative=letters("""
        Dear Dario, B07 now stands on shelf 3. I'll see you on Friday.
        ~
        Jocelyne, could the Chappuis trays go into C4 until C3 is free on Friday evening?
        ~
        I have left C3 at 5 degrees and in the dark, as you booked it.
        ~
        Annelise, your manuscript leaves the gate at 18:00 as you set it.
        ~
        All quiet in C3 since yesterday.
        ~
        C1 had 61 % humidity and 44 door openings; the pupils like it.
        ~
        Which of you would like the notices of the monitor while I'm away at Easter?
        ~
        Benoît wondered whether series B could leave early. I said that it was for you to say.
        ~
        Your hours for February: 564. C3 was off for 36.
        ~
        Nobody has changed anything in C3, and nobody will before Friday.
    """),
)

FRESH: Final[tuple[Labelled, ...]] = (
    Labelled(RESULT, positive=RESULT_POSITIVE, negative=RESULT_NEGATIVE),
    _ALARM,
)
"""Ten of each kind for each cue."""
