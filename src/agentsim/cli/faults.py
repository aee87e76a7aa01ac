"""Exit codes, and errors as messages that say what to do."""

from __future__ import annotations

import difflib
import os
import sys
from typing import Any, Final

import typer
from typer.core import TyperGroup

from agentsim.cli.screen import on_stderr, safe
from agentsim.errors import (
    AgentsimError,
    ClosedError,
    EndpointError,
    MissingExtra,
    UnknownName,
    VerificationError,
)

__all__ = [
    "FAILED",
    "INTERRUPTED",
    "MODEL",
    "USAGE",
    "Commands",
    "code_of",
    "complain",
    "message_of",
]

FAILED: Final = 1
"""What was asked to be shown does not hold, or a package is missing."""

USAGE: Final = 2
"""The command line, a name or a file cannot be used."""

MODEL: Final = 3
"""A model or its server failed."""

INTERRUPTED: Final = 130
"""Stopped by Ctrl-C."""


def message_of(error: BaseException) -> str:
    """Return what to tell a person about an error."""
    if isinstance(error, UnknownName):
        near = difflib.get_close_matches(error.name, error.known, n=1, cutoff=0.5)
        known = ", ".join(error.known) or "(none)"
        hint = f"Did you mean {near[0]!r}? " if near else ""
        return f"no {error.kind} named {error.name!r}. {hint}There is: {known}"
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}" if error.filename else error.strerror
    return str(error)


def code_of(error: BaseException) -> int:
    """Return the exit code for an error."""
    if isinstance(error, ClosedError | MissingExtra | VerificationError):
        return FAILED
    return MODEL if isinstance(error, EndpointError) else USAGE


def complain(message: str) -> None:
    """Print a message on standard error, in the command's name."""
    on_stderr().print(f"agentsim: {safe(message)}", soft_wrap=True)


class Commands(TyperGroup):
    """The commands, with errors as messages and not as tracebacks."""

    def invoke(self, ctx: Any) -> Any:
        """Run a command.

        Raises:
            typer.Exit: with the exit code, after an error was shown.
        """
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            # Whoever was reading has enough. Python would complain once more when it flushes.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(0) from None
        except (AgentsimError, OSError) as error:
            if ctx.params.get("debug"):
                raise
            complain(message_of(error))
            raise typer.Exit(code_of(error)) from None
        except KeyboardInterrupt:
            complain("stopped")
            raise typer.Exit(INTERRUPTED) from None
