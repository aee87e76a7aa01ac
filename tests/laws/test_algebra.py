"""The laws of `|`, held against generated fragments, and against broken ways of composing."""

from typing import Any

import pytest

from agentsim.scenarios import Scenario, scenario
from agentsim.scenarios.scenario import _joined
from tests.laws.algebra import LAWS, tried


def test_the_laws_hold_for_generated_fragments() -> None:
    """Every law is tried on as many triples, of which some agree and some conflict."""
    met = tried(300)
    assert {name: met[name] for name in LAWS} == dict.fromkeys(LAWS, 300)
    assert min(met["pairs that agree"], met["pairs that conflict"]) > 20
    assert met["pairs that share mail"] > 20


def last_wins(name: str, left: Any, right: Any) -> Any:
    """Composing in which the right side silently wins."""
    if isinstance(left, tuple):
        return tuple({each.id: each for each in (*left, *right)}.values())
    if isinstance(left, dict):
        return {**left, **right}
    return right or left


def twice(name: str, left: Any, right: Any) -> Any:
    """Composing that keeps equal definitions twice."""
    found = _joined(name, left, right)
    return (*left, *right) if isinstance(left, tuple) else found


def forgets(name: str, left: Any, right: Any) -> Any:
    """Composing that drops the mail of a part without people."""
    found = _joined(name, left, right)
    return left if name == "mail" and left else found


def from_the_right(name: str, left: Any, right: Any) -> Any:
    """Composing that refuses only what the right side has first."""
    if isinstance(left, tuple) and left and right and left[0].id == right[0].id:
        return left
    return _joined(name, left, right)


@pytest.mark.parametrize("mutant", [last_wins, twice, forgets, from_the_right])
def test_a_broken_way_of_composing_breaks_a_law(
    mutant: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each mutant of `|` is caught by one of the laws."""
    monkeypatch.setattr(scenario, "_joined", mutant)
    with pytest.raises(AssertionError):
        tried(200)
    assert Scenario() | Scenario() == Scenario()
