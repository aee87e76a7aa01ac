"""How knowledge is shown: in sentences, as a timeline for each fact, and as a flow chart."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from agentsim.outcomes.knowings import Disclosure, Hop, Knowing
from agentsim.values import clock

if TYPE_CHECKING:
    from agentsim.outcomes.knowledge import Knowledge

__all__ = ["flow_chart", "in_words", "moment", "timeline"]

_THROUGH = {
    "delivered": "by mail",
    "opened": "from a mail",
    "posted": "in a channel",
    "read": "from a file",
    "sent": "by mail",
    "viewed": "in a channel",
    "wrote": "in a file",
}
_LONGEST_QUOTE = 160


def _through(how: str) -> str:
    return _THROUGH.get(how, f"through {how}")


def _people(knowledge: Knowledge, actors: Iterable[str]) -> str:
    """Return actors by name, as a list in a sentence."""
    names = [knowledge.names.get(each, each) for each in actors]
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def moment(knowledge: Knowledge, at_ms: int) -> str:
    """Return a moment as clock time, or as time since the start where that has none."""
    if knowledge.start is not None:
        return f"{clock(knowledge.start, at_ms):%Y-%m-%d %H:%M:%S}"
    seconds = at_ms // 1_000
    return f"+{seconds // 3_600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def in_words(knowledge: Knowledge, each: Knowing | Disclosure | Hop) -> str:
    """Return one thing known or passed on, or a step of a trace, in a sentence."""
    who = _people(knowledge, [each.actor])
    if isinstance(each, Disclosure):
        told = f"{who} told {_people(knowledge, each.to)}{_outside(knowledge, each)}"
        return f"{told} {_through(each.how)}{_where(each.index, each.carrier.place, each.quote)}"
    if isinstance(each, Hop):
        what, place = each.what, each.place
    else:
        what = "knew" if each.carrier is None else "learned"
        place = "" if each.carrier is None else each.carrier.place
    if what == "knew":
        return f"{who} knew at the start"
    where = _where(each.index, place, each.quote)
    if what == "learned":
        by = f" from {_people(knowledge, [each.by])}," if each.by else ""
        return f"{who} learned it{by} {_through(each.how)}{where}"
    if each.how == "started":
        return f"a text{f' of {who}' if who else ''} lay there at the start{where}"
    return f"{who} said it {_through(each.how)}, and is not recorded as knowing it{where}"


def _where(index: int, place: str, quote: str) -> str:
    """Return where something happened and in which words, as the end of a sentence."""
    shown = quote if len(quote) <= _LONGEST_QUOTE else quote[: _LONGEST_QUOTE - 1] + "…"
    told = f": “{shown}”" if shown else ""
    return f" (event {index}{f', {place}' if place else ''}){told}"


def _outside(knowledge: Knowledge, each: Disclosure) -> str:
    """Return who of those told is not meant to know, as an aside."""
    if not each.outside:
        return ""
    some = each.outside != each.to
    whom = f"of whom {_people(knowledge, each.outside)}" if some else "who"
    verb = "is" if len(each.outside) == 1 else "are"
    return f", {whom} {verb} not meant to know,"


def timeline(knowledge: Knowledge) -> str:
    """Return a timeline for each fact, in words."""
    known = {fact.id: fact for fact in knowledge.facts}
    entries: list[Knowing | Disclosure] = [*knowledge.knowings, *knowledge.disclosures]
    entries.sort(key=lambda each: each.index)
    lines: list[str] = []
    for name in sorted({*known, *(each.fact for each in entries)}):
        fact = known.get(name)
        statement = f": {fact.statement}" if fact is not None and fact.statement else ""
        rumour = " (not true)" if fact is not None and not fact.true else ""
        lines.append(f"{name}{statement}{rumour}")
        if fact is not None and fact.circle:
            lines.append(f"  meant for {_people(knowledge, fact.circle)}")
        lines += [
            f"  {moment(knowledge, each.at_ms)}  {in_words(knowledge, each)}"
            for each in entries
            if each.fact == name
        ]
    return "\n".join(lines)


def _escaped(text: str) -> str:
    """Return a text as it may stand between quotation marks in a flow chart."""
    return "".join(
        sign if sign.isalnum() or sign in " .,:@_/-+" else f"#{ord(sign)};"
        for sign in " ".join(text.split())
    )


class _Nodes:
    """The nodes of a flow chart, numbered as they come."""

    def __init__(self) -> None:
        self.names: dict[tuple[str, str], str] = {}
        self.lines: list[str] = []

    def of(self, key: tuple[str, str], label: str) -> str:
        if key not in self.names:
            name = self.names[key] = f"n{len(self.names)}"
            form = '[/"{}"/]' if key[0] == "text" else '["{}"]'
            self.lines.append(f"    {name}{form.format(_escaped(label))}")
        return self.names[key]


def flow_chart(knowledge: Knowledge) -> str:
    """Return who told whom as the text of a Mermaid flow chart."""
    nodes, arrows = _Nodes(), []

    def person(actor: str) -> str:
        return nodes.of(("person", actor), _people(knowledge, [actor]))

    reached: set[tuple[str, str, int]] = set()
    for each in knowledge.knowings:
        text = each.carrier
        if text is None:
            person(each.actor)
            continue
        reached.add((each.actor, each.fact, text.index))
        origin = (
            person(each.by) if each.by else nodes.of(("text", text.place), text.place or "a text")
        )
        when = moment(knowledge, each.at_ms)
        label = _escaped(f"{each.fact}, {_through(each.how)}, {when}")
        arrows.append(f'    {origin} -- "{label}" --> {person(each.actor)}')
    outside: dict[str, None] = {}
    for told in knowledge.disclosures:
        outside.update(dict.fromkeys(map(person, told.outside)))
        label = _escaped(f"{told.fact}, {_through(told.how)}")
        arrows += [
            f'    {person(told.actor)} -. "{label}" .-> {person(each)}'
            for each in told.to
            if (each, told.fact, told.carrier.index) not in reached
        ]
    lines = ["flowchart LR", *nodes.lines, *arrows]
    if outside:
        lines.append("    classDef outside stroke-dasharray: 4")
        lines.append(f"    class {','.join(outside)} outside")
    return "\n".join(lines)
