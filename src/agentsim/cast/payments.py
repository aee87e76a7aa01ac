"""Steps that deal in money: pay, hold, approve, reject, release."""

from __future__ import annotations

import attrs

from agentsim.cast.steps import step
from agentsim.events import Event, Held, Paid
from agentsim.tools import Context

__all__ = ["ApproveTransfer", "HoldMoney", "PayMoney", "RejectTransfer", "ReleaseHold"]


@step("pay")
@attrs.frozen
class PayMoney:
    """Make a transfer.

    Attributes:
        source: Id of the account to pay from; the actor has to be allowed to.
        target: Id of the account to pay to.
        amount: How many of the currency's smallest unit.
        memo: What it is for.
    """

    source: str
    target: str
    amount: int = attrs.field(kw_only=True)
    memo: str = attrs.field(default="", kw_only=True)

    def act(self, ctx: Context, cause: Event, count: int) -> None:
        """Pay."""
        ctx.pay(self.source, self.target, amount=self.amount, memo=self.memo)


@step("hold")
@attrs.frozen
class HoldMoney:
    """Hold money on an account.

    Attributes:
        account: Id of the account.
        amount: How many of the currency's smallest unit; None for the whole account.
        reason: Why.
    """

    account: str
    amount: int | None = None
    reason: str = attrs.field(default="", kw_only=True)

    def act(self, ctx: Context, cause: Event, count: int) -> None:
        """Hold it."""
        ctx.hold(self.account, self.amount, reason=self.reason)


@step("release")
@attrs.frozen
class ReleaseHold:
    """Release the hold whose placing set the reaction off."""

    def act(self, ctx: Context, cause: Event, count: int) -> None:
        """Release it, if a hold was the cause."""
        if isinstance(cause, Held):
            ctx.release(cause.hold.account, cause.hold.number)


@step("approve")
@attrs.frozen
class ApproveTransfer:
    """Approve the transfer that set the reaction off."""

    def act(self, ctx: Context, cause: Event, count: int) -> None:
        """Approve it, if a transfer that awaits approval was the cause."""
        if isinstance(cause, Paid) and cause.transfer.state == "pending":
            ctx.approve(cause.transfer.source, cause.transfer.number)


@step("reject")
@attrs.frozen
class RejectTransfer:
    """Reject the transfer that set the reaction off.

    Attributes:
        reason: Why.
    """

    reason: str = ""

    def act(self, ctx: Context, cause: Event, count: int) -> None:
        """Reject it, if a transfer that awaits approval was the cause."""
        if isinstance(cause, Paid) and cause.transfer.state == "pending":
            ctx.reject(cause.transfer.source, cause.transfer.number, reason=self.reason)
