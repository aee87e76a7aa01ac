"""Reactions that are random, forgetful or fail, and people whom no mail reaches."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from typing import Any

import attrs

from agentsim import Actor, when
from agentsim.cast import step
from agentsim.outcomes import called, sent
from agentsim.packs import Pack
from agentsim.values import minutes
from agentsim.world import Message
from tests.testing.lighthouse import BASE, family, pack
from tests.testing.mutants.mutant import (
    CLOCK,
    DROPPED,
    HASHES,
    NOBODY,
    SCORER,
    TIES,
    planted,
    with_reactions,
)

_LISTED = called("list_mail", by="ada")


@step("tests.lots")
@attrs.frozen
class Lots:
    """Tell everybody something at once, in an order drawn by lot."""

    def act(self, ctx: Any, cause: Any, count: int) -> None:
        lines = ["The ferry is in.", "The fog lifts.", "The lamp is out.", "Tea is ready."]
        random.SystemRandom().shuffle(lines)
        for line in lines:
            ctx.notice(line, to="ada")


@planted("law.replay", row=TIES)
def things_at_once_in_an_order_by_lot() -> Pack:
    """Four things happen in one moment, in an order that a generator without a seed draws."""
    return with_reactions(when(_LISTED).do(Lots()))


@step("tests.dated")
@attrs.frozen
class Dated:
    """Write a mail with the date of the machine."""

    def act(self, ctx: Any, cause: Any, count: int) -> None:
        body = f"Received at {time.time_ns()}."
        ctx.plant(Message("dated", sender="board", to="ada", body=body))


@planted("law.replay", row=CLOCK)
def mail_with_the_time_of_the_machine() -> Pack:
    """A mail that somebody sends carries the machine's own clock."""
    return with_reactions(when(_LISTED).do(Dated()))


@step("tests.roundrobin")
@attrs.frozen
class RoundRobin:
    """Tell something to everybody in a set."""

    def act(self, ctx: Any, cause: Any, count: int) -> None:
        for who in {"the keeper", "the pilot", "the cook", "the mate", "the board"}:
            ctx.notice(f"The horn is heard by {who}.", to="ada")


@planted("determinism.process", row=HASHES)
def people_told_in_the_order_of_a_set() -> Pack:
    """A step goes through a set of names, and tells them in its order."""
    return with_reactions(when(_LISTED).do(RoundRobin()))


@step("tests.firstly")
@attrs.frozen
class Firstly:
    """Say what stands first in the call that set it off."""

    def act(self, ctx: Any, cause: Any, count: int) -> None:
        ctx.notice(f"So you begin with the {next(iter(cause.arguments), 'end')}.", to="ada")


@planted("determinism.order", cases=150)
def step_that_takes_the_first_of_an_object() -> Pack:
    """A step leans on the order in which the arguments of a call were written."""
    return with_reactions(when(called("send_mail", by="ada")).do(Firstly()))


_told: list[str] = []


@step("tests.once")
@attrs.frozen
class OnlyOnce:
    """Say something that was not said before, in whatever episode."""

    def act(self, ctx: Any, cause: Any, count: int) -> None:
        if len(_told) < 100_000:
            _told.append("told")


@planted("law.stateless")
def step_that_remembers_other_episodes() -> Pack:
    """A step keeps in a global list what it has said."""
    return with_reactions(when(_LISTED).do(OnlyOnce()))


@step("tests.lines")
@attrs.frozen
class Lines:
    """Say one line after the other."""

    lines: list[str] = attrs.field(factory=list)

    def act(self, ctx: Any, cause: Any, count: int) -> None:
        ctx.notice(self.lines[count % len(self.lines)], to="ada")


@planted("law.immutable")
def step_with_a_list() -> Pack:
    """A step holds a list, which every scenario made from it shares."""
    return with_reactions(when(_LISTED).do(Lines(["Fog.", "Rain."])).repeat())


def late(ctx: Any) -> bool:
    return bool(ctx.now.hour >= 20)


@step("tests.gated")
@attrs.frozen
class Gated:
    """Say something under a condition, which no file holds."""

    condition: Callable[[Any], bool]

    def act(self, ctx: Any, cause: Any, count: int) -> None:
        if self.condition(ctx):
            ctx.notice("The harbour closes.", to="ada")


@planted("law.round-trip", row=DROPPED)
def step_whose_condition_is_lost_in_files() -> Pack:
    """A step acts under a condition that is a function, and so in no file."""
    return with_reactions(when(_LISTED).do(Gated(late)))


@step("tests.tired")
@attrs.frozen
class Tired:
    """Answer once, and fail from then on."""

    def act(self, ctx: Any, cause: Any, count: int) -> None:
        ctx.notice(["Once."][count], to="ada")


@planted("law.total", row=SCORER)
def step_that_fails_the_second_time() -> Pack:
    """A step has one line, and is asked for another."""
    return with_reactions(when(_LISTED).do(Tired()).repeat())


# -- people whom no mail reaches -----------------------------------------------------------------


@planted("validity.way-out", row=NOBODY)
def nobody_who_answers() -> Pack:
    """The keeper gets the mail, and reacts to an address that nobody has."""
    ivo = BASE.actor("ivo")
    deaf = when(sent(by="ada", to="ivo@old.example")).after(minutes(5)).reply("Thank you, Ada.")
    cast = [attrs.evolve(ivo, reactions=[deaf]) if each == ivo else each for each in BASE.cast]
    return pack(family(attrs.evolve(BASE, cast=cast)))


@planted("validity.witness", row=NOBODY)
def keeper_who_has_moved() -> Pack:
    """The keeper's address is another than the one that everybody writes to."""
    ivo: Actor = BASE.actor("ivo")
    moved = attrs.evolve(ivo, address="keeper@skerry.example")
    cast = [moved if each == ivo else each for each in BASE.cast]
    return pack(family(attrs.evolve(BASE, cast=cast)))
