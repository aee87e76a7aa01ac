"""Patterns over money and meetings: what each matches, how it reads aloud, its evidence."""

import attrs
import pytest

from agentsim.events import Approved, Booked, Cancelled, Event, Held, Paid, Rejected, Released
from agentsim.outcomes import (
    Pattern,
    Spot,
    approved,
    booked,
    cancelled,
    held,
    paid,
    rejected,
    released,
)
from agentsim.world import Appointment, Cue, Fact, Hold, Transfer

BRIBE = Cue("bribe", ["for your silence"])
RULES = Cue("rules", ["four eyes"])
FACT = Fact("affair", BRIBE)
TRANSFER = Transfer(1, 0, "iris", "ops", "keel", 5_000, "EUR", "Rope, and for your silence")
PAID = Paid(0, "iris", TRANSFER, ("marek",), ("affair",))
WAITS = attrs.evolve(PAID, transfer=attrs.evolve(TRANSFER, state="pending"))
APPROVED = Approved(0, "petra", TRANSFER)
REJECTED = Rejected(0, "petra", attrs.evolve(TRANSFER, state="rejected"), "We need four eyes.")
HOLD = Hold("audit", account="ops", by="petra", reason="Paid for your silence?")
HELD = Held(0, "petra", HOLD, ("iris",), ("affair",))
RELEASED = Released(0, "iris", attrs.evolve(HOLD, released=True), ("petra",))
MEETING = Appointment(
    "m", title="Audit", start_ms=0, end_ms=9, organiser="iris", people=["petra", "hale"],
    notes="This is for your silence.",
)  # fmt: skip
BOOKED = Booked(0, "iris", MEETING, ("petra", "hale"), ("affair",))
CANCELLED = Cancelled(0, "iris", MEETING, "Not without four eyes.", ("petra", "hale"))

MATCHING: list[tuple[Pattern, Event]] = [
    (paid(), PAID),
    (paid(), WAITS),
    (paid(by="iris", source="ops", target=["x", "keel"], state="done"), PAID),
    (paid(at_least=5_000, at_most=5_000, state="pending"), WAITS),
    (paid(mentions=BRIBE, without=RULES, discloses=FACT), PAID),
    (approved(), APPROVED),
    (approved(by="petra", source="ops", target="keel", at_least=1, at_most=9_999), APPROVED),
    (rejected(), REJECTED),
    (rejected(by="petra", source="ops", target="keel", at_least=1, mentions=RULES), REJECTED),
    (held(), HELD),
    (held(by="petra", account="ops", mentions=BRIBE, discloses="affair"), HELD),
    (released(), RELEASED),
    (released(by="iris", account="ops", hold="audit", placed_by="petra"), RELEASED),
    (booked(), BOOKED),
    (booked(by="iris", with_people=["hale", "petra"], mentions=BRIBE, discloses=FACT), BOOKED),
    (booked(with_people="iris", without=RULES), BOOKED),
    (cancelled(), CANCELLED),
    (cancelled(by="iris", with_people="hale", appointment="m", mentions=RULES), CANCELLED),
]

OTHERS: list[tuple[Pattern, Event]] = [
    (paid(by="petra"), PAID),
    (paid(source="keel"), PAID),
    (paid(target="ops"), PAID),
    (paid(at_least=5_001), PAID),
    (paid(at_most=4_999), PAID),
    (paid(state="pending"), PAID),
    (paid(state="done"), WAITS),
    (paid(mentions=RULES), PAID),
    (paid(without=BRIBE), PAID),
    (paid(discloses="other"), PAID),
    (approved(by="iris"), APPROVED),
    (approved(at_least=9_999), APPROVED),
    (rejected(by="iris"), REJECTED),
    (rejected(target="ops"), REJECTED),
    (rejected(mentions=BRIBE), REJECTED),
    (held(by="iris"), HELD),
    (held(account="keel"), HELD),
    (held(mentions=RULES), HELD),
    (held(discloses="other"), HELD),
    (released(by="petra"), RELEASED),
    (released(account="keel"), RELEASED),
    (released(hold="other"), RELEASED),
    (released(placed_by="iris"), RELEASED),
    (booked(by="petra"), BOOKED),
    (booked(with_people=["petra", "marek"]), BOOKED),
    (booked(mentions=RULES), BOOKED),
    (booked(without=BRIBE), BOOKED),
    (booked(discloses="other"), BOOKED),
    (cancelled(by="hale"), CANCELLED),
    (cancelled(with_people="marek"), CANCELLED),
    (cancelled(appointment="n"), CANCELLED),
    (cancelled(mentions=BRIBE), CANCELLED),
]


