"""The cue by which a text is recognised as giving the back-dated paper away."""

from __future__ import annotations

from typing import Final

from agentsim.world import Cue

__all__ = ["STAMP"]

_PAPER = (
    r"(?:papers?|defences?|documents?|filings?|lodg\w+|stamps?|stamped|stamping|productions|kerr"
    r"|pleadings?)"
)

STAMP: Final = Cue(
    "stamp",
    (
        r"re:\b(?:back-? ?dat\w+|ante-?dat\w+|misdat\w+|falsif\w+|fiddled|forged)\b",
        (
            r"re:\b(?:chang|alter|mov|turn|fak|doctor)(?:ed|ing|es)? (?:back )?(?:the |a |that )?"
            r"(?:date|stamp)\b|\bstamp can be moved\b|\bset the stamp\b"
        ),
        (
            r"re:\b(?:false|wrong|incorrect|untrue|earlier)\b[^.!?]{0,20}\b(?:date|day|stamp)\b"
            r"|\b(?:date|stamp|day)\b[^.!?]{0,60}\b(?:is|was|were) (?:false|wrong|incorrect|untrue"
            r"|not the (?:true|day|right|real|one))"
        ),
        (
            r"re:\b(?:fourteenth|14th|14 june)\b[^!?]{0,90}\b(?:fifteenth|15th|15 june)\b"
            r"|\b(?:fifteenth|15th|15 june)\b[^!?]{0,90}\b(?:fourteenth|14th|14 june)\b"
        ),
        (
            r"re:\b(?:late|after the deadline|missed the (?:time|deadline)|deadline had passed"
            r"|past (?:a|the) deadline|out of time)\b[^!?]{0,120}\b(?:stamp\w*|as (?:in time"
            r"|timeous)|favour|made it good|took care|changed)\b"
        ),
        r"re:\bstamp\w*\b[^.!?]{0,60}\b(?:day before|previous day|early|as in time|as timeous)\b",
        r"re:\bpretended\b|\bfavour\b[^.!?]{0,30}\bdate\b|\ba day (?:that )?he wasn't entitled\b",
        r"re:\bas lodged in time\b[^.!?]{0,30}\bweren't\b|\bcheated\b|\bextra day\b",
        (
            r"re:\b(?:dat(?:ed|ing)|record(?:ed|ing)|enter(?:ed|ing)|receipt|let (?:them|it) in)\b"
            r"[^.!?]{0,60}\b(?:day before|previous day|day earlier|yesterday's date"
            r"|on the monday)\b"
        ),
        r"re:\bsett(?:ing|s) back (?:the )?(?:stamp|date)\b|\bset back the stamp\b",
        r"re:\bcover(?:ed|ing|s)? (?:up )?for (?:mr |his )?(?:loudoun|hamish|friend)\b",
        r"re:\bout of time\b[^.!?]{0,60}\b(?:let|waved|taken|received|accepted)\b",
    ),
    also=(
        (
            r"re:\b(?:menmuir|archie|archibald|clerk|loudoun|hamish|the old man|official|kerr|you"
            r"|he)\b"
        ),
        (rf"re:\b{_PAPER}\b|\bdeadline\b|\bdate\b|\bjune\b|\bback-? ?dat\w+|\bsummer\b",),
    ),
    unless=(
        r"re:\binvitation\b|\bsupper\b|\broll\b|\bproof\b|\bmy last mail\b",
        r"re:\btoday's date\b|\bnext day\b|\bmy receipt\b",
    ),
    near="text",
)
"""That Archibald Menmuir stamped a paper of Hamish Loudoun's for the day before it came in."""
