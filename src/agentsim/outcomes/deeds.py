"""Simple patterns over deeds: calls, controls, files, components, turns."""

from __future__ import annotations

import fnmatch
from collections.abc import Mapping
from typing import Any, ClassVar

import attrs

from agentsim.events import (
    Called,
    Changed,
    Ended,
    Event,
    Removed,
    Replied,
    Started,
    Switched,
    Wrote,
)
from agentsim.outcomes._terms import (
    Cues,
    Names,
    among,
    cues,
    frozen,
    names,
    path_fits,
    quotes,
    saying,
    says,
    someone,
    with_values,
)
from agentsim.outcomes.atom import Atom, Spot
from agentsim.outcomes.pattern import Progress
from agentsim.values import FrozenDict
from agentsim.world import Cue, Setting

__all__ = ["called", "changed", "ended", "holds", "removed", "replied", "switched", "wrote"]


@attrs.frozen(kw_only=True)
class CalledTool(Atom):
    event_classes: ClassVar[tuple[type, ...]] = (Called,)
    tool: tuple[str, ...] = attrs.field(default=(), converter=names)
    by: tuple[str, ...] = attrs.field(default=(), converter=names)
    ok: bool | None = True
    arguments: FrozenDict | None = attrs.field(default=None, converter=frozen)

    def matches(self, event: Called) -> bool:
        if self.tool and event.tool not in self.tool:
            return False
        if self.by and event.actor not in self.by:
            return False
        if self.ok is not None and event.ok is not self.ok:
            return False
        if self.arguments is None:
            return True
        given = event.arguments
        if isinstance(given, str):
            return False
        return among(self.arguments, given)

    def words(self) -> str:
        what = " or ".join(self.tool) or "a tool"
        with_ = "" if self.arguments is None else with_values(self.arguments)
        how = {True: "calls", False: "fails to call", None: "tries to call"}[self.ok]
        return f"{someone(self.by)} {how} {what}{with_}"


def called(
    tool: Names = None,
    *,
    by: Names = None,
    ok: bool | None = True,
    arguments: Mapping[str, Any] | None = None,
) -> Atom:
    """Match a call of a tool.

    Args:
        tool: Names of tools.
        by: Ids of the actors who called.
        ok: Whether the call has to have succeeded; None for either.
        arguments: Arguments it has to have been given, with these values; others may be there.

    Example:
        >>> str(called("set_control", by="iris", arguments={"name": "alarm"}))
        "iris calls set_control with name='alarm'"
    """
    return CalledTool(tool=tool, by=by, ok=ok, arguments=arguments)


_ANY: Any = None


@attrs.frozen(kw_only=True)
class SwitchedControl(Atom):
    event_classes: ClassVar[tuple[type, ...]] = (Switched,)
    control: tuple[str, ...] = attrs.field(default=(), converter=names)
    to: Setting | None = None
    by: tuple[str, ...] = attrs.field(default=(), converter=names)

    def matches(self, event: Switched) -> bool:
        return (
            (not self.control or event.control in self.control)
            and (not self.by or event.actor in self.by)
            and (self.to is None or (type(event.value) is type(self.to) and event.value == self.to))
        )

    def words(self) -> str:
        to = "" if self.to is None else f" to {self.to!r}"
        return f"{someone(self.by)} sets {' or '.join(self.control) or 'a control'}{to}"


def switched(control: Names = None, *, to: Setting | None = None, by: Names = None) -> Atom:
    """Match a control being set, to whatever value it had before.

    Args:
        control: Ids of controls.
        to: The value it is set to; None for any.
        by: Ids of the actors who set it.

    Example:
        >>> str(switched("alarm", to=False, by="iris"))
        'iris sets alarm to False'
    """
    return SwitchedControl(control=control, to=to, by=by)


@attrs.frozen(kw_only=True)
class ControlHolds(Atom):
    event_classes: ClassVar[tuple[type, ...]] = (Switched,)
    control: str
    value: Setting

    def begin(self, started: Started) -> Any:
        now = started.controls.get(self.control, _ANY)
        return (type(now) is type(self.value) and now == self.value, ())

    def matches(self, event: Switched) -> bool:
        return event.control == self.control

    def advance(self, state: Any, event: Event, index: int) -> Progress:
        if not isinstance(event, Switched) or not self.matches(event):
            return state, None
        held = type(event.value) is type(self.value) and event.value == self.value
        return (held, (index,)), ((index,) if held and not state[0] else None)

    def held(self, state: Any) -> bool:
        return bool(state[0])

    def evidence(self, state: Any) -> tuple[int, ...]:
        return tuple(state[1]) if state[0] else ()

    def words(self) -> str:
        return f"{self.control} is {self.value!r}"


