"""What a document may hold, by name; and what patterns are called in one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

import attrs

from agentsim.cast import Actor, Reaction, Step, step_classes
from agentsim.engine import Episode
from agentsim.errors import UnknownName
from agentsim.events import EVENT_CLASSES, Call, Event, Reply, Usage
from agentsim.outcomes import Atom, Finding, Outcome, Pattern
from agentsim.scenarios import Addition, Factor, Family, Level, Limits, Part, Scenario, Slot
from agentsim.world import (
    Account,
    Appointment,
    Attachment,
    Calendar,
    Channel,
    ChatMessage,
    Control,
    Controls,
    Cue,
    Fact,
    Files,
    Hold,
    Inbox,
    Ledger,
    Message,
    Share,
    Transfer,
    World,
)

__all__ = [
    "KINDS",
    "UNIONS",
    "Tagged",
    "kind_name",
    "kind_of",
    "pattern_classes",
    "pattern_tag",
]

KINDS: Final[Mapping[str, Any]] = {
    "account": Account,
    "actor": Actor,
    "addition": Addition,
    "appointment": Appointment,
    "attachment": Attachment,
    "calendar": Calendar,
    "call": Call,
    "channel": Channel,
    "chat_message": ChatMessage,
    "control": Control,
    "controls": Controls,
    "cue": Cue,
    "episode": Episode,
    "event": Event,
    "fact": Fact,
    "factor": Factor,
    "family": Family,
    "files": Files,
    "finding": Finding,
    "hold": Hold,
    "inbox": Inbox,
    "ledger": Ledger,
    "level": Level,
    "limits": Limits,
    "message": Message,
    "outcome": Outcome,
    "part": Part,
    "pattern": Pattern,
    "reaction": Reaction,
    "reply": Reply,
    "scenario": Scenario,
    "share": Share,
    "slot": Slot,
    "step": Step,
    "transfer": Transfer,
    "usage": Usage,
    "world": World,
}
"""From the name of a kind of document to what one holds."""

_PATTERNS: Final[Mapping[str, str]] = {
    "All": "all",
    "ApprovedTransfer": "approved",
    "Before": "before",
    "BookedMeeting": "booked",
    "BouncedMail": "bounced",
    "CalledTool": "called",
    "CancelledMeeting": "cancelled",
    "ChangedComponent": "changed",
    "ControlHolds": "holds",
    "DisclosedFact": "disclosed",
    "Either": "either",
    "EpisodeEnded": "ended",
    "HeldMoney": "held",
    "LearnedFact": "learned",
    "ModelReplied": "replied",
    "Never": "never",
    "OpenedMail": "read_mail",
    "PaidMoney": "paid",
    "PostedMessage": "posted",
    "ReadFile": "read_file",
    "ReceivedMail": "received",
    "RejectedTransfer": "rejected",
    "ReleasedHold": "released",
    "RemovedFile": "removed",
    "SaidText": "said",
    "SentMail": "sent",
    "SwitchedControl": "switched",
    "Then": "then",
    "Times": "times",
    "ViewedPlace": "viewed",
    "Within": "within",
    "WroteFile": "wrote",
}


def kind_name(kind: Any) -> str:
    """Return the name of a kind of document, from its name or from what it holds.

    Raises:
        UnknownName: if there is no such kind.
    """
    for name, held in KINDS.items():
        if kind in (name, held):
            return name
    if isinstance(kind, type):
        if issubclass(kind, Pattern):
            return "pattern"
        for union in UNIONS:
            if kind in union.classes().values():
                return union.name
    name = kind if isinstance(kind, str) else getattr(kind, "__name__", str(kind))
    raise UnknownName("kind of document", name, tuple(KINDS))


def kind_of(value: object) -> str:
    """Return the name of the kind of document that holds a value.

    Raises:
        UnknownName: if none does.
    """
    return kind_name(type(value))


def _subclasses(cls: type[Any]) -> Iterator[type[Any]]:
    each: type[Any]
    for each in cls.__subclasses__():
        # attrs makes a second class where there are slots; the first has no fields of its own.
        if "__attrs_attrs__" in vars(each):
            yield each
        yield from _subclasses(each)


def pattern_tag(cls: type) -> str:
    """Return what a class of patterns is called in a document."""
    own = cls.__module__.startswith("agentsim.outcomes.")
    return _PATTERNS[cls.__name__] if own and cls.__name__ in _PATTERNS else cls.__name__


def pattern_classes() -> Mapping[str, type]:
    """Return every imported class of patterns, by what it is called in a document.

    The names of the library are taken: a class of one's own that is called the same is not found
    by it. Two classes of one's own of the same name stand for neither of them.
    """
    taken = frozenset(_PATTERNS.values())
    found: dict[str, list[type]] = {}
    for cls in dict.fromkeys(_subclasses(Pattern)):
        stray = cls.__name__ in taken and pattern_tag(cls) == cls.__name__
        if not cls.__name__.startswith("_") and cls is not Atom and not stray:
            found.setdefault(pattern_tag(cls), []).append(cls)
    return {name: classes[0] for name, classes in found.items() if len(classes) == 1}


@attrs.frozen
class Tagged:
    """Where one of several classes may stand, and a key says which.

    Attributes:
        name: The name of the kind of document that holds one.
        union: The type, as annotations have it.
        tag: The key.
        classes: Returns the classes by what the key may say.
        tag_of: From a class to what the key says.
    """

    name: str
    union: Any
    tag: str
    classes: Callable[[], Mapping[str, type]]
    tag_of: Callable[[Any], str]


def _step(cls: type) -> str:
    return next((name for name, each in step_classes().items() if each is cls), cls.__name__)


UNIONS: Final = (
    Tagged("event", Event, "kind", lambda: EVENT_CLASSES, lambda cls: str(cls.kind)),
    Tagged("pattern", Pattern, "type", pattern_classes, pattern_tag),
    Tagged("step", Step, "type", step_classes, _step),
)
"""Every place in documents where one of several classes may stand."""
