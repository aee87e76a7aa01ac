"""The JSON Schema of documents, made from the classes that they hold.

It comes with the package as `agentsim/files/agentsim-1.schema.json`, and `agentsim schema` prints
it. Whatever `loads` takes is valid by it, so long as classes of patterns of your own have names
that begin with a capital. What it cannot say (that ids are unique, that a mailbox agrees with
itself) is for `loads` alone.
"""

from __future__ import annotations

import inspect
import json
import re
import sys
import typing
from collections.abc import Mapping
from datetime import datetime
from types import NoneType
from typing import Any, Final, get_args, get_origin

import attrs

from agentsim.files.components import STAND_INS, Placed
from agentsim.files.documents import SCHEMA, VERSION
from agentsim.files.hooks import is_map, is_row
from agentsim.files.kinds import KINDS, UNIONS, Tagged
from agentsim.files.scalars import is_literal, members_of
from agentsim.files.tools import PACK_TOOL, READY_MADE
from agentsim.tools import Tool
from agentsim.values import FrozenDict
from agentsim.values.frozen import HOLDS
from agentsim.world import components

__all__ = ["SCHEMA_ID", "json_schema", "schema_text"]

SCHEMA_ID: Final = f"urn:agentsim:schema:{VERSION}"
"""The `$id` of the schema, which names the version of the format."""

_DRAFT: Final = "https://json-schema.org/draft/2020-12/schema"
_SCALARS: Final[Mapping[Any, str]] = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    NoneType: "null",
    FrozenDict: "object",
}
_COMPARED: Final = {
    ">=": "minimum",
    ">": "exclusiveMinimum",
    "<=": "maximum",
    "<": "exclusiveMaximum",
}
_OWN: Final[Mapping[str, Schema]] = {"pattern": {"pattern": "^[A-Z]"}, "step": {}}
"""The unions that users add classes to, and what those are called, if there is a rule."""

_ATTRIBUTE = re.compile(r"^    (\w+): (.+)$")

Schema = dict[str, Any]


def json_schema() -> Schema:
    """Return the JSON Schema (draft 2020-12) of every kind of document.

    Components, patterns and steps of your own are in it as objects that may hold anything.

    Example:
        >>> json_schema()["$id"]
        'urn:agentsim:schema:1'
    """
    making = _Making()
    kinds = [_document(name, making.of(held)) for name, held in KINDS.items()]
    return {
        "$schema": _DRAFT,
        "$id": SCHEMA_ID,
        "title": "agentsim document",
        "type": "object",
        "required": ["agentsim", "kind"],
        "anyOf": kinds,
        "$defs": dict(sorted(making.defs.items())),
    }


def schema_text() -> str:
    """Return the schema as text: the file that comes with the package."""
    return json.dumps(json_schema(), indent=1, ensure_ascii=False) + "\n"


def _document(name: str, held: Schema) -> Schema:
    return _object(
        {
            SCHEMA: {"type": "string", "description": "For editors; it is not read."},
            "agentsim": {"const": VERSION, "description": "Version of the format."},
            "kind": {"const": name},
            name: held,
        },
        ["agentsim", "kind", name],
    )


def _object(properties: Mapping[str, Schema], required: list[str]) -> Schema:
    made: Schema = {"type": "object", "properties": dict(properties)}
    if required:
        made["required"] = required
    return {**made, "additionalProperties": False}


