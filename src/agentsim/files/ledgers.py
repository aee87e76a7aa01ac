"""Ledgers in documents: accounts, transfers and holds, without balances that follow from them."""

from __future__ import annotations

from collections.abc import Iterable

import attrs
from immutables import Map

from agentsim.files.faults import Misfit
from agentsim.world import Account, Hold, Ledger, Transfer
from agentsim.world.statement import Standing

__all__ = ["StoredLedger", "ledger_in", "ledger_out"]


@attrs.frozen
class StoredLedger:
    """A ledger.

    Attributes:
        accounts: As they were at the start, in order of their ids.
        transfers: First those that were carried out, in that order, and then all others.
        holds: In order of account and number.
    """

    accounts: tuple[Account, ...] = ()
    transfers: tuple[Transfer, ...] = ()
    holds: tuple[Hold, ...] = ()


def ledger_out(ledger: Ledger) -> StoredLedger:
    """Return what of a ledger is written."""
    done = [ledger.journal[place] for place in sorted(ledger.journal)]
    rest = sorted(set(ledger.transfers) - set(done))
    return StoredLedger(
        tuple(ledger.accounts[id] for id in sorted(ledger.accounts)),
        tuple(ledger.transfers[key] for key in (*done, *rest)),
        tuple(ledger.holds[key] for key in sorted(ledger.holds)),
    )


def ledger_in(stored: StoredLedger) -> Ledger:
    """Return the ledger that was written.

    Raises:
        Misfit: if its parts disagree.
    """
    try:
        made = _paid(Ledger.of(stored.accounts), stored.transfers)
        for hold in stored.holds:
            made, placed = made.placed(hold)
            if placed.number != hold.number:
                raise ValueError(f"the holds on {hold.account} are not numbered from 1, in order")
    except (LookupError, ValueError) as error:
        raise Misfit(f"does not add up: {error}.") from None
    return made


def _paid(ledger: Ledger, transfers: Iterable[Transfer]) -> Ledger:
    """The ledger with these transfers, the done ones in the order in which they were paid."""
    standings: dict[str, Standing] = dict(ledger.standings)
    found: dict[tuple[str, int], Transfer] = {}
    entries: dict[tuple[str, int], tuple[str, int]] = {}
    journal: dict[int, tuple[str, int]] = {}
    last: dict[str, int] = {}
    for transfer in transfers:
        key = (transfer.source, transfer.number)
        source, target = ledger.account(transfer.source), ledger.account(transfer.target)
        if key in found:
            raise ValueError(f"two transfers from {source.id} have the number {transfer.number}")
        if source == target or source.currency != target.currency:
            raise ValueError(f"no transfer goes from {source.id} to {target.id}")
        if transfer.currency != source.currency:
            raise ValueError(f"transfer {transfer.number} from {source.id} has another currency")
        if transfer.number < 1:
            raise ValueError(f"the transfers from {source.id} are not numbered from 1")
        found[key] = transfer
        last[source.id] = max(last.get(source.id, 0), transfer.number)
        standing = standings[source.id]
        standings[source.id] = attrs.evolve(standing, asked=standing.asked + 1)
        if transfer.state == "pending":
            standing = standings[source.id]
            standings[source.id] = attrs.evolve(
                standing, pending=standing.pending.set(transfer.number, True)
            )
        elif transfer.state == "done":
            if len(journal) < len(found) - 1:
                raise ValueError("a transfer that was carried out comes after one that was not")
            journal[len(journal) + 1] = key
            for id, amount in ((source.id, -transfer.amount), (target.id, transfer.amount)):
                old = standings[id]
                entries[id, old.booked + 1] = key
                standings[id] = attrs.evolve(
                    old, balance=old.balance + amount, booked=old.booked + 1
                )
            if standings[source.id].balance < -source.overdraft:
                raise ValueError(f"{source.id} falls below what it may go down to")
    for id, number in last.items():
        if number != standings[id].asked:
            raise ValueError(f"transfers from {id} are missing")
    return attrs.evolve(
        ledger,
        standings=Map(standings),
        transfers=Map(found),
        entries=Map(entries),
        journal=Map(journal),
    )
