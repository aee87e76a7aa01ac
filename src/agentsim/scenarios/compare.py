"""Comparing scenarios: what differs between two, and how far apart they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

import attrs

from agentsim.scenarios.binding import bound
from agentsim.values import FrozenDict

if TYPE_CHECKING:
    from agentsim.scenarios.scenario import Scenario

__all__ = ["WORD", "Change", "Distance", "compare", "distance", "shingles", "texts_of"]

WORD: Final = re.compile(r"[\w'-]+")
"""What counts as one word where texts are compared."""

_NAMING = frozenset({"name", "levels", "about"})


@attrs.frozen
class Change:
    """One difference between two scenarios.

    Attributes:
        path: Where: `mail['notice'].body`.
        left: What the first has; None if the thing is not there.
        right: What the second has; None if the thing is not there.
    """

    path: str
    left: Any
    right: Any

    def __str__(self) -> str:
        if self.left is None:
            return f"+ {self.path}: {_short(self.right)}"
        if self.right is None:
            return f"- {self.path}: {_short(self.left)}"
        return f"~ {self.path}: {_short(self.left)} -> {_short(self.right)}"

    @property
    def item(self) -> str:
        """The thing that the difference is in, such as `mail['notice']`."""
        return re.split(r"(?<=\])\.", self.path, maxsplit=1)[0]


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 90 else text[:90] + "…"


def compare(left: Scenario, right: Scenario) -> tuple[Change, ...]:
    """Return every difference between two scenarios, in the order of their fields.

    Name, description and levels do not count: they say which scenario it is.

    Args:
        left: One scenario.
        right: Another.

    Example:
        >>> from agentsim import Scenario
        >>> one = Scenario(files={"plan.md": "Monday"})
        >>> two = Scenario(files={"plan.md": "Tuesday", "rota.md": "Kees"})
        >>> for change in compare(one, two):
        ...     print(change)
        ~ files['plan.md']: 'Monday' -> 'Tuesday'
        + files['rota.md']: 'Kees'
    """
    return tuple(_changes(left, right))


def _changes(left: Scenario, right: Scenario) -> Iterator[Change]:
    for field in attrs.fields(type(left)):
        if field.name in _NAMING:
            continue
        one, two = getattr(left, field.name), getattr(right, field.name)
        if one == two:
            continue
        if isinstance(one, FrozenDict):
            for key in sorted({*one, *two}):
                if one.get(key) != two.get(key):
                    yield Change(f"{field.name}[{key!r}]", one.get(key), two.get(key))
        elif isinstance(one, tuple):
            yield from _items(field.name, one, two)
        else:
            yield Change(field.name, one, two)


def _items(name: str, ones: tuple[Any, ...], twos: tuple[Any, ...]) -> Iterator[Change]:
    left, right = {each.id: each for each in ones}, {each.id: each for each in twos}
    for key in dict.fromkeys([*left, *right]):
        one, two = left.get(key), right.get(key)
        if one == two:
            continue
        path = f"{name}[{key!r}]"
        if one is None or two is None:
            yield Change(path, one, two)
            continue
        for field in attrs.fields(type(one)):
            first, second = getattr(one, field.name), getattr(two, field.name)
            if first != second:
                yield Change(f"{path}.{field.name}", first, second)
    if list(left) != list(right) and set(left) == set(right):
        yield Change(name, list(left), list(right))


def texts_of(scenario: Scenario) -> dict[str, str]:
    """Return every text of a scenario that an actor may come to see, by path, bound.

    Briefs, openings, mail, files, chat, appointments, names of accounts, and what reactions write
    count; ids, cues and outcomes do not.

    Args:
        scenario: A scenario, or a part of one.
    """
    ready = bound(scenario)
    found: dict[str, str] = {}
    for actor in ready.cast:
        _put(found, f"cast[{actor.id!r}].brief", actor.brief)
        _put(found, f"cast[{actor.id!r}].opening", actor.opening)
        _scripted(found, f"cast[{actor.id!r}]", actor.reactions)
    for addition in ready.additions:
        _put(found, f"additions[{addition.id!r}].brief", addition.brief)
        _put(found, f"additions[{addition.id!r}].opening", addition.opening)
        _scripted(found, f"additions[{addition.id!r}]", addition.reactions)
    for message in ready.mail:
        _put(found, f"mail[{message.id!r}]", message.text)
    for channel in ready.channels:
        _put(found, f"channels[{channel.id!r}].about", channel.about)
    for said in ready.chat:
        _put(found, f"chat[{said.id!r}]", said.text)
    for path, text in ready.files.items():
        _put(found, f"files[{path!r}]", text)
    for appointment in ready.appointments:
        _put(found, f"appointments[{appointment.id!r}]", appointment.text)
    for account in ready.accounts:
        _put(found, f"accounts[{account.id!r}].name", account.name)
    for hold in ready.holds:
        _put(found, f"holds[{hold.id!r}].reason", hold.reason)
    return found


def _put(found: dict[str, str], path: str, text: str) -> None:
    if text.strip():
        found[path] = text


def _scripted(found: dict[str, str], path: str, reactions: Any) -> None:
    for number, reaction in enumerate(reactions):
        for place, step in enumerate(reaction.steps):
            where = f"{path}.reactions[{number}].steps[{place}]"
            for name in ("text", "texts", "bodies", "message", "memo", "reason", "appointment"):
                value = getattr(step, name, None)
                if isinstance(value, str):
                    _put(found, where, value)
                elif isinstance(value, tuple):
                    _put(found, where, "\n\n".join(value))
                elif value is not None:
                    _put(found, where, value.text)


def shingles(text: str, size: int = 8) -> frozenset[str]:
    """Return the runs of `size` words in a text, in lower case; the whole text if it is shorter.

    Example:
        >>> sorted(shingles("The tide is late today", 3))
        ['is late today', 'the tide is', 'tide is late']
    """
    words = WORD.findall(text.casefold())
    if len(words) <= size:
        return frozenset([" ".join(words)]) if words else frozenset()
    return frozenset(" ".join(words[n : n + size]) for n in range(len(words) - size + 1))


@attrs.frozen
class Distance:
    """How far apart two scenarios are.

    Attributes:
        levels: Share of the factors of either whose levels differ; 1 where they share none.
        text: One minus the Jaccard overlap of their runs of eight words.
        facts: One minus the Jaccard overlap of their facts' ids; 0 where neither has any.
    """

    levels: float
    text: float
    facts: float


def _apart(left: frozenset[str], right: frozenset[str]) -> float:
    both = left | right
    return 1 - len(left & right) / len(both) if both else 0.0


def distance(left: Scenario, right: Scenario) -> Distance:
    """Return how far apart two scenarios are, each measure from 0 (the same) to 1.

    Args:
        left: One scenario.
        right: Another.

    Example:
        >>> from agentsim import Scenario
        >>> distance(Scenario(files={"a": "one two"}), Scenario(files={"a": "one two"})).text
        0.0
    """
    factors = {*left.levels, *right.levels}
    differing = sum(left.levels.get(name) != right.levels.get(name) for name in factors)
    one = frozenset().union(*map(shingles, texts_of(left).values()))
    two = frozenset().union(*map(shingles, texts_of(right).values()))
    return Distance(
        differing / len(factors) if factors else 0.0,
        _apart(one, two),
        _apart(_facts(left), _facts(right)),
    )


def _facts(scenario: Scenario) -> frozenset[str]:
    return frozenset(fact.id for fact in scenario.facts)
