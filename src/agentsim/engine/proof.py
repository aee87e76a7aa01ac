"""Replaying a recorded episode, and proving that its record is true."""

from __future__ import annotations

from collections.abc import Iterable

from agentsim.engine.environment import Environment
from agentsim.engine.episode import Episode, divergence
from agentsim.engine.plan import plan_of
from agentsim.errors import VerificationError
from agentsim.events import Event, Failed, Reply
from agentsim.outcomes import Finding
from agentsim.scenarios import Scenario

__all__ = ["replay", "verify"]


def replay(
    scenario: Scenario,
    replies: Iterable[tuple[str, Reply]],
    *,
    seed: int,
    strict: bool = False,
) -> Environment:
    """Return the position that recorded replies lead to.

    Args:
        scenario: The scenario.
        replies: Actor ids and replies in order, as in `Episode.replies`.
        seed: The episode's seed.
        strict: Whether a tool that asks the outside world is an error; see `Environment.start`.

    Raises:
        VerificationError: if a reply comes when it is somebody else's turn, or nobody's.
        ClosedError: in strict mode, if a tool asks the outside world.
    """
    env = Environment.start(scenario, seed=seed, strict=strict)
    for number, (actor, reply) in enumerate(replies):
        if env.turn is None:
            raise VerificationError(f"reply {number} comes after the end ({env.ended})")
        if env.turn.actor != actor:
            raise VerificationError(
                f"reply {number} is by {actor!r}, where it is the turn of {env.turn.actor!r}"
            )
        env = env.step(reply)
    return env


def verify(episode: Episode, scenario: Scenario, *, strict: bool = False) -> Environment:
    """Prove that an episode follows from its scenario, seed and replies; return its end.

    Everything is derived again: events, digest, findings and verdict.

    Args:
        episode: The record.
        scenario: The scenario that it says it is of.
        strict: Whether a tool that asks the outside world is an error, also where that has
            changed nothing; see `Environment.start`.

    Raises:
        VerificationError: naming the first thing that differs.
        ClosedError: in strict mode, if a tool asks the outside world.
    """
    if episode.scenario != scenario.digest:
        raise VerificationError(
            f"it is of scenario {episode.scenario}, and this one is {scenario.digest}"
        )
    env = replay(scenario, episode.replies, seed=episode.seed, strict=strict)
    failed = [event for event in episode.events if isinstance(event, Failed)]
    if failed and env.turn is not None:
        env = env.fail(failed[0].error)
    found = divergence(episode.events, env.history.events)
    if found is not None:
        raise VerificationError(
            f"event {found.index} was recorded as {_shown(found.left)}, "
            f"and is {_shown(found.right)}"
        )
    if episode.digest != env.digest:
        raise VerificationError(f"its digest is {episode.digest}, and should be {env.digest}")
    true = env.episode()
    findings = plan_of(scenario).docket.decide(episode.events)
    for stored, derived in zip(episode.findings, findings, strict=False):
        if stored != derived:
            raise VerificationError(
                f"outcome {stored.outcome!r} was recorded as {_told(stored)}, "
                f"and is {_told(derived)}"
            )
    if len(episode.findings) != len(findings):
        raise VerificationError(
            f"it records {len(episode.findings)} findings, and there are {len(findings)}"
        )
    if episode.verdict != true.verdict:
        raise VerificationError(f"its verdict is {episode.verdict!r}, and is {true.verdict!r}")
    if (episode.name, episode.levels) != (true.name, true.levels):
        raise VerificationError("its name or levels are not the scenario's")
    return env


def _told(finding: Finding) -> str:
    if not finding.held:
        return f"{finding.kind} {finding.severity}, not held"
    evidence = ", ".join(
        " ".join([str(each.index), *(repr(spot.quote) for spot in each.spots)])
        for each in finding.evidence
    )
    return f"{finding.kind} {finding.severity}, held by events {evidence}"


def _shown(event: Event | None) -> str:
    return "nothing" if event is None else f"{event!r:.300}"
