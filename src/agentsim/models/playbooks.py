"""`playbook`: a policy written as a generator, without any state of its own."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any

import attrs

from agentsim.engine import Observation, Role, Sight
from agentsim.engine.observation import View, since
from agentsim.events import Call, Called, Noted, Replied, Reply
from agentsim.tools import Tool
from agentsim.values import Draw

__all__ = ["Play", "Playbook", "Player", "notices", "playbook"]

Play = Generator[Call | Reply | str | tuple[Call, ...], Any, None]
"""What a playbook's function returns."""

_KEPT = 64


class Player:
    """What a playbook can ask about its own situation, at the turn that it has come to."""

    __slots__ = ("_role", "_seed", "_view")

    def __init__(self, role: Role, seed: int, view: View = None) -> None:
        self._role = role
        self._seed = seed
        self._view = view

    @property
    def brief(self) -> str:
        """Who the actor is and what it is to do."""
        return self._role.brief

    @property
    def tools(self) -> tuple[Tool, ...]:
        """What the actor may call."""
        return self._role.tools

    @property
    def history(self) -> tuple[Sight, ...]:
        """Everything the actor has said, done and been shown by now, oldest first."""
        return since(self._view, 0)

    def notices(self, about: str = "mail") -> tuple[str, ...]:
        """Return the lines shown to the actor by now that are about something."""
        return _lines(self.history, about)

    def uniform(self, key: str) -> float:
        """Return a number in [0, 1), the same all through the episode for the same key."""
        return Draw(self._seed, (self._role.actor, "playbook", key)).uniform()


@attrs.frozen(eq=False)
class _Live:
    """A generator that waits for what comes of its last wish."""

    view: View
    player: Player
    play: Play
    wanted: Any


@attrs.frozen
class Playbook:
    """A model made from a generator function.

    What it does is a function of what the actor has seen: the generator can be run again from
    its beginning at any turn, and is, where a position is forked or replayed. So positions can
    be stepped in any order. In a plain episode the generator is kept and resumed.

    Attributes:
        plan: The generator function. It yields a `Call` (and gets its result), several calls (and
            get their results), or a `Reply` or text (and gets None). When it returns, the actor
            says that it is done.
    """

    plan: Callable[[Player], Play]
    _live: dict[int, _Live] = attrs.field(factory=dict, init=False, eq=False, repr=False)

    def __reduce__(self) -> tuple[Any, ...]:
        return (Playbook, (self.plan,))

    def __call__(self, seen: Observation) -> Call | Reply | str | tuple[Call, ...]:
        """Return what the generator does next."""
        live, nodes = self._resumed(seen)
        player, play, wanted = live.player, live.play, live.wanted
        results: list[Any] = []
        try:
            for node in nodes:
                event = node[1]
                if isinstance(event, Called):
                    results.append(event.result)
                elif isinstance(event, Replied):
                    if wanted is _ASKED:
                        wanted = _sent(player, play, node[0], None)
                    elif node is not nodes[0]:
                        wanted = _sent(player, play, node[0], _given(wanted, results))
                    results = []
            given = None if wanted is _ASKED else _given(wanted, results)
            wish: Call | Reply | str | tuple[Call, ...] = _sent(player, play, seen.view, given)
        except StopIteration:
            return "Done."
        if len(self._live) >= _KEPT:
            self._live.clear()
        self._live[id(seen.view)] = _Live(seen.view, player, play, wish)
        return wish

    def _resumed(self, seen: Observation) -> tuple[_Live, list[Any]]:
        """Return the generator as it stood at the turn before, and what was seen since.

        Where it is not at hand, a fresh one, and everything that was seen.
        """
        nodes: list[Any] = []
        view = seen.view
        while view is not None:
            nodes.append(view)
            before = view[0]
            if isinstance(view[1], Replied):
                live = self._live.pop(id(before), None)
                if live is not None:
                    same = live.player._role is seen.role and live.player._seed == seen.draw.seed
                    if same and live.view is before:
                        nodes.reverse()
                        return live, nodes
            view = before
        nodes.reverse()
        player = Player(seen.role, seen.draw.seed)
        return _Live(None, player, self.plan(player), _ASKED), nodes


_ASKED: Any = object()  # a generator that has not begun


def _sent(player: Player, play: Play, view: View, given: Any) -> Any:
    player._view = view
    return play.send(given)


def _given(wanted: Any, results: list[Any]) -> Any:
    if isinstance(wanted, Call):
        return results[0] if results else None
    return tuple(results) or None


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
    """Return the lines shown to an actor so far that are about something."""
    return _lines(seen.history, about)


def _lines(history: tuple[Sight, ...], about: str) -> tuple[str, ...]:
    return tuple(e.text for e in history if isinstance(e, Noted) and e.about == about)
