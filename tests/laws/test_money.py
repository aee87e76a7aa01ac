"""Law 7, for money: none is made and none is lost, and what moved is in the record."""

from collections import Counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agentsim.engine import Environment
from agentsim.events import Approved, Call, Held, Paid, Released
from agentsim.world import Ledger
from tests.laws.generators import TOOLS, busy, player, quiet
from tests.laws.laws import positions
from tests.strategies_scenarios import played


def assert_money_conserved(env: Environment) -> None:
    """Balances and holds are those of the start, changed by what the events say."""
    ledger = env.world.find(Ledger) or Ledger()
    balances = Counter({id: account.balance for id, account in ledger.accounts.items()})
    holds = {(hold.account, hold.id): hold.amount for hold in env.scenario.holds}
    for event in env.history:
        if isinstance(event, Paid | Approved) and event.transfer.state == "done":
            balances[event.transfer.source] -= event.transfer.amount
            balances[event.transfer.target] += event.transfer.amount
        elif isinstance(event, Held):
            holds[event.hold.account, event.hold.id] = event.hold.amount
        elif isinstance(event, Released):
            del holds[event.hold.account, event.hold.id]
    for id, account in ledger.accounts.items():
        assert ledger.balance(id) == balances[id], f"{id} is not what the events make it"
        assert ledger.balance(id) >= -account.overdraft, f"{id} is overdrawn"
        assert ledger.available(id) >= 0, f"more is held on {id} than there is"
        there = {(id, hold.id): hold.amount for hold in ledger.holds_on(id)}
        assert there == {key: held for key, held in holds.items() if key[0] == id}


@given(played(hostile=True))
@settings(max_examples=25)
def test_money_is_somewhere_at_every_moment(path: list[Environment]) -> None:
    """At each position, every balance follows from the start and the events."""
    for env in path:
        assert_money_conserved(env)


@given(st.integers(0, 2_000))
@settings(max_examples=40)
def test_busy_money_is_conserved(number: int) -> None:
    """The same with limits, approvals, rejections, holds, and people who pay by script."""
    path = positions(busy(number), player(number, hostile=0.2), seed=number)
    for env in path[:: max(1, len(path) // 4)]:
        assert_money_conserved(env)
    assert_money_conserved(path[-1])


PAY = Call("make_transfer", {"source": "ops", "target": "keel", "amount": "5.00"})


@pytest.mark.parametrize("times", [0, 2])
def test_a_ledger_that_loses_or_doubles_money_is_caught(
    times: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A transfer that moves nothing, or moves it twice, breaks the law."""
    assert_money_conserved(Environment.start(quiet(*TOOLS)).step(PAY))
    real = Ledger._settled

    def settled(self: Ledger, transfer: Any) -> Ledger:
        for _ in range(times):
            self = real(self, transfer)
        return self

    monkeypatch.setattr(Ledger, "_settled", settled)
    env = Environment.start(quiet(*TOOLS)).step(PAY)
    with pytest.raises(AssertionError, match="is not what the events make it"):
        assert_money_conserved(env)
