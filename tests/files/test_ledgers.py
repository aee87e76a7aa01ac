"""Ledgers and scenarios with them in documents: what disagrees with itself is refused."""

import json
from typing import Any

import pytest

from agentsim.errors import LoadError
from agentsim.files import dumps, loads
from agentsim.world import Account, Ledger

START = Ledger.of(
    [Account("ops", balance=100, limit=50), Account("keel"), Account("yen", currency="JPY")]
)


def ledger() -> Ledger:
    """A ledger with transfers of every state, approved out of order, and a hold."""
    made, _ = START.pay("ops", "keel", amount=60, by="iris", at_ms=0)
    made, _ = made.pay("ops", "keel", amount=5, by="iris", at_ms=1)
    made, _ = made.pay("ops", "keel", amount=55, by="iris", at_ms=2)
    made, _ = made.pay("keel", "ops", amount=5, by="iris", at_ms=3)
    made, _ = made.approve("ops", 1, by="petra")
    made, _ = made.reject("ops", 3)
    made, _ = made.hold("ops", 9, by="petra", at_ms=4)
    made, _ = made.hold("ops", by="petra", at_ms=4)
    return made.release("ops", 2)[0]


def test_a_ledger_comes_back_with_its_statements() -> None:
    """What was approved late stands where it was paid, not where it was asked for."""
    back = loads(dumps(ledger()), Ledger)
    assert back == ledger()
    assert [each.number for each in back.statement("keel").transfers] == [1, 1, 2]
    assert back.available("ops") == 31


def _changed(path: list[Any], value: Any) -> str:
    document = json.loads(dumps(ledger()))
    place = document["ledger"]
    for step in path[:-1]:
        place = place[step]
    if value is None:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return json.dumps(document)


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        (["accounts", 1, "balance"], 1, "ops falls below what it may go down to"),
        (["accounts", 0, "id"], "ops", "two accounts have the id 'ops'"),
        (["transfers", 0, "source"], "gone", "no account named 'gone'"),
        (["transfers", 0, "target"], "ops", "no transfer goes from ops to ops"),
        (["transfers", 0, "target"], "yen", "no transfer goes from ops to yen"),
        (["transfers", 0, "currency"], "JPY", "has another currency"),
        (["transfers", 0, "number"], 1, "two transfers from ops have the number 1"),
        (["transfers", 0, "number"], 0, "are not numbered from 1"),
        (["transfers", 0, "number"], 7, "transfers from ops are missing"),
        (["transfers", 0, "state"], "pending", "comes after one that was not"),
        (["transfers", 0, "state"], "lost", "is the text 'lost'"),
        (["transfers", 0, "amount"], "5", "where a whole number is expected"),
        (["holds", 0, "number"], 3, "holds on ops are not numbered from 1"),
        (["holds", 0, "amount"], 99, "more is held on ops than the 40"),
        (["holds", 0, "account"], "gone", "no account named 'gone'"),
    ],
)
def test_a_ledger_that_does_not_add_up_is_refused(path: list[Any], value: Any, said: str) -> None:
    """A document whose parts disagree is no ledger, and says why."""
    with pytest.raises(LoadError, match=said):
        loads(_changed(path, value), Ledger)


def test_a_ledger_of_somebodys_own_making_is_not_written() -> None:
    """A ledger whose indices do not follow from its transfers cannot be written."""
    with pytest.raises(ValueError, match="it was not made by its own methods"):
        dumps(Ledger(ledger().accounts, START.standings, ledger().transfers))
