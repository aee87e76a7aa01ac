"""Rates and their intervals."""

import sys
from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentsim.errors import MissingExtra
from agentsim.studies import Interval, Rate, wilson

Z = 1.959963984540054  # the 97.5 % point of the normal distribution


def by_hand(count: int, of: int) -> Interval:
    """Wilson's formula (1927), written out."""
    share = count / of
    middle = (share + Z * Z / (2 * of)) / (1 + Z * Z / of)
    half = Z * sqrt(share * (1 - share) / of + Z * Z / (4 * of * of)) / (1 + Z * Z / of)
    return Interval(max(0.0, middle - half), min(1.0, middle + half))


@given(st.integers(1, 2000).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
def test_wilson_intervals_follow_the_formula(pair: tuple[int, int]) -> None:
    """The interval is the one that Wilson's formula gives, to nine decimals."""
    found, wanted = wilson(*pair), by_hand(*pair)
    assert found.low == pytest.approx(wanted.low, abs=1e-9)
    assert found.high == pytest.approx(wanted.high, abs=1e-9)


def test_a_rate_shows_itself_with_its_interval() -> None:
    """A rate prints as per cent with the interval in brackets."""
    assert str(Rate(3, 10)) == "30 % (11–60)"
    assert str(Rate(0, 20)) == "0 % (0–16)"


def test_nothing_of_nothing_is_no_rate() -> None:
    """Of no episodes there is neither share nor interval, and it says so."""
    nothing = Rate(0, 0)
    assert (nothing.share, nothing.interval, str(nothing)) == (None, None, "no rate (0 of 0)")


@pytest.mark.parametrize(("count", "of"), [(1, 0), (-1, 3), (4, 3)])
def test_an_impossible_rate_is_refused(count: int, of: int) -> None:
    """More than all, or fewer than none, is an error that names the numbers."""
    with pytest.raises(ValueError, match=f"{count} of {of} is no rate"):
        Rate(count, of)


def test_without_scipy_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without SciPy, the error says which extra to install."""
    monkeypatch.setitem(sys.modules, "scipy.stats", None)
    with pytest.raises(MissingExtra, match=r"agentsim-scenarios\[studies\]"):
        wilson(7, 4321)
