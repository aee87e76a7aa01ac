"""JSON as models write it by hand."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentsim.models.dialects.loose import first_object, read_loosely, read_object

JSONS = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(JSONS)
def test_json_is_read_as_it_is(value: Any) -> None:
    """Whatever is JSON is read as JSON readers read it, escaped or not."""
    for ascii_only in (True, False):
        text = json.dumps(value, ensure_ascii=ascii_only)
        assert read_loosely(text) == (json.loads(text), len(text))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("{'a': 'it\\'s', }", {"a": "it's"}),
        ("{a: [1, 2,], b-c: True, d: None}", {"a": [1, 2], "b-c": True, "d": None}),
        ("{'say': 'a \"b\" c'}", {"say": 'a "b" c'}),
        ('{"a": "one\ntwo\ttab"}', {"a": "one\ntwo\ttab"}),
        ("{“a”: “b”}", {"a": "b"}),
        ("{“a”: “b\\”}", {"a": "b\\"}),
        ("{'a': 'a\\qb \\u12'}", {"a": "a\\qb \\u12"}),
        ("-1.5e3", -1500.0),
    ],
)
def test_common_slips_are_allowed(text: str, value: Any) -> None:
    """Single and curly quotes, bare keys, trailing commas, Python's words, raw line breaks."""
    assert read_loosely(text)[0] == value


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        '{"a"',
        '{"a": ',
        '{"a": "b',
        "[1",
        "[1 2]",
        "{'a': 'it's'}",
        "nope",
        "[" * 999,
        "9" * 9999,
    ],
)
def test_what_has_no_end_or_sense_is_refused(text: str) -> None:
    """Nothing is guessed: the rest of a value is never made up."""
    with pytest.raises(ValueError):  # noqa: PT011  # the message is for nobody
        read_loosely(text)
    assert read_object(text) is None


def test_an_object_is_found_in_a_text() -> None:
    """The first object, with where it begins and ends; a list or half an object is none."""
    assert first_object('So: {"a": 1} then {"b": 2}') == ({"a": 1}, 4, 12)
    assert first_object("none") is None
    assert first_object('{"a": ') is None
    assert read_object("[1]") is None
    assert read_object("{" * 200_000) is None
