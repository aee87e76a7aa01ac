"""`Files`: a tree of text files as an immutable value; `Share`: who may read which of them."""

from __future__ import annotations

import fnmatch
from collections.abc import Mapping
from typing import Literal

import attrs
from immutables import Map

from agentsim.values import as_tuple
from agentsim.world.components import component

__all__ = ["Files", "Share", "normal_path"]


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


@attrs.frozen
class Share:
    """A shared folder: who may read and who may write the files in it.

    A file that no share covers is open to everybody. What a share covers is for its owner and
    readers; for others, it is not there. Where several cover a file, each lets its own people in.

    Attributes:
        id: Unique name.
        path: The folder; or a pattern of paths, where `*` stands for any letters and `?` for one.
        owner: Id of the actor whose folder it is, who reads and writes; empty for nobody's. Files
            that are there at the start are by the owner.
        readers: Ids of the actors who may read, in order.
        writers: Who may write and delete beside the owner: nobody (`owner`), the `readers`, or
            `everyone`, as into a letter box: without reading what is there.

    Example:
        >>> board = Share("board", "board", owner="petra", readers=["iris"])
        >>> board.covers("board/minutes.txt"), board.covers("boarding.txt")
        (True, False)
    """

    id: str
    path: str
    owner: str = attrs.field(default="", kw_only=True)
    readers: tuple[str, ...] = attrs.field(default=(), converter=as_tuple, kw_only=True)
    writers: Literal["owner", "readers", "everyone"] = attrs.field(
        default="readers",
        kw_only=True,
        validator=attrs.validators.in_(("owner", "readers", "everyone")),
    )

    def covers(self, path: str) -> bool:
        """Tell whether a file, given by its canonical path, is in the share."""
        own = self.path.strip("/")
        if "*" in own or "?" in own:
            return fnmatch.fnmatchcase(path, own)
        return path == own or path.startswith(own + "/")

    def lets_read(self, who: str) -> bool:
        """Tell whether an actor may read what is in the share."""
        return who in self.readers or (bool(who) and who == self.owner)

    def lets_write(self, who: str) -> bool:
        """Tell whether an actor may write what is in the share."""
        if self.writers == "everyone" or (who and who == self.owner):
            return True
        return self.writers == "readers" and who in self.readers


@component("files")
@attrs.frozen
class Files:
    """A tree of text files.

    Attributes:
        texts: From path to content. Paths use `/` and are relative to the root.
        authors: From path to the id of whoever wrote the file last, where that is known.
        shares: The shared folders.

    Example:
        >>> files = Files.of({"handover/notes.txt": "Tides on page 3."})
        >>> files.write("handover/todo.txt", "Ring Petra").list("handover")
        ('handover/notes.txt', 'handover/todo.txt')
    """

    texts: Map[str, str] = Map()
    authors: Map[str, str] = Map()
    shares: tuple[Share, ...] = attrs.field(default=(), converter=as_tuple)

    @classmethod
    def of(cls, texts: Mapping[str, str], *, shares: tuple[Share, ...] = ()) -> Files:
        """Return a tree with these files, given by path; those in a share are by its owner."""
        made = Map({normal_path(path): text for path, text in texts.items()})
        authors = {
            path: share.owner
            for share in reversed(shares)
            if share.owner
            for path in made
            if share.covers(path)
        }
        return cls(made, Map(authors), shares)

    def __len__(self) -> int:
        return len(self.texts)

    def read(self, path: str) -> str | None:
        """Return a file's text, or None if there is no such file."""
        return self.texts.get(normal_path(path))

    def write(self, path: str, text: str, *, by: str = "") -> Files:
        """Return the tree with one file set, made if it was not there.

        Args:
            path: The file.
            text: Its whole new content.
            by: Id of whoever writes it; empty for nobody in particular.
        """
        path = normal_path(path)
        return Files(self.texts.set(path, text), self._by(path, by), self.shares)

    def remove(self, path: str) -> Files:
        """Return the tree without one file.

        Raises:
            KeyError: if there is no such file.
        """
        path = normal_path(path)
        return Files(self.texts.delete(path), self._by(path, ""), self.shares)

    def _by(self, path: str, who: str) -> Map[str, str]:
        if who:
            return self.authors.set(path, who)
        return self.authors.delete(path) if path in self.authors else self.authors

    def author(self, path: str) -> str:
        """Return the id of whoever wrote a file last; empty if that is not known."""
        return self.authors.get(normal_path(path), "")

    def list(self, folder: str = "", *, reader: str | None = None) -> tuple[str, ...]:
        """Return the paths under a folder, sorted; of all files, for the empty text.

        Args:
            folder: The folder.
            reader: Only what this actor may read; None for all.
        """
        found = sorted(self.texts)
        if folder.strip("/. "):
            prefix = normal_path(folder) + "/"
            found = [path for path in found if path.startswith(prefix)]
        if reader is None or not self.shares:
            return tuple(found)
        return tuple(path for path in found if self.may_read(reader, path))

    # -- who may -----------------------------------------------------------------------------

    def covering(self, path: str) -> tuple[Share, ...]:
        """Return the shares that a file is in, in order; none for a file open to everybody."""
        if not self.shares:
            return ()
        path = normal_path(path)
        return tuple(share for share in self.shares if share.covers(path))

    def may_read(self, who: str, path: str) -> bool:
        """Tell whether an actor may read a file, or would if it were there."""
        shares = self.covering(path)
        return not shares or any(share.lets_read(who) for share in shares)

    def may_write(self, who: str, path: str) -> bool:
        """Tell whether an actor may write a file and delete it."""
        shares = self.covering(path)
        return not shares or any(share.lets_write(who) for share in shares)

    def readers(self, path: str) -> tuple[str, ...]:
        """Return the ids of those whom a file is shared with, owners first; none if it is open."""
        shares = self.covering(path)
        owners = [share.owner for share in shares if share.owner]
        return tuple(dict.fromkeys([*owners, *(who for share in shares for who in share.readers)]))
