"""The root of all errors, and the mistakes that some of them list."""

from __future__ import annotations

from typing import Any

import attrs

__all__ = ["AgentsimError", "Fault", "listed"]


class AgentsimError(Exception):
    """The root: catch this to catch everything agentsim raises on purpose."""

    def __init_subclass__(cls) -> None:
        """Have tracebacks name an error by the place that it is imported from."""
        super().__init_subclass__()
        if cls.__module__.startswith("agentsim.errors."):
            cls.__module__ = "agentsim.errors"

    def __reduce__(self) -> tuple[Any, ...]:
        # Pickle would set the fields one by one, which a frozen error refuses.
        cls: Any = type(self)
        if not attrs.has(cls):
            return cls, self.args
        return cls, tuple(getattr(self, field.name) for field in attrs.fields(cls))


@attrs.frozen
class Fault:
    """One mistake, where it is, and what would mend it.

    In a document, line and column are those of the value that is wrong; of the key, where the key
    is; and of the object that lacks something, where something is missing.

    Attributes:
        path: Where, as one would write it in Python: `scenario.cast[2].tools[0]`.
        problem: What is wrong, naming the offending value.
        cure: What to do about it.
        line: Line of the document, from 1; None where there is no document.
        column: Column in the line, in characters from 1; None where there is no document.

    Example:
        >>> print(Fault("scenario.cast[2].tool", "is not expected.", line=14, column=7))
        scenario.cast[2].tool (line 14, column 7): is not expected.
    """

    path: str
    problem: str
    cure: str = ""
    line: int | None = attrs.field(default=None, kw_only=True)
    column: int | None = attrs.field(default=None, kw_only=True)

    def __str__(self) -> str:
        where = "" if self.line is None else f" (line {self.line}, column {self.column})"
        return f"{self.path}{where}: {self.problem}" + (f" {self.cure}" if self.cure else "")


def listed(faults: tuple[Fault, ...]) -> str:
    """Return faults as lines of a message."""
    return "".join(f"\n  - {fault}" for fault in faults)
