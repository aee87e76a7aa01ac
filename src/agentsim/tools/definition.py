"""`Tool` and `@tool`: typed functions that an actor can call."""

from __future__ import annotations

import difflib
import inspect
import re
import typing
from collections.abc import Callable, Mapping
from typing import Any, overload

import attrs

from agentsim.errors import ToolDefinitionError
from agentsim.tools.code import code_digest
from agentsim.tools.context import Context
from agentsim.tools.schema import Check, Shape, shape_of
from agentsim.values import FrozenDict, freeze

__all__ = ["Tool", "tool"]

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,63}")
_SECTION = re.compile(r"^(Args|Arguments|Returns|Raises|Yields|Example|Examples|Note):\s*$")
_ARGUMENT = re.compile(r"^(\w+)(?:\s*\([^)]*\))?:\s*(.*)$")

_MISSING = object()


@attrs.frozen(eq=False)
class _Parameter:
    name: str
    check: Check
    default: Any


@attrs.frozen
class Tool:
    """A function that an actor can call, with its schema.

    Made by `@tool`; calling it calls the function.

    Attributes:
        name: What models call it: letters, digits, `_` and `-`, 64 characters at most.
        description: What models are told about it.
        schema: JSON Schema of its arguments, an object.
        function: What runs, given a `Context` first if it asks for one.
        latency_ms: Simulated time a call takes.
        writes: Whether a call may change the world.
    """

    name: str
    description: str
    schema: FrozenDict
    function: Callable[..., Any]
    latency_ms: int = attrs.field(default=0, kw_only=True, validator=attrs.validators.ge(0))
    writes: bool = attrs.field(default=True, kw_only=True)
    _parameters: tuple[_Parameter, ...] = attrs.field(
        default=(), kw_only=True, repr=False, eq=False, alias="parameters"
    )
    _takes_context: bool = attrs.field(
        default=True, kw_only=True, repr=False, eq=False, alias="takes_context"
    )

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Call the function itself, outside any episode."""
        return self.function(*args, **kwargs)

    def bind(self, arguments: Mapping[str, Any]) -> tuple[dict[str, Any], list[str]]:
        """Check a call's arguments.

        Args:
            arguments: Frozen JSON by parameter name.

        Returns:
            The values for the function, and one sentence for each fault, which names its path.
        """
        faults: list[str] = []
        values: dict[str, Any] = {}
        used = 0
        for parameter in self._parameters:
            name = parameter.name
            given = arguments.get(name, _MISSING)
            if given is _MISSING:
                if parameter.default is _MISSING:
                    faults.append(f"{name}: is missing")
                continue
            used += 1
            values[name] = parameter.check(given, name, faults)
        if used < len(arguments):
            faults += [self._stray(key) for key in sorted(arguments) if key not in values]
        return values, faults

    def _stray(self, key: str) -> str:
        names = [parameter.name for parameter in self._parameters]
        close = difflib.get_close_matches(key, names, 1)
        hint = f"did you mean {close[0]}?" if close else f"it takes {', '.join(names) or 'nothing'}"
        return f"{key[:80]}: is not an argument of {self.name}; {hint}"

    def run(self, context: Context, values: dict[str, Any]) -> Any:
        """Run the function on checked values; whatever it raises comes through."""
        if self._takes_context:
            return self.function(context, **values)
        return self.function(**values)

    def as_openai(self) -> dict[str, Any]:
        """Return the tool in the form of OpenAI-style chat APIs."""
        function = {
            "name": self.name,
            "description": self.description,
            "parameters": _thaw(self.schema),
        }
        return {"type": "function", "function": function}

    def as_anthropic(self) -> dict[str, Any]:
        """Return the tool in the form of Anthropic-style message APIs."""
        schema = _thaw(self.schema)
        return {"name": self.name, "description": self.description, "input_schema": schema}

    def __canonical__(self) -> dict[str, Any]:
        return {
            "type": "Tool",
            "name": self.name,
            "description": self.description,
            "schema": self.schema,
            "latency_ms": self.latency_ms,
            "writes": self.writes,
            "code": code_digest(self.function),
        }


def _thaw(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _thaw(item) for key, item in value.items()}
    return [_thaw(item) for item in value] if isinstance(value, tuple) else value


def _documented(doc: str) -> tuple[str, dict[str, str]]:
    """Split a Google-style docstring into its description and what it says of arguments."""
    head: list[str] = []
    about: dict[str, list[str]] = {}
    section, current = "", ""
    for line in inspect.cleandoc(doc).splitlines():
        found = _SECTION.match(line)
        if found:
            section = found[1]
        elif not section:
            head.append(line)
        elif section in ("Args", "Arguments"):
            argument = _ARGUMENT.match(line.strip())
            if argument and not line.startswith("        "):
                current = argument[1]
                about[current] = [argument[2]]
            elif current and line.strip():
                about[current].append(line.strip())
    described = {name: " ".join(lines).strip() for name, lines in about.items()}
    return re.sub(r"(?<!\n)\n(?!\n)", " ", "\n".join(head)).strip(), described


@overload
def tool(function: Callable[..., Any], /) -> Tool: ...
@overload
def tool(
    *,
    name: str | None = None,
    description: str | None = None,
    latency_ms: int = 0,
    writes: bool = True,
) -> Callable[[Callable[..., Any]], Tool]: ...
def tool(
    function: Callable[..., Any] | None = None,
    /,
    *,
    name: str | None = None,
    description: str | None = None,
    latency_ms: int = 0,
    writes: bool = True,
) -> Tool | Callable[[Callable[..., Any]], Tool]:
    """Make a typed function a tool.

    Name, description and JSON Schema come from the function's name, docstring and annotations.
    A first parameter called `ctx`, or annotated as `Context`, is given the transaction.

    Args:
        function: The function, where `@tool` is used without parentheses.
        name: Name for models; the function's own by default.
        description: What models are told; the docstring up to its first section by default.
        latency_ms: Simulated time a call takes.
        writes: Whether a call may change the world; if False, trying to is an error.

    Raises:
        ToolDefinitionError: if a parameter has no annotation or one without a JSON Schema, or
            there is no description.

    Example:
        >>> @tool
        ... def tide(ctx, harbour: str) -> str:
        ...     '''Look up the next high water.
        ...
        ...     Args:
        ...         harbour: Name of the harbour.
        ...     '''
        ...     return f"High water at {harbour}: 14:20"
        >>> tide.schema["properties"]["harbour"]
        {'type': 'string', 'description': 'Name of the harbour.'}
    """

    def make(function: Callable[..., Any]) -> Tool:
        return _make(function, name or function.__name__, description, latency_ms, writes)

    return make if function is None else make(function)


def _make(
    function: Callable[..., Any], name: str, description: str | None, latency_ms: int, writes: bool
) -> Tool:
    if not _NAME.fullmatch(name):
        raise ToolDefinitionError(
            name, "a name has letters, digits, _ and -, 64 at most; pass name= to set another"
        )
    if inspect.iscoroutinefunction(function) or inspect.isgeneratorfunction(function):
        raise ToolDefinitionError(name, "a tool is a plain function; it may not be async or yield")
    if latency_ms < 0:
        raise ToolDefinitionError(name, f"latency_ms is {latency_ms}; it has to be 0 or more")
    try:
        hints = typing.get_type_hints(function, include_extras=True)
    except NameError as error:
        raise ToolDefinitionError(name, f"an annotation cannot be resolved: {error}") from None
    parameters = list(inspect.signature(function).parameters.values())
    takes_context = bool(parameters) and (
        parameters[0].name == "ctx" or hints.get(parameters[0].name) is Context
    )
    summary, about = _documented(function.__doc__ or "")
    text = description or summary
    if not text:
        raise ToolDefinitionError(name, "models need a description; write a docstring")
    found: list[_Parameter] = []
    properties: dict[str, Any] = {}
    required: list[str] = []
    for parameter in parameters[1 if takes_context else 0 :]:
        shape = _shape(name, parameter, hints)
        schema = dict(shape.schema)
        if parameter.name in about:
            schema["description"] = about[parameter.name]
        properties[parameter.name] = schema
        default = _MISSING
        if parameter.default is parameter.empty:
            required.append(parameter.name)
        else:
            default = parameter.default
        found.append(_Parameter(parameter.name, shape.check, default))
    schema, _ = freeze(
        {
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": False,
        }
    )
    return Tool(
        name,
        text,
        schema,
        function,
        latency_ms=latency_ms,
        writes=writes,
        parameters=tuple(found),
        takes_context=takes_context,
    )


def _shape(name: str, parameter: inspect.Parameter, hints: dict[str, Any]) -> Shape:
    if parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD):
        raise ToolDefinitionError(name, f"*{parameter.name} has no JSON Schema; name each argument")
    if parameter.kind is parameter.POSITIONAL_ONLY:
        raise ToolDefinitionError(name, f"{parameter.name} is positional-only; remove the slash")
    if parameter.name not in hints:
        raise ToolDefinitionError(
            name, f"the parameter {parameter.name!r} needs an annotation, such as str"
        )
    try:
        return shape_of(hints[parameter.name])
    except TypeError as error:
        raise ToolDefinitionError(name, f"the parameter {parameter.name!r}: {error}") from None
