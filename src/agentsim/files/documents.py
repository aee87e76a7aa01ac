"""Values as JSON documents: `dumps` and `loads`, `dump` and `load`."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final, TypeVar, overload

import msgspec

from agentsim.errors import Fault, LoadError
from agentsim.files.faults import faults_of, instead, shown
from agentsim.files.hooks import converter, resolving
from agentsim.files.kinds import KINDS, kind_name, kind_of
from agentsim.tools import Tool

__all__ = ["VERSION", "dump", "dumps", "load", "loads"]

VERSION: Final = 1
"""Version of the format, which the key `agentsim` of a document gives."""

T = TypeVar("T")


class _Doubled(dict[str, Any]):
    """A JSON object in which some key is written more than once."""

    keys_again: tuple[str, ...] = ()


def dumps(value: object, *, indent: int | None = 2) -> str:
    """Return a value as a JSON document.

    The document says its format and what it holds: `{"agentsim": 1, "kind": "cue", "cue": …}`.
    What has its default is left out. Tools are written by name, patterns by type; a document
    holds no code.

    Args:
        value: A `Scenario` or a part of one, an `Episode`, an event, a `Pattern`, a `World`, or
            any other value of which there is a kind of document.
        indent: Blanks for each level; None for a document on one line.

    Raises:
        UnknownName: if there is no kind of document for the value, or it holds a component that
            is not registered.
        ValueError: if it holds something that JSON cannot, such as NaN or a lone surrogate.

    Example:
        >>> from agentsim.outcomes import called
        >>> print(dumps(called("finish"), indent=None))
        {"agentsim":1,"kind":"pattern","pattern":{"type":"called","tool":["finish"]}}
    """
    kind = kind_of(value)
    plain = converter().unstructure(value, KINDS[kind])
    encoded = msgspec.json.encode({"agentsim": VERSION, "kind": kind, kind: plain})
    if indent is None:
        return encoded.decode()
    return msgspec.json.format(encoded, indent=indent).decode() + "\n"


def dump(value: object, path: str | Path) -> None:
    """Write a value to a file as a JSON document; like `dumps`.

    Raises:
        UnknownName: as `dumps`.
        ValueError: as `dumps`.
        OSError: if the file cannot be written.
    """
    Path(path).write_bytes(dumps(value).encode())


@overload
def loads(text: str | bytes, kind: type[T], *, tools: Mapping[str, Tool] | None = None) -> T: ...
@overload
def loads(
    text: str | bytes, kind: Any = None, *, tools: Mapping[str, Tool] | None = None
) -> Any: ...
def loads(text: str | bytes, kind: Any = None, *, tools: Mapping[str, Tool] | None = None) -> Any:
    """Return the value that a JSON document holds.

    Nothing that the document names is imported or run: tools are looked up in `tools`, components
    and patterns among those that are registered or imported already, and recognisers stay names.

    Args:
        text: The document, as text or UTF-8.
        kind: What it has to hold: a class such as `Scenario` or `Pattern`, `Event`, or the name
            of a kind; None for whatever it says it holds.
        tools: Tools by name; the ready-made ones by default.

    Raises:
        LoadError: with every fault in the document and its path.
        UnknownName: if there is no kind of document for `kind`.

    Example:
        >>> from agentsim.outcomes import called
        >>> loads(dumps(called("finish"))) == called("finish")
        True
    """
    return _loaded(text, kind, "a document" if kind is None else kind_name(kind), tools)


@overload
def load(path: str | Path, kind: type[T], *, tools: Mapping[str, Tool] | None = None) -> T: ...
@overload
def load(path: str | Path, kind: Any = None, *, tools: Mapping[str, Tool] | None = None) -> Any: ...
def load(path: str | Path, kind: Any = None, *, tools: Mapping[str, Tool] | None = None) -> Any:
    """Return the value that a file's JSON document holds; like `loads`.

    Raises:
        LoadError: with every fault in the document and its path.
        UnknownName: if there is no kind of document for `kind`.
        OSError: if the file cannot be read.
    """
    return _loaded(Path(path).read_bytes(), kind, str(path), tools)


def _loaded(text: str | bytes, kind: Any, what: str, tools: Mapping[str, Tool] | None) -> Any:
    wanted = None if kind is None else kind_name(kind)
    value = structured(_parsed(text, what), wanted, what, tools)
    if isinstance(kind, type) and not isinstance(value, kind):
        problem = f"is a {type(value).__name__}, where a {kind.__name__} is expected."
        raise LoadError(what, (Fault(wanted or "document", problem),))
    return value


def structured(
    document: Any, wanted: str | None, what: str, tools: Mapping[str, Tool] | None
) -> Any:
    """Return the value of a parsed document.

    Args:
        document: Parsed JSON.
        wanted: Name of the kind it has to be of; None for any.
        what: What to call it in errors.
        tools: Tools by name; None for the ready-made ones.

    Raises:
        LoadError: with every fault and its path.
    """
    kind, faults = _head(document, wanted)
    if kind is None or kind not in document:
        raise LoadError(what, tuple(faults))
    try:
        with resolving(tools):
            value = converter().structure(document[kind], KINDS[kind])
    except Exception as error:  # a class in the document may refuse its fields in any way
        raise LoadError(what, (*faults, *faults_of(error, kind))) from None
    if faults:
        raise LoadError(what, tuple(faults))
    return value


def _head(document: Any, wanted: str | None) -> tuple[str | None, list[Fault]]:
    """What a document holds, so far as that can be told, and what is wrong with its head."""
    if not isinstance(document, dict):
        return None, [Fault("document", f"is {shown(document)}, where an object is expected.")]
    faults: list[Fault] = []
    version = document.get("agentsim")
    if type(version) is not int or version != VERSION:
        said = f"is {shown(version)}." if "agentsim" in document else "is missing."
        faults.append(Fault("agentsim", said, f"This release reads version {VERSION}."))
    kind = document.get("kind")
    known = KINDS if wanted is None else (wanted,)
    if not isinstance(kind, str) or kind not in known:
        said = f"is {shown(kind)}." if "kind" in document else "is missing."
        faults.append(Fault("kind", said, instead(kind if isinstance(kind, str) else "", known)))
        kind = wanted
    if kind is not None:
        expected = ("agentsim", "kind", kind)
        if kind not in document:
            faults.append(Fault(kind, "is missing.", "It holds the value itself."))
        faults += [
            Fault(key[:60], "is not expected.", instead(key, expected))
            for key in document
            if key not in expected
        ]
    return kind, faults


# -- parsing ---------------------------------------------------------------------------------


def _constant(name: str) -> float:
    raise ValueError(f"{name} is no JSON")


def _parsed(text: str | bytes, what: str) -> Any:
    """Parse JSON with care: keys written twice and numbers that JSON lacks are faults."""
    doubled = False

    def pairs(found: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal doubled
        made = dict(found)
        if len(made) == len(found):
            return made
        doubled = True
        again = _Doubled(made)
        keys = [key for key, _ in found]
        again.keys_again = tuple(sorted({key for key in keys if keys.count(key) > 1}))
        return again

    try:
        decoded = text if isinstance(text, str) else bytes(text).decode("utf-8-sig")
        value = json.loads(decoded, object_pairs_hook=pairs, parse_constant=_constant)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise LoadError(what, (Fault(where, f"is malformed JSON: {error.msg}."),)) from None
    except UnicodeDecodeError as error:
        problem = f"is no UTF-8: {error.reason}."
        raise LoadError(what, (Fault(f"byte {error.start}", problem),)) from None
    except RecursionError:
        raise LoadError(what, (Fault("document", "is nested too deeply to be read."),)) from None
    except ValueError as error:  # a number that is too long, or NaN
        raise LoadError(what, (Fault("document", f"is malformed JSON: {error}."),)) from None
    if doubled:
        raise LoadError(what, tuple(_twice(value, "")))
    return value


def _twice(value: Any, path: str) -> Iterator[Fault]:
    if isinstance(value, _Doubled):
        for key in value.keys_again:
            yield Fault(
                f"{path}.{key}".lstrip(".")[-200:], "is written more than once.", "Keep one."
            )
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _twice(item, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _twice(item, f"{path}[{index}]")
