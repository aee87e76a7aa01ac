"""Simulated time: whole milliseconds since a scenario's start, which is an aware datetime."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, TypeGuard

__all__ = [
    "as_ms",
    "as_start",
    "clock",
    "days",
    "hours",
    "is_aware_datetime",
    "minutes",
    "seconds",
    "spelled",
]


def seconds(count: float) -> int:
    """Return so many seconds in milliseconds.

    Example:
        >>> seconds(1.5)
        1500
    """
    return round(count * 1_000)


def minutes(count: float) -> int:
    """Return so many minutes in milliseconds.

    Example:
        >>> minutes(2)
        120000
    """
    return round(count * 60_000)


def hours(count: float) -> int:
    """Return so many hours in milliseconds.

    Example:
        >>> hours(1)
        3600000
    """
    return round(count * 3_600_000)


def days(count: float) -> int:
    """Return so many days in milliseconds.

    Example:
        >>> days(-1)
        -86400000
    """
    return round(count * 86_400_000)


def as_ms(duration: int | timedelta) -> int:
    """Return a duration, given in milliseconds or as a timedelta, in milliseconds.

    Raises:
        TypeError: for anything else: a float has no obvious unit.

    Example:
        >>> as_ms(timedelta(minutes=1))
        60000
    """
    if isinstance(duration, timedelta):
        return duration // timedelta(milliseconds=1)
    if isinstance(duration, int) and not isinstance(duration, bool):
        return duration
    raise TypeError(
        f"{duration!r} is not a duration: give whole milliseconds, a timedelta, "
        "or use seconds(), minutes(), hours(), days()"
    )


def is_aware_datetime(value: Any) -> TypeGuard[datetime]:
    """Tell whether `value` is a datetime with a UTC offset."""
    return isinstance(value, datetime) and value.utcoffset() is not None


def as_start(value: datetime | str) -> datetime:
    """Return a scenario's start as an aware datetime.

    Args:
        value: An aware datetime, or ISO 8601 text with an offset.

    Raises:
        ValueError: for text that is not ISO 8601, or a moment without an offset.

    Example:
        >>> as_start("2031-03-04T08:00+01:00").isoformat()
        '2031-03-04T08:00:00+01:00'
    """
    moment = datetime.fromisoformat(value) if isinstance(value, str) else value
    if not is_aware_datetime(moment):
        raise ValueError(f"{value!r} has no UTC offset; write it as 2031-03-04T08:00+01:00")
    return moment


def clock(start: datetime, at_ms: int) -> datetime:
    """Return the simulated wall time `at_ms` milliseconds after `start`."""
    return start + timedelta(milliseconds=at_ms)


_UNITS = ((86_400_000, "day"), (3_600_000, "hour"), (60_000, "minute"), (1_000, "second"))


def spelled(duration_ms: int) -> str:
    """Return a duration in words, in the largest unit that divides it.

    Example:
        >>> spelled(minutes(90)), spelled(hours(1)), spelled(5)
        ('90 minutes', '1 hour', '5 ms')
    """
    for size, name in _UNITS:
        if duration_ms >= size and duration_ms % size == 0:
            count = duration_ms // size
            return f"{count} {name}" + ("" if count == 1 else "s")
    return f"{duration_ms} ms"
