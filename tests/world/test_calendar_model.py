"""The calendar, against a naive one made of a list."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from agentsim.errors import LoadError
from agentsim.files import dumps, loads
from agentsim.values import days, hours
from agentsim.world import Appointment, Calendar, World
from agentsim.world.appointment import LONGEST_MS

PEOPLE = ("iris", "petra", "hale")
WHO = st.sampled_from(PEOPLE)
STARTS = st.sampled_from([-days(2), -1, 0, hours(1), hours(23), days(1), days(1) + 1])
LENGTHS = st.sampled_from([1, hours(1), hours(2), days(1), days(3)])


def made(start_ms: int, length: int, who: str, others: list[str]) -> Appointment:
    return Appointment(
        "a", title="t", start_ms=start_ms, end_ms=start_ms + length, organiser=who, people=others
    )


class Diary(RuleBasedStateMachine):
    """Does the same to both, and keeps old versions to see that they stay."""

    def __init__(self) -> None:
        super().__init__()
        self.calendar = Calendar()
        self.naive: list[Appointment] = []
        self.kept: list[tuple[Calendar, list[Appointment]]] = []

    @rule(start_ms=STARTS, length=LENGTHS, who=WHO, others=st.lists(WHO, max_size=3))
    def add(self, start_ms: int, length: int, who: str, others: list[str]) -> None:
        new = made(start_ms, length, who, others)
        self.calendar, added = self.calendar.add(new)
        assert added == attrs.evolve(new, number=len(self.naive) + 1)
        self.naive.append(added)

    @precondition(lambda self: self.naive)
    @rule(data=st.data())
    def cancel(self, data: Any) -> None:
        number = data.draw(st.integers(1, len(self.naive)))
        if self.naive[number - 1].cancelled:
            with pytest.raises(ValueError, match="cancelled before"):
                self.calendar.cancel(number)
            return
        self.calendar, gone = self.calendar.cancel(number)
        self.naive[number - 1] = attrs.evolve(self.naive[number - 1], cancelled=True)
        assert gone == self.naive[number - 1]

    @rule()
    def keep(self) -> None:
        self.kept.append((self.calendar, [*self.naive]))

    @rule(who=WHO, start_ms=STARTS, length=LENGTHS)
    def busy(self, who: str, start_ms: int, length: int) -> None:
        assert_busy(self.calendar, self.naive, who, start_ms, start_ms + length)

    @rule()
    def write_and_read(self) -> None:
        assert loads(dumps(self.calendar), Calendar) == self.calendar

    @invariant()
    def it_holds_the_same(self) -> None:
        assert_same(self.calendar, self.naive)

    @invariant()
    def old_versions_are_as_they_were(self) -> None:
        for calendar, naive in self.kept[-3:]:
            assert_same(calendar, naive)


def assert_busy(
    calendar: Calendar, naive: list[Appointment], who: str, start_ms: int, end_ms: int
) -> None:
    """The two agree in what takes some of a span."""
    found = [
        each
        for each in naive
        if who in (each.organiser, *each.people)
        and not each.cancelled
        and max(each.start_ms, start_ms) < min(each.end_ms, end_ms)
    ]
    found.sort(key=lambda each: each.start_ms)
    assert list(calendar.busy(who, start_ms, end_ms=end_ms)) == found


def assert_same(calendar: Calendar, naive: list[Appointment]) -> None:
    """The two hold the same, numbered in the same way for everyone."""
    assert list(calendar) == naive
    assert len(calendar) == len(naive)
    for who in PEOPLE:
        mine = [each for each in naive if who in (each.organiser, *each.people)]
        assert [calendar.get(who, place) for place in range(1, len(mine) + 2)] == [*mine, None]
        assert [calendar.place(who, each) for each in mine] == list(range(1, len(mine) + 1))
        assert_busy(calendar, naive, who, -days(9), days(9))


PLAYED = settings(max_examples=40, stateful_step_count=20, deadline=None)
Diary.TestCase.settings = PLAYED
TestDiary = Diary.TestCase


@pytest.mark.parametrize("name", ["_noted", "cancel"])
def test_the_model_catches_a_calendar_that_is_wrong(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A calendar that forgets the second day, or what was cancelled, differs from the list."""
    real = getattr(Calendar, name)

    def noted(self: Calendar, appointment: Appointment) -> Any:
        end_ms = min(appointment.end_ms, appointment.start_ms + 1)
        return real(self, attrs.evolve(appointment, end_ms=end_ms))

    def cancel(self: Calendar, number: int) -> Any:
        changed, gone = real(self, number)
        return attrs.evolve(changed, days=self.days), gone

    monkeypatch.setattr(Calendar, name, {"_noted": noted, "cancel": cancel}[name])
    many = settings(PLAYED, max_examples=300, database=None, phases=[Phase.generate])
    with pytest.raises((AssertionError, KeyError)):
        run_state_machine_as_test(Diary, settings=many)


@pytest.mark.parametrize(
    ("length", "said"),
    [(0, "ends before it begins"), (-5, "ends before"), (LONGEST_MS + 1, "more than a year")],
)
def test_a_time_that_cannot_be_is_refused(length: int, said: str) -> None:
    """An appointment ends after it begins, and within a year."""
    new = made(0, length, "iris", [])
    with pytest.raises(ValueError, match=said):
        Calendar.of([new])
    assert said in str(new.fault())
    assert made(0, LONGEST_MS, "iris", []).fault() is None


def test_an_appointment_says_who_and_what() -> None:
    """Everyone once, and all its words."""
    new = attrs.evolve(made(0, 1, "iris", ["petra", "iris"]), place="Quay", notes="Bring rope.")
    assert new.everyone == ("iris", "petra")
    assert new.text == "t\n\nQuay\n\nBring rope."
    assert World().put(Calendar.of([new])).get(Calendar).get("petra", 1) is not None
    with pytest.raises(KeyError):
        Calendar().cancel(1)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"number": 1', '"number": 2', "has the number 2 at place 1."),
        ('"end_ms": 5', '"end_ms": -5', "an appointment that cannot be: it ends before it begins"),
    ],
)
def test_a_document_that_disagrees_with_itself_is_refused(old: str, new: str, said: str) -> None:
    """A calendar is read only if it is one."""
    text = dumps(Calendar.of([made(0, 5, "iris", [])]))
    assert old in text
    with pytest.raises(LoadError, match=said):
        loads(text.replace(old, new), Calendar)
