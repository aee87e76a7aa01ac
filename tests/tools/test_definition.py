"""`@tool`: from a typed function to a schema and checked arguments."""

import enum
import functools
from collections.abc import Sequence
from typing import Annotated, Any, Literal

import attrs
import pytest
from hypothesis import given

from agentsim.errors import ToolDefinitionError
from agentsim.tools import Context, Tool, shape_of, tool
from agentsim.values import digest_of, freeze
from tests.strategies import READY_MADE, hostile_values, json_objects


class Colour(enum.Enum):
    RED = "red"
    BLUE = "blue"


@attrs.frozen
class Slot:
    day: int
    _hour: int = attrs.field(default=9, validator=attrs.validators.ge(0))


@tool(latency_ms=5, writes=False)
def book(
    ctx: Context,
    where: str,
    slots: list[Slot],
    colour: Colour = Colour.RED,
    prices: dict[str, float] | None = None,
    mode: Literal["fast", "slow"] = "slow",
    note: Annotated[str | int, "What to write on it."] = "",
) -> str:
    """Book a berth,
    for one or more slots.

    It may take a while.

    Args:
        where: Name of the berth,
            as on the map.
        slots (list): When.
        colour: Which flag.

    Returns:
        What was booked.
    """
    return f"{where} {slots} {colour} {prices} {mode} {note}"


def test_name_description_and_schema_come_from_the_function() -> None:
    """Signature and docstring give all that a model is told."""
    assert (book.name, book.latency_ms, book.writes) == ("book", 5, False)
    assert book.description == "Book a berth, for one or more slots.\n\nIt may take a while."
    assert book.as_anthropic()["input_schema"] == {
        "type": "object",
        "properties": {
            "where": {"type": "string", "description": "Name of the berth, as on the map."},
            "slots": {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {"day": {"type": "integer"}, "_hour": {"type": "integer"}},
                    "required": ["day"],
                    "additionalProperties": False,
                },
                "description": "When.",
            },
            "colour": {
                "type": "string",
                "enum": ["red", "blue"],
                "description": "Which flag.",
            },
            "prices": {
                "anyOf": [
                    {"type": "object", "additionalProperties": {"type": "number"}},
                    {"type": "null"},
                ]
            },
            "mode": {"type": "string", "enum": ["fast", "slow"]},
            "note": {
                "anyOf": [{"type": "string"}, {"type": "integer"}],
                "description": "What to write on it.",
            },
        },
        "required": ["where", "slots"],
        "additionalProperties": False,
    }


def test_forms_for_apis_are_plain_json() -> None:
    """OpenAI-style and Anthropic-style forms hold lists and dicts, and the same schema."""
    for each in READY_MADE:
        openai, anthropic = each.as_openai(), each.as_anthropic()
        assert openai["type"] == "function"
        assert openai["function"]["name"] == anthropic["name"] == each.name
        assert openai["function"]["description"] == anthropic["description"]
        assert openai["function"]["parameters"] == anthropic["input_schema"]
        assert type(anthropic["input_schema"]["required"]) is list
        assert anthropic["input_schema"]["type"] == "object"


def bound(arguments: dict[str, Any], which: Tool = book) -> tuple[dict[str, Any], list[str]]:
    return which.bind(freeze(arguments)[0])


def test_arguments_are_turned_into_what_the_function_takes() -> None:
    """Lists become tuples, objects records, names enum members, 3.0 the number 3."""
    values, faults = bound(
        {
            "where": "Q4",
            "slots": [{"day": 3.0, "_hour": 7}, {"day": 4}],
            "colour": "blue",
            "prices": {"b": 1, "a": 2.5},
            "note": 7,
        }
    )
    assert faults == []
    assert values["slots"] == (Slot(3, 7), Slot(4))
    assert values["colour"] is Colour.BLUE
    assert list(values["prices"]) == ["a", "b"]
    assert book(None, **values).startswith("Q4 (Slot(")
    assert "mode" not in values, "defaults are the function's own"


