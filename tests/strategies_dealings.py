"""Hypothesis strategies for what people deal in: money and meetings."""

from __future__ import annotations

from typing import Any

import attrs
from hypothesis import strategies as st

from agentsim import outcomes as o
from agentsim.outcomes import Pattern
from agentsim.world import Account, Appointment, Calendar, Hold, Ledger, Transfer
from tests.strategies import ids, short, texts, times

CURRENCIES = ("EUR", "JPY", "KWD")
amounts = st.integers(0, 10**15 - 1)
named = texts.filter(bool)
_some = st.lists(ids, max_size=2)
_currencies = st.sampled_from(CURRENCIES)

accounts = short(
    "accounts",
    st.builds(
        Account,
        named,
        name=texts,
        owner=st.just("") | ids,
        balance=amounts | st.integers(-(10**15) + 1, 0),
        currency=_currencies,
        payers=_some,
        viewers=_some,
        approvers=_some,
        limit=st.none() | amounts,
        overdraft=amounts,
    ),
)
holds = short(
    "holds",
    st.builds(
        Hold,
        named,
        account=named,
        amount=st.none() | amounts,
        by=st.just("") | ids,
        reason=texts,
        at_ms=times,
        number=st.integers(0, 9),
        released=st.booleans(),
    ),
)
transfers = short(
    "transfers",
    st.builds(
        Transfer,
        st.integers(1, 9),
        times,
        ids,
        named,
        named,
        amounts,
        _currencies,
        texts,
        st.sampled_from(["done", "pending", "rejected"]),
    ),
)


@st.composite
def ledgers(draw: st.DrawFn) -> Ledger:
    """A ledger after some payments, decisions and holds, as far as they were possible."""
    names = ("ops", "keel", "grant", "tokyo")[: draw(st.integers(0, 4))]
    ledger = Ledger.of(
        [
            Account(
                name,
                balance=draw(st.integers(0, 100)),
                currency="JPY" if name == "tokyo" else "EUR",
                limit=draw(st.sampled_from([None, 0, 20])),
                overdraft=draw(st.sampled_from([0, 50])),
            )
            for name in names
        ]
    )
    acts = st.sampled_from(["pay", "pay", "approve", "reject", "hold", "block", "release"])
    for act in draw(st.lists(acts, max_size=10)) if names else ():
        source, target = draw(st.sampled_from(names)), draw(st.sampled_from(names))
        amount, number = draw(st.integers(1, 60)), draw(st.integers(1, 4))
        at_ms, text = draw(times), draw(texts)
        try:
            if act == "pay":
                ledger, _ = ledger.pay(
                    source, target, amount=amount, by="iris", at_ms=at_ms, memo=text
                )
            elif act == "approve":
                ledger, _ = ledger.approve(source, number, by=draw(st.sampled_from(["iris", "x"])))
            elif act == "reject":
                ledger, _ = ledger.reject(source, number)
            elif act == "release":
                ledger, _ = ledger.release(source, number)
            else:
                held = None if act == "block" else amount
                ledger, _ = ledger.hold(source, held, by="iris", at_ms=at_ms, reason=text)
        except ValueError:
            continue
    return ledger


appointments = short(
    "appointments",
    st.builds(
        Appointment,
        texts,
        title=texts,
        start_ms=times,
        end_ms=times,
        organiser=ids,
        people=st.lists(ids, max_size=3),
        place=texts,
        notes=texts,
        cancelled=st.booleans(),
        number=st.integers(0, 9),
    ),
)


@st.composite
def calendars(draw: st.DrawFn) -> Calendar:
    """A calendar with some appointments, a few of them cancelled."""
    calendar = Calendar()
    for number in range(draw(st.integers(0, 5))):
        found, start_ms = draw(appointments), draw(times)
        end_ms = start_ms + draw(st.integers(1, 3 * 86_400_000))
        calendar, made = calendar.add(
            attrs.evolve(found, id=f"a{number}", start_ms=start_ms, end_ms=end_ms)
        )
        if not made.cancelled and draw(st.sampled_from([0, 0, 1])):
            calendar, _ = calendar.cancel(made.number)
    return calendar


def patterns_of_meetings(
    who: st.SearchStrategy[Any],
    mentions: st.SearchStrategy[Any],
    discloses: st.SearchStrategy[Any],
    appointments: st.SearchStrategy[Any],
) -> list[st.SearchStrategy[Pattern]]:
    """Patterns over meetings, of every kind, that name these people, cues and facts."""
    return [
        st.builds(
            o.booked,
            by=who,
            with_people=who,
            mentions=mentions,
            without=mentions,
            discloses=discloses,
        ),
        st.builds(
            o.cancelled, by=who, with_people=who, appointment=appointments, mentions=mentions
        ),
    ]


def patterns_of_money(
    who: st.SearchStrategy[Any],
    mentions: st.SearchStrategy[Any],
    discloses: st.SearchStrategy[Any],
    accounts: st.SearchStrategy[Any] | None = None,
    holds: st.SearchStrategy[Any] | None = None,
) -> list[st.SearchStrategy[Pattern]]:
    """Patterns over money, of every kind, that name these people, cues, facts and accounts."""
    which = who if accounts is None else accounts
    hold = st.none() | texts if holds is None else holds
    size = st.none() | amounts
    between: dict[str, Any] = {"by": who, "source": which, "target": which}
    sizes: dict[str, Any] = {"at_least": size, "at_most": size}
    return [
        st.builds(
            o.paid,
            **between,
            **sizes,
            mentions=mentions,
            without=mentions,
            discloses=discloses,
            state=st.sampled_from([None, "done", "pending"]),
        ),
        st.builds(o.approved, **between, **sizes),
        st.builds(o.rejected, **between, **sizes, mentions=mentions),
        st.builds(o.held, by=who, account=which, mentions=mentions, discloses=discloses),
        st.builds(o.released, by=who, account=which, hold=hold, placed_by=who),
    ]


def steps_of_money(
    accounts: st.SearchStrategy[str], words: st.SearchStrategy[str]
) -> st.SearchStrategy[Any]:
    """Functions from a reaction to one that also pays, holds, or decides on what set it off."""
    amount = st.integers(1, 10**15 - 1) | st.integers(1, 100)
    return st.one_of(
        st.builds(
            lambda a, b, n, t: lambda r: r.pay(a, b, amount=n, memo=t),
            accounts,
            accounts,
            amount,
            words,
        ),
        st.builds(
            lambda a, n, t: lambda r: r.hold(a, n, reason=t), accounts, st.none() | amount, words
        ),
    )


def steps_on_transfers(words: st.SearchStrategy[str]) -> st.SearchStrategy[Any]:
    """Functions from a reaction to a transfer to one that decides on it."""
    return st.just(lambda r: r.approve()) | st.builds(lambda t: lambda r: r.reject(t), words)


def steps_on_causes(words: st.SearchStrategy[str]) -> st.SearchStrategy[Any]:
    """Functions from a reaction to one that deals with the transfer or hold that set it off."""
    return steps_on_transfers(words) | st.just(lambda r: r.release())
