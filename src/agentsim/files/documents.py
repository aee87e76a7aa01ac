"""Values as documents: `dumps` and `loads`, `dump` and `load`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final, TypeVar, overload

import msgspec

from agentsim.errors import Fault, LoadError
from agentsim.files import _json
from agentsim.files.faults import faults_of, shown
from agentsim.files.formats import Format, format_of, syntax_of
from agentsim.files.hooks import converter
from agentsim.files.kinds import KINDS, kind_name, kind_of
from agentsim.files.places import Found, Place, Unreadable, line_and_column, path_text
from agentsim.files.tools import naming, resolving
from agentsim.tools import Tool
from agentsim.values import instead

__all__ = ["VERSION", "dump", "dumps", "load", "loads"]

VERSION: Final = 1
"""Version of the format, which the key `agentsim` of a document gives."""

SCHEMA: Final = "$schema"
"""A key that a document may have for the sake of editors; it is not read."""

T = TypeVar("T")


def dumps(value: object, *, format: Format = "json", indent: int | None = 2) -> str:
    """Return a value as a document.

    The document says its format and what it holds: `{"agentsim": 1, "kind": "cue", "cue": …}`.
    What has its default is left out. Tools are written by name (`pack/tool` for those of installed
    packs), patterns by type; a document holds no code.

    Args:
        value: A `Scenario` or a part of one, an `Episode`, an event, a `Pattern`, a `World`, or
            any other value of which there is a kind of document.
        format: `json`, `toml` or `yaml`; the last two need the extra `files`. TOML has no null:
            `{"$null" = true}` is written in its place.
        indent: Blanks for each level of JSON; None for a document on one line.

    Raises:
        UnknownName: if there is no kind of document for the value, or it holds a component that
            is not registered.
        ValueError: if it holds something that the format cannot, such as NaN or a lone surrogate.
        MissingExtra: if the package for the format is not installed.

    Example:
        >>> from agentsim.outcomes import called
        >>> print(dumps(called("finish"), indent=None))
        {"agentsim":1,"kind":"pattern","pattern":{"type":"called","tool":["finish"]}}
    """
    kind = kind_of(value)
    with naming():
        plain = converter().unstructure(value, KINDS[kind])
    document = {"agentsim": VERSION, "kind": kind, kind: plain}
    if format == "json":
        return _json.write(document, indent=indent)
    # Through JSON first: what it refuses is refused, and what is left is plain.
    return syntax_of(format).write(json.loads(msgspec.json.encode(document)))


def dump(value: object, path: str | Path, *, format: Format | None = None) -> None:
    """Write a value to a file as a document; like `dumps`.

    Args:
        value: As for `dumps`.
        path: The file.
        format: Its format; by default what the suffix says: `.json`, `.toml`, `.yaml` or `.yml`.

    Raises:
        UnknownName: as `dumps`; and if the suffix is none of these.
        ValueError: as `dumps`.
        MissingExtra: as `dumps`.
        OSError: if the file cannot be written.
    """
    text = dumps(value, format=format or format_of(path))
    Path(path).write_bytes(text.encode())


@overload
def loads(
    text: str | bytes,
    kind: type[T],
    *,
    format: Format = "json",
    tools: Mapping[str, Tool] | None = None,
) -> T: ...
@overload
def loads(
    text: str | bytes,
    kind: Any = None,
    *,
    format: Format = "json",
    tools: Mapping[str, Tool] | None = None,
) -> Any: ...
def loads(
    text: str | bytes,
    kind: Any = None,
    *,
    format: Format = "json",
    tools: Mapping[str, Tool] | None = None,
) -> Any:
    """Return the value that a document holds.

    Nothing that the document names is imported or run, but for the packs whose tools it uses, if
    they are installed: plain names of tools are looked up in `tools`, components and patterns among
    those that are registered or imported already, and recognisers stay names.

    Args:
        text: The document, as text or UTF-8.
        kind: What it has to hold: a class such as `Scenario` or `Pattern`, `Event`, or the name
            of a kind; None for whatever it says it holds.
        format: `json`, `toml` or `yaml`; the last needs the extra `files`.
        tools: Tools by name; the ready-made ones by default.

    Raises:
        LoadError: with every fault in the document, its path, line and column.
        UnknownName: if there is no kind of document for `kind`.
        MissingExtra: if the package for the format is not installed.

    Example:
        >>> from agentsim.outcomes import called
        >>> loads(dumps(called("finish"))) == called("finish")
        True
    """
    what = "a document" if kind is None else kind_name(kind)
    return _loaded(text, kind, what, format, tools)


@overload
def load(
    path: str | Path,
    kind: type[T],
    *,
    format: Format | None = None,
    tools: Mapping[str, Tool] | None = None,
) -> T: ...
@overload
def load(
    path: str | Path,
    kind: Any = None,
    *,
    format: Format | None = None,
    tools: Mapping[str, Tool] | None = None,
) -> Any: ...
def load(
    path: str | Path,
    kind: Any = None,
    *,
    format: Format | None = None,
    tools: Mapping[str, Tool] | None = None,
) -> Any:
    """Return the value that a file's document holds; like `loads`.

    Args:
        path: The file.
        kind: As for `loads`.
        format: Its format; by default what the suffix says: `.json`, `.toml`, `.yaml` or `.yml`.
        tools: As for `loads`.

    Raises:
        LoadError: with every fault in the document, its path, line and column.
        UnknownName: if there is no kind of document for `kind`, or the suffix is none of these.
        MissingExtra: as `loads`.
        OSError: if the file cannot be read.
    """
    given = format or format_of(path)
    return _loaded(Path(path).read_bytes(), kind, str(path), given, tools)


def _loaded(
    text: str | bytes, kind: Any, what: str, format: str, tools: Mapping[str, Tool] | None
) -> Any:
    wanted = None if kind is None else kind_name(kind)
    source = Source.of(text, what, format=format)
    value = structured(source.parsed(), wanted, source, tools)
    if isinstance(kind, type) and not isinstance(value, kind):
        problem = f"is a {type(value).__name__}, where a {kind.__name__} is expected."
        raise source.refusal([Found(() if wanted is None else (wanted,), problem)])
    return value


class Source:
    """The text of a document, for saying where in it something is wrong."""

    def __init__(self, text: str, what: str, format: str, first_line: int) -> None:
        self.text = text
        self.what = what
        self.syntax = syntax_of(format)
        self.first_line = first_line

    @classmethod
    def of(
        cls, text: str | bytes, what: str, *, format: str = "json", first_line: int = 1
    ) -> Source:
        """Return the source of a text.

        Args:
            text: The text, or its bytes in UTF-8.
            what: What to call it in errors.
            format: Its format.
            first_line: Number of its first line, where it is part of a file.

        Raises:
            LoadError: if bytes are not UTF-8.
        """
        if isinstance(text, str):
            return cls(text, what, format, first_line)
        try:
            return cls(bytes(text).decode("utf-8-sig"), what, format, first_line)
        except UnicodeDecodeError as error:
            before = error.object[: error.start].decode()
            problem = f"is no UTF-8: {error.reason}, at byte {error.start}."
            found = Found((), problem, "Save it as UTF-8.", offset=len(before))
            raise cls(before, what, format, first_line).refusal([found]) from None

    def parsed(self) -> Any:
        """Return the plain values of the text.

        Raises:
            LoadError: with every fault.
        """
        try:
            return self.syntax.parse(self.text)
        except Unreadable as error:
            raise self.refusal(error.found) from None

    def refusal(self, found: Iterable[Found]) -> LoadError:
        """Return the error that says all this, in the order of the text."""
        listed = list(found)
        known = all(each.offset is not None for each in listed)
        root = Place(0) if known else self.syntax.places(self.text)
        placed = [
            (root.find(each.path, at_key=each.at_key) if each.offset is None else each.offset, each)
            for each in listed
        ]
        placed.sort(key=lambda pair: pair[0])
        return LoadError(self.what, tuple(self._fault(at, each) for at, each in placed))

    def _fault(self, at: int, found: Found) -> Fault:
        line, column = line_and_column(self.text, at)
        line += self.first_line - 1
        return Fault(path_text(found.path), found.problem, found.cure, line=line, column=column)


def structured(
    document: Any, wanted: str | None, source: Source, tools: Mapping[str, Tool] | None
) -> Any:
    """Return the value of a parsed document.

    Args:
        document: Plain values, as parsed.
        wanted: Name of the kind it has to be of; None for any.
        source: Where they come from.
        tools: Tools by name; None for the ready-made ones.

    Raises:
        LoadError: with every fault and its path.
    """
    kind, faults = _head(document, wanted)
    if kind is None or kind not in document:
        raise source.refusal(faults)
    try:
        with resolving(tools):
            value = converter().structure(document[kind], KINDS[kind])
    except Exception as error:  # a class in the document may refuse its fields in any way
        raise source.refusal([*faults, *faults_of(error, (kind,))]) from None
    if faults:
        raise source.refusal(faults)
    return value


def _head(document: Any, wanted: str | None) -> tuple[str | None, list[Found]]:
    """What a document holds, so far as that can be told, and what is wrong with its head."""
    if not isinstance(document, dict):
        return None, [Found((), f"is {shown(document)}, where an object is expected.")]
    faults: list[Found] = []
    version = document.get("agentsim")
    if type(version) is not int or version != VERSION:
        said = f"is {shown(version)}." if "agentsim" in document else "is missing."
        faults.append(Found(("agentsim",), said, f"This release reads version {VERSION}."))
    kind = document.get("kind")
    known = KINDS if wanted is None else (wanted,)
    if not isinstance(kind, str) or kind not in known:
        said = f"is {shown(kind)}." if "kind" in document else "is missing."
        cure = instead(kind if isinstance(kind, str) else "", known)
        faults.append(Found(("kind",), said, cure))
        kind = wanted
    schema = document.get(SCHEMA, "")
    if not isinstance(schema, str):
        faults.append(Found((SCHEMA,), f"is {shown(schema)}, where text is expected."))
    if kind is not None:
        expected = ("agentsim", "kind", kind)
        if kind not in document:
            faults.append(Found((kind,), "is missing.", "It holds the value itself."))
        faults += [
            Found((key,), "is not expected.", instead(key, expected), at_key=True)
            for key in document
            if key not in expected and key != SCHEMA
        ]
    return kind, faults
