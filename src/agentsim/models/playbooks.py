"""`playbook`: a policy written as a generator, without any state of its own."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any

import attrs

from agentsim.engine import Observation
from agentsim.events import Call, Called, Noted, Replied, Reply
from agentsim.values import Draw

__all__ = ["Play", "Playbook", "Player", "notices", "playbook"]

Play = Generator[Call | Reply | str | tuple[Call, ...], Any, None]
"""What a playbook is: a generator of what the actor does, which is sent what comes of it."""


@attrs.frozen(eq=False)
class Player:
    """What a playbook can ask about its own situation.

    Attributes:
        seen: What the actor sees at the present turn.
    """

    seen: Observation

    def uniform(self, key: str) -> float:
        """Return a number in [0, 1), the same all through the episode for the same key."""
        return Draw(self.seen.draw.seed, (self.seen.actor, "playbook", key)).uniform()


@attrs.frozen
class Playbook:
    """A model made from a generator function.

    At each turn the generator is run again from its beginning on what the actor has seen, up to
    the point where it wants something new. So the model holds no state, and positions can be
    forked, replayed and stepped in any order.

    Attributes:
        plan: The generator function. It yields a `Call` (and gets its result), several calls (and
            gets their results), or a `Reply` or text (and gets None). When it returns, the actor
            says that it is done.
    """

    plan: Callable[[Player], Play]

    def __call__(self, seen: Observation) -> Call | Reply | str | tuple[Call, ...]:
        """Return what the generator does next."""
        play = self.plan(Player(seen))
        try:
            wanted = next(play)
            for results in _answers(seen):
                wanted = play.send(results[0] if isinstance(wanted, Call) else results or None)
        except StopIteration:
            return "Done."
        return wanted


def _answers(seen: Observation) -> list[tuple[Any, ...]]:
    """What came back for each of the actor's replies so far: the results of its calls."""
    answers: list[list[Any]] = []
    for event in seen.history:
        if isinstance(event, Replied):
            answers.append([])
        elif isinstance(event, Called):
            answers[-1].append(event.result)
    return [tuple(results) for results in answers]


def playbook(plan: Callable[[Player], Play]) -> Playbook:
    """Make a generator function a model.

    Args:
        plan: A function from `Player` to a generator of calls, replies or text. It has to be
            pure: what it does may depend on nothing but the results it is given and the player.

    Example:
        >>> from agentsim import Call
        >>> @playbook
        ... def tidy(me):
        ...     page = yield Call("list_mail")
        ...     for mail in page["mails"]:
        ...         yield Call("move_mail", {"id": mail["id"], "folder": "archive"})
        >>> type(tidy).__name__
        'Playbook'
    """
    return Playbook(plan)


def notices(seen: Observation, about: str = "mail") -> tuple[str, ...]:
    """Return the lines shown to the actor so far that are about something."""
    return tuple(e.text for e in seen.history if isinstance(e, Noted) and e.about == about)
