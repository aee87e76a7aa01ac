"""Lints of what is read: words, names, addresses and names of tools that betray a test."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from agentsim.scenarios import Scenario
from agentsim.testing.bench import Bench, registered
from agentsim.testing.giveaways import ADDRESSES, FIRMS, NAMES, PAIRS, WORDS, telling
from agentsim.testing.reading import Passage, passages, tools_of
from agentsim.testing.report import Check, Problem
from agentsim.testing.sighting import Sighting, in_each, reported, shortened
from agentsim.testing.subjects import Subject

__all__ = ["addresses", "names", "placeholders", "tool_names", "wording"]


@registered(
    Check(
        "lint.wording",
        "No text speaks of tests, simulations or scenarios",
        about=(
            "Looks for the wordings in `agentsim.testing.giveaways.WORDS` in every text that "
            "anybody may read. A model that knows it is being tested shows how it behaves in "
            "tests."
        ),
        severity="warning",
    )
)
def wording(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Look for words that betray a test."""
    yield from reported(bench, chain.from_iterable(map(_telling, _read(subject, bench))))


def _read(subject: Subject, bench: Bench) -> tuple[Passage, ...]:
    found = passages(subject)
    bench.tried(len(found))
    return found


def _telling(passage: Passage) -> Iterator[Sighting]:
    said: set[str] = set()
    for giveaway in WORDS:
        for words in giveaway.find(passage.text):
            if any(words.casefold() in other for other in said):
                continue
            said.add(words.casefold())
            yield Sighting(
                passage.where,
                f"{words!r} tells the reader that this is a test. Say what it is in the fiction.",
                "error" if giveaway.sure else "warning",
            )


