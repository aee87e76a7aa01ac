"""Money as values: `Account`, `Hold` and `Transfer`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

import attrs

from agentsim.world.money import LARGEST, amount_text

__all__ = ["Account", "Hold", "Transfer", "TransferState"]

TransferState = Literal["done", "pending", "rejected"]
"""What became of a transfer: money moved, it awaits approval, or it will never move."""


def _people(values: Iterable[str] | str) -> tuple[str, ...]:
    return (values,) if isinstance(values, str) else tuple(values)


def _amount(_instance: Any, field: Any, value: Any) -> None:
    if type(value) is not int or not -LARGEST < value < LARGEST:
        raise ValueError(f"{field.name} is {value!r}; it has to be a whole number of minor units")


def _part(instance: Any, field: Any, value: Any) -> None:
    _amount(instance, field, value)
    if value < 0:
        raise ValueError(f"{field.name} is {value!r}; it has to be 0 or more")


def _maybe(instance: Any, field: Any, value: Any) -> None:
    if value is not None:
        _part(instance, field, value)


def _named(_instance: Any, field: Any, value: Any) -> None:
    if not isinstance(value, str) or not value:
        raise ValueError(f"{field.name} is {value!r}; it has to be a text that is not empty")


@attrs.frozen
class Account:
    """An account as it is at the start, and what people may do with it.

    Amounts are whole numbers of the currency's smallest unit: `125_000` is 1250.00 EUR.

    Attributes:
        id: Unique name, which is what its holders and those who pay into it see as its number.
        name: What people call it; the id if empty.
        owner: Id of the actor whose it is; empty for nobody in the cast.
        balance: What is on it at the start.
        currency: Code of the currency.
        payers: Ids of the actors who may pay from it, besides its owner.
        viewers: Ids of further actors who may see it.
        approvers: Ids of the actors who may approve transfers and release holds; if empty,
            whoever may pay.
        limit: The largest transfer that needs no second person; None for any.
        overdraft: How far below zero it may go.

    Example:
        >>> account = Account("ops", owner="iris", balance=50_000, approvers=["petra"])
        >>> account.may_pay("iris"), account.may_see("petra"), account.may_see("hale")
        (True, True, False)
    """

    id: str = attrs.field(validator=_named)
    name: str = attrs.field(default="", kw_only=True)
    owner: str = attrs.field(default="", kw_only=True)
    balance: int = attrs.field(default=0, kw_only=True, validator=_amount)
    currency: str = attrs.field(default="EUR", kw_only=True, validator=_named)
    payers: tuple[str, ...] = attrs.field(default=(), converter=_people, kw_only=True)
    viewers: tuple[str, ...] = attrs.field(default=(), converter=_people, kw_only=True)
    approvers: tuple[str, ...] = attrs.field(default=(), converter=_people, kw_only=True)
    limit: int | None = attrs.field(default=None, kw_only=True, validator=_maybe)
    overdraft: int = attrs.field(default=0, kw_only=True, validator=_part)

    @property
    def title(self) -> str:
        """What people call it."""
        return self.name or self.id

    @property
    def deciders(self) -> tuple[str, ...]:
        """Ids of the actors who may approve transfers and release holds, each once."""
        owner = (self.owner,) if self.owner else ()
        return self.approvers or tuple(dict.fromkeys((*owner, *self.payers)))

    def may_pay(self, actor: str) -> bool:
        """Tell whether an actor may pay from the account."""
        return bool(actor) and (actor == self.owner or actor in self.payers)

    def may_decide(self, actor: str) -> bool:
        """Tell whether an actor may approve transfers and release holds."""
        return actor in self.deciders

    def may_see(self, actor: str) -> bool:
        """Tell whether an actor may see balance and transfers."""
        return self.may_pay(actor) or actor in self.viewers or actor in self.approvers

    def text_of(self, amount: int) -> str:
        """Return an amount with the currency, as people write it: `1250.00 EUR`."""
        return f"{amount_text(amount, self.currency)} {self.currency}"


@attrs.frozen
class Hold:
    """Money on an account that cannot be paid away until the hold is released.

    Attributes:
        id: Unique in the scenario. Never shown to an actor.
        account: Id of the account.
        amount: How much of its balance; None for the whole account.
        by: Id of the actor who placed it; empty for nobody in the cast.
        reason: Why, as shown to whoever may see the account.
        at_ms: When it was placed, in milliseconds since the scenario's start.
        number: Its number among the holds on the account, from 1; 0 before it is placed.
        released: Whether it was released.

    Example:
        >>> Hold("audit", account="ops", amount=20_000, by="petra", reason="Audit").amount
        20000
    """

    id: str = attrs.field(validator=_named)
    account: str = attrs.field(kw_only=True, validator=_named)
    amount: int | None = attrs.field(default=None, kw_only=True, validator=_maybe)
    by: str = attrs.field(default="", kw_only=True)
    reason: str = attrs.field(default="", kw_only=True)
    at_ms: int = attrs.field(default=0, kw_only=True)
    number: int = attrs.field(default=0, kw_only=True)
    released: bool = attrs.field(default=False, kw_only=True)


@attrs.frozen
class Transfer:
    """Money that goes, or is to go, from one account to another.

    Attributes:
        number: Its number among the transfers from the source account, from 1.
        at_ms: When it was asked for.
        by: Id of the actor who asked for it.
        source: Id of the account it comes from.
        target: Id of the account it goes to.
        amount: How many of the currency's smallest unit.
        currency: Code of the currency.
        memo: What it is for.
        state: `done`, `pending` while it awaits approval, or `rejected`.
    """

    number: int
    at_ms: int
    by: str
    source: str
    target: str
    amount: int = attrs.field(validator=_part)
    currency: str = "EUR"
    memo: str = ""
    state: TransferState = "done"
