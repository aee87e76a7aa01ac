"""What an actor answers at its turn, recorded and carried out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from agentsim.engine.closed import closed_outcome_of
from agentsim.engine.failures import outcome_of
from agentsim.engine.observation import pushed
from agentsim.engine.post import commit
from agentsim.engine.seat import Seat
from agentsim.events import Call, Called, Replied, Reply, as_reply
from agentsim.events.replies import sound
from agentsim.tools import Context

if TYPE_CHECKING:
    from agentsim.engine.work import Work

__all__ = ["take"]

_BARE = Reply()


def take(work: Work, actor: str, answer: object) -> None:
    """Record an actor's answer and carry out its calls."""
    if type(answer) is Call and sound(answer):
        reply = _BARE
        calls: Sequence[Call] = (answer,)
    else:
        reply = as_reply(answer)
        calls = reply.calls
    seat = work.seats[actor]
    seat.shown = 0 if seat.view is None else seat.view[2]
    seat.turns += 1
    seat.due_ms = None
    seat.news = False
    seat.fresh = False
    event = Replied(
        work.now,
        actor,
        reply.text,
        reply.thinking,
        len(calls),
        reply.usage,
        reply.stop,
        reply.faults,
    )
    seat.view = pushed(seat.view, event)
    work.append(event)
    if reply.usage is not None:
        work.tokens += reply.usage.total
    cost = work.plan.actors[actor].turn_ms
    if cost:
        work.pass_time(cost)
    for call in calls:
        _call(work, actor, seat, call)
    if work.ended is not None:
        return
    limit = work.plan.limits.tokens
    if limit is not None and work.tokens >= limit:
        work.end("tokens", actor)
    elif reply.faults:
        work.show(actor, "fault", "Part of the reply could not be used: " + "; ".join(reply.faults))
        seat.due_ms = work.now
    elif not calls:
        _stop(work, actor, seat)
    elif seat.due_ms is None and not seat.news:
        seat.due_ms = work.now


def _rest(work: Work, seat: Seat, until_ms: int | None, for_news: bool) -> None:
    """Set an actor's next turn; at once, if it waits for news that has come already."""
    seat.due_ms = work.now if for_news and seat.fresh else until_ms
    seat.news = for_news and not seat.fresh


def _stop(work: Work, actor: str, seat: Seat) -> None:
    """End an actor's part: the episode for the subject, a rest until news for others."""
    if actor == work.plan.subject:
        work.end("finished", actor)
    else:
        _rest(work, seat, None, True)


def _call(work: Work, actor: str, seat: Seat, call: Call) -> None:
    """Carry out one call, record it, and let its time pass."""
    seat.calls += 1
    tool = work.plan.tools[actor].get(call.tool)
    arguments: Any = call.arguments
    context: Context | None = None
    ok, result = False, None
    if work.ended is not None:
        result = "Not done: the session had ended."
    elif tool is None:
        names = ", ".join(work.plan.tools[actor]) or "none"
        result = f"There is no tool named {call.tool[:80]!r}. Tools: {names}."
    elif isinstance(arguments, str):
        result = f"{tool.name} was not run: its arguments are not a JSON object: {arguments[:200]}"
    else:
        plan = work.plan
        context = Context(
            actor,
            work.now,
            work.world,
            plan.stage,
            work.seed,
            (actor, seat.calls, tool.name),
            not tool.writes,
        )
        attempt = closed_outcome_of if plan.strict else outcome_of
        ok, result = attempt(tool, context, arguments)
    event = Called(work.now, actor, call.tool, arguments, ok, result, call.id)
    seat.view = pushed(seat.view, event)
    work.append(event)
    if ok and context is not None:
        commit(work, context)
        if context.wake_ms is not None:
            _rest(work, seat, context.wake_ms, context.for_news)
        if context.finished:
            _stop(work, actor, seat)
    if tool is not None and tool.latency_ms and work.ended is None:
        work.pass_time(tool.latency_ms)
