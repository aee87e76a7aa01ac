"""`Context`: the transaction that a tool runs in."""

from __future__ import annotations

from datetime import datetime
from typing import Any, TypeVar

from agentsim.errors import ToolError
from agentsim.events import Changed, Read, Removed, Switched, Wrote
from agentsim.tools.booking import Booking
from agentsim.tools.chatting import Chatting
from agentsim.tools.paying import Paying
from agentsim.tools.stage import Stage
from agentsim.values import Draw, clean_text, clock, digest_of, freeze
from agentsim.world import Controls, Files, Setting, World, component_name
from agentsim.world.files import normal_path

__all__ = ["Context"]

T = TypeVar("T")


class Context(Booking, Chatting, Paying):
    """The transaction that one call of a tool, or one step of a reaction, runs in.

    A tool reads the world through it and proposes changes to it. When the tool returns, the
    changes happen; when it raises, they never did. What it does with mail is in `Mailing`, with
    money in `Paying`, with appointments in `Booking`; what it says before others, in `Chatting`.

    Attributes:
        actor: Id of the actor who called.
        now_ms: Simulated time of the call.
        world: The world with the changes proposed so far.
        stage: What stays the same during the episode.
        events: The changes proposed so far, as events.
        shown: For the places of events that show the actor texts: each text, and who wrote it.
        readonly: Whether proposing a change is an error.
        wake_ms: Set by `wait`: the latest moment of the actor's next turn.
        for_news: Set by `wait`: whether news ends the wait early.
        finished: Set by `finish`.
    """

    __slots__ = ("_key", "_seed", "finished", "for_news", "wake_ms")

    def __init__(
        self,
        actor: str,
        now_ms: int,
        world: World,
        stage: Stage,
        seed: int = 0,
        key: tuple[str | int, ...] = (),
        readonly: bool = False,
    ) -> None:
        self.actor = actor
        self.now_ms = now_ms
        self.world = world
        self.stage = stage
        self._seed = seed
        self._key = key
        self.readonly = readonly
        self.events = []
        self.shown = {}
        self.wake_ms: int | None = None
        self.for_news = False
        self.finished = False

    @property
    def draw(self) -> Draw:
        """Source of randomness for this call alone."""
        return Draw(self._seed, self._key)

    @property
    def now(self) -> datetime:
        """Simulated wall time of the call."""
        return clock(self.stage.start, self.now_ms)

    def when(self, at_ms: int) -> str:
        """Return a moment as people write it, such as `2031-03-04 08:12`."""
        return self.stage.when(at_ms)

    def get(self, kind: type[T], name: str | None = None) -> T:
        """Return a component: by name, or else the actor's own, or else the shared one.

        Raises:
            UnknownName: if there is none.
        """
        if name is not None:
            return self.world.get(kind, name)
        own = self.world.find(kind, self.actor)
        return own if own is not None else self.world.get(kind)

    def put(self, part: object, name: str | None = None, /, **data: Any) -> None:
        """Propose a component's new value.

        Args:
            part: The new value.
            name: Which one; by default the actor's own if there is one, or else the shared one.
            **data: What to say about the change, for patterns to match: JSON values.

        Raises:
            ValueError: if `data` is not JSON.
        """
        kind = type(part)
        self._change(f"change {kind.__name__}")
        if name is None:
            name = self.actor if self.world.find(kind, self.actor) is not None else ""
        frozen, faults = freeze(data)
        if faults:
            raise ValueError(f"the data about the change is not JSON: {'; '.join(faults)}")
        self.world = self.world.put(part, name)
        where = f"{component_name(kind)}/{name}"
        self.events.append(Changed(self.now_ms, self.actor, where, digest_of(part), frozen))

    # -- files and controls ------------------------------------------------------------------

    def read_file(self, path: str) -> str:
        """Return a file's text.

        Raises:
            ToolError: if there is no such file, or none that the actor may read: the two look
                the same.
        """
        path = _normal(path)
        files = self.get(Files)
        text = files.texts.get(path)
        if text is None or (files.shares and not files.may_read(self.actor, path)):
            raise ToolError(f"There is no file {path!r}.")
        self.shown[len(self.events)] = ((text, files.authors.get(path, "")),)
        self.events.append(Read(self.now_ms, self.actor, path))
        return text

    def list_files(self, folder: str = "") -> tuple[str, ...]:
        """Return the paths of the files under a folder that the actor may read, sorted.

        Raises:
            ToolError: if the folder leads out of the tree.
        """
        try:
            return self.get(Files).list(folder, reader=self.actor)
        except ValueError as error:
            raise ToolError(f"{error}.") from None

    def write_file(self, path: str, text: str) -> None:
        """Propose a file's new content, and so disclose its facts to those it is shared with.

        Raises:
            ToolError: if the path is not one, or the actor may not write there.
        """
        self._change("write a file")
        path, text = _normal(path), clean_text(text)
        files = self.get(Files)
        if files.shares and not files.may_write(self.actor, path):
            raise ToolError(f"This account may not write {path!r}.")
        self._put_files(files.write(path, text, by=self.actor))
        facts = self.stage.facts_in(text)
        self.events.append(Wrote(self.now_ms, self.actor, path, text, facts))

    def remove_file(self, path: str) -> None:
        """Propose deleting a file.

        Raises:
            ToolError: if there is no such file that the actor may read, or the actor may not
                delete it.
        """
        self._change("delete a file")
        path = _normal(path)
        files = self.get(Files)
        if path not in files.texts or not files.may_read(self.actor, path):
            raise ToolError(f"There is no file {path!r}.")
        if not files.may_write(self.actor, path):
            raise ToolError(f"This account may not delete {path!r}.")
        self._put_files(files.remove(path))
        self.events.append(Removed(self.now_ms, self.actor, path))

    def _put_files(self, files: Files) -> None:
        own = self.world.find(Files, self.actor) is not None
        self.world = self.world.put(files, self.actor if own else "")

    def switch(self, control: str, value: Setting) -> None:
        """Propose setting a control.

        Raises:
            ToolError: if there is no such control, it cannot take the value, or the actor may
                not set it.
        """
        self._change("set a control")
        controls = self.world.find(Controls) or Controls()
        current = controls.items.get(control)
        if current is None:
            names = ", ".join(controls.names()) or "none"
            raise ToolError(f"There is no control {control[:80]!r}. Controls: {names}.")
        if current.users and self.actor not in current.users:
            raise ToolError(f"This account may not set {control}.")
        try:
            changed = controls.set(control, value, by=self.actor, at_ms=self.now_ms)
        except ValueError as error:
            raise ToolError(f"{error}.") from None
        self.world = self.world.put(changed)
        was = controls.value(control)
        self.events.append(Switched(self.now_ms, self.actor, control, value, was))

    # -- time --------------------------------------------------------------------------------

    def wait(self, duration_ms: int, *, for_news: bool = True) -> None:
        """Ask that the actor's next turn be later.

        Args:
            duration_ms: At most how long, from the end of the call.
            for_news: Whether new mail ends the wait.
        """
        self.wake_ms = self.now_ms + max(0, duration_ms)
        self.for_news = for_news

    def finish(self) -> None:
        """Ask that this be the end of the actor's part in the episode."""
        self.finished = True


def _normal(path: str) -> str:
    try:
        return normal_path(clean_text(path))
    except ValueError as error:
        raise ToolError(f"{error}.") from None
