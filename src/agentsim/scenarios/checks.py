"""What `Scenario.check` looks at: everything missing or wrong, each with its path and cure."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from typing import TYPE_CHECKING, Any

import attrs

from agentsim.cast import (
    Actor,
    AnswerMail,
    DeliverMail,
    Reaction,
    SetControl,
    ShowNotice,
    WriteFile,
)
from agentsim.errors import ExtensionError, Fault, UnknownName
from agentsim.events import Sent
from agentsim.outcomes import Never, Pattern
from agentsim.scenarios._chat_checks import chat_faults, share_faults
from agentsim.scenarios.accounts import account_faults
from agentsim.scenarios.appointments import appointment_faults
from agentsim.scenarios.naming import reactions_of
from agentsim.scenarios.slots import slot_faults
from agentsim.values import instead
from agentsim.world import Control, Cue, Message, component_name, normal_address
from agentsim.world.files import normal_path

if TYPE_CHECKING:
    from agentsim.scenarios.scenario import Scenario

__all__ = ["faults_of"]


@attrs.frozen(eq=False)
class _Known:
    """Every name that something in the scenario may refer to."""

    actors: frozenset[str]
    addresses: frozenset[str]
    facts: frozenset[str]
    controls: dict[str, Control]
    mails: frozenset[str]
    tools: frozenset[str]

    @classmethod
    def of(cls, scenario: Scenario) -> _Known:
        reactions = [reaction for _, reaction in reactions_of(scenario)]
        delivered = [
            step.message.id
            for reaction in reactions
            for step in reaction.steps
            if isinstance(step, DeliverMail)
        ]
        tools = [tool.name for actor in scenario.cast for tool in actor.tools]
        tools += [tool.name for addition in scenario.additions for tool in addition.tools]
        return cls(
            frozenset(
                [
                    *(actor.id for actor in scenario.cast),
                    # What is wrong with these is said once, and not wherever they stand.
                    *(slot.id for slot in scenario.open if slot.kind in ("person", "people")),
                    *scenario.roles,
                ]
            ),
            frozenset(normal_address(actor.address) for actor in scenario.cast if actor.address),
            frozenset(fact.id for fact in scenario.facts),
            {control.id: control for control in scenario.controls},
            frozenset([*(mail.id for mail in scenario.mail), *delivered]),
            frozenset(tools),
        )


def faults_of(given: Scenario) -> tuple[Fault, ...]:
    """Return everything that keeps a scenario from being run, in the order of its fields."""
    scenario = given.binding.scenario
    known = _Known.of(scenario)
    return (
        *_whole(scenario, known),
        *_twice(scenario),
        *_delivered(scenario),
        *_ending(scenario),
        *_cast(scenario, known),
        *_additions(scenario, known),
        *_mail(scenario, known),
        *_files(scenario),
        *chat_faults(scenario, known.actors),
        *share_faults(scenario, known.actors),
        *_controls(scenario, known),
        *appointment_faults(scenario),
        *account_faults(scenario),
        *_parts(scenario),
        *_facts(scenario, known),
        *(
            fault
            for number, outcome in enumerate(scenario.outcomes)
            for fault in _pattern(outcome.when, f"scenario.outcomes[{number}].when", known)
        ),
        *(
            fault
            for path, reaction in reactions_of(scenario)
            for fault in _reaction(reaction, path, known)
        ),
        *slot_faults(scenario),
        *given.binding.faults,
    )


def _whole(scenario: Scenario, known: _Known) -> Iterator[Fault]:
    if not scenario.name:
        yield Fault("scenario.name", "is missing.", "Give the scenario a name.")
    if scenario.start is None:
        yield Fault(
            "scenario.start", "is missing.", "Say when it begins, such as 2031-03-04T08:00+01:00."
        )
    if not scenario.subject:
        yield Fault("scenario.subject", "is missing.", "Name the actor under test.")
    elif scenario.subject not in known.actors:
        yield Fault(
            "scenario.subject",
            f"{scenario.subject!r} is not in the cast.",
            instead(scenario.subject, known.actors),
        )


def _delivered(scenario: Scenario) -> Iterator[Fault]:
    """Mail that a reaction delivers shares its ids with planted mail, and each id is one mail's."""
    seen = {message.id: f"scenario.mail[{n}]" for n, message in enumerate(scenario.mail)}
    for path, reaction in reactions_of(scenario):
        for number, step in enumerate(reaction.steps):
            if isinstance(step, DeliverMail):
                where = f"{path}.steps[{number}].message"
                if step.message.id in seen:
                    yield Fault(
                        f"{where}.id",
                        f"{step.message.id!r} is also the id of {seen[step.message.id]}.",
                        "Give one of them another id.",
                    )
                seen.setdefault(step.message.id, where)


