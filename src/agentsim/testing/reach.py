"""`Reach`: what can come about in a scenario, and what comes by itself, without playing it."""

from __future__ import annotations

import fnmatch
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Any, Final

import attrs

from agentsim.cast import AnswerMail, DeliverMail, SetControl, ShowNotice, WriteFile
from agentsim.outcomes import All, Atom, Before, Either, Never, Pattern, Then, Times, Within
from agentsim.outcomes.deeds import (
    CalledTool,
    ControlHolds,
    EpisodeEnded,
    ModelReplied,
    RemovedFile,
    SwitchedControl,
    WroteFile,
)
from agentsim.outcomes.mail import OpenedMail, ReadFile, ReceivedMail, SentMail
from agentsim.outcomes.speech import DisclosedFact, LearnedFact, SaidText
from agentsim.scenarios import Scenario
from agentsim.testing.reading import reactions_of, tools_of
from agentsim.testing.subjects import is_own
from agentsim.tools import Tool
from agentsim.world import Cue, Message, normal_address

__all__ = ["Reach"]

_STEPS: Final = (AnswerMail, DeliverMail, SetControl, ShowNotice, WriteFile)
_SENDING: Final = ("send_mail", "reply_mail", "forward_mail")


@attrs.frozen(eq=False)
class Reach:
    """What can come about in a scenario, as far as its description tells.

    Where it cannot tell, as with tools, steps and patterns of one's own, it takes anything to be
    possible.

    Attributes:
        scenario: The scenario, with its placeholders filled in.
    """

    scenario: Scenario

    # -- who can do what -------------------------------------------------------------------------

    @cached_property
    def acting(self) -> dict[str, tuple[Tool, ...]]:
        """The actors whom a model plays, with their tools."""
        return {
            actor.id: tools_of(self.scenario, actor.id)
            for actor in self.scenario.cast
            if actor.played or actor.id == self.scenario.subject
        }

    @cached_property
    def steps(self) -> tuple[tuple[str, Any], ...]:
        """Everything that is done by script, with who does it."""
        return tuple(
            (who, step)
            for _, who, reaction in reactions_of(self.scenario)
            for step in reaction.steps
        )

    @cached_property
    def _ids(self) -> dict[str, str]:
        return {normal_address(a.address): a.id for a in self.scenario.cast if a.address}

    def _who(self, names: Iterable[str]) -> tuple[str, ...]:
        return tuple(self._ids.get(normal_address(each), each) for each in names)

    def _calls(self, by: Iterable[str], *names: str) -> bool:
        """Whether somebody of these may call such a tool, or one that may do anything."""
        wanted = self._who(by)
        return any(
            (not wanted or who in wanted)
            and any(tool.name in names or (is_own(tool) and tool.writes) for tool in tools)
            for who, tools in self.acting.items()
        )

    def _own_step(self, by: Iterable[str]) -> bool:
        wanted = self._who(by)
        return any(
            (not wanted or who in wanted) and not isinstance(step, _STEPS)
            for who, step in self.steps
        )

    # -- what can come about ---------------------------------------------------------------------

    def hindrance(self, pattern: Pattern) -> str:
        """Return why a pattern can never hold, in a few words; empty if it may."""
        if isinstance(pattern, Atom):
            look = _HINDRANCES.get(type(pattern))
            return look(self, pattern) if look is not None else ""
        if isinstance(pattern, All):
            return next(filter(None, map(self.hindrance, pattern.patterns)), "")
        if isinstance(pattern, Either):
            found = [self.hindrance(each) for each in pattern.patterns]
            return "; ".join(dict.fromkeys(found)) if found and all(found) else ""
        if isinstance(pattern, Then):
            return self.hindrance(pattern.first) or self.hindrance(pattern.later)
        if isinstance(pattern, Before):
            return self.hindrance(pattern.first)
        if isinstance(pattern, (Within, Times)):
            return self.hindrance(pattern.pattern)
        return ""

    def branches(self, pattern: Pattern) -> Iterator[tuple[Pattern, str]]:
        """Yield the alternatives of a pattern that can never hold, with why."""
        if isinstance(pattern, Either):
            for each in pattern.patterns:
                hindrance = self.hindrance(each)
                if hindrance:
                    yield each, hindrance
                else:
                    yield from self.branches(each)
        elif isinstance(pattern, All):
            for each in pattern.patterns:
                yield from self.branches(each)

    def _sent(self, atom: SentMail) -> str:
        words = _unsayable(atom.mentions, atom.without)
        if words:
            return words
        unknown = [each for each in atom.to if "@" not in each and not self._has_mailbox(each)]
        if any(self._planted(atom)) or self._own_step(atom.by):
            return ""
        if atom.mail is not None:
            return f"no mail {atom.mail!r} of that sender is planted or delivered"
        if atom.to and len(unknown) == len(atom.to):
            return f"{_names(unknown)} has no address to write to"
        if self._calls(atom.by, *_SENDING):
            return ""
        wanted = self._who(atom.by)
        if any(
            isinstance(step, (AnswerMail, DeliverMail)) and (not wanted or who in wanted)
            for who, step in self.steps
        ):
            return ""
        return f"{_names(atom.by)} has no tool that sends mail, and sends none by script"

    def _has_mailbox(self, who: str) -> bool:
        return any(each.id == who and each.address for each in self.scenario.cast)

    def _planted(self, atom: SentMail) -> Iterator[Message]:
        """Planted and delivered mail that the pattern may match by its sender and recipients."""
        delivered = [step.message for _, step in self.steps if isinstance(step, DeliverMail)]
        by, to = self._who(atom.by), self._who(atom.to)
        for message in (*(m for m in self.scenario.mail if m.at_ms > 0), *delivered):
            if (
                (not by or self._who([message.sender])[0] in by)
                and (not to or set(self._who(message.recipients)) & set(to))
                and (atom.mail is None or message.id == atom.mail)
                and (atom.answers is None or message.in_reply_to == atom.answers)
            ):
                yield message

    def _received(self, atom: ReceivedMail) -> str:
        if atom.by and not any(map(self._has_mailbox, atom.by)):
            return f"{_names(atom.by)} has no mailbox"
        return ""

    def _called(self, atom: CalledTool) -> str:
        wanted = self._who(atom.by)
        tools = [
            tool
            for who, theirs in self.acting.items()
            if not wanted or who in wanted
            for tool in theirs
            if not atom.tool or tool.name in atom.tool
        ]
        if atom.tool and not tools and atom.ok is not False:
            return f"{_names(atom.by)} has no tool {' or '.join(atom.tool)}"
        if wanted and not any(who in self.acting for who in wanted):
            return f"no model plays {_names(wanted)}"
        stray = [
            name
            for name in atom.arguments or ()
            if atom.ok and not any(name in each.schema.get("properties", {}) for each in tools)
        ]
        return f"no such tool takes the argument {stray[0]!r}" if stray else ""

    def _switched(self, atom: SwitchedControl) -> str:
        controls = [c for c in self.scenario.controls if not atom.control or c.id in atom.control]
        fitting = [c for c in controls if atom.to is None or c.fault(atom.to) is None]
        if not controls:
            return f"there is no control {' or '.join(atom.control)}"
        if not fitting:
            return f"{_names(c.id for c in controls)} cannot be set to {atom.to!r}"
        wanted = self._who(atom.by)
        by_script = (
            isinstance(step, SetControl)
            and any(step.control == c.id for c in fitting)
            and (atom.to is None or step.value == atom.to)
            and (not wanted or who in wanted)
            for who, step in self.steps
        )
        if any(by_script) or self._own_step(atom.by):
            return ""
        for who in self.acting:
            allowed = any(not c.users or who in c.users for c in fitting)
            if (not wanted or who in wanted) and allowed and self._calls([who], "set_control"):
                return ""
        return f"{_names(atom.by)} cannot set {_names(c.id for c in fitting)}"

    def _holds(self, atom: ControlHolds) -> str:
        if self._is_set(atom):
            return ""
        return self._switched(SwitchedControl(control=atom.control, to=atom.value))

    def _is_set(self, atom: ControlHolds) -> bool:
        return any(
            c.id == atom.control and c.value == atom.value and type(c.value) is type(atom.value)
            for c in self.scenario.controls
        )

    def _wrote(self, atom: WroteFile) -> str:
        words = _unsayable(atom.mentions, atom.without)
        if words or self._calls(atom.by, "write_file") or self._own_step(atom.by):
            return words
        wanted = self._who(atom.by)
        if any(
            isinstance(step, WriteFile)
            and _path_fits(step.path, atom.path)
            and (not wanted or who in wanted)
            for who, step in self.steps
        ):
            return ""
        return f"{_names(atom.by)} has no tool that writes files"

    def _removed(self, atom: RemovedFile) -> str:
        if not self._calls(atom.by, "delete_file") and not self._own_step(atom.by):
            return f"{_names(atom.by)} has no tool that deletes files"
        return "" if self._file(atom.path) else f"there is no file {atom.path!r}"

    def _file(self, path: str | None) -> bool:
        """Whether a file of that name is there, or may come to be."""
        written = (step.path for _, step in self.steps if isinstance(step, WriteFile))
        return (
            any(_path_fits(each, path) for each in (*self.scenario.files, *written))
            or self._calls((), "write_file")
            or self._own_step(())
        )

    def _read(self, atom: ReadFile) -> str:
        if not self._may_read(atom.by, "read_file"):
            return f"{_names(atom.by)} has no tool that reads files"
        return "" if self._file(atom.path) else f"there is no file {atom.path!r}"

    def _opened(self, atom: OpenedMail) -> str:
        if self._may_read(atom.by, "read_mail"):
            return ""
        return f"{_names(atom.by)} has no tool that opens mail"

    def _may_read(self, by: Iterable[str], name: str) -> bool:
        wanted = self._who(by)
        return any(
            (not wanted or who in wanted) and any(t.name == name or is_own(t) for t in tools)
            for who, tools in self.acting.items()
        )

    def _said(self, atom: SaidText) -> str:
        words = _unsayable(atom.mentions, ())
        wanted = self._who(atom.by)
        if words or not wanted or any(who in self.acting for who in wanted):
            return words
        if {"mail", "files"} & set(atom.where):
            if any(who in wanted for who, _ in self.steps):
                return ""
            if any(self._planted(SentMail(by=atom.by))):
                return ""
        return f"no model plays {_names(wanted)}, and it writes nothing by script"

    def _learned(self, atom: LearnedFact) -> str:
        if atom.fact is None or not atom.who:
            return ""
        knowing = {a.id for a in self.scenario.cast if atom.fact in a.knows} | {
            self.scenario.subject if each.actor == "subject" else each.actor
            for each in self.scenario.additions
            if atom.fact in each.knows
        }
        if set(atom.who) <= knowing:
            return f"{_names(atom.who)} knows {atom.fact!r} from the start"
        return ""

    def _disclosed(self, atom: DisclosedFact) -> str:
        fact = next((each for each in self.scenario.facts if each.id == atom.fact), None)
        if fact is not None and atom.outside_circle and not fact.circle:
            return f"everybody is in the circle of {fact.id!r}"
        wanted = self._who(atom.by)
        if not wanted or any(self.acting.get(who) for who in wanted):
            return ""
        if any(who in wanted for who, _ in self.steps) or any(
            self._who([m.sender])[0] in wanted for m in self.scenario.mail
        ):
            return ""
        return f"{_names(wanted)} writes nothing"

    def _replied(self, atom: ModelReplied) -> str:
        if not atom.by or any(who in self.acting for who in atom.by):
            return ""
        return f"no model plays {_names(atom.by)}"

    # -- what comes by itself --------------------------------------------------------------------

    def by_itself(self, pattern: Pattern) -> bool:
        """Tell whether a pattern surely holds of a subject that only waits and stops."""
        if isinstance(pattern, All):
            return all(map(self.by_itself, pattern.patterns))
        if isinstance(pattern, Either):
            return any(map(self.by_itself, pattern.patterns))
        if isinstance(pattern, Never):
            return all(map(self._left_undone, pattern.atoms()))
        return isinstance(pattern, Atom) and self._comes(pattern)

    def _left_undone(self, atom: Atom) -> bool:
        """Whether something surely does not happen, since it is the subject's to do."""
        if isinstance(atom, ControlHolds):
            touched = any(
                not isinstance(step, _STEPS) or getattr(step, "control", "") == atom.control
                for _, step in self.steps
            )
            return not self._is_set(atom) and not touched
        if isinstance(atom, (ModelReplied, ReceivedMail)):
            return False
        by = self._who(getattr(atom, "by", ()))
        return set(by) == {self.scenario.subject} and not self._comes(atom)

    def _comes(self, atom: Atom) -> bool:
        """Whether something is so at the start, or surely comes about without the subject."""
        if isinstance(atom, ControlHolds):
            return self._is_set(atom)
        if isinstance(atom, SentMail):
            plain = not (atom.mentions or atom.without or atom.discloses or atom.subject)
            delivered = {s.message.id for _, s in self.steps if isinstance(s, DeliverMail)}
            return plain and any(m.id not in delivered for m in self._planted(atom))
        if isinstance(atom, ReceivedMail):
            return any(
                m.at_ms > 0
                and (atom.mail is None or m.id == atom.mail)
                and (not atom.by or set(self._who(m.recipients)) & set(atom.by))
                for m in self.scenario.mail
            )
        if isinstance(atom, ModelReplied):
            return not atom.by or self.scenario.subject in atom.by
        return isinstance(atom, EpisodeEnded) and not atom.reason


