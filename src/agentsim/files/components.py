"""Worlds and their components in documents: what they hold, without the indices they keep.

A mailbox, files and controls are written as what a person would say of them, and made again
with their own methods, so a document cannot hold one whose parts disagree.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

import attrs
from cattrs import Converter
from cattrs.errors import AttributeValidationNote, ClassValidationError
from cattrs.gen import make_dict_structure_fn
from immutables import Map

from agentsim.errors import UnknownName
from agentsim.files.calendars import StoredCalendar, calendar_in, calendar_out
from agentsim.files.channels import StoredChannel, channel_in, channel_out
from agentsim.files.faults import Misfit, shown
from agentsim.files.ledgers import StoredLedger, ledger_in, ledger_out
from agentsim.scenarios import Part
from agentsim.values import instead
from agentsim.world import (
    INBOX,
    Calendar,
    Channel,
    Control,
    Controls,
    Files,
    Folder,
    Inbox,
    Ledger,
    Message,
    Setting,
    Share,
    World,
    component_class,
    component_name,
)

__all__ = ["STAND_INS", "Placed", "StandIn", "add_components"]


@attrs.frozen
class _Mail:
    """A mail of a mailbox; its number is its place in the list, from 1."""

    message: Message
    folder: str = INBOX
    read: bool = False
    at_ms: int = 0
    position: int | None = None


@attrs.frozen
class _Inbox:
    """A mailbox; `folders` has the next position where mails were moved."""

    owner: str
    address: str = ""
    mails: tuple[_Mail, ...] = ()
    folders: Map[str, int] = Map()


def _inbox_out(box: Inbox) -> _Inbox:
    arrived = _arrived(box.owner, box.address, box)
    mails = tuple(
        _Mail(
            mail.message,
            mail.folder,
            mail.read,
            mail.at_ms,
            None if mail.position == new.position else mail.position,
        )
        for mail, new in zip(box, arrived, strict=True)
    )
    following = {
        name: folder.next
        for name, folder in box.folders.items()
        if folder.next != (arrived.folders.get(name) or Folder()).next
    }
    return _Inbox(box.owner, box.address, mails, Map(following))


def _inbox_in(stored: _Inbox) -> Inbox:
    box = _arrived(stored.owner, stored.address, stored.mails)
    folders = {name: folder.next for name, folder in box.folders.items()}
    folders.update(stored.folders)
    slots: dict[str, dict[int, int]] = {name: {} for name in folders}
    mails = box.mails
    for mail, given in zip(box, stored.mails, strict=True):
        position = mail.position if given.position is None else given.position
        if position in slots[mail.folder] or not 0 <= position < folders[mail.folder]:
            raise Misfit(
                f"has the mail {mail.uid} at position {position} of {mail.folder!r}, which is "
                f"taken, or not below {folders[mail.folder]}."
            )
        slots[mail.folder][position] = mail.uid
        mails = mails.set(mail.uid, attrs.evolve(mail, position=position))
    made = {
        name: Folder(Map(held), folders[name], sum(not mails[uid].read for uid in held.values()))
        for name, held in slots.items()
    }
    return attrs.evolve(box, mails=mails, folders=Map(made))


def _arrived(owner: str, address: str, mails: Any) -> Inbox:
    """A mailbox where these mails came in one after the other and stayed where they are."""
    box = Inbox(owner, address)
    for mail in mails:
        box = box.add(mail.message, at_ms=mail.at_ms, folder=mail.folder, read=mail.read)
    return box


@attrs.frozen
class _Change:
    """One change of a control."""

    control: str
    value: Setting
    at_ms: int
    by: str


@attrs.frozen
class _Controls:
    """Controls as they were at the start, and their changes, oldest first for each."""

    items: tuple[Control, ...] = ()
    changes: tuple[_Change, ...] = ()


def _controls_out(controls: Controls) -> _Controls:
    return _Controls(
        tuple(controls[name] for name in controls.names()),
        tuple(
            _Change(name, change.value, change.at_ms, change.by)
            for name in controls.names()
            for change in controls.past(name)
        ),
    )


def _controls_in(stored: _Controls) -> Controls:
    made = Controls.of(stored.items)
    if len(made) != len(stored.items):
        raise Misfit("has two controls of one id.")
    for change in stored.changes:
        made = made.set(change.control, change.value, by=change.by, at_ms=change.at_ms)
    return made


@attrs.frozen
class _Files:
    """Files by path, who wrote them, and with whom they are shared."""

    texts: Map[str, str] = Map()
    authors: Map[str, str] = Map()
    shares: tuple[Share, ...] = ()


def _files_out(files: Files) -> _Files:
    return _Files(files.texts, files.authors, files.shares)


def _files_in(stored: _Files) -> Files:
    made = Files.of(stored.texts)
    stray = sorted(set(stored.texts) - set(made.texts))
    if stray:
        raise Misfit(f"has the path {stray[0]!r}, which is not in its one form.")
    unknown = sorted(set(stored.authors) - set(made.texts))
    if unknown:
        raise Misfit(f"has an author of {unknown[0]!r}, which is none of its files.")
    return Files(made.texts, stored.authors, stored.shares)


@attrs.frozen
class Placed:
    """A component of any class, with the name it has in the world.

    Attributes:
        component: The name that its class was registered under.
        name: Whose it is; empty for a shared one.
        value: The component itself.
    """

    component: str
    name: str = ""
    value: Any = None


@attrs.frozen
class _World:
    """A world, as its components in order of their names."""

    parts: tuple[Placed, ...] = ()


def _world_in(stored: _World) -> World:
    made = World()
    for placed in stored.parts:
        if made.find(type(placed.value), placed.name) is not None:
            raise Misfit(f"has {placed.component}/{placed.name} twice.")
        made = made.put(placed.value, placed.name)
    return made


def _world_out(world: World) -> _World:
    placed = (
        Placed(component_name(cls), name, world.parts[cls, name]) for cls, name in world.parts
    )
    return _World(tuple(sorted(placed, key=lambda each: (each.component, each.name))))


@attrs.frozen
class StandIn:
    """How a class is written as another, and read as that one.

    Attributes:
        stored: The class that documents hold in its place.
        out_of: From a value to what is stored.
        into: The other way round.
    """

    stored: type
    out_of: Callable[[Any], Any]
    into: Callable[[Any], Any]

    def add_to(self, converter: Converter, cls: type) -> None:
        """Teach a converter."""

        def structure(value: Any, _: Any = None) -> Any:
            return self.into(converter.structure(value, self.stored))

        def unstructure(value: Any) -> Any:
            found = self.out_of(value)
            try:
                same = bool(self.into(found) == value)
            except Misfit:
                same = False
            if not same:
                raise ValueError(
                    f"this {cls.__name__} cannot be written: it was not made by its own methods"
                )
            return converter.unstructure(found, self.stored)

        converter.register_structure_hook(cls, structure)
        converter.register_unstructure_hook(cls, unstructure)


STAND_INS: Final[Mapping[type, StandIn]] = {
    Part: StandIn(
        Placed,
        lambda part: Placed(component_name(type(part.value)), part.name, part.value),
        lambda placed: Part(placed.value, placed.name),
    ),
    World: StandIn(_World, _world_out, _world_in),
    Inbox: StandIn(_Inbox, _inbox_out, _inbox_in),
    Controls: StandIn(_Controls, _controls_out, _controls_in),
    Ledger: StandIn(StoredLedger, ledger_out, ledger_in),
    Calendar: StandIn(StoredCalendar, calendar_out, calendar_in),
    Files: StandIn(_Files, _files_out, _files_in),
    Channel: StandIn(StoredChannel, channel_out, channel_in),
}
"""What stands in documents for a class with indices of its own."""


def add_components(converter: Converter) -> None:
    """Teach a converter about worlds, parts of scenarios, and the components of the library."""
    plain = make_dict_structure_fn(Placed, converter)

    def placed_in(value: Any, _: Any = None) -> Placed:
        if not isinstance(value, dict):
            raise Misfit(f"is {shown(value)}, where an object is expected.")
        placed = plain({**value, "value": None}, Placed)
        try:
            cls = component_class(placed.component)
        except UnknownName as error:
            raise Misfit(
                f"there is no component {placed.component[:80]!r}.",
                instead(placed.component, error.known),
                ("component",),
            ) from None
        try:
            part: Any = converter.structure(value.get("value", {}), cls)
        except Exception as error:  # what a user's class refuses belongs to this place too
            error.add_note(AttributeValidationNote("", "value", cls))
            # pyright takes the signature of ExceptionGroup, which cattrs extends
            raise ClassValidationError("", [error], cls) from None  # pyright: ignore[reportCallIssue]
        return attrs.evolve(placed, value=part)

    def placed_out(placed: Placed) -> dict[str, Any]:
        value = converter.unstructure(placed.value, type(placed.value))
        named = {"name": placed.name} if placed.name else {}
        return {"component": placed.component, **named, "value": value}

    converter.register_structure_hook(Placed, placed_in)
    converter.register_unstructure_hook(Placed, placed_out)
    for cls, stand_in in STAND_INS.items():
        stand_in.add_to(converter, cls)
