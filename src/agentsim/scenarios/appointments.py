"""What `Scenario.check` looks at in appointments, and in whatever names them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from agentsim.cast import BookMeeting
from agentsim.errors import Fault
from agentsim.outcomes.calendar import BookedMeeting, CancelledMeeting
from agentsim.scenarios.naming import not_cast, patterns_of, reactions_of
from agentsim.values import instead
from agentsim.world import Appointment

if TYPE_CHECKING:
    from agentsim.scenarios.scenario import Scenario

__all__ = ["appointment_faults"]


def appointment_faults(scenario: Scenario) -> Iterator[Fault]:
    """Yield everything that is wrong with appointments, and with what is said of them."""
    cast = frozenset(actor.id for actor in scenario.cast)
    seen: dict[str, str] = {}
    for number, appointment in enumerate(scenario.appointments):
        path = f"scenario.appointments[{number}]"
        seen[appointment.id] = path
        yield from _appointment(appointment, path, cast)
    for path, reaction in reactions_of(scenario):
        for number, step in enumerate(reaction.steps):
            if isinstance(step, BookMeeting):
                where = f"{path}.steps[{number}].appointment"
                yield from _appointment(step.appointment, where, cast)
                if step.appointment.id in seen:
                    yield Fault(
                        f"{where}.id",
                        f"{step.appointment.id!r} is also the id of {seen[step.appointment.id]}.",
                        "Give one of them another id.",
                    )
                seen.setdefault(step.appointment.id, where)
    for path, pattern in patterns_of(scenario):
        for atom in pattern.atoms():
            if isinstance(atom, (BookedMeeting, CancelledMeeting)):
                for who in atom.with_people:
                    yield from not_cast(who, f"{path}: {atom}", cast)
            named = atom.appointment if isinstance(atom, CancelledMeeting) else None
            if named is not None and named not in seen:
                yield Fault(
                    f"{path}: {atom}",
                    f"there is no appointment {named!r}.",
                    instead(named, seen),
                )


def _appointment(appointment: Appointment, path: str, cast: frozenset[str]) -> Iterator[Fault]:
    fault = appointment.fault()
    if fault is not None:
        yield Fault(f"{path}.end_ms", f"{fault}.", "Change start_ms or end_ms.")
    if not appointment.title.strip():
        yield Fault(f"{path}.title", "is empty.", "Say what it is about.")
    yield from not_cast(appointment.organiser, f"{path}.organiser", cast)
    for index, who in enumerate(appointment.people):
        yield from not_cast(who, f"{path}.people[{index}]", cast)