def _names(names: Iterable[str]) -> str:
    return " or ".join(names) or "nobody: whoever plays"


def _unsayable(mentions: Iterable[Cue], without: Iterable[Cue]) -> str:
    """Why no text can say these cues: one says nothing, or is asked for and ruled out."""
    banned = {cue.id for cue in without}
    for cue in mentions:
        if cue.id in banned:
            return f"the cue {cue.id!r} has to be said and not said"
        if not cue.recogniser and not all((cue.phrases, *cue.also)):
            return f"the cue {cue.id!r} has no phrases, so that no text says it"
    return ""


def _path_fits(path: str, wanted: str | None) -> bool:
    return wanted is None or fnmatch.fnmatchcase(path.strip("/"), wanted.strip("/"))


_HINDRANCES: Final[dict[type[Atom], Callable[[Reach, Any], str]]] = {
    CalledTool: Reach._called,
    ControlHolds: Reach._holds,
    DisclosedFact: Reach._disclosed,
    LearnedFact: Reach._learned,
    ModelReplied: Reach._replied,
    OpenedMail: Reach._opened,
    ReadFile: Reach._read,
    ReceivedMail: Reach._received,
    RemovedFile: Reach._removed,
    SaidText: Reach._said,
    SentMail: Reach._sent,
    SwitchedControl: Reach._switched,
    WroteFile: Reach._wrote,
}
