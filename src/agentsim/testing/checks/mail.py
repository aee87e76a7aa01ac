"""Laws of mail and of secrets: none is lost or doubled, and what was not shown is not seen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, Final

import attrs

from agentsim.engine import Environment
from agentsim.events import Bounced, Call, Called, Delivered, Event, Sent
from agentsim.scenarios import Scenario, bound
from agentsim.testing.bench import Bench, registered
from agentsim.testing.checks.history import culprit
from agentsim.testing.falsifying import Broken, falsified
from agentsim.testing.playing import Played, played, stepped
from agentsim.testing.report import Check, Problem
from agentsim.testing.subjects import Subject
from agentsim.testing.vocabulary import cues_in
from agentsim.world import Cue, Inbox, World, normal_address

__all__ = ["conservation", "interference"]


@registered(
    Check(
        "law.conservation",
        "No mail is lost or doubled",
        about=(
            "Adds up every mail: what was sent is delivered, bounced or under way, once for each "
            "recipient, and no mail ever leaves a mailbox. Ids are unique."
        ),
        drawn=True,
    )
)
def conservation(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Add up the mails of every case."""

    def law(line: Played) -> None:
        env = line.end
        sent: Counter[tuple[str, str]] = Counter()
        came: Counter[tuple[str, str]] = Counter()
        mails: dict[str, Sent] = {}
        call = None
        for event in env.history:
            call = event if event.kind == "called" else call
            if isinstance(event, Sent):
                if event.message.id in mails:
                    raise Broken(
                        culprit(call), f"Two mails were sent with the id {event.message.id!r}."
                    )
                mails[event.message.id] = event
                sent.update((event.message.id, who) for who in event.to)
            elif isinstance(event, Delivered):
                came[event.message, event.actor] += 1
            elif isinstance(event, Bounced):
                came[event.message, event.address] += 1
        for mail in env.pending:
            came.update((mail, who) for who in mails[mail].to)
        lost, extra = sent - came, came - sent
        if lost or extra:
            raise Broken("the mail", f"Lost: {sorted(lost)}. Too many: {sorted(extra)}."[:400])
        for before, (after, new) in zip(line.path, line.news(), strict=False):
            gone = _gone(before.world, after.world, new)
            if gone:
                raise Broken(_loser(before, new), f"Mail is gone from a mailbox: {gone[:300]}")

    yield from falsified(bench, law)


def _loser(before: Environment, new: tuple[Event, ...]) -> str:
    """What is to blame for lost mail: of several calls, the one that loses some when alone."""
    calls = [event for event in new if isinstance(event, Called)]
    for each in calls[:-1]:
        after, _ = stepped(before, Call(each.tool, each.arguments))
        if after is not None and _gone(
            before.world, after.world, after.history.since(len(before.history))
        ):
            return culprit(each)
    return culprit(calls[-1] if calls else None)


def _gone(before: World, after: World, new: tuple[Event, ...]) -> str:
    """The mails that lay in a mailbox, or were delivered to it, and lie there no longer."""
    wanted = {(name, id) for name, part in before if isinstance(part, Inbox) for id in part.known}
    wanted |= {(f"inbox/{each.actor}", each.message) for each in new if isinstance(each, Delivered)}
    lying = {(name, id) for name, part in after if isinstance(part, Inbox) for id in part.known}
    return ", ".join(f"{id} in {name}" for name, id in sorted(wanted - lying))


# -- secrets -------------------------------------------------------------------------------------

_LETTERS: Final = "qzxjvkw"
_PIECES: Final = tuple((_LETTERS * 2)[place : place + 3] for place in range(len(_LETTERS)))
_LONGEST: Final = 24
_SECRETS: Final = 6


@attrs.frozen(eq=False)
class _Secret:
    """A text that can be changed without anybody's cue noticing: where, and the scenario then."""

    where: str
    scenario: Scenario


