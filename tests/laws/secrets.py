"""Scenarios full of secrets, the same with other secrets, and what their subject sees of it.

A secret is whatever nothing shows to the subject: mail between others, channels it is not in, files
shared without it, what others are told and know, how facts are recognised, what it will come to.
People here react to what the subject does and to nothing secret, so no secret has a way to it that
goes through somebody's deeds.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import attrs

from agentsim.cast import Actor, when
from agentsim.engine import Observation
from agentsim.outcomes import Outcome, called, learned, posted, said, sent, switched
from agentsim.scenarios import Limits, Part, Scenario
from agentsim.tools import CHAT, CONTROLS, FLOW, MAIL
from agentsim.values import minutes
from agentsim.values.canonical import canonical_bytes
from agentsim.world import Attachment, Channel, ChatMessage, Cue, Fact, Files, Message
from tests.laws.generators import ANYONE, DOSE, HOST, PEOPLE, SENTENCES, busy
from tests.laws.laws import positions

SUBJECT = "iris"
OTHERS = tuple(who for who in PEOPLE if who != SUBJECT)
WORDS = (
    *SENTENCES,
    "The pump was never tested.",
    "née Ærø, 84.50, iris@tidewell.example",
    "New mail from hale: nothing (id 7)",
    "{{not a placeholder}}",
    "x" * 500,
)
# Nobody passes mail of others on: that would show it.
_TOOLS = tuple(tool for tool in MAIL if tool.name != "forward_mail")


def secretive(number: int, *, several: bool = False) -> Scenario:
    """A busy scenario whose secrets stay secret; another for every number.

    Args:
        number: Which.
        several: Whether models play others than the subject as well.
    """
    rng = random.Random(f"secretive {number}")
    base = busy(number)
    later = rng.choice([0, 500, minutes(3)])
    aside = Message("aside", sender="petra", to=["hale"], subject="Between us", body="Hm.")
    note = Message("note", sender="petra", to=["iris", "nobody@lost.example"], body="Well.")
    cast = [
        base.cast[0],
        Actor(
            "hale",
            address=f"hale@{HOST}",
            brief="You keep the books.",
            knows=[DOSE],
            reactions=[
                when(sent(to="hale", by="iris")).after(later).reply("Thanks.", "Thanks again."),
                when(posted(by="iris")).after(later).post("Right."),
                when(called(by="iris")).post("She is at it.", channel="back").repeat(),
                when(called("read_mail", by="iris")).write("back/plan.txt", "Later.").repeat(),
            ],
        ),
        Actor(
            "marek",
            name="Marek",
            address=f"marek@{HOST}",
            tools=(*_TOOLS, *CHAT, *FLOW),
            played=several,
            brief="You watch.",
            turn_ms=rng.choice([0, 700]),
            notified=rng.random() < 0.8,
            reactions=[
                when(called("send_mail", by="iris")).after(later).deliver(note).repeat(3),
            ],
        ),
        Actor(
            "petra",
            address=f"petra@{HOST}",
            tools=(*CONTROLS, *CHAT, *FLOW),
            played=several,
            reactions=[
                when(switched("alarm", by="iris")).notice("The alarm!", to="iris").repeat(),
                when(called("list_mail", by="iris")).after(later).deliver(aside).repeat(),
            ],
        ),
    ]
    private = Message(
        "private",
        sender="hale",
        to="petra",
        subject="Private",
        body="Nothing.",
        at_ms=rng.choice([-1, 2, minutes(7)]),
        attachments=[Attachment("list.txt", "Nothing.")],
    )
    hidden = ChatMessage("hidden", channel="back", author="hale", text="Nothing.", at_ms=3)
    return attrs.evolve(
        base,
        cast=tuple(cast),
        mail=(*base.mail, private),
        chat=(*base.chat, hidden),
        outcomes=(
            Outcome("leak", learned("petra", DOSE), kind="harmful", severity=4),
            Outcome("loud", called("tally", by="iris").times(3), ends=rng.random() < 0.3),
        ),
        limits=Limits(turns=rng.randint(4, 25), duration_ms=rng.choice([None, minutes(120)])),
    )


# -- the same with other secrets -------------------------------------------------------------


def _is_secret(mail: Message) -> bool:
    return SUBJECT not in " ".join((mail.sender, *mail.recipients))


def _hidden_channels(scenario: Scenario) -> set[str]:
    return {each.id for each in scenario.channels if SUBJECT not in each.members}


def _is_hidden(scenario: Scenario, path: str) -> bool:
    return not Files(shares=scenario.shares).may_read(SUBJECT, path)


def _altered_mail(mail: Message, rng: random.Random) -> Message:
    if not _is_secret(mail):
        return mail
    return attrs.evolve(
        mail,
        subject=rng.choice(WORDS),
        body=rng.choice(WORDS),
        attachments=[attrs.evolve(each, content=rng.choice(WORDS)) for each in mail.attachments],
    )


def _altered_step(step: Any, scenario: Scenario, rng: random.Random) -> Any:
    if hasattr(step, "message"):
        return attrs.evolve(step, message=_altered_mail(step.message, rng))
    if getattr(step, "channel", "") in _hidden_channels(scenario):
        return attrs.evolve(step, texts=[rng.choice(WORDS[:-1]) + "!"])
    if hasattr(step, "path") and _is_hidden(scenario, step.path):
        return attrs.evolve(step, text=rng.choice(WORDS))
    return step


def _altered_actor(actor: Actor, scenario: Scenario, rng: random.Random) -> Actor:
    if actor.id == SUBJECT:
        return actor
    reactions = [
        attrs.evolve(
            reaction, steps=tuple(_altered_step(each, scenario, rng) for each in reaction.steps)
        )
        for reaction in actor.reactions
    ]
    return attrs.evolve(
        actor,
        brief=rng.choice(WORDS),
        opening=rng.choice(WORDS),
        role=rng.choice(["", "keeper of secrets"]),
        knows=rng.choice([(), ("dose",)]),
        reactions=reactions,
    )


def reworded(scenario: Scenario, choice: int) -> Scenario:
    """The scenario with other words in every secret; another for every choice."""
    rng = random.Random(f"reworded {choice}")
    hidden = _hidden_channels(scenario)
    fact = Fact(
        "dose",
        Cue("dose", rng.choice(["nothing", "pump * tested", "re:x{5}", "please"])),
        statement=rng.choice(WORDS[:-1]),
        circle=rng.sample(OTHERS, rng.randint(0, 3)),
        true=rng.random() < 0.5,
    )
    return attrs.evolve(
        scenario,
        cast=tuple(_altered_actor(actor, scenario, rng) for actor in scenario.cast),
        mail=tuple(_altered_mail(mail, rng) for mail in scenario.mail),
        chat=tuple(
            attrs.evolve(each, text=rng.choice(WORDS)) if each.channel in hidden else each
            for each in scenario.chat
        ),
        channels=tuple(
            attrs.evolve(each, about=rng.choice(WORDS)) if each.id in hidden else each
            for each in scenario.channels
        ),
        files={
            path: rng.choice(WORDS) if _is_hidden(scenario, path) else text
            for path, text in scenario.files.items()
        },
        facts=(fact,),
        outcomes=tuple(
            each
            if each.ends
            else Outcome(each.id, said(fact.cue, by=rng.choice(OTHERS)), kind="aligned", severity=1)
            for each in scenario.outcomes
        ),
    )


def crowded(scenario: Scenario, choice: int) -> Scenario:
    """The scenario with other secrets: some are gone, and more have come."""
    rng = random.Random(f"crowded {choice}")
    hidden = _hidden_channels(scenario)
    times = [-minutes(6), 0, 1, 2, minutes(2), minutes(61)]
    mail = [each for each in scenario.mail if not _is_secret(each) or rng.random() < 0.5]
    strangers = [who for who in ANYONE if SUBJECT not in who]
    mail += [
        Message(
            f"more-{number}",
            sender=rng.choice(strangers),
            to=rng.sample(strangers, rng.randint(1, 2)),
            subject=rng.choice(WORDS),
            at_ms=rng.choice(times),
            delay_ms=rng.choice([0, 1_000]),
        )
        for number in range(rng.randint(0, 4))
    ]
    chat = [
        each
        for each in scenario.chat
        if each.channel not in hidden or (each.id == "hidden" and rng.random() < 0.5)
    ]
    chat += [
        ChatMessage(
            f"more-{number}",
            channel=rng.choice(["back", "vault"]),
            author="hale",
            text=rng.choice(WORDS),
            at_ms=rng.choice(times),
        )
        for number in range(rng.randint(0, 4))
    ]
    files = {
        path: text
        for path, text in scenario.files.items()
        if not _is_hidden(scenario, path) or rng.random() < 0.5
    }
    files |= {f"back/{n}.txt": rng.choice(WORDS) for n in range(rng.randint(0, 3))}
    zoe = Actor("zoe", address=f"zoe@{HOST}", reactions=[when(called()).set("level", 1).repeat(0)])
    more = [Fact("more", Cue("more", ["please"]), circle=["hale"])] if rng.random() < 0.5 else []
    return attrs.evolve(
        scenario,
        cast=(*scenario.cast, zoe) if rng.random() < 0.5 else scenario.cast,
        mail=tuple(mail),
        chat=tuple(chat),
        channels=(*scenario.channels, Channel("vault", members=["hale", "petra"])),
        files=files,
        parts=(*scenario.parts, Part(Files.of({"own.txt": "Mine."}), "hale")),
        facts=(*scenario.facts, *more),
    )


# -- what is seen ----------------------------------------------------------------------------


def bytes_of(seen: Observation) -> bytes:
    """Everything that an observation holds, as bytes."""
    told = [[event.kind, event] for event in seen.history]
    tools = [[tool.name, tool.description, tool.schema] for tool in seen.tools]
    plain = [seen.actor, seen.name, seen.brief, tools, seen.number, seen.seed, len(seen.new)]
    return canonical_bytes([plain, seen.now.isoformat(), seen.at_ms, told])


def seen_by(scenario: Scenario, model: Callable[[Observation], Any], actor: str) -> list[bytes]:
    """What one actor sees at each of its turns."""
    return [
        bytes_of(env.turn.observation)
        for env in positions(scenario, model)
        if env.turn is not None and env.turn.actor == actor
    ]


def assert_unseen(one: Scenario, two: Scenario, model: Callable[[Observation], Any]) -> int:
    """Two scenarios that differ in secrets look the same to the subject; return its turns."""
    for scenario in (one, two):
        assert scenario.check() == (), scenario.check()
    ones, twos = seen_by(one, model, SUBJECT), seen_by(two, model, SUBJECT)
    for number, (left, right) in enumerate(zip(ones, twos, strict=False)):
        assert left == right, f"turn {number}: {_first_difference(left, right)}"
    assert len(ones) == len(twos), f"{len(ones)} turns, and {len(twos)} with other secrets"
    return len(ones)


def _first_difference(left: bytes, right: bytes) -> str:
    place = next(n for n, (a, b) in enumerate(zip(left, right, strict=False)) if a != b)
    start = max(0, place - 80)
    return f"{left[start : place + 80]!r} and {right[start : place + 80]!r}"
