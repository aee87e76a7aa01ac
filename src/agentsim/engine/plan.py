"""A scenario made ready to run: names resolved, mail addressed, patterns indexed. Made once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import attrs
from immutables import Map

from agentsim.cast import Actor, Reaction
from agentsim.engine.observation import Role
from agentsim.errors import ExtensionError
from agentsim.events import Sent, Started
from agentsim.outcomes import Docket, Outcome, Pattern, with_suspicion
from agentsim.outcomes._blame import blame
from agentsim.outcomes.atom import Listener, listeners
from agentsim.scenarios import Limits, Scenario, bound
from agentsim.tools import Stage, Tool
from agentsim.values import FrozenDict, Remembered, as_ms
from agentsim.world import (
    SENT,
    Calendar,
    Channel,
    ChatMessage,
    Controls,
    Fact,
    Files,
    Inbox,
    Ledger,
    Message,
    World,
    normal_address,
)

__all__ = ["Plan", "Watch", "plan_of"]

_CACHED_TEXTS = 8192


@attrs.frozen(eq=False)
class Watch:
    """A pattern that is followed during the episode, and what it is followed for.

    Attributes:
        pattern: The pattern.
        actor: Id of the actor whose reaction it sets off; empty for an outcome.
        number: Place of the reaction among the actor's.
        reaction: The reaction, or None.
        outcome: The outcome that ends the episode, or None.
        place: Where in the scenario the reaction or outcome stands.
    """

    pattern: Pattern
    actor: str = ""
    number: int = 0
    reaction: Reaction | None = None
    outcome: Outcome | None = None
    place: str = ""


@attrs.frozen(eq=False)
class Plan:
    """A scenario made ready to run.

    Attributes:
        digest: Digest of the scenario.
        subject: Id of the subject.
        actors: All actors by id, additions included and texts bound.
        played: Ids of the actors whom models play, the subject first.
        tools: For each of them, their tools by name.
        roles: For each of them, what they see of themselves.
        stage: What stays the same during an episode.
        world: The world at the start.
        traffic: What is planted for later times, by time: mail as the events of its sending, and
            messages in channels.
        started: The first event, but for its seed.
        watches: The patterns followed.
        watchers: From event class to the watches that it can advance.
        begun: The watches' states at the start.
        facts: All facts by id.
        known: The (actor, fact) pairs known at the start, each with event 0.
        docket: What the episode can come to, voiced suspicion included, indexed for deciding.
        limits: When it ends at the latest.
        strict: Whether tools are kept from asking the outside world.
    """

    digest: str
    subject: str
    actors: dict[str, Actor]
    played: tuple[str, ...]
    tools: dict[str, dict[str, Tool]]
    roles: dict[str, Role]
    stage: Stage
    world: World
    traffic: tuple[Sent | ChatMessage, ...]
    started: Started
    watches: tuple[Watch, ...]
    watchers: dict[type, tuple[Listener, ...]]
    begun: tuple[Any, ...]
    facts: dict[str, Fact]
    known: Map[tuple[str, str], int]
    docket: Docket
    limits: Limits
    strict: bool = False


def plan_of(scenario: Scenario) -> Plan:
    """Return the plan of a scenario, made the first time and kept while the scenario lives.

    Raises:
        ScenarioError: if the scenario cannot be run.
    """
    return _plans(scenario)


def _whole(actor: Actor, scenario: Scenario) -> Actor:
    """The actor with everything that other parts of the scenario add."""
    ids = (actor.id, "subject") if actor.id == scenario.subject else (actor.id,)
    more = [addition for addition in scenario.additions if addition.actor in ids]
    if not more:
        return actor
    tools: dict[str, Tool] = {tool.name: tool for tool in actor.tools}
    for addition in more:
        tools.update({tool.name: tool for tool in addition.tools})
    before = [reaction for each in more if each.first for reaction in each.reactions]
    after = [reaction for each in more if not each.first for reaction in each.reactions]
    return attrs.evolve(
        actor,
        brief="\n\n".join(filter(None, [actor.brief, *(each.brief for each in more)])),
        opening="\n\n".join(filter(None, [actor.opening, *(each.opening for each in more)])),
        tools=tuple(tools.values()),
        reactions=(*before, *actor.reactions, *after),
        knows=(*actor.knows, *(fact for each in more for fact in each.knows)),
    )


def _places(scenario: Scenario) -> Iterator[list[str]]:
    """For each actor of the cast, where its reactions stand, in the order of `_whole`."""
    for number, actor in enumerate(scenario.cast):
        ids = (actor.id, "subject") if actor.id == scenario.subject else (actor.id,)
        more = [
            (addition, [f"scenario.additions[{n}].reactions" for _ in addition.reactions])
            for n, addition in enumerate(scenario.additions)
            if addition.actor in ids
        ]
        parts = [
            *(places for addition, places in more if addition.first),
            [f"scenario.cast[{number}].reactions" for _ in actor.reactions],
            *(places for addition, places in more if not addition.first),
        ]
        yield [f"{place}[{n}]" for places in parts for n, place in enumerate(places)]


def _begun(watch: Watch, started: Started) -> Any:
    try:
        return watch.pattern.begin(started)
    except Exception as error:
        blame(error, f"{watch.place}.when")


def _finder(facts: tuple[Fact, ...]) -> Callable[[str], tuple[str, ...]]:
    """From text to the facts it states; remembered, since mail is read more often than written."""
    ordered = sorted(facts, key=lambda fact: fact.id)
    seen: dict[str, tuple[str, ...]] = {}

    def says(fact: Fact, text: str) -> bool:
        try:
            return fact.cue.says(text)
        except ExtensionError as error:
            place = f"scenario.facts[{facts.index(fact)}].cue"
            raise attrs.evolve(error, place=place) from error.__cause__

    def facts_in(text: str) -> tuple[str, ...]:
        found = seen.get(text)
        if found is None:
            found = tuple(fact.id for fact in ordered if says(fact, text))
            if len(text) < 100_000:
                if len(seen) >= _CACHED_TEXTS:
                    seen.clear()
                seen[text] = found
        return found

    return facts_in if ordered else lambda _text: ()


def _within_calendar(limits: Limits, start: datetime) -> Limits:
    """The limits, with an end before dates run out, in any time zone."""
    calendar = datetime.max.replace(tzinfo=UTC) - timedelta(days=2) - start
    last = max(1, as_ms(calendar))
    duration = last if limits.duration_ms is None else min(limits.duration_ms, last)
    return attrs.evolve(limits, duration_ms=duration)


def _role(actor: Actor, start: datetime) -> Role:
    return Role(actor.id, actor.name, actor.brief, actor.tools, start)


def _made(scenario: Scenario) -> Plan:
    digest = scenario.ensure().digest
    ready = bound(scenario)
    actors = {actor.id: _whole(actor, ready) for actor in ready.cast}
    played = (
        ready.subject,
        *(actor.id for actor in actors.values() if actor.played and actor.id != ready.subject),
    )
    if ready.start is None:  # ensure() has refused this already
        raise AssertionError("a checked scenario has a start")
    addresses = {actor.id: actor.address for actor in actors.values() if actor.address}
    stage = Stage(
        ready.start,
        {normal_address(address): actor for actor, address in addresses.items()},
        addresses,
        {actor.id: actor.name or actor.id for actor in actors.values()},
        _finder(ready.facts),
    )
    watches = [
        Watch(reaction.when, actor.id, number, reaction=reaction, place=place)
        for actor, places in zip(actors.values(), _places(ready), strict=True)
        for number, (reaction, place) in enumerate(zip(actor.reactions, places, strict=True))
    ]
    watches += [
        Watch(each.when, outcome=each, place=f"scenario.outcomes[{number}]")
        for number, each in enumerate(ready.outcomes)
        if each.ends
    ]
    knows = {actor.id: tuple(sorted(actor.knows)) for actor in actors.values() if actor.knows}
    started = Started(
        0,
        digest,
        0,
        FrozenDict({control.id: control.value for control in ready.controls}),
        FrozenDict(knows),
    )
    plan = Plan(
        digest,
        ready.subject,
        actors,
        played,
        {each: {tool.name: tool for tool in actors[each].tools} for each in played},
        {each: _role(actors[each], ready.start) for each in played},
        stage,
        World(),
        (),
        started,
        tuple(watches),
        listeners(watch.pattern for watch in watches),
        tuple(_begun(watch, started) for watch in watches),
        {fact.id: fact for fact in ready.facts},
        Map({(actor, fact): 0 for actor, facts in knows.items() for fact in facts}),
        Docket.of(with_suspicion(ready.outcomes, ready.subject)),
        _within_calendar(ready.limits or Limits(), ready.start),
    )
    messages = [plan.stage.addressed(message, message.at_ms) for message in ready.mail]
    early = sorted((each for each in messages if each.at_ms <= 0), key=lambda each: each.at_ms)
    late = sorted((each for each in messages if each.at_ms > 0), key=lambda each: each.at_ms)
    return attrs.evolve(
        plan,
        world=_first_world(ready, plan, early),
        traffic=tuple(
            sorted(
                [
                    *(plan.stage.sending(message) for message in late),
                    *(message for message in ready.chat if message.at_ms > 0),
                ],
                key=lambda each: each.at_ms,
            )
        ),
    )


_plans: Remembered[Scenario, Plan] = Remembered(_made)


def _first_world(scenario: Scenario, plan: Plan, mail: list[Message]) -> World:
    boxes = {actor: Inbox(actor, address) for actor, address in plan.stage.addresses.items()}
    for message in mail:
        sending = plan.stage.sending(message)
        if sending.actor in boxes:
            boxes[sending.actor] = boxes[sending.actor].add(
                message, at_ms=message.at_ms, folder=SENT, read=True
            )
        for who in sending.to:
            if who in boxes:
                boxes[who] = boxes[who].add(
                    attrs.evolve(message, bcc=()) if message.bcc else message,
                    at_ms=message.at_ms,
                    folder=message.folder,
                    read=message.read or who not in plan.played,
                )
    world = World()
    for actor, box in boxes.items():
        world = world.put(box, actor)
    files = Files.of(scenario.files, shares=scenario.shares)
    world = world.put(files).put(Controls.of(scenario.controls))
    if scenario.appointments:
        world = world.put(Calendar.of(scenario.appointments))
    if scenario.accounts:
        world = world.put(Ledger.of(scenario.accounts, scenario.holds))
    for channel in _channels(scenario):
        world = world.put(channel, channel.id)
    for part in scenario.parts:
        world = world.put(part.value, part.name)
    return world


def _channels(scenario: Scenario) -> Iterable[Channel]:
    """The channels with everything that was said in them before the beginning."""
    found = {channel.id: channel for channel in scenario.channels}
    early = [message for message in scenario.chat if message.at_ms <= 0]
    for message in sorted(early, key=lambda each: each.at_ms):
        channel = found[message.channel].plant(message)
        for member in channel.members if message.read else ():
            channel = channel.mark_read(member)
        found[message.channel] = channel
    return found.values()
