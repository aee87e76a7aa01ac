"""Which cells are played."""

import pytest

from agentsim import Factor, Family, Level, Scenario
from agentsim.errors import UnknownName
from agentsim.studies import crossed, one_at_a_time

FAMILY = Family(
    "demo",
    Scenario(),
    [
        Factor("a", [Level("0"), Level("1"), Level("2")], control="0", default="2"),
        Factor("b", [Level("x"), Level("y")], control="x", default="y"),
        Factor("c", [Level("m"), Level("n")], control="m"),
    ],
)


def test_one_factor_at_a_time() -> None:
    """The default comes first, then every cell one level away, then all controls, each once."""
    cells = ["".join(cell.values()) for cell in one_at_a_time(FAMILY)]
    assert cells == ["2ym", "0ym", "1ym", "2xm", "2yn", "0xm"]


def test_levels_are_crossed_and_the_rest_stays_at_default() -> None:
    """Given levels are crossed in the family's order; factors not given keep their default."""
    cells = crossed(FAMILY, {"b": ("x",), "a": ("1", "0", "1")})
    assert ["".join(cell.values()) for cell in cells] == ["1xm", "0xm"]


def test_no_levels_means_all_levels() -> None:
    """An empty list of levels stands for all of the factor's."""
    assert len(crossed(FAMILY, {factor.id: () for factor in FAMILY.factors})) == len(FAMILY)
    assert [dict(cell) for cell in crossed(FAMILY, {})] == [FAMILY.levels()]


def test_unknown_factors_and_levels_are_refused() -> None:
    """A name that the family does not have is an error that lists those it has."""
    with pytest.raises(UnknownName, match="no factor named 'd'"):
        crossed(FAMILY, {"d": ()})
    with pytest.raises(UnknownName, match="no level of a named '9'"):
        crossed(FAMILY, {"a": ("9",)})