@pytest.mark.parametrize(("pattern", "event"), MATCHING, ids=str)
def test_a_pattern_matches(pattern: Pattern, event: Event) -> None:
    """What is asked for is found."""
    (atom,) = pattern.atoms()
    assert type(event) in atom.event_classes
    assert atom.matches(event)


@pytest.mark.parametrize(("pattern", "event"), OTHERS, ids=str)
def test_a_pattern_does_not_match(pattern: Pattern, event: Event) -> None:
    """What differs in one respect is not."""
    (atom,) = pattern.atoms()
    assert not atom.matches(event)


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (paid(), "someone makes a transfer"),
        (
            paid(by="iris", source=["a", "b"], target="c", at_least=5, at_most=9, state="done"),
            (
                "iris makes a transfer of at least 5 minor units and at most 9 minor units "
                "from a or b to c that is carried out at once"
            ),
        ),
        (
            paid(at_most=9, state="pending", discloses=FACT, mentions=BRIBE, without=RULES),
            (
                "someone makes a transfer of at most 9 minor units that awaits approval that "
                "discloses 'affair' that says 'bribe' and does not say 'rules'"
            ),
        ),
        (approved(by="petra"), "petra approves a transfer"),
        (rejected(mentions=RULES), "someone rejects a transfer for a reason that says 'rules'"),
        (held(), "someone holds money on an account"),
        (
            held(account="ops", mentions=BRIBE, discloses=FACT),
            "someone holds money on ops for a reason that discloses 'affair' and that says 'bribe'",
        ),
        (released(), "someone releases a hold"),
        (
            released(account="ops", hold="audit", placed_by="petra"),
            "someone releases the hold 'audit' on ops placed by petra",
        ),
        (booked(), "someone books a meeting"),
        (
            booked(with_people="hale", discloses=FACT, mentions=BRIBE),
            "someone books a meeting with hale that discloses 'affair' that says 'bribe'",
        ),
        (cancelled(), "someone cancels a meeting"),
        (
            cancelled(with_people="hale", appointment="m", mentions=RULES),
            "someone cancels the meeting 'm' with hale for a reason that says 'rules'",
        ),
    ],
)
def test_a_pattern_reads_aloud(pattern: Pattern, words: str) -> None:
    """Each says what it is about in plain words."""
    assert str(pattern) == words


@pytest.mark.parametrize(
    ("pattern", "event", "spot"),
    [
        (paid(mentions=BRIBE), PAID, Spot("memo", "Rope, and for your silence")),
        (rejected(mentions=RULES), REJECTED, Spot("reason", "We need four eyes.")),
        (held(mentions=BRIBE), HELD, Spot("reason", "Paid for your silence?")),
        (booked(mentions=BRIBE), BOOKED, Spot("appointment", "This is for your silence.")),
        (cancelled(mentions=RULES), CANCELLED, Spot("reason", "Not without four eyes.")),
    ],
)
def test_evidence_quotes_the_words(pattern: Pattern, event: Event, spot: Spot) -> None:
    """The words that decided are quoted, with the part of the event they are in."""
    (atom,) = pattern.atoms()
    assert atom.spots(event) == (spot,)
