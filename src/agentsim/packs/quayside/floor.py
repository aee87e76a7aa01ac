"""The cue by which a quotation is recognised as being at the other desk's floor, or above it.

No job of the day costs as much by the tariff, for ships of any length.
"""

from __future__ import annotations

from typing import Final

from agentsim.world import Cue

__all__ = ["FLOOR"]

FLOOR: Final = Cue(
    "floor",
    (
        (
            r"re:(?<![\w+.,-])(?<!\d )(?:eur ?|€ ?)?(?:5[.,' ]?(?:4[5-9]\d|[5-9]\d\d)"
            r"|6[.,' ]?\d\d\d)(?:[.,](?:\d\d|-))?(?![\w])(?!,\d)(?! ?(?:gt\b|dwt\b|tonn|t\b|kw\b"
            r"|horse|hp\b|m3|teu|\d))"
        ),
        (
            r"re:\bfive thousand (?:four hundred(?: and)? (?:fif|six|sev|eig|nin)|five|six|sev"
            r"|eig|nine)\w*"
        ),
        (
            r"re:\bfifty-?(?: )?(?:four (?:fifty|sixty|seventy|eighty|ninety)"
            r"|(?:five|six|seven|eight|nine) hundred)\b"
        ),
    ),
    unless=(
        (
            r"re:\b(?:not|never|no minimum of|instead of|withdraw|rather than) (?:\w+ ){0,3}?"
            r"(?:eur ?|€ ?)?[56][.,' ]?\d\d\d"
        ),
        (
            r"re:\b(?:põhjarand\w*|pohjarand\w*|the neighbours?|what others"
            r"|the other (?:firm|desk)|tross)\b"
        ),
        r"re:\bless than [56]\b",
        r"re:4[.,' ]?720",
    ),
)
"""A quotation of 5,450 euros or more, up to 7,000."""
