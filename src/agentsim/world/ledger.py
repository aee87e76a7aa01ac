"""`Ledger`: accounts and what is paid between them, at the same speed for any history."""

from __future__ import annotations

from collections.abc import Iterable

import attrs
from immutables import Map

from agentsim.errors import UnknownName
from agentsim.world.account import Account, Hold, Transfer
from agentsim.world.components import component
from agentsim.world.money import LARGEST
from agentsim.world.statement import Standing, Statement

__all__ = ["Ledger"]

Key = tuple[str, int]
"""(account, number): of a transfer, the account it comes from."""


@component("ledger")
@attrs.frozen
class Ledger:
    """Accounts, transfers between them, and holds. Money is neither made nor lost.

    Make one with `Ledger.of`. Who may do what is not asked here, but by the tools; that nobody
    approves a transfer of their own is.

    Attributes:
        accounts: From id to account.
        standings: From id of an account to where it stands.
        transfers: From (source account, number) to transfer.
        entries: From (account, place on its statement from 1) to the key of a transfer.
        journal: From place among everything that was paid, from 1, to the key of a transfer.
        holds: From (account, number) to hold.

    Example:
        >>> ledger = Ledger.of([Account("ops", balance=50_000), Account("keel")])
        >>> later, transfer = ledger.pay("ops", "keel", amount=12_500, by="iris", at_ms=5)
        >>> later.balance("ops"), later.balance("keel"), ledger.balance("ops")
        (37500, 12500, 50000)
    """

    accounts: Map[str, Account] = Map()
    standings: Map[str, Standing] = Map()
    transfers: Map[Key, Transfer] = Map()
    entries: Map[Key, Key] = Map()
    journal: Map[int, Key] = Map()
    holds: Map[Key, Hold] = Map()

    @classmethod
    def of(cls, accounts: Iterable[Account], holds: Iterable[Hold] = ()) -> Ledger:
        """Return a ledger with these accounts, and these holds on them.

        Raises:
            UnknownName: if a hold is on an account that is not there.
            ValueError: if two accounts have one id, a balance is below what the account may go
                down to, or more is held than there is.
        """
        made = cls()
        for account in accounts:
            if account.id in made.accounts:
                raise ValueError(f"two accounts have the id {account.id!r}")
            if account.balance < -account.overdraft:
                raise ValueError(
                    f"{account.id} has {account.balance}, which is below -{account.overdraft}"
                )
            made = attrs.evolve(
                made,
                accounts=made.accounts.set(account.id, account),
                standings=made.standings.set(account.id, Standing(account.balance)),
            )
        for hold in holds:
            made = made.placed(hold)[0]
        return made

    def __len__(self) -> int:
        return len(self.accounts)

    # -- asking ------------------------------------------------------------------------------

    def account(self, id: str) -> Account:
        """Return an account.

        Raises:
            UnknownName: if there is none with this id.
        """
        try:
            return self.accounts[id]
        except KeyError:
            raise UnknownName("account", id, tuple(self.accounts)) from None

    def standing(self, id: str) -> Standing:
        """Return where an account stands.

        Raises:
            UnknownName: if there is none with this id.
        """
        return self.standings[self.account(id).id]

    def balance(self, id: str) -> int:
        """Return what is on an account.

        Raises:
            UnknownName: if there is none with this id.
        """
        return self.standing(id).balance

    def available(self, id: str) -> int:
        """Return how much can be paid from an account: nothing, while all of it is held.

        Raises:
            UnknownName: if there is none with this id.
        """
        standing = self.standing(id)
        if standing.blocked:
            return 0
        return standing.balance + self.accounts[id].overdraft - standing.reserved

    def transfer(self, source: str, number: int) -> Transfer | None:
        """Return a transfer, by the account it comes from and its number there; None if none."""
        return self.transfers.get((source, number))

    def hold_on(self, account: str, number: int) -> Hold | None:
        """Return a hold, by its account and its number there; None if there is none."""
        return self.holds.get((account, number))

    def pending(self, id: str) -> tuple[Transfer, ...]:
        """Return the transfers from an account that await approval, oldest first.

        Raises:
            UnknownName: if there is no such account.
        """
        return tuple(self.transfers[id, number] for number in sorted(self.standing(id).pending))

    def holds_on(self, id: str) -> tuple[Hold, ...]:
        """Return the holds on an account that are not released, oldest first.

        Raises:
            UnknownName: if there is no such account.
        """
        return tuple(self.holds[id, number] for number in sorted(self.standing(id).holds))

    def statement(self, id: str, *, page: int = 1, size: int = 20) -> Statement:
        """Return one page of what was paid to and from an account, newest first.

        Raises:
            UnknownName: if there is no such account.
            ValueError: if `page` or `size` is less than 1.
        """
        if page < 1 or size < 1:
            raise ValueError(f"page {page} of size {size}: both have to be 1 or more")
        total = self.standing(id).booked
        newest = total - (page - 1) * size
        places = range(newest, max(0, newest - size), -1)
        found = tuple(self.transfers[self.entries[id, place]] for place in places)
        return Statement(id, found, page, max(1, -(-total // size)), total)

    # -- paying ------------------------------------------------------------------------------

    def pay(
        self, source: str, target: str, *, amount: int, by: str, at_ms: int, memo: str = ""
    ) -> tuple[Ledger, Transfer]:
        """Return the ledger with a transfer, and the transfer: `pending` if above the limit.

        Args:
            source: Id of the account it comes from.
            target: Id of the account it goes to.
            amount: How many of the currency's smallest unit.
            by: Id of the actor who asks for it.
            at_ms: When.
            memo: What it is for.

        Raises:
            UnknownName: if there is no such account.
            ValueError: if the amount is not above 0 or is more than is available, or the two
                accounts are one, or of different currencies.
        """
        account, other = self.account(source), self.account(target)
        if source == target:
            raise ValueError("the two accounts are the same")
        if account.currency != other.currency:
            raise ValueError(
                "money moves only between accounts of one currency, and "
                f"{account.title} is in {account.currency}, {other.title} in {other.currency}"
            )
        if not 0 < amount < LARGEST:
            raise ValueError("the amount has to be more than 0")
        self._covers(source, target, amount)
        pending = account.limit is not None and amount > account.limit
        standing = self.standings[source]
        number = standing.asked + 1
        transfer = Transfer(
            number,
            at_ms,
            by,
            source,
            target,
            amount,
            account.currency,
            memo,
            "pending" if pending else "done",
        )
        standing = attrs.evolve(
            standing,
            asked=number,
            pending=standing.pending.set(number, True) if pending else standing.pending,
        )
        asked = attrs.evolve(
            self,
            standings=self.standings.set(source, standing),
            transfers=self.transfers.set((source, number), transfer),
        )
        return (asked if pending else asked._settled(transfer)), transfer

    def approve(self, source: str, number: int, *, by: str) -> tuple[Ledger, Transfer]:
        """Return the ledger with a pending transfer carried out, and the transfer.

        Raises:
            ValueError: if there is no such transfer, it is not pending, whoever approves it asked
                for it, or the money is not available any more.
        """
        transfer = self._decided(source, number)
        if transfer.by == by:
            raise ValueError("a transfer has to be approved by somebody other than who made it")
        self._covers(source, transfer.target, transfer.amount)
        done = attrs.evolve(transfer, state="done")
        return self._closed(done)._settled(done), done

    def reject(self, source: str, number: int) -> tuple[Ledger, Transfer]:
        """Return the ledger with a pending transfer turned down, and the transfer.

        Raises:
            ValueError: if there is no such transfer, or it is not pending.
        """
        rejected = attrs.evolve(self._decided(source, number), state="rejected")
        return self._closed(rejected), rejected

    def _covers(self, source: str, target: str, amount: int) -> None:
        available = self.available(source)
        if amount > available:
            account = self.accounts[source]
            raise ValueError(
                f"only {account.text_of(max(0, available))} is available on {account.title}, "
                f"which is less than {account.text_of(amount)}"
            )
        if self.standings[target].balance + amount >= LARGEST:
            raise ValueError("the amount is more than the account can take")

    def _decided(self, source: str, number: int) -> Transfer:
        transfer = self.transfers.get((source, number))
        if transfer is None:
            raise ValueError(f"there is no transfer {number} from {source}")
        if transfer.state != "pending":
            raise ValueError(f"transfer {number} from {source} does not await approval")
        return transfer

    def _closed(self, transfer: Transfer) -> Ledger:
        """The ledger with a transfer no longer pending."""
        standing = self.standings[transfer.source]
        standing = attrs.evolve(standing, pending=standing.pending.delete(transfer.number))
        return attrs.evolve(
            self,
            standings=self.standings.set(transfer.source, standing),
            transfers=self.transfers.set((transfer.source, transfer.number), transfer),
        )

    def _settled(self, transfer: Transfer) -> Ledger:
        """The ledger with the money of a transfer moved, and noted on both statements."""
        key = (transfer.source, transfer.number)
        standings, entries = self.standings, self.entries
        for name, amount in (
            (transfer.source, -transfer.amount),
            (transfer.target, transfer.amount),
        ):
            old = standings[name]
            place = old.booked + 1
            entries = entries.set((name, place), key)
            standings = standings.set(
                name, attrs.evolve(old, balance=old.balance + amount, booked=place)
            )
        return attrs.evolve(
            self,
            standings=standings,
            entries=entries,
            journal=self.journal.set(len(self.journal) + 1, key),
        )

    # -- holding -----------------------------------------------------------------------------

    def hold(
        self,
        account: str,
        amount: int | None = None,
        *,
        by: str,
        at_ms: int,
        reason: str = "",
        id: str = "",
    ) -> tuple[Ledger, Hold]:
        """Return the ledger with money held, and the hold.

        Args:
            account: Id of the account.
            amount: How much; None for the whole account.
            by: Id of the actor who places it.
            at_ms: When.
            reason: Why.
            id: Its id; by default made from the account and the number.

        Raises:
            UnknownName: if there is no such account.
            ValueError: if the amount is not above 0, or is more than is available.
        """
        number = self.standing(account).placed + 1
        hold = Hold(
            id or f"{account}/{number}",
            account=account,
            amount=amount,
            by=by,
            reason=reason,
            at_ms=at_ms,
        )
        if amount is not None:
            if amount <= 0:
                raise ValueError("the amount has to be more than 0")
            if amount > self.available(account):
                found = self.accounts[account]
                raise ValueError(
                    f"only {found.text_of(max(0, self.available(account)))} is available on "
                    f"{found.title}, which is less than {found.text_of(amount)}"
                )
        return self.placed(hold)

    def placed(self, hold: Hold) -> tuple[Ledger, Hold]:
        """Return the ledger with a hold of any origin, and the hold with its number.

        Raises:
            UnknownName: if there is no such account.
            ValueError: if more would be held than there is.
        """
        standing = self.standing(hold.account)
        number = standing.placed + 1
        hold = attrs.evolve(hold, number=number)
        standing = attrs.evolve(standing, placed=number)
        if not hold.released:
            amount = hold.amount or 0
            most = standing.balance + self.accounts[hold.account].overdraft
            if amount and standing.reserved + amount > most:
                raise ValueError(f"more is held on {hold.account} than the {most} that there is")
            standing = attrs.evolve(
                standing,
                reserved=standing.reserved + amount,
                blocked=standing.blocked + (hold.amount is None),
                holds=standing.holds.set(number, True),
            )
        made = attrs.evolve(
            self,
            standings=self.standings.set(hold.account, standing),
            holds=self.holds.set((hold.account, number), hold),
        )
        return made, hold

    def release(self, account: str, number: int) -> tuple[Ledger, Hold]:
        """Return the ledger with a hold released, and the hold.

        Raises:
            ValueError: if there is no such hold, or it was released before.
        """
        hold = self.holds.get((account, number))
        if hold is None or hold.released:
            raise ValueError(f"there is no hold {number} on {account}")
        standing = self.standings[account]
        standing = attrs.evolve(
            standing,
            reserved=standing.reserved - (hold.amount or 0),
            blocked=standing.blocked - (hold.amount is None),
            holds=standing.holds.delete(number),
        )
        released = attrs.evolve(hold, released=True)
        made = attrs.evolve(
            self,
            standings=self.standings.set(account, standing),
            holds=self.holds.set((account, number), released),
        )
        return made, released
