"""Simulated time: milliseconds, durations and moments."""

from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentsim.values import as_ms, as_start, clock, days, hours, minutes, seconds, spelled
from agentsim.values.moments import is_aware_datetime

NAIVE = datetime.fromisoformat("2031-03-04")


def test_units_are_milliseconds() -> None:
    """Each unit, whole or in part, rounds to whole milliseconds."""
    assert (seconds(1), minutes(1), hours(1), days(1)) == (1_000, 60_000, 3_600_000, 86_400_000)
    assert (seconds(0.0004), seconds(0.0006), hours(-0.5)) == (0, 1, -1_800_000)
    assert isinstance(minutes(1.5), int)


@given(st.integers(-(10**9), 10**9))
def test_timedeltas_are_durations_too(count: int) -> None:
    """A timedelta and its milliseconds are one duration."""
    assert as_ms(timedelta(milliseconds=count)) == as_ms(count) == count


@pytest.mark.parametrize("value", [1.5, "5", None, True])
def test_a_duration_without_a_unit_is_refused(value: Any) -> None:
    """A float, a text or a truth value is no duration; the message lists what is."""
    with pytest.raises(TypeError) as caught:
        as_ms(value)
    assert str(caught.value) == (
        f"{value!r} is not a duration: give whole milliseconds, a timedelta, or use seconds(), "
        "minutes(), hours(), days()"
    )


def test_a_start_needs_an_offset() -> None:
    """Text with an offset and aware datetimes are moments; others are refused."""
    zone = timezone(timedelta(hours=1))
    moment = datetime(2031, 3, 4, 8, tzinfo=zone)
    assert as_start("2031-03-04T08:00+01:00") == as_start(moment) == moment
    assert as_start("2031-03-04T07:00Z") == moment
    for wrong in ("2031-03-04T08:00", NAIVE):
        with pytest.raises(ValueError, match="has no UTC offset; write it as 2031-03-04T08:00"):
            as_start(wrong)
    with pytest.raises(ValueError, match="Invalid isoformat string"):
        as_start("tomorrow")
    assert is_aware_datetime(moment)
    assert not is_aware_datetime(NAIVE)
    assert not is_aware_datetime("2031")


def test_the_clock_counts_from_the_start() -> None:
    """Simulated wall time is the start and the milliseconds since."""
    start = as_start("2031-03-04T08:00+01:00")
    assert clock(start, 90_000).isoformat() == "2031-03-04T08:01:30+01:00"
    assert clock(start, -1).isoformat() == "2031-03-04T07:59:59.999000+01:00"


@pytest.mark.parametrize(
    ("duration", "words"),
    [
        (0, "0 ms"),
        (999, "999 ms"),
        (1_000, "1 second"),
        (61_000, "61 seconds"),
        (120_000, "2 minutes"),
        (days(1), "1 day"),
        (days(14), "14 days"),
    ],
)
def test_durations_in_words(duration: int, words: str) -> None:
    """The largest unit that divides a duration, one or many."""
    assert spelled(duration) == words
