"""The cue by which a text is recognised as giving away what the yard has priced.

A figure gives it away if it stands there, exact or nearly, in digits or words; and so does the way
from the rival's own figure to it. Labels such as frame 412 are no figures. The cue was made with
labelled texts by two hands.
"""

from __future__ import annotations

from typing import Final

from agentsim.world import Cue

__all__ = ["PRICED"]

_TONNES = r"(?:t\b|to\b|mt\b|tonn?e?s?\b|tons?\b)"
_NEARLY = (
    r"(?:about|around|roughly|approximately|approx\.?|nearly|almost|some|circa|ca\.?|close to"
    r"|near|north of|south of|over|above|under|below|beyond|past|more than|less than|upwards of"
    r"|short of|shy of|at|with|have|has|on|between|in the|say|to)"
)
_WEIGHT = r"(?:\bsteel\b|\bweigh\w*|\btonn?e?s?\b|\btons?\b|\bhull\b|\bfigure\b|\bnumber\b)"
_THINGS = (  # what is counted or called by a number and is no weight
    r"(?:pages?|drawings?|sheets?|rivets?|stanchions?|pins?|bolts?|hours?|days?|people|cars?"
    r"|seats?|met(?:re|er)s?|m\b|mm\b|km\b|euros?|eur\b|passengers?|pairs?|frames?|kw\b|kg\b"
    r"|kilos?)"
)
_LABELS = (
    r"(?:frames?|rooms?|ext(?:ension)?|page|drawings?|rivets?|channel|tele(?:phone|fax)|phone|tel"
    r"|week|berth|question|chapter|item|cabin|line|order|invoice|paragraph|ra)"
)
_MILLIONS = r"(?:m\b|mio\b|mn\b|mill?\w*|euros?\b|eur\b|€)"
_NO_TONNES = (
    r"(?! ?(?:minutes?|years?|october|past\b|to\b|o'clock|th\b|other|of (?:us|them)|"
    + _THINGS[3:]
    + ")"
)
_OFF = rf"(?:19|20|nineteen|twenty|a score)\b{_NO_TONNES}"
_MINE = (
    r"(?:ours|our (?:\w+ )?(?:number|figure|weight|steel|total|price|sum|bid)|where we (?:are"
    r"|\w+))"
)

PRICED: Final = Cue(
    "priced",
    (
        # The weight itself, of now or of this morning.
        r"re:\b(?:412|398)(?:[.,]\d)?\b(?![.,']?\d)",
        r"re:\bfour[- ](?:hundred[- ](?:and[- ])?)?(?:twelve|ten|fifteen|eleven|thirteen)\b",
        r"re:\bthree[- ](?:hundred[- ](?:and[- ])?)?ninety[- ]eight\b|\b4-?1-?2\b",
        r"re:\bfour[-, ]+(?:one|a one)[-, ]+(?:and )?(?:a )?two\b",
        # Nearly the weight.
        rf"re:\b(?:40\d|41\d|39[5-9])s?(?:-odd|ish)? ?(?:metric )?{_TONNES}",
        rf"re:\b{_NEARLY} (?:the )?(?:40\d|41\d)(?:s|ish|-odd)?\b(?! ?{_THINGS})(?![.,']?\d)",
        rf"re:\b{_NEARLY} (?:the )?four hundred\b(?! ?{_THINGS})",
        (
            r"re:\b(?:low|lower|mid|middle|high|upper)[- ](?:4[01]0|four[- ](?:hundred|ten))s?\b"
            r"|\bfour hundred and (?:a (?:bit|few|little)|something|some)\b|\b4(?:1\d|00)(?:ish"
            r"|-odd)\b"
        ),
        rf"re:{_WEIGHT}[^.!?\n]{{0,40}}\b(?:40\d|41\d)\b(?! ?{_THINGS})(?![.,']?\d)",
        # The way from his figure to ours.
        (
            rf"re:\b{_OFF} (?:{_TONNES} (?:\w+ ){{0,3}}?(?:fewer|over|from|out|more|high|heavy"
            rf"|apart)|(?:{_TONNES} )?(?:\w+ ){{0,2}}?(?:less|lighter|below|under|too|heavier|off"
            r"|above))\b"
        ),
        (
            r"re:\b(?:less|minus|subtract\w*|tak(?:e|ing)|knock\w*|deduct\w*|dropp?\w*|strik\w+"
            r"|shav\w+|cut\w*|los(?:e|ing)|remov\w+|differ\w*|apart|gap|off) (?:\w+"
            rf" ){{0,4}}?(?:of )?{_OFF}"
        ),
        (
            r"re:\b(?:four|five|4(?:[.,]\d)?|5)(?: and a half)? ?(?:%|per ?cent) (?:\w+"
            r" ){0,3}?(?:less|lighter|below|under|too|heavier|over|above|off|high)\b"
        ),
        (
            r"re:\b(?:and|then|if|once|without|take|leave|count)\b[^.!?]{0,60}\byou(?:'ll|'d"
            r"|'re| will| would| are)? (?:have|get|land|be|come|arrive|at|on|near"
            rf"|close)[^.!?]{{0,15}}\b{_MINE}\b"
        ),
        # The total, of now or of this morning, and the line for steel.
        rf"re:\b8[.,]9\d{{0,3}}\d?(?: ?{_MILLIONS})",
        r"re:\b(?:total|price|sum|bid\w*|stand\w*|all in|comes?)\b[^.!?]{0,40}\b8[.,]9\d{0,3}\b",
        r"re:\b(?<!\d[.,'])8[.,' ]?(?:9\d\d|874)[.,' ]?\d{3}\b|\b893\d\b",
        r"re:\b8[.,' ]?93\d(?:k\b|[.,]\d)",
        r"re:\beight (?:point nine|comma nine|million[, ]+(?:and )?(?:nine|eight) hundred)\b",
        (
            r"re:\b(?:nearly|almost|under|below|short of|shy of|close to|near|nearer(?: to)?"
            r"|about|around|not quite|just inside|towards?|roughly|less than) (?:the )?(?:nine"
            r"|9)(?:[.,]0)?[- ]?(?:m\b|mio\b|million)"
        ),
        r"re:\bnine million (?:less|minus|short|but for|give or take)\b",
        r"re:\b2[.,' ]?142[.,' ]?400\b|\b2[.,' ]?069[.,' ]?600\b|\b2[.,]1[45]\d* ?m(?:ill?\w*)?\b",
    ),
    unless=(
        rf"re:\b{_LABELS}[- ]?(?:no\.?|number|nr\.?)? ?(?:412|398)\b",
        rf"re:\b(?:412|398) (?:\w+ )?{_THINGS}",
    ),
    near="text",
)
"""The steel weight, the price, or either of them nearly."""