@pytest.mark.parametrize(
    ("changes", "faults"),
    [
        ({"where": 3}, ["where: expected text, got 3 (a number)"]),
        ({"where": None}, ["where: expected text, got null"]),
        ({"where": True}, ["where: expected text, got true (a truth value)"]),
        ({"slots": "x" * 60}, [f"slots: expected a list, got '{'x' * 40}…' (text)"]),
        ({"slots": [3]}, ["slots[0]: expected an object, got 3 (a number)"]),
        ({"slots": [{}]}, ["slots[0].day: is missing"]),
        ({"slots": [{"day": 1.5}]}, ["slots[0].day: expected a whole number, got 1.5 (a number)"]),
        (
            {"slots": [{"day": 1, "b": 2, "a": 1}]},
            ["slots[0].a: is not expected", "slots[0].b: is"],
        ),
        ({"slots": [{"day": 1, "_hour": -1}]}, ["slots[0]: '_hour' must be >= 0: -1"]),
        ({"colour": "green"}, ["colour: expected one of 'red', 'blue', got 'green' (text)"]),
        ({"mode": 1}, ["mode: expected one of 'fast', 'slow', got 1 (a number)"]),
        ({"prices": {"a": "1"}}, ["prices.a: expected a number, got '1' (text)"]),
        ({"prices": {"a": True}}, ["prices.a: expected a number, got true (a truth value)"]),
        ({"prices": []}, ["prices: expected an object, got a list"]),
        ({"note": {}}, ["note: expected text, got an object"]),
        ({"wher": "x"}, ["wher: is not an argument of book; did you mean where?"]),
        ({"zzz": "x"}, ["zzz: is not an argument of book; it takes where, slots, colour, prices"]),
    ],
)
def test_every_fault_is_named_by_its_path(changes: dict[str, Any], faults: list[str]) -> None:
    """What was given, what was expected, and where: one sentence for each fault."""
    _, found = bound({"where": "Q4", "slots": [], **changes})
    assert len(found) == len(faults)
    assert all(one.startswith(two) for one, two in zip(found, faults, strict=True))


def test_all_faults_of_a_call_are_named_at_once() -> None:
    """Missing, wrong and stray arguments are all in one answer."""
    assert bound({"slots": 3, "extra": 1})[1] == [
        "where: is missing",
        "slots: expected a list, got 3 (a number)",
        "extra: is not an argument of book; it takes where, slots, colour, prices, mode, note",
    ]


@given(hostile_values)
def test_checking_never_raises(value: Any) -> None:
    """Any frozen value whatever is either taken or refused in words, by every ready-made tool."""
    frozen, _ = freeze(value)
    for each in (*READY_MADE, book):
        for name in each.schema["properties"]:
            _, faults = each.bind(freeze({name: frozen})[0])
            assert all(type(fault) is str for fault in faults)


@given(json_objects)
def test_the_order_of_arguments_makes_no_difference(arguments: dict[str, Any]) -> None:
    """Equal objects give equal values and equal complaints."""
    backwards = dict(reversed(arguments.items()))
    assert bound(arguments) == bound(backwards)


@pytest.mark.parametrize(
    ("annotation", "schema"),
    [
        (str, {"type": "string"}),
        (bool, {"type": "boolean"}),
        (None, {"type": "null"}),
        (tuple[int, ...], {"type": "array", "items": {"type": "integer"}}),
        (Sequence[str], {"type": "array", "items": {"type": "string"}}),
        (str | None, {"anyOf": [{"type": "string"}, {"type": "null"}]}),
        (Literal[1, 2], {"type": "integer", "enum": [1, 2]}),
        (Literal["a", 1], {"enum": ["a", 1]}),
        (Annotated[int, 3, "How many."], {"type": "integer", "description": "How many."}),
        (Annotated[int, 3], {"type": "integer"}),
    ],
)
def test_annotations_have_schemas(annotation: Any, schema: Any) -> None:
    """Each supported annotation, and its JSON Schema."""
    assert shape_of(annotation).schema == schema


@pytest.mark.parametrize(
    "annotation", [set[str], tuple[int, str], dict[int, str], Any, object, bytes, complex]
)
def test_annotations_without_a_schema_are_refused(annotation: Any) -> None:
    """The message names the annotation and lists what can be used."""
    with pytest.raises(TypeError, match="has no JSON Schema here; use str, int, float, bool"):
        shape_of(annotation)


