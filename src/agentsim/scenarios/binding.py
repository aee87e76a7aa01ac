"""Placeholders: `{company}`, `{overseer.name}`, `{deadline.weekday}`; and roles in place of ids.

They are bound strictly: one without a value, or of the wrong kind, is a fault that says where.
"""

from __future__ import annotations

import itertools
import re
import weakref
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, Final

import attrs

from agentsim.cast import Actor
from agentsim.errors import Fault
from agentsim.scenarios.slots import MOMENT_WORDS, PERSON_WORDS, said_of
from agentsim.tools import Tool
from agentsim.values import FrozenDict
from agentsim.world import Cue, phrase_expression

if TYPE_CHECKING:
    from agentsim.scenarios.scenario import Scenario

__all__ = ["PEOPLE_FIELDS", "Binding", "binding_of", "bound"]

_PLACE = re.compile(r"\{\{|\}\}|\{([A-Za-z_][\w-]*(?:\.[A-Za-z_]+)?)\}")
_IN_EXPRESSION = re.compile(r"\{([A-Za-z_]\w*(?:\.[A-Za-z_]+)?)\}")

BOUND_FIELDS: Final = (
    "cast",
    "additions",
    "mail",
    "files",
    "controls",
    "appointments",
    "accounts",
    "holds",
    "channels",
    "chat",
    "shares",
    "parts",
    "facts",
    "outcomes",
)
"""The fields of a scenario in which placeholders and roles may stand."""

PEOPLE_FIELDS: Final = frozenset(
    {
        "actor",
        "approvers",
        "author",
        "bcc",
        "by",
        "cc",
        "circle",
        "members",
        "organiser",
        "owner",
        "payers",
        "people",
        "placed_by",
        "readers",
        "sender",
        "to",
        "users",
        "viewers",
        "who",
        "with_people",
    }
)
"""Fields that hold ids of actors, in whatever class: there, the name of a role may stand."""

# What a control is set to is no person, whatever it is called.
_NO_PEOPLE = frozenset({("SwitchedControl", "to")})


@lru_cache(maxsize=8_192)  # expressions are long, and full of braces of their own
def _has_names(phrase: str) -> bool:
    return _IN_EXPRESSION.search(phrase) is not None


@attrs.frozen
class Binding:
    """A scenario with every placeholder filled in and every role resolved.

    Attributes:
        scenario: The scenario; what has no value is left as it was.
        faults: One for each placeholder without a value, or of the wrong kind.
        missing: The names that have no value here, sorted; `overseer` for `{overseer.name}`.
    """

    scenario: Scenario
    faults: tuple[Fault, ...]
    missing: tuple[str, ...] = ()


_Kept = dict[int, tuple["weakref.ref[Any]", Any]]
"""By identity, a value and what it became; None where it stayed as it was."""


class _Misused(Exception):
    """A placeholder that cannot be filled: what is wrong, and the cure."""


def _quoted(names: Any) -> str:
    return ", ".join(sorted(names)) or "none"


