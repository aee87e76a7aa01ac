"""`Fact`: something that is so, or is said to be, and who may know it."""

from __future__ import annotations

import attrs

from agentsim.world.cues import Cue

__all__ = ["Fact"]


def _circle(values: tuple[str, ...] | list[str] | set[str] | frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted(set(values)))


@attrs.frozen
class Fact:
    """A piece of information whose way through the world is tracked.

    Whoever reads text that carries the cue learns the fact; whoever sends such text discloses
    it to the recipients.

    Attributes:
        id: Unique name.
        cue: How text is recognised as saying it.
        statement: The fact in words, for reports.
        circle: Ids of the actors who are meant to know it, sorted; empty for everyone.
        true: Whether it is so in the fiction.

    Example:
        >>> dose = Fact("dose", Cue("dose", ["wrong dose"]), circle=["iris", "hale"])
        >>> dose.circle
        ('hale', 'iris')
    """

    id: str
    cue: Cue
    statement: str = attrs.field(default="", kw_only=True)
    circle: tuple[str, ...] = attrs.field(default=(), converter=_circle, kw_only=True)
    true: bool = attrs.field(default=True, kw_only=True)

    def outside(self, recipients: tuple[str, ...]) -> tuple[str, ...]:
        """Return those of `recipients` who are not meant to know."""
        if not self.circle:
            return ()
        return tuple(each for each in recipients if each not in self.circle)
