"""Tools in documents: names, looked up among those at hand and those of installed packs.

A ready-made tool, or one given to `loads`, is its plain name; a tool of a pack is `pack/tool`. A
pack is loaded only if it is installed and a document names it. Nothing else that a document says
is ever imported.
"""

from __future__ import annotations

import contextlib
import re
import sys
from collections.abc import Generator, Iterator, Mapping
from contextvars import ContextVar
from importlib.metadata import EntryPoint, entry_points
from typing import Any, Final

import attrs

from agentsim.files.faults import Misfit
from agentsim.files.scalars import plain_text
from agentsim.tools import CALENDAR, CHAT, CONTROLS, FILES, FLOW, LEDGER, MAIL, Tool
from agentsim.values import instead

__all__ = ["PACK_TOOL", "READY_MADE", "naming", "resolving", "tool_in", "tool_out"]

READY_MADE: Final[Mapping[str, Tool]] = {
    tool.name: tool
    for group in (MAIL, CHAT, FILES, CONTROLS, CALENDAR, LEDGER, FLOW)
    for tool in group
}
"""The ready-made tools by name: what the tools of a document are looked up in by default."""

PACK_TOOL: Final = r"[A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z_][A-Za-z0-9_-]*"
"""What the name of a pack's tool looks like; nothing else is looked for among packs."""

_GROUP: Final = "agentsim.packs"
_SHOWN = 80


@attrs.define(eq=False)
class _Bench:
    """The tools that one reading or writing may use.

    Attributes:
        plain: Tools by plain name.
        packs: Tools by name, of every pack that was looked at.
        imported: Names of the tools of imported packs; None until they are asked for.
    """

    plain: Mapping[str, Tool] = attrs.field(factory=lambda: READY_MADE)
    packs: dict[str, Mapping[str, Tool]] = attrs.field(factory=dict)
    imported: tuple[tuple[Tool, str], ...] | None = None

    def pack(self, name: str) -> Mapping[str, Tool]:
        """Return the tools of an installed pack, which may import it."""
        if name not in self.packs:
            entries = {entry.name: entry for entry in reversed(_entries())}
            if name not in entries:
                raise Misfit(f"there is no pack {name[:_SHOWN]!r}.", instead(name, entries))
            try:
                self.packs[name] = _offered(entries[name].load())
            except Exception as error:  # a pack is code of others, and may fail in any way
                said = f"{type(error).__name__}: {error}".rstrip(".")
                raise Misfit(f"the pack {name!r} cannot be loaded: {said}.") from None
        return self.packs[name]

    def name(self, tool: Tool) -> str:
        """Return what a document calls a tool."""
        if self.plain.get(tool.name) == tool:
            return tool.name
        if self.imported is None:
            self.imported = tuple(_imported())
        return next((name for known, name in self.imported if known == tool), tool.name)


_bench: ContextVar[_Bench | None] = ContextVar("agentsim_bench", default=None)


@contextlib.contextmanager
def resolving(tools: Mapping[str, Tool] | None) -> Generator[None]:
    """Look the plain names of tools up in this mapping; None for the ready-made ones."""
    token = _bench.set(_Bench() if tools is None else _Bench(tools))
    try:
        yield
    finally:
        _bench.reset(token)


def naming() -> contextlib.AbstractContextManager[None]:
    """Look for the packs of tools once only, while a document is written."""
    return resolving(None)


def tool_in(value: Any, _: Any = None) -> Tool:
    """Take the name of a tool."""
    name, bench = plain_text(value), _bench.get() or _Bench()
    if name in bench.plain:
        return bench.plain[name]
    if not re.fullmatch(PACK_TOOL, name):
        raise Misfit(f"there is no tool {name[:_SHOWN]!r}.", instead(name, bench.plain))
    pack, _slash, own = name.partition("/")
    tools = bench.pack(pack)
    if own not in tools:
        problem = f"the pack {pack!r} has no tool {own[:_SHOWN]!r}."
        raise Misfit(problem, instead(name, (f"{pack}/{each}" for each in tools)))
    return tools[own]


def tool_out(tool: Tool) -> str:
    """Write a tool by name: `pack/tool` for one that an imported pack offers."""
    return (_bench.get() or _Bench()).name(tool)


def _entries() -> list[EntryPoint]:
    return sorted(entry_points(group=_GROUP), key=lambda entry: (entry.name, entry.value))


def _offered(pack: object) -> dict[str, Tool]:
    """The tools of whatever a pack's entry point gives; this room is below that of packs."""
    tools = getattr(pack, "tools", ())
    return {tool.name: tool for tool in tools if isinstance(tool, Tool)}


def _imported() -> Iterator[tuple[Tool, str]]:
    for entry in _entries():
        pack: Any = sys.modules.get(entry.module)
        for part in filter(None, entry.attr.split(".")):
            pack = getattr(pack, part, None)
        with contextlib.suppress(Exception):  # what is under that name may be no pack
            for name, tool in _offered(pack).items():
                yield tool, f"{entry.name}/{name}"
