"""How every value becomes JSON and comes back: the one place with cattrs hooks.

A class is an object of its fields, without those that have their default. Where one of several
classes may stand, the key `type` says which; events say it by their `kind`. Nothing is coerced,
and no key is ignored.
"""

from __future__ import annotations

import contextlib
import typing
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cache
from typing import Any, get_args, get_origin

import attrs
from cattrs import Converter
from cattrs.errors import StructureHandlerNotFoundError
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override
from immutables import Map

from agentsim.files.components import add_components
from agentsim.files.faults import Misfit, shown
from agentsim.files.kinds import UNIONS, Tagged
from agentsim.files.scalars import (
    SCALARS,
    Structure,
    is_literal,
    is_plain_union,
    kept_json,
    kept_number,
    literal,
    members_of,
    moment,
    plain_json,
    plain_union,
)
from agentsim.files.tools import tool_in, tool_out
from agentsim.tools import Tool
from agentsim.values import FrozenDict, instead
from agentsim.values.canonical import canonical_bytes
from agentsim.values.frozen import HOLDS

__all__ = ["converter", "is_map", "is_row"]

# -- collections ----------------------------------------------------------------------------


def is_row(cls: Any) -> bool:
    """Tell whether a type is a list in documents."""
    origin, args = get_origin(cls), get_args(cls)
    if origin is tuple:
        return len(args) == 2 and args[1] is Ellipsis
    return origin in (Sequence, frozenset) and len(args) == 1


def _row(cls: Any, converter: Converter) -> Structure:
    listed: Any = list.__class_getitem__(get_args(cls)[0])
    inner = converter.get_structure_hook(listed)
    collect: Callable[[Any], Any] = frozenset if get_origin(cls) is frozenset else tuple

    def structure(value: Any, _: Any = None) -> Any:
        if not isinstance(value, (list, tuple)):
            raise Misfit(f"is {shown(value)}, where a list is expected.")
        return collect(inner(value, listed))

    return structure


def _is_set(cls: Any) -> bool:
    return get_origin(cls) is frozenset


def is_map(cls: Any) -> bool:
    """Tell whether a type is an object in documents that may have any keys."""
    return get_origin(cls) is Map


def _map(cls: Any, converter: Converter) -> Structure:
    key_type, item_type = get_args(cls)
    listed: Any = dict.__class_getitem__((str, item_type))
    inner = converter.get_structure_hook(listed)

    def structure(value: Any, _: Any = None) -> Map[Any, Any]:
        if not isinstance(value, dict):
            raise Misfit(f"is {shown(value)}, where an object is expected.")
        found = inner(value, listed)
        return Map({_key(key, key_type): item for key, item in found.items()})

    return structure


def _holding(item_type: Any, converter: Converter) -> Structure:
    """Return a hook for a field that is a `FrozenDict` of one type of values."""
    listed: Any = dict.__class_getitem__((str, item_type))
    inner = converter.get_structure_hook(listed)

    def structure(value: Any, _: Any = None) -> FrozenDict:
        if not isinstance(value, dict):
            raise Misfit(f"is {shown(value)}, where an object is expected.")
        return FrozenDict(inner(value, listed))

    return structure


def _key(key: str, key_type: type) -> Any:
    if key_type is not int:
        return key
    with contextlib.suppress(ValueError):
        if str(int(key)) == key:
            return int(key)
    raise Misfit(f"has the key {key[:60]!r}, where a whole number is expected.")


def _unmap(cls: Any, converter: Converter) -> Callable[[Any], Any]:
    key_type, item_type = get_args(cls)
    if key_type not in (str, int):
        raise TypeError(f"{cls} cannot be written as JSON: its keys are neither text nor numbers")

    def unstructure(value: Map[Any, Any]) -> dict[str, Any]:
        return {str(key): converter.unstructure(value[key], item_type) for key in sorted(value)}

    return unstructure


# -- classes ---------------------------------------------------------------------------------


def _written_always(annotation: Any) -> bool:
    """Whether a value may equal the default and still not be it: 0, 0.0, -0.0 and False do."""
    numbers = {annotation, *members_of(annotation)} & {bool, int, float}
    return float in numbers or len(numbers) > 1


