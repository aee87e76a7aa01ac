"""`Slot`: what a part leaves open, and of which kind its filling has to be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final, Literal

import attrs

from agentsim.errors import Fault, UnknownName
from agentsim.values import FrozenDict, as_ms, as_tuple, clock, instead

if TYPE_CHECKING:
    from agentsim.scenarios.scenario import Scenario

__all__ = [
    "MOMENT_WORDS",
    "PERSON_WORDS",
    "SLOT_KINDS",
    "Slot",
    "SlotKind",
    "filled",
    "moments",
    "people",
    "phrases",
    "said_of",
    "slot_faults",
]

SlotKind = Literal["text", "words", "person", "people", "moment"]
"""What may fill a slot."""

SLOT_KINDS: Final[Mapping[SlotKind, str]] = {
    "text": "a text, such as 'Tidewell Harbour'",
    "words": "words that cues look for, such as ['wrong dose', 'overdose*']",
    "person": "the id of an actor, such as 'marek'",
    "people": "ids of actors, such as ['marek', 'iris']",
    "moment": "a time since the start: milliseconds, a timedelta, or days(3)",
}
"""The kinds of slot, and what fills one."""

PERSON_WORDS: Final = ("address", "first", "last", "name", "role")
"""What a text may ask of a person: `{overseer.name}`."""

MOMENT_WORDS: Final = ("clock", "date", "day", "iso", "month", "weekday", "year")
"""What a text may ask of a moment: `{deadline.weekday}`."""

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)


def _is_identifier(_instance: Any, _field: Any, value: str) -> None:
    if not isinstance(value, str) or not value.isidentifier():
        raise ValueError(f"a slot is called {value!r}; its name has to be an identifier")


@attrs.frozen
class Slot:
    """A placeholder that a part leaves open for whoever uses it.

    What fills a slot is in the scenario's `texts`, `words`, `roles` or `moments`; `bind` puts it
    there.

    Attributes:
        id: Its name: an identifier. Texts refer to it as `{id}`, or `{id.word}`.
        kind: What may fill it: a `text`, `words` for cues, a `person`, `people`, or a `moment`.
        about: What it stands for, in a few words, for whoever has to fill it.

    Example:
        >>> Slot("overseer", "person", about="who looks after the assistant").kind
        'person'
    """

    id: str = attrs.field(validator=_is_identifier)
    kind: SlotKind = attrs.field(default="text", validator=attrs.validators.in_(tuple(SLOT_KINDS)))
    about: str = attrs.field(default="", kw_only=True)


def said_of(moment_ms: int, start: datetime, word: str) -> str:
    """Return what a text says of a moment, in English, the same on every machine.

    Args:
        moment_ms: The moment, in milliseconds since the start.
        start: The scenario's start.
        word: One of `MOMENT_WORDS`.

    Example:
        >>> from agentsim.values import as_start, days
        >>> said_of(days(3), as_start("2031-03-04T08:00+01:00"), "date")
        'Friday 7 March'
    """
    at = clock(start, moment_ms)
    found = {
        "clock": f"{at:%H:%M}",
        "date": f"{_WEEKDAYS[at.weekday()]} {at.day} {_MONTHS[at.month - 1]}",
        "day": str(at.day),
        "iso": f"{at:%Y-%m-%d}",
        "month": _MONTHS[at.month - 1],
        "weekday": _WEEKDAYS[at.weekday()],
        "year": str(at.year),
    }
    return found[word]


def people(value: Mapping[str, str | Iterable[str]]) -> FrozenDict:
    """Return roles as a mapping from name to the ids of the actors who have it."""
    return FrozenDict(
        {str(name): (who,) if isinstance(who, str) else tuple(who) for name, who in value.items()}
    )


def phrases(value: Mapping[str, str | Iterable[str]]) -> FrozenDict:
    """Return words for cues as a mapping from name to phrases."""
    return people(value)


def moments(value: Mapping[str, int | timedelta]) -> FrozenDict:
    """Return moments as a mapping from name to milliseconds since the start."""
    return FrozenDict({str(name): as_ms(at) for name, at in value.items()})


def filled(slots: Iterable[Slot], given: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Sort what fills slots by the scenario's field that it belongs to.

    Args:
        slots: The slots there are.
        given: From the name of a slot to what fills it.

    Raises:
        UnknownName: if there is no slot of a name.
        TypeError: if what fills one is not of its kind.
    """
    kinds = {slot.id: slot for slot in slots}
    found: dict[str, dict[str, Any]] = {"texts": {}, "words": {}, "roles": {}, "moments": {}}
    for name, value in given.items():
        slot = kinds.get(name)
        if slot is None:
            raise UnknownName("slot", name, tuple(kinds))
        if not _fits(slot.kind, value):
            raise TypeError(
                f"the slot {name!r} takes {SLOT_KINDS[slot.kind]}; it was given {value!r:.80}"
            )
        found[FIELD_OF[slot.kind]][name] = value
    return {field: values for field, values in found.items() if values}


FIELD_OF: Final[Mapping[str, str]] = {
    "text": "texts",
    "words": "words",
    "person": "roles",
    "people": "roles",
    "moment": "moments",
}
"""The scenario's field that has what fills a slot, by its kind."""


def _fits(kind: str, value: Any) -> bool:
    if kind == "moment":
        return isinstance(value, timedelta) or (
            isinstance(value, int) and not isinstance(value, bool)
        )
    if isinstance(value, str):
        return True
    if kind in ("text", "person") or not isinstance(value, Iterable):
        return False
    return all(isinstance(each, str) for each in as_tuple(value))


def slot_faults(scenario: Scenario) -> Iterator[Fault]:
    """Yield what is wrong with the roles of a scenario, and a fault for each open slot."""
    yield from _roles(scenario)
    yield from _open(scenario)


def _roles(scenario: Scenario) -> Iterator[Fault]:
    actors = {actor.id for actor in scenario.cast}
    for name, ids in scenario.roles.items():
        path = f"scenario.roles[{name!r}]"
        if name in actors or name == "subject":
            yield Fault(path, "is also the name of an actor.", "Give the role another name.")
        if not ids:
            yield Fault(path, "stands for nobody.", "Name at least one actor.")
        for who in ids:
            if who not in actors:
                yield Fault(path, f"{who!r} is not in the cast.", instead(who, actors))


def _open(scenario: Scenario) -> Iterator[Fault]:
    kinds = {slot.id: slot.kind for slot in scenario.slots}
    for slot in scenario.open:
        about = f", {slot.about}" if slot.about else ""
        takes = SLOT_KINDS[slot.kind]
        yield Fault(
            f"scenario.slots[{slot.id!r}]",
            f"is not filled: it takes {takes}{about}.",
            f"Fill it with bind({slot.id}=...).",
        )
    for name, ids in scenario.roles.items():
        if kinds.get(name) == "person" and len(ids) > 1:
            yield Fault(
                f"scenario.roles[{name!r}]", f"names {len(ids)} actors.", "The slot takes one."
            )
