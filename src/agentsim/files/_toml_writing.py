"""Writing TOML. Needs the extra `files`."""

from __future__ import annotations

import contextlib
import re
from typing import Any

from agentsim.errors import MissingExtra
from agentsim.files._toml import NULL, parse
from agentsim.files.places import Unreadable

try:
    import tomli_w
except ModuleNotFoundError as missing:
    raise MissingExtra("files", missing.name or "tomli-w") from missing

_ESCAPED = re.compile(r'[\\\x00-\x08\x0b-\x1f\x7f\x85\u2028\u2029\ufeff]|"(?="")|"\Z')


_LINE = 72


class _Fragment(int):
    """A piece of TOML that is written as it stands: tomli-w puts numbers down by their `str`.

    It has no null, and its long strings lose carriage returns.
    """

    toml: str

    @classmethod
    def of(cls, toml: str) -> _Fragment:
        """Return a piece of TOML as a value."""
        made = cls()
        made.toml = toml
        return made

    def __str__(self) -> str:
        return self.toml


def write(document: Any) -> str:
    """Return plain values as TOML, read back once to see that it says the same.

    Raises:
        ValueError: if an object has the key that stands for null, or it could not be read back.
    """
    text = tomli_w.dumps(_fitted(document))
    with contextlib.suppress(Unreadable):
        if parse(text) == document:
            return text
    raise ValueError("this cannot be written as TOML: it would not be read back as it is")


def _fitted(value: Any) -> Any:
    if value is None:
        return _Fragment.of(f'{{ "{NULL}" = true }}')
    if isinstance(value, str):
        return _Fragment.of(_long(value)) if "\n" in value else value
    if isinstance(value, list):
        return _on_a_line(value) or [_fitted(item) for item in value]
    if isinstance(value, dict):
        if NULL in value:
            raise ValueError(f"this cannot be written as TOML: it has the key {NULL!r}")
        return {key: _fitted(item) for key, item in value.items()}
    return value


def _on_a_line(values: list[Any]) -> _Fragment | None:
    """Write a short list of plain values on one line; tomli-w gives each a line of its own."""
    if not all(isinstance(each, (str, bool, int, float)) for each in values):
        return None
    line = ", ".join(tomli_w.dumps({"x": each}).removeprefix("x = ").rstrip() for each in values)
    return _Fragment.of(f"[{line}]") if len(line) <= _LINE else None


def _long(text: str) -> str:
    """Write text of several lines so that it can be read, and comes back as it was."""
    escaped = _ESCAPED.sub(_escape, text)
    return f'"""\n{escaped}"""'


def _escape(found: re.Match[str]) -> str:
    character = found[0]
    return f"\\{character}" if character in '"\\' else f"\\u{ord(character):04x}"
