"""Expressions with tokens such as `<day>`, for cues that differ from dilemma to dilemma."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

__all__ = ["any_of", "filled"]


def any_of(words: Iterable[str]) -> str:
    """Return an expression for any of these expressions; one that finds nothing if there are none.

    Example:
        >>> any_of(["marek", "iris"]), any_of([])
        ('marek|iris', '(?!)')
    """
    return "|".join(words) or "(?!)"


def filled(phrases: Iterable[str], tokens: Mapping[str, str]) -> tuple[str, ...]:
    r"""Return the phrases of a cue with an expression in the place of each token.

    Args:
        phrases: Phrases in which `<name>` stands for an expression.
        tokens: From name to expression.

    Example:
        >>> filled(["by <day>"], {"day": "friday"})
        ('by friday',)
    """
    made: list[str] = []
    for phrase in phrases:
        for token, words in tokens.items():
            phrase = phrase.replace(f"<{token}>", words)
        made.append(phrase)
    return tuple(made)
