"""Placeholders: `{company}` and `{marek.name}` in a scenario's texts, bound strictly."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from agentsim.cast import Actor, Reaction, step_classes
from agentsim.errors import Fault
from agentsim.scenarios.parts import Addition
from agentsim.values import FrozenDict
from agentsim.world import Account, Appointment, Attachment, Control, Hold, Message

if TYPE_CHECKING:
    from agentsim.scenarios.scenario import Scenario

__all__ = ["bound", "names_of", "unbound"]

_PLACE = re.compile(r"\{\{|\}\}|\{([A-Za-z_][\w-]*(?:\.[A-Za-z_]+)?)\}")

_WITH_TEXT = (
    *(Account, Actor, Addition, Appointment, Attachment, Control),
    *(Hold, Message, Reaction),
)


def names_of(scenario: Scenario) -> dict[str, str]:
    """Return every name that texts may use, with its value."""
    names: dict[str, str] = {}
    for actor in scenario.cast:
        roles = [actor.id, "subject"] if actor.id == scenario.subject else [actor.id]
        for role in roles:
            names[f"{role}.name"] = actor.name
            names[f"{role}.address"] = actor.address
            names[f"{role}.role"] = actor.role
    names.update(scenario.texts)
    return names


def _fill(text: str, names: Mapping[str, str], missing: Callable[[str], None]) -> str:
    if "{" not in text and "}" not in text:
        return text

    def one(match: re.Match[str]) -> str:
        name = match[1]
        if name is None:
            return match[0][0]
        if name not in names:
            missing(name)
            return match[0]
        return names[name]

    return _PLACE.sub(one, text)


def _walk(value: Any, path: str, change: Callable[[str, str], str]) -> Any:
    if isinstance(value, str):
        return change(value, path)
    if isinstance(value, tuple):
        walked = tuple(_walk(each, f"{path}[{n}]", change) for n, each in enumerate(value))
        same = all(new is old for new, old in zip(walked, value, strict=True))
        return value if same else walked
    if isinstance(value, FrozenDict):
        return FrozenDict(
            {key: _walk(each, f"{path}[{key!r}]", change) for key, each in value.items()}
        )
    if isinstance(value, _WITH_TEXT) or type(value) in step_classes().values():
        changes: dict[str, Any] = {}
        for field in attrs.fields(type(value)):
            old = getattr(value, field.name)
            new = _walk(old, f"{path}.{field.name}", change)
            if new is not old:
                changes[field.alias or field.name] = new
        return attrs.evolve(value, **changes) if changes else value
    return value


_FIELDS = ("cast", "additions", "mail", "files", "controls", "appointments", "accounts", "holds")


def _bind(scenario: Scenario, faults: list[Fault]) -> Scenario:
    names = names_of(scenario)
    known = ", ".join(sorted(names)) or "none"

    def change(text: str, path: str) -> str:
        def missing(name: str) -> None:
            faults.append(
                Fault(
                    path,
                    f"the placeholder {{{name}}} is not bound.",
                    f"Give it a value in texts, or write {{{{{name}}}}} for literal braces. "
                    f"Bound: {known}.",
                )
            )

        return _fill(text, names, missing)

    changes = {name: _walk(getattr(scenario, name), f"scenario.{name}", change) for name in _FIELDS}
    return attrs.evolve(scenario, **changes)


def bound(scenario: Scenario) -> Scenario:
    """Return the scenario with every placeholder filled in; unbound ones are left."""
    return _bind(scenario, [])


def unbound(scenario: Scenario) -> tuple[Fault, ...]:
    """Return a fault for every placeholder without a value."""
    faults: list[Fault] = []
    _bind(scenario, faults)
    return tuple(faults)
