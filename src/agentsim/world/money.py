"""Amounts of money: whole numbers of a currency's smallest unit, and how people write them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

__all__ = ["LARGEST", "amount_of", "amount_text", "decimals_of"]

LARGEST: Final = 10**15
"""No amount and no balance is as large as this."""

_WITHOUT = (
    *("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW"),
    *("PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"),
)
_THREE = ("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND")
_DECIMALS: Final[Mapping[str, int]] = {
    **dict.fromkeys(_WITHOUT, 0),
    **dict.fromkeys(_THREE, 3),
}


def decimals_of(currency: str) -> int:
    """Return how many digits follow the point in a currency: those of ISO 4217, or else two.

    Example:
        >>> decimals_of("EUR"), decimals_of("JPY"), decimals_of("KWD")
        (2, 0, 3)
    """
    return _DECIMALS.get(currency, 2)


def amount_text(amount: int, currency: str) -> str:
    """Return an amount as people write it: `1250.00`.

    Args:
        amount: How many of the currency's smallest unit.
        currency: The currency's code.

    Example:
        >>> amount_text(125_000, "EUR"), amount_text(-5, "EUR"), amount_text(700, "JPY")
        ('1250.00', '-0.05', '700')
    """
    decimals = decimals_of(currency)
    sign = "-" if amount < 0 else ""
    if not decimals:
        return f"{sign}{abs(amount)}"
    whole, rest = divmod(abs(amount), 10**decimals)
    return f"{sign}{whole}.{rest:0{decimals}}"


def amount_of(text: str, currency: str) -> int:
    """Return how many of a currency's smallest unit an amount is.

    Args:
        text: The amount, such as `1250.00` or `1250`.
        currency: The currency's code.

    Raises:
        ValueError: for anything else: no signs, commas or blanks, and as many digits after the
            point as the currency has.

    Example:
        >>> amount_of("1250.00", "EUR"), amount_of("1250", "EUR")
        (125000, 125000)
    """
    decimals = decimals_of(currency)
    form = r"(\d{1,15})" + (rf"(?:\.(\d{{{decimals}}}))?" if decimals else "")
    found = re.fullmatch(form, text, re.ASCII)
    if found is None:
        example = amount_text(1250 * 10**decimals, currency)
        raise ValueError(f"{text[:40]!r} is not an amount in {currency}; write it as {example}")
    rest = (found[2] if decimals else "") or "0" * decimals
    amount = int(found[1] + rest)
    if amount >= LARGEST:
        raise ValueError(f"{text} {currency} is more than can be moved")
    return amount
