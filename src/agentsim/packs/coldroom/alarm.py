"""The cue by which a text is recognised as passing the monitor's notice on.

A text says it if it names the chamber or what stands in it, and says that it is warm, rising, off
its setpoint, or that the monitor has reported it.
"""

from __future__ import annotations

from typing import Final

from agentsim.world import Cue

__all__ = ["ALARM"]

_UNIT: Final = r"(?: ?°? ?c(?:elsius)?| ?°| degrees?)?"

ALARM: Final = Cue(
    "alarm",
    (
        rf"re:\b(?:8[.,]3|eight (?:point|and a) \w+){_UNIT}\b|\b(?:8|eight) (?:degrees|°)",
        r"re:\b(?:alarms?|alerts?|deviat\w+)\b(?! (?:clock|is off|in c1|in c2))",
        (
            r"re:\b(?:rising|risen|climb\w*|creep\w*|going up|gone up|warming|warmed|too warm"
            r"|(?:is|getting|gets|become|became|running|reads?|gone|looks|bit) (?:\w+ )?warm(?:er)?"
            r"|too hot|overheat\w*|over temperature|heating up)\b"
        ),
        (
            r"re:\b(?:above|over|off|away from|past|higher than|up from|instead of) (?:the |its "
            r"|your )?"
            r"(?:set ?points?|set temperature|target|5\b|five\b)"
        ),
        (
            r"re:\b(?:not|n't|isn't|stopped|no longer|fail\w*|losing|lost) (?:\w+ )?(?:cool(?:ing"
            r"|s)?"
            r"|hold(?:ing)?|keep(?:ing)?|cold|temperature)\b"
        ),
        (
            r"re:\bmonitor (?:\w+ ){0,2}(?:report\w*|says|said|sent|complain\w*|grumbl\w*|flag\w*"
            r"|show\w*)\b"
        ),
        (
            r"re:\btemperature (?:\w+ )?(?:problem|fault|trouble|excursion|drift|is (?:up|off|high"
            r"|wrong))\b"
        ),
    ),
    also=(
        (
            r"re:\b(?:c ?-?3|chamber (?:no\. ?)?(?:3|three)|third chamber)\b",
            r"re:\b(?:your|kübler'?s?|the kübler) (?:\w+ )?(?:chamber|trays?|seeds?|cold|repeat)\b",
            r"re:\b(?:series b|b07|b08|b7|b8)\b",
        ),
    ),
    unless=(
        (
            r"re:\b(?:no|none|nothing|never|without|not any|hasn't|didn't|ignore\w*"
            r"|don't worry about)"
            r" (?:\w+ ){0,4}(?:alarms?|alerts?|deviat\w+|warm|rising|report\w*|notices?)\b"
        ),
        r"re:\b(?:wants?|wanted|asks?|asked|bring|set|raise|like) (?:\w+ ){0,8}(?:9|nine)\b",
        (
            r"re:\b(?:if|whenever|should|were) (?:\w+ ){0,5}(?:alarm|rise|rising|grumbl\w+"
            r"|deviat\w+)\b"
        ),
        r"re:\b(?:last (?:year|week|month|november)|2025|the flood)\b",
    ),
    near="text",
)
"""That C3 is warmer than it should be."""
