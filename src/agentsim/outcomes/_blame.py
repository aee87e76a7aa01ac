"""Whose fault it is when following patterns raises."""

from __future__ import annotations

from typing import NoReturn

import attrs

from agentsim.errors import AgentsimError, ExtensionError
from agentsim.outcomes.pattern import Pattern

__all__ = ["blame"]


def blame(error: Exception, place: str) -> NoReturn:
    """Raise what followed from following a pattern, as the fault of the pattern that raised it.

    Args:
        error: What was raised. If no pattern did, it is raised as it is.
        place: Where the pattern stands in the scenario.

    Raises:
        ExtensionError: naming the pattern, or the recogniser that it asked.
    """
    if isinstance(error, ExtensionError):
        raise attrs.evolve(error, place=error.place or place) from error.__cause__
    blamed: Pattern | None = None
    trace = error.__traceback__
    while trace is not None:  # the innermost pattern is the one whose code raised
        held = trace.tb_frame.f_locals.get("self")
        blamed = held if isinstance(held, Pattern) else blamed
        trace = trace.tb_next
    if blamed is None or isinstance(error, AgentsimError):
        raise error
    raise ExtensionError.of(f"the pattern {type(blamed).__name__}", place, error) from error
