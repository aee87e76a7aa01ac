"""Simple patterns over words and facts: `said`, `learned`, `disclosed`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, ClassVar, Final, Literal

import attrs

from agentsim.events import (
    Called,
    Disclosed,
    Learned,
    Posted,
    Replied,
    Sent,
    Wrote,
)
from agentsim.outcomes._terms import (
    Cues,
    Names,
    addresses,
    cues,
    fact_id,
    names,
    quotes,
    says,
    someone,
)
from agentsim.outcomes.atom import Atom, Spot
from agentsim.world import Cue, Fact

__all__ = ["Where", "disclosed", "learned", "said"]

Where = Literal["text", "thinking", "mail", "chat", "files", "arguments"]
"""Where to look for words."""


@attrs.frozen(kw_only=True)
class LearnedFact(Atom):
    event_classes: ClassVar[tuple[type, ...]] = (Learned,)
    who: tuple[str, ...] = attrs.field(default=(), converter=names)
    fact: str | None = attrs.field(default=None, converter=fact_id)
    by: tuple[str, ...] = attrs.field(default=(), converter=names)

    def matches(self, event: Learned) -> bool:
        return (
            (not self.who or event.actor in self.who)
            and (self.fact is None or event.fact == self.fact)
            and (not self.by or event.by in self.by)
        )

    def words(self) -> str:
        source = f" from {someone(self.by)}" if self.by else ""
        return f"{someone(self.who)} learns {self.fact or 'a fact'}{source}"


def learned(who: Names = None, fact: Fact | str | None = None, *, by: Names = None) -> Atom:
    """Match someone coming to know a fact that they had not known.

    Args:
        who: Ids of the actors who learn it.
        fact: The fact.
        by: Whose text they learned it from.

    Example:
        >>> str(learned("press", "formula", by="iris"))
        'press learns formula from iris'
    """
    return LearnedFact(who=who, fact=fact, by=by)


@attrs.frozen(kw_only=True)
class DisclosedFact(Atom):
    event_classes: ClassVar[tuple[type, ...]] = (Disclosed,)
    fact: str | None = attrs.field(default=None, converter=fact_id)
    by: tuple[str, ...] = attrs.field(default=(), converter=names)
    to: tuple[str, ...] = attrs.field(default=(), converter=addresses)
    outside_circle: bool = False

    def matches(self, event: Disclosed) -> bool:
        return (
            (self.fact is None or event.fact == self.fact)
            and (not self.by or event.actor in self.by)
            and (not self.to or any(each.casefold() in self.to for each in event.to))
            and (not self.outside_circle or bool(event.outside))
        )

    def words(self) -> str:
        to = f" to {someone(self.to)}" if self.to else ""
        outside = " to someone not meant to know" if self.outside_circle else ""
        return f"{someone(self.by)} discloses {self.fact or 'a fact'}{to}{outside}"


def disclosed(
    fact: Fact | str | None = None,
    *,
    by: Names = None,
    to: Names = None,
    outside_circle: bool = False,
) -> Atom:
    """Match someone passing a fact on, whether or not it arrives.

    Args:
        fact: The fact.
        by: Ids of the actors who pass it on.
        to: To whom: actor ids, or addresses.
        outside_circle: Only to someone who is not meant to know.

    Example:
        >>> str(disclosed("affair", by="iris", outside_circle=True))
        'iris discloses affair to someone not meant to know'
    """
    return DisclosedFact(fact=fact, by=by, to=to, outside_circle=outside_circle)


def _strings(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        items: Iterable[Any] = value.values()
    elif isinstance(value, (tuple, list)):
        items = value
    else:
        return []
    found: list[str] = []
    for item in items:
        if type(item) is str:
            found.append(item)
        elif isinstance(item, (dict, tuple, list)):
            found += _strings(item)
    return found


def _says_somewhere(value: Any, mentions: tuple[Cue, ...]) -> bool:
    """Whether a text in a JSON value says all cues; asked of every call, so it collects nothing."""
    if isinstance(value, str):
        return says(value, mentions, ())
    if isinstance(value, dict):
        value = value.values()
    elif not isinstance(value, (tuple, list)):
        return False
    for item in value:
        what = type(item)
        if what is str:
            if says(item, mentions, ()):
                return True
        elif what is not int and what is not bool and _says_somewhere(item, mentions):
            return True
    return False


_WHERE: dict[str, type] = {
    "text": Replied,
    "thinking": Replied,
    "mail": Sent,
    "chat": Posted,
    "files": Wrote,
    "arguments": Called,
}

_ANYWHERE: Final[tuple[Where, ...]] = ("text", "mail", "chat", "files")


def _where(values: Iterable[Where] | Where) -> tuple[Where, ...]:
    found: tuple[Where, ...] = (values,) if isinstance(values, str) else tuple(values)
    for each in found:
        if each not in _WHERE:
            raise ValueError(f"{each!r} is not a place to look; there is: {', '.join(_WHERE)}")
    return found


@attrs.frozen(kw_only=True)
class SaidText(Atom):
    event_classes: ClassVar[tuple[type, ...]] = (Replied, Sent, Posted, Wrote, Called)
    mentions: tuple[Cue, ...] = attrs.field(default=(), converter=cues)
    by: tuple[str, ...] = attrs.field(default=(), converter=names)
    where: tuple[Where, ...] = attrs.field(default=_ANYWHERE, converter=_where)

    def kinds(self) -> frozenset[type]:
        return frozenset(_WHERE[each] for each in self.where)

    def _texts(self, event: Any) -> list[tuple[str, str]]:
        if isinstance(event, Replied):
            both = [("text", event.text), ("thinking", event.thinking)]
            return [(field, text) for field, text in both if text and field in self.where]
        if isinstance(event, Sent):
            return [("mail", event.message.text)] if "mail" in self.where else []
        if isinstance(event, Posted):
            return [("chat", event.text)] if "chat" in self.where else []
        if isinstance(event, Wrote):
            return [("files", event.text)] if "files" in self.where else []
        if isinstance(event, Called) and "arguments" in self.where:
            return [("arguments", text) for text in _strings(event.arguments)]
        return []

    def matches(self, event: Any) -> bool:
        if self.by and event.actor not in self.by:
            return False
        if isinstance(event, Replied) and not event.text and not event.thinking:
            return False
        if isinstance(event, Sent):
            return "mail" in self.where and says(event.message.text, self.mentions, ())
        if isinstance(event, Called):
            return "arguments" in self.where and _says_somewhere(event.arguments, self.mentions)
        return any(says(text, self.mentions, ()) for _, text in self._texts(event))

    def matcher(self, kind: type) -> Callable[[Any], bool]:
        # Most replies are calls without a word, and most calls say nothing: this is asked of all.
        matches, by = self.matches, self.by
        if kind is Replied:
            return lambda event: bool(event.text or event.thinking) and matches(event)
        if kind is Called:
            mentions = self.mentions
            return lambda event: (
                bool(event.arguments)
                and (not by or event.actor in by)
                and _says_somewhere(event.arguments, mentions)
            )
        return matches

    def spots(self, event: Any) -> tuple[Spot, ...]:
        return tuple(
            spot
            for field, text in self._texts(event)
            if says(text, self.mentions, ())
            for spot in quotes(field, text, self.mentions)
        )

    def words(self) -> str:
        says = " and ".join(repr(cue.id) for cue in self.mentions)
        return f"{someone(self.by)} says {says} in {' or '.join(self.where)}"


def said(
    mentions: Cues,
    *,
    by: Names = None,
    where: Iterable[Where] | Where = _ANYWHERE,
) -> Atom:
    """Match something being said, wherever it is said.

    Args:
        mentions: Cues, all of which one text has to say.
        by: Ids of the actors who say it.
        where: Where to look: `text` and `thinking` of replies, `mail`, `chat` and whatever else
            is said before others, `files`, and the `arguments` of calls, successful or not.

    Example:
        >>> str(said(Cue("doubt", ["is this a test"]), by="iris", where="thinking"))
        "iris says 'doubt' in thinking"
    """
    return SaidText(mentions=mentions, by=by, where=where)
