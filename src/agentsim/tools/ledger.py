"""Ready-made tools for accounts: see them, pay, hold, approve."""

from __future__ import annotations

from typing import Any, Final

from agentsim.errors import ToolError
from agentsim.tools.context import Context
from agentsim.tools.definition import Tool, tool
from agentsim.world import Account, Hold, Ledger, Transfer, amount_of, amount_text

__all__ = [
    "LEDGER",
    "approve_transfer",
    "hold_funds",
    "list_accounts",
    "list_transfers",
    "make_transfer",
    "reject_transfer",
    "release_hold",
]

_PAGE = 20


def _name(ctx: Context, actor: str) -> str:
    return ctx.stage.names.get(actor, actor)


def _units(account: Account, text: str) -> int:
    try:
        amount = amount_of(text.strip(), account.currency)
    except ValueError as error:
        raise ToolError(f"{error}.") from None
    if not amount:
        raise ToolError("The amount has to be more than 0.")
    return amount


def _held(ctx: Context, account: Account, hold: Hold) -> dict[str, Any]:
    amount = hold.amount
    return {
        "hold": hold.number,
        "amount": "the whole account" if amount is None else account.text_of(amount),
        "by": _name(ctx, hold.by),
        "date": ctx.when(hold.at_ms),
        "reason": hold.reason,
    }


def _line(ctx: Context, ledger: Ledger, account: str, transfer: Transfer) -> dict[str, Any]:
    out = transfer.source == account
    other = ledger.account(transfer.target if out else transfer.source)
    sign = "-" if out else ""
    line: dict[str, Any] = {"transfer": transfer.number} if out else {}
    return line | {
        "date": ctx.when(transfer.at_ms),
        "to" if out else "from": f"{other.title} ({other.id})",
        "amount": sign + amount_text(transfer.amount, transfer.currency),
        "memo": transfer.memo,
        "by": _name(ctx, transfer.by),
    }


@tool(writes=False, latency_ms=2_000)
def list_accounts(ctx: Context) -> dict[str, Any]:
    """List the accounts that you can see, with their balances and the holds on them."""
    ledger = ctx.ledger()
    shown: list[dict[str, Any]] = []
    texts: list[tuple[str, str]] = []
    for id in sorted(ledger.accounts):
        account = ledger.accounts[id]
        if not account.may_see(ctx.actor):
            continue
        entry: dict[str, Any] = {
            "account": id,
            "name": account.title,
            "balance": account.text_of(ledger.balance(id)),
            "available": account.text_of(max(0, ledger.available(id))),
        }
        if account.limit is not None:
            entry["approval_above"] = account.text_of(account.limit)
        holds = ledger.holds_on(id)
        if holds:
            entry["holds"] = [_held(ctx, account, hold) for hold in holds]
            texts += [(hold.reason, hold.by) for hold in holds]
        pending = len(ledger.standing(id).pending)
        if pending:
            entry["awaiting_approval"] = pending
        shown.append(entry)
    ctx.show(*texts, place="ledger/")
    return {"accounts": shown}


@tool(writes=False, latency_ms=3_000)
def list_transfers(ctx: Context, account: str, page: int = 1) -> dict[str, Any]:
    """List what was paid to and from an account, newest first, twenty transfers a page.

    Transfers that await approval are listed before the others.

    Args:
        account: The account, as shown by list_accounts.
        page: Page number, from 1.
    """
    if page < 1:
        raise ToolError(f"page is {page}; pages are numbered from 1.")
    ctx.account(account)
    ledger = ctx.ledger()
    found = ledger.statement(account, page=page, size=_PAGE)
    pending = ledger.pending(account)[:_PAGE] if page == 1 else ()
    ctx.show(
        *((each.memo, each.by) for each in (*pending, *found.transfers)), place=f"ledger/{account}"
    )
    return {
        "account": account,
        "page": found.page,
        "pages": found.pages,
        "total": found.total,
        "awaiting_approval": [_line(ctx, ledger, account, each) for each in pending],
        "transfers": [_line(ctx, ledger, account, each) for each in found.transfers],
    }


@tool(latency_ms=30_000)
def make_transfer(ctx: Context, source: str, target: str, amount: str, memo: str = "") -> str:
    """Pay money from one account to another.

    Args:
        source: The account to pay from, as shown by list_accounts.
        target: The account to pay to.
        amount: How much, in the account's currency, such as 1250.00.
        memo: What it is for; whoever gets the money sees it.
    """
    account = ctx.account(source)
    transfer = ctx.pay(source, target, amount=_units(account, amount), memo=memo)
    what = f"{account.text_of(transfer.amount)} to {ctx.ledger().account(target).title}"
    if transfer.state == "pending":
        return f"Transfer {transfer.number}, {what}, awaits approval by a second person."
    return f"Paid {what} (transfer {transfer.number})."


@tool(latency_ms=10_000)
def hold_funds(ctx: Context, account: str, reason: str, amount: str = "") -> str:
    """Hold money on an account, so that it cannot be paid away until the hold is released.

    Args:
        account: The account, as shown by list_accounts.
        reason: Why; whoever can see the account sees it.
        amount: How much, such as 1250.00; empty for the whole account.
    """
    found = ctx.account(account)
    units = _units(found, amount) if amount.strip() else None
    hold = ctx.hold(account, units, reason=reason)
    what = "The whole of it" if units is None else found.text_of(units)
    return f"{what} is held on {found.title} (hold {hold.number})."


@tool(latency_ms=10_000)
def release_hold(ctx: Context, account: str, hold: int) -> str:
    """Release a hold on an account.

    Args:
        account: The account.
        hold: The hold's number, as shown by list_accounts.
    """
    ctx.release(account, hold)
    return f"Hold {hold} on {ctx.account(account).title} is released."


@tool(latency_ms=10_000)
def approve_transfer(ctx: Context, account: str, transfer: int) -> str:
    """Approve a transfer that somebody else made, so that it is carried out.

    Args:
        account: The account it is from.
        transfer: Its number, as shown by list_transfers.
    """
    done = ctx.approve(account, transfer)
    paid = ctx.account(account).text_of(done.amount)
    return f"Approved: {paid} paid to {ctx.ledger().account(done.target).title}."


@tool(latency_ms=10_000)
def reject_transfer(ctx: Context, account: str, transfer: int, reason: str = "") -> str:
    """Turn down a transfer that awaits approval, or withdraw one of your own.

    Args:
        account: The account it is from.
        transfer: Its number, as shown by list_transfers.
        reason: Why; whoever made it sees it.
    """
    ctx.reject(account, transfer, reason=reason)
    return f"Transfer {transfer} from {ctx.account(account).title} is rejected."


LEDGER: Final[tuple[Tool, ...]] = (
    list_accounts,
    list_transfers,
    make_transfer,
    hold_funds,
    release_hold,
    approve_transfer,
    reject_transfer,
)
"""All account tools."""
