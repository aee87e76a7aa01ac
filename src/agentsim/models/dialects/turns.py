"""`exchanges`: an actor's history, turn by turn."""

from __future__ import annotations

import json
from typing import Any

import attrs

from agentsim.engine import Observation
from agentsim.events import Called, Noted, Replied

__all__ = ["Exchange", "call_ids", "exchanges", "result_text"]


@attrs.frozen
class Exchange:
    """One turn of an actor.

    Attributes:
        at_ms: Simulated time of the turn.
        told: Lines shown to the actor since its turn before, in order.
        reply: What it answered; None for the present turn.
        calls: Its calls with their results, in order.
    """

    at_ms: int
    told: tuple[Noted, ...]
    reply: Replied | None = None
    calls: tuple[Called, ...] = ()


def exchanges(seen: Observation) -> tuple[Exchange, ...]:
    """Return an actor's turns, oldest first; the last is the present one, not yet answered."""
    found: list[Exchange] = []
    told: list[Noted] = []
    reply: tuple[tuple[Noted, ...], Replied] | None = None
    calls: list[Called] = []

    def close() -> None:
        if reply is not None:
            found.append(Exchange(reply[1].at_ms, reply[0], reply[1], tuple(calls)))

    for event in seen.history:
        if isinstance(event, Replied):
            close()
            reply, told, calls = (tuple(told), event), [], []
        elif isinstance(event, Called):
            calls.append(event)
        else:
            told.append(event)
    close()
    return (*found, Exchange(seen.at_ms, tuple(told)))


def call_ids(turns: tuple[Exchange, ...]) -> tuple[tuple[str, ...], ...]:
    """Return the id of every call, turn by turn.

    A call keeps the id that the model's API gave it. One without gets an id by its place, and so
    does one whose id an earlier call has.
    """
    used: set[str] = set()
    found: list[tuple[str, ...]] = []
    for number, turn in enumerate(turns):
        ids: list[str] = []
        for place, call in enumerate(turn.calls):
            id_ = call.id if call.id and call.id not in used else f"call_{number}_{place}"
            used.add(id_)
            ids.append(id_)
        found.append(tuple(ids))
    return tuple(found)


def result_text(result: Any) -> str:
    """Return a call's result as a model reads it: text as it is, anything else as JSON."""
    if result is None:
        return "Done."
    return result if isinstance(result, str) else json.dumps(result, ensure_ascii=False)
