"""Law 7: no mail is lost, and none comes twice."""

from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from immutables import Map

from agentsim.cast import Actor
from agentsim.engine import Environment
from agentsim.events import Bounced, Call, Delivered, Sent
from agentsim.world import Channel, ChatMessage, Inbox, Message
from tests.laws.generators import HOST, TOOLS, busy, player, quiet
from tests.laws.laws import assert_conservation, assert_posts, positions
from tests.laws.patches import everywhere
from tests.strategies_scenarios import played


@given(played(hostile=True))
@settings(max_examples=25)
def test_every_mail_and_message_is_somewhere_at_every_moment(path: list[Environment]) -> None:
    """Every mail has come, bounced or is pending, and every message is in its channel, once."""
    for env in path:
        assert_conservation(env)
        assert_posts(env)


@given(st.integers(0, 2_000))
@settings(max_examples=40)
def test_busy_post_is_conserved(number: int) -> None:
    """The same with many mails, bounces, answers to answers, and delays."""
    path = positions(busy(number), player(number), seed=number)
    for env in [*path[:: max(1, len(path) // 4)], path[-1]]:
        assert_conservation(env)
        assert_posts(env)


def send(**fields: Any) -> Call:
    return Call("send_mail", {"subject": "s", "body": "b", **fields})


def test_each_recipient_gets_one_copy_whatever_they_are_called() -> None:
    """An actor named twice, by different spellings, in to, cc and bcc gets the mail once."""
    env = Environment.start(quiet(*TOOLS)).step(
        send(to=["hale", f"HALE@{HOST}"], cc=f"Hale <hale@{HOST}>", bcc=f"hale@{HOST}")
    )
    assert_conservation(env)
    delivered = [event.actor for event in env.history if isinstance(event, Delivered)]
    assert delivered == ["hale"]
    box = env.world.get(Inbox, "hale")
    assert [mail.message.bcc for mail in box] == [()]


def test_an_unknown_address_bounces_once_and_the_sender_is_told() -> None:
    """A mail to nobody bounces; its sender gets one notice from the postmaster, as a mail."""
    env = Environment.start(quiet(*TOOLS)).step(send(to=["hale", "gone@lost.example"]))
    assert_conservation(env)
    bounced = [event for event in env.history if isinstance(event, Bounced)]
    assert [event.address for event in bounced] == ["gone@lost.example"]
    notice = [event for event in env.history if isinstance(event, Sent)][1]
    assert notice.actor == f"postmaster@{HOST}"
    newest = env.world.get(Inbox, "iris").page().mails[0]
    assert newest.message.subject == "Undeliverable: s"
    assert "gone@lost.example" in newest.message.body


def test_a_mail_on_its_way_is_pending_until_it_comes() -> None:
    """A delayed mail is listed as pending, for exactly as long as it takes."""
    later = Message("slow", sender="hale", to="iris", at_ms=1_000, delay_ms=3_600_000)
    env = Environment.start(quiet(*TOOLS, mail=[later]))
    assert env.pending == ()
    env = env.step(send(to="hale"))
    assert "slow" in env.pending
    assert_conservation(env)
    env = env.step(Call("wait", {"minutes": 120}))
    assert env.pending == ()
    assert_conservation(env)
    assert env.at_ms == 3_601_000


def test_mail_between_people_outside_is_conserved_as_well() -> None:
    """A mail from an address outside the cast to another bounces without a notice."""
    stray = Message("stray", sender="a@x.example", to=["b@y.example", "iris"], at_ms=1)
    env = Environment.start(quiet(*TOOLS, mail=[stray])).step(Call("wait"))
    assert_conservation(env)
    kinds = [type(event).__name__ for event in env.history if hasattr(event, "message")]
    assert kinds == ["Sent", "Bounced", "Delivered"]


def test_a_mailbox_of_nobody_bounces() -> None:
    """An actor without an address has no mailbox, and what is sent to them bounces."""
    scenario = quiet(*TOOLS, mail=[Message("m", sender="hale", to="petra", at_ms=5)])
    env = Environment.start(attrs.evolve(scenario, cast=(*scenario.cast, Actor("petra"))))
    env = env.step(Call("wait"))
    assert_conservation(env)
    assert [e.address for e in env.history if isinstance(e, Bounced)] == ["petra"]


Maker = Callable[[Any], Any]


def loses_one(real: Any) -> Any:
    return lambda work, event: real(work, attrs.evolve(event, to=event.to[:-1]))


def doubles(real: Any) -> Any:
    return lambda work, event: (real(work, event), real(work, event))[0]


def misroutes(real: Any) -> Any:
    def deliver(work: Any, event: Any) -> None:
        real(work, attrs.evolve(event, to=("marek",) * len(event.to)))

    return deliver


def only_says_so(real: Any) -> Any:
    def deliver(work: Any, event: Any) -> None:
        world = work.world
        real(work, event)
        work.world = world

    return deliver


@pytest.mark.parametrize("maker", [loses_one, doubles, misroutes, only_says_so])
def test_an_engine_that_loses_or_copies_mail_is_caught(
    maker: Maker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Dropping, doubling, misdirecting a delivery, or recording one that was none, breaks it."""
    everywhere(monkeypatch, "deliver", maker)
    env = Environment.start(busy(1)).step(send(to=["hale", "petra"]))
    env = env if env.turn is None else env.step(Call("wait", {"minutes": 60}))
    with pytest.raises(AssertionError):
        assert_conservation(env)


def test_a_forgotten_queue_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """An engine that forgets what was pending breaks the law."""
    later = Message("slow", sender="hale", to="iris", at_ms=1, delay_ms=3_600_000)
    env = Environment.start(quiet(*TOOLS, mail=[later])).step(send(to="hale"))
    assert_conservation(env)
    monkeypatch.setattr(Environment, "pending", property(lambda self: ()))
    with pytest.raises(AssertionError):
        assert_conservation(env)


def say(text: str) -> Call:
    return Call("post_message", {"channel": "ops", "text": text})


def only_announced(real: Any) -> Any:
    def add(self: Channel, author: str, text: str, **rest: Any) -> Channel:
        return self if text == "lost" else real(self, author, text, **rest)

    return add


def doubled(real: Any) -> Any:
    def add(self: Channel, author: str, text: str, **rest: Any) -> Channel:
        return real(real(self, author, text, **rest), author, text, **rest)  # type: ignore[no-any-return]

    return add


def overwritten(real: Any) -> Any:
    def add(self: Channel, author: str, text: str, **rest: Any) -> Channel:
        return real(attrs.evolve(self, posts=Map()), author, text, **rest)

    return add


def reworded(real: Any) -> Any:
    return lambda self, author, text, **rest: real(self, author, f"{text}!", **rest)


@pytest.mark.parametrize("maker", [only_announced, doubled, overwritten, reworded])
def test_a_channel_that_loses_or_copies_messages_is_caught(
    maker: Maker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not keeping a message, keeping it twice, in another's place or in other words, breaks it."""
    start = Environment.start(quiet(*TOOLS))
    assert_posts(start.step([say("first"), say("lost")]))
    monkeypatch.setattr(Channel, "add", maker(Channel.add))
    with pytest.raises(AssertionError):
        assert_posts(start.step([say("first"), say("lost")]))


def test_planted_messages_that_are_forgotten_are_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """An engine that lets the time of a planted message go by breaks the law."""
    chat = [ChatMessage("c", channel="ops", author="hale", text="Hm.", at_ms=5)]
    env = Environment.start(quiet(*TOOLS, chat=chat)).step(Call("wait"))
    assert_posts(env)
    everywhere(monkeypatch, "said", lambda real: lambda work, message: None)
    with pytest.raises(AssertionError, match="lost, or came too soon"):
        assert_posts(Environment.start(quiet(*TOOLS, chat=chat)).step(Call("wait")))
