"""Steps that pay and book, by how much was paid and booked before."""

from __future__ import annotations

from functools import partial

from agentsim import Actor, Call, Environment, Scenario
from agentsim.scenarios import Limits, Part
from agentsim.tools import CALENDAR, LEDGER
from agentsim.values import days, hours
from agentsim.world import Account, Appointment, Calendar, Ledger
from benchmarks.measures import best

ACCOUNTS = (Account("ops", owner="iris", balance=10**12), Account("keel", owner="marek"))


def scenario(size: int) -> Scenario:
    """Return a scenario with so many transfers made and so many appointments booked before."""
    ledger = Ledger.of(ACCOUNTS)
    for number in range(size):
        ledger, _ = ledger.pay("ops", "keel", amount=100, by="iris", at_ms=-number, memo="Rope")
    appointments = (
        Appointment(
            f"a{number}",
            title="Berths",
            start_ms=days(number // 4) + hours(number % 4),
            end_ms=days(number // 4) + hours(number % 4) + hours(1),
            organiser="iris",
            people=["marek"],
        )
        for number in range(size)
    )
    return Scenario(
        name="dealings",
        start="2031-03-04T08:00+01:00",
        subject="iris",
        cast=[Actor("iris", tools=(*LEDGER, *CALENDAR)), Actor("marek", name="Marek")],
        parts=[Part(ledger), Part(Calendar.of(appointments))],
        limits=Limits(turns=1_000, events=1_000_000),
    )


def step_us_by_dealings(sizes: tuple[int, ...], repeats: int) -> dict[str, dict[str, float]]:
    """Cost of paying, listing a statement, booking and listing a day, by what there was before."""
    acts = {
        "make_transfer": Call(
            "make_transfer", {"source": "ops", "target": "keel", "amount": "12.50", "memo": "Rope"}
        ),
        "list_transfers": Call("list_transfers", {"account": "ops"}),
        "book_meeting": Call(
            "book_meeting",
            {"title": "Rota", "start": "2031-03-05 16:00", "minutes": 30, "people": ["marek"]},
        ),
        "list_calendar": Call("list_calendar", {"day": "2031-03-05"}),
    }
    found: dict[str, dict[str, float]] = {}
    for size in sizes:
        start = Environment.start(scenario(size))
        found[str(size)] = {
            name: round(best(partial(start.step, call), 1, repeats * 20), 2)
            for name, call in acts.items()
        }
    return found