class _Making:
    """A schema in the making: its definitions, each made when it is first needed."""

    def __init__(self) -> None:
        self.defs: dict[str, Schema] = {}
        self.classes: dict[str, Any] = {}

    def of(self, kind: Any) -> Schema:
        """Return the schema of a type."""
        if kind is Any:
            return {}
        if kind in _SCALARS:
            return {"type": _SCALARS[kind]}
        if kind is datetime:
            return {"type": "string", "description": "ISO 8601 with a UTC offset."}
        for tagged in UNIONS:
            if kind == tagged.union:
                return self.union(tagged)
        if is_literal(kind):
            return {"enum": list(get_args(kind))}
        if members_of(kind):
            return _either([self.of(member) for member in members_of(kind)])
        if is_row(kind):
            return {"type": "array", "items": self.of(get_args(kind)[0])}
        if is_map(kind):
            return self.map(*get_args(kind))
        if get_origin(kind) is Mapping:
            return {"type": "object"}
        return self.class_(kind)

    def map(self, key: Any, item: Any) -> Schema:
        made: Schema = {"type": "object", "additionalProperties": self.of(item)}
        if key is int:
            made["propertyNames"] = {"pattern": "^(0|-?[1-9][0-9]*)$"}
        return made

    def class_(self, cls: Any) -> Schema:
        """Refer to the definition of a class."""
        name = cls.__name__.lstrip("_")
        if self.classes.setdefault(name, cls) is not cls:
            raise TypeError(f"two classes in documents are called {name}")
        if name not in self.defs:
            self.defs[name] = {}  # it may need itself
            self.defs[name] = self.definition(cls)
        return {"$ref": f"#/$defs/{name}"}

    def definition(self, cls: Any) -> Schema:
        if cls is Tool:
            return _tool()
        if cls is Placed:
            return self.placed()
        stand_in = STAND_INS.get(cls)
        stored = cls if stand_in is None else stand_in.stored
        if stored is Placed:
            return self.class_(Placed)
        return _described(cls, self.fields(stored))

    def fields(self, cls: Any, **tag: Schema) -> Schema:
        """Return the schema of an object with a class's fields."""
        hints, about = typing.get_type_hints(cls), _attributes(cls)
        properties, required = dict(tag), list(tag)
        for field in attrs.fields(cls):
            made = {**self.of(hints[field.name]), **_bounds(field.validator)}
            if HOLDS in field.metadata:
                made["additionalProperties"] = self.of(field.metadata[HOLDS])
            if field.name in about:
                made["description"] = about[field.name]
            properties[field.name] = made
            if field.default is attrs.NOTHING:
                required.append(field.name)
        return _object(properties, required)

    def union(self, tagged: Tagged) -> Schema:
        """Refer to the definition of a union, whose classes are told apart by a key."""
        name = tagged.name
        if name not in self.defs:
            self.defs[name] = {}
            known = {tag: cls for tag, cls in sorted(tagged.classes().items()) if _ours(cls)}
            for tag, cls in known.items():
                made = self.fields(cls, **{tagged.tag: {"const": tag}})
                self.defs[f"{name}.{tag}"] = _described(cls, made)
            self.defs[name] = {"anyOf": [{"$ref": f"#/$defs/{name}.{tag}"} for tag in known]}
            if name in _OWN:
                self.defs[name]["anyOf"].append(_own(_OWN[name] or {"not": {"enum": [*known]}}))
        return {"$ref": f"#/$defs/{name}"}

    def placed(self) -> Schema:
        """Return the schema of a component of any class."""
        about = _attributes(Placed)
        name = {"type": "string", "description": about["name"]}
        known = {each: cls for each, cls in components().items() if _ours(cls)}
        options = [
            _object(
                {"component": {"const": each}, "name": name, "value": self.of(cls)}, ["component"]
            )
            for each, cls in known.items()
        ]
        own = {"type": "string", "not": {"enum": list(known)}, "description": about["component"]}
        options.append(
            _object({"component": own, "name": name, "value": {"type": "object"}}, ["component"])
        )
        return {"anyOf": options}


def _ours(cls: type) -> bool:
    """Whether a class is of the library itself, and so there whatever else is imported."""
    if not cls.__module__.startswith("agentsim.") or ".packs." in cls.__module__:
        return False
    return getattr(sys.modules[cls.__module__], cls.__name__, None) is cls


def _own(name: Schema) -> Schema:
    """Return the schema of a pattern or step of a user's own: a name, and any fields."""
    return {
        "type": "object",
        "properties": {"type": {"type": "string", **name}},
        "required": ["type"],
    }


def _tool() -> Schema:
    return {
        "description": "A tool: ready-made, given to loads(), or an installed pack's as pack/tool.",
        "anyOf": [
            {"enum": sorted(READY_MADE)},
            {"type": "string", "pattern": rf"^({PACK_TOOL}|[A-Za-z_][A-Za-z0-9_-]*)$"},
        ],
    }


def _either(options: list[Schema]) -> Schema:
    """Return the schema of a union; where all its members are plain types, in one word."""
    if all(set(each) == {"type"} for each in options):
        return {"type": [each["type"] for each in options]}
    return {"anyOf": options}


def _bounds(validator: Any) -> Schema:
    """Return the bounds of a number that attrs' own validators set."""
    if hasattr(validator, "_validators"):
        return {key: item for each in validator._validators for key, item in _bounds(each).items()}
    if hasattr(validator, "compare_op"):
        return {_COMPARED[validator.compare_op]: validator.bound}
    return _bounds(validator.validator) if hasattr(validator, "validator") else {}


def _described(cls: type, made: Schema) -> Schema:
    said = (cls.__doc__ or "").strip().split("\n", 1)[0]
    return {"description": said, **made} if said else made


def _attributes(cls: type) -> dict[str, str]:
    """Return what the docstrings of a class and its bases say of its attributes."""
    found: dict[str, str] = {}
    for each in reversed(cls.__mro__):
        doc = inspect.cleandoc(each.__doc__ or "")
        _, _, section = doc.partition("\nAttributes:\n")
        section = re.sub(r"\n {8}", " ", section.split("\n\n", 1)[0])
        matches = filter(None, map(_ATTRIBUTE.match, section.splitlines()))
        found.update((match[1], match[2]) for match in matches)
    return found
