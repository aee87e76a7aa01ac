"""`Reaction`: scripted behaviour as data, built with `when(...)`."""

from __future__ import annotations

from datetime import timedelta

import attrs

from agentsim.cast.meetings import BookMeeting
from agentsim.cast.payments import (
    ApproveTransfer,
    HoldMoney,
    PayMoney,
    RejectTransfer,
    ReleaseHold,
)
from agentsim.cast.steps import (
    AnswerMail,
    DeliverMail,
    PostMessage,
    SetControl,
    ShowNotice,
    Step,
    WriteFile,
)
from agentsim.outcomes import Pattern
from agentsim.values import as_ms
from agentsim.world import Appointment, Message, Setting

__all__ = ["Reaction", "when"]


@attrs.frozen
class Reaction:
    """What an actor does by script when a pattern comes about.

    Begin one with `when`. It takes place once, unless it gives several answers or `repeat` is
    called.

    Attributes:
        when: What sets it off.
        delay_ms: How long after.
        steps: What is done then, in order.
        limit: How often it may take place; None for any number of times.
        fallback: Only when no earlier reaction of the same actor was set off by the same event.

    Example:
        >>> from datetime import timedelta
        >>> from agentsim.outcomes import sent
        >>> thanks = when(sent(to="hale")).after(timedelta(minutes=5)).reply("Thank you.")
        >>> thanks.delay_ms
        300000
    """

    when: Pattern
    delay_ms: int = attrs.field(default=0, kw_only=True)
    steps: tuple[Step, ...] = attrs.field(default=(), kw_only=True)
    limit: int | None = attrs.field(default=1, kw_only=True)
    fallback: bool = attrs.field(default=False, kw_only=True)

    def after(self, delay_ms: int | timedelta) -> Reaction:
        """Take place so long after the event.

        Raises:
            ValueError: if the delay is negative.
        """
        delay = as_ms(delay_ms)
        if delay < 0:
            raise ValueError(f"the delay is {delay} ms; it has to be 0 or more")
        return attrs.evolve(self, delay_ms=delay)

    def do(self, step: Step) -> Reaction:
        """Do one thing more: a step of any kind, one of your own included."""
        return attrs.evolve(self, steps=(*self.steps, step))

    def reply(self, *bodies: str, to_all: bool = False) -> Reaction:
        """Answer the mail that set it off.

        Args:
            *bodies: What to write, each time the next.
            to_all: Also to everyone else who got it.

        Raises:
            ValueError: if there is no body.
        """
        if not bodies:
            raise ValueError("reply() needs at least one body")
        limit = None if self.limit is None else max(self.limit, len(bodies))
        return attrs.evolve(self.do(AnswerMail(bodies, to_all=to_all)), limit=limit)

    def deliver(self, message: Message) -> Reaction:
        """Send a mail."""
        return self.do(DeliverMail(message))

    def post(self, *texts: str, channel: str = "") -> Reaction:
        """Say something in a channel.

        Args:
            *texts: What to say, each time the next.
            channel: Id of the channel; by default, the one where what set it off was said.

        Raises:
            ValueError: if there is no text.
        """
        if not texts:
            raise ValueError("post() needs at least one text")
        limit = None if self.limit is None else max(self.limit, len(texts))
        return attrs.evolve(self.do(PostMessage(texts, channel=channel)), limit=limit)

    def set(self, control: str, value: Setting) -> Reaction:
        """Set a control."""
        return self.do(SetControl(control, value))

    def write(self, path: str, text: str) -> Reaction:
        """Write a file."""
        return self.do(WriteFile(path, text))

    def notice(self, text: str, *, to: str) -> Reaction:
        """Show an actor a line."""
        return self.do(ShowNotice(text, to))

    def pay(self, source: str, target: str, *, amount: int, memo: str = "") -> Reaction:
        """Pay so many of the currency's smallest unit from one account to another."""
        return self.do(PayMoney(source, target, amount=amount, memo=memo))

    def hold(self, account: str, amount: int | None = None, *, reason: str = "") -> Reaction:
        """Hold so much of an account's money, or the whole account."""
        return self.do(HoldMoney(account, amount, reason=reason))

    def release(self) -> Reaction:
        """Release the hold that set it off."""
        return self.do(ReleaseHold())

    def approve(self) -> Reaction:
        """Approve the transfer that set it off."""
        return self.do(ApproveTransfer())

    def reject(self, reason: str = "") -> Reaction:
        """Reject the transfer that set it off."""
        return self.do(RejectTransfer(reason))

    def book(self, appointment: Appointment) -> Reaction:
        """Call a meeting."""
        return self.do(BookMeeting(appointment))

    def repeat(self, limit: int | None = None) -> Reaction:
        """Take place up to so many times; every time, without a limit."""
        return attrs.evolve(self, limit=limit)

    def otherwise(self) -> Reaction:
        """Take place only when no earlier reaction of the actor answers the same event."""
        return attrs.evolve(self, fallback=True)


def when(pattern: Pattern) -> Reaction:
    """Begin a reaction to a pattern."""
    return Reaction(pattern)
