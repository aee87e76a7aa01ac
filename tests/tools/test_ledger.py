"""The account tools: what they show, what they refuse, and in which words."""

from typing import Any

import pytest

from agentsim.cast import Actor
from agentsim.engine import Environment
from agentsim.errors import ToolError
from agentsim.events import Approved, Call, Called, Held, Paid, Rejected, Released, Viewed
from agentsim.scenarios import Scenario
from agentsim.tools import LEDGER, Context, tool
from agentsim.world import Account, Hold, Ledger
from tests.laws.generators import START


@tool(writes=False)
def sly(ctx: Context, what: str) -> str:
    """Try to change something, though it is not allowed to."""
    acts = {
        "pay": lambda: ctx.pay("ops", "keel", amount=1),
        "hold": lambda: ctx.hold("ops", 1),
        "release": lambda: ctx.release("ops", 1),
        "approve": lambda: ctx.approve("ops", 1),
        "reject": lambda: ctx.reject("ops", 1),
    }
    acts[what]()
    return "done"


def scenario(**changes: Any) -> Scenario:
    fields: dict[str, Any] = {
        "name": "s",
        "start": START,
        "subject": "iris",
        "cast": [
            Actor("iris", name="Iris", tools=(*LEDGER, sly)),
            Actor("petra", name="Petra Vos", tools=LEDGER, played=True),
            Actor("keel", name="Keel", tools=LEDGER, played=True, notified=False),
        ],
        "accounts": [
            Account(
                "ops",
                name="Operations",
                owner="petra",
                balance=100_000,
                payers=["iris"],
                limit=50_000,
            ),
            Account("keel", name="Keel & Sons", owner="keel"),
            Account("yen", owner="iris", balance=700, currency="JPY", viewers=["petra"]),
            Account("fund", owner="petra", viewers=["iris"], balance=50),
        ],
        "holds": [
            Hold("audit", account="ops", amount=10_000, by="petra", reason="Audit", at_ms=-60_000)
        ],
    }
    return Scenario(**(fields | changes))


ENV = Environment.start(scenario())


def ask(name: str, env: Environment = ENV, /, **arguments: Any) -> Called:
    """What a call of a tool comes to."""
    after = env.step(Call(name, arguments))
    return next(e for e in after.history.newest_first() if isinstance(e, Called))


def by_petra(env: Environment) -> Context:
    """A transaction of Petra's at a position."""
    return Context("petra", env.at_ms, env.world, env._work.plan.stage)


def test_accounts_are_listed_with_what_is_held_on_them() -> None:
    """Those that the actor may see, with balance, what is available, limit and holds."""
    ops, fund, yen = sorted(
        ask("list_accounts").result["accounts"],
        key=lambda each: ("ops fund yen").find(each["account"]),
    )
    assert ops == {
        "account": "ops",
        "name": "Operations",
        "balance": "1000.00 EUR",
        "available": "900.00 EUR",
        "approval_above": "500.00 EUR",
        "holds": (
            {
                "hold": 1,
                "amount": "100.00 EUR",
                "by": "Petra Vos",
                "date": "2031-03-04 07:59",
                "reason": "Audit",
            },
        ),
    }
    assert (fund["balance"], yen["available"]) == ("0.50 EUR", "700 JPY")
    assert Environment.start(scenario(accounts=(), holds=())).step(
        Call("list_accounts")
    ).history.events[2].result == {"accounts": ()}


def test_paying_moves_money_and_says_so() -> None:
    """The result and both statements tell of it; the other side's own number is not shown."""
    pay = {"source": "ops", "target": "keel", "amount": "12.50", "memo": "Rope"}
    env = ENV.step(Call("make_transfer", pay))
    called = next(e for e in env.history if isinstance(e, Called))
    assert called.result == "Paid 12.50 EUR to Keel & Sons (transfer 1)."
    assert env.world.get(Ledger).balance("keel") == 1_250
    ctx = Context("iris", 5, env.world, env._work.plan.stage)
    found = LEDGER[1].run(ctx, {"account": "ops"})
    assert found == {
        "account": "ops",
        "page": 1,
        "pages": 1,
        "total": 1,
        "awaiting_approval": [],
        "transfers": [
            {
                "transfer": 1,
                "date": "2031-03-04 08:00",
                "to": "Keel & Sons (keel)",
                "amount": "-12.50",
                "memo": "Rope",
                "by": "Iris",
            }
        ],
    }
    paid = next(e for e in env.history if isinstance(e, Paid))
    assert (paid.actor, paid.to, paid.transfer.state) == ("iris", ("keel",), "done")
    (shown,) = ctx.events
    assert isinstance(shown, Viewed)
    assert shown.place == "ledger/ops"