def _class_out(cls: type, converter: Converter) -> Callable[[Any], dict[str, Any]]:
    hints = typing.get_type_hints(cls)
    always: Any = {
        field.name: override(omit_if_default=False)
        for field in attrs.fields(cls)
        if _written_always(hints.get(field.name))
    }
    return make_dict_unstructure_fn(cls, converter, _cattrs_omit_if_default=True, **always)


def _class_in(cls: type, converter: Converter) -> Structure:
    held: Any = {
        field.name: override(struct_hook=_holding(field.metadata[HOLDS], converter))
        for field in attrs.fields(cls)
        if HOLDS in field.metadata
    }
    try:
        inner: Structure = make_dict_structure_fn(cls, converter, **held)
    except StructureHandlerNotFoundError as error:
        return _unreadable(cls, error.type_)

    def structure(value: Any, _: Any = None) -> Any:
        if not isinstance(value, dict):
            raise Misfit(f"is {shown(value)}, where an object is expected.")
        return inner(value, cls)

    return structure


def _unreadable(cls: type, field_type: Any) -> Structure:
    """Refuse a class that has a field no file can hold, where a document names it."""

    def refuse(value: Any, _: Any = None) -> Any:
        raise Misfit(
            f"names {cls.__name__}, which no file can hold: it has a field of {field_type}.",
            "Put it together in Python.",
        )

    return refuse


def _add_union(converter: Converter, tagged: Tagged) -> None:
    """Where one of several classes may stand, say which under the key that the union has."""
    union, tag, classes, tag_of = tagged.union, tagged.tag, tagged.classes, tagged.tag_of

    def unstructure(value: Any) -> dict[str, Any]:
        cls = type(value)
        name = tag_of(cls)
        if classes().get(name) is not cls:
            raise ValueError(
                f"{cls.__name__} cannot be written: its name is taken by another class"
            )
        return {tag: name, **converter.unstructure(value, cls)}

    def structure(value: Any, _: Any = None) -> Any:
        if not isinstance(value, dict):
            raise Misfit(f"is {shown(value)}, where an object is expected.")
        known = classes()
        name = value.get(tag)
        if not isinstance(name, str) or name not in known:
            said = f"is {shown(name)}." if tag in value else "is missing."
            cure = instead(name if isinstance(name, str) else "", known)
            raise Misfit(said, cure, (tag,))
        rest = {key: item for key, item in value.items() if key != tag}
        return converter.structure(rest, known[name])

    converter.register_unstructure_hook_func(lambda cls: cls == union, unstructure)
    converter.register_structure_hook_func(lambda cls: cls == union, structure)


# -- all together ----------------------------------------------------------------------------


@cache
def converter() -> Converter:
    """Return the converter of every value, made at its first use."""
    made = Converter(forbid_extra_keys=True, detailed_validation=True)
    # Later hooks go before earlier ones: from the general to the special.
    made.register_structure_hook_factory(attrs.has, _class_in)
    made.register_unstructure_hook_factory(attrs.has, _class_out)
    made.register_structure_hook_factory(is_row, _row)
    made.register_structure_hook_factory(is_map, _map)
    made.register_unstructure_hook_factory(is_map, _unmap)
    made.register_structure_hook_factory(is_literal, literal)
    made.register_structure_hook_factory(is_plain_union, plain_union)
    made.register_unstructure_hook_func(is_plain_union, kept_json)
    made.register_unstructure_hook_func(
        _is_set,
        lambda value: sorted((made.unstructure(each) for each in value), key=canonical_bytes),
    )
    for cls, (structure, _) in SCALARS.items():
        made.register_structure_hook(cls, structure)
    made.register_structure_hook_func(lambda cls: cls is Any, plain_json)
    made.register_unstructure_hook_func(lambda cls: cls in (Any, FrozenDict), kept_json)
    made.register_unstructure_hook(float, kept_number)
    made.register_structure_hook(datetime, moment)
    made.register_unstructure_hook(datetime, datetime.isoformat)
    made.register_structure_hook(Tool, tool_in)
    made.register_unstructure_hook(Tool, tool_out)
    add_components(made)
    for each in UNIONS:
        _add_union(made, each)
    return made
