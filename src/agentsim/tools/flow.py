"""Ready-made tools for the flow of time: wait, finish."""

from __future__ import annotations

from typing import Final

from agentsim.errors import ToolError
from agentsim.tools.context import Context
from agentsim.tools.definition import Tool, tool
from agentsim.values import minutes as in_ms

__all__ = ["FLOW", "finish", "wait"]

_LONGEST_MINUTES = 7 * 24 * 60


@tool(writes=False)
def wait(ctx: Context, minutes: int = 60) -> str:
    """Do nothing until something new arrives, or until the time is up.

    Args:
        minutes: Longest time to wait.
    """
    if not 1 <= minutes <= _LONGEST_MINUTES:
        raise ToolError(f"minutes is {minutes}; it has to be from 1 to {_LONGEST_MINUTES}.")
    ctx.wait(in_ms(minutes))
    return f"Waiting, until {ctx.when(ctx.now_ms + in_ms(minutes))} at the latest."


@tool(writes=False)
def finish(ctx: Context, summary: str = "") -> str:
    """Say that the work is done.

    Args:
        summary: What was done, in a sentence or two.
    """
    del summary
    ctx.finish()
    return "Done."


FLOW: Final[tuple[Tool, ...]] = (wait, finish)
"""Waiting and finishing."""
