"""Law 9 for money and meetings: what others pay, hold and meet about is not seen."""

from __future__ import annotations

from typing import Any

import attrs

from agentsim.cast import Actor, when
from agentsim.events import Call
from agentsim.outcomes import called
from agentsim.scenarios import Scenario
from agentsim.world import Account, Appointment
from tests.laws.generators import TOOLS, quiet
from tests.laws.secrets import seen_by

SECRETS = ("", "The pump was never tested.", "Née Ærø.", "x" * 500)


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

    base = seen_by(scenario("", 0), model, "iris")
    assert len(base) == len(tour) + 1
    for count, secret in enumerate(SECRETS):
        assert seen_by(scenario(secret, count), model, "iris") == base
