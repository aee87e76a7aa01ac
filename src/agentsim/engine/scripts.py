"""Scripted reactions, carried out when they are due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agentsim.engine.post import commit
from agentsim.errors import ExtensionError, ToolError
from agentsim.events import Event, Reacted
from agentsim.tools import Context

if TYPE_CHECKING:
    from agentsim.engine.work import Work

__all__ = ["react"]


def react(work: Work, number: int, count: int, event: Event, source: int) -> None:
    """Carry out a scripted reaction."""
    watch = work.plan.watches[number]
    actor = watch.actor
    work.append(Reacted(work.now, actor, watch.number, source))
    if watch.reaction is None:
        return
    key = (actor, count, "reaction")
    for place, step in enumerate(watch.reaction.steps):
        context = Context(actor, work.now, work.world, work.plan.stage, work.seed, key)
        try:
            step.act(context, event, count)
        except ToolError as error:
            work.show(actor, "fault", f"A scripted step could not be done: {error}")
        except ExtensionError:
            raise
        except Exception as error:
            part = f"the step {type(step).__name__}"
            raise ExtensionError.of(part, f"{watch.place}.steps[{place}]", error) from error
        else:
            commit(work, context)
