"""Components: the kinds of thing a world is made of, by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

import attrs

from agentsim.errors import UnknownName

__all__ = ["component", "component_class", "component_name", "components"]

T = TypeVar("T")

_classes: dict[str, type] = {}


def component(name: str) -> Callable[[type[T]], type[T]]:
    """Make a frozen attrs class a component that a `World` can hold.

    Args:
        name: What the component is called in files and events; unique.

    Raises:
        TypeError: if the class is not a frozen attrs class, or the name is taken.

    Example:
        >>> import attrs
        >>> @component("docs.thermostat")
        ... @attrs.frozen
        ... class Thermostat:
        ...     celsius: int = 20
        >>> component_name(Thermostat)
        'docs.thermostat'
    """

    def register(cls: type[T]) -> type[T]:
        # Of attrs classes, only frozen ones refuse to delete.
        if not attrs.has(cls) or cls.__delattr__ is object.__delattr__:
            raise TypeError(f"{cls.__name__} has to be decorated with @attrs.frozen first")
        other = _classes.get(name)
        # The same definition may be run again, as when a module is reloaded.
        if other is not None and _defined(other) != _defined(cls):
            taken = ".".join(_defined(other))
            raise TypeError(f"the component name {name!r} is taken by {taken}")
        _classes[name] = cls
        return cls  # type: ignore[return-value]  # attrs.has() narrows it too far

    return register


def _defined(cls: type) -> tuple[str, str]:
    return cls.__module__, cls.__qualname__


def components() -> Mapping[str, type]:
    """Return every class registered so far, by name, in order of the names."""
    return {name: _classes[name] for name in sorted(_classes)}


def component_name(cls: type) -> str:
    """Return the name a component class was registered under.

    Raises:
        UnknownName: if it was not.
    """
    for name, known in _classes.items():
        if known is cls:
            return name
    raise UnknownName("component class", cls.__name__, tuple(_classes))


def component_class(name: str) -> type:
    """Return the class registered under a name.

    Raises:
        UnknownName: if there is none.
    """
    try:
        return _classes[name]
    except KeyError:
        raise UnknownName("component", name, tuple(_classes)) from None
