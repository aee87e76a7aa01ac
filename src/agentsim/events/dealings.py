"""Events of what several people share: words where others read them, money, meetings."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from agentsim.world import Appointment, Hold, Transfer

__all__ = [
    "Approved",
    "Booked",
    "Cancelled",
    "Dealing",
    "Held",
    "Paid",
    "Posted",
    "Rejected",
    "Released",
    "Viewed",
]


@attrs.frozen
class Posted:
    """Something was said where others read it: in a channel, on a board.

    Attributes:
        place: Where, as `component/name`.
        number: Its number there.
        text: What was said.
        to: Ids of the actors who can read it there, the author left out.
        facts: Ids of the facts that the text states.
    """

    kind: ClassVar[Literal["posted"]] = "posted"
    at_ms: int
    actor: str
    place: str
    number: int
    text: str
    to: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()


@attrs.frozen
class Viewed:
    """An actor was shown texts that stand somewhere: a channel, a calendar, a board.

    Attributes:
        place: Where, as `component/name`.
    """

    kind: ClassVar[Literal["viewed"]] = "viewed"
    at_ms: int
    actor: str
    place: str


@attrs.frozen
class Paid:
    """Someone made a transfer, which was carried out or awaits approval.

    Attributes:
        transfer: The transfer, `done` or `pending`.
        to: Ids of the actors whom it reaches: the owner of the target account, or whoever may
            approve it; the actor left out.
        facts: Ids of the facts that its memo states.
    """

    kind: ClassVar[Literal["paid"]] = "paid"
    at_ms: int
    actor: str
    transfer: Transfer
    to: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """What it says: the memo."""
        return self.transfer.memo


@attrs.frozen
class Approved:
    """A second person approved a transfer, which was carried out.

    Attributes:
        transfer: The transfer as it is now; who made it is in its `by`.
        to: Ids of the actors whom it reaches: the owner of the target account, without the actor.
        facts: Ids of the facts that its memo states.
    """

    kind: ClassVar[Literal["approved"]] = "approved"
    at_ms: int
    actor: str
    transfer: Transfer
    to: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """What it says: the memo."""
        return self.transfer.memo


@attrs.frozen
class Rejected:
    """A transfer that awaited approval was turned down, or withdrawn by whoever made it.

    Attributes:
        transfer: The transfer as it is now.
        reason: Why.
        to: Ids of the actors who are told: whoever made it, unless that is the actor.
        facts: Ids of the facts that the reason states.
    """

    kind: ClassVar[Literal["rejected"]] = "rejected"
    at_ms: int
    actor: str
    transfer: Transfer
    reason: str = ""
    to: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """What it says: the reason."""
        return self.reason


@attrs.frozen
class Held:
    """Money on an account was held.

    Attributes:
        hold: The hold, with its reason.
        to: Ids of the actors who are told: the account's owner, unless that is the actor.
        facts: Ids of the facts that the reason states.
    """

    kind: ClassVar[Literal["held"]] = "held"
    at_ms: int
    actor: str
    hold: Hold
    to: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """What it says: the reason."""
        return self.hold.reason


@attrs.frozen
class Released:
    """A hold was released.

    Attributes:
        hold: The hold as it is now; who placed it is in its `by`.
        to: Ids of the actors who are told: the account's owner and whoever placed the hold, the
            actor left out.
    """

    kind: ClassVar[Literal["released"]] = "released"
    at_ms: int
    actor: str
    hold: Hold
    to: tuple[str, ...] = ()


@attrs.frozen
class Booked:
    """Someone called a meeting, or noted an appointment of their own.

    Attributes:
        appointment: The appointment.
        to: Ids of the actors who are asked to come, the actor left out.
        facts: Ids of the facts that its title, place and notes state.
    """

    kind: ClassVar[Literal["booked"]] = "booked"
    at_ms: int
    actor: str
    appointment: Appointment
    to: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """What it says: title, place and notes."""
        return self.appointment.text


@attrs.frozen
class Cancelled:
    """A meeting was called off.

    Attributes:
        appointment: The appointment as it is now.
        reason: Why.
        to: Ids of the actors who were to come, the actor left out.
        facts: Ids of the facts that the reason states.
    """

    kind: ClassVar[Literal["cancelled"]] = "cancelled"
    at_ms: int
    actor: str
    appointment: Appointment
    reason: str = ""
    to: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """What it says: the reason."""
        return self.reason


Dealing = Paid | Approved | Rejected | Held | Released | Booked | Cancelled
"""Anything that people do with money and meetings."""