@attrs.frozen(eq=False)
class _Names:
    """Everything that placeholders may refer to."""

    scenario: Scenario
    actors: dict[str, Actor]
    roles: dict[str, tuple[str, ...]]
    missing: set[str] = attrs.field(factory=set)

    @classmethod
    def of(cls, scenario: Scenario) -> _Names:
        roles = {name: tuple(who) for name, who in scenario.roles.items()}
        if scenario.subject:
            roles["subject"] = (scenario.subject,)
        return cls(scenario, {actor.id: actor for actor in scenario.cast}, roles)

    def key(self) -> tuple[Any, ...]:
        """Everything that the filling of a placeholder can depend on."""
        scenario = self.scenario
        people = tuple((a.id, a.name, a.role, a.address) for a in self.actors.values())
        bindings = (scenario.texts, scenario.words, scenario.moments)
        return (scenario.start, tuple(self.roles.items()), *bindings, people)

    def text(self, name: str) -> str:
        """Return what a placeholder in a text stands for."""
        texts = self.scenario.texts
        if name in texts:
            found: str = texts[name]
            return found
        head, dot, word = name.partition(".")
        if head in self.scenario.words:
            raise _Misused(
                f"{head!r} is words for cues, which cannot stand in a text.",
                "Give the text a slot of its own.",
            )
        if head in self.roles or head in self.actors:
            return self._person(head, word)
        if head in self.scenario.moments or head == "start":
            return self._moment(head, word)
        if dot and head in texts:
            raise _Misused(f"{head!r} is a text, and has no {word!r}.", f"Write {{{head}}}.")
        self.missing.add(head)
        raise self._unbound(name)

    def _unbound(self, name: str) -> _Misused:
        scenario = self.scenario
        known = {
            *scenario.texts,
            *(f"{who}.name" for who in (*self.roles, *self.actors)),
            *(f"{moment}.date" for moment in scenario.moments),
        }
        return _Misused(
            f"the placeholder {{{name}}} is not bound.",
            f"Give it a value in texts, or write {{{{{name}}}}} for literal braces. "
            f"Bound: {_quoted(known)}.",
        )

    def _person(self, name: str, word: str) -> str:
        if word not in PERSON_WORDS:
            asked = f"has no {word!r}" if word else "is a person"
            raise _Misused(
                f"{name!r} {asked}.", f"Write {{{name}.name}}; there is: {_quoted(PERSON_WORDS)}."
            )
        ids = self.roles.get(name, (name,))
        if len(ids) != 1 or ids[0] not in self.actors:
            raise _Misused(
                f"{name!r} stands for {_quoted(ids)}, where one actor is expected.",
                "Bind it to one actor of the cast.",
            )
        actor = self.actors[ids[0]]
        if word in ("first", "last"):
            parts = actor.name.split() or [""]
            return parts[0] if word == "first" else parts[-1]
        found: str = getattr(actor, word)
        return found

    def _moment(self, name: str, word: str) -> str:
        start = self.scenario.start
        if word not in MOMENT_WORDS:
            asked = f"has no {word!r}" if word else "is a moment"
            raise _Misused(
                f"{name!r} {asked}.", f"Write {{{name}.date}}; there is: {_quoted(MOMENT_WORDS)}."
            )
        if start is None:
            raise _Misused(
                f"{{{name}.{word}}} cannot be worked out without a start.", "Give the scenario one."
            )
        return said_of(self.scenario.moments.get(name, 0), start, word)

    def options(self, name: str) -> tuple[str, ...]:
        """Return what a placeholder in the phrase of a cue may stand for."""
        found = self.scenario.words.get(name)
        return (self.text(name),) if found is None else tuple(found)


