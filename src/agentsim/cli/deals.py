"""What people deal in, as a transcript tells it: money and meetings."""

from __future__ import annotations

from collections.abc import Callable

from agentsim.events import (
    Approved,
    Booked,
    Cancelled,
    Event,
    Held,
    Paid,
    Rejected,
    Released,
)
from agentsim.world import Transfer, amount_text

__all__ = ["dealt"]


def dealt(event: Event, who: Callable[[str], str]) -> tuple[str, str, str] | None:
    """Return head line, style and body for an event of dealings, or None for any other.

    Args:
        event: The event.
        who: From an actor's id to a name.
    """
    match event:
        case Paid(transfer=transfer):
            verb = "asks to pay" if transfer.state == "pending" else "pays"
            return f"{who(event.actor)} {verb} {_transfer(transfer)}", "yellow", transfer.memo
        case Approved(transfer=transfer):
            return f"{who(event.actor)} approves {_transfer(transfer)}", "yellow", ""
        case Rejected(transfer=transfer):
            return f"{who(event.actor)} rejects {_transfer(transfer)}", "yellow", event.reason
        case Held(hold=hold):
            what = "all" if hold.amount is None else f"{hold.amount} minor units"
            return f"{who(event.actor)} holds {what} on {hold.account}", "yellow", hold.reason
        case Released(hold=hold):
            head = f"{who(event.actor)} releases hold {hold.number} on {hold.account}"
            return head, "yellow", ""
        case Booked(appointment=appointment):
            people = ", ".join(map(who, event.to))
            with_ = f" with {people}" if people else ""
            head = f"{who(event.actor)} books {appointment.title!r}{with_}"
            return head, "blue", "\n".join(filter(None, (appointment.place, appointment.notes)))
        case Cancelled(appointment=appointment):
            return f"{who(event.actor)} cancels {appointment.title!r}", "blue", event.reason
        case _:
            return None


def _transfer(transfer: Transfer) -> str:
    amount = f"{amount_text(transfer.amount, transfer.currency)} {transfer.currency}"
    return f"{amount} from {transfer.source} to {transfer.target}"
