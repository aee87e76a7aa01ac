"""Hypothesis strategies for single calls of tools, in three moods. Needs the extra `testing`.

What is `true` has arguments that the tool's schema allows, though the tool may still refuse them.
What is `breaking` has one thing wrong with it that JSON can say. What is `adversarial` has
something in it that no JSON has.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final, Literal

from agentsim.engine import Environment
from agentsim.errors import MissingExtra
from agentsim.events import Call
from agentsim.scenarios import Scenario
from agentsim.testing.subjects import is_own
from agentsim.testing.vocabulary import Vocabulary
from agentsim.tools import Tool
from agentsim.values import Remembered

try:
    from hypothesis import strategies as st
except ModuleNotFoundError as missing:
    raise MissingExtra("testing", missing.name or "hypothesis") from missing

__all__ = [
    "MOODS",
    "ODD",
    "Mood",
    "a_call",
    "calls_for",
    "tools_of",
    "vocabulary_of",
    "weighed",
    "words_at",
]

Mood = Literal["true", "breaking", "adversarial"]
"""How well-formed an answer is."""

MOODS: Final[tuple[Mood, ...]] = ("true", "breaking", "adversarial")
"""The moods, from the best-formed to the worst."""

vocabulary_of: Remembered[Scenario, Vocabulary] = Remembered(Vocabulary.of)
"""From a scenario to its vocabulary, worked out once."""

Draw = Callable[[st.SearchStrategy[Any]], Any]

_OWN: Final = 3  # how much likelier tools are that agentsim does not come with


def calls_for(
    where: Scenario | Environment,
    *,
    mood: Mood = "true",
    tools: Iterable[Tool] | None = None,
    words: Vocabulary | None = None,
) -> st.SearchStrategy[Call]:
    """Return a strategy of calls by the subject of a scenario, or by whoever's turn it is.

    Args:
        where: A scenario; or a position, whose results so far are used for arguments, too.
        mood: How well-formed they are: `true` or `breaking`; `adversarial` calls have arguments
            that no JSON has.
        tools: The tools to call; all that the actor has by default.
        words: What arguments are made of; the scenario's own by default.

    Raises:
        ValueError: if there is no tool to call.

    Example:
        >>> from agentsim import Actor, Scenario
        >>> from agentsim.tools import FLOW
        >>> scenario = Scenario(name="demo", subject="iris", cast=[Actor("iris", tools=FLOW)])
        >>> calls_for(scenario).example().tool in ("wait", "finish")  # doctest: +SKIP
        True
    """
    given = tuple(tools) if tools is not None else tools_of(where)
    if not given:
        raise ValueError("there is no tool to call")
    vocabulary = words or words_at(where)

    @st.composite
    def calls(draw: st.DrawFn) -> Call:
        return a_call(draw, given, vocabulary, mood)

    return calls()


def tools_of(where: Scenario | Environment) -> tuple[Tool, ...]:
    """Return the tools of a scenario's subject, or of whoever's turn it is at a position."""
    if isinstance(where, Scenario):
        env = Environment.start(where)
        return env.turn.observation.tools if env.turn is not None else ()
    return where.turn.observation.tools if where.turn is not None else ()


def words_at(where: Scenario | Environment) -> Vocabulary:
    """Return the vocabulary of a scenario; at a position, with what calls have shown by then."""
    if isinstance(where, Scenario):
        return vocabulary_of(where)
    return vocabulary_of(where.scenario).heard(where.history)


def a_call(
    draw: Draw, tools: Sequence[Tool], words: Vocabulary, mood: Mood, focus: str = ""
) -> Call:
    """Draw a call of one of these tools.

    Args:
        draw: Given by Hypothesis.
        tools: The tools.
        words: What arguments are made of.
        mood: How well-formed the call is.
        focus: Name of a tool to call every other time.
    """
    wanted = [tool for tool in tools if tool.name == focus and draw(st.booleans())]
    tool = draw(st.sampled_from(wanted or weighed(tools)))
    good = _true(draw, tool, words)
    if mood == "true":
        return good
    return _broken(draw, good, tool) if mood == "breaking" else _odd(draw, good, tool)


def weighed(tools: Sequence[Tool]) -> list[Tool]:
    """Return tools to choose among: those of one's own more often, what ends an episode last."""
    found = [tool for tool in tools for _ in range(_OWN if is_own(tool) else 1)]
    return sorted(found, key=lambda tool: tool.name == "finish")


def _true(draw: Draw, tool: Tool, words: Vocabulary) -> Call:
    required = tool.schema.get("required", ())
    arguments = {
        name: _value(draw, name, schema, words)
        for name, schema in tool.schema.get("properties", {}).items()
        if name in required or draw(_SELDOM)
    }
    return Call(tool.name, arguments)


