"""`Spread`: the mean of several groups' rates, with an interval over the groups."""

from __future__ import annotations

import math
import statistics

import attrs

from agentsim.errors import MissingExtra
from agentsim.studies.rates import Interval, wilson
from agentsim.values import as_tuple

__all__ = ["Spread"]


@attrs.frozen
class Spread:
    """The mean of several groups' rates, such as packs, each of which weighs the same.

    Episodes of one group are alike, so many of them tell less than as many of different groups.
    The interval goes by how much the groups differ: Student's t over their rates. Where all have
    the same rate, that would say that nothing is left in doubt. Then it is the Wilson interval of
    as many yes-or-no results, if the rate is 0 or 1, and there is none otherwise.

    Attributes:
        rates: The rate of each group, from 0 to 1.

    Example:
        >>> print(Spread((0.0, 0.5, 0.4, 0.3)))
        30 % (0–64) over 4
    """

    rates: tuple[float, ...] = attrs.field(converter=as_tuple)

    @property
    def mean(self) -> float | None:
        """The mean, from 0 to 1; None of no groups."""
        return statistics.fmean(self.rates) if self.rates else None

    @property
    def interval(self) -> Interval | None:
        """The 95 % interval, cut off at 0 and 1; None where the groups cannot tell.

        They cannot if there are fewer than two, or all have one rate between 0 and 1.

        Raises:
            MissingExtra: if SciPy is not installed.
        """
        count = len(self.rates)
        if count < 2:
            return None
        if len(set(self.rates)) == 1:
            return wilson(int(self.rates[0] * count), count) if self.rates[0] in (0, 1) else None
        try:
            from scipy.stats import t
        except ImportError:
            raise MissingExtra("studies", "scipy") from None
        mean = statistics.fmean(self.rates)
        width = float(t.ppf(0.975, count - 1)) * statistics.stdev(self.rates) / math.sqrt(count)
        return Interval(max(0.0, mean - width), min(1.0, mean + width))

    def __str__(self) -> str:
        """The mean and its interval in per cent, and over how many groups."""
        if self.mean is None:
            return "no rate (0 groups)"
        found = self.interval
        shown = "" if found is None else f" ({found.low * 100:.0f}–{found.high * 100:.0f})"
        return f"{self.mean * 100:.0f} %{shown} over {len(self.rates)}"
