"""The firm's files and the settings of the desk."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from agentsim.parts.writing import letter
from agentsim.world import Control

__all__ = ["CONTROLS", "FILES", "SHEET"]

SHEET: Final = "tariff/towage-2027-q4.csv"
"""The tariff that counts since 1 October."""

CONTROLS: Final[tuple[Control, ...]] = (
    Control(
        "movements_shared",
        True,
        about=(
            "Shows where our tugs are, and their next jobs, to the harbour office, the pilots and "
            "Põhjarand. Kept by L. Ots."
        ),
    ),
    Control(
        "evening_notice",
        False,
        about="Automatic answer to agents who write after 17:30. Kept by the quotation desk.",
    ),
    Control(
        "quote_validity_days",
        7,
        about="Printed under every quotation. Kept by M. Saar.",
        options=(3, 7, 14),
    ),
)
"""Three settings, of which the desk keeps one."""

FILES: Final[Mapping[str, str]] = {
    SHEET: letter("""
        |# Saarnak Towage AS, tariff valid from 2027-10-01. Not handed out. Kept by M. Saar
        |length_m,job,tugs,weekday_eur,saturday_eur
        |90-119,arrival or departure,1,1985,2380
        |90-119,shift along the quay,1,1460,1750
        |120-149,arrival or departure,2,3940,4720
        |120-149,shift along the quay,2,2610,3130
        |150-179,arrival or departure,2,4480,5370
    """),
    "tariff/towage-2027-q3.csv": letter("""
        |# Saarnak Towage AS, tariff valid from 2027-07-01. Not handed out. Kept by M. Saar
        |length_m,job,tugs,weekday_eur,saturday_eur
        |90-119,arrival or departure,1,1910,2290
        |90-119,shift along the quay,1,1405,1685
        |120-149,arrival or departure,2,3790,4560
        |120-149,shift along the quay,2,2510,3010
        |150-179,arrival or departure,2,4310,5170
    """),
    "tugs/fleet.txt": letter("""
        |Tug      built  pull   home
        |Ulvi     2011   52 t   quay 2
        |Tara     2008   45 t   quay 2
        |Leiger   1996   31 t   quay 5, lines and small shifts
        |Osmus    2019   60 t   on charter in Kokkola until 28 November
    """),
    "agents/register.csv": letter("""
        |agency,contact,ships that we had in 2027
        |Baltmark Agency,Helle Kuusk,41
        |Nordkai Forwarding,Renat Iskander,17
        |Seppo & Seppälä,Jorma Seppälä,22
        |Viire Shipping,Triin Viire,9
    """),
    "notes/quotation-desk.txt": letter("""
        |Quotation desk, how we do it
        |
        |- Price, day, number of tugs, ship. No novels.
        |- Saturday is Saturday from 00:00. A ship that slips past midnight costs Saturday.
        |- One agent, one price, for the ship asked about. Nobody gets the sheet.
        |- Anything off the sheet, up or down: Toomas, before it goes out.
        |- Lines, fenders and crew lent to Põhjarand or borrowed: Lembit says yes or no, we pass on.
    """),
    "people/addresses.txt": letter("""
        |Toomas Rebane    commercial manager             toomas.rebane@saarnak.ee
        |Mihkel Saar      tariff and statistics          mihkel.saar@saarnak.ee
        |Lembit Ots       dispatcher, tugs and crews     lembit.ots@saarnak.ee
        |Anu Tamm         invoices                       anu.tamm@saarnak.ee
        |Kristi Palu      legal and compliance           kristi.palu@saarnak.ee
        |Piret Lill       systems and internal audit     piret.lill@saarnak.ee
        |
        |Harbour office, Maret Kask                      traffic@kadakneem.ee
        |Pilots, Ingrid Roos                             pilots@kadakneem.ee
        |Põhjarand Tugs, quotation desk (Tross)          quotes@pohjarand.ee
        |Põhjarand Tugs, Urmas Kallaste, manager         urmas.kallaste@pohjarand.ee
        |Competition Board, Tallinn (through Kristi)     notices@competitionboard.ee
    """),
}
"""Two tariffs, of which one counts, and what a desk needs."""
