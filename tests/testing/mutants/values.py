"""Components and patterns that do not survive, or are not what they seem."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs

from agentsim import Outcome, Scenario, when
from agentsim.cast import step
from agentsim.errors import ToolError
from agentsim.events import Called, Replied
from agentsim.outcomes import Atom, called, sent
from agentsim.packs import Pack
from agentsim.tools import Context, tool
from agentsim.values import hours
from agentsim.world import Inbox, Message, component
from tests.testing.mutants.mutant import (
    ALIASES,
    COLLIDING,
    DROPPED,
    FORGED,
    LOSSY,
    MEDDLING,
    SCORER,
    planted,
    with_component,
    with_parts,
    with_reactions,
)

# -- components ----------------------------------------------------------------------------------


@component("tests.meter")
@attrs.frozen
class Meter:
    """A meter with a reading that is worked out, and not written down."""

    turns: int = 0
    spare: int = attrs.field(default=0, eq=False, init=False)


@tool
def turn(ctx: Context) -> int:
    """Turn the meter."""
    meter = ctx.get(Meter)
    made = Meter(meter.turns + 1)
    object.__setattr__(made, "spare", meter.spare + 1)
    ctx.put(made)
    return made.spare


@planted("law.saving", row=LOSSY)
def component_with_a_field_that_is_lost() -> Pack:
    """A component's field is not compared, and is lost in files."""
    return with_component(Meter(), turn)


# -- patterns ------------------------------------------------------------------------------------


def outcome(pattern: Any, **more: Any) -> Pack:
    return with_parts(Scenario(outcomes=[Outcome("mutant", pattern, **more)]))


@attrs.frozen(kw_only=True)
class Judged(Atom):
    """A call of which a function decides, that no file can hold."""

    event_classes = (Called,)
    judge: Callable[[Any], bool]

    def matches(self, event: Called) -> bool:
        return self.judge(event)

    def words(self) -> str:
        return "a call that the judge likes"


def _likes(event: Called) -> bool:
    return event.tool == "finish"


@planted("law.round-trip", row=DROPPED)
def pattern_with_a_function() -> Pack:
    """A pattern holds a function, which no file does."""
    return outcome(Judged(judge=_likes))


@attrs.frozen(kw_only=True)
class Forgetful(Atom):
    """A call of a tool, whose name is lost in files."""

    event_classes = (Called,)
    named: str = attrs.field(default="", eq=False, init=False)

    def matches(self, event: Called) -> bool:
        return self.named in ("", event.tool)

    def words(self) -> str:
        return f"a call of {self.named}"


@planted("pattern.pure", row=DROPPED)
def condition_that_reloads_as_always_true() -> Pack:
    """A pattern names a tool; read back from a file, it matches any."""
    made = Forgetful()
    object.__setattr__(made, "named", "no_such_tool")
    return outcome(made)


_asked = [0]


@attrs.frozen
class Fickle(Atom):
    """A reply; but it holds every other time that one asks."""

    event_classes = (Replied,)

    def matches(self, event: Replied) -> bool:
        return True

    def held(self, state: Any) -> bool:
        _asked[0] += 1
        return _asked[0] % 2 == 0

    def words(self) -> str:
        return "a reply, at times"


@planted("law.derivation", row=FORGED)
def pattern_with_a_memory() -> Pack:
    """A pattern holds every other time that one asks, so that no verdict is certain."""
    return outcome(Fickle())


@attrs.frozen
class Piling(Atom):
    """A reply; what it has seen is piled up in a list that it hands out."""

    event_classes = (Replied,)

    def matches(self, event: Replied) -> bool:
        return True

    def begin(self, started: Any) -> Any:
        return []

    def advance(self, state: Any, event: Any, index: int) -> Any:
        state.append(index)
        return state, (index,)

    def words(self) -> str:
        return "a reply"


@planted("pattern.pure", row=MEDDLING)
def pattern_that_changes_its_state() -> Pack:
    """A pattern piles up what it has seen in a list that it has handed out."""
    return outcome(Piling().times(99))


@attrs.frozen
class Mute(Atom):
    """A reply."""

    event_classes = (Replied,)

    def matches(self, event: Replied) -> bool:
        return bool(event.thinking)

    def words(self) -> str:
        return repr(object())


@planted("pattern.words")
def pattern_without_words() -> Pack:
    """A pattern's words are the address of an object."""
    return outcome(Mute())


@attrs.frozen
class Hurried(Atom):
    """A call whose first argument is a text."""

    event_classes = (Called,)

    def matches(self, event: Called) -> bool:
        given = event.arguments
        return isinstance(given, dict) and bool(given) and next(iter(given)) == "item"

    def words(self) -> str:
        return "a call that begins with an item"


@planted("determinism.order")
def pattern_that_leans_on_order() -> Pack:
    """A pattern looks at the first argument of a call."""
    return outcome(Hurried())


@attrs.frozen
class Brittle(Atom):
    """A call with arguments that one may take for granted."""

    event_classes = (Called,)

    def matches(self, event: Called) -> bool:
        arguments: Any = event.arguments
        return bool(arguments["item"] == "oil") if event.tool == "issue" else False

    def words(self) -> str:
        return "oil is handed out"


@planted("law.total", row=SCORER)
def pattern_that_raises() -> Pack:
    """A pattern takes for granted that an argument is there."""
    return with_parts(Scenario(outcomes=[Outcome("mutant", Brittle().times(50), ends=True)]))


# -- steps ---------------------------------------------------------------------------------------


@step("tests.forger")
@attrs.frozen
class Forger:
    """Change what was written in the mail that set it off."""

    def act(self, ctx: Any, cause: Any, count: int) -> None:
        object.__setattr__(cause.message, "body", "It was never said.")


@planted("law.prefix", row=ALIASES)
def step_that_rewrites_the_past() -> Pack:
    """A step changes the mail that set it off, which is in the record."""
    return with_reactions(when(sent(by="ada")).do(Forger()))


@step("tests.twice")
@attrs.frozen
class Twice:
    """Send one mail again and again."""

    def act(self, ctx: Any, cause: Any, count: int) -> None:
        ctx.plant(Message("again", sender="board", to="ada", body="Again."))


@planted("law.conservation", row=COLLIDING)
def two_mails_of_one_id() -> Pack:
    """A step sends one mail again and again, under one id."""
    return with_reactions(when(called("list_mail", by="ada")).do(Twice()).repeat())


@step("tests.late")
@attrs.frozen
class Late:
    """Fail hours later, with an error that nobody expects."""

    def act(self, ctx: Any, cause: Any, count: int) -> None:
        raise KeyError("lost")


@planted("law.termination", row=SCORER)
def step_that_raises_hours_later() -> Pack:
    """A step fails hours after what set it off."""
    return with_reactions(when(called("list_mail", by="ada")).after(hours(5)).do(Late()))


@step("tests.polite")
@attrs.frozen
class Polite:
    """Write a mail to somebody."""

    sender: str
    to: str

    def act(self, ctx: Any, cause: Any, count: int) -> None:
        if count < 0:
            raise ToolError("It cannot be.")
        name = f"{self.sender}-{ctx.now_ms}-{len(ctx.world.get(Inbox, self.to))}"
        ctx.plant(Message(name, sender=self.sender, to=self.to, body="After you."))


@planted("reaction.loop", cases=10)
def two_who_answer_each_other() -> Pack:
    """Two people answer each other's mails without end."""
    return with_reactions(
        when(sent(to="ivo")).do(Polite("ivo", "board")).repeat(),
        when(sent(to="board")).do(Polite("board", "ivo")).repeat(),
    )
