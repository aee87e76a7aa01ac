"""Steps: the things that a scripted reaction can do, and how to add one of your own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol, TypeVar, runtime_checkable

import attrs

from agentsim.events import Event, Posted, Sent
from agentsim.tools import Context
from agentsim.values import as_tuple
from agentsim.world import Message, Setting, same_subject

__all__ = [
    "AnswerMail",
    "DeliverMail",
    "PostMessage",
    "SetControl",
    "ShowNotice",
    "Step",
    "WriteFile",
    "step",
    "step_classes",
]

T = TypeVar("T", bound=type)


@runtime_checkable
class Step(Protocol):
    """One thing that a reaction does: a frozen value with a method `act`."""

    def act(self, ctx: Context, cause: Event, count: int) -> None:
        """Do it, by proposing changes to a context that is the reacting actor's.

        Args:
            ctx: What a tool would be given: the world, and ways to change it.
            cause: The event that set the reaction off.
            count: How often the reaction has taken place before.

        Raises:
            ToolError: if it cannot be done; nothing is changed then, and the record says why.
        """
        ...


_classes: dict[str, type] = {}


def step(name: str) -> Callable[[T], T]:
    """Make a frozen attrs class a step that reactions can do and files can hold.

    Placeholders in its texts are filled in. It has to be pure: what it does follows from its
    fields, the context, the cause and the count.

    Args:
        name: What it is called in files; unique.

    Raises:
        TypeError: if the class is not a frozen attrs class with a method `act`, or the name is
            taken.

    Example:
        >>> @step("docs.whistle")
        ... @attrs.frozen
        ... class Whistle:
        ...     heard_by: str
        ...
        ...     def act(self, ctx, cause, count):
        ...         ctx.notice("Somebody whistles.", to=self.heard_by)
        >>> step_classes()["docs.whistle"].__name__
        'Whistle'
    """

    def register(cls: T) -> T:
        # Of attrs classes, only frozen ones refuse to delete.
        if not attrs.has(cls) or cls.__delattr__ is object.__delattr__:
            raise TypeError(f"{cls.__name__} has to be decorated with @attrs.frozen first")
        if not callable(getattr(cls, "act", None)):
            raise TypeError(f"{cls.__name__} needs a method act(self, ctx, cause, count)")
        other = _classes.get(name)
        # The same definition may be run again, as when a module is reloaded.
        if other is not None and _defined(other) != _defined(cls):
            raise TypeError(f"the step name {name!r} is taken by {'.'.join(_defined(other))}")
        _classes[name] = cls
        return cls  # type: ignore[return-value]  # attrs.has() narrows it too far

    return register


def _defined(cls: type) -> tuple[str, str]:
    return cls.__module__, cls.__qualname__


def step_classes() -> Mapping[str, type]:
    """Return every registered class of steps, by its name in files."""
    return dict(sorted(_classes.items()))


@step("reply")
@attrs.frozen
class AnswerMail:
    """Answer the mail that set the reaction off.

    Attributes:
        bodies: What to write: the first the first time, and so on; the last from then on.
        to_all: Also to everyone else who got it.
    """

    bodies: tuple[str, ...] = attrs.field(converter=as_tuple)
    to_all: bool = attrs.field(default=False, kw_only=True)

    def act(self, ctx: Context, cause: Event, count: int) -> None:
        """Answer, if a mail was the cause."""
        if not isinstance(cause, Sent):
            return
        body = self.bodies[min(count, len(self.bodies) - 1)]
        uid = ctx.inbox().known.get(cause.message.id)
        if uid is not None:
            ctx.reply(uid, body, to_all=self.to_all)
        else:
            ctx.send(
                to=(cause.message.sender,),
                subject="Re: " + same_subject(cause.message.subject),
                body=body,
                in_reply_to=cause.message.id,
            )


@step("deliver")
@attrs.frozen
class DeliverMail:
    """Send a mail, as the message's own sender.

    Attributes:
        message: The mail; its `at_ms` does not count.
    """

    message: Message

    def act(self, ctx: Context, cause: Event, count: int) -> None:
        """Send it; a recurring one gets an id of its own each time, so none is ever confused."""
        again = f"{self.message.id}#{count + 1}"
        ctx.plant(attrs.evolve(self.message, id=again) if count else self.message)


@step("set")
@attrs.frozen
class SetControl:
    """Set a control.

    Attributes:
        control: Its id.
        value: What to.
    """

    control: str
    value: Setting

    def act(self, ctx: Context, cause: Event, count: int) -> None:
        """Set it."""
        ctx.switch(self.control, self.value)


@step("write")
@attrs.frozen
class WriteFile:
    """Write a file.

    Attributes:
        path: The file.
        text: Its new content.
    """

    path: str
    text: str

    def act(self, ctx: Context, cause: Event, count: int) -> None:
        """Write it."""
        ctx.write_file(self.path, self.text)


@step("notice")
@attrs.frozen
class ShowNotice:
    """Show an actor a line, as its surroundings would.

    Attributes:
        text: The line.
        to: Id of the actor.
    """

    text: str
    to: str

    def act(self, ctx: Context, cause: Event, count: int) -> None:
        """Show it."""
        ctx.notice(self.text, to=self.to)


@step("post")
@attrs.frozen
class PostMessage:
    """Say something in a channel.

    Attributes:
        texts: What to say: the first the first time, and so on; the last from then on.
        channel: Id of the channel; empty for the one where what set the reaction off was said.
    """

    texts: tuple[str, ...] = attrs.field(converter=as_tuple)
    channel: str = attrs.field(default="", kw_only=True)

    def act(self, ctx: Context, cause: Event, count: int) -> None:
        """Say it; nothing, if no channel is named and nothing said in one was the cause."""
        channel = self.channel
        if not channel and isinstance(cause, Posted) and cause.place.startswith("channel/"):
            channel = cause.place.removeprefix("channel/")
        if channel:
            ctx.post(channel, self.texts[min(count, len(self.texts) - 1)])