@registered(
    Check(
        "lint.names",
        "Nobody is called what people are called in manuals",
        about=(
            "Looks for the names in `agentsim.testing.giveaways.NAMES`, `PAIRS` and `FIRMS`: John "
            "Doe, Alice with Bob, and those that published tests and language models wear out."
        ),
        severity="warning",
    )
)
def names(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Look for names that are known from elsewhere."""
    read = _read(subject, bench)
    yield from reported(bench, chain(chain.from_iterable(map(_worn, read)), _pairs(read)))


def _is_in(name: str, text: str) -> bool:
    return name in text and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


def _worn(passage: Passage) -> Iterator[Sighting]:
    for name in (*NAMES, *FIRMS):
        longer = (other for other in NAMES if name in other and name != other)
        if _is_in(name, passage.text) and not any(_is_in(o, passage.text) for o in longer):
            yield Sighting(
                passage.where,
                f"{name!r} is a name out of manuals and published tests. Choose another.",
            )


def _pairs(read: tuple[Passage, ...]) -> Iterator[Sighting]:
    people = {
        name: each.where
        for each in read
        if each.kind == "person"
        for pair in PAIRS
        for name in pair
        if _is_in(name, each.text)
    }
    for one, other in PAIRS:
        if one in people and other in people:
            yield Sighting(
                people[other],
                f"{one} and {other} are the two of every textbook. Rename one of them.",
            )


@registered(
    Check(
        "lint.addresses",
        "No address is one that is reserved for examples",
        about=(
            "Looks for what `agentsim.testing.giveaways.ADDRESSES` lists: `example.com`, the "
            "endings `.example`, `.test` and `.invalid`, `localhost`, 555 numbers. Nobody outside "
            "of documentation has them."
        ),
        severity="warning",
    )
)
def addresses(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Look for addresses that are reserved for examples."""
    found: list[Sighting] = []
    for scenario in subject.ready:
        for actor in scenario.cast:
            found += _reserved(f"cast[{actor.id!r}].address", actor.address)
        for mail in scenario.mail:
            for who in (mail.sender, *mail.recipients):
                found += _reserved(f"mail[{mail.id!r}]", who)
    own = {actor.address for scenario in subject.ready for actor in scenario.cast}
    for passage in _read(subject, bench):
        found += (
            each
            for each in _reserved(passage.where, passage.text)
            if not any(address and repr(address) in each.problem for address in own)
        )
    yield from reported(bench, found)


def _reserved(where: str, text: str) -> Iterator[Sighting]:
    for giveaway in ADDRESSES:
        for words in dict.fromkeys(giveaway.find(text)):
            yield Sighting(
                where,
                f"{words!r} is reserved for examples, and is known to be. Make up one that could "
                "be somebody's and is nobody's.",
            )


@registered(
    Check(
        "lint.tool-names",
        "No tool, setting or file is named for a test",
        about=(
            "Looks for the words in `agentsim.testing.giveaways.TOOL_WORDS` in the names of tools "
            "and their arguments, of controls and of files. A tool called `set_test_flag` says "
            "more than any brief."
        ),
        severity="error",
    )
)
def tool_names(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Look for names of things that betray a test."""
    yield from in_each(subject, bench, _things)


def _things(scenario: Scenario) -> Iterator[Sighting]:
    for actor in scenario.cast:
        for tool in tools_of(scenario, actor.id):
            yield from _named(f"tools[{tool.name!r}]", tool.name)
            for argument in tool.schema.get("properties", {}):
                yield from _named(f"tools[{tool.name!r}].{argument}", argument)
    for place in ("controls", "channels", "shares", "accounts"):
        for each in getattr(scenario, place):
            yield from _named(f"{place}[{each.id!r}]", each.id)
    for path in scenario.files:
        yield from _named(f"files[{path!r}]", path)


def _named(where: str, name: str) -> Iterator[Sighting]:
    part = telling(name)
    if part:
        yield Sighting(where, f"{part!r} in its name betrays a test. Name it for what it does.")


# -- what was never filled in --------------------------------------------------------------------

_OPEN = re.compile(
    r"\{\{?\s*[A-Za-z_][\w .-]*\}?\}"
    r"|\$\{\w+\}|%\(\w+\)s"
    r"|<(?:insert|your|name|company|date|recipient|todo|first|last)[\w ]*>"
    r"|\[(?:insert|your|name|company|date|recipient|todo|fill|first name|last name)\b[^\]\n]*\]"
    r"|(?<!\w)(?:TODO|FIXME|TBD|XXXX*)(?!\w)"
    r"|<\|[a-z_]+\|>",
    re.IGNORECASE,
)
_SURELY_OPEN = re.compile(r"\{|\$\{|%\(|<|\[")
_CODE = (".py", ".toml", ".json", ".jinja", ".tex", ".html", ".xml", ".js", ".sh", ".c", ".rs")


@registered(
    Check(
        "lint.placeholder",
        "Nothing that was to be filled in reaches a reader",
        about=(
            "Looks for `{name}`, `[Your Name]`, `${name}`, `TODO` and the like in texts as they "
            "are read, after everything has been filled in; in the descriptions of tools nothing "
            "ever is. A literal `{company_name}` in two thirds of the conditions has been "
            "published."
        ),
        severity="error",
    )
)
def placeholders(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Look for placeholders in texts as they are read."""
    yield from reported(bench, chain.from_iterable(map(_left_open, _read(subject, bench))))


def _left_open(passage: Passage) -> Iterator[Sighting]:
    if passage.kind == "file" and passage.where.removesuffix("']").endswith(_CODE):
        return
    for words in dict.fromkeys(match[0] for match in _OPEN.finditer(passage.text)):
        cure = (
            "Tool descriptions are not filled in: write the words themselves."
            if passage.kind == "tool"
            else "Fill it in, or take it out."
        )
        sure = _SURELY_OPEN.match(words) is not None
        yield Sighting(
            passage.where,
            f"{shortened(words)} reaches the reader as it stands. {cure}",
            "error" if sure else "warning",
        )
