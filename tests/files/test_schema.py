"""The published schema: what is written is valid by it, and so is whatever is read."""

import json
import random
from functools import cache
from importlib import resources
from typing import Any

import attrs
import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agentsim import Actor, tool
from agentsim.cast import step
from agentsim.errors import LoadError
from agentsim.events import EVENT_CLASSES, Call, Usage
from agentsim.files import KINDS, dumps, loads
from agentsim.files.kinds import UNIONS, Tagged
from agentsim.files.schema import SCHEMA_ID, json_schema, schema_text
from agentsim.outcomes import Atom
from agentsim.scenarios import Limits
from tests.files.documents import ANYTHING, drawn, kinds_of, spoilt
from tests.strategies import json_values
from tests.strategies_events import events_of


@cache
def validator() -> Any:
    return jsonschema.Draft202012Validator(json_schema())


def valid(document: Any) -> bool:
    return bool(validator().is_valid(document))


def test_the_published_schema_is_the_one_that_the_code_has() -> None:
    """The file that comes with the package is up to date."""
    published = resources.files("agentsim.files").joinpath("agentsim-1.schema.json")
    assert published.read_text("utf-8") == schema_text(), (
        "the classes have changed; write the schema again:  "
        "agentsim schema > src/agentsim/files/agentsim-1.schema.json"
    )


def test_the_schema_is_a_schema() -> None:
    """It is valid by its own draft, names its version, and refers to nothing that it lacks."""
    made = json_schema()
    jsonschema.Draft202012Validator.check_schema(made)
    assert made["$id"] == SCHEMA_ID == "urn:agentsim:schema:1"
    referred = {
        part.split('"')[0] for part in json.dumps(made).split('"$ref": "#/$defs/') if part[0] != "{"
    }
    assert referred <= set(made["$defs"])
    assert {each["properties"]["kind"]["const"] for each in made["anyOf"]} == set(KINDS)
    for cls in EVENT_CLASSES:
        assert f"event.{cls}" in made["$defs"]


@settings(max_examples=150)
@given(ANYTHING)
def test_what_is_written_is_valid(value: Any) -> None:
    """Every document that `dumps` writes is valid by the schema."""
    document = json.loads(dumps(value))
    validator().validate(document)
    validator().validate({"$schema": SCHEMA_ID, **document})
    assert loads(json.dumps({"$schema": SCHEMA_ID, **document})) == value


@pytest.mark.parametrize("cls", EVENT_CLASSES.values(), ids=EVENT_CLASSES)
def test_every_event_is_valid(cls: type) -> None:
    """Each class of event has its place in the schema."""

    @settings(max_examples=10)
    @given(events_of(cls))
    def each(event: Any) -> None:
        validator().validate(json.loads(dumps(event)))

    each()


@settings(max_examples=80)
@given(ANYTHING, st.integers(0, 2**32))
def test_what_is_read_is_valid(value: Any, seed: int) -> None:
    """Whatever is changed in a document: if it loads, the schema takes it too."""
    document = json.loads(dumps(value))
    for turn in range(20):
        chance = random.Random(f"{seed}/{turn}")
        changed = spoilt(document, chance)
        if chance.random() < 0.3:
            changed = spoilt(changed, chance)
        if valid(changed):
            continue
        with pytest.raises(LoadError):
            loads(json.dumps(changed))


def test_the_schema_refuses_most_of_what_loading_refuses() -> None:
    """It is strict: of documents spoilt in one place, it finds nearly all that `loads` does."""
    refused = found = 0
    for number, value in enumerate(drawn(8)):
        document = json.loads(dumps(value))
        changed = spoilt(document, random.Random(number))
        try:
            loads(json.dumps(changed))
        except LoadError:
            refused += 1
            found += not valid(changed)
    assert refused > 80
    assert found / refused > 0.9


def test_the_documents_drawn_here_are_of_many_kinds() -> None:
    """The sample has something of every kind."""
    assert kinds_of(drawn(8)) == set(KINDS)


@pytest.mark.parametrize(
    "document",
    [
        {},
        {"agentsim": 2, "kind": "usage", "usage": {}},
        {"agentsim": 1, "kind": "usage"},
        {"agentsim": 1, "kind": "usage", "usage": {}, "call": {"tool": "x"}},
        {"agentsim": 1, "kind": "usage", "usage": {"input_token": 1}},
        {"agentsim": 1, "kind": "usage", "usage": {"input_tokens": "1"}},
        {"agentsim": 1, "kind": "limits", "limits": {"turns": 0}},
        {"agentsim": 1, "kind": "event", "event": {"kind": "endet", "at_ms": 0}},
        {"agentsim": 1, "kind": "pattern", "pattern": {"type": "snt"}},
        {"agentsim": 1, "kind": "actor", "actor": {"id": "a", "tools": ["os.system"]}},
        {"agentsim": 1, "kind": "part", "part": {"component": "files", "value": {"a": ""}}},
        {"agentsim": 1, "kind": "part", "part": {"component": "my.own", "value": 5}},
    ],
)
def test_the_schema_is_strict(document: Any) -> None:
    """Keys, types, bounds, names and tags that do not fit are refused."""
    assert not valid(document)


def test_what_is_ones_own_is_open() -> None:
    """Tools, components, patterns and steps of a user's own have a place under their names."""

    @attrs.frozen
    class Knocked(Atom):
        limit: int = 2

    @tool
    def ring(ctx: Any) -> str:
        """Ring."""
        return ""

    @step("tests.whistle")
    @attrs.frozen
    class Whistle:
        tunes: tuple[str, ...] = ()

        def act(self, ctx: Any, cause: Any, count: int) -> None:
            """Whistle."""

    for value in (
        Knocked(3),
        Whistle(("a",)),
        Actor("iris", tools=[ring]),
        Limits(turns=3),
        Usage(1),
    ):
        validator().validate(json.loads(dumps(value)))
    validator().validate(
        {"agentsim": 1, "kind": "part", "part": {"component": "my.own", "value": {"a": [1]}}}
    )
    validator().validate({"agentsim": 1, "kind": "actor", "actor": {"id": "a", "tools": ["p/t"]}})


@settings(max_examples=30)
@given(json_values)
def test_any_json_has_its_place_where_any_may_stand(value: Any) -> None:
    """Arguments of calls may hold anything."""
    validator().validate(json.loads(dumps(Call("x", {"a": value}))))


def test_every_union_is_told_apart_by_its_tag() -> None:
    """Each class of a union is one definition, which requires the tag."""
    made = json_schema()["$defs"]
    for union in UNIONS:
        assert isinstance(union, Tagged)
        for each in made[union.name]["anyOf"]:
            if "$ref" in each:
                held = made[each["$ref"].removeprefix("#/$defs/")]
                assert union.tag in held["required"]
                assert held["properties"][union.tag]["const"] == each["$ref"].rpartition(".")[2]
