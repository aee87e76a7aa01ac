"""Faults in agentsim itself, which the kit finds on a correct pack."""

from __future__ import annotations

import json
import random
from typing import Any

import attrs

from agentsim import when
from agentsim.engine import Environment, answers, divergence, failures, replay, work
from agentsim.engine.post import deliver
from agentsim.errors import VerificationError
from agentsim.events import as_reply
from agentsim.outcomes import called
from agentsim.packs import Pack
from agentsim.testing.checks import history
from agentsim.values import minutes
from tests.testing.lighthouse import PACK
from tests.testing.mutants.mutant import (
    ALIASES,
    FORGED,
    NOBODY,
    ODD,
    TIES,
    planted,
    swapped,
    with_reactions,
    with_tool,
)
from tests.testing.mutants.tools import journal

# -- forged verdicts -----------------------------------------------------------------------------


def trusting(episode: Any, scenario: Any, **_more: Any) -> None:
    """Verify nothing."""


def hasty(episode: Any, scenario: Any, **_more: Any) -> None:
    """Verify the events, and take the verdict on trust."""
    env: Environment = replay(scenario, episode.replies, seed=episode.seed)
    if divergence(episode.events, env.history.events) is not None:
        raise VerificationError("the events differ")


@planted("law.derivation", row=FORGED, within=swapped(history, "verify", trusting))
def verifier_that_believes_everything() -> Pack:
    """`verify` accepts any record."""
    return PACK


@planted("law.derivation", row=FORGED, within=swapped(history, "verify", hasty))
def verifier_that_takes_the_verdict_on_trust() -> Pack:
    """`verify` looks at the events alone, so that a forged verdict passes."""
    return PACK


# -- mail ----------------------------------------------------------------------------------------


def _lost(to: Any, event: Any) -> None:
    """Deliver nothing."""


def _first(to: Any, event: Any) -> None:
    """Deliver to the first recipient alone."""
    deliver(to, attrs.evolve(event, to=event.to[:1]))


@planted("law.conservation", row=NOBODY, within=swapped(work, "deliver", _lost))
def post_that_delivers_nothing() -> Pack:
    """Sent mail is recorded, and reaches nobody."""
    return PACK


@planted("law.conservation", row=NOBODY, cases=200, within=swapped(work, "deliver", _first))
def post_that_forgets_copies() -> Pack:
    """A mail reaches the first of its recipients, and no other."""
    return PACK


# -- odd answers, aliases, ties ------------------------------------------------------------------


def strictly(answer: Any) -> Any:
    """Take an answer only if it is clean JSON throughout."""
    reply = as_reply(answer)
    for call in reply.calls:
        json.dumps(call.arguments, allow_nan=False, default=dict)
    if reply.faults:
        raise ValueError(reply.faults[0])
    return reply


@planted("law.total", row=ODD, within=swapped(answers, "as_reply", strictly))
def answer_that_loses_the_run() -> Pack:
    """What a model answers that is no clean JSON is raised out of the episode."""
    return PACK


def as_it_is(value: Any, *_more: Any) -> tuple[Any, tuple[str, ...]]:
    """Hand a value on as it is."""
    return value, ()


@planted("law.prefix", row=ALIASES, within=swapped(failures, "freeze", as_it_is))
def results_that_are_the_live_list() -> Pack:
    """The record holds the very list that a tool goes on writing into."""
    return with_tool(journal)


def _same(self: Any) -> Any:
    return self


@planted("law.fork", row=ALIASES, cases=20, within=swapped(work.Work, "copy", _same))
def branches_that_are_one() -> Pack:
    """A fork is no copy: all branches are one and the same position."""
    return PACK


def _anyhow(self: Any, at_ms: int, priority: int, what: str, *rest: Any) -> None:
    """Put an entry into the queue, with its place among those of one moment drawn by lot."""
    place = random.SystemRandom().randrange(1 << 60)
    entries = sorted([*self.queue, (at_ms, priority, place, what, *rest)], key=lambda e: e[:3])
    self.queue[:] = entries


@planted("law.replay", row=TIES, within=swapped(work.Work, "push", _anyhow), cases=20)
def events_of_one_moment_in_any_order() -> Pack:
    """What is due at one moment takes place in an order drawn by lot."""
    listed = when(called("list_mail", by="ada")).after(minutes(5))
    return with_reactions(
        *(listed.notice(f"Bell {number}.", to="ada") for number in range(6)),
    )
