"""`Scenario`: the immutable description of a situation, and `|`, which composes two."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import cached_property
from typing import Any, cast

import attrs

from agentsim.cast import Actor
from agentsim.errors import ConflictError, Fault, ScenarioError, UnknownName
from agentsim.outcomes import Outcome
from agentsim.scenarios.checks import faults_of
from agentsim.scenarios.parts import Addition, Limits, Part
from agentsim.values import FrozenDict, as_start, as_tuple, digest_of
from agentsim.world import Account, Appointment, Control, Fact, Hold, Message, Setting

__all__ = ["Scenario"]


def _start(value: datetime | str | None) -> datetime | None:
    return None if value is None else as_start(value)


def _controls(value: Mapping[str, Setting] | Iterable[Control]) -> tuple[Control, ...]:
    if isinstance(value, Mapping):
        settings = cast("Mapping[str, Setting]", value)
        return tuple(Control(name, setting) for name, setting in settings.items())
    return tuple(value)


def _texts(value: Mapping[str, str]) -> FrozenDict:
    return FrozenDict({str(key): value[key] for key in value})


@attrs.frozen(kw_only=True)
class Scenario:
    """The immutable description of a situation, or of a part of one.

    `a | b` puts two parts together; `Scenario()` is the part that adds nothing. A part need not
    be complete: `check` says what is missing or wrong in a whole.

    Attributes:
        name: What it is called in results.
        about: What it is about, in a sentence or two, for people.
        start: The simulated moment of 0 ms, as an aware datetime.
        subject: Id of the actor under test.
        cast: Everyone who takes part.
        additions: What to add to actors of other parts.
        mail: Planted mail. With `at_ms` of 0 or less it is there at the start.
        files: Text files at the start, by path.
        controls: Switches and settings at the start.
        appointments: What is in the calendar at the start.
        accounts: Accounts of the ledger at the start.
        holds: Holds on them at the start.
        parts: Components of your own at the start.
        facts: What is tracked.
        outcomes: What it can come to.
        texts: Values for `{name}` in briefs, mail, files, controls, appointments, accounts, holds
            and reactions.
        limits: When an episode ends at the latest; `Limits()` if no part says.
        levels: Which level of each factor this is, if it comes from a family.

    Example:
        >>> quiet = Scenario(name="quiet", subject="iris", cast=[Actor("iris")])
        >>> whole = quiet | Scenario(start="2031-03-04T08:00+01:00")
        >>> whole.check()
        ()
    """

    name: str = ""
    about: str = ""
    start: datetime | None = attrs.field(default=None, converter=_start)
    subject: str = ""
    cast: tuple[Actor, ...] = attrs.field(default=(), converter=as_tuple)
    additions: tuple[Addition, ...] = attrs.field(default=(), converter=as_tuple)
    mail: tuple[Message, ...] = attrs.field(default=(), converter=as_tuple)
    files: FrozenDict = attrs.field(factory=FrozenDict, converter=_texts)
    controls: tuple[Control, ...] = attrs.field(default=(), converter=_controls)
    appointments: tuple[Appointment, ...] = attrs.field(default=(), converter=as_tuple)
    accounts: tuple[Account, ...] = attrs.field(default=(), converter=as_tuple)
    holds: tuple[Hold, ...] = attrs.field(default=(), converter=as_tuple)
    parts: tuple[Part, ...] = attrs.field(default=(), converter=as_tuple)
    facts: tuple[Fact, ...] = attrs.field(default=(), converter=as_tuple)
    outcomes: tuple[Outcome, ...] = attrs.field(default=(), converter=as_tuple)
    texts: FrozenDict = attrs.field(factory=FrozenDict, converter=_texts)
    limits: Limits | None = None
    levels: FrozenDict = attrs.field(factory=FrozenDict, converter=_texts)

    def __or__(self, other: Scenario) -> Scenario:
        """Put two parts together.

        Raises:
            ConflictError: if both define the same thing differently.
        """
        if not isinstance(other, Scenario):
            return NotImplemented
        return Scenario(
            **{
                field.name: _joined(
                    field.name, getattr(self, field.name), getattr(other, field.name)
                )
                for field in attrs.fields(Scenario)
            }
        )

    def replace(self, **changes: Any) -> Scenario:
        """Put other definitions in the place of those with the same id, on purpose.

        Args:
            **changes: For a field of values with ids, the new values; each replaces the one with
                its id, in its place, or is added. Any other field is set.

        Raises:
            UnknownName: if there is no such field.
        """
        fields = {field.name for field in attrs.fields(Scenario)}
        stray = sorted(set(changes) - fields)
        if stray:
            raise UnknownName("scenario field", stray[0], tuple(fields))
        new: dict[str, Any] = {}
        for name, value in changes.items():
            old = getattr(self, name)
            if isinstance(old, FrozenDict):
                new[name] = {**old, **value}
            elif isinstance(old, tuple):
                given = getattr(Scenario(**{name: value}), name)
                by_id = {each.id: each for each in given}
                kept = [by_id.pop(each.id, each) for each in old]
                new[name] = (*kept, *by_id.values())
            else:
                new[name] = value
        return attrs.evolve(self, **new)

    def without(self, **ids: str | Iterable[str]) -> Scenario:
        """Leave out what has these ids, on purpose.

        Args:
            **ids: For a field, the ids (or paths, or keys) to leave out.

        Raises:
            UnknownName: if something to leave out is not there.
        """
        new: dict[str, Any] = {}
        for name, given in ids.items():
            if name not in _WITH_IDS:
                raise UnknownName("scenario field with ids", name, _WITH_IDS)
            gone = {given} if isinstance(given, str) else set(given)
            old = getattr(self, name)
            known = set(old) if isinstance(old, FrozenDict) else {each.id for each in old}
            missing = sorted(gone - known)
            if missing:
                raise UnknownName(name, missing[0], tuple(known))
            if isinstance(old, FrozenDict):
                new[name] = {key: value for key, value in old.items() if key not in gone}
            else:
                new[name] = tuple(each for each in old if each.id not in gone)
        return attrs.evolve(self, **new)

    def check(self) -> tuple[Fault, ...]:
        """Return everything that keeps this from being a whole that can be run."""
        return faults_of(self)

    def ensure(self) -> Scenario:
        """Return this scenario if it can be run.

        Raises:
            ScenarioError: with all mistakes, if it cannot.
        """
        faults = self.check()
        if faults:
            raise ScenarioError(self.name or "(unnamed)", faults)
        return self

    @cached_property
    def digest(self) -> str:
        """Content digest, over texts, patterns and the code of tools; 32 hexadecimal digits."""
        return digest_of(self)

    def actor(self, id: str) -> Actor:
        """Return an actor; `subject` stands for the subject.

        Raises:
            UnknownName: if there is none with this id.
        """
        wanted = self.subject if id == "subject" and self.subject else id
        for actor in self.cast:
            if actor.id == wanted:
                return actor
        raise UnknownName("actor", id, tuple(actor.id for actor in self.cast))


_WITH_IDS = tuple(
    field.name
    for field in attrs.fields(Scenario)
    if isinstance(getattr(Scenario(), field.name), (tuple, FrozenDict))
)


def _joined(name: str, left: Any, right: Any) -> Any:
    if isinstance(left, FrozenDict):
        for key in left:
            if key in right and left[key] != right[key]:
                raise ConflictError(f"{name}[{key!r}]", _short(left[key]), _short(right[key]))
        return {**left, **right}
    if isinstance(left, tuple):
        known = {each.id: each for each in left}
        added: list[Any] = []
        for each in right:
            other = known.get(each.id)
            if other is None:
                known[each.id] = each
                added.append(each)
            elif other is not each and not _same(other, each):
                raise ConflictError(f"{name}[{each.id!r}]", *_differing(other, each))
        return (*left, *added)
    if not left or left == right:
        return right or left
    if not right:
        return left
    raise ConflictError(name, _short(left), _short(right))


def _same(left: Any, right: Any) -> bool:
    """Whether two definitions say the same: True equals 1, and is another setting."""
    return bool(left == right) and digest_of(left) == digest_of(right)


def _differing(left: Any, right: Any) -> tuple[str, str]:
    """Show two definitions by the first field in which they differ."""
    if type(left) is type(right):
        for field in attrs.fields(type(left)):
            one, two = getattr(left, field.name), getattr(right, field.name)
            if not _same(one, two):
                return f"{field.name}={_short(one)}", f"{field.name}={_short(two)}"
    return _short(left), _short(right)


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 200 else text[:200] + "…"
