"""More tools that break a law: dice, clocks, ids, aliases, and values that lose the run."""

from __future__ import annotations

import functools
import random
import socket
import subprocess
import uuid
from typing import Any

import attrs

from agentsim.packs import Pack
from agentsim.testing import playing
from agentsim.tools import Context, tool
from agentsim.world import component
from tests.testing.lighthouse import Store
from tests.testing.mutants.mutant import (
    ALIASES,
    GUARD,
    HASHES,
    LOSSY,
    ODD,
    ONE_STEP,
    UNSEEDED,
    planted,
    swapped,
    with_component,
    with_tool,
)
from tests.testing.mutants.tools import Board

# -- dice, ids, the world outside ----------------------------------------------------------------


@tool
def watches(ctx: Context) -> list[str]:
    """List who has the watch."""
    people = ["Ada", "Ivo", "Nell", "Per", "Runa", "Sif"]
    random.SystemRandom().shuffle(people)
    return people


@planted("law.replay", row=UNSEEDED)
def options_in_a_shuffled_order() -> Pack:
    """A list of options is shuffled by a generator that nobody has seeded."""
    return with_tool(watches)


@tool
def receipt(ctx: Context) -> str:
    """Give a receipt."""
    return uuid.uuid4().hex


@planted("law.replay", row=HASHES)
def ids_drawn_at_random() -> Pack:
    """Receipts are numbered by `uuid4`."""
    return with_tool(receipt)


@tool
def tally(ctx: Context, item: str) -> int:
    """Give the number of an entry: 0 for the first, and from then on by a hash.

    Args:
        item: What for.
    """
    store = ctx.get(Store)
    ctx.put(attrs.evolve(store, issued=(*store.issued, item)))
    return hash(item) % 1_000_000 if store.issued else 0


@planted("determinism.process", row=ONE_STEP)
def hash_from_the_second_step_on() -> Pack:
    """A result hangs on the salted hash, but only from the second call on."""
    return with_tool(tally)


@tool
def hail(ctx: Context) -> str:
    """Hail the mainland."""
    with socket.create_connection(("127.0.0.1", 9), timeout=1):
        return "Hailed."


@planted("law.closed", row=GUARD)
def tool_that_opens_a_socket() -> Pack:
    """A tool talks to the network."""
    return with_tool(hail)


@tool
def winch(ctx: Context) -> int:
    """Start the winch."""
    return subprocess.run(["true"], check=False).returncode


@planted("law.closed", row=GUARD)
def tool_that_starts_a_process() -> Pack:
    """A tool runs another program."""
    return with_tool(winch)


@tool
def seed(ctx: Context) -> float:
    """Guess the weather."""
    return random.random()  # the fault that is planted


@planted("law.closed", row=GUARD)
def global_generator() -> Pack:
    """A tool draws from the generator that all of Python shares."""
    return with_tool(seed)


# -- remembering ---------------------------------------------------------------------------------


def _counting() -> Any:
    pressed = 0

    def press(ctx: Context) -> str:
        """Press another button."""
        nonlocal pressed
        pressed += 1
        return "Pressed."

    return press


bell = tool(_counting())


@planted("law.stateless")
def counter_in_a_closure() -> Pack:
    """A tool counts its calls in a closure."""
    return with_tool(bell)


logbook_lines: list[str] = []


@tool
def logbook(ctx: Context, line: str) -> str:
    """Write a line into the logbook.

    Args:
        line: What to write.
    """
    logbook_lines.append(line)
    return "Written."


@planted("law.stateless")
def log_kept_outside_the_world() -> Pack:
    """A tool writes into a list that no fork and no record has."""
    return with_tool(logbook)


# -- aliases -------------------------------------------------------------------------------------


@tool
def pinned(ctx: Context, text: str) -> list[str]:
    """Pin a note on the board, and return the board.

    Args:
        text: What it says.
    """
    notes = ctx.get(Board).notes
    notes.append(text)
    return notes


@planted("law.atomic", row=ALIASES)
def result_that_is_the_live_list() -> Pack:
    """A tool hands out the very list that a component holds, and goes on changing it."""
    return with_component(Board(), pinned)


# -- values that lose the run --------------------------------------------------------------------


@tool
def watch_tide(ctx: Context) -> str:
    """Watch the tide for a minute."""
    until_ms = ctx.now_ms + 60_000
    while ctx.now_ms < until_ms:
        pass
    return "It is rising."


@planted(
    "law.total",
    row=ODD,
    cases=8,
    within=swapped(playing, "hurry", functools.partial(playing.hurry, 0.25)),
)
def tool_that_never_returns() -> Pack:
    """A tool waits for simulated time to pass while it runs, which it never does."""
    return with_tool(watch_tide)


@component("tests.gauge")
@attrs.frozen
class Gauge:
    """A gauge that shows how full the tank is."""

    share: float = 0.5


@tool
def gauge(ctx: Context) -> str:
    """Read the gauge anew."""
    ctx.put(Gauge(float("nan")))
    return "Read."


@planted("law.saving", row=ODD)
def component_with_nan() -> Pack:
    """A tool puts NaN into the world, which no file can hold."""
    return with_component(Gauge(), gauge)


@component("tests.berths")
@attrs.frozen
class Berths:
    """Which ship lies in which berth, in whatever form."""

    ships: Any = None


@tool
def moor(ctx: Context) -> str:
    """Moor the ship."""
    ctx.put(Berths(frozenset({"Skua"})))
    return "Moored."


@planted("law.saving", row=LOSSY)
def component_that_no_file_holds() -> Pack:
    """A tool puts a set into a field of no type, and JSON has no sets."""
    return with_component(Berths(), moor)


@component("tests.tide")
@attrs.frozen
class Tide:
    """A tide table that is worked out when it is made."""

    level: int = 0
    highest: int = attrs.field(default=0, init=False)


@tool
def flood(ctx: Context) -> int:
    """Let the tide come in."""
    tide = ctx.get(Tide)
    made = Tide(tide.level + 1)
    object.__setattr__(made, "highest", max(tide.highest, made.level) + 3)
    ctx.put(made)
    return made.highest


@planted("law.saving", row=LOSSY)
def component_that_forgets_what_was_worked_out() -> Pack:
    """A component's field is no argument of its constructor, and is lost in files."""
    return with_component(Tide(), flood)
