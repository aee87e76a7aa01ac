"""What `Scenario.check` looks at in accounts, holds, and whatever names them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import attrs

from agentsim.cast import ApproveTransfer, HoldMoney, PayMoney, RejectTransfer, ReleaseHold
from agentsim.errors import Fault
from agentsim.events import Approved, Held, Paid, Rejected, Released
from agentsim.scenarios.naming import not_cast, patterns_of, reactions_of
from agentsim.values import instead
from agentsim.world import Account

if TYPE_CHECKING:
    from agentsim.scenarios.scenario import Scenario

__all__ = ["account_faults"]

_MONEY = frozenset((Paid, Approved, Rejected, Held, Released))


def account_faults(scenario: Scenario) -> Iterator[Fault]:
    """Yield everything that is wrong with accounts, holds, and what is said of them."""
    accounts = {account.id: account for account in scenario.accounts}
    cast = frozenset(actor.id for actor in scenario.cast)
    for number, account in enumerate(scenario.accounts):
        yield from _account(account, f"scenario.accounts[{number}]", cast)
    yield from _holds(scenario, accounts, cast)
    yield from _patterns(scenario, accounts)
    yield from _steps(scenario, accounts)


def _account(account: Account, path: str, cast: frozenset[str]) -> Iterator[Fault]:
    if account.owner:
        yield from not_cast(account.owner, f"{path}.owner", cast)
    for name in ("payers", "viewers", "approvers"):
        for who in getattr(account, name):
            yield from not_cast(who, f"{path}.{name}", cast)
    if account.balance < -account.overdraft:
        yield Fault(
            f"{path}.balance",
            f"is {account.balance}, below what the overdraft of {account.overdraft} allows.",
            "Raise one of the two.",
        )
    payers = [each for each in (account.owner, *account.payers) if each]
    if account.limit is not None and not any(set(account.deciders) - {each} for each in payers):
        yield Fault(
            f"{path}.limit",
            "there is no second person to approve what is paid above it.",
            "Name somebody else in approvers, or leave the limit out.",
        )


def _holds(
    scenario: Scenario, accounts: dict[str, Account], cast: frozenset[str]
) -> Iterator[Fault]:
    reserved = dict.fromkeys(accounts, 0)
    for number, hold in enumerate(scenario.holds):
        path = f"scenario.holds[{number}]"
        if hold.by:
            yield from not_cast(hold.by, f"{path}.by", cast)
        account = accounts.get(hold.account)
        if account is None:
            yield _missing(hold.account, f"{path}.account", accounts)
        elif not hold.released:
            reserved[account.id] += hold.amount or 0
            most = account.balance + account.overdraft
            if hold.amount and reserved[account.id] > most:
                yield Fault(
                    f"{path}.amount",
                    f"with it, {reserved[account.id]} of {most} is held on {account.id!r}.",
                    "Hold less, or the whole account with None.",
                )


def _missing(id: str, path: str, accounts: dict[str, Account]) -> Fault:
    return Fault(path, f"there is no account {id!r}.", instead(id, accounts))


def _patterns(scenario: Scenario, accounts: dict[str, Account]) -> Iterator[Fault]:
    holds = {hold.id for hold in scenario.holds}
    for path, pattern in patterns_of(scenario):
        for atom in pattern.atoms():
            if not _MONEY & set(atom.event_classes):
                continue
            where = f"{path}: {atom}"
            for field in attrs.fields(type(atom)):
                value: Any = getattr(atom, field.name)
                if field.name in ("source", "target", "account"):
                    for id in value:
                        if id not in accounts:
                            yield _missing(id, where, accounts)
                elif field.name == "hold" and value is not None and value not in holds:
                    yield Fault(where, f"there is no hold {value!r}.", instead(value, holds))


def _steps(scenario: Scenario, accounts: dict[str, Account]) -> Iterator[Fault]:
    for path, reaction in reactions_of(scenario):
        for number, step in enumerate(reaction.steps):
            where = f"{path}.steps[{number}]"
            if isinstance(step, (PayMoney, HoldMoney)):
                named = (
                    (step.account,) if isinstance(step, HoldMoney) else (step.source, step.target)
                )
                for id in named:
                    if id not in accounts:
                        yield _missing(id, where, accounts)
                if step.amount is not None and step.amount <= 0:
                    yield Fault(f"{where}.amount", f"is {step.amount}.", "Make it more than 0.")
            elif isinstance(step, (ApproveTransfer, RejectTransfer)):
                if Paid not in reaction.when.kinds():
                    yield Fault(
                        where,
                        "decides on a transfer, but no transfer sets the reaction off.",
                        "Use a paid(...) pattern.",
                    )
            elif isinstance(step, ReleaseHold) and Held not in reaction.when.kinds():
                yield Fault(
                    where,
                    "releases a hold, but no hold sets the reaction off.",
                    "Use a held(...) pattern.",
                )
