"""From a type annotation to a JSON Schema and a check that names every fault by its path."""

from __future__ import annotations

import enum
import types
import typing
from collections.abc import Callable, Sequence
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import attrs

__all__ = ["Shape", "shape_of"]

Check = Callable[[Any, str, list[str]], Any]


@attrs.frozen
class Shape:
    """A type as a tool sees it.

    Attributes:
        schema: Its JSON Schema.
        check: From a frozen JSON value, its path, and a list to add faults to, to the value
            that the function is given.
    """

    schema: dict[str, Any]
    check: Check


def _named(value: Any) -> str:
    if isinstance(value, bool):
        return f"{str(value).lower()} (a truth value)"
    if value is None:
        return "null"
    if isinstance(value, str):
        shown = value if len(value) <= 40 else value[:40] + "…"
        return f"{shown!r} (text)"
    if isinstance(value, (int, float)):
        return f"{value:.60g} (a number)" if isinstance(value, float) else f"{value} (a number)"
    return "an object" if isinstance(value, dict) else "a list"


def _scalar(kind: type, name: str, schema_type: str) -> Shape:
    def check(value: Any, path: str, faults: list[str]) -> Any:
        if type(value) is kind:
            return value
        faults.append(f"{path}: expected {name}, got {_named(value)}")
        return None

    return Shape({"type": schema_type}, check)


def _number(value: Any, path: str, faults: list[str]) -> Any:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return value
    faults.append(f"{path}: expected a number, got {_named(value)}")
    return None


def _whole(value: Any, path: str, faults: list[str]) -> Any:
    if type(value) is int:
        return value
    if type(value) is float and value.is_integer() and abs(value) < 2**53:
        return int(value)  # JSON has one kind of number: 3.0 is 3
    faults.append(f"{path}: expected a whole number, got {_named(value)}")
    return None


def _null(value: Any, path: str, faults: list[str]) -> None:
    if value is not None:
        faults.append(f"{path}: expected null, got {_named(value)}")


def _choice(options: Sequence[Any], results: Sequence[Any]) -> Shape:
    types_ = {type(option) for option in options}
    schema: dict[str, Any] = {"enum": list(options)}
    if types_ == {str}:
        schema = {"type": "string", "enum": list(options)}
    elif types_ == {int}:
        schema = {"type": "integer", "enum": list(options)}
    shown = ", ".join(repr(option) for option in options)

    def check(value: Any, path: str, faults: list[str]) -> Any:
        for option, result in zip(options, results, strict=True):
            if type(value) is type(option) and value == option:
                return result
        faults.append(f"{path}: expected one of {shown}, got {_named(value)}")
        return None

    return Shape(schema, check)


def _list(item: Shape) -> Shape:
    inner = item.check

    def check(value: Any, path: str, faults: list[str]) -> Any:
        if not isinstance(value, (tuple, list)):
            faults.append(f"{path}: expected a list, got {_named(value)}")
            return None
        return tuple(inner(each, f"{path}[{index}]", faults) for index, each in enumerate(value))

    return Shape({"type": "array", "items": item.schema}, check)


def _mapping(item: Shape) -> Shape:
    def check(value: Any, path: str, faults: list[str]) -> Any:
        if not isinstance(value, dict):
            faults.append(f"{path}: expected an object, got {_named(value)}")
            return None
        # Sorted: JSON objects have no order, and what a tool does may not hang on one.
        return {key: item.check(value[key], f"{path}.{key}", faults) for key in sorted(value)}

    return Shape({"type": "object", "additionalProperties": item.schema}, check)


def _union(shapes: Sequence[Shape], optional: bool) -> Shape:
    def check(value: Any, path: str, faults: list[str]) -> Any:
        if value is None and optional:
            return None
        tried: list[list[str]] = []
        for shape in shapes:
            found: list[str] = []
            result = shape.check(value, path, found)
            if not found:
                return result
            tried.append(found)
        shortest: list[str] = min(tried, key=len)
        faults.extend(shortest)
        return None

    schemas = [shape.schema for shape in shapes]
    if optional:
        schemas.append({"type": "null"})
    return Shape(schemas[0] if len(schemas) == 1 else {"anyOf": schemas}, check)


