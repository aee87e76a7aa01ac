"""How a transcript tells of money and meetings."""

import pytest

from agentsim.cli.deals import dealt
from agentsim.events import (
    Approved,
    Booked,
    Cancelled,
    Ended,
    Event,
    Held,
    Paid,
    Rejected,
    Released,
)
from agentsim.world import Appointment, Hold, Transfer

WAITS = Transfer(1, 0, "iris", "ops", "keel", 5_050, "EUR", "Rope", "pending")
DONE = Transfer(1, 0, "iris", "ops", "keel", 700, "JPY", "Rope")
HOLD = Hold("h", account="ops", amount=5, reason="Audit", number=2)
MEETING = Appointment("m", title="Tea", start_ms=0, end_ms=9, organiser="iris", notes="Now.")


@pytest.mark.parametrize(
    ("event", "head", "body"),
    [
        (Paid(0, "iris", WAITS), "IRIS asks to pay 50.50 EUR from ops to keel", "Rope"),
        (Paid(0, "iris", DONE), "IRIS pays 700 JPY from ops to keel", "Rope"),
        (Approved(0, "petra", DONE), "PETRA approves 700 JPY from ops to keel", ""),
        (Rejected(0, "petra", DONE, "No."), "PETRA rejects 700 JPY from ops to keel", "No."),
        (Held(0, "petra", HOLD), "PETRA holds 5 minor units on ops", "Audit"),
        (Held(0, "petra", Hold("h", account="ops")), "PETRA holds all on ops", ""),
        (Released(0, "iris", HOLD), "IRIS releases hold 2 on ops", ""),
        (Booked(0, "iris", MEETING, ("petra",)), "IRIS books 'Tea' with PETRA", "Now."),
        (Booked(0, "iris", MEETING), "IRIS books 'Tea'", "Now."),
        (Cancelled(0, "iris", MEETING, "Ill."), "IRIS cancels 'Tea'", "Ill."),
    ],
)
def test_a_deal_is_told_in_a_line(event: Event, head: str, body: str) -> None:
    """Each says who did what, and shows the words that went with it."""
    told = dealt(event, str.upper)
    assert told is not None
    assert (told[0], told[2]) == (head, body)


def test_anything_else_is_left_to_others() -> None:
    """An event that is no deal is not told here."""
    assert dealt(Ended(0, "", "quiet"), str.upper) is None
