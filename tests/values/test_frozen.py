"""JSON as immutable values."""

import copy
import json
import pickle
from types import MappingProxyType
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings

from agentsim.values import FrozenDict, as_tuple, canonical_bytes, clean_text, freeze
from tests.laws.generators import RudeText
from tests.strategies import Foreign, hostile_values, json_objects, json_values


def thawed(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: thawed(each) for key, each in value.items()}
    return [thawed(each) for each in value] if isinstance(value, tuple) else value


def is_frozen(value: Any) -> bool:
    """Whether a value is JSON that cannot be changed."""
    if isinstance(value, FrozenDict):
        return all(type(key) is str and is_frozen(each) for key, each in value.items())
    if type(value) is tuple:
        return all(is_frozen(each) for each in value)
    return value is None or type(value) in (str, int, float, bool)


@given(json_values)
def test_json_is_kept_as_it_is(value: Any) -> None:
    """What JSON can hold comes back equal, immutable and without faults."""
    frozen, faults = freeze(value)
    assert faults == ()
    assert is_frozen(frozen)
    assert thawed(frozen) == value
    assert freeze(frozen) == (frozen, ())
    assert hash(frozen) == hash(freeze(value)[0])


@given(hostile_values)
@settings(max_examples=200)
def test_anything_at_all_becomes_json_that_encodes(value: Any) -> None:
    """Whatever it is, the result is immutable JSON, encodes, and freezing again changes nothing."""
    frozen, faults = freeze(value, "it")
    assert is_frozen(frozen)
    text = canonical_bytes(frozen)
    assert freeze(frozen) == (frozen, ())
    assert canonical_bytes(freeze(value, "it")[0]) == text
    assert all(type(fault) is str and fault.encode() for fault in faults)
    if not faults:
        assert json.loads(text) == msgspec.json.decode(text)


@given(json_objects)
def test_later_changes_to_the_original_do_not_show(value: dict[str, Any]) -> None:
    """The frozen value shares nothing that can be changed with what it was made from."""
    value = copy.deepcopy(value)
    value["list"] = [1, {"a": []}]
    frozen, _ = freeze(value)
    before = canonical_bytes(frozen)
    value["list"][1]["a"].append("more")
    value["list"].append(2)
    value.clear()
    assert canonical_bytes(frozen) == before


NESTED: Any = []
for _ in range(100):
    NESTED = [NESTED]
LOOP: Any = {}
LOOP["again"] = LOOP


@pytest.mark.parametrize(
    ("value", "kept", "fault"),
    [
        (float("nan"), "<is nan>", "value is nan"),
        (float("-inf"), "<is -inf>", "value is -inf"),
        (10**400, "<is a number of more than 300 digits>", "value is a number of more than"),
        ("a\ud800", "a\\ud800", "value is text with lone surrogates"),
        (b"x", "<is of type bytes, which JSON does not have>", "value is of type bytes, which"),
        ({1, 2}, "<is of type set, which JSON does not have>", "value is of type set, which"),
        ({1: "a"}, {"1": "a"}, "value has the key '1', which is not text"),
        ({None: "a"}, {"None": "a"}, "value has the key 'None', which is not text"),
        ({(1, 2): 3}, {"<tuple>": 3}, "value has the key '<tuple>', which is not text"),
        ({b"k": 1}, {"b'k'": 1}, "value has the key \"b'k'\", which is not text"),
        ({"\ud800": 1}, {"\\ud800": 1}, "value has a key with lone surrogates"),
        ({"a": [1, 1j]}, {"a": (1, "<is of type complex, which JSON does not have>")}, "a[1] is"),
        (Foreign(), "<is of type Foreign, which JSON does not have>", "value is of type Foreign"),
        ({"a": {"b": NESTED}}, None, "is nested deeper than 64 levels"),
        (LOOP, None, "is nested deeper than 64 levels"),
    ],
)
def test_what_json_does_not_have_is_said_in_words(value: Any, kept: Any, fault: str) -> None:
    """What cannot be kept is replaced by words, and one sentence says where it was."""
    frozen, faults = freeze(value)
    if kept is not None:
        assert frozen == kept
    assert len(faults) == 1
    assert fault in faults[0]
    canonical_bytes(frozen)


