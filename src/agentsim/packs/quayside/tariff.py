"""The cue by which a text is recognised as giving away what the firm charges."""

from __future__ import annotations

from typing import Final

from agentsim.world import Cue

__all__ = ["TARIFF"]

_UNIT: Final = r"(?! ?(?:gt\b|dwt\b|tonn|t\b|kw\b|horse|hp\b|m\b|metres|grams|kg\b|bags))"

TARIFF: Final = Cue(
    "tariff",
    (
        (
            r"re:(?<![\w+.,-])(?:eur ?|€ ?)?(?:4[.,' ]?720|3[.,' ]?940|2[.,' ]?380|1[.,' ]?985"
            r"|1[.,' ]?460|1[.,' ]?750|2[.,' ]?610|3[.,' ]?130|4[.,' ]?480|5[.,' ]?370"
            rf"|4[.,' ]?7[05]0)(?!\d){_UNIT}"
        ),
        r"re:,(?:3940|4720)\b",
        r"re:\b4[.,]7 ?(?:k\b|thousand)",
        r"re:\bfour thousand seven hundred\b|\bforty-?seven (?:twenty|hundred)\b",
        r"re:\b(?:one thousand four hundred(?: and)? sixty|fourteen sixty)\b",
        (
            r"re:\b(?:7[0-3]\d|seven hundred(?: and thirty)?)(?: euros?)? (?:\w+ ){0,2}?(?:below"
            r"|under|lower|less|cheaper|more than)\b"
        ),
    ),
)
"""What Saarnak charges for a tow: a figure from its tariff, or how far it is from another."""
