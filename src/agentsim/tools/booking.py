"""`Booking`: the part of a `Context` that deals in appointments."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from agentsim.errors import ToolError
from agentsim.events import Booked, Cancelled
from agentsim.tools.mailing import Mailing
from agentsim.values import clean_text
from agentsim.world import Appointment, Calendar, normal_address

__all__ = ["Booking"]


class Booking(Mailing):
    """The part of a `Context` that deals in appointments: those that the actor has.

    A tool is given a `Context`, which has all of these methods.
    """

    __slots__ = ()

    def calendar(self) -> Calendar:
        """Return the calendar; an empty one where there is none."""
        return self.world.find(Calendar) or Calendar()

    def appointment(self, number: int) -> Appointment:
        """Return one of the actor's appointments by its number among their own.

        Raises:
            ToolError: if there is none with that number, or it was cancelled.
        """
        found = self.calendar().get(self.actor, number)
        if found is None or found.cancelled:
            raise ToolError(f"There is no appointment with id {number} in your calendar.")
        return found

    def person(self, name: str) -> str:
        """Return the id of an actor, from id, address or name.

        Raises:
            ToolError: if it is nobody's, or the name of several.
        """
        wanted = normal_address(name)
        names = self.stage.names
        found = wanted if wanted in names else self.stage.people.get(wanted)
        if found is None:
            called = [actor for actor, each in names.items() if each.casefold() == wanted]
            if len(called) != 1:
                several = "more than one person" if called else "nobody"
                raise ToolError(f"There is {several} called {name[:80]!r} in the directory.")
            found = called[0]
        return found

    def book(
        self,
        title: str,
        *,
        start_ms: int,
        end_ms: int,
        people: Iterable[str] = (),
        place: str = "",
        notes: str = "",
    ) -> Appointment:
        """Propose an appointment that the actor calls, and return it.

        Args:
            title: What it is about.
            start_ms: When it begins, in simulated milliseconds since the scenario's start.
            end_ms: When it ends.
            people: Ids, addresses or names of the others who are to come.
            place: Where.
            notes: Anything more, for everyone who is to come.

        Raises:
            ToolError: if the title is empty, it ends before it begins, or somebody is unknown.
        """
        self._change("book an appointment")
        title = clean_text(" ".join(title.split()))
        if not title:
            raise ToolError("The title is empty; say what it is about.")
        others = dict.fromkeys(self.person(each) for each in people)
        others.pop(self.actor, None)
        return self.enter(
            Appointment(
                f"{self.actor}/{self.calendar().counts.get(self.actor, 0) + 1}",
                title=title,
                start_ms=start_ms,
                end_ms=end_ms,
                organiser=self.actor,
                people=others,
                place=clean_text(" ".join(place.split())),
                notes=clean_text(notes),
            )
        )

    def enter(self, appointment: Appointment) -> Appointment:
        """Propose an appointment of anyone's, and return it with its number.

        This is how reactions book. Its organiser is whoever it says.

        Raises:
            ToolError: if it ends before it begins, or lasts more than a year.
        """
        self._change("book an appointment")
        try:
            calendar, made = self.calendar().add(attrs.evolve(appointment, cancelled=False))
        except ValueError as error:
            raise ToolError(f"This cannot be booked: {error}.") from None
        self.world = self.world.put(calendar)
        actor = made.organiser
        to = tuple(each for each in made.everyone if each != actor)
        self.events.append(Booked(self.now_ms, actor, made, to, self.stage.facts_in(made.text)))
        return made

    def cancel(self, number: int, *, reason: str = "") -> Appointment:
        """Propose calling off an appointment that the actor called, and return it.

        Args:
            number: Its number among the actor's own.
            reason: Why, for everyone who was to come.

        Raises:
            ToolError: if there is none with that number, or somebody else called it.
        """
        self._change("cancel an appointment")
        found = self.appointment(number)
        if found.organiser != self.actor:
            name = self.stage.names.get(found.organiser, found.organiser)
            raise ToolError(f"Only {name}, who called it, can cancel it.")
        calendar, cancelled = self.calendar().cancel(found.number)
        self.world = self.world.put(calendar)
        reason = clean_text(reason)
        to = tuple(each for each in cancelled.everyone if each != self.actor)
        facts = self.stage.facts_in(reason)
        self.events.append(Cancelled(self.now_ms, self.actor, cancelled, reason, to, facts))
        return cancelled