def _ending(scenario: Scenario) -> Iterator[Fault]:
    for number, outcome in enumerate(scenario.outcomes):
        if outcome.ends and isinstance(outcome.when, Never):
            yield Fault(
                f"scenario.outcomes[{number}].ends",
                "something that does not happen cannot end an episode.",
                "Leave ends out, or name what happens.",
            )


_WITH_IDS = (
    *("cast", "additions", "mail", "controls", "appointments", "accounts"),
    *("holds", "channels", "chat", "shares", "parts", "facts", "outcomes"),
)


def _twice(scenario: Scenario) -> Iterator[Fault]:
    for name in _WITH_IDS:
        seen: dict[str, int] = {}
        for number, each in enumerate(getattr(scenario, name)):
            if each.id in seen:
                yield Fault(
                    f"scenario.{name}[{number}].id",
                    f"{each.id!r} is also the id of {name}[{seen[each.id]}].",
                    "Give one of them another id.",
                )
            seen.setdefault(each.id, number)


def _cast(scenario: Scenario, known: _Known) -> Iterator[Fault]:
    addresses: dict[str, int] = {}
    for number, actor in enumerate(scenario.cast):
        path = f"scenario.cast[{number}]"
        yield from _knows(actor.knows, path, known)
        yield from _tools(scenario, actor, path)
        if not actor.address:
            continue
        if "@" not in actor.address.strip("@"):
            yield Fault(f"{path}.address", f"{actor.address!r} is no address.", "Write name@host.")
        address = normal_address(actor.address)
        if address in addresses:
            yield Fault(
                f"{path}.address",
                f"{actor.address!r} is also the address of cast[{addresses[address]}].",
                "Give each actor an address of their own.",
            )
        addresses.setdefault(address, number)


def _tools(scenario: Scenario, actor: Actor, path: str) -> Iterator[Fault]:
    tools = list(actor.tools)
    for addition in scenario.additions:
        wanted = scenario.subject if addition.actor == "subject" else addition.actor
        if wanted == actor.id:
            tools += addition.tools
    names = [tool.name for tool in tools]
    for name in sorted({name for name in names if names.count(name) > 1}):
        if len({id(tool.function) for tool in tools if tool.name == name}) > 1:
            yield Fault(
                f"{path}.tools",
                f"two tools are named {name!r}.",
                "Rename one of them with @tool(name=...).",
            )


def _knows(facts: Iterable[str], path: str, known: _Known) -> Iterator[Fault]:
    for fact in facts:
        if fact not in known.facts:
            yield Fault(f"{path}.knows", f"there is no fact {fact!r}.", instead(fact, known.facts))


def _additions(scenario: Scenario, known: _Known) -> Iterator[Fault]:
    for number, addition in enumerate(scenario.additions):
        path = f"scenario.additions[{number}]"
        if addition.actor != "subject" and addition.actor not in known.actors:
            yield Fault(
                f"{path}.actor",
                f"{addition.actor!r} is not in the cast.",
                instead(addition.actor, known.actors),
            )
        yield from _knows(addition.knows, path, known)


def _person(who: str, path: str, known: _Known) -> Iterator[Fault]:
    if who not in known.actors and "@" not in who.strip("@"):
        yield Fault(
            path, f"{who!r} is neither an actor nor an address.", instead(who, known.actors)
        )


def _message(message: Message, path: str, known: _Known) -> Iterator[Fault]:
    yield from _person(message.sender, f"{path}.sender", known)
    for name in ("to", "cc", "bcc"):
        for index, who in enumerate(getattr(message, name)):
            yield from _person(who, f"{path}.{name}[{index}]", known)
    if not message.recipients:
        yield Fault(f"{path}.to", "is empty.", "Name at least one recipient.")
    if message.delay_ms < 0:
        yield Fault(f"{path}.delay_ms", f"is {message.delay_ms}.", "Make it 0 or more.")
    if message.in_reply_to and message.in_reply_to not in known.mails:
        yield Fault(
            f"{path}.in_reply_to",
            f"there is no mail {message.in_reply_to!r}.",
            instead(message.in_reply_to, known.mails),
        )


def _mail(scenario: Scenario, known: _Known) -> Iterator[Fault]:
    times = {message.id: message.at_ms for message in scenario.mail}
    limit = scenario.limits.duration_ms if scenario.limits else None
    for number, message in enumerate(scenario.mail):
        path = f"scenario.mail[{number}]"
        yield from _message(message, path, known)
        if times.get(message.in_reply_to, message.at_ms) > message.at_ms:
            yield Fault(
                f"{path}.at_ms",
                f"answers {message.in_reply_to!r}, which is sent later.",
                "Move one of the two.",
            )
        if limit is not None and message.at_ms > limit:
            yield Fault(
                f"{path}.at_ms",
                f"is {message.at_ms}, after the end of the episode at {limit}.",
                "Send it earlier, or raise limits.duration_ms.",
            )


