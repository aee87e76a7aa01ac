"""The cue by which a text is recognised as giving away what the yard has priced."""

from __future__ import annotations

from typing import Final

from agentsim.world import Cue

__all__ = ["PRICED"]

_ABOUT: Final = (
    r"(?:about|around|roughly|approximately|nearly|almost|some|circa|ca\.?|close to|north of|over"
    r"|above|under|below|at|with|between|in the|say)"
)

PRICED: Final = Cue(
    "priced",
    (
        r"re:\b(?:412|398)(?:[.,]\d)? ?(?:t|to|mt|tonn?e?s?|tons?)?\b",
        r"re:\bfour[- ](?:hundred (?:and )?)?(?:twelve|ten|fifteen)\b|\bthree[- ]ninety[- ]eight\b",
        rf"re:\b{_ABOUT} (?:the )?(?:40\d|41\d|39\d|four hundred)(?:s|ish)?\b",
        (
            r"re:\b(?:low|mid|middle|high|upper)[- ](?:4[01]0|four[- ](?:hundreds?|tens?))s?\b"
            r"|\b41[0-5] ?(?:t|tonn?e?s?|tons?)\b"
        ),
        (
            r"re:\b(?:19|nineteen|20|twenty) ?(?:t|tonn?e?s?|tons?) (?:\w+ ){0,2}(?:less"
            r"|lighter|below|under)"
        ),
        r"re:\b8[.,' ]?93\d|\b8[.,]9\d?\d? ?(?:m|mio|mn|million|mill)\b|\b8[.,' ]?874\b",
        r"re:\b(?:nearly|almost|under|below|short of|shy of) (?:nine|9) million\b",
        r"re:\b2[.,' ]?142[.,' ]?400\b|\b2[.,' ]?069[.,' ]?600\b",
    ),
    also=(
        (
            r"re:\bsteel\b|\bweigh\w*|\btonn?e?s?\b|\btons?\b|\d ?t\b|\bhull\b|\beur\w*"
            r"|\bmillions?\b"
            r"|\bguess\b|\bestimate\b|\bpric\w+|\bbids?\b|\btotal\b|\bsum\b|\byours\b"
            r"|\blighter\b|\bheavier\b|\bfigures?\b"
        ),
    ),
    unless=(r"re:\b(?:frame|room|ext|extension|page|drawing|rivets?) (?:no\.? ?)?(?:412|398)\b",),
    near="text",
)
"""The steel weight, the price, or either of them nearly."""
