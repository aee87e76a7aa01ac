"""Where everything stands in TOML that was parsed: a scanner for text known to be valid."""

from __future__ import annotations

import re
import tomllib
from typing import Final

from agentsim.files.places import Place

_STRING: Final = r"""
    \"{3}(?:[^"\\]++|\\.|"(?!""))*+"{3,5}
    | '{3}(?:[^']++|'(?!''))*+'{3,5}
    | "(?:[^"\\\n]++|\\.)*+"
    | '[^'\n]*+'
"""
_GAP = re.compile(r"(?:[\s,]++|\#[^\n]*+)*+")
_KEY = re.compile(r"""[A-Za-z0-9_-]++ | "(?:[^"\\\n]++|\\.)*+" | '[^'\n]*+'""", re.VERBOSE)
_DOT = re.compile(r"[ \t]*+\.[ \t]*+")
_EQUALS = re.compile(r"[ \t]*+=[ \t]*+")
_HEADER = re.compile(r"\[\[?[ \t]*+")
_HEADER_END = re.compile(r"[ \t]*+\]\]?")
_WORD = r"\d{4}-\d\d-\d\d[ ]\d\d:[0-9:.Zz+-]*+ | [^\s,\#\[\]{}=]++"
_VALUE = re.compile(rf"{_STRING} | {_WORD}", re.VERBOSE | re.DOTALL)
TOKEN: Final = re.compile(rf"\#[^\n]*+ | {_STRING} | [\[\]{{}}] | {_WORD}", re.VERBOSE | re.DOTALL)
"""A comment, a string, a bracket, or a bare word: enough to look for things in any text."""


def places(text: str) -> Place:
    """Return where everything stands in a text that was parsed.

    A table begins at its header, or where it is first named; an array of tables at its first.
    """
    return _Scanner(text).document()


class _Scanner:
    """One walk over a document."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def document(self) -> Place:
        root = table = Place(0)
        self._skip(_GAP)
        while self.at < len(self.text):
            if self.text[self.at] == "[":
                table = self._header(root)
            else:
                place = self._pair(table)
                self._contents(place)
            self._skip(_GAP)
        return root

    def _skip(self, what: re.Pattern[str]) -> str:
        found = what.match(self.text, self.at)
        if found is None:  # the text is not what was parsed: the walk ends here
            self.at = len(self.text)
            return ""
        self.at = found.end()
        return found[0]

    def _names(self) -> list[tuple[str, int]]:
        """The parts of a dotted key, each with its place."""
        names: list[tuple[str, int]] = []
        while True:
            begin = self.at
            names.append((_unquoted(self._skip(_KEY)), begin))
            if not _DOT.match(self.text, self.at):
                return names
            self._skip(_DOT)

    def _header(self, root: Place) -> Place:
        begin = self.at
        many = self._skip(_HEADER).startswith("[[")
        *outer, (name, key) = self._names()
        self._skip(_HEADER_END)
        around = root
        for step, at in outer:
            around = _latest(around.inside.setdefault(step, Place(at, at)))
        table = around.inside.setdefault(name, Place(begin, key))
        if many:
            return table.inside.setdefault(len(table.inside), Place(begin))
        table.at, table.key = begin, key
        return table

    def _pair(self, table: Place) -> Place:
        """Read `key =`; return the place of the value that follows."""
        *outer, (name, key) = self._names()
        self._skip(_EQUALS)
        for step, at in outer:
            table = table.inside.setdefault(step, Place(at, at))
        return table.inside.setdefault(name, Place(self.at, key))

    def _contents(self, place: Place) -> None:
        """Read a value, and everything inside it."""
        around: list[Place] = []
        listed: list[bool] = []
        while True:
            begins = self.text[self.at : self.at + 1]
            if begins in ("[", "{"):
                self.at += 1
                around.append(place)
                listed.append(begins == "[")
            else:
                self._skip(_VALUE)
            while True:
                if not around:
                    return
                self._skip(_GAP)
                if self.text[self.at : self.at + 1] not in ("]", "}"):
                    break
                self.at += 1
                around.pop()
                listed.pop()
            if self.at >= len(self.text):
                return
            if listed[-1]:
                inside = around[-1].inside
                place = inside.setdefault(len(inside), Place(self.at))
            else:
                place = self._pair(around[-1])


def _latest(place: Place) -> Place:
    """What a header speaks of: the last table of an array of tables, or a table itself."""
    last = len(place.inside) - 1
    return place.inside.get(last, place)


def _unquoted(key: str) -> str:
    if key.startswith('"'):
        name: str = tomllib.loads(f"key = {key}")["key"]
        return name
    return key[1:-1] if key.startswith("'") else key
