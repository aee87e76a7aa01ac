"""`World`: everything that exists at one moment, as one immutable value."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeVar

import attrs
from immutables import Map

from agentsim.errors import UnknownName
from agentsim.world.components import component_name

__all__ = ["World"]

T = TypeVar("T")


@attrs.frozen
class World:
    """A persistent map of components.

    A component is an instance of a registered frozen class, held under that class and a name:
    the `Inbox` named `iris`, the `Controls` named with the empty text. Setting one returns a
    new world that shares everything else with the old.

    Attributes:
        parts: From (class, name) to component.

    Example:
        >>> from agentsim.world import Inbox, World
        >>> world = World().put(Inbox("iris"), "iris")
        >>> world.get(Inbox, "iris").owner
        'iris'
    """

    parts: Map[tuple[type, str], Any] = Map()

    def get(self, kind: type[T], name: str = "") -> T:
        """Return a component.

        Raises:
            UnknownName: if this world has none of that kind and name.
        """
        try:
            part: T = self.parts[kind, name]
        except KeyError:
            known = tuple(key for key, _ in self)
            raise UnknownName("component", f"{kind.__name__}/{name}", known) from None
        return part

    def find(self, kind: type[T], name: str = "") -> T | None:
        """Return a component, or None."""
        return self.parts.get((kind, name))

    def put(self, part: object, name: str = "") -> World:
        """Return the world with one component set."""
        return World(self.parts.set((type(part), name), part))

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        """Pairs of `component/name` and component, sorted."""
        named = [
            (f"{component_name(kind)}/{name}", part) for (kind, name), part in self.parts.items()
        ]
        return iter(sorted(named, key=lambda pair: pair[0]))

    def __len__(self) -> int:
        return len(self.parts)

    def __canonical__(self) -> dict[str, Any]:
        return {"type": "World", "parts": dict(self)}
