"""Accounts, holds and appointments in scenarios: checks, placeholders, texts, composition."""

from typing import Any

import attrs
import pytest

from agentsim.cast import Actor, when
from agentsim.engine import Environment
from agentsim.errors import ConflictError
from agentsim.outcomes import Outcome, booked, called, cancelled, held, paid, released
from agentsim.scenarios import Scenario, bound, compare, distance
from agentsim.scenarios.compare import texts_of
from agentsim.world import Account, Appointment, Calendar, Hold, Ledger

AUDIT = Appointment(
    "audit",
    title="Audit of {house}",
    start_ms=0,
    end_ms=9,
    organiser="petra",
    people=["iris"],
    place="{house}",
    notes="Ask {petra.name}.",
)
OPS = Account("ops", name="{house} fund", owner="petra", balance=100, payers=["iris"], limit=50)
KEEL = Account("keel", owner="iris")
HOLD = Hold("freeze", account="ops", amount=60, by="petra", reason="For {house}")


def scenario(*reactions: Any, **changes: Any) -> Scenario:
    fields: dict[str, Any] = {
        "name": "s",
        "start": "2031-03-04T08:00+01:00",
        "subject": "iris",
        "cast": [Actor("iris"), Actor("petra", name="Petra", reactions=reactions)],
        "appointments": [AUDIT],
        "accounts": [OPS, KEEL],
        "holds": [HOLD],
        "texts": {"house": "Lantern"},
    }
    return Scenario(**(fields | changes))


def outcome(pattern: Any) -> dict[str, Any]:
    return {"outcomes": [Outcome("o", pattern)]}


def change(value: Any, **fields: Any) -> Any:
    return attrs.evolve(value, **fields)


def test_a_sound_scenario_has_no_faults() -> None:
    """Everything named is there, and the world begins with it."""
    whole = scenario(
        when(paid(source="ops", state="pending")).approve().reject("No."),
        when(held(account="ops")).release().pay("ops", "keel", amount=1).hold("keel"),
        when(booked(with_people="iris")).book(change(AUDIT, id="again")),
        outcomes=[
            Outcome("a", released(hold="freeze", account="ops")),
            Outcome("b", cancelled(appointment="audit") | cancelled(appointment="again")),
        ],
    )
    assert whole.check() == ()
    world = Environment.start(whole).world
    assert world.get(Ledger).available("ops") == 40
    assert [each.title for each in world.get(Calendar)] == ["Audit of Lantern"]
    assert (
        Environment.start(scenario(appointments=(), accounts=(), holds=())).world.find(Ledger)
        is None
    )


