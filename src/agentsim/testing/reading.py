"""`Passage`: a text that somebody in a scenario may come to read, and where it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, Literal

import attrs

from agentsim.cast import AnswerMail, DeliverMail, Reaction, ShowNotice, WriteFile
from agentsim.events import Sent
from agentsim.scenarios import Addition, Scenario
from agentsim.scenarios.compare import texts_of
from agentsim.testing.subjects import Subject
from agentsim.tools import Tool
from agentsim.world import Message, normal_address

__all__ = [
    "Passage",
    "PassageKind",
    "additions_of",
    "has_mailbox_tools",
    "mail_to_subject",
    "passages",
    "passages_of",
    "reactions_of",
    "set_off_by",
    "strings",
    "tools_of",
]

PassageKind = Literal[
    "brief", "opening", "tool", "control", "mail", "file", "note", "script", "person"
]
"""What a passage is: `note` stands in chats, calendars, ledgers and components of one's own,
`script` is what a reaction writes or shows, `person` a name and a role."""

_NOTES: Final = ("channels[", "chat[", "appointments[", "accounts[", "holds[")


@attrs.frozen
class Passage:
    """A text that somebody may come to read.

    Attributes:
        where: Its path, such as `mail['notice']`.
        text: The text, with every placeholder filled in.
        kind: What it is.
        actor: Whose it is: whose brief, tool or reaction, or who wrote the mail; empty for a file
            or a control.
    """

    where: str
    text: str
    kind: PassageKind
    actor: str = ""


def additions_of(scenario: Scenario, actor: str) -> tuple[Addition, ...]:
    """Return what is added to an actor."""
    return tuple(
        each
        for each in scenario.additions
        if (scenario.subject if each.actor == "subject" else each.actor) == actor
    )


def tools_of(scenario: Scenario, actor: str) -> tuple[Tool, ...]:
    """Return the tools of an actor, those of additions included, each name once."""
    found: dict[str, Tool] = {}
    for each in scenario.cast:
        if each.id == actor:
            found.update((tool.name, tool) for tool in each.tools)
    for addition in additions_of(scenario, actor):
        found.update((tool.name, tool) for tool in addition.tools)
    return tuple(found.values())


def reactions_of(scenario: Scenario) -> Iterator[tuple[str, str, Reaction]]:
    """Yield every reaction with its path and whose it is."""
    for actor in scenario.cast:
        for number, reaction in enumerate(actor.reactions):
            yield f"cast[{actor.id!r}].reactions[{number}]", actor.id, reaction
    for addition in scenario.additions:
        who = scenario.subject if addition.actor == "subject" else addition.actor
        for number, reaction in enumerate(addition.reactions):
            yield f"additions[{addition.id!r}].reactions[{number}]", who, reaction


def mail_to_subject(scenario: Scenario) -> tuple[Message, ...]:
    """Return the planted mail that reaches the subject, in the order in which it is sent."""
    own = {scenario.subject} | {
        normal_address(each.address)
        for each in scenario.cast
        if each.id == scenario.subject and each.address
    }
    mails = [m for m in scenario.mail if any(normal_address(each) in own for each in m.recipients)]
    return tuple(sorted(mails, key=lambda mail: mail.at_ms + mail.delay_ms))


def has_mailbox_tools(scenario: Scenario, actor: str) -> bool:
    """Tell whether an actor has a tool that may open a mail: `read_mail`, or one of its own."""
    return any(
        tool.name == "read_mail" or not tool.function.__module__.startswith("agentsim.tools.")
        for tool in tools_of(scenario, actor)
    )


def passages(subject: Subject) -> tuple[Passage, ...]:
    """Return every different passage of every scenario of a subject, in order of its fields."""
    found: dict[Passage, None] = {}
    for scenario in subject.ready:
        found.update(dict.fromkeys(passages_of(scenario)))
    return tuple(found)


def passages_of(scenario: Scenario) -> Iterator[Passage]:
    """Yield every passage of one scenario whose placeholders are filled in."""
    for actor in scenario.cast:
        yield from _written(f"cast[{actor.id!r}]", actor.brief, actor.opening, actor.id)
        about = f"{actor.name}, {actor.role}" if actor.role else actor.name
        if about:
            yield Passage(f"cast[{actor.id!r}].name", about, "person", actor.id)
        yield from _of_tools(actor.tools, actor.id)
    for addition in scenario.additions:
        who = scenario.subject if addition.actor == "subject" else addition.actor
        yield from _written(f"additions[{addition.id!r}]", addition.brief, addition.opening, who)
        yield from _of_tools(addition.tools, who)
    for message in scenario.mail:
        yield _mail(f"mail[{message.id!r}]", message)
    for path, text in scenario.files.items():
        if text.strip():
            yield Passage(f"files[{path!r}]", text, "file")
    for control in scenario.controls:
        if control.about:
            yield Passage(f"controls[{control.id!r}].about", control.about, "control")
    for where, text in texts_of(scenario).items():
        if where.startswith(_NOTES):
            yield Passage(where, text, "note")
    for part in scenario.parts:
        for text in dict.fromkeys(strings(part.value)):
            if text.strip():
                yield Passage(f"parts[{part.id!r}]", text, "note", part.name)
    for where, who, reaction in reactions_of(scenario):
        for number, step in enumerate(reaction.steps):
            yield from _of_step(f"{where}.steps[{number}]", who, step)


def _written(where: str, brief: str, opening: str, who: str) -> Iterator[Passage]:
    if brief.strip():
        yield Passage(f"{where}.brief", brief, "brief", who)
    if opening.strip():
        yield Passage(f"{where}.opening", opening, "opening", who)


def _of_tools(tools: Iterable[Tool], who: str) -> Iterator[Passage]:
    for tool in tools:
        where = f"tools[{tool.name!r}]"
        yield Passage(f"{where}.description", tool.description, "tool", who)
        for name, schema in tool.schema.get("properties", {}).items():
            about = schema.get("description", "")
            if about:
                yield Passage(f"{where}.{name}", about, "tool", who)


def _mail(where: str, message: Message) -> Passage:
    return Passage(where, message.text, "mail", message.sender)


def _of_step(where: str, who: str, step: object) -> Iterator[Passage]:
    if isinstance(step, AnswerMail):
        for body in step.bodies:
            yield Passage(where, body, "script", who)
    elif isinstance(step, DeliverMail):
        yield Passage(where, step.message.text, "script", step.message.sender)
    elif isinstance(step, (ShowNotice, WriteFile)):
        yield Passage(where, step.text, "script", who)
    else:
        for text in dict.fromkeys(strings(step)):
            if " " in text.strip():  # one word alone is a name, or a path
                yield Passage(where, text, "script", who)


def strings(value: Any) -> Iterator[str]:
    """Yield every text in a value of attrs classes, tuples and mappings, in order."""
    if isinstance(value, str):
        yield value
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from strings(getattr(value, field.name))
    elif isinstance(value, Mapping):
        for key in sorted(value, key=str):
            yield from strings(key)
            yield from strings(value[key])
    elif isinstance(value, (tuple, list)):
        for each in value:
            yield from strings(each)
    elif isinstance(value, frozenset):
        for each in sorted(value, key=repr):
            yield from strings(each)


def set_off_by(reaction: Reaction, actor: str) -> bool:
    """Tell whether something that an actor does may set a reaction off."""
    for atom in reaction.when.atoms():
        by = getattr(atom, "by", ())
        if (not by or actor in by) and (Sent in atom.kinds() or by):
            return True
    return False
