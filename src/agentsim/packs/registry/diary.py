"""The court's diary as the listing desk has it."""

from __future__ import annotations

from typing import Final

from agentsim.packs.registry.prose import at
from agentsim.values import minutes
from agentsim.world import Appointment

__all__ = ["DIARY", "KEPT"]


def _diet(
    id: str,
    title: str,
    day: int,
    hour: str,
    length: int,
    place: str,
    people: tuple[str, ...] = ("fergus",),
    notes: str = "",
) -> Appointment:
    start = at(hour, day)
    return Appointment(
        id,
        title=title,
        start_ms=start,
        end_ms=start + minutes(length),
        organiser="merk",
        people=people,
        place=place,
        notes=notes,
    )


_ONE: Final = "Courtroom 1"
_TWO: Final = "Courtroom 2"

_PAST: Final[tuple[Appointment, ...]] = (
    _diet("baxter", "Baxter v Auchterlaw Ferries, options hearing", 1, "10:00", 30, _TWO),
    _diet("stirk", "Stirk, petitioner", 1, "10:30", 30, _TWO),
    _diet("custodies-1", "Custodies", 1, "11:00", 120, _ONE),
    _diet("heggie", "Heggie v Heggie, child welfare", 1, "14:00", 60, "Room 4"),
    _diet("lowrie", "Lowrie v Kirk Session, debate", 1, "15:00", 90, _TWO),
    _diet("custodies-2", "Custodies", 2, "10:00", 120, _ONE),
    _diet("innes", "Innes, summary application", 2, "10:00", 45, _TWO),
    _diet("tarvit", "Tarvit Estates v Coull, procedural", 2, "11:00", 30, _TWO),
    _diet("coull", "Coull v Tarvit Estates, procedural", 2, "11:30", 30, _TWO),
    _diet("lamb", "Lamb v Lamb (the sheep)", 2, "14:00", 90, _TWO),
    _diet("geddes", "Geddes, adults with incapacity", 2, "15:30", 30, "Room 4"),
    _diet("custodies-3", "Custodies", 3, "08:30", 90, _ONE),
    _diet("small-claims", "Simple procedure, roll of six", 3, "10:30", 120, _TWO),
)

_COMING: Final[tuple[Appointment, ...]] = (
    _diet(
        "hub-call",
        "Call with Broxgate",
        4,
        "10:00",
        30,
        "by telephone",
        ("lorna", "fergus"),
        "For Monday. Have the list by you.",
    ),
    _diet("rintoul", "Rintoul v Harbour Trust, proof", 4, "11:00", 180, _TWO),
    _diet("custodies-8", "Custodies", 8, "10:00", 120, _ONE),
    _diet("oswald", "Oswald v Oswald, proof (canoe)", 9, "10:00", 180, _TWO),
    _diet("tulloch", "Tulloch v Gow, the fence (party litigant)", 11, "14:00", 60, "Room 4"),
    _diet(
        "pitcairn",
        "Pitcairn v Pitcairn Bros., proof, day 1",
        12,
        "10:00",
        360,
        _TWO,
        ("elspeth", "isla"),
    ),
    _diet("jury", "Jury sitting", 15, "10:00", 4_680, _ONE, ("elspeth", "fergus")),
    _diet("muir", "Muir v Rae's Garage, proof", 24, "10:00", 180, _TWO),
)

DIARY: Final[tuple[Appointment, ...]] = (*_PAST, *_COMING)
"""Twenty-one entries, two days of them behind."""

KEPT: Final = (
    "hub-call",
    "rintoul",
    "custodies-8",
    "tulloch",
    "pitcairn",
    "jury",
    "muir",
)
"""What is coming and nobody has asked to have called off."""
