"""`Files`: a tree of text files as an immutable value."""

from __future__ import annotations

from collections.abc import Mapping

import attrs
from immutables import Map

from agentsim.world.components import component

__all__ = ["Files", "normal_path"]


def normal_path(path: str) -> str:
    """Return a path in its one canonical form: relative to the root, no `.` or `..`.

    Raises:
        ValueError: if it leaves the root or names nothing.

    Example:
        >>> normal_path("/handover//notes.txt")
        'handover/notes.txt'
    """
    parts: list[str] = []
    for part in path.replace("\\", "/").split("/"):
        if part in ("", "."):
            continue
        if part == "..":
            if not parts:
                raise ValueError(f"the path {path!r} leads out of the file tree")
            parts.pop()
            continue
        parts.append(part)
    if not parts:
        raise ValueError(f"the path {path!r} names no file")
    return "/".join(parts)


@component("files")
@attrs.frozen
class Files:
    """A tree of text files.

    Attributes:
        texts: From path to content. Paths use `/` and are relative to the root.

    Example:
        >>> files = Files.of({"handover/notes.txt": "Tides on page 3."})
        >>> files.write("handover/todo.txt", "Ring Petra").list("handover")
        ('handover/notes.txt', 'handover/todo.txt')
    """

    texts: Map[str, str] = Map()

    @classmethod
    def of(cls, texts: Mapping[str, str]) -> Files:
        """Return a tree with these files, given by path."""
        return cls(Map({normal_path(path): text for path, text in texts.items()}))

    def __len__(self) -> int:
        return len(self.texts)

    def read(self, path: str) -> str | None:
        """Return a file's text, or None if there is no such file."""
        return self.texts.get(normal_path(path))

    def write(self, path: str, text: str) -> Files:
        """Return the tree with one file set, made if it was not there."""
        return Files(self.texts.set(normal_path(path), text))

    def remove(self, path: str) -> Files:
        """Return the tree without one file.

        Raises:
            KeyError: if there is no such file.
        """
        return Files(self.texts.delete(normal_path(path)))

    def list(self, folder: str = "") -> tuple[str, ...]:
        """Return the paths under a folder, sorted; of all files, for the empty text."""
        if not folder.strip("/. "):
            return tuple(sorted(self.texts))
        prefix = normal_path(folder) + "/"
        return tuple(sorted(path for path in self.texts if path.startswith(prefix)))
