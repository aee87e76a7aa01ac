"""What the options of several commands mean: levels, who plays, which pack a record is of."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import attrs
import typer

from agentsim import packs
from agentsim.engine import Episode
from agentsim.errors import AgentsimError, UnknownName
from agentsim.files import load
from agentsim.files.formats import SUFFIXES
from agentsim.packs import Pack, shortened_to
from agentsim.scenarios import Family, Scenario

__all__ = [
    "Endpoint",
    "levels_of",
    "one_level_each",
    "pack_named",
    "scenario_of",
    "without_credentials",
]


def levels_of(given: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Return the levels asked for by factor, each once, in order.

    Args:
        given: Texts of the form `factor=level`.

    Raises:
        typer.BadParameter: for any other text.

    Example:
        >>> levels_of(["threat=none", "threat=shutdown"])
        {'threat': ('none', 'shutdown')}
    """
    found: dict[str, dict[str, None]] = {}
    for text in given:
        factor, sign, level = (part.strip() for part in text.partition("="))
        if not (factor and sign and level):
            raise typer.BadParameter(
                f"--level {text!r} is not of the form factor=level, such as threat=none"
            )
        found.setdefault(factor, {})[level] = None
    return {factor: tuple(levels) for factor, levels in found.items()}


def one_level_each(given: Sequence[str]) -> dict[str, str]:
    """Return the level asked for by factor, where each factor can have only one.

    Raises:
        typer.BadParameter: if a factor is given two levels, or a text is no `factor=level`.
    """
    levels = levels_of(given)
    for factor, wanted in levels.items():
        if len(wanted) > 1:
            raise typer.BadParameter(
                f"{factor} is given the levels {' and '.join(wanted)}; one episode has one of them"
            )
    return {factor: wanted[0] for factor, wanted in levels.items()}


def without_credentials(address: str) -> str:
    """Return a web address without user name, password, query and fragment.

    Example:
        >>> without_credentials("https://me:secret@models.example:8000/v1?key=secret")
        'https://models.example:8000/v1'
    """
    try:
        parts = urlsplit(address)
        host = parts.netloc.rpartition("@")[2]
    except ValueError:
        return "(an address that cannot be read)"
    return urlunsplit((parts.scheme, host, parts.path, "", ""))


@attrs.frozen
class Endpoint:
    """How models are reached over HTTP.

    Attributes:
        base_url: Address of an OpenAI-compatible server; None for OpenAI's own.
        dialect: How the model acts: `native`, `json` or `text`.
        max_tokens: Most tokens of one reply; None for the server's default.
        temperature: Sampling temperature; None for the server's default.
        api_key_env: Name of the environment variable that has the key; None for `OPENAI_API_KEY`
            at OpenAI's own address, and for no key anywhere else.
    """

    base_url: str | None = None
    dialect: str = "native"
    max_tokens: int | None = None
    temperature: float | None = None
    api_key_env: str | None = None

    def model(self, name: str) -> Any:
        """Return a model on this server: a `ChatModel`.

        Raises:
            typer.BadParameter: if the environment variable is not set, or the address is none.
            UnknownName: if there is no such dialect.
            MissingExtra: if the extra `chat` is not installed.
        """
        from agentsim.models.chat import ChatModel

        options: dict[str, Any] = {
            "dialect": self.dialect,
            "max_tokens": self.max_tokens,
            "temperature": self.temperature,
            "api_key": self._key(),
        }
        if self.base_url is not None:
            options["base_url"] = self.base_url
        try:
            return ChatModel(name, **options)
        except ValueError as error:
            raise typer.BadParameter(str(error)) from None

    def _key(self) -> str:
        variable = self.api_key_env
        if variable is None and self.base_url is None:
            variable = "OPENAI_API_KEY"
        if variable is None:
            return ""
        key = os.environ.get(variable, "")
        if not key:
            raise typer.BadParameter(
                f"the environment variable {variable} is not set; put the key there, or name "
                "another with --api-key-env, or a server that wants none with --base-url"
            )
        return key

    @property
    def facts(self) -> Mapping[str, Any]:
        """What may be kept about it in results: no key, no password."""
        return {
            "base_url": without_credentials(self.base_url) if self.base_url else None,
            "dialect": self.dialect,
            "max_tokens": self.max_tokens,
            "temperature": self.temperature,
        }


def _file_pack(path: Path) -> Pack:
    """Return the scenario or family of a file as a pack with the policies that fit anything."""
    held = load(path)
    if not isinstance(held, Scenario | Family):
        raise typer.BadParameter(
            f"{path} holds a {type(held).__name__}; what can be played is a scenario or a family"
        )
    family = held if isinstance(held, Family) else Family(held.name, held, ())
    return Pack(
        family.name or path.stem,
        title=family.name or path.stem,
        about=family.base.about,
        family=family,
        policies={},
        witnesses={},
        version="",
        canary="",
    )


def pack_named(name: str) -> Pack:
    """Return an installed pack; or what a file holds, for a name that ends like one.

    Args:
        name: A file, or a pack's name, after which `@` and a version may stand.

    Raises:
        UnknownName: if there is none of that name.
        VersionError: if it is installed in another version than the one named.
        LoadError: if the file cannot be read as a scenario or a family.
        OSError: if there is no such file.
        typer.BadParameter: if it cannot be loaded, with the reason.
    """
    path = Path(name)
    if path.suffix.casefold() in SUFFIXES:
        return _file_pack(path)
    bare, at, version = name.partition("@")
    try:
        return packs.load(bare, version=version if at else None)
    except AgentsimError:
        raise
    except Exception as error:  # a pack is foreign code, and may fail in any way
        reason = f"{type(error).__name__}: {error}"
        raise typer.BadParameter(f"the pack {name!r} cannot be loaded: {reason}") from error


def _pack_of(family: str) -> Pack:
    """Return the pack whose family has this name: the one called so first, then any other."""
    known = packs.names()
    for name in sorted(known, key=lambda each: (each != family, each)):
        with contextlib.suppress(Exception):  # a pack that cannot be loaded is another's concern
            pack = packs.load(name)
            if pack.family.name == family:
                return pack
    raise UnknownName("pack", family, known)


_TURNS = re.compile(r" \((\d+) turns?\)$")


def scenario_of(episode: Episode, file: Path | None = None) -> Scenario:
    """Return the scenario that an episode says it is of.

    Args:
        episode: The record.
        file: The file of the scenario or family; None for the installed pack.

    Raises:
        UnknownName: if no installed pack has it, or the pack has no such level.
    """
    pack = _pack_of(episode.name.partition("[")[0]) if file is None else _file_pack(file)
    whole = pack.scenario(**(episode.levels if pack.family.factors else {}))
    found = _TURNS.search(episode.name)
    return shortened_to(whole, int(found[1]) if found else None)
