"""Accounts, amounts and the ledger: what is allowed, what is refused, and in which words."""

from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentsim.errors import UnknownName
from agentsim.world import Account, Hold, Ledger, Transfer, World, amount_of, amount_text
from agentsim.world.money import LARGEST, decimals_of

OPS = Account("ops", name="Operations", owner="petra", balance=100_000, limit=50_000)
KEEL = Account("keel", name="Keel & Sons")
LEDGER = Ledger.of([OPS, KEEL, Account("yen", currency="JPY", balance=9)])


@given(st.integers(0, LARGEST - 1), st.sampled_from(["EUR", "JPY", "KWD", "shells"]))
def test_an_amount_survives_being_written(amount: int, currency: str) -> None:
    """What is written is read as the same amount, in every currency."""
    assert amount_of(amount_text(amount, currency), currency) == amount


@pytest.mark.parametrize(
    "text",
    ["", "-1", "1.5", "1.500", "1,50", "1 250", "1e3", "NaN", "inf", "½", "٣", "0x1", ".50", "1."],
)
def test_what_is_no_amount_is_refused(text: str) -> None:
    """Signs, commas, too few or too many digits, and other scripts are refused, and quoted."""
    with pytest.raises(ValueError, match=r"is not an amount in EUR; write it as 1250\.00"):
        amount_of(text, "EUR")


def test_amounts_have_the_digits_of_their_currency() -> None:
    """Yen have no decimals, and dinars three; what is too large is refused."""
    assert (decimals_of("JPY"), decimals_of("BHD"), decimals_of("XYZ")) == (0, 3, 2)
    assert (amount_of("700", "JPY"), amount_of("1.005", "KWD")) == (700, 1_005)
    with pytest.raises(ValueError, match=r"write it as 1250$"):
        amount_of("700.00", "JPY")
    with pytest.raises(ValueError, match="more than can be moved"):
        amount_of("9" * 15, "EUR")
    assert amount_text(-123_456, "EUR") == "-1234.56"


@pytest.mark.parametrize(
    "make",
    [
        lambda: Account(""),
        lambda: Account("a", balance=1.5),  # type: ignore[arg-type]  # refused on purpose
        lambda: Account("a", balance=LARGEST),
        lambda: Account("a", balance=True),
        lambda: Account("a", limit=-1),
        lambda: Account("a", overdraft=-1),
        lambda: Account("a", currency=""),
        lambda: Hold("h", account="a", amount=-1),
        lambda: Hold("h", account=""),
        lambda: Transfer(1, 0, "x", "a", "b", 2**60),
    ],
)
def test_a_value_that_makes_no_sense_is_refused(make: Callable[[], Any]) -> None:
    """Amounts are whole, within bounds, and not below zero; ids and currencies are not empty."""
    with pytest.raises(ValueError, match="it has to be"):
        make()


def test_who_may_do_what_with_an_account() -> None:
    """The owner and payers pay; approvers decide, or else whoever pays; viewers only see."""
    account = Account(
        "a", owner="iris", payers=["hale"], viewers=["marek"], approvers="petra", limit=5
    )
    assert [account.may_pay(who) for who in ("iris", "hale", "marek", "petra", "")] == [
        True,
        True,
        False,
        False,
        False,
    ]
    assert [account.may_decide(who) for who in ("iris", "petra")] == [False, True]
    assert all(account.may_see(who) for who in ("iris", "hale", "marek", "petra"))
    assert not account.may_see("eve")
    assert attrs.evolve(account, approvers=()).deciders == ("iris", "hale")
    assert Account("b", payers=["x"]).deciders == ("x",)
    assert (account.title, OPS.title) == ("a", "Operations")


def test_a_payment_moves_money_and_is_on_both_statements() -> None:
    """Both balances change, both statements have it, and the old ledger is as it was."""
    later, transfer = LEDGER.pay("ops", "keel", amount=1_250, by="iris", at_ms=7, memo="Rope")
    assert transfer == Transfer(1, 7, "iris", "ops", "keel", 1_250, "EUR", "Rope", "done")
    assert (later.balance("ops"), later.balance("keel")) == (98_750, 1_250)
    assert later.statement("ops").transfers == later.statement("keel").transfers == (transfer,)
    assert later.transfer("ops", 1) == transfer
    assert LEDGER.statement("ops").total == 0
    assert len(LEDGER) == 3
    with pytest.raises(ValueError, match="page 0 of size 20"):
        later.statement("ops", page=0)


def test_a_payment_above_the_limit_waits_for_a_second_person() -> None:
    """Nothing moves until somebody else approves; whoever made it cannot."""
    asked, transfer = LEDGER.pay("ops", "keel", amount=50_001, by="iris", at_ms=7)
    assert (transfer.state, asked.balance("ops")) == ("pending", 100_000)
    assert asked.pending("ops") == (transfer,)
    with pytest.raises(ValueError, match="somebody other than who made it"):
        asked.approve("ops", 1, by="iris")
    done, approved = asked.approve("ops", 1, by="petra")
    assert approved == attrs.evolve(transfer, state="done")
    assert (done.balance("ops"), done.balance("keel"), done.pending("ops")) == (49_999, 50_001, ())
    turned, rejected = asked.reject("ops", 1)
    assert (rejected.state, turned.balance("ops"), turned.pending("ops")) == (
        "rejected",
        100_000,
        (),
    )
    assert turned.statement("ops").total == 0
    for ledger in (done, turned):
        with pytest.raises(ValueError, match="transfer 1 from ops does not await approval"):
            ledger.approve("ops", 1, by="petra")
    with pytest.raises(ValueError, match="there is no transfer 9 from ops"):
        asked.reject("ops", 9)