_SELDOM: Final = st.sampled_from([False] * 5 + [True])
_TENTHS: Final = st.integers(0, 9)
_LETTERS: Final = st.text("aeinr \n-é", max_size=8)
_FLOATS: Final = st.floats(allow_nan=False, allow_infinity=False, width=32)


def _value(draw: Draw, name: str, schema: Mapping[str, Any], words: Vocabulary) -> Any:
    """A value that a schema allows, from the words that mean something where there are some."""
    if "anyOf" in schema:
        return _value(draw, name, draw(st.sampled_from(schema["anyOf"])), words)
    if "enum" in schema:
        return draw(st.sampled_from(schema["enum"]))
    match schema.get("type"):
        case "string":
            return _string(draw, name, words)
        case "integer":
            fitting = words.fitting(name, int)
            likely = bool(fitting) and draw(_TENTHS) < 9
            return draw(st.sampled_from(fitting if likely else words.numbers or (1,)))
        case "number":
            return draw(st.sampled_from(words.numbers or (1,)) | _FLOATS)
        case "boolean":
            return draw(st.booleans())
        case "array":
            count = draw(st.integers(0, 2))
            return [_value(draw, name, schema.get("items", {}), words) for _ in range(count)]
        case "object":
            return _object(draw, schema, words)
        case _:
            return None


def _string(draw: Draw, name: str, words: Vocabulary) -> str:
    fitting = words.fitting(name, str)
    if not fitting and words.prose(name):
        fitting = words.sentences
    elif not fitting and draw(st.booleans()):
        fitting = words.things
    tenth = draw(_TENTHS)
    if fitting and tenth < 9:
        found: str = draw(st.sampled_from(fitting))
    elif words.texts and tenth % 3:
        found = draw(st.sampled_from(words.texts))
    else:
        found = draw(_LETTERS)
    return found


def _object(draw: Draw, schema: Mapping[str, Any], words: Vocabulary) -> dict[str, Any]:
    if "properties" in schema:
        required = schema.get("required", ())
        return {
            name: _value(draw, name, inner, words)
            for name, inner in schema["properties"].items()
            if name in required or draw(_SELDOM)
        }
    names = draw(st.lists(st.sampled_from(words.words or ("a",)), max_size=2, unique=True))
    inner = schema.get("additionalProperties", {})
    return {name: _value(draw, name, inner, words) for name in names}


# -- with something wrong ------------------------------------------------------------------------

_WRONG: Final[tuple[Any, ...]] = (
    *(None, True, 0, -1, 2**60, 0.5, "", "two", [], ["x"], {}, {"a": 1}, [[]], "1", [None]),
)
_MALFORMED: Final = ("{", "", "[]", '{"a": 1', "null", "{'id': 1}", '{"id": 1, "id": 2}', "NaN")


def _broken(draw: Draw, good: Call, tool: Tool) -> Call:
    """The call with one thing wrong, that JSON can still say."""
    arguments = dict(good.arguments) if isinstance(good.arguments, Mapping) else {}
    names = list(tool.schema.get("properties", {}))
    match draw(st.integers(0, 4)):
        case 0 if arguments:
            del arguments[draw(st.sampled_from(sorted(arguments)))]
            return Call(good.tool, arguments)
        case 1 if names:
            wrong = {draw(st.sampled_from(names)): draw(st.sampled_from(_WRONG))}
            return Call(good.tool, {**arguments, **wrong})
        case 2:
            return Call(good.tool, draw(st.sampled_from(_MALFORMED)))
        case 3:
            return Call(draw(st.sampled_from((f"{good.tool}s", good.tool.upper(), ""))), arguments)
        case _:
            return Call(good.tool, {**arguments, "extra": draw(st.sampled_from(_WRONG))})


ODD: Final[tuple[Any, ...]] = (
    *(float("nan"), float("inf"), float("-inf"), -0.0, 2**53 + 1, 2**64, -(2**63), 1 << 1_500),
    *("\ud800", "\x00", "\u202e", "{x}", "\ufeff", "<call>", "a" * 50_000, b"bytes", 1j),
    *({1: 2}, {None: 1}, {"\ud800": 1}, ("a", 1), {1, 2}, [float("nan")]),
)
"""Values that no JSON has, or that programs stumble over."""


def _nested(depth: int) -> Any:
    value: Any = []
    for _ in range(depth):
        value = [value]
    return value


def _odd(draw: Draw, good: Call, tool: Tool) -> Call:
    """The call with something in it that no JSON has."""
    arguments: Any = dict(good.arguments) if isinstance(good.arguments, Mapping) else {}
    odd = draw(st.sampled_from((*ODD, _nested(70))))
    match draw(st.integers(0, 3)):
        case 0:
            names = (*tool.schema.get("properties", {}), "extra", "\ud800")
            return Call(good.tool, {**arguments, draw(st.sampled_from(names)): odd})
        case 1:
            return Call(good.tool, odd)
        case 2:
            return Call(odd, arguments)
        case _:
            return Call(good.tool, arguments, id=odd)
