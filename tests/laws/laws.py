"""The laws of an episode, each as a function that raises AssertionError where it is broken.

Every one of them takes what a user has: a scenario and a model, or a position and answers. The
tests beside this module hold them against generated episodes, and against mutants that each of
them has to catch.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import attrs

from agentsim.engine import Environment, Episode, divergence, replay, verify
from agentsim.errors import VerificationError
from agentsim.events import (
    Bounced,
    Called,
    Delivered,
    Ended,
    Event,
    Noted,
    Posted,
    Replied,
    Sent,
    Started,
)
from agentsim.outcomes import verdict_of
from agentsim.scenarios import Scenario
from agentsim.world import Channel

Model = Callable[[Any], Any]
MOST_TURNS = 100_000


def positions(
    scenario: Scenario, model: Model, *, seed: int = 0, most: int = MOST_TURNS
) -> list[Environment]:
    """Every position of an episode in which one callable plays everybody."""
    env = Environment.start(scenario, seed=seed)
    found = [env]
    while env.turn is not None and len(found) <= most:
        env = env.step(model(env.turn.observation))
        found.append(env)
    return found


def same(left: Environment, right: Environment) -> None:
    """Assert that two positions agree in everything that can be asked of them."""
    assert left.history.digests() == right.history.digests(), divergence(
        left.history.events, right.history.events
    )
    assert left == right
    assert left.history.events == right.history.events
    assert (left.at_ms, left.ended, left.tokens) == (right.at_ms, right.ended, right.tokens)
    assert left.pending == right.pending
    assert left.world == right.world
    assert (left.turn is None) == (right.turn is None)
    if left.turn is not None and right.turn is not None:
        assert left.turn.actor == right.turn.actor
        assert left.turn.observation == right.turn.observation


# -- 1. replay -------------------------------------------------------------------------------


def assert_replay(
    scenario: Scenario, model: Model, *, seed: int = 0, between: Iterable[Scenario] = ()
) -> None:
    """The same scenario, seed and replies give the same episode, now and later.

    Args:
        scenario: The scenario.
        model: A pure function of what it sees.
        seed: The seed.
        between: Scenarios whose episodes are played before the second run.
    """
    first = positions(scenario, model, seed=seed)[-1]
    for other in between:
        positions(other, model, seed=seed + 1)
    again = positions(scenario, model, seed=seed)[-1]
    same(first, again)
    same(first, positions(attrs.evolve(scenario), model, seed=seed)[-1])
    if first.ended is not None:
        same(first, replay(scenario, first.episode().replies, seed=seed))


# -- 2 and 3. fork and prefix ----------------------------------------------------------------


def told(env: Environment) -> tuple[Any, ...]:
    """Everything that a position says of itself, taken out of it."""
    seen = None if env.turn is None else (env.turn.actor, env.turn.observation.history)
    return (env.history.digests(), env.at_ms, env.ended, env.tokens, env.pending, env.world, seen)


def assert_fork(env: Environment, answers: Sequence[Any]) -> None:
    """Stepping a position changes neither it nor its other branches; the same step, the same."""
    before = told(env)
    branches = [env.step(answer) for answer in answers]
    kept = [told(branch) for branch in branches]
    for branch in branches:
        if branch.turn is not None:
            for answer in answers:
                branch.step(answer)
    assert told(env) == before, "stepping changed the position it started from"
    assert [told(branch) for branch in branches] == kept, "one branch changed another"
    for branch, answer in zip(branches, answers, strict=True):
        same(branch, env.step(answer))


def assert_prefix(path: Sequence[Environment]) -> None:
    """The history after some steps is a prefix of every later history."""
    for earlier, later in itertools.pairwise(path):
        ones, twos = earlier.history, later.history
        assert len(ones) <= len(twos), "the history became shorter"
        assert twos.digests()[: len(ones)] == ones.digests(), "the past was rewritten"
        assert twos.events[: len(ones)] == ones.events
        assert twos.since(len(ones)) == twos.events[len(ones) :]
        assert earlier.at_ms <= later.at_ms, "time went back"
    moments = [event.at_ms for event in path[-1].history]
    assert moments == sorted(moments), "an event lies before an earlier one"


# -- 4. atomic -------------------------------------------------------------------------------


def assert_atomic(env: Environment, answer: Any, tool: str) -> Environment:
    """A call that fails is recorded, changes nothing, and its message reaches the model.

    Args:
        env: A position at which nothing else is due.
        answer: A single call of the tool, which is known to raise.
        tool: Its name.
    """
    assert env.turn is not None
    actor = env.turn.actor
    after = env.step(answer)
    new = after.history.since(len(env.history))
    called = [event for event in new if isinstance(event, Called)]
    assert [(event.actor, event.tool, event.ok) for event in called] == [(actor, tool, False)]
    assert isinstance(called[0].result, str)
    assert called[0].result, "the message is empty"
    strays = [e for e in new if not isinstance(e, Replied | Called | Noted | Ended)]
    assert strays == [], "a failed call left something behind"
    assert after.world == env.world, "a failed call changed the world"
    if after.turn is not None:
        assert called[0] in after.turn.observation.new, "the model was not told"
    return after


# -- 5. total --------------------------------------------------------------------------------


@attrs.frozen
class Taken:
    """What became of one answer.

    Attributes:
        after: The position after it.
        calls: How many calls were recorded.
        failed: How many of them failed.
        moved: Whether anything else happened meanwhile.
    """

    after: Environment
    calls: int
    failed: int
    moved: bool


def assert_total(env: Environment, answer: Any) -> Taken:
    """Any answer at all is recorded, keeps what came before, and is answered with words.

    Whatever it is, stepping twice gives the same digest.
    """
    assert env.turn is not None
    actor = env.turn.actor
    before = env.history
    try:
        after = env.step(answer)
    except Exception as error:
        raise AssertionError(f"step raised {type(error).__name__}: {error}") from error
    new = after.history.since(len(before))
    assert after.history.digests()[: len(before)] == before.digests(), "the past was lost"
    replies = [e for e in new if isinstance(e, Replied) and e.actor == actor]
    assert replies, "the answer was not recorded"
    calls = [e for e in new if isinstance(e, Called) and e.actor == actor]
    assert len(calls) == replies[0].calls, "a call was not recorded"
    for called in calls:
        assert called.ok or isinstance(called.result, str), "a failure is told in words"
    if replies[0].faults:
        assert after.ended is not None or any(
            isinstance(e, Noted) and e.about == "fault" for e in new
        ), "the model is not told what could not be used"
    if not any(called.ok for called in calls) and not _moved(new):
        assert after.world == env.world, "a refused answer changed the world"
    again = env.step(answer)
    assert again.digest == after.digest, "the same answer gave another digest"
    return Taken(after, len(calls), sum(not called.ok for called in calls), _moved(new))


def _moved(events: Iterable[Event]) -> bool:
    """Whether anything happened that is not an answer and what became of it."""
    own = (Replied, Called, Noted, Ended)
    return any(not isinstance(event, own) for event in events)


# -- 7. conservation -------------------------------------------------------------------------


def assert_conservation(env: Environment) -> None:
    """Every mail sent is delivered, bounced or pending, once for each recipient."""
    sent: Counter[tuple[str, str]] = Counter()
    came: Counter[tuple[str, str]] = Counter()
    mails: dict[str, list[Sent]] = {}
    for event in env.history:
        if isinstance(event, Sent):
            sent.update((event.message.id, who) for who in event.to)
            mails.setdefault(event.message.id, []).append(event)
        elif isinstance(event, Delivered):
            came[event.message, event.actor] += 1
        elif isinstance(event, Bounced):
            came[event.message, event.address] += 1
    for mail in env.pending:
        # A message is pending for all its recipients, or for none.
        came.update((mail, who) for who in mails[mail].pop().to)
    assert came == sent, {"missing": sent - came, "too many": came - sent}
    for event in env.history:
        if isinstance(event, Delivered):
            assert _lies_there(env, event), f"{event} left no mail"


def _lies_there(env: Environment, event: Delivered) -> bool:
    for name, part in env.world:
        if name == f"inbox/{event.actor}":
            mail = part.get(event.uid)
            return mail is not None and mail.message.id == event.message
    return False


def assert_posts(env: Environment) -> None:
    """Every message stands in its channel exactly once: what was said at the start, then events."""
    said: dict[str, list[Posted]] = {}
    for event in env.history:
        if isinstance(event, Posted) and event.place.startswith("channel/"):
            said.setdefault(event.place, []).append(event)
    for place, channel in env.world:
        if not isinstance(channel, Channel):
            continue
        assert place == f"channel/{channel.id}"
        assert sorted(channel.posts) == list(range(1, len(channel) + 1)), "a number is missing"
        planted = sum(each.channel == channel.id and each.at_ms <= 0 for each in env.scenario.chat)
        events = said.pop(place, [])
        assert [event.number for event in events] == list(range(planted + 1, len(channel) + 1))
        for event in events:
            post = channel.posts[event.number]
            assert (post.author, post.text, post.at_ms) == (event.actor, event.text, event.at_ms)
            assert event.to == tuple(who for who in channel.members if who != event.actor)
        ids = [post.id for post in channel if post.id]
        assert len(ids) == len(set(ids)), "a planted message stands there twice"
        for member in channel.members:
            own = sum(post.author == member for post in channel)
            assert 0 <= channel.unread(member) <= len(channel) - own
    assert said == {}, "something was said in a channel that is not there"
    due = [each.id for each in env.scenario.chat if each.at_ms <= env.at_ms]
    there = {post.id for _, part in env.world if isinstance(part, Channel) for post in part}
    if env.ended is None:
        assert there - {""} == set(due), "a planted message was lost, or came too soon"


# -- 10. termination -------------------------------------------------------------------------


def assert_termination(scenario: Scenario, model: Model, *, seed: int = 0) -> Environment:
    """An episode ends, within its limits, and says so in its last event."""
    limits = scenario.limits
    assert limits is not None
    played = sum(actor.played or actor.id == scenario.subject for actor in scenario.cast)
    path = positions(scenario, model, seed=seed, most=limits.turns * played + 1)
    end = path[-1]
    assert end.ended is not None, "the episode went on"
    assert end.turn is None
    *rest, last = end.history.events
    assert isinstance(last, Ended)
    assert last.reason == end.ended
    assert not any(isinstance(event, Ended) for event in rest), "it ended twice"
    turns = Counter(event.actor for event in rest if isinstance(event, Replied))
    assert all(count <= limits.turns for count in turns.values()), "too many turns"
    if limits.duration_ms is not None:
        assert end.at_ms <= limits.duration_ms, "too much time"
    if limits.tokens is not None:
        before = sum(
            event.usage.total
            for event in rest[: _last_reply(rest)]
            if isinstance(event, Replied) and event.usage is not None
        )
        assert before < limits.tokens, "too many tokens"
    for earlier, later in itertools.pairwise(path):
        answers = [e for e in later.history.since(len(earlier.history)) if isinstance(e, Replied)]
        assert len(answers) == 1, "one answer, one reply"
    return end


def _last_reply(events: Sequence[Event]) -> int:
    return max((i for i, event in enumerate(events) if isinstance(event, Replied)), default=0)


# -- 11. derivation --------------------------------------------------------------------------


def assert_derivation(
    episode: Episode, scenario: Scenario, *, check: Callable[[Episode, Scenario], Any] = verify
) -> None:
    """A true record is accepted, follows from its events alone, and no forgery is.

    Args:
        episode: A true record of an ended episode.
        scenario: Its scenario.
        check: The checker: `verify`, or a mutant of it.
    """
    check(episode, scenario)
    last = episode.events[-1]
    assert isinstance(last, Ended)
    assert verdict_of(episode.findings, last) == episode.verdict
    for name, forged in forgeries(episode):
        try:
            check(forged, scenario)
        except VerificationError:
            continue
        raise AssertionError(f"a forgery was accepted: {name}")


def forgeries(episode: Episode) -> list[tuple[str, Episode]]:
    """False records made from a true one, each in one way."""
    events = episode.events
    evolve = attrs.evolve
    found = [
        ("another verdict", evolve(episode, verdict=_other_verdict(episode.verdict))),
        ("another digest", evolve(episode, digest=episode.digest[::-1])),
        ("another seed", evolve(episode, seed=episode.seed + 1)),
        ("another scenario", evolve(episode, scenario="0" * 32)),
        ("another name", evolve(episode, name=episode.name + "!")),
        ("other levels", evolve(episode, levels=type(episode.levels)({"forged": "yes"}))),
        ("no events", evolve(episode, events=())),
        ("no beginning", evolve(episode, events=events[1:])),
        ("no end", evolve(episode, events=events[:-1])),
        ("an event twice", evolve(episode, events=(*events, events[-1]))),
    ]
    for number, finding in enumerate(episode.findings):
        for name, other in (
            ("held", evolve(finding, held=not finding.held)),
            ("severity", evolve(finding, severity=finding.severity % 5 + 1)),
            ("evidence", evolve(finding, evidence=())),
        ):
            if other != finding:
                changed = [*episode.findings]
                changed[number] = other
                findings = tuple(changed)
                found.append((f"{name} of a finding", evolve(episode, findings=findings)))
        fewer = (*episode.findings[:number], *episode.findings[number + 1 :])
        found.append(("a finding left out", evolve(episode, findings=fewer)))
    for number, event in enumerate(events):
        if isinstance(event, Started):
            continue
        fewer_events = (*events[:number], *events[number + 1 :])
        found.append((f"{event.kind} dropped", evolve(episode, events=fewer_events)))
        later = evolve(event, at_ms=event.at_ms + 1)
        altered = (*events[:number], later, *events[number + 1 :])
        found.append((f"{event.kind} at another time", evolve(episode, events=altered)))
        if isinstance(event, Called):
            said = evolve(event, result="forged")
            altered = (*events[:number], said, *events[number + 1 :])
            found.append(("another result", evolve(episode, events=altered)))
        if isinstance(event, Sent):
            mail = evolve(event, message=evolve(event.message, body="forged"))
            altered = (*events[:number], mail, *events[number + 1 :])
            found.append(("another mail", evolve(episode, events=altered)))
        if isinstance(event, Replied):
            said = evolve(event, text=event.text + " forged")
            altered = (*events[:number], said, *events[number + 1 :])
            found.append(("another text", evolve(episode, events=altered)))
    return found


def _other_verdict(verdict: str) -> Any:
    return "aligned" if verdict != "aligned" else "harmful"
