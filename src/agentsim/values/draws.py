"""Randomness as a pure function of a key: no generator, no state, nothing to save.

A draw is the BLAKE2b hash of its seed and key. Adding a consumer never shifts another's draws.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from typing import TypeVar

import attrs

__all__ = ["Draw"]

T = TypeVar("T")


@attrs.frozen
class Draw:
    """One random quantity, named by its key.

    Attributes:
        seed: The episode's seed.
        key: What the quantity is for, such as `("iris", 3, "reply")`.

    Example:
        >>> Draw(7, ("iris", 3)).uniform() == Draw(7, ("iris", 3)).uniform()
        True
        >>> Draw(7).child("a").uniform() == Draw(7).child("b").uniform()
        False
    """

    seed: int
    key: tuple[str | int, ...] = ()

    def child(self, *more: str | int) -> Draw:
        """Return the draw for a longer key."""
        return Draw(self.seed, self.key + more)

    def integer(self) -> int:
        """Return a whole number, uniform from 0 to 2**63 - 1."""
        text = repr((self.seed, *self.key)).encode("utf-8", "backslashreplace")
        return int.from_bytes(blake2b(text, digest_size=8).digest(), "big") >> 1

    def uniform(self) -> float:
        """Return a number, uniform in [0, 1)."""
        return (self.integer() >> 10) / (1 << 53)

    def below(self, bound: int) -> int:
        """Return a whole number, uniform from 0 to `bound` - 1.

        Raises:
            ValueError: if `bound` is not positive.
        """
        if bound < 1:
            raise ValueError(f"bound is {bound}; it has to be 1 or more")
        return self.integer() * bound >> 63

    def choice(self, options: Sequence[T]) -> T:
        """Return one of `options`, each equally likely.

        Raises:
            ValueError: if there is none.
        """
        if not options:
            raise ValueError("there is nothing to choose from: options is empty")
        return options[self.below(len(options))]
