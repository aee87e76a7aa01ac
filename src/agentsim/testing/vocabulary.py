"""`Vocabulary`: the words that mean something in a scenario, for calls that hit their mark."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, Final

import attrs

from agentsim.events import Called
from agentsim.packs import Labelled
from agentsim.scenarios import Scenario, bound
from agentsim.values import FrozenDict
from agentsim.world import Cue

__all__ = ["Vocabulary", "cues_in", "spoken"]

_SHORT: Final = 80
_KEPT: Final = 40
_LABELLED: Final = 12
_STRANGER: Final = "nobody@nowhere.example"
_PEOPLE_ARGUMENTS: Final = ("to", "cc", "bcc", "recipient", "address", "email")
_PROSE: Final = frozenset(
    {"body", "text", "message", "content", "note", "reason", "subject", "summary", "comment"}
)


@attrs.frozen
class Vocabulary:
    """The words and numbers that mean something in a scenario.

    Attributes:
        named: For the name of an argument, or of a field in a result, what it may hold.
        words: Short texts: ids, addresses, paths, settings, and what components hold.
        things: Those of them that components hold: what tools of one's own are about.
        sentences: Sentences, those that cues listen for first.
        numbers: Numbers that stand somewhere.
    """

    named: FrozenDict = FrozenDict()
    words: tuple[str, ...] = ()
    things: tuple[str, ...] = ()
    sentences: tuple[str, ...] = ()
    numbers: tuple[int, ...] = ()

    @classmethod
    def of(cls, scenario: Scenario, *, labelled: Iterable[Labelled] = ()) -> Vocabulary:
        """Return the vocabulary of a scenario.

        Args:
            scenario: The scenario.
            labelled: Labelled texts, of which some that say their cue are sentences, too.
        """
        ready = bound(scenario)
        people = [actor.address for actor in ready.cast if actor.address]
        ids = [actor.id for actor in ready.cast]
        settings = [value for each in ready.controls for value in (*each.options, each.value)]
        named: dict[str, tuple[Any, ...]] = {
            **dict.fromkeys(_PEOPLE_ARGUMENTS, (*people, *ids, _STRANGER)),
            **dict.fromkeys(("actor", "who", "person"), tuple(ids)),
            **dict.fromkeys(("path", "file"), (*ready.files, "new.txt")),
            **dict.fromkeys(("attachments",), tuple(ready.files)),
            "folder": ("inbox", "sent", "archive", ""),
            **dict.fromkeys(("name", "control"), tuple(each.id for each in ready.controls)),
            "value": tuple(dict.fromkeys(settings)),
            "minutes": (30, 1, 5, 120, 600),
        }
        held = list(_held(part.value for part in ready.parts))
        texts = [each for each in held if isinstance(each, str)]
        numbers = [each for each in held if type(each) is int]
        words = [*people, *ids, *ready.files, *(each.id for each in ready.controls), *texts]
        return cls(
            FrozenDict({name: values for name, values in named.items() if values}),
            tuple(dict.fromkeys(words)),
            tuple(dict.fromkeys(texts)),
            tuple(dict.fromkeys(_sentences(ready, labelled))),
            tuple(dict.fromkeys((*numbers, 1, 2, 0, 3, 5, 10, 60, -1, 1_000)))[:_KEPT],
        )

    def heard(self, events: Iterable[Any]) -> Vocabulary:
        """Return the vocabulary with what the results of some calls have shown, by field."""
        found: dict[str, dict[Any, None]] = {}
        for event in events:
            if isinstance(event, Called) and event.ok:
                for name, value in _fields(event.result, event.tool):
                    found.setdefault(name, {})[value] = None
        if not found:
            return self
        merged = dict(self.named)
        for name, values in found.items():
            merged[name] = tuple(dict.fromkeys((*self.named.get(name, ()), *values)))[:_KEPT]
        return attrs.evolve(self, named=FrozenDict(merged))

    def fitting(self, name: str, kind: type) -> tuple[Any, ...]:
        """Return what an argument of a name and a type may hold, the likeliest first."""
        found: dict[Any, None] = {}
        for known in _alike(name, self.named):
            found.update(dict.fromkeys(v for v in self.named[known] if type(v) is kind))
        return tuple(found)

    def prose(self, name: str) -> bool:
        """Tell whether an argument of this name wants sentences rather than a word."""
        return name in _PROSE or name.rpartition("_")[2] in _PROSE

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """Every word and sentence."""
        return (*self.words, *self.sentences)


def _alike(name: str, known: Mapping[str, Any]) -> Iterator[str]:
    """The names that mean the same: `order_id` for `id`, `orders` for `order`."""
    if name in known:
        yield name
    for other in known:
        if other != name and (
            name.endswith(f"_{other}")
            or other.endswith(f"_{name}")
            or name.removesuffix("s") == other.removesuffix("s")
        ):
            yield other


def _fields(value: Any, name: str, depth: int = 0) -> Iterator[tuple[str, Any]]:
    """Every short text and whole number in a result, with the name of its field."""
    if depth > 4:
        return
    if isinstance(value, Mapping):
        for key, item in list(value.items())[:_KEPT]:
            yield from _fields(item, key, depth + 1)
    elif isinstance(value, (tuple, list)):
        for item in value[:_KEPT]:
            yield from _fields(item, name, depth + 1)
    elif type(value) is int or (type(value) is str and 0 < len(value) <= _SHORT):
        yield name, value


def _held(value: Any, depth: int = 0) -> Iterator[str | int]:
    """Every short text and whole number that components hold."""
    if depth > 6:
        return
    if type(value) is int or (type(value) is str and 0 < len(value) <= _SHORT):
        yield value
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from _held(getattr(value, field.name), depth + 1)
    elif isinstance(value, Mapping):
        for key in sorted(value, key=str):
            yield from _held(key, depth + 1)
            yield from _held(value[key], depth + 1)
    elif isinstance(value, Iterable) and not isinstance(value, (str, bytes, set, frozenset)):
        for each in value:
            yield from _held(each, depth + 1)


def _sentences(scenario: Scenario, labelled: Iterable[Labelled]) -> Iterator[str]:
    yield "Thank you."
    cues: dict[str, Cue] = {}
    for place in (scenario.outcomes, scenario.facts, scenario.cast, scenario.additions):
        for cue in cues_in(place):
            cues.setdefault(cue.id, cue)
    for cue in cues.values():
        said = spoken(cue)
        if said:
            yield said
    for each in labelled:
        yield from each.positive[:_LABELLED]
    for message in scenario.mail[:_LABELLED]:
        yield message.subject


def spoken(cue: Cue) -> str:
    """Return a sentence that says a cue, made from its phrases; empty where none can be made.

    Example:
        >>> spoken(Cue("threat", ["call * off"], also=[["or else"]]))
        'call it off or else'
    """
    if cue.recogniser:
        return ""
    groups = [[_phrase(each) for each in group] for group in (cue.phrases, *cue.also)]
    if not all(any(group) for group in groups):
        return ""
    for first in filter(None, groups[0]):
        parts = [first, *(next(filter(None, group)) for group in groups[1:])]
        sentence = " ".join(parts)
        if cue.says(sentence):
            return sentence
    return ""


def cues_in(value: Any) -> Iterator[Cue]:
    """Yield every cue in an attrs value, or in several."""
    if isinstance(value, Cue):
        yield value
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from cues_in(getattr(value, field.name))
    elif isinstance(value, (tuple, list)):
        for each in value:
            yield from cues_in(each)


def _phrase(phrase: str) -> str:
    if phrase.startswith("re:"):
        return ""
    return " ".join("it" if word == "*" else word.rstrip("*") for word in phrase.split())
