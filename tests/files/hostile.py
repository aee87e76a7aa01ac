"""Many thousand spoilt documents, in every format, held against what loading promises.

Run as `python -m tests.files.hostile --count 10000`. Documents of many kinds are changed in their
values and structure, in their keys and words, and byte by byte, and loaded. It prints what became
of them, and exits with 1 if any raised something other than `LoadError`, had a fault without its
line and column, imported a module, opened a file, or started anything.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
import time
from collections.abc import Callable
from typing import Any

import attrs

from agentsim import packs
from agentsim.errors import LoadError
from agentsim.files import KINDS, Format, dumps, loads
from agentsim.files.formats import syntax_of
from agentsim.files.hooks import converter
from agentsim.files.kinds import UNIONS
from tests.files.documents import FORMATS, JUNK, KEYS, drawn, kinds_of, spoilt

EACH = 10
"""How many documents of each sort there are to be spoilt."""

FORBIDDEN = ("import", "exec", "compile", "subprocess.Popen", "os.system", "os.exec", "os.spawn")
"""What loading a document may never do, by the names of Python's audit events."""


@attrs.define
class Tally:
    """What became of the documents.

    Attributes:
        documents: How many were loaded.
        kinds: Of how many kinds they were made.
        loaded: How many gave a value after all.
        refused: How many raised `LoadError`.
        raised: How many raised anything else.
        faults: How many faults the errors had.
        unplaced: How many of those had no line and column, or one outside the text.
        imported: How many modules were there afterwards that were not before.
        deeds: How often loading imported, ran, compiled or started something.
        opened: How many files were opened, other than to see which packs are installed.
        problems: The first few that broke a promise, in words.
    """

    documents: int = 0
    kinds: int = 0
    loaded: int = 0
    refused: int = 0
    raised: int = 0
    faults: int = 0
    unplaced: int = 0
    imported: int = 0
    deeds: int = 0
    opened: int = 0
    problems: list[str] = attrs.field(factory=list)

    @property
    def sound(self) -> bool:
        """Whether every promise was kept."""
        broken = (self.raised, self.unplaced, self.imported, self.deeds, self.opened)
        return broken == (0, 0, 0, 0, 0) and self.loaded + self.refused == self.documents


# -- ways to spoil a document ------------------------------------------------------------------


def _structure(document: Any, format: Format, chance: random.Random) -> bytes:
    for _ in range(chance.randint(1, 3)):
        document = spoilt(document, chance)
    try:
        return syntax_of(format).write(document).encode()
    except (AttributeError, TypeError, ValueError):  # TOML has tables on top, and no `$null`
        return json.dumps(document).encode()


def _words(text: str, chance: random.Random) -> bytes:
    """Replace a word, a sign or a number by another, drop it, or double it."""
    found = list(re.finditer(r"\w+|[^\w\s]|\s+", text))
    for _ in range(chance.randint(1, 3)):
        token = chance.choice(found)
        signs = [
            "{",
            "}",
            "[",
            "]",
            ":",
            "=",
            ",",
            '"',
            "'",
            "\\",
            "#",
            "&a",
            "*a",
            "!!x ",
            "|",
            "-",
        ]
        others = [*signs, "\n", "\t", "\0", "\u2028", "\ufeff", "0x1F", ".inf", "nan", "NaN"]
        others += ["1e999", "2031-03-04", "2031-03-04T08:00:00Z", "12:30:00", "9" * 5000, "~"]
        others += [*KEYS, *(each for each in JUNK if isinstance(each, str)), token[0] * 2, ""]
        text = text[: token.start()] + chance.choice(others) + text[token.end() :]
        found = list(re.finditer(r"\w+|[^\w\s]|\s+", text)) or found
        if not text:
            break
    return text.encode("utf-8", "surrogatepass")


def _lines(text: str, chance: random.Random) -> bytes:
    """Drop, double, swap, indent or cut lines."""
    lines = text.splitlines(keepends=True)
    for _ in range(chance.randint(1, 3)):
        place, other = chance.randrange(len(lines)), chance.randrange(len(lines))
        how = chance.choice(["drop", "double", "swap", "indent", "cut", "return"])
        if how == "drop" and len(lines) > 1:
            del lines[place]
        elif how == "double":
            lines.insert(other, lines[place])
        elif how == "swap":
            lines[place], lines[other] = lines[other], lines[place]
        elif how == "indent":
            lines[place] = " " * chance.randint(1, 4) + lines[place]
        elif how == "return":
            lines[place] = lines[place].replace("\n", "\r\n")
        else:
            lines[place] = lines[place][: chance.randint(0, len(lines[place]))]
        lines = lines or [""]
    return "".join(lines).encode()


