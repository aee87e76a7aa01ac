"""Types that the public surface promises; checked by mypy and pyright, and run."""

from typing import assert_type

import agentsim


def test_the_package_has_a_name() -> None:
    """The package can be imported under strict type checking."""
    assert_type(agentsim.__name__, str)
    assert agentsim.__name__ == "agentsim"