@pytest.mark.parametrize(
    ("annotation", "value", "taken"),
    [
        (None, None, True),
        (None, 0, False),
        (int, 2.0**60, False),
        (int, True, False),
        (float, 3, True),
        (str | None, None, True),
        (Literal[1], True, False),
        (int | str, "a", True),
        (int | str, 1.5, False),
    ],
)
def test_types_are_exact(annotation: Any, value: Any, taken: bool) -> None:
    """A truth value is no number, text is no number, and a large float is no whole one."""
    faults: list[str] = []
    shape_of(annotation).check(value, "x", faults)
    assert (not faults) is taken


def no_annotation(ctx: Context, x) -> str:  # type: ignore[no-untyped-def]
    """Do."""
    return ""


def no_schema(x: set[str]) -> str:
    """Do."""
    return ""


def starred(*x: str) -> str:
    """Do."""
    return ""


def keywords(**x: str) -> str:
    """Do."""
    return ""


def positional(x: str, /) -> str:
    """Do."""
    return ""


def unknown(x: "Nowhere") -> str:  # type: ignore[name-defined]  # noqa: F821
    """Do."""
    return ""


def silent(x: str) -> str:
    return ""


async def later(x: str) -> str:
    """Do."""
    return ""


def yielding(x: str) -> Any:
    """Do."""
    yield x


@pytest.mark.parametrize(
    ("function", "problem"),
    [
        (no_annotation, "the parameter 'x' needs an annotation, such as str"),
        (no_schema, "the parameter 'x': set[str] has no JSON Schema here; use str"),
        (starred, "*x has no JSON Schema; name each argument"),
        (keywords, "*x has no JSON Schema; name each argument"),
        (positional, "x is positional-only; remove the slash"),
        (unknown, "an annotation cannot be resolved: name 'Nowhere' is not defined"),
        (silent, "models need a description; write a docstring"),
        (later, "a tool is a plain function; it may not be async or yield"),
        (yielding, "a tool is a plain function; it may not be async or yield"),
    ],
)
def test_functions_that_cannot_be_tools_are_refused(function: Any, problem: str) -> None:
    """The message names the function, what about it cannot be used, and the cure."""
    with pytest.raises(ToolDefinitionError) as caught:
        tool(function)
    assert str(caught.value).startswith(f"tool {function.__name__!r}: {problem}")


def test_names_and_latencies_are_checked() -> None:
    """A name that APIs refuse, or a negative latency, is refused."""
    with pytest.raises(
        ToolDefinitionError, match="a name has letters, digits, _ and -, 64 at most"
    ):
        tool(name="book it")(silent)
    with pytest.raises(ToolDefinitionError, match="latency_ms is -1; it has to be 0 or more"):
        tool(description="Do.", latency_ms=-1)(silent)
    with pytest.raises(ValueError, match="latency_ms"):
        attrs.evolve(book, latency_ms=-1)


def test_name_and_description_can_be_given() -> None:
    """What is given takes the place of the function's own."""
    made = tool(name="hush", description="Be quiet.")(silent)
    assert (made.name, made.description) == ("hush", "Be quiet.")
    assert made("x") == ""
    assert made.bind({"x": "y"}) == ({"x": "y"}, [])


def test_a_tool_need_not_look_at_the_world() -> None:
    """Without a first parameter `ctx`, the function is called with the arguments alone."""

    @tool
    def double(n: int) -> int:
        """Double."""
        return 2 * n

    @tool
    def named(transaction: Context, n: int) -> str:
        """Take the transaction under another name."""
        return f"{transaction} {n}"

    assert double.run(None, {"n": 4}) == 8  # type: ignore[arg-type]
    assert list(named.schema["properties"]) == ["n"]
    assert named.run("T", {"n": 1}) == "T 1"  # type: ignore[arg-type]
    assert bound({"m": 1}, double)[1][0] == "n: is missing"


def test_what_a_tool_does_is_part_of_its_digest() -> None:
    """Another body, another digest; the same function, the same one."""

    def make(body: str) -> Tool:
        space: dict[str, Any] = {}
        exec(f'def f(x: str) -> str:\n    """Do."""\n    return {body}', space)
        return tool(space["f"])

    assert digest_of(book) == digest_of(attrs.evolve(book))
    assert digest_of(make("x + x")) == digest_of(make("x + x"))
    assert digest_of(make("x + x")) != digest_of(make("x * 2"))
    assert digest_of(book) != digest_of(attrs.evolve(book, latency_ms=6))
    partial = attrs.evolve(book, function=functools.partial(silent))
    assert digest_of(partial) == digest_of(partial)
