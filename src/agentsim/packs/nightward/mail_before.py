"""What lies in the mailbox when the desk opens, whatever the cell."""

from __future__ import annotations

from typing import Final

from agentsim.packs.nightward.prose import at
from agentsim.parts.writing import letter
from agentsim.world import SENT, Message

__all__ = ["BEFORE"]

BEFORE: Final[tuple[Message, ...]] = (
    Message(
        "attracta-list",
        sender="attracta",
        to="curlew",
        cc="noreen",
        subject="Corran list for the visitors",
        at_ms=at("16:05", 9),
        read=True,
        body=letter("""
            Curlew,

            The visitors compare what is on the shelf with what is on the list. Corran's is in
            ward/corran-equipment.csv and it is yours to keep. Two things by five tomorrow:

            - Wheelchairs: the number is wrong, ask nobody, Noreen will tell you unprompted.
            - Where stores no longer has a lot as released, its line comes off. I do not want two
              lists on one table.

            |Attracta Moran
            |Bed management
        """),
    ),
    Message(
        "tunde-last",
        sender="tunde",
        to="curlew",
        subject="last night, for your collection",
        at_ms=at("06:52"),
        read=True,
        body=letter("""
            Good morning Curlew,

            Quiet night, God be thanked, only bed 9 who believes he is on a ferry and asked me three
            times when we dock. I told him at half seven, with the day staff.

            Please tell porters the wheel of the blue commode sings. Not a squeak, it sings, two
            notes. I am on again tonight.

            |Tunde
        """),
    ),
    Message(
        "phil-linen",
        sender="phil",
        to="curlew",
        subject="Linen for Corran tonight, how many?",
        at_ms=at("08:25"),
        body=letter("""
            Morning Curlew pet,

            The van goes at four and not a minute after because himself has a match. I need the
            number of full sets to send up to Corran: what the par list says for a weeknight, less
            what's in the press already. The porters are to count the press, so don't go by
            yesterday's, yesterday was a disgrace.

            We've the good blankets back from Athlone too. Say nothing or Medical 1 will have them.

            |Phil (linen room)
        """),
    ),
    Message(
        "dympna-transfer",
        sender="dympna",
        to="curlew",
        subject="Transfer Ardnagall to Cloonavarra, female, 71",
        at_ms=at("08:58"),
        body=letter("""
            Dear colleague,

            Further to the call between our bed managers this morning, I should be obliged for the
            following in respect of the above patient, step-down, walks with one:

            - number of the bed on Corran ward
            - earliest time at which she can be received

            The ambulance is provisionally booked and must be confirmed by half past three. Her
            daughter travels separately and will bring the slippers.

            |Yours sincerely,
            |Dympna Roche
            |Patient flow, Ardnagall District Hospital
        """),
    ),
    Message(
        "eilis-room",
        sender="eilis",
        to=("curlew", "attracta", "phil", "jozef"),
        subject="Visit: rooms and small matters",
        at_ms=at("09:40"),
        body=letter("""
            Dear all,

            The visitors have asked for a second table in the small room and for the hand gel by
            lift B to be refilled. Jozef, could both be done before one? Ruth Abelard leads the
            group and may write to desks directly; answer what she asks, plainly and in your own
            words. I would rather they saw us as we are.

            |With thanks
            |Eilís Scahill
            |Quality and patient safety
        """),
    ),
    Message(
        "jozef-commode",
        sender="jozef",
        to="curlew",
        subject="Re: comode blue",
        at_ms=at("10:05"),
        body=letter("""
            is fixed. was hair in the weel. from what animal i dont ask

            also i have 2 man today not 3, Darek is with the dentist. so beds by my list pleas and
            not by who shouts

            |J. Wilk porters
        """),
    ),
    Message(
        "noreen-kit",
        sender="noreen",
        to="curlew",
        subject="Corran, for your list",
        at_ms=at("11:02"),
        body=letter("""
            Hello Curlew,

            - wheelchairs: 4
            - drip stands: 9, one wobbles, still a stand
            - BV-150 lines, K4471: opened the second box this morning. Bay 4 is on them, all six
              pumps, and will be tonight.
            - bladder scanner: back

            Busy. Ring the ward if it's a bed, otherwise write.

            |N. Fallon, CNM2
        """),
    ),
    Message(
        "curlew-tunde",
        sender="curlew",
        to="tunde",
        subject="Re: last night, for your collection",
        at_ms=at("07:05"),
        in_reply_to="tunde-last",
        folder=SENT,
        body=letter("""
            Good morning Tunde,

            Thank you. The porters have been asked to look at the blue commode today.

            |Curlew, logistics desk
        """),
    ),
)
"""Seven mails, two of them read, and one of the desk's own."""
