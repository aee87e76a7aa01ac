"""Ready-made tools for the calendar: see a day, book, cancel."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any, Final

from agentsim.errors import ToolError
from agentsim.tools.context import Context
from agentsim.tools.definition import Tool, tool
from agentsim.values import days
from agentsim.values import minutes as in_ms
from agentsim.world import Appointment

__all__ = ["CALENDAR", "book_meeting", "cancel_meeting", "list_calendar"]

_PAGE = 50
_LONGEST_MINUTES = 24 * 60
_FURTHEST_DAYS = 3_660
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)
_MOMENT = re.compile(r"(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)", re.ASCII)


def _since_start(ctx: Context, form: re.Pattern[str], text: str, example: str) -> int:
    """A day or moment of the scenario's own clock, in milliseconds since the start."""
    found = form.fullmatch(text.strip())
    try:
        if found is None:
            raise ValueError
        year, month, day, *rest = map(int, found.groups())
        hour, minute = rest or (0, 0)
        start = ctx.stage.start
        # Between two moments of one zone, Python reckons by the clock on the wall, as `clock` does.
        moment = datetime(year, month, day, hour, minute, tzinfo=start.tzinfo)
    except ValueError:
        raise ToolError(f"{text[:40]!r} is not a date; write it as {example}.") from None
    return (moment - start) // timedelta(milliseconds=1)


def _name(ctx: Context, actor: str) -> str:
    return ctx.stage.names.get(actor, actor)


def _many(people: str | Iterable[str]) -> tuple[str, ...]:
    if isinstance(people, str):
        return tuple(part.strip() for part in people.split(",") if part.strip())
    return tuple(people)


def _line(ctx: Context, appointment: Appointment) -> dict[str, Any]:
    return {
        "id": ctx.calendar().place(ctx.actor, appointment),
        "title": appointment.title,
        "start": _when(ctx, appointment.start_ms),
        "end": _when(ctx, appointment.end_ms),
        "organiser": _name(ctx, appointment.organiser),
        "people": [_name(ctx, each) for each in appointment.people],
        "place": appointment.place,
        "notes": appointment.notes,
    }


def _when(ctx: Context, at_ms: int) -> str:
    try:
        return ctx.when(at_ms)
    except OverflowError:
        return "(no date)"


@tool(writes=False, latency_ms=2_000)
def list_calendar(ctx: Context, day: str = "", page: int = 1) -> dict[str, Any]:
    """List your appointments of one day, the earliest first, fifty a page.

    Args:
        day: The day, such as 2031-03-04; empty for today.
        page: Page number, from 1.
    """
    if page < 1:
        raise ToolError(f"page is {page}; pages are numbered from 1.")
    today = f"{ctx.now:%Y-%m-%d}"
    wanted = day.strip() or today
    begins = _since_start(ctx, _DAY, wanted, today)
    found = ctx.calendar().busy(ctx.actor, begins, end_ms=begins + days(1))
    shown = found[(page - 1) * _PAGE : page * _PAGE]
    ctx.show(*((each.text, each.organiser) for each in shown), place=f"calendar/{wanted}")
    return {
        "day": wanted,
        "page": page,
        "pages": max(1, -(-len(found) // _PAGE)),
        "total": len(found),
        "appointments": [_line(ctx, each) for each in shown],
    }


@tool(latency_ms=20_000)
def book_meeting(
    ctx: Context,
    title: str,
    start: str,
    minutes: int,
    people: str | list[str] = (),  # type: ignore[assignment]  # lists arrive as tuples
    notes: str = "",
    place: str = "",
) -> str:
    """Put a meeting into the calendar, and ask people to come.

    Args:
        title: What it is about, in a few words.
        start: When it begins, such as 2031-03-04 14:30.
        minutes: How long it lasts.
        people: Names or addresses of the others who are to come; leave out for nobody.
        notes: Anything more, for everyone who is to come.
        place: Where.
    """
    now = ctx.when(ctx.now_ms)
    begins = _since_start(ctx, _MOMENT, start, now)
    if not 1 <= minutes <= _LONGEST_MINUTES:
        raise ToolError(f"minutes is {minutes}; it has to be from 1 to {_LONGEST_MINUTES}.")
    if begins < ctx.now_ms:
        raise ToolError(f"{start.strip()} is past; it is {now}.")
    ends = begins + in_ms(minutes)
    if ends > ctx.now_ms + days(_FURTHEST_DAYS) or _when(ctx, ends) == "(no date)":
        raise ToolError(f"{start.strip()} is too far off; the calendar covers the next ten years.")
    other = ctx.calendar().busy(ctx.actor, begins, end_ms=ends)
    made = ctx.book(
        title, start_ms=begins, end_ms=ends, people=_many(people), place=place, notes=notes
    )
    with_ = ", ".join(_name(ctx, each) for each in made.people)
    said = (
        f"Booked {made.title!r} for {ctx.when(begins)} to {ctx.when(ends)}"
        f"{f', with {with_}' if with_ else ''} (id {ctx.calendar().place(ctx.actor, made)})."
    )
    if other:
        said += f" You have another appointment then: {other[0].title!r}."
    return said


@tool(latency_ms=10_000)
def cancel_meeting(ctx: Context, id: int, reason: str = "") -> str:
    """Call off a meeting that you called.

    Args:
        id: The appointment's id, as shown by list_calendar.
        reason: Why; everyone who was to come sees it.
    """
    cancelled = ctx.cancel(id, reason=reason)
    return f"Cancelled {cancelled.title!r} of {_when(ctx, cancelled.start_ms)}."


CALENDAR: Final[tuple[Tool, ...]] = (list_calendar, book_meeting, cancel_meeting)
"""All calendar tools."""
