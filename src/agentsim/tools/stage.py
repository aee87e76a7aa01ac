"""`Stage`: what stays the same during an episode and every tool may know."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

import attrs

__all__ = ["Stage"]


@attrs.frozen(eq=False)
class Stage:
    """What stays the same during an episode and every tool may know.

    Attributes:
        start: Simulated wall time at 0 ms.
        people: From address in lower case, and from id, to actor id.
        addresses: From actor id to address.
        names: From actor id to name.
        facts_in: From text to the ids of the facts that it states, sorted.
    """

    start: datetime
    people: Mapping[str, str]
    addresses: Mapping[str, str]
    names: Mapping[str, str]
    facts_in: Callable[[str], tuple[str, ...]]
