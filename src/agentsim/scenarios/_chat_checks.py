"""What `Scenario.check` looks at in channels, what is said in them, and shared folders."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from agentsim.cast import PostMessage, Reaction, WriteFile
from agentsim.errors import Fault
from agentsim.events import Posted
from agentsim.outcomes import Pattern
from agentsim.outcomes.chat import PostedMessage, ViewedPlace
from agentsim.values import instead
from agentsim.world import Channel, ChatMessage, Files
from agentsim.world.files import normal_path

if TYPE_CHECKING:
    from agentsim.scenarios.scenario import Scenario

__all__ = ["chat_faults", "share_faults"]


def chat_faults(scenario: Scenario, actors: Iterable[str]) -> Iterator[Fault]:
    """Yield what is wrong with channels, with what is said in them, and with what names them.

    Args:
        scenario: The scenario, with placeholders filled in.
        actors: Ids of the cast, and names of roles.
    """
    cast = frozenset(actors)
    channels = {channel.id: channel for channel in scenario.channels}
    for number, channel in enumerate(scenario.channels):
        yield from _channel(channel, f"scenario.channels[{number}]", cast)
    times = {message.id: message for message in scenario.chat}
    limit = scenario.limits.duration_ms if scenario.limits else None
    for number, message in enumerate(scenario.chat):
        path = f"scenario.chat[{number}]"
        yield from _message(message, path, channels, cast)
        yield from _when(message, path, times, limit)
    for number, outcome in enumerate(scenario.outcomes):
        yield from _pattern(outcome.when, f"scenario.outcomes[{number}].when", channels)
    for path, actor, reaction in _reactions(scenario):
        yield from _pattern(reaction.when, f"{path}.when", channels)
        for place, step in enumerate(reaction.steps):
            if isinstance(step, PostMessage):
                where = f"{path}.steps[{place}]"
                yield from _post(step, reaction, actor, where, channels)


def _channel(channel: Channel, path: str, cast: frozenset[str]) -> Iterator[Fault]:
    for who in channel.members:
        if who not in cast:
            yield Fault(f"{path}.members", f"{who!r} is not in the cast.", instead(who, cast))
    if not channel.members:
        yield Fault(f"{path}.members", "is empty.", "Name those who read and write in it.")
    if len(channel):
        yield Fault(
            f"{path}.posts", f"has {len(channel)} already.", "Plant them as ChatMessage in chat."
        )


def _message(
    message: ChatMessage, path: str, channels: dict[str, Channel], cast: frozenset[str]
) -> Iterator[Fault]:
    if message.author not in cast:
        yield Fault(
            f"{path}.author",
            f"{message.author!r} is not in the cast.",
            instead(message.author, cast),
        )
    channel = channels.get(message.channel)
    if channel is None:
        yield Fault(
            f"{path}.channel",
            f"there is no channel {message.channel!r}.",
            instead(message.channel, channels),
        )
    elif message.author in cast and message.author not in channel.members:
        yield Fault(
            f"{path}.author",
            f"{message.author!r} is no member of {channel.id!r}.",
            "Add them to its members, or let a member say it.",
        )


def _when(
    message: ChatMessage, path: str, times: dict[str, ChatMessage], limit: int | None
) -> Iterator[Fault]:
    if message.in_reply_to:
        first = times.get(message.in_reply_to)
        if first is None:
            yield Fault(
                f"{path}.in_reply_to",
                f"there is no chat message {message.in_reply_to!r}.",
                instead(message.in_reply_to, times),
            )
        elif first.channel != message.channel:
            yield Fault(
                f"{path}.in_reply_to",
                f"{first.id!r} is said in {first.channel!r}, and this in {message.channel!r}.",
                "Answer in the same channel.",
            )
        elif first.at_ms > message.at_ms:
            yield Fault(
                f"{path}.at_ms",
                f"answers {first.id!r}, which is said later.",
                "Move one of the two.",
            )
    if limit is not None and message.at_ms > limit:
        yield Fault(
            f"{path}.at_ms",
            f"is {message.at_ms}, after the end of the episode at {limit}.",
            "Say it earlier, or raise limits.duration_ms.",
        )


def _pattern(pattern: Pattern, path: str, channels: dict[str, Channel]) -> Iterator[Fault]:
    for atom in pattern.atoms():
        if isinstance(atom, (PostedMessage, ViewedPlace)):
            for name in atom.channel:
                if name not in channels:
                    problem = f"there is no channel {name!r}."
                    yield Fault(f"{path}: {atom}", problem, instead(name, channels))


def _reactions(scenario: Scenario) -> Iterator[tuple[str, str, Reaction]]:
    """Every reaction with its path and the id of the actor whose it is."""
    for number, actor in enumerate(scenario.cast):
        for index, reaction in enumerate(actor.reactions):
            yield f"scenario.cast[{number}].reactions[{index}]", actor.id, reaction
    for number, addition in enumerate(scenario.additions):
        who = scenario.subject if addition.actor == "subject" else addition.actor
        for index, reaction in enumerate(addition.reactions):
            yield f"scenario.additions[{number}].reactions[{index}]", who, reaction


def _post(
    step: PostMessage, reaction: Reaction, actor: str, where: str, channels: dict[str, Channel]
) -> Iterator[Fault]:
    if not step.channel:
        if Posted not in reaction.when.kinds():
            yield Fault(
                where,
                "answers in a channel, but nothing said in one sets the reaction off.",
                "Use a posted(...) pattern, or name the channel.",
            )
        return
    channel = channels.get(step.channel)
    if channel is None:
        problem = f"there is no channel {step.channel!r}."
        yield Fault(f"{where}.channel", problem, instead(step.channel, channels))
    elif actor not in channel.members:
        yield Fault(
            f"{where}.channel",
            f"{actor!r} is no member of {channel.id!r}.",
            "Add them to its members.",
        )


def share_faults(scenario: Scenario, actors: Iterable[str]) -> Iterator[Fault]:
    """Yield what is wrong with shared folders, and with steps that write where they may not.

    Args:
        scenario: The scenario, with placeholders filled in.
        actors: Ids of the cast, and names of roles.
    """
    cast = frozenset(actors)
    for number, share in enumerate(scenario.shares):
        path = f"scenario.shares[{number}]"
        try:
            normal_path(share.path)
        except ValueError as error:
            yield Fault(f"{path}.path", f"{error}.", "Write it from the root, such as board.")
        if share.owner and share.owner not in cast:
            yield Fault(
                f"{path}.owner", f"{share.owner!r} is not in the cast.", instead(share.owner, cast)
            )
        for who in share.readers:
            if who not in cast:
                yield Fault(f"{path}.readers", f"{who!r} is not in the cast.", instead(who, cast))
    files = Files(shares=scenario.shares)
    for where, actor, reaction in _reactions(scenario):
        for place, step in enumerate(reaction.steps):
            if isinstance(step, WriteFile) and not _may(files, actor, step.path):
                yield Fault(
                    f"{where}.steps[{place}].path",
                    f"{actor!r} may not write {step.path!r}.",
                    "Make them a reader of the share, or let somebody else write it.",
                )


def _may(files: Files, actor: str, path: str) -> bool:
    try:
        return files.may_write(actor, path)
    except ValueError:  # said already, where paths are looked at
        return True
