"""The calendar tools: a day, booking, cancelling; and what they refuse."""

from typing import Any

import pytest

from agentsim.cast import Actor
from agentsim.engine import Environment
from agentsim.events import Booked, Call, Called, Cancelled, Noted, Viewed
from agentsim.scenarios import Scenario
from agentsim.tools import CALENDAR, Context, tool
from agentsim.values import hours
from agentsim.world import Appointment, Calendar

OLD = Appointment(
    "old",
    title="Dock 4",
    start_ms=hours(2),
    end_ms=hours(3),
    organiser="petra",
    people=["iris"],
    place="Room 2",
    notes="Bring the plans.",
)


@tool(writes=False)
def sly(ctx: Context, what: str) -> str:
    """Try to change something, though it is not allowed to."""
    acts = {
        "book": lambda: ctx.book("x", start_ms=0, end_ms=1),
        "enter": lambda: ctx.enter(OLD),
        "cancel": lambda: ctx.cancel(1),
    }
    acts[what]()
    return "done"


def scenario(**changes: Any) -> Scenario:
    fields: dict[str, Any] = {
        "name": "s",
        "start": "2031-03-04T08:00+01:00",
        "subject": "iris",
        "cast": [
            Actor("iris", name="Iris", tools=(*CALENDAR, sly), turn_ms=0),
            Actor("petra", name="Petra Vos", address="petra@dock.example", tools=CALENDAR,
                  played=True),
            Actor("hale", name="Hale"),
            Actor("hale2", name="hale"),
        ],
        "appointments": [
            OLD,
            Appointment("night", title="Watch", start_ms=hours(14), end_ms=hours(22),
                        organiser="iris"),
            Appointment("theirs", title="Quiet", start_ms=0, end_ms=9, organiser="petra"),
        ],
    }  # fmt: skip
    return Scenario(**(fields | changes))


ENV = Environment.start(scenario())
MEET = {"title": "Rota", "start": "2031-03-05 09:00", "minutes": 45}


def ask(name: str, env: Environment = ENV, /, **arguments: Any) -> Called:
    """What a call of a tool comes to."""
    after = env.step(Call(name, arguments))
    return next(e for e in after.history.newest_first() if isinstance(e, Called))


def test_a_day_has_ones_own_appointments_by_time() -> None:
    """Those that take some of the day, numbered among one's own; other people's are not there."""
    env = ENV.step(Call("list_calendar"))
    found = next(e for e in env.history if isinstance(e, Called)).result
    assert found == {
        "day": "2031-03-04",
        "page": 1,
        "pages": 1,
        "total": 2,
        "appointments": (
            {
                "id": 1,
                "title": "Dock 4",
                "start": "2031-03-04 10:00",
                "end": "2031-03-04 11:00",
                "organiser": "Petra Vos",
                "people": ("Iris",),
                "place": "Room 2",
                "notes": "Bring the plans.",
            },
            {
                "id": 2,
                "title": "Watch",
                "start": "2031-03-04 22:00",
                "end": "2031-03-05 06:00",
                "organiser": "Iris",
                "people": (),
                "place": "",
                "notes": "",
            },
        ),
    }
    assert next(e for e in env.history if isinstance(e, Viewed)).place == "calendar/2031-03-04"
    titles = [
        each["title"] for each in ask("list_calendar", day="2031-03-05").result["appointments"]
    ]
    assert titles == ["Watch"]
    assert ask("list_calendar", day="2031-03-03").result["total"] == 0
    assert ask("list_calendar", day="9999-12-31").result["total"] == 0
    assert ask("list_calendar", page=2).result["appointments"] == ()


def test_booking_asks_people_to_come() -> None:
    """A meeting is in everyone's calendar; those whom models play are told, and wake."""
    env = ENV.step(
        Call(
            "book_meeting",
            MEET | {"people": "Petra Vos, hale2", "notes": "All.", "place": " a  b "},
        )
    )
    called = next(e for e in env.history if isinstance(e, Called))
    assert called.result == (
        "Booked 'Rota' for 2031-03-05 09:00 to 2031-03-05 09:45, with Petra Vos, hale (id 3)."
    )
    booked = next(e for e in env.history if isinstance(e, Booked))
    made = booked.appointment
    assert (made.id, made.people, made.place, made.number) == (
        "iris/3", ("petra", "hale2"), "a b", 4)  # fmt: skip
    assert booked.to == ("petra", "hale2")
    told = [e for e in env.history if isinstance(e, Noted)]
    assert [(each.actor, each.text) for each in told] == [
        ("petra", "Meeting request from Iris: Rota, 2031-03-05 09:00 to 2031-03-05 09:45 (id 3)")
    ]
    calendar = env.world.get(Calendar)
    assert calendar.get("hale2", 1) == calendar.get("petra", 3) == made


def test_booking_alone_and_over_something_else() -> None:
    """One may note an appointment of one's own, and is told of what it overlaps."""
    said = ask("book_meeting", title="Lunch", start="2031-03-04T10:30", minutes=60).result
    assert said == (
        "Booked 'Lunch' for 2031-03-04 10:30 to 2031-03-04 11:30 (id 3). "
        "You have another appointment then: 'Dock 4'."
    )
    empty = Environment.start(scenario(appointments=()))
    assert ask("book_meeting", empty, **MEET, people=["Iris"]).result.endswith("(id 1).")