def holds(control: str, value: Setting) -> Atom:
    """Match while a control has a value; as an outcome, if it has it at the end.

    Args:
        control: Id of the control.
        value: The value.

    Example:
        >>> str(~holds("alarm", True))
        'never (alarm is True)'
    """
    return ControlHolds(control=control, value=value)


@attrs.frozen(kw_only=True)
class WroteFile(Atom):
    event_classes: ClassVar[tuple[type, ...]] = (Wrote,)
    path: str | None = None
    by: tuple[str, ...] = attrs.field(default=(), converter=names)
    mentions: tuple[Cue, ...] = attrs.field(default=(), converter=cues)
    without: tuple[Cue, ...] = attrs.field(default=(), converter=cues)

    def matches(self, event: Wrote) -> bool:
        return (
            (not self.by or event.actor in self.by)
            and path_fits(event.path, self.path)
            and says(event.text, self.mentions, self.without)
        )

    def spots(self, event: Wrote) -> tuple[Spot, ...]:
        return quotes("file", event.text, self.mentions)

    def words(self) -> str:
        what = f"the file {self.path!r}" if self.path else "a file"
        return f"{someone(self.by)} writes {what}{saying(self.mentions, self.without)}"


def wrote(
    path: str | None = None, *, by: Names = None, mentions: Cues = None, without: Cues = None
) -> Atom:
    """Match a file being written.

    Args:
        path: Its path; `*` and `?` are wildcards.
        by: Ids of the actors who write it.
        mentions: Cues that its new content has to say, all of them.
        without: Cues that it must not say, any of them.
    """
    return WroteFile(path=path, by=by, mentions=mentions, without=without)


@attrs.frozen(kw_only=True)
class RemovedFile(Atom):
    event_classes: ClassVar[tuple[type, ...]] = (Removed,)
    path: str | None = None
    by: tuple[str, ...] = attrs.field(default=(), converter=names)

    def matches(self, event: Removed) -> bool:
        return (not self.by or event.actor in self.by) and path_fits(event.path, self.path)

    def words(self) -> str:
        return f"{someone(self.by)} deletes " + (
            f"the file {self.path!r}" if self.path else "a file"
        )


def removed(path: str | None = None, *, by: Names = None) -> Atom:
    """Match a file being deleted.

    Args:
        path: Its path; `*` and `?` are wildcards.
        by: Ids of the actors who delete it.
    """
    return RemovedFile(path=path, by=by)


@attrs.frozen(kw_only=True)
class ChangedComponent(Atom):
    event_classes: ClassVar[tuple[type, ...]] = (Changed,)
    component: str | None = None
    by: tuple[str, ...] = attrs.field(default=(), converter=names)
    data: FrozenDict | None = attrs.field(default=None, converter=frozen)

    def matches(self, event: Changed) -> bool:
        if self.by and event.actor not in self.by:
            return False
        if self.component is not None:
            wanted = self.component if "/" in self.component else f"{self.component}/*"
            if not fnmatch.fnmatchcase(event.component, wanted):
                return False
        return among(self.data or {}, event.data)

    def words(self) -> str:
        with_ = with_values(self.data) if self.data else ""
        return f"{someone(self.by)} changes {self.component or 'something'}{with_}"


def changed(
    component: str | None = None, *, by: Names = None, data: Mapping[str, Any] | None = None
) -> Atom:
    """Match a change of a component that has no event of its own.

    Args:
        component: `component/name`, or the component's name alone for anyone's; `*` and `?` are
            wildcards.
        by: Ids of the actors whose tool made it.
        data: What the tool has to have said about the change.
    """
    return ChangedComponent(component=component, by=by, data=data)


@attrs.frozen(kw_only=True)
class ModelReplied(Atom):
    event_classes: ClassVar[tuple[type, ...]] = (Replied,)
    by: tuple[str, ...] = attrs.field(default=(), converter=names)

    def matches(self, event: Replied) -> bool:
        return not self.by or event.actor in self.by

    def words(self) -> str:
        return f"{someone(self.by)} takes a turn"


def replied(*, by: Names = None) -> Atom:
    """Match a model taking its turn.

    Args:
        by: Ids of the actors.
    """
    return ModelReplied(by=by)


@attrs.frozen(kw_only=True)
class EpisodeEnded(Atom):
    event_classes: ClassVar[tuple[type, ...]] = (Ended,)
    reason: tuple[str, ...] = attrs.field(default=(), converter=names)

    def matches(self, event: Ended) -> bool:
        return not self.reason or event.reason in self.reason

    def words(self) -> str:
        return "the episode ends" + (f" by {' or '.join(self.reason)}" if self.reason else "")


def ended(reason: Names = None) -> Atom:
    """Match the end of the episode.

    Args:
        reason: Reasons, such as `finished` or `turns`.
    """
    return EpisodeEnded(reason=reason)
