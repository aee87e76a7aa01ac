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
from agentsim.scenarios.binding import Binding, binding_of
from agentsim.scenarios.checks import faults_of
from agentsim.scenarios.parts import Addition, Limits, Part
from agentsim.scenarios.slots import Slot, filled, moments, people, phrases
from agentsim.values import FrozenDict, Remembered, as_start, as_tuple, digest_of
from agentsim.values.frozen import HOLDS
from agentsim.world import (
    Account,
    Appointment,
    Channel,
    ChatMessage,
    Control,
    Fact,
    Hold,
    Message,
    Setting,
    Share,
)

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
        channels: Channels of a team chat, without what is said in them.
        chat: Planted messages in channels. With `at_ms` of 0 or less they are there at the start.
        files: Text files at the start, by path.
        shares: Shared folders; files in none are open to everybody.
        controls: Switches and settings at the start.
        appointments: What is in the calendar at the start.
        accounts: Accounts of the ledger at the start.
        holds: Holds on them at the start.
        parts: Components of your own at the start.
        facts: What is tracked.
        outcomes: What it can come to.
        texts: Texts for `{name}`.
        words: Words for `{name}` in cues: any one of them.
        roles: Who is meant by a name that stands for an actor, as `overseer` may for `iris`.
        moments: Times for `{name.date}` and the like, in milliseconds since the start.
        slots: What a part leaves open, to be filled by `bind`.
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
    channels: tuple[Channel, ...] = attrs.field(default=(), converter=as_tuple)
    chat: tuple[ChatMessage, ...] = attrs.field(default=(), converter=as_tuple)
    files: FrozenDict = attrs.field(factory=FrozenDict, converter=_texts, metadata={HOLDS: str})
    shares: tuple[Share, ...] = attrs.field(default=(), converter=as_tuple)
    controls: tuple[Control, ...] = attrs.field(default=(), converter=_controls)
    appointments: tuple[Appointment, ...] = attrs.field(default=(), converter=as_tuple)
    accounts: tuple[Account, ...] = attrs.field(default=(), converter=as_tuple)
    holds: tuple[Hold, ...] = attrs.field(default=(), converter=as_tuple)
    parts: tuple[Part, ...] = attrs.field(default=(), converter=as_tuple)
    facts: tuple[Fact, ...] = attrs.field(default=(), converter=as_tuple)
    outcomes: tuple[Outcome, ...] = attrs.field(default=(), converter=as_tuple)
    texts: FrozenDict = attrs.field(factory=FrozenDict, converter=_texts, metadata={HOLDS: str})
    words: FrozenDict = attrs.field(
        factory=FrozenDict, converter=phrases, metadata={HOLDS: tuple[str, ...]}
    )
    roles: FrozenDict = attrs.field(
        factory=FrozenDict, converter=people, metadata={HOLDS: tuple[str, ...]}
    )
    moments: FrozenDict = attrs.field(factory=FrozenDict, converter=moments, metadata={HOLDS: int})
    slots: tuple[Slot, ...] = attrs.field(default=(), converter=as_tuple)
    limits: Limits | None = None
    levels: FrozenDict = attrs.field(factory=FrozenDict, converter=_texts, metadata={HOLDS: str})

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

    def bind(self, **fillings: Any) -> Scenario:
        """Fill slots that parts leave open.

        Args:
            **fillings: For the name of a slot, what its kind takes: a text; words for cues; the
                id of an actor, or several; a time since the start, in milliseconds or as a
                timedelta.

        Raises:
            UnknownName: if there is no slot of a name.
            TypeError: if what is given is not of the slot's kind.

        Example:
            >>> from agentsim.scenarios import Slot, bound
            >>> part = Scenario(files={"sign.txt": "{firm}, ground floor"}, slots=[Slot("firm")])
            >>> bound(part.bind(firm="Tidewell")).files["sign.txt"]
            'Tidewell, ground floor'
        """
        return self.replace(**filled(self.slots, fillings))

    @property
    def open(self) -> tuple[Slot, ...]:
        """The slots that nothing fills yet."""
        taken = {*self.texts, *self.words, *self.roles, *self.moments}
        return tuple(slot for slot in self.slots if slot.id not in taken)

    @cached_property
    def binding(self) -> Binding:
        """This scenario with every placeholder filled in, and what could not be."""
        return binding_of(self)

    @cached_property
    def _faults(self) -> tuple[Fault, ...]:
        return faults_of(self)

    def check(self) -> tuple[Fault, ...]:
        """Return everything that keeps this from being a whole that can be run."""
        return self._faults

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

    def __canonical__(self) -> dict[str, Any]:
        # What is empty is left out, so that a new field changes no digest of an old scenario; and
        # values with ids stand for themselves by their digests, which the cells of a family share.
        found: dict[str, Any] = {"type": "Scenario"}
        for field in attrs.fields(Scenario):
            value = getattr(self, field.name)
            if isinstance(value, tuple):
                value = [_digest_of(each) for each in value]
            if value or isinstance(value, datetime):
                found[field.name] = value
        return found

    def actor(self, id: str) -> Actor:
        """Return an actor, by id or by a role of one actor; `subject` stands for the subject.

        Raises:
            UnknownName: if there is none with this id.
        """
        wanted = self.subject if id == "subject" and self.subject else id
        if len(self.roles.get(wanted, ())) == 1:
            wanted = self.roles[wanted][0]
        for actor in self.cast:
            if actor.id == wanted:
                return actor
        raise UnknownName("actor", id, tuple(actor.id for actor in self.cast))


_WITH_IDS = tuple(
    field.name
    for field in attrs.fields(Scenario)
    if isinstance(getattr(Scenario(), field.name), (tuple, FrozenDict))
)


_digest_of: Remembered[Any, str] = Remembered(digest_of)


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
