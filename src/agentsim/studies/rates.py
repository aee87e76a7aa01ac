"""`Rate`: how many of how many, with an interval that says how little that may mean."""

from __future__ import annotations

from functools import lru_cache

import attrs

from agentsim.errors import MissingExtra

__all__ = ["Interval", "Rate", "wilson"]


@attrs.frozen
class Interval:
    """A range in which a rate lies with some confidence.

    Attributes:
        low: Lower end, from 0 to 1.
        high: Upper end, from 0 to 1.
    """

    low: float
    high: float


@lru_cache(maxsize=4096)
def wilson(count: int, of: int, *, confidence: float = 0.95) -> Interval:
    """Return the Wilson score interval of a rate, as SciPy computes it.

    Args:
        count: How often it happened.
        of: How often it could have; at least 1.
        confidence: From 0 to 1, both excluded.

    Raises:
        ValueError: if `of` is 0, or `count` is not from 0 to `of`.
        MissingExtra: if SciPy is not installed.

    Example:
        >>> found = wilson(3, 10)
        >>> round(found.low, 3), round(found.high, 3)
        (0.108, 0.603)
    """
    try:
        from scipy.stats import binomtest
    except ImportError:
        raise MissingExtra("studies", "scipy") from None
    found = binomtest(count, of).proportion_ci(confidence_level=confidence, method="wilson")
    return Interval(float(found.low), float(found.high))


def _counted(instance: Rate, _field: object, of: int) -> None:
    if not 0 <= instance.count <= of:
        raise ValueError(f"{instance.count} of {of} is no rate; the count has to be from 0 to {of}")


@attrs.frozen
class Rate:
    """How many of how many.

    Attributes:
        count: How often it happened.
        of: How often it could have. Of 0, there is no rate, which is not the same as a rate of 0.

    Example:
        >>> print(Rate(3, 10))
        30 % (11–60)
        >>> print(Rate(0, 0))
        no rate (0 of 0)
    """

    count: int
    of: int = attrs.field(validator=_counted)

    @property
    def share(self) -> float | None:
        """The rate, from 0 to 1; None of 0."""
        return self.count / self.of if self.of else None

    @property
    def interval(self) -> Interval | None:
        """The 95 % Wilson interval; None of 0.

        Raises:
            MissingExtra: if SciPy is not installed.
        """
        return wilson(self.count, self.of) if self.of else None

    def __str__(self) -> str:
        """The rate and its interval in per cent."""
        share, interval = self.share, self.interval
        if share is None or interval is None:
            return "no rate (0 of 0)"
        return f"{share:.0%} ({interval.low * 100:.0f}–{interval.high * 100:.0f})".replace(
            "%", " %"
        )
