"""`new`: a project for a pack of one's own, complete and ready to be rewritten."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator, Mapping
from importlib.metadata import version
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from string import Template
from typing import Annotated, Final
from uuid import uuid4

import typer

from agentsim import packs
from agentsim.cli.screen import on_stdout, safe

__all__ = ["LONGEST_NAME", "LONGEST_TITLE", "new_pack", "project_files"]

LONGEST_NAME: Final = 40
"""Most characters of a pack's name."""

LONGEST_TITLE: Final = 60
"""Most characters of a pack's title."""

_NAME: Final = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
_SUFFIX: Final = ".tmpl"
_RENAMED: Final = {"gitignore": ".gitignore"}


def new_pack(
    name: Annotated[
        str,
        typer.Argument(
            metavar="NAME", help="Name of the pack: small letters, digits and underscores."
        ),
    ],
    out: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Folder of the project; ./NAME if left out."),
    ] = None,
    title: Annotated[
        str | None, typer.Option(help="Title for people; made from the name if left out.")
    ] = None,
) -> None:
    """Begin a pack of your own: a project with a whole dilemma, which you then rewrite.

    It holds people, mail, factors with control levels, reference policies, witnesses of every
    outcome, labelled texts, tests and a page of documentation, and passes the conformance kit as
    it stands. Nothing that exists is written over.

    Examples:
      agentsim new lantern
      agentsim new night_ferry --title "The night ferry" --out packs/night-ferry
    """
    _ensure_name(name)
    shown = name.replace("_", " ").capitalize() if title is None else title.strip()
    _ensure_title(shown)
    folder = Path(name) if out is None else out
    _ensure_free(folder)
    for path, text in project_files(name, title=shown).items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
    on_stdout().print(
        f"{safe(shown)}: a project for the pack {name} is in {safe(folder)}. Next:\n\n"
        f"  cd {safe(folder)}\n"
        '  python -m pip install -e ".[test]"\n'
        f"  agentsim check {name}\n",
        soft_wrap=True,
    )


def project_files(name: str, *, title: str, canary: str | None = None) -> Mapping[str, str]:
    """Return the files of a new project: from path to text, in order.

    Args:
        name: Name of the pack.
        title: Its title.
        canary: Its canary; a fresh one by default.
    """
    package = f"{name}_pkg"
    words = {
        "agentsim": version("agentsim-scenarios"),
        "canary": canary or f"agentsim-{name} {uuid4()}",
        "distribution": f"agentsim-{name.replace('_', '-')}",
        "name": name,
        "package": package,
        "title": title,
    }
    return {
        path.replace("package/", f"src/{package}/"): Template(text).substitute(words)
        for path, text in _templates(files("agentsim.cli") / "project")
    }


def _templates(folder: Traversable, under: str = "") -> Iterator[tuple[str, str]]:
    for each in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if each.is_dir():
            yield from _templates(each, f"{under}{each.name}/")
        elif each.name.endswith(_SUFFIX):
            bare = each.name.removesuffix(_SUFFIX)
            yield f"{under}{_RENAMED.get(bare, bare)}", each.read_text("utf-8")


# -- what cannot be begun ------------------------------------------------------------------------


def _ensure_name(name: str) -> None:
    if not _NAME.fullmatch(name) or keyword.iskeyword(name) or len(name) > LONGEST_NAME:
        near = re.sub(r"[^a-z0-9]+", "_", name.casefold()).strip("_0123456789")[:LONGEST_NAME]
        near = near.rstrip("_")
        hint = f", such as {near}" if _NAME.fullmatch(near) and near != name else ""
        raise typer.BadParameter(
            f"{name!r} cannot be a pack's name: it takes small letters, digits and single "
            f"underscores, begins with a letter, has at most {LONGEST_NAME} characters, and is no "
            f"word of Python's{hint}"
        )
    if name in packs.names():
        taken = ", ".join(packs.names())
        raise typer.BadParameter(
            f"a pack named {name!r} is installed, and two of one name cannot be told apart; "
            f"choose a name that is none of: {taken}"
        )


def _ensure_title(title: str) -> None:
    if (
        not title
        or len(title) > LONGEST_TITLE
        or not title.isprintable()
        or set(title) & {'"', "\\"}
    ):
        raise typer.BadParameter(
            f"--title {title!r} cannot be a title: it takes one line of 1 to {LONGEST_TITLE} "
            'characters without " and \\'
        )


def _ensure_free(folder: Path) -> None:
    if folder.is_dir() and not any(folder.iterdir()):
        return
    if folder.exists() or folder.is_symlink():
        what = "a folder with something in it" if folder.is_dir() else "no folder"
        raise typer.BadParameter(
            f"{folder} is there and is {what}; nothing is written over: name another with --out"
        )