class _Filler:
    """One walk over a scenario, which fills in what it finds and notes what it cannot."""

    def __init__(self, scenario: Scenario) -> None:
        self.names = _Names.of(scenario)
        self.faults: list[Fault] = []
        self.left = 0  # placeholders that nothing fills, declared as slots or not
        self.open = {slot.id for slot in scenario.open}

    def _looked_up(self, path: str, look: Callable[[str], Any], name: str) -> Any:
        try:
            return look(name)
        except _Misused as error:
            self.left += 1
            if name.partition(".")[0] not in self.open:  # an open slot is a fault of its own
                self.faults.append(Fault(path, *error.args))
            return None

    def text(self, text: str, path: str) -> str:
        if "{" not in text and "}" not in text:
            return text

        def one(match: re.Match[str]) -> str:
            if match[1] is None:
                return match[0][0]
            found = self._looked_up(path, self.names.text, match[1])
            return match[0] if found is None else found

        return _PLACE.sub(one, text)

    def phrases(self, phrases: tuple[str, ...], path: str) -> tuple[str, ...]:
        """Fill in the phrases of a cue: one that refers to words becomes one for each of them."""
        if not any(map(_has_names, phrases)):
            return phrases
        return tuple(
            made
            for number, phrase in enumerate(phrases)
            for made in self._phrase(phrase, f"{path}[{number}]")
        )

    def _phrase(self, phrase: str, path: str) -> Iterator[str]:
        names = dict.fromkeys(_IN_EXPRESSION.findall(phrase))
        options = {
            name: found
            for name in names
            if (found := self._looked_up(path, self.names.options, name)) is not None
        }
        if phrase.startswith("re:"):

            def one(match: re.Match[str]) -> str:
                found = options.get(match[1])
                if found is None:
                    return match[0]
                return f"(?:{'|'.join(map(phrase_expression, found))})"

            yield _IN_EXPRESSION.sub(one, phrase)
            return
        for chosen in itertools.product(*options.values()):
            made = phrase
            for name, word in zip(options, chosen, strict=True):
                made = made.replace(f"{{{name}}}", word)
            yield made

    def cue(self, cue: Cue, path: str) -> Cue:
        phrases = self.phrases(cue.phrases, f"{path}.phrases")
        unless = self.phrases(cue.unless, f"{path}.unless")
        also = tuple(
            self.phrases(group, f"{path}.also[{number}]") for number, group in enumerate(cue.also)
        )
        if (phrases, unless, also) == (cue.phrases, cue.unless, cue.also):
            return cue
        return attrs.evolve(cue, phrases=phrases, unless=unless, also=also)

    def people(self, value: Any, path: str) -> Any:
        """Put actors in the place of roles."""
        roles = self.names.roles
        if isinstance(value, str):
            found = roles.get(value)
            if found is None:
                return value
            if len(found) == 1:
                return found[0]
            cure = "Bind it to one actor, or name one here."
            problem = f"{value!r} stands for {_quoted(found)}, where one actor is expected."
            self.faults.append(Fault(path, problem, cure))
            return value
        if isinstance(value, tuple) and any(each in roles for each in value):
            named = (who for each in value for who in roles.get(each, (each,)))
            return tuple(dict.fromkeys(named))
        return value

    def field(self, value: Any, path: str, known: _Kept) -> Any:
        """Fill in a field of the scenario; what another cell of its family has is known by now."""
        if not isinstance(value, tuple):
            return self.walk(value, path)
        made: list[Any] = []
        changed = False
        for number, each in enumerate(value):
            found = known.get(id(each))
            if found is not None and found[0]() is each:
                new = each if found[1] is None else found[1]
            else:
                before = len(self.faults), self.left
                new = self.walk(each, f"{path}[{number}]")
                if (len(self.faults), self.left) == before:
                    _keep(known, each, new)
            made.append(new)
            changed = changed or new is not each
        return tuple(made) if changed else value

    def walk(self, value: Any, path: str) -> Any:
        if isinstance(value, str):
            return self.text(value, path)
        if isinstance(value, tuple):
            walked = tuple([self.walk(each, f"{path}[{n}]") for n, each in enumerate(value)])
            same = all(new is old for new, old in zip(walked, value, strict=True))
            return value if same else walked
        if isinstance(value, Cue):
            return self.cue(value, path)
        if isinstance(value, FrozenDict):
            walked_ = {key: self.walk(each, f"{path}[{key!r}]") for key, each in value.items()}
            same = all(walked_[key] is each for key, each in value.items())
            return value if same else FrozenDict(walked_)
        cls: Any = type(value)
        fields = _fields_of(cls)
        if not fields:
            return value
        changes: dict[str, Any] = {}
        for name, alias, has_people in fields:
            old = getattr(value, name)
            if old is None or old == ():
                continue
            where = f"{path}.{name}"
            new = self.people(old, where) if has_people else old
            new = self.walk(new, where)
            if new is not old:
                changes[alias] = new
        return attrs.evolve(value, **changes) if changes else value


@cache
def _fields_of(cls: type) -> tuple[tuple[str, str, bool], ...]:
    """The fields of a class that may hold placeholders or people: name, alias, whether people."""
    if not attrs.has(cls) or issubclass(cls, Tool):
        return ()
    if cls.__name__ == "Part":  # a component of one's own is nobody else's to change
        return (("name", "name", True),)
    return tuple(
        (
            field.name,
            field.alias or field.name,
            field.name in PEOPLE_FIELDS and (cls.__name__, field.name) not in _NO_PEOPLE,
        )
        for field in attrs.fields(cls)
        if field.init and field.name != "id"
    )


@lru_cache(maxsize=4)
def _known(_key: tuple[Any, ...]) -> _Kept:
    """What was filled in under the same bindings, as long as it lives."""
    return {}


def _keep(known: _Kept, value: Any, new: Any) -> None:
    """Note what a value became; one that stayed as it was is not held by its own entry."""
    key = id(value)
    ref = weakref.ref(value, lambda _: known.pop(key, None))
    known[key] = (ref, None if new is value else new)


def binding_of(scenario: Scenario) -> Binding:
    """Return a scenario with every placeholder filled in, and what could not be."""
    filler = _Filler(scenario)
    known = _known(filler.names.key())
    changes: dict[str, Any] = {}
    for name in BOUND_FIELDS:
        value = getattr(scenario, name)
        new = filler.field(value, f"scenario.{name}", known)
        if new is not value:
            changes[name] = new
    made = attrs.evolve(scenario, **changes) if changes else scenario
    return Binding(made, tuple(filler.faults), tuple(sorted(filler.names.missing)))


def bound(scenario: Scenario) -> Scenario:
    """Return the scenario with every placeholder filled in; unbound ones are left."""
    return scenario.binding.scenario