def test_what_is_held_cannot_be_paid() -> None:
    """A hold takes from what is available, one on the whole account takes it all."""
    some, hold = LEDGER.hold("ops", 60_000, by="petra", at_ms=1, reason="Audit")
    assert (hold.id, hold.number, some.available("ops")) == ("ops/1", 1, 40_000)
    with pytest.raises(
        ValueError,
        match=r"only 400\.00 EUR is available on Operations, which is less than 400\.01 EUR",
    ):
        some.pay("ops", "keel", amount=40_001, by="iris", at_ms=1)
    whole, all_of_it = some.hold("ops", by="petra", at_ms=2, id="freeze")
    assert (whole.available("ops"), whole.balance("ops")) == (0, 100_000)
    assert whole.holds_on("ops") == (hold, all_of_it)
    assert whole.hold_on("ops", 2) == all_of_it
    with pytest.raises(ValueError, match="available"):
        whole.hold("ops", 1, by="petra", at_ms=3)
    free, released = whole.release("ops", 2)
    assert released.released
    assert (free.available("ops"), free.holds_on("ops")) == (40_000, (hold,))
    with pytest.raises(ValueError, match="there is no hold 2 on ops"):
        free.release("ops", 2)
    waiting, _ = LEDGER.pay("ops", "keel", amount=90_000, by="iris", at_ms=0)
    short, _ = waiting.hold("ops", 20_000, by="petra", at_ms=0)
    with pytest.raises(ValueError, match="available"):
        short.approve("ops", 1, by="petra")


@pytest.mark.parametrize(
    ("act", "said"),
    [
        (lambda: LEDGER.pay("ops", "ops", amount=1, by="x", at_ms=0), "accounts are the same"),
        (
            lambda: LEDGER.pay("ops", "yen", amount=1, by="x", at_ms=0),
            "Operations is in EUR, yen in",
        ),
        (lambda: LEDGER.pay("ops", "keel", amount=0, by="x", at_ms=0), "more than 0"),
        (lambda: LEDGER.pay("ops", "keel", amount=-5, by="x", at_ms=0), "more than 0"),
        (lambda: LEDGER.pay("ops", "keel", amount=2**60, by="x", at_ms=0), "more than 0"),
        (lambda: LEDGER.hold("ops", 0, by="x", at_ms=0), "more than 0"),
        (lambda: Ledger.of([OPS, OPS]), "two accounts have the id 'ops'"),
        (lambda: Ledger.of([Account("a", balance=-1)]), "a has -1, which is below -0"),
        (lambda: Ledger.of([OPS], [Hold("h", account="ops", amount=100_001)]), "more is held"),
    ],
)
def test_what_cannot_be_is_refused(act: Callable[[], Any], said: str) -> None:
    """A payment or hold that makes no sense is refused, with its reason."""
    with pytest.raises(ValueError, match=said):
        act()


def test_an_account_cannot_take_more_than_can_be_counted() -> None:
    """A balance stays within the bound of all amounts."""
    full = Ledger.of([Account("a", balance=9), Account("b", balance=LARGEST - 5)])
    with pytest.raises(ValueError, match="more than the account can take"):
        full.pay("a", "b", amount=5, by="x", at_ms=0)


@pytest.mark.parametrize(
    "act",
    [
        lambda: LEDGER.account("gone"),
        lambda: LEDGER.available("gone"),
        lambda: LEDGER.pay("ops", "gone", amount=1, by="x", at_ms=0),
        lambda: LEDGER.hold("gone", by="x", at_ms=0),
        lambda: Ledger.of([OPS], [Hold("h", account="gone")]),
    ],
)
def test_an_unknown_account_is_named(act: Callable[[], Any]) -> None:
    """Every way of using an account that is not there names it."""
    with pytest.raises(UnknownName, match="no account named 'gone'; there is: "):
        act()


def test_an_overdraft_goes_below_zero_and_no_further() -> None:
    """An account that allows it is paid from down to its overdraft."""
    ledger = Ledger.of([Account("a", balance=5, overdraft=10), Account("b")])
    low, _ = ledger.pay("a", "b", amount=15, by="x", at_ms=0)
    assert (low.balance("a"), low.available("a")) == (-10, 0)
    with pytest.raises(ValueError, match="available"):
        low.pay("a", "b", amount=1, by="x", at_ms=0)


def test_a_ledger_lies_in_a_world() -> None:
    """It is a component like any other, and found in it."""
    assert World().put(LEDGER).get(Ledger) is LEDGER
