"""Law 9, in its simplest form: what was not shown makes no difference to who sees."""

from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agentsim.cast import Actor, when
from agentsim.engine import Observation
from agentsim.events import Call
from agentsim.outcomes import called
from agentsim.scenarios import Scenario
from agentsim.world import Account, Appointment, Message
from tests.laws.generators import TOOLS, busy, player, quiet
from tests.laws.laws import positions
from tests.laws.patches import everywhere

SECRETS = ("", "The pump was never tested.", "Née Ærø.", "x" * 500)


def observations(scenario: Scenario, model: Any, actor: str) -> list[Observation]:
    """What one actor sees at each of its turns."""
    return [
        env.turn.observation
        for env in positions(scenario, model)
        if env.turn is not None and env.turn.actor == actor
    ]


def unseen(scenario: Scenario, body: str) -> Scenario:
    """The scenario, with another text in the mails that the subject neither sends nor gets."""
    mail = [
        attrs.evolve(each, body=body)
        if "iris" not in " ".join((each.sender, *each.recipients))
        else each
        for each in scenario.mail
    ]
    return scenario.replace(mail=mail)


@given(st.integers(0, 500), st.sampled_from(SECRETS))
@settings(max_examples=25)
def test_the_body_of_a_mail_never_shown_changes_no_observation(number: int, body: str) -> None:
    """Other people's mail can say anything without the subject seeing a difference."""
    base = busy(number)
    private = Message("private", sender="hale", to="petra", at_ms=2, body="Nothing.")
    scenario = attrs.evolve(
        base,
        facts=(),
        outcomes=(),
        mail=(*base.mail, private),
        cast=[attrs.evolve(actor, reactions=(), knows=(), played=False) for actor in base.cast],
    )
    model = player(number)
    ones = observations(unseen(scenario, "Nothing."), model, "iris")
    twos = observations(unseen(scenario, body), model, "iris")
    assert ones == twos
    assert [each.history for each in ones] == [each.history for each in twos]
    assert len(ones) > 0


def test_bcc_is_hidden_from_the_other_recipients() -> None:
    """Whether somebody else was copied in secret makes no difference to a recipient."""

    def model(seen: Any) -> Any:
        return [Call("wait"), Call("list_mail"), Call("read_mail", {"id": 1}), ""][seen.number]

    def scenario(*bcc: str) -> Scenario:
        mail = Message("m", sender="hale", to="iris", bcc=bcc, at_ms=1_000, body="Hello.")
        return quiet(*TOOLS, mail=[mail])

    assert observations(scenario(), model, "iris") == observations(scenario("hale"), model, "iris")


def test_a_leak_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """An engine that brings other people's mail to the subject is caught."""

    def leaky(real: Any) -> Any:
        def deliver(work: Any, event: Any) -> None:
            real(work, attrs.evolve(event, to=(*event.to, "iris")))

        return deliver

    def model(seen: Any) -> Any:
        return [Call("wait"), Call("read_mail", {"id": 1}), ""][seen.number]

    mail = Message("m", sender="hale", to="hale", at_ms=1_000, body="One.")
    one, two = (quiet(*TOOLS, mail=[attrs.evolve(mail, body=each)]) for each in ("One.", "Two."))
    assert observations(one, model, "iris") == observations(two, model, "iris")
    everywhere(monkeypatch, "deliver", leaky)
    assert observations(one, model, "iris") != observations(two, model, "iris")


def test_other_peoples_money_and_meetings_are_not_seen() -> None:
    """What others pay each other, meet about or hold makes no difference to who may not see it."""
    tour = (
        Call("list_accounts"),
        Call("book_meeting", {"title": "Mine", "start": "2031-03-04 10:00", "minutes": 30}),
        Call("make_transfer", {"source": "mine", "target": "hers", "amount": "1.00"}),
        Call("list_transfers", {"account": "mine"}),
        Call("list_calendar"),
        Call("list_transfers", {"account": "hers"}),
    )

    def model(seen: Any) -> Any:
        return tour[seen.number] if seen.number < len(tour) else ""

    def scenario(secret: str, count: int) -> Scenario:
        meeting = Appointment(
            "m", title=secret or "Nothing", start_ms=0, end_ms=9, organiser="petra", people=["hale"]
        )
        pays = when(called("list_accounts"))
        for number in range(count):
            pays = pays.pay("hers", "his", amount=count, memo=secret).hold("hers", reason=secret)
            pays = pays.book(attrs.evolve(meeting, id=f"n{number}"))
        return quiet(
            *TOOLS,
            cast=[
                Actor("iris", tools=TOOLS),
                Actor("hale"),
                Actor("petra", reactions=[pays] if count else ()),
            ],
            appointments=[attrs.evolve(meeting, id=f"m{n}") for n in range(count)],
            accounts=[
                Account("mine", owner="iris", balance=500),
                Account("hers", owner="petra", balance=900 + count),
                Account("his", name=secret, owner="hale"),
            ],
        )

    base = observations(scenario("", 0), model, "iris")
    assert len(base) == len(tour) + 1
    for count, secret in enumerate(SECRETS):
        assert observations(scenario(secret, count), model, "iris") == base