def secrets_of(scenario: Scenario) -> Iterator[_Secret]:
    """Yield the scenario with one text changed that lies where no model looks, for each of them.

    Mails that neither come from nor go to an actor whom a model plays, messages in channels that
    none of them is in, and what is written about facts for people. The change keeps the length
    and what every cue says of the text.
    """
    ready = bound(scenario)
    watched = {scenario.subject, *(actor.id for actor in ready.cast if actor.played)}
    shown = {normal_address(actor.address) for actor in ready.cast if actor.id in watched}
    cues = tuple(cues_in((scenario.outcomes, scenario.facts, scenario.cast, scenario.additions)))
    for place, mail in enumerate(scenario.mail):
        people = (ready.mail[place].sender, *ready.mail[place].recipients)
        if {normal_address(each) for each in people} & (shown | watched):
            continue
        body = _disguised(mail.body, cues)
        if body is not None:
            yield _with(scenario, "mail", place, attrs.evolve(mail, body=body), "body")
    inside = {each.id for each in ready.channels if set(each.members) & watched}
    for place, message in enumerate(scenario.chat):
        text = None if ready.chat[place].channel in inside else _disguised(message.text, cues)
        if text is not None:
            yield _with(scenario, "chat", place, attrs.evolve(message, text=text), "text")
    for place, fact in enumerate(scenario.facts):
        other = attrs.evolve(fact, statement=_LETTERS, true=not fact.true)
        yield _with(scenario, "facts", place, other, "statement")


def _some(secrets: tuple[_Secret, ...]) -> tuple[_Secret, ...]:
    """A few of the secrets, from all over the scenario."""
    step = max(1, len(secrets) // _SECRETS)
    return secrets[::step][:_SECRETS]


def _with(scenario: Scenario, name: str, place: int, value: Any, field: str) -> _Secret:
    values: Any = list(getattr(scenario, name))
    values[place] = value
    where = f"{name}[{value.id!r}].{field}"
    changes: dict[str, Any] = {name: values}
    return _Secret(where, attrs.evolve(scenario, **changes))


def _disguised(text: str, cues: tuple[Cue, ...]) -> str | None:
    """The text with some words made unreadable; None if a cue would notice wherever it is done."""
    said = [cue.says(text) for cue in cues]
    for end in range(len(text), 0, -_LONGEST):
        start = max(0, end - _LONGEST)
        piece = text[start:end]
        made = "".join(
            _LETTERS[place % len(_LETTERS)] if each.isalpha() else each
            for place, each in enumerate(piece)
        )
        changed = text[:start] + made + text[end:]
        if not any(each in made for each in _PIECES) or any(sign in piece for sign in "{}"):
            continue
        if [cue.says(changed) for cue in cues] == said:
            return changed
    return None


@registered(
    Check(
        "law.interference",
        "What was not shown makes no difference to who sees",
        about=(
            "Changes a text that the subject has not been shown: a mail between others, a "
            "message in a channel it is not in, the statement of a fact. The same answers have to "
            "bring the same observations. A tool that looks into other people's mail gives the "
            "dilemma away, unless it shows the text."
        ),
        drawn=True,
    )
)
def interference(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Play every case again with another secret, and compare what was seen."""
    hidden = {each.digest: _some(tuple(secrets_of(each))) for each in subject.scenarios}
    if not any(hidden.values()):
        bench.note = "there is no text that the subject cannot come to see"
        return

    def law(line: Played) -> None:
        for secret in hidden[line.case.scenario.digest]:
            other = played(attrs.evolve(line.case, scenario=secret.scenario))
            for before, after in zip(line.path, other.path, strict=False):
                where = _difference(before, after)
                if where is None:  # it was shown
                    break
                if where:
                    if played(line.case).end.digest != line.end.digest:
                        return  # what differs each time is for another check to say
                    raise Broken(where, f"Another text in {secret.where} changes what is seen.")

    yield from falsified(bench, law, moods=("true",))


def _difference(one: Environment, other: Environment) -> str | None:
    """What is seen differently: empty if nothing is, None if it is the changed text itself."""
    if one.turn is None or other.turn is None:
        return "" if (one.turn is None) == (other.turn is None) else "the episode"
    ones, others = one.turn.observation.history, other.turn.observation.history
    for left, right in zip(ones, others, strict=False):
        if left != right:
            texts = repr(left), repr(right)
            shown = any(each in texts[1] and each not in texts[0] for each in _PIECES)
            return None if shown else culprit(left)
    return "" if len(ones) == len(others) else "the episode"