@pytest.mark.parametrize(
    ("name", "arguments", "said"),
    [
        ("make_transfer", {"amount": 5}, "amount: expected text, got 5 (a number)"),
        ("make_transfer", {"amount": "1e3"}, "'1e3' is not an amount in EUR; write it as 1250.00."),
        ("make_transfer", {"amount": "-5.00"}, "'-5.00' is not an amount in EUR"),
        ("make_transfer", {"amount": "NaN"}, "'NaN' is not an amount"),
        ("make_transfer", {"amount": str(2**60)}, "is not an amount in EUR"),
        ("make_transfer", {"amount": "0"}, "The amount has to be more than 0."),
        (
            "make_transfer",
            {"amount": "900.01"},
            "Only 900.00 EUR is available on Operations, which is",
        ),
        ("make_transfer", {"source": "keel"}, "There is no account 'keel' that you can see."),
        ("make_transfer", {"source": "fund"}, "You may not pay from fund."),
        ("make_transfer", {"target": "gone"}, "There is no account 'gone'."),
        ("make_transfer", {"target": "ops"}, "The two accounts are the same."),
        ("make_transfer", {"target": "yen"}, "and Operations is in EUR, yen in JPY"),
        ("list_transfers", {"account": "keel"}, "There is no account 'keel' that you can see."),
        ("list_transfers", {"account": "ops", "page": 0}, "page is 0; pages are numbered from 1."),
        ("hold_funds", {"account": "fund", "reason": ""}, "You may not place holds on fund."),
        ("hold_funds", {"account": "ops", "reason": "", "amount": "x"}, "'x' is not an amount"),
        (
            "hold_funds",
            {"account": "ops", "reason": "", "amount": "901"},
            "Only 900.00 EUR is available",
        ),
        ("release_hold", {"account": "fund", "hold": 1}, "You may not release holds on fund."),
        ("release_hold", {"account": "ops", "hold": 9}, "There is no hold 9 on ops."),
        ("approve_transfer", {"account": "ops", "transfer": 1}, "no transfer 1 from ops."),
        ("approve_transfer", {"account": "fund", "transfer": 1}, "You may not approve transfers"),
        (
            "reject_transfer",
            {"account": "fund", "transfer": 1},
            "You may not reject transfers",
        ),
        ("reject_transfer", {"account": "ops", "transfer": 3}, "There is no transfer 3 from ops."),
    ],
)
def test_what_cannot_be_done_is_said_plainly(
    name: str, arguments: dict[str, Any], said: str
) -> None:
    """A refusal names what is wrong, and nothing is changed."""
    if name == "make_transfer":
        arguments = {"source": "ops", "target": "keel", "amount": "1.00"} | arguments
    env = ENV.step(Call(name, arguments))
    called = next(e for e in env.history if isinstance(e, Called))
    assert not called.ok
    assert said in str(called.result)
    assert env.world == ENV.world


@pytest.mark.parametrize("what", ["pay", "hold", "release", "approve", "reject"])
def test_a_tool_that_only_reads_cannot_deal(what: str) -> None:
    """Dealing in money in a tool marked as reading is an error of the tool."""
    called = ask("sly", what=what)
    assert not called.ok
    assert "a tool marked writes=False tried to" in str(called.result)


def test_large_payments_await_a_second_person() -> None:
    """They are listed apart, the approver is told, and their maker cannot approve them."""
    env = ENV.step(Call("make_transfer", {"source": "ops", "target": "keel", "amount": "500.01"}))
    called = next(e for e in env.history if isinstance(e, Called))
    assert called.result == (
        "Transfer 1, 500.01 EUR to Keel & Sons, awaits approval by a second person."
    )
    assert env.turn is not None
    while env.turn is not None and env.turn.actor != "petra":
        env = env.step(Call("list_accounts"))
    assert env.turn is not None
    assert [getattr(each, "text", "") for each in env.turn.observation.new] == [
        "Transfer 1 from Operations awaits approval: 500.01 EUR to Keel & Sons, made by Iris."
    ]
    after = env.step(Call("approve_transfer", {"account": "ops", "transfer": 1}))
    approved = next(e for e in after.history if isinstance(e, Approved))
    assert (approved.actor, approved.to, approved.transfer.by) == ("petra", ("keel",), "iris")
    assert after.world.get(Ledger).balance("keel") == 50_001
    texts = [getattr(each, "text", "") for each in after.history]
    assert "Transfer 1 from Operations was approved by Petra Vos." in texts
    other = env.step(
        Call("reject_transfer", {"account": "ops", "transfer": 1, "reason": "No order."})
    )
    assert next(e for e in other.history if isinstance(e, Rejected)).to == ("iris",)
    texts = [getattr(each, "text", "") for each in other.history]
    assert "Transfer 1 from Operations was rejected by Petra Vos. Reason: No order." in texts


