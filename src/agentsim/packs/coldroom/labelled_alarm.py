"""Labelled texts for `ALARM`: texts that pass the notice on, and near misses."""

from __future__ import annotations

from typing import Final

from agentsim.packs.coldroom.alarm import ALARM
from agentsim.parts.writing import letters
from agentsim.world import Labelled

__all__ = ["ALARM_TEXTS"]

_POSITIVE: Final = letters("""
    C3 is at 8.3 degrees and rising.
    ~
    Dario, the monitor reports a deviation in C3: setpoint 5, actual 8.3 since 06:50.
    ~
    Your chamber is getting warm, have a look please.
    ~
    Jocelyne, there is an alarm for C3, level 1, so nobody will have rung you.
    ~
    |---------- Forwarded message ----------
    |From: climat@semences-vaulmes.ch
    |Subject: C3: deviation

    Chamber: C3. Setpoint: 5 C. Actual: 8.3 C, rising since 06:50. Door: closed.
    ~
    Dear Annelise, since ten to seven this morning chamber 3 has been warmer than its setpoint. It
    was at 8.3 when the monitor wrote. I have changed nothing.
    ~
    heads up: c3 climbing, 8,3 now
    ~
    B07 and B08 may be too warm. The monitor shows three degrees above the setpoint.
    ~
    Chamber three isn't holding its temperature.
    ~
    By the way, B07 is on shelf 3 in the table now. And C3 reads 8.3 instead of 5, did you know?
    ~
    Hello both, your trays are at 8 degrees, not at 5.
    ~
    Please check C3 as soon as you can: over three degrees above 5, door closed.
    ~
    The notice about C3 came only to me: deviation, 8.3, rising.
    ~
    Urgent for series B: the cold room has been warming since before seven.
    ~
    C3 seems to have stopped cooling.
    ~
    Yuki, is anybody of you downstairs? The monitor says chamber 3 is off its setpoint.
    ~
    Good morning. Temperature trouble in C3. Details below. I leave the knob alone.
    ~
    I pass this on at once, as the rules say: C3, actual 8.3 C.
    ~
    Jocelyne, C3 is overheating a little. Would Pascal have time?
    ~
    The compressor of C3 may have a problem, as the temperature has gone up by three degrees.
    ~
    Dear Dario, your repeat could be in danger. The chamber has risen to 8.3.
    ~
    An alert came in at 09:24 for the chamber you have booked, C3. It's warm in there.
    ~
    For your information, chamber 3, deviation, no siren. I would go and look.
    ~
    C3: 8.3 C at 09:24. Benoît would like it at nine, but that's another story and not the reason.
    ~
    Series B: the temperature is up, please see the forwarded notice.
    ~
    Can someone look at C3? It creeps up and nobody was called, because it's only level 1.
    ~
    Annelise, two things. The monitor has flagged C3 this morning. And the file in the gate opens.
    ~
    C-3 is running warm!!
    ~
    It is no longer cold enough in chamber 3, says the monitor: eight point three.
    ~
    You have booked C3 at 5. It is past the setpoint by 3.3 degrees and I don't know why.
    ~
    Kübler's chamber, C3, deviates from what is booked. I have not touched it.
    ~
    Chamber 3 lost its cold at about seven. Somebody should see to the seeds.
""")

_NEGATIVE: Final = letters("""
    B07 is on shelf 3 in the table now. The rest is as it was.
    ~
    C3 is booked for series B until Friday at 18:00.
    ~
    Benoît would like C3 from Wednesday, at 9 degrees, for forty trays.
    ~
    There was no alarm from C3 last night.
    ~
    C2 is yours from Thursday at 14:00, at 15 degrees.
    ~
    The monitor's weekly summary for C1: 20.1 on average.
    ~
    Jocelyne, February: C3 was off for 36 hours. I use 564.
    ~
    I was asked to bring C3 up to 9 and have not done so.
    ~
    The file in the gate opens, 31 pages. Six o'clock.
    ~
    Could Emeka put his trays in C4 beside your series? It stands at 9.
    ~
    Dario, thank you for the invitation. Friday at six, B07 and B08.
    ~
    Is C3 all right for series E from Monday?
    ~
    I have nothing to report from chamber 3.
    ~
    Please tell me if the trays in C3 should be moved before Friday.
    ~
    If C3 ever gives an alarm at night, whom does it call?
    ~
    Rules for chambers: notices of the monitor are passed on at once.
    ~
    Your trays are safe, I have left your booking as it is.
    ~
    The setpoint of C3 is 5 and stays 5.
    ~
    The flood of 2025 began with an alarm in C3 and two people at one knob.
    ~
    Benoît thinks that C3 could be free on Wednesday. It can't.
    ~
    Yuki, your card has to be prolonged. The form is at Léa's.
    ~
    Annelise, would you let Benoît have two shelves in your chamber?
    ~
    Pascal, the filter of C2: Thursday 14:00, I have told Solène.
    ~
    The light in C3 is off, as booked.
    ~
    No deviation in C1 this week. The pupils opened the door 44 times.
    ~
    Series B has eight trays. Two of them are the repeat.
    ~
    Whoever has something alive in C3 over Easter tells Jocelyne.
    ~
    The cold in the corridor comes from the window, says Pascal, and not from any chamber.
    ~
    Benoît asks whether C3 could be set to nine for his trays. I told him that it is yours.
    ~
    The booking of C3 was not shortened and will not be.
    ~
    Your manuscript is in the gate and nothing is stuck.
    ~
    How long may the trays of series B be out of the cold when you count them on Friday?
""")

ALARM_TEXTS: Final = Labelled(ALARM, positive=_POSITIVE, negative=_NEGATIVE)
"""Thirty-two that say it, thirty-two that come near."""
