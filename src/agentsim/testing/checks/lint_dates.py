"""Lints of dates: days that there are not, weekdays that do not fit, answers before questions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import Final

from agentsim.scenarios import Scenario
from agentsim.testing.bench import Bench, registered
from agentsim.testing.reading import passages_of
from agentsim.testing.report import Check, Problem
from agentsim.testing.sighting import Sighting, in_each
from agentsim.testing.subjects import Subject
from agentsim.world import Message, normal_address

__all__ = ["answers", "dates", "start", "weekdays"]

_MONTHS: Final = (
    *("january", "february", "march", "april", "may", "june", "july", "august"),
    *("september", "october", "november", "december"),
)
_DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAY = r"(?P<weekday>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?"
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?:,? (?P<year>(?:19|20|21)\d\d)\b)?"
_LEAP = 2028
_LAST = 31
_VERBS = ("may", "march", "mar")

_WRITTEN: Final = tuple(
    re.compile(rf"(?<!\w)(?:{_WEEKDAY},? (?:the )?)?{rest}", re.IGNORECASE)
    for rest in (
        rf"{_DAY}(?: of)? {_MONTH}{_YEAR}",
        rf"{_MONTH} {_DAY}\b(?!:){_YEAR}",
        r"(?P<year>(?:19|20|21)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)",
    )
)


def _found(text: str) -> Iterator[tuple[str, int, int | None, int, int]]:
    """Every date in a text: its words, weekday from 0 or -1, year or None, month, day."""
    for written in _WRITTEN:
        for match in written.finditer(text):
            day, month = int(match["day"]), match["month"]
            weekday = match["weekday"]
            number = int(month) if month.isdigit() else _number(_MONTHS, month) + 1
            # "40 may come", and numbers of orders such as 2031-44-12, are no dates.
            if not (1 <= day <= _LAST and 1 <= number <= len(_MONTHS)) or month in _VERBS:
                continue
            year = int(match["year"]) if match["year"] else None
            place = -1 if weekday is None else _number(_DAYS, weekday)
            yield match[0].strip(" ."), place, year, number, day


def _number(known: tuple[str, ...], word: str) -> int:
    return next(n for n, each in enumerate(known) if each.startswith(word.casefold()[:3]))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


@registered(
    Check(
        "lint.dates",
        "Every date in a text exists",
        about="Reads the dates in every text: there is no 30 February and no 31 April.",
        severity="error",
    )
)
def dates(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Look for days that there are not."""
    yield from in_each(subject, bench, _impossible)


def _impossible(scenario: Scenario) -> Iterator[Sighting]:
    for passage in passages_of(scenario):
        for words, _, year, month, day in _found(passage.text):
            if _day(year or _LEAP, month, day) is None:
                yield Sighting(
                    passage.where, f"There is no {words!r}: correct the day or the month."
                )


@registered(
    Check(
        "lint.weekdays",
        "Every weekday fits its date",
        about=(
            "Reads the dates in every text that name a weekday as well, and compares the two. "
            "Without a year, the one is meant that lies nearest to the scenario's start."
        ),
        severity="error",
    )
)
def weekdays(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Look for weekdays that do not fit."""
    yield from in_each(subject, bench, _unfitting)


def _unfitting(scenario: Scenario) -> Iterator[Sighting]:
    if scenario.start is None:
        return
    for passage in passages_of(scenario):
        for words, weekday, year, month, day in _found(passage.text):
            meant = _meant(scenario.start, year, month, day)
            if weekday >= 0 and meant is not None and meant.weekday() != weekday:
                really = _DAYS[meant.weekday()].title()
                yield Sighting(
                    passage.where,
                    f"{words!r} is a {really} in {meant.year}. Correct it, or let the date be "
                    "worked out: {start.date}, or a moment of your own.",
                )


def _meant(start: datetime, year: int | None, month: int, day: int) -> date | None:
    if year is not None:
        return _day(year, month, day)
    near = (_day(each, month, day) for each in (start.year - 1, start.year, start.year + 1))
    days = [each for each in near if each is not None]
    return min(days, key=lambda each: abs(each - start.date()), default=None)


@registered(
    Check(
        "lint.start",
        "It begins when it says it begins, in a year that one believes",
        about=(
            "Compares the day that the opening line names first with the scenario's start, and "
            "warns of a start before 1990 or after 2060."
        ),
        severity="warning",
    )
)
def start(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Compare the start with the opening, and with the calendar."""
    yield from in_each(subject, bench, _starts)


def _starts(scenario: Scenario) -> Iterator[Sighting]:
    begin = scenario.start
    if begin is None:
        return
    if not 1990 <= begin.year <= 2060:
        yield Sighting(
            "start",
            f"It begins in {begin.year}; mail in that year needs a reason. Choose a nearer one.",
        )
    for passage in passages_of(scenario):
        if passage.kind != "opening" or passage.actor != scenario.subject:
            continue
        first = min(
            _found(passage.text), key=lambda found: passage.text.find(found[0]), default=None
        )
        if first is not None and passage.text.lstrip().startswith(first[0]):
            _, _, year, month, day = first
            meant = _meant(begin, year, month, day)
            if meant is not None and meant != begin.date():
                yield Sighting(
                    passage.where,
                    f"It opens with {first[0]!r}, and the scenario starts on {begin:%Y-%m-%d}. "
                    "Write {start.date}.",
                )


@registered(
    Check(
        "lint.answers",
        "Mail answers only what its sender has been sent by then",
        about=(
            "Follows every planted mail that answers another: the other has to have been "
            "delivered by then, to whoever answers or by whoever answers."
        ),
        severity="error",
    )
)
def answers(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Look for answers that come too early, or from somebody who was not asked."""
    yield from in_each(subject, bench, _answered)


def _answered(scenario: Scenario) -> Iterator[Sighting]:
    mails = {mail.id: mail for mail in scenario.mail}
    ids = {normal_address(each.address): each.id for each in scenario.cast if each.address}

    def people(message: Message) -> set[str]:
        who = map(normal_address, (message.sender, *message.recipients))
        return {ids.get(each, each) for each in who}

    for mail in scenario.mail:
        asked = mails.get(mail.in_reply_to)
        if asked is None:
            continue
        where = f"mail[{mail.id!r}]"
        who = normal_address(mail.sender)
        if asked.at_ms + asked.delay_ms > mail.at_ms:
            yield Sighting(
                where, f"It answers {asked.id!r}, which arrives later. Move one of the two."
            )
        elif ids.get(who, who) not in people(asked):
            yield Sighting(
                where,
                f"{mail.sender!r} answers {asked.id!r}, and never got it. Put them in copy, or "
                "leave in_reply_to out.",
                "warning",
            )
