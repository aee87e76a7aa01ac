"""The formats of documents: JSON, TOML and YAML, by name and by the suffix of a file."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, Final, Literal, Protocol, get_args

from agentsim.errors import UnknownName
from agentsim.files import _json, _toml
from agentsim.files.places import Place

__all__ = ["SUFFIXES", "Format", "Syntax", "format_of", "syntax_of"]

Format = Literal["json", "toml", "yaml"]
"""A format of documents."""

SUFFIXES: Final[Mapping[str, Format]] = {
    ".json": "json",
    ".toml": "toml",
    ".yaml": "yaml",
    ".yml": "yaml",
}
"""From the suffix of a file to the format of its document."""


class Syntax(Protocol):
    """What a format has to offer."""

    def parse(self, text: str) -> Any:
        """Return the plain values of a text.

        Raises:
            Unreadable: with every fault.
        """
        ...

    def places(self, text: str) -> Place:
        """Return where everything stands in a text that was parsed."""
        ...

    def write(self, document: Any) -> str:
        """Return plain values as text, ending in a line break."""
        ...


def syntax_of(format: str) -> Syntax:
    """Return what reads and writes a format.

    Raises:
        UnknownName: if there is no such format.
        MissingExtra: if it is YAML, and PyYAML is not installed.
    """
    if format == "json":
        return _json
    if format == "toml":
        return _toml
    if format == "yaml":
        yaml: Any = import_module("agentsim.files._yaml")
        found: Syntax = yaml
        return found
    raise UnknownName("file format", format, get_args(Format))


def format_of(path: str | Path) -> Format:
    """Return the format of a file, which its suffix says.

    Raises:
        UnknownName: if the suffix is none of those known.
    """
    suffix = Path(path).suffix.lower()
    if suffix not in SUFFIXES:
        raise UnknownName("file suffix", suffix, tuple(SUFFIXES))
    return SUFFIXES[suffix]
