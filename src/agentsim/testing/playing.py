"""`Case`: one episode to be played again from what was answered; and what came of playing it."""

from __future__ import annotations

import contextlib
import math
import signal
import threading
from collections.abc import Generator, Iterator, Mapping
from typing import Any, Final

import attrs

from agentsim.engine import Environment
from agentsim.events import Call as CallValue
from agentsim.events import Called, Event, Replied, Reply, Usage, as_reply
from agentsim.scenarios import Scenario
from agentsim.testing.subjects import name_of
from agentsim.values import as_tuple

__all__ = ["LONGEST_S", "Case", "Hang", "Played", "hurry", "played", "written"]

LONGEST_S: Final = 10.0
"""How many seconds one step may take before it counts as hanging."""


class Hang(BaseException):
    """A step took too long. It is no `Exception`, so that no tool's own handler swallows it."""


@attrs.frozen(eq=False)
class Case:
    """One episode to be played: in which scenario, from which seed, and what is answered.

    `str()` shows it as Python that can be pasted.

    Attributes:
        scenario: The scenario.
        seed: The episode's seed.
        answers: What is answered, turn by turn, whoever's turn it is.
    """

    scenario: Scenario
    seed: int
    answers: tuple[Any, ...] = attrs.field(converter=as_tuple)

    def __str__(self) -> str:
        return f"{name_of(self.scenario)}, seed {self.seed}\n{listed(self.answers)}"

    @property
    def size(self) -> tuple[int, int]:
        """What makes one case smaller than another: fewer answers and calls, then less text."""
        count = len(self.answers) + sum(len(as_reply(each).calls) for each in self.answers)
        return count, len(str(self))


@attrs.frozen(eq=False, repr=False)
class Played:
    """What came of playing a case.

    Attributes:
        case: The case.
        path: Every position, the first included.
        crash: What came out of the last step in place of a position; None if nothing did.
    """

    case: Case
    path: tuple[Environment, ...]
    crash: BaseException | None = None

    @property
    def end(self) -> Environment:
        """The last position."""
        return self.path[-1]

    def news(self) -> Iterator[tuple[Environment, tuple[Event, ...]]]:
        """Yield each position but the first, with what has happened since the one before."""
        for before, after in zip(self.path, self.path[1:], strict=False):
            yield after, after.history.since(len(before.history))

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        # Hypothesis would print every field, and so whole worlds.
        del cycle
        printer.text(repr(self))

    def __repr__(self) -> str:
        return f"<Played {self.case.size[0]} answers and calls in {name_of(self.case.scenario)}>"


@contextlib.contextmanager
def hurry(seconds: float = LONGEST_S) -> Generator[None]:
    """Stop what takes too long, where signals can: in the main thread, and not on Windows.

    Raises:
        Hang: after so many seconds.
    """
    timer = getattr(signal, "setitimer", None)
    if timer is None or threading.current_thread() is not threading.main_thread():
        yield
        return

    def ring(_number: int, _frame: object) -> None:
        raise Hang(f"it was still going on after {seconds:g} seconds")

    before = signal.signal(signal.SIGALRM, ring)
    timer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        timer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def stepped(env: Environment, answer: Any) -> tuple[Environment | None, BaseException | None]:
    """Return the position after an answer, or what came out of the step."""
    try:
        with hurry():
            return env.step(answer), None
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # a tool may raise SystemExit, and whatever it likes
        return None, error


def played(case: Case, *, strict: bool = False) -> Played:
    """Play a case, as far as it goes: to its last answer, the end, or a crash."""
    path = [Environment.start(case.scenario, seed=case.seed, strict=strict)]
    for answer in case.answers:
        if path[-1].turn is None:
            break
        env, crash = stepped(path[-1], answer)
        if env is None:
            return Played(case, tuple(path), crash)
        path.append(env)
    return Played(case, tuple(path))


def answered(env: Environment) -> tuple[Any, ...]:
    """Return what was answered up to a position, in the simplest form that gives the same."""
    found: list[Any] = []
    for _, reply in env.episode().replies:
        bare = reply == Reply("", calls=reply.calls)
        found.append(reply.calls[0] if bare and len(reply.calls) == 1 else reply)
    return tuple(found)


def tools_called(events: tuple[Event, ...]) -> tuple[str, ...]:
    """Return the names of the tools called in some events, each once."""
    return tuple(dict.fromkeys(each.tool for each in events if isinstance(each, Called)))


def said(events: tuple[Event, ...]) -> bool:
    """Tell whether somebody answered in some events."""
    return any(isinstance(each, Replied) for each in events)


# -- as one would write it -----------------------------------------------------------------------


def listed(answers: tuple[Any, ...]) -> str:
    """Return answers as a list in Python."""
    if not answers:
        return "[]"
    return "[\n" + "".join(f"    {written(each)},\n" for each in answers) + "]"


def written(value: Any) -> str:
    """Return a value as Python that makes it again: calls, replies and JSON, odd numbers included.

    Example:
        >>> from agentsim import Call
        >>> written(Call("wait", {"minutes": float("nan")}))
        'Call("wait", {"minutes": float("nan")})'
    """
    if isinstance(value, CallValue):
        parts = [written(value.tool)]
        if not (isinstance(value.arguments, Mapping) and not value.arguments):
            parts.append(written(value.arguments))
        if value.id != "":
            parts.append(f"id={written(value.id)}")
        return f"Call({', '.join(parts)})"
    if isinstance(value, Reply):
        parts = [written(value.text)] if value.text != "" else []
        for name in ("calls", "thinking", "usage", "stop", "faults"):
            given = getattr(value, name)
            if given != getattr(_PLAIN, name):
                parts.append(f"{name}={written(given)}")
        return f"Reply({', '.join(parts)})"
    if isinstance(value, Usage):
        return f"Usage({written(value.input_tokens)}, {written(value.output_tokens)})"
    return _plain(value)


_PLAIN: Final = Reply()


def _plain(value: Any) -> str:
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, float) and not math.isfinite(value):
        return f'float("{value}")'
    if isinstance(value, int) and not isinstance(value, bool) and value.bit_length() > 200:
        return (
            f"int({value:#x})" if value.bit_length() < 2_000 else f"1 << {value.bit_length() - 1}"
        )
    if isinstance(value, Mapping):
        items = (f"{written(key)}: {written(item)}" for key, item in value.items())
        return "{" + ", ".join(items) + "}"
    if isinstance(value, (list, tuple)):
        if len(value) > 8 and all(each is value[0] for each in value):
            return f"[{written(value[0])}] * {len(value)}"
        inner = ", ".join(map(written, value))
        if isinstance(value, list):
            return f"[{inner}]"
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    return repr(value)


def _text(value: str) -> str:
    if len(value) > 200 and value == value[0] * len(value):
        return f"{_text(value[0])} * {len(value)}"
    shown = repr(value)
    if shown.startswith("'") and '"' not in shown:
        return f'"{shown[1:-1]}"'
    return shown
