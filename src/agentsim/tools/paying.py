"""`Paying`: the part of a `Context` that deals in money."""

from __future__ import annotations

from collections.abc import Iterable

from agentsim.errors import ToolError
from agentsim.events import Approved, Held, Paid, Rejected, Released
from agentsim.tools.mailing import Mailing
from agentsim.values import clean_text
from agentsim.world import Account, Hold, Ledger, Transfer

__all__ = ["Paying"]


class Paying(Mailing):
    """The part of a `Context` that deals in money: the accounts that the actor may use.

    A tool is given a `Context`, which has all of these methods. Amounts are whole numbers of the
    currency's smallest unit.
    """

    __slots__ = ()

    def ledger(self) -> Ledger:
        """Return the ledger; an empty one where there is none."""
        return self.world.find(Ledger) or Ledger()

    def account(self, id: str) -> Account:
        """Return an account that the actor may see.

        Raises:
            ToolError: if there is none with this id, or the actor may not see it.
        """
        account = self.ledger().accounts.get(id)
        if account is None or not account.may_see(self.actor):
            raise ToolError(f"There is no account {id[:80]!r} that you can see.")
        return account

    def pay(self, source: str, target: str, *, amount: int, memo: str = "") -> Transfer:
        """Propose a transfer, and return it: `pending`, where a second person has to approve it.

        Args:
            source: Id of the account it comes from.
            target: Id of the account it goes to.
            amount: How many of the currency's smallest unit.
            memo: What it is for.

        Raises:
            ToolError: if the actor may not pay from the account, there is no such account, or
                the money is not available.
        """
        self._change("make a transfer")
        account = self.account(source)
        if not account.may_pay(self.actor):
            raise ToolError(f"You may not pay from {account.title}.")
        other = self.ledger().accounts.get(target)
        if other is None:
            raise ToolError(f"There is no account {target[:80]!r}.")
        memo = clean_text(memo)
        try:
            ledger, transfer = self.ledger().pay(
                source, target, amount=amount, by=self.actor, at_ms=self.now_ms, memo=memo
            )
        except ValueError as error:
            raise _refusal(error) from None
        self.world = self.world.put(ledger)
        reached = (other.owner,) if transfer.state == "done" else account.deciders
        facts = self.stage.facts_in(memo)
        self.events.append(Paid(self.now_ms, self.actor, transfer, self._others(reached), facts))
        return transfer

    def approve(self, source: str, number: int) -> Transfer:
        """Propose carrying out a transfer that awaits approval, and return it.

        Args:
            source: Id of the account it comes from.
            number: Its number there.

        Raises:
            ToolError: if the actor may not approve it, made it, or it does not await approval.
        """
        self._change("approve a transfer")
        account = self.account(source)
        if not account.may_decide(self.actor):
            raise ToolError(f"You may not approve transfers from {account.title}.")
        try:
            ledger, transfer = self.ledger().approve(source, number, by=self.actor)
        except ValueError as error:
            raise _refusal(error) from None
        self.world = self.world.put(ledger)
        reached = self._others([ledger.account(transfer.target).owner])
        facts = self.stage.facts_in(transfer.memo)
        self.events.append(Approved(self.now_ms, self.actor, transfer, reached, facts))
        return transfer

    def reject(self, source: str, number: int, *, reason: str = "") -> Transfer:
        """Propose turning down a transfer that awaits approval, or withdrawing one's own.

        Args:
            source: Id of the account it comes from.
            number: Its number there.
            reason: Why, for whoever made it.

        Raises:
            ToolError: if the actor may not decide on it, or it does not await approval.
        """
        self._change("reject a transfer")
        account = self.account(source)
        found = self.ledger().transfer(source, number)
        own = found is not None and found.by == self.actor
        if not (own or account.may_decide(self.actor)):
            raise ToolError(f"You may not reject transfers from {account.title}.")
        reason = clean_text(reason)
        try:
            ledger, transfer = self.ledger().reject(source, number)
        except ValueError as error:
            raise _refusal(error) from None
        self.world = self.world.put(ledger)
        facts = self.stage.facts_in(reason)
        reached = self._others([transfer.by])
        self.events.append(Rejected(self.now_ms, self.actor, transfer, reason, reached, facts))
        return transfer

    def hold(self, account: str, amount: int | None = None, *, reason: str = "") -> Hold:
        """Propose holding money on an account, and return the hold.

        Args:
            account: Id of the account.
            amount: How many of the currency's smallest unit; None for the whole account.
            reason: Why, as shown to whoever may see the account.

        Raises:
            ToolError: if the actor may not place holds there, or the money is not available.
        """
        self._change("hold money")
        found = self.account(account)
        if not (found.may_pay(self.actor) or found.may_decide(self.actor)):
            raise ToolError(f"You may not place holds on {found.title}.")
        reason = clean_text(reason)
        try:
            ledger, hold = self.ledger().hold(
                account, amount, by=self.actor, at_ms=self.now_ms, reason=reason
            )
        except ValueError as error:
            raise _refusal(error) from None
        self.world = self.world.put(ledger)
        facts = self.stage.facts_in(reason)
        reached = self._others([found.owner])
        self.events.append(Held(self.now_ms, self.actor, hold, reached, facts))
        return hold

    def release(self, account: str, number: int) -> Hold:
        """Propose releasing a hold, and return it.

        Whoever placed a hold may release it, and whoever may approve transfers.

        Args:
            account: Id of the account.
            number: The hold's number there.

        Raises:
            ToolError: if the actor may not release it, or there is none with this number.
        """
        self._change("release a hold")
        found = self.account(account)
        hold = self.ledger().hold_on(account, number)
        own = hold is not None and hold.by == self.actor
        if not (own or found.may_decide(self.actor)):
            raise ToolError(f"You may not release holds on {found.title}.")
        try:
            ledger, hold = self.ledger().release(account, number)
        except ValueError as error:
            raise _refusal(error) from None
        self.world = self.world.put(ledger)
        reached = self._others([found.owner, hold.by])
        self.events.append(Released(self.now_ms, self.actor, hold, reached))
        return hold

    def _others(self, actors: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(each for each in actors if each and each != self.actor))


def _refusal(error: ValueError) -> ToolError:
    text = str(error)
    return ToolError(f"{text[0].upper()}{text[1:]}.")
