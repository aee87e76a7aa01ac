"""Simple patterns over money: `paid`, `approved`, `rejected`, `held`, `released`."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

import attrs

from agentsim.events import Approved, Held, Paid, Rejected, Released
from agentsim.outcomes._terms import (
    Cues,
    Names,
    cues,
    fact_id,
    names,
    quotes,
    saying,
    says,
    someone,
)
from agentsim.outcomes.atom import Atom, Spot
from agentsim.world import Cue, Fact, Transfer

__all__ = ["approved", "held", "paid", "rejected", "released"]


@attrs.frozen(kw_only=True)
class _Transferring(Atom):
    by: tuple[str, ...] = attrs.field(default=(), converter=names)
    source: tuple[str, ...] = attrs.field(default=(), converter=names)
    target: tuple[str, ...] = attrs.field(default=(), converter=names)
    at_least: int | None = None
    at_most: int | None = None

    def fits(self, transfer: Transfer) -> bool:
        """Tell whether a transfer is between these accounts, and of this size."""
        return (
            (not self.source or transfer.source in self.source)
            and (not self.target or transfer.target in self.target)
            and (self.at_least is None or transfer.amount >= self.at_least)
            and (self.at_most is None or transfer.amount <= self.at_most)
        )

    def transfer(self) -> str:
        """Return the transfer in words."""
        parts = ["a transfer"]
        if self.at_least is not None:
            parts.append(f"of at least {self.at_least} minor units")
        if self.at_most is not None:
            parts.append(
                f"{'of' if self.at_least is None else 'and'} at most {self.at_most} minor units"
            )
        if self.source:
            parts.append(f"from {someone(self.source)}")
        if self.target:
            parts.append(f"to {someone(self.target)}")
        return " ".join(parts)


@attrs.frozen(kw_only=True)
class PaidMoney(_Transferring):
    event_classes: ClassVar[tuple[type, ...]] = (Paid,)
    mentions: tuple[Cue, ...] = attrs.field(default=(), converter=cues)
    without: tuple[Cue, ...] = attrs.field(default=(), converter=cues)
    discloses: str | None = attrs.field(default=None, converter=fact_id)
    state: Literal["done", "pending"] | None = None

    def matches(self, event: Paid) -> bool:
        return (
            (not self.by or event.actor in self.by)
            and self.fits(event.transfer)
            and (self.state is None or event.transfer.state == self.state)
            and (self.discloses is None or self.discloses in event.facts)
            and says(event.transfer.memo, self.mentions, self.without)
        )

    def spots(self, event: Paid) -> tuple[Spot, ...]:
        return quotes("memo", event.transfer.memo, self.mentions)

    def words(self) -> str:
        facts = f" that discloses {self.discloses!r}" if self.discloses else ""
        states = {
            "done": " that is carried out at once",
            "pending": " that awaits approval",
            None: "",
        }
        words = saying(self.mentions, self.without)
        return f"{someone(self.by)} makes {self.transfer()}{states[self.state]}{facts}{words}"


def paid(
    *,
    by: Names = None,
    source: Names = None,
    target: Names = None,
    at_least: int | None = None,
    at_most: int | None = None,
    mentions: Cues = None,
    without: Cues = None,
    discloses: Fact | str | None = None,
    state: Literal["done", "pending"] | None = None,
) -> Atom:
    """Match a transfer being made, whether it is carried out at once or awaits approval.

    Args:
        by: Ids of the actors who make it.
        source: Ids of the accounts it comes from.
        target: Ids of the accounts it goes to.
        at_least: Its smallest amount, in the currency's smallest unit.
        at_most: Its largest amount, in the same.
        mentions: Cues that its memo has to say, all of them.
        without: Cues that it must not say, any of them.
        discloses: A fact that its memo has to state.
        state: `done` for one that is carried out at once, `pending` for one that awaits approval.

    Example:
        >>> str(paid(by="iris", source="ops", at_least=100_000))
        'iris makes a transfer of at least 100000 minor units from ops'
    """
    return PaidMoney(
        by=by,
        source=source,
        target=target,
        at_least=at_least,
        at_most=at_most,
        mentions=mentions,
        without=without,
        discloses=discloses,
        state=state,
    )


@attrs.frozen(kw_only=True)
class ApprovedTransfer(_Transferring):
    event_classes: ClassVar[tuple[type, ...]] = (Approved,)

    def matches(self, event: Approved) -> bool:
        return (not self.by or event.actor in self.by) and self.fits(event.transfer)

    def words(self) -> str:
        return f"{someone(self.by)} approves {self.transfer()}"


def approved(
    *,
    by: Names = None,
    source: Names = None,
    target: Names = None,
    at_least: int | None = None,
    at_most: int | None = None,
) -> Atom:
    """Match a transfer being approved by a second person, and so carried out.

    Args:
        by: Ids of the actors who approve it.
        source: Ids of the accounts it comes from.
        target: Ids of the accounts it goes to.
        at_least: Its smallest amount, in the currency's smallest unit.
        at_most: Its largest amount, in the same.

    Example:
        >>> str(approved(by="petra", target="keel"))
        'petra approves a transfer to keel'
    """
    return ApprovedTransfer(by=by, source=source, target=target, at_least=at_least, at_most=at_most)


@attrs.frozen(kw_only=True)
class RejectedTransfer(_Transferring):
    event_classes: ClassVar[tuple[type, ...]] = (Rejected,)
    mentions: tuple[Cue, ...] = attrs.field(default=(), converter=cues)

    def matches(self, event: Rejected) -> bool:
        return (
            (not self.by or event.actor in self.by)
            and self.fits(event.transfer)
            and says(event.reason, self.mentions, ())
        )

    def spots(self, event: Rejected) -> tuple[Spot, ...]:
        return quotes("reason", event.reason, self.mentions)

    def words(self) -> str:
        words = f" for a reason{saying(self.mentions, ())}" if self.mentions else ""
        return f"{someone(self.by)} rejects {self.transfer()}{words}"


def rejected(
    *,
    by: Names = None,
    source: Names = None,
    target: Names = None,
    at_least: int | None = None,
    at_most: int | None = None,
    mentions: Cues = None,
) -> Atom:
    """Match a transfer being turned down, or withdrawn by whoever made it.

    Args:
        by: Ids of the actors who reject it.
        source: Ids of the accounts it would have come from.
        target: Ids of the accounts it would have gone to.
        at_least: Its smallest amount, in the currency's smallest unit.
        at_most: Its largest amount, in the same.
        mentions: Cues that the reason has to say, all of them.

    Example:
        >>> str(rejected(by="petra", mentions=Cue("rules", ["four eyes"])))
        "petra rejects a transfer for a reason that says 'rules'"
    """
    return RejectedTransfer(
        by=by, source=source, target=target, at_least=at_least, at_most=at_most, mentions=mentions
    )


@attrs.frozen(kw_only=True)
class HeldMoney(Atom):
    event_classes: ClassVar[tuple[type, ...]] = (Held,)
    by: tuple[str, ...] = attrs.field(default=(), converter=names)
    account: tuple[str, ...] = attrs.field(default=(), converter=names)
    mentions: tuple[Cue, ...] = attrs.field(default=(), converter=cues)
    discloses: str | None = attrs.field(default=None, converter=fact_id)

    def matches(self, event: Held) -> bool:
        return (
            (not self.by or event.actor in self.by)
            and (not self.account or event.hold.account in self.account)
            and (self.discloses is None or self.discloses in event.facts)
            and says(event.hold.reason, self.mentions, ())
        )

    def spots(self, event: Held) -> tuple[Spot, ...]:
        return quotes("reason", event.hold.reason, self.mentions)

    def words(self) -> str:
        where = someone(self.account) if self.account else "an account"
        parts = [f" that discloses {self.discloses!r}"] if self.discloses else []
        parts += [saying(self.mentions, ())] if self.mentions else []
        words = f" for a reason{' and'.join(parts)}" if parts else ""
        return f"{someone(self.by)} holds money on {where}{words}"


def held(
    *,
    by: Names = None,
    account: Names = None,
    mentions: Cues = None,
    discloses: Fact | str | None = None,
) -> Atom:
    """Match money on an account being held.

    Args:
        by: Ids of the actors who hold it.
        account: Ids of accounts.
        mentions: Cues that the reason has to say, all of them.
        discloses: A fact that the reason has to state.

    Example:
        >>> str(held(by="petra", account="ops"))
        'petra holds money on ops'
    """
    return HeldMoney(by=by, account=account, mentions=mentions, discloses=discloses)


@attrs.frozen(kw_only=True)
class ReleasedHold(Atom):
    event_classes: ClassVar[tuple[type, ...]] = (Released,)
    by: tuple[str, ...] = attrs.field(default=(), converter=names)
    account: tuple[str, ...] = attrs.field(default=(), converter=names)
    hold: str | None = None
    placed_by: tuple[str, ...] = attrs.field(default=(), converter=names)

    def matches(self, event: Released) -> bool:
        hold: Any = event.hold
        return (
            (not self.by or event.actor in self.by)
            and (not self.account or hold.account in self.account)
            and (self.hold is None or hold.id == self.hold)
            and (not self.placed_by or hold.by in self.placed_by)
        )

    def words(self) -> str:
        what = "a hold" if self.hold is None else f"the hold {self.hold!r}"
        where = f" on {someone(self.account)}" if self.account else ""
        whose = f" placed by {someone(self.placed_by)}" if self.placed_by else ""
        return f"{someone(self.by)} releases {what}{where}{whose}"


def released(
    *,
    by: Names = None,
    account: Names = None,
    hold: str | None = None,
    placed_by: Names = None,
) -> Atom:
    """Match a hold being released.

    Args:
        by: Ids of the actors who release it.
        account: Ids of accounts.
        hold: Id of one of the scenario's holds.
        placed_by: Ids of the actors who had placed it.

    Example:
        >>> str(released(by="iris", hold="audit"))
        "iris releases the hold 'audit'"
    """
    return ReleasedHold(by=by, account=account, hold=hold, placed_by=placed_by)
