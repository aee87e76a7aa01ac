"""Tools that break the rules, each of which some law has to catch."""

from __future__ import annotations

import random

from agentsim.tools import Context, Tool, tool

_journal: list[str] = []
_throws: list[int] = []


@tool
def gambler(ctx: Context) -> int:
    """Be fair at the first throw, and consult a generator of one's own from the second on."""
    _throws.append(1)
    return 4 if len(_throws) % 2 else random.SystemRandom().getrandbits(60)


@tool
def journal(ctx: Context) -> list[str]:
    """Return a list that lives on, and that the next call adds to."""
    _journal.append("entry")
    return _journal


@tool
def hasher(ctx: Context) -> str:
    """Return the names of some things in the order of a set."""
    return " ".join({"quay", "tide", "berth", "dose", "alarm", "ledger", "buoy"})


@tool
def clocked(ctx: Context) -> int:
    """Return the address of an object, which differs from call to call."""
    return id(object()) ^ hash("salted")


MUTANT_TOOLS: dict[str, Tool] = {each.name: each for each in (gambler, journal, hasher, clocked)}