def _path(path: str, where: str) -> Iterator[Fault]:
    try:
        normal_path(path)
    except ValueError as error:
        yield Fault(where, f"{error}.", "Write it from the root, such as handover/notes.txt.")


def _files(scenario: Scenario) -> Iterator[Fault]:
    for path in scenario.files:
        yield from _path(path, f"scenario.files[{path!r}]")


def _controls(scenario: Scenario, known: _Known) -> Iterator[Fault]:
    for number, control in enumerate(scenario.controls):
        path = f"scenario.controls[{number}]"
        fault = control.fault(control.value)
        if fault is not None:
            yield Fault(f"{path}.value", f"{fault}.", "Add it to the options, or take one of them.")
        for who in control.users:
            if who not in known.actors:
                yield Fault(
                    f"{path}.users", f"{who!r} is not in the cast.", instead(who, known.actors)
                )


def _facts(scenario: Scenario, known: _Known) -> Iterator[Fault]:
    for number, fact in enumerate(scenario.facts):
        yield from _cue(fact.cue, f"scenario.facts[{number}].cue")
        for who in fact.circle:
            if who not in known.actors:
                yield Fault(
                    f"scenario.facts[{number}].circle",
                    f"{who!r} is not in the cast.",
                    instead(who, known.actors),
                )


def _cue(cue: Cue, path: str) -> Iterator[Fault]:
    try:
        cue.says("")
    except UnknownName as error:
        cure = "Register it with @recogniser(...) where the scenario is made."
        yield Fault(path, f"the cue {cue.id!r}: {error}.", cure)
    except ExtensionError as error:
        cure = "It has to take any text, the empty one included."
        yield Fault(path, f"{error.part} raised {error.error}.", cure)
    except re.error as error:
        cure = "Mend what follows re:, or leave re: out for plain words."
        yield Fault(path, f"the cue {cue.id!r} is no regular expression: {error}.", cure)


def _parts(scenario: Scenario) -> Iterator[Fault]:
    for number, part in enumerate(scenario.parts):
        try:
            component_name(type(part.value))
        except UnknownName:
            yield Fault(
                f"scenario.parts[{number}].value",
                f"{type(part.value).__name__} is not a registered component.",
                "Decorate the class with @component('name').",
            )


def _pattern(pattern: Pattern, path: str, known: _Known) -> Iterator[Fault]:
    kinds: dict[str, tuple[Collection[str], str]] = {
        "fact": (known.facts, "fact"),
        "discloses": (known.facts, "fact"),
        "control": (known.controls, "control"),
        "mail": (known.mails, "mail"),
        "answers": (known.mails, "mail"),
        "tool": (known.tools, "tool"),
    }
    for atom in pattern.atoms():
        for field in attrs.fields(type(atom)):
            value = getattr(atom, field.name)
            names = value if isinstance(value, tuple) else (value,)
            for name in names:
                if isinstance(name, Cue):
                    for fault in _cue(name, path):
                        yield attrs.evolve(fault, path=f"{path}: {atom}")
                if not isinstance(name, str) or not name:
                    continue
                if field.name in kinds and name not in kinds[field.name][0]:
                    options, noun = kinds[field.name]
                    problem = f"there is no {noun} {name!r}."
                    yield Fault(f"{path}: {atom}", problem, instead(name, options))
                elif name not in known.actors and (
                    field.name in ("by", "who")
                    or (field.name == "to" and Sent in atom.event_classes)
                ):
                    yield from _person(name, f"{path}: {atom}", known)


def _reaction(reaction: Reaction, path: str, known: _Known) -> Iterator[Fault]:
    yield from _pattern(reaction.when, f"{path}.when", known)
    if not reaction.steps:
        yield Fault(path, "does nothing.", "Give it a step, such as .reply(...).")
    for number, step in enumerate(reaction.steps):
        where = f"{path}.steps[{number}]"
        yield from _step(step, reaction, where, known)


def _step(step: Any, reaction: Reaction, where: str, known: _Known) -> Iterator[Fault]:
    if isinstance(step, AnswerMail) and Sent not in reaction.when.kinds():
        yield Fault(
            where,
            "answers a mail, but no mail sets the reaction off.",
            "Use a sent(...) pattern, or .deliver(Message(...)).",
        )
    elif isinstance(step, DeliverMail):
        yield from _message(step.message, f"{where}.message", known)
    elif isinstance(step, SetControl) and step.control not in known.controls:
        yield Fault(
            where, f"there is no control {step.control!r}.", instead(step.control, known.controls)
        )
    elif isinstance(step, SetControl):
        fault = known.controls[step.control].fault(step.value)
        if fault is not None:
            yield Fault(where, f"{fault}.", "Set it to a value that it takes.")
    elif isinstance(step, WriteFile):
        yield from _path(step.path, f"{where}.path")
    elif isinstance(step, ShowNotice) and step.to not in known.actors:
        yield Fault(where, f"{step.to!r} is not in the cast.", instead(step.to, known.actors))
