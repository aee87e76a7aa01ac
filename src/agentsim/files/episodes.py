"""Episodes in a file, one to a line: `append_episode` and `read_episodes`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec

from agentsim.engine import Episode
from agentsim.errors import Fault, LoadError
from agentsim.files.documents import Source, dumps, structured

__all__ = ["append_episode", "read_episodes"]


def append_episode(path: str | Path, episode: Episode) -> None:
    """Add an episode to the end of a file of JSON lines, made if it was not there.

    A line that an earlier writer left unfinished is closed first, so that it spoils no other;
    `read_episodes` reports it.

    Raises:
        OSError: if the file cannot be written.
    """
    line = dumps(episode, indent=None).encode() + b"\n"
    with Path(path).open("a+b") as file:
        if file.tell() > 0:
            file.seek(-1, 2)
            if file.read(1) != b"\n":
                line = b"\n" + line
        file.write(line)


def read_episodes(
    path: str | Path, *, on_fault: Callable[[LoadError], object] | None = None
) -> Iterator[Episode]:
    """Yield the episodes of a file of JSON lines, in order, holding one at a time.

    Args:
        path: The file.
        on_fault: Called with the error of each line that cannot be read, after which reading goes
            on. Without it, the first such line raises.

    Raises:
        LoadError: naming the line, with every fault in it. A last line that is not whole, as
            after a crash in mid-writing, is one.
        OSError: if the file cannot be read.
    """
    with Path(path).open("rb") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            what = f"{path}, line {number}"
            try:
                episode = _episode(line, what, number)
            except LoadError as error:
                if on_fault is None:
                    raise
                on_fault(error)
            else:
                yield episode


def _episode(line: bytes, what: str, number: int) -> Episode:
    if not line.endswith(b"\n"):
        problem = f"is not whole: it breaks off after {len(line)} bytes."
        cure = "Its writer was stopped; remove the line and run the episode again."
        raise LoadError(what, (Fault("document", problem, cure, line=number, column=1),))
    source = Source.of(line, what, first_line=number)
    try:
        parsed: Any = msgspec.json.decode(line)
    except (ValueError, RecursionError):  # parsed again, with care, to say what is wrong
        parsed = source.parsed()
    episode: Episode = structured(parsed, "episode", source, None)
    return episode
