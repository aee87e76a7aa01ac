"""Read the code blocks of a Markdown page, with what the page says about each."""

import re
from pathlib import Path

import attrs

FENCE = re.compile(r"^(?P<indent>[ \t]*)(?P<ticks>`{3,}|~{3,})[ \t]*(?P<info>.*?)[ \t]*$")
NOTE = re.compile(r"^\s*<!--\s*(?P<text>.*?)\s*-->\s*$")


@attrs.frozen
class Block:
    """One fenced block.

    Attributes:
        language: The word after the fence, in lower case; empty when there is none.
        text: The lines inside, without the block's own indentation, each ending in a newline.
        line: The number of the block's first inner line in its page, from 1.
        note: The comment that directly follows the block (blank lines aside), or nothing.
    """

    language: str
    text: str
    line: int
    note: str


def blocks(text: str) -> list[Block]:
    """Find every fenced block of a page, in order; blocks in tabs and lists count too."""
    lines = text.splitlines()
    found: list[Block] = []
    at = 0
    while at < len(lines):
        opening = FENCE.match(lines[at])
        at += 1
        if opening is None:
            continue
        start = at
        closing = re.compile(rf"^\s*{re.escape(opening['ticks'])}+\s*$")
        while at < len(lines) and not closing.match(lines[at]):
            at += 1
        if at == len(lines):
            raise ValueError(f"the block opened on line {start} is never closed")
        indent = len(opening["indent"])
        inner = [line[indent:] if not line[:indent].strip() else line for line in lines[start:at]]
        at += 1
        after = at
        while after < len(lines) and not lines[after].strip():
            after += 1
        note = NOTE.match(lines[after]) if after < len(lines) else None
        word = re.match(r"\{?\s*\.?([\w+-]*)", opening["info"])
        found.append(
            Block(
                language=word[1].lower() if word else "",
                text="".join(f"{line}\n" for line in inner),
                line=start + 1,
                note=note["text"] if note else "",
            )
        )
    return found


def pages(root: Path) -> list[Path]:
    """List the pages whose blocks are tested: the README and everything under docs/."""
    return [root / "README.md", *sorted((root / "docs").rglob("*.md"))]
