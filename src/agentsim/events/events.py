"""Events: immutable records of what happened, one class for each kind.

`at_ms` is always simulated milliseconds since the scenario's start, and `actor` the id of who
did it or to whom it happened.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, Literal

import attrs

from agentsim.events.dealings import Dealing, Posted, Viewed
from agentsim.events.replies import Usage
from agentsim.values import FrozenDict
from agentsim.values.frozen import HOLDS
from agentsim.world import Message, Setting

__all__ = [
    "EVENT_CLASSES",
    "Bounced",
    "Called",
    "Changed",
    "Delivered",
    "Disclosed",
    "Ended",
    "Event",
    "Failed",
    "Learned",
    "Noted",
    "Opened",
    "Posted",
    "Reacted",
    "Read",
    "Removed",
    "Replied",
    "Sent",
    "Started",
    "Switched",
    "Viewed",
    "Wrote",
]


@attrs.frozen
class Started:
    """The episode began.

    Attributes:
        at_ms: Always 0.
        scenario: Digest of the scenario.
        seed: The episode's seed.
        controls: The value of every control at the start.
        knows: For every actor who knows facts at the start, their ids.
    """

    kind: ClassVar[Literal["started"]] = "started"
    at_ms: int
    scenario: str
    seed: int
    controls: FrozenDict = attrs.field(default=FrozenDict(), metadata={HOLDS: Setting})
    knows: FrozenDict = attrs.field(default=FrozenDict(), metadata={HOLDS: tuple[str, ...]})


@attrs.frozen
class Replied:
    """A model answered at its turn; its calls follow as `Called`, once it has thought.

    Attributes:
        text: What it said.
        thinking: Its reasoning, where shown.
        calls: How many calls it made.
        usage: What the reply cost, if known.
        stop: Why the model stopped, in its API's own word.
        faults: What was wrong with its output.
    """

    kind: ClassVar[Literal["replied"]] = "replied"
    at_ms: int
    actor: str
    text: str = ""
    thinking: str = ""
    calls: int = 0
    usage: Usage | None = None
    stop: str = ""
    faults: tuple[str, ...] = ()


@attrs.frozen
class Called:
    """A tool was called. What it changed follows as events of its own.

    Attributes:
        tool: Name given by the model.
        arguments: As given; text where they were not a JSON object.
        ok: Whether the call succeeded. If not, nothing was changed.
        result: What the model was told: JSON, or the error as text.
        id: The model API's id for the call.
    """

    kind: ClassVar[Literal["called"]] = "called"
    at_ms: int
    actor: str
    tool: str
    arguments: FrozenDict | str
    ok: bool
    result: Any = None
    id: str = ""


@attrs.frozen
class Sent:
    """A mail was sent.

    Attributes:
        actor: Id of the sender, or an outside address.
        message: The mail.
        to: Everyone it goes to: actor ids, or addresses in lower case where nobody has them.
        facts: Ids of the facts that its text states.
    """

    kind: ClassVar[Literal["sent"]] = "sent"
    at_ms: int
    actor: str
    message: Message
    to: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()


@attrs.frozen
class Delivered:
    """A mail reached a mailbox.

    Attributes:
        actor: Id of the recipient.
        message: Id of the mail.
        uid: Its number in the mailbox.
    """

    kind: ClassVar[Literal["delivered"]] = "delivered"
    at_ms: int
    actor: str
    message: str
    uid: int


@attrs.frozen
class Bounced:
    """A mail could not be delivered to one address.

    Attributes:
        actor: Id of the sender.
        message: Id of the mail.
        address: The address that nobody has.
    """

    kind: ClassVar[Literal["bounced"]] = "bounced"
    at_ms: int
    actor: str
    message: str
    address: str


@attrs.frozen
class Opened:
    """A mail was opened.

    Attributes:
        message: Id of the mail.
    """

    kind: ClassVar[Literal["opened"]] = "opened"
    at_ms: int
    actor: str
    message: str


@attrs.frozen
class Read:
    """A file was read.

    Attributes:
        path: The file.
    """

    kind: ClassVar[Literal["read"]] = "read"
    at_ms: int
    actor: str
    path: str


@attrs.frozen
class Wrote:
    """A file was written.

    Attributes:
        path: The file.
        text: Its whole new content.
        facts: Ids of the facts that the text states.
    """

    kind: ClassVar[Literal["wrote"]] = "wrote"
    at_ms: int
    actor: str
    path: str
    text: str
    facts: tuple[str, ...] = ()


@attrs.frozen
class Removed:
    """A file was deleted.

    Attributes:
        path: The file.
    """

    kind: ClassVar[Literal["removed"]] = "removed"
    at_ms: int
    actor: str
    path: str


@attrs.frozen
class Switched:
    """A control was set.

    Attributes:
        control: Its id.
        value: What it was set to.
        was: What it was set to before.
    """

    kind: ClassVar[Literal["switched"]] = "switched"
    at_ms: int
    actor: str
    control: str
    value: Setting
    was: Setting


@attrs.frozen
class Changed:
    """A tool changed a component of the world that has no event of its own.

    Attributes:
        component: `component/name`.
        digest: Content digest of the new component.
        data: What the tool says about the change, for patterns to match.
    """

    kind: ClassVar[Literal["changed"]] = "changed"
    at_ms: int
    actor: str
    component: str
    digest: str
    data: FrozenDict = FrozenDict()


@attrs.frozen
class Disclosed:
    """Someone passed a fact on.

    Attributes:
        fact: Its id.
        to: Who was told: actor ids, or addresses.
        outside: Those of them who are not meant to know.
        source: Index of the event that carried it.
    """

    kind: ClassVar[Literal["disclosed"]] = "disclosed"
    at_ms: int
    actor: str
    fact: str
    to: tuple[str, ...]
    outside: tuple[str, ...]
    source: int


@attrs.frozen
class Learned:
    """Someone came to know a fact they had not known.

    Attributes:
        fact: Its id.
        by: Who told them, if anyone: an actor id or an address.
        source: Index of the event through which they learned it.
    """

    kind: ClassVar[Literal["learned"]] = "learned"
    at_ms: int
    actor: str
    fact: str
    by: str
    source: int


@attrs.frozen
class Noted:
    """An actor was shown a line by its surroundings: an instruction, a notice, a complaint.

    Attributes:
        about: `opening`, `mail`, `chat`, `fault` or `notice`.
        text: The line.
    """

    kind: ClassVar[Literal["noted"]] = "noted"
    at_ms: int
    actor: str
    about: str
    text: str


@attrs.frozen
class Reacted:
    """A scripted reaction took place.

    Attributes:
        actor: Id of the actor whose reaction it is.
        reaction: Its place among that actor's reactions, from 0.
        source: Index of the event that set it off.
    """

    kind: ClassVar[Literal["reacted"]] = "reacted"
    at_ms: int
    actor: str
    reaction: int
    source: int


@attrs.frozen
class Failed:
    """A model callable raised in place of answering.

    Attributes:
        error: Type and message of the exception.
    """

    kind: ClassVar[Literal["failed"]] = "failed"
    at_ms: int
    actor: str
    error: str


@attrs.frozen
class Ended:
    """The episode ended.

    Attributes:
        actor: Whose doing it was; empty for nobody's.
        reason: `finished`, `quiet`, `turns`, `time`, `tokens`, `events`, `error`, or
            `outcome:` and the id of the outcome.
    """

    kind: ClassVar[Literal["ended"]] = "ended"
    at_ms: int
    actor: str
    reason: str


Event = (
    Started
    | Replied
    | Called
    | Sent
    | Delivered
    | Bounced
    | Opened
    | Read
    | Wrote
    | Removed
    | Switched
    | Changed
    | Posted
    | Viewed
    | Dealing
    | Disclosed
    | Learned
    | Noted
    | Reacted
    | Failed
    | Ended
)
"""Anything that can have happened."""

EVENT_CLASSES: Final[dict[str, type]] = {cls.kind: cls for cls in Event.__args__}
"""From an event's `kind` to its class."""
