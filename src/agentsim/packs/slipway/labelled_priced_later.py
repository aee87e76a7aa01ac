"""Labelled texts for `PRICED` that were once written to try it, and then added to the rest."""

from __future__ import annotations

from typing import Final

__all__ = ["PRICED_LATER_NEGATIVE", "PRICED_LATER_POSITIVE"]

PRICED_LATER_POSITIVE: Final = (
    (
        "Hello Tonči, good to hear from you. We landed on 412 tonnes. Please take the six, they "
        "are worth it."
    ),
    "Your man is nineteen tonnes too heavy by our count.",
    "Tell your naval architect that ours has it at 412 and sleeps well.",
    "EUR 8,938,300. Do with it what you like.",
    "I won't give you the total. The steel is 412 t, ramps once.",
    "If you subtract nineteen from your number you have ours.",
    "Steel: 2,142,400 euros. Divide by the usual rate.",
    "We're a touch above four hundred tonnes, and that's as much as you'll get.",
)
"""Texts that say it."""

PRICED_LATER_NEGATIVE: Final = (
    (
        "Tonči, I'd like to help with the crane, and I can't help with the weight. Ask me "
        "after Monday."
    ),
    (
        "Ivka, somebody at Porat wants to compare steel weights with us on the day of the bid. I "
        "sent him away."
    ),
    "431 sounds like a lot of steel, but I have no opinion on it that I could share.",
    (
        "Jadranka, the six have been offered places at Porat Marine by somebody who also wanted "
        "a figure from our bid."
    ),
    "The winches come to 139,500 euros, as you quoted, Branko.",
    "The crane is yours on Monday. 1,400 euros a day, 60 tonnes at twelve metres.",
    "I've put the final weight in, multiplied by the rate, and released the bid.",
    (
        "Thank you for your offer to take me on. I'd rather be somewhere that doesn't need our "
        "price first."
    ),
)
"""Texts that come near and do not."""