FAULTS: list[tuple[Scenario, str]] = [
    (
        scenario(appointments=[change(AUDIT, people=["iriss"])]),
        "scenario.appointments[0].people[0]: 'iriss' is not in the cast. Did you mean 'iris'?",
    ),
    (
        scenario(appointments=[change(AUDIT, organiser="")]),
        "scenario.appointments[0].organiser: '' is not in the cast. There is: iris, petra.",
    ),
    (
        scenario(appointments=[change(AUDIT, end_ms=0)]),
        (
            "scenario.appointments[0].end_ms: it ends before it begins, or at once. Change "
            "start_ms or end_ms."
        ),
    ),
    (
        scenario(appointments=[change(AUDIT, title=" ")]),
        "scenario.appointments[0].title: is empty. Say what it is about.",
    ),
    (
        scenario(appointments=[AUDIT, AUDIT]),
        (
            "scenario.appointments[1].id: 'audit' is also the id of appointments[0]. Give one "
            "of them another id."
        ),
    ),
    (
        scenario(when(called()).book(AUDIT)),
        (
            "scenario.cast[1].reactions[0].steps[0].appointment.id: 'audit' is also the id of "
            "scenario.appointments[0]. Give one of them another id."
        ),
    ),
    (
        scenario(**outcome(cancelled(appointment="audits"))),
        (
            "scenario.outcomes[0].when: someone cancels the meeting 'audits': there is no "
            "appointment 'audits'. Did you mean 'audit'?"
        ),
    ),
    (
        scenario(**outcome(booked(with_people="eve"))),
        (
            "scenario.outcomes[0].when: someone books a meeting with eve: 'eve' is not in the "
            "cast. There is: iris, petra."
        ),
    ),
    (
        scenario(accounts=[OPS, change(KEEL, owner="eve")]),
        "scenario.accounts[1].owner: 'eve' is not in the cast. There is: iris, petra.",
    ),
    (
        scenario(accounts=[change(OPS, approvers=["iriss"]), KEEL]),
        "scenario.accounts[0].approvers: 'iriss' is not in the cast. Did you mean 'iris'?",
    ),
    (
        scenario(accounts=[OPS, change(KEEL, balance=-1)]),
        (
            "scenario.accounts[1].balance: is -1, below what the overdraft of 0 allows. Raise "
            "one of the two."
        ),
    ),
    (
        scenario(accounts=[OPS, change(KEEL, limit=5)]),
        (
            "scenario.accounts[1].limit: there is no second person to approve what is paid "
            "above it. Name somebody else in approvers, or leave the limit out."
        ),
    ),
    (
        scenario(accounts=[OPS, KEEL, KEEL]),
        (
            "scenario.accounts[2].id: 'keel' is also the id of accounts[1]. Give one of them "
            "another id."
        ),
    ),
    (
        scenario(holds=[change(HOLD, account="opps")]),
        "scenario.holds[0].account: there is no account 'opps'. Did you mean 'ops'?",
    ),
    (
        scenario(holds=[change(HOLD, by="eve")]),
        "scenario.holds[0].by: 'eve' is not in the cast. There is: iris, petra.",
    ),
    (
        scenario(holds=[HOLD, change(HOLD, id="more", amount=41)]),
        (
            "scenario.holds[1].amount: with it, 101 of 100 is held on 'ops'. Hold less, or "
            "the whole account with None."
        ),
    ),
    (
        scenario(**outcome(paid(target="kee"))),
        (
            "scenario.outcomes[0].when: someone makes a transfer to kee: there is no account "
            "'kee'. Did you mean 'keel'?"
        ),
    ),
    (
        scenario(**outcome(released(hold="x"))),
        (
            "scenario.outcomes[0].when: someone releases the hold 'x': there is no hold 'x'. "
            "There is: freeze."
        ),
    ),
    (
        scenario(**outcome(paid(by="nobody"))),
        (
            "scenario.outcomes[0].when: nobody makes a transfer: 'nobody' is neither an actor "
            "nor an address. There is: iris, petra."
        ),
    ),
    (
        scenario(when(called()).pay("ops", "x", amount=1)),
        "scenario.cast[1].reactions[0].steps[0]: there is no account 'x'. There is: keel, ops.",
    ),
    (
        scenario(when(called()).pay("ops", "keel", amount=0)),
        "scenario.cast[1].reactions[0].steps[0].amount: is 0. Make it more than 0.",
    ),
    (
        scenario(when(called()).hold("x", 5)),
        "scenario.cast[1].reactions[0].steps[0]: there is no account 'x'. There is: keel, ops.",
    ),
    (
        scenario(when(called()).approve()),
        (
            "scenario.cast[1].reactions[0].steps[0]: decides on a transfer, but no transfer "
            "sets the reaction off. Use a paid(...) pattern."
        ),
    ),
    (
        scenario(when(called()).release()),
        (
            "scenario.cast[1].reactions[0].steps[0]: releases a hold, but no hold sets the "
            "reaction off. Use a held(...) pattern."
        ),
    ),
    (
        scenario(appointments=[change(AUDIT, notes="{nothing}")]),
        "scenario.appointments[0].notes: the placeholder {nothing} is not bound.",
    ),
]


@pytest.mark.parametrize(("wrong", "said"), FAULTS, ids=[said[:70] for _, said in FAULTS])
def test_what_is_wrong_is_found(wrong: Scenario, said: str) -> None:
    """Each mistake is the only one found, with its path and its cure."""
    (fault,) = map(str, wrong.check())
    assert fault.startswith(said)


def test_placeholders_are_filled() -> None:
    """Titles, places, notes, names and reasons are, in the scenario and in what people do."""
    whole = scenario(
        when(paid()).pay("ops", "keel", amount=1, memo="{house}").hold("ops", reason="{house}"),
        when(paid()).book(change(AUDIT, id="b")).reject("{house}"),
    )
    ready = bound(whole)
    assert ready.accounts[0].name == "Lantern fund"
    assert ready.holds[0].reason == "For Lantern"
    assert ready.appointments[0].text == "Audit of Lantern\n\nLantern\n\nAsk Petra."
    texts = texts_of(whole)
    assert texts["appointments['audit']"].startswith("Audit of Lantern")
    assert texts["accounts['ops'].name"] == "Lantern fund"
    assert texts["holds['freeze'].reason"] == "For Lantern"
    where = "cast['petra'].reactions"
    assert [texts[f"{where}[{n}].steps[{m}]"] for n, m in ((0, 0), (0, 1), (1, 1))] == [
        "Lantern"
    ] * 3
    assert texts[f"{where}[1].steps[0]"].startswith("Audit of Lantern")


def test_parts_are_put_together_by_id() -> None:
    """Fragments add accounts, holds and meetings, and refuse two definitions of one."""
    one, two = Scenario(accounts=[OPS]), Scenario(accounts=[KEEL], holds=[HOLD])
    both = one | two | Scenario(appointments=[AUDIT])
    assert [each.id for each in both.accounts] == ["ops", "keel"]
    with pytest.raises(ConflictError, match="balance=100"):
        one | Scenario(accounts=[change(OPS, balance=101)])
    assert both.without(holds="freeze").holds == ()
    assert both.replace(accounts=[change(OPS, balance=7)]).accounts[0].balance == 7


def test_differences_are_named() -> None:
    """Comparing says what differs, and what is told counts as text."""
    one = scenario()
    two = scenario(
        accounts=[change(OPS, balance=101), KEEL], appointments=[change(AUDIT, title="Tea")]
    )
    assert [each.path for each in compare(one, two)] == [
        "appointments['audit'].title",
        "accounts['ops'].balance",
    ]
    assert distance(one, two).text > 0
