"""What reaches the terminal: text made harmless, tables, JSON."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any, Final

from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

__all__ = ["on_stderr", "on_stdout", "print_json", "safe", "shortened", "show", "table_of"]

_PIPE_WIDTH: Final = 160
"""Width of tables where no terminal has one: nobody wants them cut at 80 in a file."""


def safe(text: object) -> str:
    r"""Return a text without anything a terminal would obey.

    Control characters, escape sequences and marks that reorder text are shown as escapes; line
    breaks and tabs stay.

    Example:
        >>> safe("red: \x1b[31m")
        'red: \\x1b[31m'
    """
    found = str(text)
    if found.isascii() and found.isprintable():
        return found
    return "".join(
        sign
        if sign in "\n\t" or unicodedata.category(sign) not in ("Cc", "Cf", "Cs", "Zl", "Zp")
        else sign.encode("unicode_escape").decode()
        for sign in found
    )


def shortened(text: object, width: int = 160) -> str:
    r"""Return a text in one harmless line of at most `width` characters.

    Example:
        >>> shortened("one\ntwo three", 8)
        'one two…'
    """
    line = " ".join(safe(text).split())
    return line if len(line) <= width else line[: width - 1].rstrip() + "…"


def _console(*, stderr: bool) -> Console:
    stream = sys.stderr if stderr else sys.stdout
    width = None if stream.isatty() else _PIPE_WIDTH
    return Console(stderr=stderr, width=width, highlight=False, markup=False, emoji=False)


def on_stdout() -> Console:
    """Return a console on standard output, which takes text as it is."""
    return _console(stderr=False)


def on_stderr() -> Console:
    """Return a console on standard error, which takes text as it is."""
    return _console(stderr=True)


def show(console: Console, text: Text) -> None:
    """Print a text: on a terminal wrapped with its indentation kept, elsewhere as it is."""
    if not console.is_terminal:
        console.print(text, soft_wrap=True)
        return
    for line in text.split("\n", allow_blank=True):
        indent = len(line.plain) - len(line.plain.lstrip(" "))
        console.print(Padding(line[indent:], (0, 0, 0, indent)) if line.plain.strip() else line)


def print_json(value: Any) -> None:
    """Print a value as JSON on standard output, in ASCII."""
    print(json.dumps(value, indent=2))


def table_of(
    title: str,
    columns: Sequence[str],
    rows: Iterable[Sequence[str | Text]],
    *,
    right: Iterable[int] = (),
) -> Table:
    """Return a table of harmless cells.

    Args:
        title: Its heading; empty for none.
        columns: Headings of the columns.
        rows: The cells, row by row; `Text` is taken as it is.
        right: Numbers of the columns to align to the right, from 0.
    """
    table = Table(title=Text(safe(title), "bold") if title else None, box=box.SIMPLE_HEAD)
    table.title_justify = "left"
    aligned = set(right)
    for number, column in enumerate(columns):
        table.add_column(
            Text(safe(column)), justify="right" if number in aligned else "left", overflow="fold"
        )
    for row in rows:
        table.add_row(*(each if isinstance(each, Text) else Text(safe(each)) for each in row))
    return table
