"""The `agentsim` command."""

from agentsim.cli.entry import main

__all__ = ["main"]