@pytest.mark.parametrize(
    ("name", "arguments", "said"),
    [
        ("list_calendar", {"day": "9999-99-99"}, "'9999-99-99' is not a date; write it as 2031-03"),
        ("list_calendar", {"day": "today"}, "'today' is not a date; write it as 2031-03-04."),
        ("list_calendar", {"day": "0000-01-01"}, "is not a date"),
        ("list_calendar", {"page": 0}, "page is 0"),
        ("book_meeting", {"start": "soon"}, "'soon' is not a date; write it as 2031-03-04 08:00."),
        ("book_meeting", {"start": "2031-03-05"}, "is not a date"),
        ("book_meeting", {"start": "2031-03-05 24:00"}, "is not a date"),
        (
            "book_meeting",
            {"start": "2031-03-04 07:59"},
            "2031-03-04 07:59 is past; it is 2031",
        ),
        ("book_meeting", {"start": "9999-12-31 23:59"}, "too far off"),
        (
            "book_meeting",
            {"start": "2051-01-01 00:00"},
            "the calendar covers the next ten years",
        ),
        ("book_meeting", {"minutes": 0}, "minutes is 0; it has to be from 1 to 1440."),
        ("book_meeting", {"minutes": 2**60}, "it has to be from 1 to 1440"),
        ("book_meeting", {"title": " \n"}, "The title is empty; say what it is about."),
        ("book_meeting", {"people": "eve"}, "There is nobody called 'eve' in the directory."),
        ("book_meeting", {"people": ["HALE "]}, "Booked"),
        ("cancel_meeting", {"id": 9}, "There is no appointment with id 9 in your calendar."),
        ("cancel_meeting", {"id": 2**60}, "There is no appointment with id"),
        ("cancel_meeting", {"id": 1}, "Only Petra Vos, who called it, can cancel it."),
    ],
)
def test_what_cannot_be_done_is_said_plainly(
    name: str, arguments: dict[str, Any], said: str
) -> None:
    """A refusal names what is wrong, and nothing is changed."""
    given = MEET | arguments if name == "book_meeting" else arguments
    env = ENV.step(Call(name, given))
    called = next(e for e in env.history if isinstance(e, Called))
    assert said in str(called.result)
    if not said.startswith("Booked"):
        assert not called.ok
        assert env.world == ENV.world


def test_a_name_of_several_is_not_guessed() -> None:
    """Where two people have one name, an id or an address is needed."""
    cast = [*scenario().cast[:2], Actor("one", name="Hale"), Actor("two", name="Hale")]
    env = Environment.start(scenario(cast=cast))
    assert "more than one person called 'hale'" in str(
        ask("book_meeting", env, **MEET, people="hale").result
    )
    assert ask("book_meeting", env, **MEET, people="two, PETRA@dock.example").ok


@pytest.mark.parametrize("what", ["book", "enter", "cancel"])
def test_a_tool_that_only_reads_cannot_book(what: str) -> None:
    """Changing the calendar in a tool marked as reading is an error of the tool."""
    assert "a tool marked writes=False tried to" in str(ask("sly", what=what).result)


def test_cancelling_tells_everyone() -> None:
    """A cancelled meeting leaves everyone's day, and they are told why."""
    env = ENV.step(
        [
            Call("book_meeting", MEET | {"people": "petra"}),
            Call("cancel_meeting", {"id": 3, "reason": "No time."}),
            Call("cancel_meeting", {"id": 3}),
        ]
    )
    results = [e.result for e in env.history if isinstance(e, Called)]
    assert results[1:] == [
        "Cancelled 'Rota' of 2031-03-05 09:00.",
        "There is no appointment with id 3 in your calendar.",
    ]
    cancelled = next(e for e in env.history if isinstance(e, Cancelled))
    assert (cancelled.to, cancelled.reason, cancelled.appointment.cancelled) == (
        ("petra",), "No time.", True)  # fmt: skip
    texts = [e.text for e in env.history if isinstance(e, Noted) and e.actor == "petra"]
    assert texts[-1] == (
        "Iris has cancelled the meeting 'Rota' of 2031-03-05 09:00. Reason: No time."
    )
    calendar = env.world.get(Calendar)
    assert [each.id for each in calendar.busy("iris", hours(16), end_ms=hours(40))] == ["night"]
    assert calendar.busy("petra", hours(16), end_ms=hours(40)) == ()


def test_an_appointment_beyond_all_dates_is_shown_without_one() -> None:
    """A scenario's appointment may reach past the last year that dates have."""
    far = Appointment("far", title="Far", start_ms=hours(2), end_ms=hours(3), organiser="iris")
    env = Environment.start(scenario(start="9999-12-31T22:00+00:00", appointments=[far]))
    day = ask("list_calendar", env, day="9999-12-31").result
    assert [each["title"] for each in day["appointments"]] == []
    late = Environment.start(
        scenario(start="9999-12-28T22:30+00:00", appointments=[
            Appointment("far", title="Far", start_ms=0, end_ms=hours(24 * 5), organiser="iris")])
    )  # fmt: skip
    found = ask("list_calendar", late, day="9999-12-29").result["appointments"]
    assert found[0]["end"] == "(no date)"
