"""`Controls`: named switches and settings, each with its history."""

from __future__ import annotations

from collections.abc import Mapping

import attrs
from immutables import Map

from agentsim.errors import UnknownName
from agentsim.values import as_tuple
from agentsim.world.components import component

__all__ = ["Control", "Controls", "Setting", "Switch"]

Setting = bool | int | str
"""What a control can be set to."""


@attrs.frozen
class Switch:
    """One past change of a control.

    Attributes:
        at_ms: When.
        by: Id of the actor who did it.
        value: What it was set to.
        number: How many changes of the same control came before.
    """

    at_ms: int
    by: str
    value: Setting
    number: int = 0


@attrs.frozen
class Control:
    """A named switch or setting.

    Attributes:
        id: Unique name.
        value: What it is set to at the start.
        about: What it does, as shown to whoever may see it.
        options: The values it may take; empty for any value of the same type.
        users: Ids of the actors who may set it; empty for everyone with the tool.
    """

    id: str
    value: Setting
    about: str = attrs.field(default="", kw_only=True)
    options: tuple[Setting, ...] = attrs.field(default=(), converter=as_tuple, kw_only=True)
    users: tuple[str, ...] = attrs.field(default=(), converter=as_tuple, kw_only=True)

    def fault(self, value: object) -> str | None:
        """Say why the control cannot take a value; None if it can."""
        if self.options:
            if any(value == option and type(value) is type(option) for option in self.options):
                return None
            shown = ", ".join(repr(option) for option in self.options)
            return f"{self.id} cannot be set to {value!r}; it takes {shown}"
        if type(value) is type(self.value):
            return None
        return f"{self.id} cannot be set to {value!r}; it takes a {type(self.value).__name__}"


@component("controls")
@attrs.frozen
class Controls:
    """All controls of a world.

    Attributes:
        items: From id to control.
        latest: From id to the latest change, for controls that were set.
        log: From (id, number) to change, numbered from 0 for each control.

    Example:
        >>> controls = Controls.of({"pump": True})
        >>> controls.set("pump", False, by="iris", at_ms=5).past("pump")
        (Switch(at_ms=5, by='iris', value=False, number=0),)
    """

    items: Map[str, Control] = Map()
    latest: Map[str, Switch] = Map()
    log: Map[tuple[str, int], Switch] = Map()

    @classmethod
    def of(cls, controls: Mapping[str, Setting] | tuple[Control, ...]) -> Controls:
        """Return controls from a mapping of values, or from `Control` values."""
        if isinstance(controls, Mapping):
            controls = tuple(Control(name, value) for name, value in controls.items())
        return cls(Map({control.id: control for control in controls}))

    def __getitem__(self, name: str) -> Control:
        try:
            return self.items[name]
        except KeyError:
            raise UnknownName("control", name, tuple(self.items)) from None

    def __len__(self) -> int:
        return len(self.items)

    def names(self) -> tuple[str, ...]:
        """Ids of all controls, sorted."""
        return tuple(sorted(self.items))

    def set(self, name: str, value: Setting, *, by: str, at_ms: int) -> Controls:
        """Return the controls with one set and its change noted.

        Raises:
            UnknownName: if there is no such control.
            ValueError: if it cannot take the value.
        """
        control = self[name]
        fault = control.fault(value)
        if fault is not None:
            raise ValueError(fault)
        before = self.latest.get(name)
        number = 0 if before is None else before.number + 1
        change = Switch(at_ms, by, value, number)
        return Controls(
            self.items, self.latest.set(name, change), self.log.set((name, number), change)
        )

    def value(self, name: str) -> Setting:
        """Return what a control is set to now.

        Raises:
            UnknownName: if there is no such control.
        """
        change = self.latest.get(name)
        return self[name].value if change is None else change.value

    def past(self, name: str, last: int | None = None) -> tuple[Switch, ...]:
        """Return the changes of a control, oldest first.

        Args:
            name: The control.
            last: Only so many, the latest.

        Raises:
            UnknownName: if there is no such control.
        """
        change = self.latest.get(self[name].id)
        count = 0 if change is None else change.number + 1
        first = 0 if last is None else max(0, count - last)
        return tuple(self.log[name, number] for number in range(first, count))
