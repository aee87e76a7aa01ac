"""Scripted reactions, carried out when they are due."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from agentsim.cast import Actor, AnswerMail, DeliverMail, SetControl, ShowNotice, WriteFile
from agentsim.engine.plan import delivered
from agentsim.engine.post import commit, planted
from agentsim.errors import ToolError
from agentsim.events import Event, Reacted, Sent
from agentsim.tools import Context
from agentsim.world import same_subject

if TYPE_CHECKING:
    from agentsim.engine.work import Work

__all__ = ["react"]


def react(work: Work, number: int, count: int, event: Event, source: int) -> None:
    """Carry out a scripted reaction."""
    watch = work.plan.watches[number]
    actor = work.plan.actors[watch.actor]
    work.append(Reacted(work.now, actor.id, watch.number, source))
    reaction = watch.reaction
    if reaction is None:
        return
    for step in reaction.steps:
        try:
            act(work, actor, step, count, event)
        except ToolError as error:
            work.show(actor.id, "fault", f"A scripted step could not be done: {error}")


def act(work: Work, actor: Actor, step: Any, count: int, event: Event) -> None:
    """Carry out one step of a reaction."""
    if isinstance(step, DeliverMail):
        message = delivered(work.plan, step, work.now, count)
        planted(work, work.plan.sending(message))
        return
    if isinstance(step, ShowNotice):
        work.show(step.to, "notice", step.text)
        return
    key = (actor.id, count, "reaction")
    context = Context(actor.id, work.now, work.world, work.plan.stage, work.seed, key)
    if isinstance(step, SetControl):
        context.switch(step.control, step.value)
    elif isinstance(step, WriteFile):
        context.write_file(step.path, step.text)
    elif isinstance(step, AnswerMail) and isinstance(event, Sent):
        body = step.bodies[min(count, len(step.bodies) - 1)]
        uid = context.inbox().known.get(event.message.id)
        if uid is not None:
            context.reply(uid, body, to_all=step.to_all)
        else:
            context.send(
                to=(event.message.sender,),
                subject="Re: " + same_subject(event.message.subject),
                body=body,
                in_reply_to=event.message.id,
            )
    commit(work, context)
