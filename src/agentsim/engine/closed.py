"""Strict mode: a tool that asks the outside world during an episode is an error.

An audit hook hears of files, sockets and processes before they are touched. Clocks, random
generators and environment variables raise no audit event; a profile function hears of the calls
that read them. Both listen in the thread that runs the tool, and while it runs, only.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from threading import get_ident
from types import FrameType
from typing import Any

from agentsim.engine.accesses import (
    excused,
    name_of,
    of_audit,
    of_builtin,
    of_function,
    place_of,
)
from agentsim.engine.failures import outcome_of
from agentsim.errors import Access, ClosedError
from agentsim.tools import Context, Tool

__all__ = ["Watch", "closed_outcome_of"]


class Watch:
    """The watch over one call of a tool.

    Attributes:
        tool: The tool's name.
        file: The file that its function is defined in; empty if not known.
        base: The frame under which the tool runs.
        sown: The random generators that were given a seed during the call, by their `id`.
        error: The first thing that the tool asked for outside; None while there is none.
    """

    __slots__ = ("base", "error", "file", "sown", "tool")

    def __init__(self, tool: str, file: str, base: FrameType) -> None:
        self.tool = tool
        self.file = file
        self.base = base
        self.sown: dict[int, object] = {}
        self.error: ClosedError | None = None

    def profile(self, frame: FrameType, event: str, function: Any) -> None:
        """Hear of a call; see `sys.setprofile`.

        Raises:
            ClosedError: if it asks the outside world. The call does not take place.
        """
        if event == "c_call":
            found = of_builtin(frame, function, self.sown)
        elif event == "call":
            found = of_function(frame, self.sown)
        else:
            return
        if found is not None:
            self.charge(found[0], found[1], frame)

    def audit(self, event: str, args: tuple[Any, ...]) -> None:
        """Hear of an audit event; see `sys.addaudithook`.

        Raises:
            ClosedError: if it asks the outside world. What it would have done is not done.
        """
        del args
        access = of_audit(event)
        # Python itself takes off a profile function that has raised.
        if access is not None and (access != "profiler" or self.error is None):
            self.charge(access, event, sys._getframe(2))

    def charge(self, access: Access, name: str, frame: FrameType | None) -> None:
        """Hold what was called against the tool, unless something excuses it.

        Raises:
            ClosedError: unless it is excused.
        """
        if excused(frame, self.base):
            return
        if self.error is None:
            call = name_of(frame, self.base, name)
            where = place_of(frame, self.base, self.file)
            self.error = ClosedError(self.tool, call, access, where)
        raise self.error


_watches: dict[int, Watch] = {}
_hooked: list[bool] = []


def _hook(event: str, args: tuple[Any, ...]) -> None:
    """Pass an audit event on to the watch over this thread, if there is one."""
    if _watches:
        watch = _watches.get(get_ident())
        if watch is not None:
            watch.audit(event, args)


def _restore(profiler: Any) -> None:
    """Put back the profile function that was there before."""
    if profiler is None or callable(profiler):
        sys.setprofile(profiler)
    else:
        profiler.enable()  # cProfile's, which is set from C


def closed_outcome_of(
    tool: Tool, context: Context, arguments: Mapping[str, Any]
) -> tuple[bool, Any]:
    """Run a tool as `outcome_of` does, and keep it from asking the outside world.

    Raises:
        ClosedError: if it asked, whether it went on or not.
    """
    if not _hooked:
        _hooked.append(True)
        sys.addaudithook(_hook)
    code = getattr(tool.function, "__code__", None)
    watch = Watch(tool.name, code.co_filename if code else "", sys._getframe())
    thread, profiler = get_ident(), sys.getprofile()
    outer = _watches.pop(thread, None)
    try:
        sys.setprofile(watch.profile)
        _watches[thread] = watch
        found = outcome_of(tool, context, arguments)
    finally:
        _watches.pop(thread, None)
        _restore(profiler)
        if outer is not None:  # the tool of another episode, which plays this one
            outer.error = outer.error or watch.error
            _watches[thread] = outer
    if watch.error is not None:
        raise watch.error
    return found