def _record(cls: type, hints: dict[str, Any]) -> Shape:
    fields = {
        field.name: (shape_of(hints[field.name]), field.default is attrs.NOTHING)
        for field in attrs.fields(cls)
        if field.init
    }
    aliases = {field.name: field.alias or field.name for field in attrs.fields(cls)}

    def check(value: Any, path: str, faults: list[str]) -> Any:
        if not isinstance(value, dict):
            faults.append(f"{path}: expected an object, got {_named(value)}")
            return None
        before = len(faults)
        given: dict[str, Any] = {}
        for name, (shape, required) in fields.items():
            if name in value:
                given[name] = shape.check(value[name], f"{path}.{name}", faults)
            elif required:
                faults.append(f"{path}.{name}: is missing")
        faults.extend(f"{path}.{key}: is not expected" for key in sorted(value.keys() - fields))
        if len(faults) > before:
            return None
        try:
            return cls(**{aliases[name]: each for name, each in given.items()})
        except Exception as error:  # a validator of the class refuses the value
            faults.append(f"{path}: {error}")
            return None

    schema = {
        "type": "object",
        "properties": {name: shape.schema for name, (shape, _) in fields.items()},
        "required": [name for name, (_, required) in fields.items() if required],
        "additionalProperties": False,
    }
    return Shape(schema, check)


_SCALARS: dict[Any, Shape] = {
    str: _scalar(str, "text", "string"),
    bool: _scalar(bool, "true or false", "boolean"),
    int: Shape({"type": "integer"}, _whole),
    float: Shape({"type": "number"}, _number),
    type(None): Shape({"type": "null"}, _null),
    None: Shape({"type": "null"}, _null),
}


def shape_of(annotation: Any) -> Shape:
    """Return the shape of an annotation.

    Supported: `str`, `int`, `float`, `bool`, `None`, `Literal`, enums, `list`, `tuple[X, ...]`,
    `dict[str, X]`, unions, attrs classes, and `Annotated[X, "description"]`.

    Raises:
        TypeError: for anything else.

    Example:
        >>> shape_of(list[str]).schema
        {'type': 'array', 'items': {'type': 'string'}}
        >>> faults = []
        >>> shape_of(list[int]).check((1, "2"), "days", faults)
        (1, None)
        >>> faults
        ["days[1]: expected a whole number, got '2' (text)"]
    """
    if annotation in _SCALARS:
        return _SCALARS[annotation]
    origin, args = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        shape = shape_of(args[0])
        notes = [note for note in args[1:] if isinstance(note, str)]
        return Shape({**shape.schema, "description": notes[0]}, shape.check) if notes else shape
    if origin is Literal:
        return _choice(args, args)
    if origin in (list, Sequence) and len(args) == 1:
        return _list(shape_of(args[0]))
    if origin is tuple and len(args) == 2 and args[1] is Ellipsis:
        return _list(shape_of(args[0]))
    if origin is dict and args[0] is str:
        return _mapping(shape_of(args[1]))
    if origin in (Union, types.UnionType):
        rest = [arg for arg in args if arg is not type(None)]
        return _union([shape_of(arg) for arg in rest], len(rest) < len(args))
    if isinstance(annotation, type) and issubclass(annotation, enum.Enum):
        members = list(annotation)
        return _choice([member.value for member in members], members)
    if isinstance(annotation, type) and attrs.has(annotation):
        return _record(annotation, typing.get_type_hints(annotation, include_extras=True))
    raise TypeError(
        f"{annotation!r} has no JSON Schema here; use str, int, float, bool, Literal, an enum, "
        "list[X], dict[str, X], a union of these, or an attrs class"
    )
