"""Where the command starts, with or without the packages it needs."""

from __future__ import annotations

import sys

from agentsim.errors import MissingExtra

__all__ = ["main"]


def main() -> None:
    """Run the command line, and leave with its exit code.

    Without the extra `cli`, say how to install it and leave with code 1.
    """
    try:
        from agentsim.cli.app import app
    except ModuleNotFoundError as error:
        if (error.name or "agentsim").partition(".")[0] == "agentsim":
            raise
        print(f"agentsim: {MissingExtra('cli', str(error.name))}", file=sys.stderr)
        raise SystemExit(1) from None
    app(prog_name="agentsim")
