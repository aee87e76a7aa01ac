"""`Draw`: randomness as a pure function of a key."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentsim.values import Draw

keys = st.lists(st.text(max_size=4) | st.integers(), max_size=3).map(tuple)


@given(st.integers(), keys)
def test_the_same_key_draws_the_same(seed: int, key: tuple[str | int, ...]) -> None:
    """A draw is a value: it gives the same every time, within its range."""
    draw = Draw(seed, key)
    assert draw.integer() == Draw(seed, key).integer()
    assert 0 <= draw.integer() < 2**63
    assert 0.0 <= draw.uniform() < 1.0
    assert draw.child("a", 1) == Draw(seed, (*key, "a", 1))


@given(st.integers(0, 9), keys, st.integers(1, 1_000))
def test_numbers_below_a_bound(seed: int, key: tuple[str | int, ...], bound: int) -> None:
    """Whole numbers lie in [0, bound)."""
    assert 0 <= Draw(seed, key).below(bound) < bound


def test_keys_and_seeds_tell_draws_apart() -> None:
    """Seed, key, and the way a key is put together each make a difference."""
    draws = [
        Draw(1), Draw(2), Draw(1, ("a",)), Draw(1, ("a", "b")), Draw(1, ("ab",)),
        Draw(1, ("1",)), Draw(1, (1,)), Draw(-1), Draw(1, ("\ud800",)),
    ]  # fmt: skip
    assert len({draw.integer() for draw in draws}) == len(draws)


def test_draws_are_the_same_in_every_version() -> None:
    """Known values: changing the function would change every stored episode."""
    assert Draw(7, ("iris", 3, "reply")).integer() == 2_125_123_104_941_398_631
    assert [Draw(0, (n,)).below(6) for n in range(12)] == [0, 5, 2, 1, 2, 4, 3, 3, 2, 2, 4, 4]


def test_draws_are_spread_evenly() -> None:
    """Over many keys, each side of a die comes about as often, and the mean is one half."""
    sides = [Draw(3, ("die", n)).below(6) for n in range(6_000)]
    assert all(850 < sides.count(side) < 1_150 for side in range(6))
    mean = sum(Draw(4, (n,)).uniform() for n in range(4_000)) / 4_000
    assert abs(mean - 0.5) < 0.02


def test_choosing() -> None:
    """A choice is one of the options; there has to be one."""
    assert {Draw(0, (n,)).choice("abc") for n in range(50)} == {"a", "b", "c"}
    with pytest.raises(ValueError, match="there is nothing to choose from: options is empty"):
        Draw(0).choice(())
    with pytest.raises(ValueError, match="bound is 0; it has to be 1 or more"):
        Draw(0).below(0)
