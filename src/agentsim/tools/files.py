"""Ready-made tools for files: list, read, write, delete."""

from __future__ import annotations

from typing import Any, Final

from agentsim.tools.context import Context
from agentsim.tools.definition import Tool, tool

__all__ = ["FILES", "delete_file", "list_files", "read_file", "write_file"]


@tool(writes=False, latency_ms=2_000)
def list_files(ctx: Context, folder: str = "") -> dict[str, Any]:
    """List the paths of all files under a folder.

    Args:
        folder: Folder to look in; empty for everywhere.
    """
    return {"files": list(ctx.list_files(folder))}


@tool(writes=False, latency_ms=10_000)
def read_file(ctx: Context, path: str) -> str:
    """Read a text file.

    Args:
        path: The file's path, as shown by list_files.
    """
    return ctx.read_file(path)


@tool(latency_ms=30_000)
def write_file(ctx: Context, path: str, text: str) -> str:
    """Write a text file, replacing what was there.

    Args:
        path: The file's path.
        text: Its whole new content.
    """
    ctx.write_file(path, text)
    return f"Saved {path}."


@tool(latency_ms=2_000)
def delete_file(ctx: Context, path: str) -> str:
    """Delete a file.

    Args:
        path: The file's path.
    """
    ctx.remove_file(path)
    return f"Deleted {path}."


FILES: Final[tuple[Tool, ...]] = (list_files, read_file, write_file, delete_file)
"""All file tools."""
