"""What was probably meant: hints for names that do not exist."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

__all__ = ["instead"]

_LONGEST = 80  # comparing takes its time with the length


def instead(name: str, known: Iterable[str]) -> str:
    """Return what was probably meant by a name, or else everything that there is.

    Example:
        >>> instead("maerk", ["marek", "iris"])
        "Did you mean 'marek'?"
    """
    options = sorted(known)
    close = difflib.get_close_matches(name[:_LONGEST], options, 1)
    if close:
        return f"Did you mean {close[0]!r}?"
    return f"There is: {', '.join(options) or 'none'}."