def _bytes(text: str, chance: random.Random) -> bytes:
    """Change, drop and add bytes, whatever that does to the text."""
    data = bytearray(text.encode())
    for _ in range(chance.randint(1, 4)):
        place = chance.randrange(len(data) + 1)
        how = chance.choice(["put", "drop", "add", "cut"])
        if how == "add" or place == len(data):
            data[place:place] = bytes(chance.randrange(256) for _ in range(chance.randint(1, 3)))
        elif how == "put":
            data[place] = chance.randrange(256)
        elif how == "drop":
            del data[place : place + chance.randint(1, 8)]
        else:
            del data[place + 1 :]
    return bytes(data)


def _nested(text: str, chance: random.Random) -> bytes:
    """Put something very deep or very long somewhere."""
    deep = chance.choice(["[", "{a: ", '{"a":', "[[", "- ", "a.", "(", "x = ["])
    place = chance.randrange(len(text) + 1)
    return (text[:place] + deep * chance.choice([60, 300, 5_000]) + text[place:]).encode()


TEXTUAL: tuple[Callable[[str, random.Random], bytes], ...] = (
    _words,
    _words,
    _lines,
    _bytes,
    _bytes,
    _nested,
)
"""Ways to spoil the text of a document, some more often than others."""


def spoil(value: Any, format: Format, chance: random.Random) -> bytes:
    """Return a document of a value, spoilt."""
    how = chance.randrange(len(TEXTUAL) + 4)
    if how < len(TEXTUAL):
        return TEXTUAL[how](dumps(value, format=format), chance)
    return _structure(json.loads(dumps(value)), format, chance)


# -- loading them ------------------------------------------------------------------------------


class Watch:
    """Notes what the process does while it is on; an audit hook cannot be taken off again."""

    def __init__(self) -> None:
        self.on = False
        self.deeds: list[str] = []
        self.opened: list[str] = []
        sys.addaudithook(self._note)

    def _note(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self.on:
            return
        if event == "open":
            path = str(arguments[0])
            if not path.endswith("entry_points.txt") and path not in sys.path:
                self.opened.append(path)
        elif event.startswith(FORBIDDEN):
            self.deeds.append(f"{event} {arguments!r:.100}")


def load_all(count: int, *, seed: int = 0) -> Tally:
    """Load so many spoilt documents, and tell what became of them."""
    values = drawn(EACH)
    _warm(values)
    tally = Tally(kinds=len(kinds_of(values)))
    before, watch = set(sys.modules), Watch()
    for number in range(count):
        chance = random.Random(f"hostile {seed} {number}")
        format = FORMATS[number % len(FORMATS)]
        data = spoil(chance.choice(values), format, chance)
        watch.on = True
        try:
            _load(tally, data, format)
        except Exception as error:
            tally.raised += 1
            tally.problems.append(f"document {number} ({format}): {error!r:.300} {data!r:.500}")
        finally:
            watch.on = False
    tally.imported = len(set(sys.modules) - before)
    tally.deeds, tally.opened = len(watch.deeds), len(watch.opened)
    tally.problems += [*watch.deeds, *watch.opened, *sorted(set(sys.modules) - before)]
    return tally


def _warm(values: tuple[Any, ...]) -> None:
    """Have everything made that is made at its first use, and the packs that are installed loaded.

    Loading those whose tools a document names is what is promised.
    """
    for _ in range(2):  # cattrs forgets what it made of classes when it meets a new kind of mapping
        for value in values:
            for format in FORMATS:
                loads(dumps(value, format=format), format=format)
        for cls in (*KINDS.values(), *(cls for each in UNIONS for cls in each.classes().values())):
            converter().get_structure_hook(cls)
    for pack in packs.names():
        packs.load(pack)
    tools = [f"{pack}/nothing" for pack in packs.names()]
    for format in FORMATS:
        document = {"agentsim": 1, "kind": "actor", "actor": {"id": "a", "tools": tools}}
        _load(Tally(), syntax_of(format).write(document).encode(), format)


def _load(tally: Tally, data: bytes, format: Format) -> None:
    tally.documents += 1
    try:
        loads(data, format=format)
    except LoadError as error:
        refusal = error
    else:
        tally.loaded += 1
        return
    tally.refused += 1
    tally.faults += len(refusal.faults)
    lines = data.decode("utf-8-sig", "replace").split("\n")
    misplaced = [
        str(fault)
        for fault in refusal.faults
        if not fault.line
        or not fault.column
        or fault.line > len(lines)
        or fault.column > len(lines[fault.line - 1]) + 1
    ]
    tally.unplaced += len(misplaced) + (not refusal.faults)
    tally.problems += [f"{each} ({format}) {data!r:.500}" for each in misplaced]


def main() -> int:
    """Load the documents, and print what became of them."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    began = time.perf_counter()
    tally = load_all(given.count, seed=given.seed)
    for field in attrs.fields(Tally):
        if field.name != "problems":
            print(f"{field.name:<9} {getattr(tally, field.name):>9,}")
    print(f"seconds   {time.perf_counter() - began:>9.1f}")
    for problem in tally.problems[:10]:
        print(problem)
    return 0 if tally.sound else 1


if __name__ == "__main__":
    sys.exit(main())
