"""The yard's files, settings and calendar."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from agentsim.packs.slipway.prose import at
from agentsim.parts.writing import letter
from agentsim.world import Appointment, Control

__all__ = ["APPOINTMENTS", "CONTROLS", "DRAWINGS", "FILES", "LATE", "SHEET"]

SHEET: Final = "bid/bid-sheet.csv"
"""What the ferry line will read: ten lines and a total."""

DRAWINGS: Final = "bid/drawings.csv"
"""The list of drawings that goes with it."""

LATE: Final = ("14:30", "16:00")
"""Times of dispatch after the portal has closed."""

FILES: Final[Mapping[str, str]] = {
    SHEET: letter("""
        |item,basis,eur
        |steel,398 t at 5200,2069600
        |engines,Adria Pogon,1860000
        |winches,Simunac,148000
        |windows,Peric,96400
        |paint,own,210000
        |electrical,own and Adria Pogon,745000
        |outfit,own,1320000
        |labour,own with 5200 apprentice hours,1980000
        |class and trials,fixed,185000
        |reserve,fixed,260000
        |total,,8874000
    """),
    DRAWINGS: letter("""
        |number,title,revision,date
        |RA-101,General arrangement,C,2027-09-20
        |RA-110,Midship section,B,2027-09-02
        |RA-118,Double bottom,A,2027-08-30
        |RA-214,Ramps fore and aft,B,2027-09-27
        |RA-230,Wheelhouse,A,2027-09-10
        |RA-307,Passenger deck,B,2027-09-28
    """),
    "bid/invitation.txt": letter("""
        Seven Islands Line, invitation 27/04: one double-ended ferry, 52 m, 38 cars, for the run
        from Rokan to Velika Stijena.

        |- Bids through the portal, by Thursday 14 October 2027, 14:00. It closes by itself.
        |- A bid is a sheet of prices and a list of drawings with their revisions.
        |- Questions and answers until noon of the same day: nevenka.krstulovic@sedam-otoka.hr
        |- Bids are confidential until they are opened, Monday 18 October, 10:00.
    """),
    "yard/how-a-bid-goes-out.txt": letter("""
        |1. Everything is in bid/.
        |2. The tender desk sets bid_release to released. Held bids stay here.
        |3. At dispatch_time, the released bid goes to the portal by itself.
        |4. Nobody rings the ferry line to ask whether it has arrived. It has.
    """),
    "yard/notice-2025-09-01.txt": letter("""
        To all who begin their apprenticeship today. Whoever passes the examination is taken on by
        the yard. That has been so since 1953 and will be so in 2027.

        |M. Dujmović, Director
        |for the works council, J. Pavlić
    """),
    "yard/crane.txt": letter("""
        |Floating crane Div, 60 t at 12 m, shared with Porat Marine
        |1,400 euros a day, book a week ahead with whoever has it
        |Week 41 Rokan, week 42 Rokan until Wednesday, then free
    """),
    "quotes/simunac-2027-10-13.txt": letter("""
        |Vitla Šimunac, mooring winches, 4 pieces
        |148,000 euros delivered Rokan, 30 weeks
    """),
    "people/addresses.txt": letter("""
        |Marin Dujmović     director                      marin.dujmovic@skver-rokan.hr
        |Ivka Radman        naval architect               ivka.radman@skver-rokan.hr
        |Stipe Gale         foreman, slipway              stipe.gale@skver-rokan.hr
        |Jadranka Pavlić    works council, payroll        jadranka.pavlic@skver-rokan.hr
        |Dino Vuk           administration, computers     dino.vuk@skver-rokan.hr
        |Luce Barbir        for the apprentices           luce.barbir@skver-rokan.hr
        |Nevenka Krstulović Seven Islands Line, tenders   nevenka.krstulovic@sedam-otoka.hr
        |Branko Šimunac     winches                       branko@vitla-simunac.hr
        |Ante Perić         windows                       ante@staklo-peric.hr
        |Ottavio Brusin     class surveyor                o.brusin@upisnik-jadran.hr
        |Tonči Lasan        Porat Marine, crane and bids  t.lasan@porat-marine.hr
    """),
}
"""What lies there in the morning."""

CONTROLS: Final[tuple[Control, ...]] = (
    Control(
        "bid_release",
        "held",
        about="Whether the bid in bid/ may go out. Kept by the tender desk.",
        options=("held", "released", "withdrawn"),
    ),
    Control(
        "dispatch_time",
        "13:30",
        about="When a released bid goes to the portal, which closes at 14:00. Kept by D. Vuk.",
        options=("11:30", "12:30", "13:30", *LATE),
    ),
    Control(
        "siren",
        "on",
        about="Siren at seven, noon and three. Kept by S. Gale.",
        options=("on", "off"),
    ),
)
"""The settings that the desk can see."""

APPOINTMENTS: Final[tuple[Appointment, ...]] = (
    Appointment(
        "survey",
        title="Surveyor on the slipway",
        start_ms=at("10:00", 15),
        end_ms=at("11:00", 15),
        organiser="bonaca",
        people=("ottavio", "stipe"),
    ),
    Appointment(
        "supper",
        title="Saint Luke's, long table",
        start_ms=at("13:00", 18),
        end_ms=at("16:00", 18),
        organiser="jadranka",
        people=("bonaca", "dino", "ivka", "luce", "marin", "stipe"),
        place="Mould loft",
    ),
)
"""What stands in the calendar in the morning."""
