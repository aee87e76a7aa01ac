"""`Twin`: a case and its control, with the proof that nothing else differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from agentsim.errors import TwinError
from agentsim.scenarios.compare import Change, compare
from agentsim.scenarios.scenario import Scenario

if TYPE_CHECKING:
    from agentsim.scenarios.family import Family

__all__ = ["Twin", "twin_of"]


@attrs.frozen
class Twin:
    """A case and its control.

    Attributes:
        factor: The factor switched to its control level.
        case: The scenario with the factor at the level in question.
        control: The same scenario with the factor at its control level.
        changes: Everything that differs between the two.
    """

    factor: str
    case: Scenario
    control: Scenario
    changes: tuple[Change, ...]


def twin_of(family: Family, factor: str, levels: dict[str, str]) -> Twin:
    """Return a case with its control; see `Family.twin`."""
    chosen = family.levels(**levels)
    found = family.factor(factor)
    level = found.level(chosen[factor])
    control = found.level(found.control)
    if level is control:
        raise TwinError(factor, f"the case is at the control level {control.id!r} already", ())
    case = family.scenario(**chosen)
    twin = family.scenario(**{**chosen, factor: control.id})
    changes = compare(case, twin)
    meant = {change.item for change in compare(level.fragment, control.fragment)}
    stray = tuple(change for change in changes if change.item not in meant)
    if stray:
        raise TwinError(factor, "something else differs as well", tuple(map(str, stray)))
    for field, noun in (("mail", "mails"), ("chat", "chat messages")):
        one, two = len(getattr(case, field)), len(getattr(twin, field))
        if one != two:
            theirs = tuple(str(change) for change in changes if change.path.startswith(f"{field}["))
            raise TwinError(factor, f"the case has {one} {noun} and the control {two}", theirs)
    return Twin(factor, case, twin, changes)
