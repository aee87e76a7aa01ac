"""The ledger, against a naive one made of dicts and lists that reckons everything anew."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from agentsim.files import dumps, loads
from agentsim.world import Account, Hold, Ledger, Transfer

ACCOUNTS = (
    Account("ops", balance=100, limit=40),
    Account("keel", balance=30, overdraft=50),
    Account("grant", balance=0),
    Account("tokyo", balance=500, currency="JPY", limit=0),
    Account("kyoto", currency="JPY"),
)
NAMES = st.sampled_from([account.id for account in ACCOUNTS])
PEOPLE = st.sampled_from(["iris", "petra"])
AMOUNTS = st.sampled_from([1, 5, 20, 40, 41, 60, 100, 151])
NUMBERS = st.integers(1, 3)


class Naive:
    """A ledger as one would first write it: a list of what happened, and sums over it."""

    def __init__(self) -> None:
        self.accounts = {account.id: account for account in ACCOUNTS}
        self.transfers: list[dict[str, Any]] = []
        self.paid: list[dict[str, Any]] = []
        self.holds: list[dict[str, Any]] = []

    def copy(self) -> Naive:
        made = Naive()
        made.transfers = [dict(each) for each in self.transfers]
        made.paid = [made.transfers[self.transfers.index(each)] for each in self.paid]
        made.holds = [dict(each) for each in self.holds]
        return made

    def balance(self, id: str) -> int:
        came = sum(each["amount"] for each in self.paid if each["target"] == id)
        went = sum(each["amount"] for each in self.paid if each["source"] == id)
        return self.accounts[id].balance + came - went

    def open_holds(self, id: str) -> list[dict[str, Any]]:
        return [each for each in self.holds if each["account"] == id and not each["released"]]

    def available(self, id: str) -> int:
        holds = self.open_holds(id)
        if any(each["amount"] is None for each in holds):
            return 0
        held = sum(each["amount"] for each in holds)
        return self.balance(id) + self.accounts[id].overdraft - held

    def find(self, source: str, number: int) -> dict[str, Any] | None:
        mine = [each for each in self.transfers if each["source"] == source]
        return mine[number - 1] if number <= len(mine) else None

    def pay(self, source: str, target: str, amount: int, by: str) -> bool:
        one, two = self.accounts[source], self.accounts[target]
        if one is two or one.currency != two.currency or amount > self.available(source):
            return False
        number = sum(each["source"] == source for each in self.transfers) + 1
        pending = one.limit is not None and amount > one.limit
        made = {"number": number, "source": source, "target": target, "amount": amount, "by": by}
        made["state"] = "pending" if pending else "done"
        self.transfers.append(made)
        if not pending:
            self.paid.append(made)
        return True

    def approve(self, source: str, number: int, by: str) -> bool:
        found = self.find(source, number)
        if found is None or found["state"] != "pending" or found["by"] == by:
            return False
        if found["amount"] > self.available(source):
            return False
        found["state"] = "done"
        self.paid.append(found)
        return True

    def reject(self, source: str, number: int) -> bool:
        found = self.find(source, number)
        if found is None or found["state"] != "pending":
            return False
        found["state"] = "rejected"
        return True

    def hold(self, id: str, amount: int | None, by: str) -> bool:
        if amount is not None and amount > self.available(id):
            return False
        number = sum(each["account"] == id for each in self.holds) + 1
        made = {"account": id, "number": number, "amount": amount, "by": by, "released": False}
        self.holds.append(made)
        return True

    def release(self, id: str, number: int) -> bool:
        mine = [each for each in self.holds if each["account"] == id]
        if number > len(mine) or mine[number - 1]["released"]:
            return False
        mine[number - 1]["released"] = True
        return True


def shown(transfer: Transfer) -> dict[str, Any]:
    """A transfer as the naive ledger has it."""
    names = ("number", "source", "target", "amount", "by", "state")
    return {name: getattr(transfer, name) for name in names}


def held(hold: Hold) -> dict[str, Any]:
    """A hold as the naive ledger has it."""
    return {name: getattr(hold, name) for name in ("account", "number", "amount", "by", "released")}


class Bank(RuleBasedStateMachine):
    """Does the same to both, and keeps old versions to see that they stay."""

    def __init__(self) -> None:
        super().__init__()
        self.ledger = Ledger.of(ACCOUNTS)
        self.naive = Naive()
        self.kept: list[tuple[Ledger, Naive]] = []

    def _both(self, done: bool, act: Callable[[], tuple[Ledger, Any]]) -> None:
        if done:
            self.ledger, _ = act()
        else:
            with pytest.raises(ValueError, match=r"\w"):
                act()

    @rule(source=NAMES, other=NAMES, amount=AMOUNTS, by=PEOPLE)
    def pay(self, source: str, other: str, amount: int, by: str) -> None:
        self._pay(source, other, amount, by)

    def _pay(self, source: str, other: str, amount: int, by: str) -> None:
        ledger = self.ledger
        self._both(
            self.naive.pay(source, other, amount, by),
            lambda: ledger.pay(source, other, amount=amount, by=by, at_ms=0),
        )

    @rule(amount=AMOUNTS, by=PEOPLE, other=st.sampled_from(["keel", "grant"]))
    def pay_from_ops(self, other: str, amount: int, by: str) -> None:
        self._pay("ops", other, amount, by)

    @rule(source=NAMES, number=NUMBERS, by=PEOPLE)
    def approve(self, source: str, number: int, by: str) -> None:
        ledger = self.ledger
        self._both(
            self.naive.approve(source, number, by), lambda: ledger.approve(source, number, by=by)
        )

    @rule(source=NAMES, number=NUMBERS)
    def reject(self, source: str, number: int) -> None:
        ledger = self.ledger
        self._both(self.naive.reject(source, number), lambda: ledger.reject(source, number))

    @rule(id=NAMES, amount=AMOUNTS | st.none(), by=PEOPLE)
    def hold(self, id: str, amount: int | None, by: str) -> None:
        ledger = self.ledger
        self._both(self.naive.hold(id, amount, by), lambda: ledger.hold(id, amount, by=by, at_ms=0))

    @rule(id=NAMES, number=NUMBERS)
    def release(self, id: str, number: int) -> None:
        ledger = self.ledger
        self._both(self.naive.release(id, number), lambda: ledger.release(id, number))

    @rule()
    def keep(self) -> None:
        self.kept.append((self.ledger, self.naive.copy()))

    @rule(id=NAMES, page=st.integers(1, 3), size=st.integers(1, 3))
    def page(self, id: str, page: int, size: int) -> None:
        found = self.ledger.statement(id, page=page, size=size)
        mine = [each for each in self.naive.paid if id in (each["source"], each["target"])][::-1]
        assert [shown(each) for each in found.transfers] == mine[(page - 1) * size : page * size]
        assert (found.total, found.pages) == (len(mine), max(1, -(-len(mine) // size)))

    @rule()
    def write_and_read(self) -> None:
        assert loads(dumps(self.ledger), Ledger) == self.ledger

    @invariant()
    def it_holds_the_same_money(self) -> None:
        assert_same(self.ledger, self.naive)

    @invariant()
    def old_versions_are_as_they_were(self) -> None:
        for ledger, naive in self.kept[-3:]:
            assert_same(ledger, naive)


def assert_same(ledger: Ledger, naive: Naive) -> None:
    """The two agree in every balance, transfer and hold, and no money was made or lost."""
    for currency in ("EUR", "JPY"):
        mine = [account for account in ACCOUNTS if account.currency == currency]
        assert sum(ledger.balance(each.id) for each in mine) == sum(each.balance for each in mine)
    for account in ACCOUNTS:
        assert ledger.balance(account.id) == naive.balance(account.id)
        assert ledger.balance(account.id) >= -account.overdraft
        assert ledger.available(account.id) == naive.available(account.id) >= 0
        assert [held(each) for each in ledger.holds_on(account.id)] == naive.open_holds(account.id)
        mine = [each for each in naive.transfers if each["source"] == account.id]
        assert [shown(each) for each in ledger.pending(account.id)] == [
            each for each in mine if each["state"] == "pending"
        ]
        for each in mine:
            transfer = ledger.transfer(account.id, each["number"])
            assert transfer is not None
            assert shown(transfer) == each
        assert ledger.transfer(account.id, len(mine) + 1) is None
    assert len(ledger.holds) == len(naive.holds)
    assert len(ledger.transfers) == len(naive.transfers)


PLAYED = settings(max_examples=40, stateful_step_count=30, deadline=None)
Bank.TestCase.settings = PLAYED
TestBank = Bank.TestCase

# -- ledgers that the model has to catch -----------------------------------------------------


def _evolved(name: str, change: Callable[[Ledger, Any], Ledger]) -> Callable[[Any], Any]:
    """An operation whose result is changed."""

    def maker(real: Any) -> Any:
        def act(self: Ledger, *args: Any, **options: Any) -> tuple[Ledger, Any]:
            ledger, value = real(self, *args, **options)
            return change(ledger, value), value

        return act

    maker.__name__ = name
    return maker


def _richer(ledger: Ledger, transfer: Transfer) -> Ledger:
    old = ledger.standings[transfer.target]
    richer = attrs.evolve(old, balance=old.balance + 1)
    return attrs.evolve(ledger, standings=ledger.standings.set(transfer.target, richer))


def _forgotten(ledger: Ledger, hold: Hold) -> Ledger:
    old = ledger.standings[hold.account]
    return attrs.evolve(
        ledger, standings=ledger.standings.set(hold.account, attrs.evolve(old, reserved=0))
    )


def _unlimited(real: Any) -> Any:
    def pay(self: Ledger, source: str, target: str, **options: Any) -> tuple[Ledger, Any]:
        free = attrs.evolve(self.accounts[source], limit=None)
        made, value = real(
            attrs.evolve(self, accounts=self.accounts.set(source, free)), source, target, **options
        )
        return attrs.evolve(made, accounts=self.accounts), value

    return pay


def _uncovered(real: Any) -> Any:
    return lambda self, source, target, amount: None


def _one_pair_of_eyes(real: Any) -> Any:
    return lambda self, source, number, *, by: real(self, source, number, by=f"not {by}")


def _still_blocked(ledger: Ledger, hold: Hold) -> Ledger:
    old = ledger.standings[hold.account]
    return attrs.evolve(
        ledger,
        standings=ledger.standings.set(
            hold.account, attrs.evolve(old, blocked=old.blocked + (hold.amount is None))
        ),
    )


def _twice(real: Any) -> Any:
    def settled(self: Ledger, transfer: Transfer) -> Ledger:
        made: Ledger = real(real(self, transfer), transfer)
        return made

    return settled


MUTANTS: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "money from nowhere": ("pay", _evolved("pay", _richer)),
    "paid twice": ("_settled", _twice),
    "below zero": ("_covers", _uncovered),
    "no limit": ("pay", _unlimited),
    "two eyes": ("approve", _one_pair_of_eyes),
    "a hold that holds nothing": ("hold", _evolved("hold", _forgotten)),
    "a release that forgets": ("release", _evolved("release", _still_blocked)),
    "a rejection that pays": ("reject", _evolved("reject", lambda made, each: made._settled(each))),
}


@pytest.mark.parametrize("name", sorted(MUTANTS))
def test_the_model_catches_a_ledger_that_is_wrong(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A ledger that makes money, overdraws, or forgets a rule differs from the naive one."""
    method, maker = MUTANTS[name]
    monkeypatch.setattr(Ledger, method, maker(getattr(Ledger, method)))
    many = settings(PLAYED, max_examples=2_000, database=None, phases=[Phase.generate])
    with pytest.raises((AssertionError, ValueError, pytest.fail.Exception)):
        run_state_machine_as_test(Bank, settings=many)
