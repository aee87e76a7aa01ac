"""Canonical bytes, digests and the plain form of values."""

import enum
from datetime import UTC, datetime
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentsim.values import FrozenDict, canonical_bytes, digest_of, plain
from tests.strategies import frozen_json, json_objects

NAIVE = datetime.fromisoformat("2031-03-04")


class Colour(enum.Enum):
    RED = "red"


class Weight(enum.IntEnum):
    HEAVY = 3


@attrs.frozen
class Point:
    x: int
    y: Any = None
    note: str = attrs.field(default="", eq=False)


class Spoken:
    def __canonical__(self) -> dict[str, Any]:
        return {"says": ("a", Colour.RED)}


@given(json_objects)
def test_the_order_of_keys_makes_no_difference(value: dict[str, Any]) -> None:
    """Equal mappings give equal bytes, whatever order they were made in."""
    backwards = dict(reversed(value.items()))
    assert canonical_bytes(FrozenDict(value)) == canonical_bytes(FrozenDict(backwards))
    assert digest_of(value) == digest_of(backwards)


@given(frozen_json, frozen_json)
def test_digests_tell_values_apart(one: Any, two: Any) -> None:
    """Two values have one digest exactly where their canonical bytes agree."""
    assert (digest_of(one) == digest_of(two)) == (canonical_bytes(one) == canonical_bytes(two))


def test_a_digest_is_32_hexadecimal_digits() -> None:
    """128 bits, written out; the same in every version, so that stored ones stay true."""
    assert digest_of({"a": [1, 2.5, "née", None, True]}) == "baea10f9d8e5a4762bb9ed57bcb1e8f5"
    assert set(digest_of("x")) <= set("0123456789abcdef")


def test_numbers_and_truth_values_are_not_confused() -> None:
    """1, 1.0, True and the text are four different things."""
    assert len({digest_of(each) for each in (1, 1.0, True, "1", None)}) == 5


def test_the_plain_form_names_every_class() -> None:
    """attrs values, enums, moments, sets, mappings and sequences reduce to JSON."""
    moment = datetime(2031, 3, 4, tzinfo=UTC)
    found = plain({"b": Point(1, (Colour.RED, Weight.HEAVY)), "a": [{"z", "y"}, moment]})
    assert found == {
        "a": [["y", "z"], "2031-03-04T00:00:00+00:00"],
        "b": {"type": "Point", "x": 1, "y": ["red", 3]},
    }
    assert list(found) == ["a", "b"]
    assert plain(Spoken()) == {"says": ["a", "red"]}


def test_fields_that_do_not_compare_do_not_count() -> None:
    """A field that is no part of equality is no part of the digest."""
    assert digest_of(Point(1, note="a")) == digest_of(Point(1, note="b"))
    assert digest_of(Point(1)) != digest_of(Point(2))


def test_a_caller_may_take_some_values_over() -> None:
    """`special` is asked first about everything, and may decline."""

    def special(value: Any) -> Any:
        return "point!" if isinstance(value, Point) else NotImplemented

    assert plain([Point(1), 2, Spoken()], special) == ["point!", 2, {"says": ["a", "red"]}]


@pytest.mark.parametrize("value", [object(), b"bytes", NAIVE, 1j, len])
def test_what_has_no_canonical_form_is_refused(value: Any) -> None:
    """Foreign objects, and moments without a zone, are named in the refusal."""
    with pytest.raises(TypeError, match=f"^{type(value).__name__} has no canonical form: "):
        digest_of(value)


@given(st.sets(st.text(max_size=3)))
def test_sets_have_one_order(values: set[str]) -> None:
    """A set is written sorted, whatever order it iterates in."""
    assert plain(values) == plain(frozenset(sorted(values)))
    assert plain(values) == sorted(values, key=canonical_bytes)