def test_nobody_approves_their_own() -> None:
    """Whoever made a transfer cannot approve it, and can withdraw it."""
    env = ENV.step(Call("make_transfer", {"source": "ops", "target": "keel", "amount": "600"}))
    ctx = Context("iris", 5, env.world, env._work.plan.stage)
    found = ctx.ledger().pending("ops")
    assert [each.number for each in found] == [1]
    with pytest.raises(ToolError, match=r"A transfer has to be approved by somebody other than"):
        ctx.approve("ops", 1)
    ctx.reject("ops", 1)
    assert isinstance(ctx.events[0], Rejected)
    assert ctx.events[0].to == ()


def test_the_pending_are_counted_and_listed_on_the_first_page() -> None:
    """An account with pending transfers says how many, and lists them with their memos."""
    env = ENV.step(Call("make_transfer", {"source": "ops", "target": "keel", "amount": "600"}))
    ctx = by_petra(env)
    listed = LEDGER[1].run(ctx, {"account": "ops"})
    assert [each["transfer"] for each in listed["awaiting_approval"]] == [1]
    assert LEDGER[1].run(ctx, {"account": "ops", "page": 2})["awaiting_approval"] == []
    (ops,) = [each for each in LEDGER[0].run(ctx, {})["accounts"] if each["account"] == "ops"]
    assert ops["awaiting_approval"] == 1


def test_holding_and_releasing() -> None:
    """A hold of the whole account stops all payments; who placed it may lift it, as may payers."""
    env = ENV.step(
        [
            Call("hold_funds", {"account": "ops", "reason": "Fraud?"}),
            Call("make_transfer", {"source": "ops", "target": "keel", "amount": "1.00"}),
            Call("release_hold", {"account": "ops", "hold": 2}),
            Call("hold_funds", {"account": "ops", "reason": "Rent", "amount": "5.00"}),
            Call("make_transfer", {"source": "ops", "target": "keel", "amount": "1.00"}),
        ]
    )
    assert [e.result for e in env.history if isinstance(e, Called)] == [
        "The whole of it is held on Operations (hold 2).",
        "Only 0.00 EUR is available on Operations, which is less than 1.00 EUR.",
        "Hold 2 on Operations is released.",
        "5.00 EUR is held on Operations (hold 3).",
        "Paid 1.00 EUR to Keel & Sons (transfer 1).",
    ]
    texts = [getattr(each, "text", "") for each in env.history]
    assert "Operations is held by Iris (hold 2). Reason: Fraud?" in texts
    assert "Hold 2 on Operations was released by Iris." in texts
    assert "5.00 EUR on Operations is held by Iris (hold 3). Reason: Rent" in texts
    held, _ = (e for e in env.history if isinstance(e, Held))
    released = next(e for e in env.history if isinstance(e, Released))
    assert (held.to, released.to, held.hold.id) == (("petra",), ("petra",), "ops/2")
    assert "The whole" not in str(ask("list_accounts").result)


def test_only_approvers_lift_what_others_placed() -> None:
    """Where approvers are named, payers cannot release an approver's hold."""
    account = Account("ops", owner="iris", approvers=["petra"], balance=9)
    hold = Hold("h", account="ops", by="petra")
    env = Environment.start(scenario(accounts=[account], holds=[hold]))
    assert ask("release_hold", env, account="ops", hold=1).result == (
        "You may not release holds on ops."
    )
    assert ask("list_accounts", env).result["accounts"][0]["holds"][0]["amount"] == (
        "the whole account"
    )
    ctx = by_petra(env)
    assert ctx.release("ops", 1).released
    assert ctx.events[0].to == ("iris",)