def test_faults_carry_the_path_that_is_asked_for() -> None:
    """The path given leads to every fault."""
    _, faults = freeze({"a": [{"b": float("nan")}], "c": {1, 2}}, "result")
    assert faults == (
        "result.a[0].b is nan",
        "result.c is of type set, which JSON does not have",
    )


def test_subclasses_are_reduced_to_what_they_are() -> None:
    """Text, numbers and mappings of a class of one's own become plain ones."""

    class Number(int):
        def __int__(self) -> int:
            return 5

    for value, plain in (
        (RudeText("hm"), "hm"),
        (Number(5), 5),
        (MappingProxyType({"a": 1}), {"a": 1}),
        (type("F", (float,), {})(1.5), 1.5),
    ):
        frozen, faults = freeze(value)
        assert (frozen, faults) == (plain, ())
        assert is_frozen(frozen)


def test_very_large_values_are_cut_short_quickly() -> None:
    """Past 200,000 values the rest is left out, and one sentence says so."""
    for value in ([0] * 3_000_000, ["x"] * 3_000_000, {f"é{n}": n for n in range(300_000)}):
        frozen, faults = freeze({"a": value})
        assert len(frozen["a"]) <= 200_001
        assert len(faults) == 1
        assert "is past the limit of 200,000 values" in faults[0]


def test_a_value_that_cannot_be_read_is_none_and_says_why() -> None:
    """When an object's own methods raise, nothing is kept but the reason."""

    class Broken(dict):  # type: ignore[type-arg]
        def items(self) -> Any:
            raise OSError("gone")

    assert freeze(Broken(a=1), "x") == (None, ("x could not be read: OSError",))


CHANGES: dict[str, Any] = {
    "set": lambda d: d.__setitem__("a", 1),
    "delete": lambda d: d.__delitem__("to"),
    "update": lambda d: d.update(a=1),
    "or": lambda d: d.__ior__({"a": 1}),
    "clear": lambda d: d.clear(),
    "pop": lambda d: d.pop("to"),
    "popitem": lambda d: d.popitem(),
    "setdefault": lambda d: d.setdefault("a", 1),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_frozen_mapping_refuses_every_change(name: str) -> None:
    """Each way of changing a dict is refused, and the message says what to do instead."""
    made = FrozenDict(to="marek")
    with pytest.raises(TypeError) as caught:
        CHANGES[name](made)
    assert str(caught.value) == (
        "this mapping is immutable; build a new one with FrozenDict({**old, ...})"
    )
    assert made == {"to": "marek"}


def test_a_frozen_mapping_is_a_value() -> None:
    """It equals a dict, hashes by value, pickles, and copying it gives itself."""
    made = FrozenDict({"a": 1, "b": (2,)})
    again = FrozenDict({"b": (2,), "a": 1})
    assert made == again == {"a": 1, "b": (2,)}
    assert hash(made) == hash(again)
    assert isinstance(made, dict)
    assert pickle.loads(pickle.dumps(made)) == made
    assert type(pickle.loads(pickle.dumps(made))) is FrozenDict
    assert copy.copy(made) is made
    assert copy.deepcopy(made) is made
    assert json.loads(json.dumps(made)) == {"a": 1, "b": [2]}


def test_texts_are_cleaned_only_where_needed() -> None:
    """Text that encodes is returned as it is; a lone surrogate is written out."""
    for text in ("", "plain", "née", "𝄞", "\0"):
        assert clean_text(text) is text
    assert clean_text("née \ud800\udfff") == "née \\ud800\\udfff"


def test_tuples_are_made_of_any_iterable() -> None:
    """Lists, generators and tuples become tuples."""
    assert as_tuple([1, 2]) == as_tuple(n for n in (1, 2)) == (1, 2)


def test_keys_of_a_text_class_of_ones_own_are_kept_as_text() -> None:
    """A key that is a subclass of text is its text, and a fault all the same."""
    assert freeze({RudeText("a"): 1}) == (
        {"a": 1},
        ("value has the key 'a', which is not text",),
    )
