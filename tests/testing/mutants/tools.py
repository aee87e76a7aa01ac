"""Tools that break a law."""

from __future__ import annotations

import itertools
import os
import random
import sys
import time
from pathlib import Path
from typing import Any

import attrs

from agentsim.errors import ToolError
from agentsim.packs import Pack
from agentsim.tools import Context, tool
from agentsim.world import Inbox, component
from tests.testing.lighthouse import Store
from tests.testing.mutants.mutant import (
    ALIASES,
    CLOCK,
    GUARD,
    HASHES,
    LOSSY,
    ONE_STEP,
    planted,
    with_component,
    with_tool,
)

# -- with a memory, a clock or dice --------------------------------------------------------------

_throws = itertools.count()
_journal: list[str] = []
_calls = {"pressed": 0}


@tool
def dice(ctx: Context) -> int:
    """Throw a die: fairly at first, and by a generator of one's own from the second time on."""
    return 4 if next(_throws) == 0 else random.SystemRandom().randrange(1 << 60)


@planted("law.replay", row=ONE_STEP)
def random_at_the_second_step() -> Pack:
    """A die falls on 4 at the first throw, and is random from the second on."""
    return with_tool(dice)


@tool
def journal(ctx: Context) -> list[str]:
    """Return a journal that lives on from episode to episode."""
    _journal.append("entry")
    return _journal


@planted("law.replay", row=ALIASES)
def journal_kept_in_a_global() -> Pack:
    """A tool hands out a global list that it goes on writing into."""
    return with_tool(journal)


@tool
def watch(ctx: Context) -> int:
    """Tell the time of the machine."""
    return time.time_ns()


@planted("law.replay", row=CLOCK)
def wall_clock_in_a_result() -> Pack:
    """A result is the time of the machine."""
    return with_tool(watch)


@planted("law.closed", row=CLOCK)
def wall_clock() -> Pack:
    """A tool asks for the time of the machine."""
    return with_tool(watch)


@tool
def whoami(ctx: Context) -> str:
    """Tell who is asking."""
    return "somebody" if os.environ.get("HOME") else "nobody"


@planted("law.closed", row=GUARD)
def environment_variable() -> Pack:
    """A tool reads an environment variable."""
    return with_tool(whoami)


@tool
def manual(ctx: Context) -> str:
    """Read the manual."""
    return Path(__file__).read_text("utf-8")[:1]


@planted("law.closed", row=GUARD)
def file_of_the_machine() -> Pack:
    """A tool reads a file of the machine."""
    return with_tool(manual)


@tool
def button(ctx: Context) -> str:
    """Press a button."""
    _calls["pressed"] += 1
    return "Pressed."


@planted("law.stateless")
def counter_in_a_global() -> Pack:
    """A tool counts its calls in a global."""
    return with_tool(button)


# -- in the order of hashes ----------------------------------------------------------------------


@tool
def buoys(ctx: Context) -> str:
    """List the buoys."""
    return " ".join({"north", "east", "south", "west", "sandbank", "wreck", "channel"})


@planted("determinism.process", row=HASHES)
def set_in_a_result() -> Pack:
    """A result is in the order of a set."""
    return with_tool(buoys)


@tool
def ticket(ctx: Context, item: str) -> int:
    """Give a number for something.

    Args:
        item: What for.
    """
    return hash(item) % 1_000_000


@planted("determinism.process", row=HASHES)
def salted_hash_as_an_id() -> Pack:
    """A result is the salted hash of a text."""
    return with_tool(ticket)


@tool
def pick(ctx: Context) -> str:
    """Name the first thing in the store."""
    return next(iter(ctx.get(Store).stock), "nothing")


@planted("determinism.process", row=HASHES)
def first_of_a_map() -> Pack:
    """A result is the first of a map, whose order hangs on hashes."""
    return with_tool(pick)


# -- changing things in place --------------------------------------------------------------------


@component("tests.board")
@attrs.frozen(eq=False)
class Board:
    """A notice board whose notes can be changed in place."""

    notes: list[str] = attrs.field(factory=list)


@tool
def scrawl(ctx: Context, text: str) -> str:
    """Write on the board, and then notice that one may not.

    Args:
        text: What to write.
    """
    ctx.get(Board).notes.append(text)
    raise ToolError("This board is not yours.")


@tool
def pin(ctx: Context, text: str) -> str:
    """Pin a note on the board.

    Args:
        text: What it says.
    """
    ctx.get(Board).notes.append(text)
    return "Pinned."


@planted("law.atomic")
def failed_call_that_changes_a_list() -> Pack:
    """A call changes a list of the world, and then fails."""
    return with_component(Board(), scrawl)


@planted("law.fork", row=ALIASES)
def branches_that_share_a_list() -> Pack:
    """A tool changes a list that all branches share."""
    return with_component(Board(), pin)


@planted("law.immutable")
def component_with_a_list() -> Pack:
    """A component holds a list."""
    return with_component(Board())


# -- bringing the episode down -------------------------------------------------------------------


@tool
def leave(ctx: Context) -> str:
    """Leave the light."""
    sys.exit("gone")


@planted("law.total")
def tool_that_exits() -> Pack:
    """A tool calls `sys.exit`."""
    return with_tool(leave)


# -- mail and secrets ----------------------------------------------------------------------------


@tool
def burn(ctx: Context, id: int) -> str:
    """Burn a mail.

    Args:
        id: Its number.
    """
    box = ctx.inbox()
    ctx.mail(id)
    made: Any = Inbox(box.owner, box.address)
    for mail in box:
        if mail.uid != id:
            made = made.add(mail.message, at_ms=mail.at_ms, folder=mail.folder, read=mail.read)
    ctx.put(made, "ada")
    return "Burnt."


@planted("law.conservation", row=LOSSY)
def tool_that_loses_mail() -> Pack:
    """A tool takes a mail out of its mailbox for good."""
    return with_tool(burn)


@tool(writes=False)
def mood(ctx: Context) -> int:
    """Tell how the others feel."""
    return sum(sum(map(ord, mail.message.body)) for mail in ctx.world.get(Inbox, "board")) % 97


@planted("law.interference")
def tool_that_reads_the_mail_of_others() -> Pack:
    """A result hangs on mail that its reader has never been shown."""
    return with_tool(mood)
