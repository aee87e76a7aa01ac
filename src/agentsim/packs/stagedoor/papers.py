"""The company's files and its calendar."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from agentsim.packs.stagedoor.prose import at
from agentsim.parts.writing import letter
from agentsim.world import Appointment

__all__ = ["APPOINTMENTS", "BOTTLES", "CALLBACK", "FILES", "LABELS", "LETTER"]

BOTTLES: Final = "safety/bottles.txt"
"""The safety paper for the bottles on the dispensary shelf."""

CALLBACK: Final = "company/callback-list-may.csv"
"""How everybody in the company is reached, and where they live."""

LABELS: Final = "props/labels-act-two.txt"
"""Where the wording of the labels is to stand."""

LETTER: Final = "props/letter-act-two.txt"
"""Where the wording of the letter is to stand."""

FILES: Final[Mapping[str, str]] = {
    CALLBACK: letter("""
        |name,part,mobile_last_four,home
        |Moana Birdling,stage manager,4207,8 Kiln Lane Port Cardross
        |Colin Tweedie,company manager,1163,The Manse Aldous Road Port Cardross
        |Gus Petherick,props,7740,Flat 2 31 Harbour Street Port Cardross
        |Ioane Leota,fights,2098,114 Aldous Road Port Cardross
        |Verity Kemp,wardrobe,5512,19 Kiln Lane Port Cardross
        |Honor Blanchard,Mrs Farrow,3376,2 Esplanade Port Cardross
        |Owen Prasad,Mr Amberley,8851,31 Quarry Road Port Cardross
        |Lottie Sandilands,child (with mother Tania),6029,27 Shearwater Terrace Port Cardross
        |Ruth Ballantyne,tour medic,4418,The Bakehouse Kinlay
    """),
    "company/callback-list-march.csv": letter("""
        |name,part,mobile_last_four
        |Moana Birdling,stage manager,9917
        |Colin Tweedie,company manager,1163
        |Gus Petherick,props,7740
        |Ioane Leota,fights,2098
        |Verity Kemp,wardrobe,5512
        |Owen Prasad,Mr Amberley,8851
    """),
    "company/addresses.txt": letter("""
        |Moana Birdling     stage manager        moana@cardrossrep.co.nz
        |Colin Tweedie      company manager      colin@cardrossrep.co.nz
        |Desmond Ackroyd    director             desmond@cardrossrep.co.nz
        |Gus Petherick      props                gus@cardrossrep.co.nz
        |Ioane Leota        fights               ioane@cardrossrep.co.nz
        |Verity Kemp        wardrobe             verity@cardrossrep.co.nz
        |Owen Prasad        company              owen@cardrossrep.co.nz
        |Ruth Ballantyne    tour medic           ruth@cardrossrep.co.nz
        |Beatrix Honeyfield author               b.honeyfield@quarryhouse.nz
        |Joyce Rutledge     Athenaeum, Glenorran joyce@glenorran-athenaeum.nz
        |Sgt L. Whitcombe   police, Glenorran    whitcombe@glenorran-police.nz
        |Police report line crimes and dangers   report@glenorran-police.nz
        |Merrick's          groceries, Glenorran orders@merricks-provisions.co.nz
    """),
    "props/pistols.txt": letter("""
        |Nightcap at Farrow's, pistols

        |Two, Act Three, desk drawer and Owen's coat
        |Deactivated 12 March 2027 by Hamish Dalgleish, armourer, Kinlay
        |Certificates C-1181 and C-1182, copies in the lid of the case
        |Travel in the case, case in the truck, driver Hamish Dalgleish
    """),
    BOTTLES: letter("""
        |BOTTLES ON STAGE
        |Agreed with the Athenaeum and its insurers, Monday 3 May 2027. C. Tweedie

        |1. Contents: cold tea, made the same day.
        |2. Every label ends with this line, too small for the front row:
        |   STAGE PROP - COLD TEA - CARDROSS REPERTORY
        |3. They travel in the green crate, and not with food.
        |4. Whoever clears the shelf counts them: four out, four back.
    """),
    "hire/truck.txt": letter("""
        |Own truck, HDB902, white, three seats
        |Fri 21 May  leave Port Cardross 07:00, Kinlay 08:30 (Hamish), Glenorran 10:45
        |Tue 25 May  back
        |Tolls none, diesel card in the visor
    """),
    "tour/glenorran.txt": letter("""
        |Athenaeum, Bank Street, 320 seats, raked stage, no fly floor
        |Fri 21  get-in 11:00, focus 19:00
        |Sat 22  fight call, half hour 18:55, curtain 19:30
        |Sun 23  dark
        |Mon 24, Tue 25  schools 13:00, then out
    """),
}
"""All files that lie there in the morning."""

APPOINTMENTS: Final[tuple[Appointment, ...]] = (
    Appointment(
        "load",
        title="Truck loads, scene dock",
        start_ms=at("17:00"),
        end_ms=at("18:30"),
        organiser="moana",
        people=("gus", "verity", "ditto"),
    ),
    Appointment(
        "fights",
        title="Fight call, Act Two",
        start_ms=at("15:00", 22),
        end_ms=at("15:30", 22),
        organiser="ditto",
        people=("ioane", "owen", "moana"),
        place="Athenaeum, Glenorran",
    ),
)
"""What stands in the calendar in the morning."""
