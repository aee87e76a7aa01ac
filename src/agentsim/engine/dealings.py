"""What follows when people deal with each other: who is told of money and meetings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from agentsim.engine.knowledge import disclose, learn
from agentsim.events import Approved, Booked, Cancelled, Held, Paid, Rejected, Released
from agentsim.world import Account, Calendar, Ledger, Transfer

if TYPE_CHECKING:
    from agentsim.engine.work import Work

__all__ = ["DEALINGS"]


def _tell(work: Work, actor: str, line: str) -> None:
    """Show a line to an actor whom a model plays, and who is to be notified."""
    if actor in work.seats:
        if work.plan.actors[actor].notified:
            work.show(actor, "notice", line)
        else:
            work.wake(actor)


def _read(work: Work, event: Paid | Approved, index: int) -> None:
    """Note what a memo discloses, and who wrote it; scripted people have read it at once."""
    disclose(work, event, index, event.to, by=event.transfer.by)
    for who in event.to if event.facts else ():
        if who not in work.seats:
            learn(work, who, event.transfer.memo, event.transfer.by, index)


def _told(
    work: Work, event: Rejected | Held | Cancelled, line: str, reason: str, index: int
) -> None:
    """Tell people of something with its reason, which they learn from with the line."""
    disclose(work, event, index, event.to)
    for who in event.to:
        _tell(work, who, f"{line} Reason: {reason}" if reason.strip() else line)
        if event.facts and (who not in work.seats or work.plan.actors[who].notified):
            learn(work, who, reason, event.actor, index)


def _account(work: Work, id: str) -> Account:
    return work.world.get(Ledger).account(id)


def _name(work: Work, actor: str) -> str:
    return work.plan.stage.names.get(actor, actor)


def _received(work: Work, transfer: Transfer) -> str:
    source, target = _account(work, transfer.source), _account(work, transfer.target)
    return f"{target.text_of(transfer.amount)} received on {target.title} from {source.title}."


def paid(work: Work, event: Paid, index: int) -> None:
    """Tell whoever gets the money, or has to approve the transfer."""
    _read(work, event, index)
    transfer = event.transfer
    if transfer.state == "pending":
        source, target = _account(work, transfer.source), _account(work, transfer.target)
        line = (
            f"Transfer {transfer.number} from {source.title} awaits approval: "
            f"{source.text_of(transfer.amount)} to {target.title}, "
            f"made by {_name(work, event.actor)}."
        )
    else:
        line = _received(work, transfer)
    for who in event.to:
        _tell(work, who, line)


def approved(work: Work, event: Approved, index: int) -> None:
    """Tell whoever gets the money, and whoever made the transfer."""
    _read(work, event, index)
    transfer = event.transfer
    for who in event.to:
        _tell(work, who, _received(work, transfer))
    source = _account(work, transfer.source)
    by = _name(work, event.actor)
    _tell(
        work, transfer.by, f"Transfer {transfer.number} from {source.title} was approved by {by}."
    )


def rejected(work: Work, event: Rejected, index: int) -> None:
    """Tell whoever made the transfer."""
    source = _account(work, event.transfer.source)
    by = _name(work, event.actor)
    line = f"Transfer {event.transfer.number} from {source.title} was rejected by {by}."
    _told(work, event, line, event.reason, index)


def held(work: Work, event: Held, index: int) -> None:
    """Tell the account's owner."""
    hold = event.hold
    account = _account(work, hold.account)
    what = f"{account.title} is" if hold.amount is None else _what(account, hold.amount)
    line = f"{what} held by {_name(work, event.actor)} (hold {hold.number})."
    _told(work, event, line, hold.reason, index)


def released(work: Work, event: Released, index: int) -> None:
    """Tell the account's owner, and whoever placed the hold."""
    hold = event.hold
    account, by = _account(work, hold.account), _name(work, event.actor)
    for who in event.to:
        _tell(work, who, f"Hold {hold.number} on {account.title} was released by {by}.")


def _what(account: Account, amount: int) -> str:
    return f"{account.text_of(amount)} on {account.title} is"


def booked(work: Work, event: Booked, index: int) -> None:
    """Ask people to come; scripted ones have read it at once."""
    disclose(work, event, index, event.to)
    appointment = event.appointment
    calendar = work.world.get(Calendar)
    line = (
        f"Meeting request from {_name(work, event.actor)}: {appointment.title}, "
        f"{_moment(work, appointment.start_ms)} to {_moment(work, appointment.end_ms)}"
    )
    for who in event.to:
        _tell(work, who, f"{line} (id {calendar.place(who, appointment)})")
        if event.facts and who not in work.seats:
            learn(work, who, appointment.text, event.actor, index)


def cancelled(work: Work, event: Cancelled, index: int) -> None:
    """Tell everyone who was to come."""
    appointment = event.appointment
    line = (
        f"{_name(work, event.actor)} has cancelled the meeting {appointment.title!r} of "
        f"{_moment(work, appointment.start_ms)}."
    )
    _told(work, event, line, event.reason, index)


def _moment(work: Work, at_ms: int) -> str:
    try:
        return work.plan.stage.when(at_ms)
    except OverflowError:  # a scenario may have appointments that no calendar reaches
        return "(no date)"


DEALINGS: Final[Mapping[type, Callable[[Any, Any, int], None]]] = {
    Paid: paid,
    Approved: approved,
    Rejected: rejected,
    Held: held,
    Released: released,
    Booked: booked,
    Cancelled: cancelled,
}
"""What follows from an event of dealings, by its class."""
