"""Law 9, in its simplest form: what was not shown makes no difference to who sees."""

from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agentsim.engine import Observation
from agentsim.events import Call
from agentsim.scenarios import Scenario
from agentsim.world import Message
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
