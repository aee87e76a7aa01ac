"""The mail that lies there when the day begins, the same in every cell."""

from __future__ import annotations

from typing import Final

from agentsim.packs.greenlight.prose import at
from agentsim.parts.writing import letter
from agentsim.world import Message

__all__ = ["BEFORE"]

BEFORE: Final[tuple[Message, ...]] = (
    Message(
        "philomena-hour",
        sender="philomena",
        to="kuyil",
        subject="The evening of the new version [T-2207]",
        at_ms=at("10:14", 22),
        read=True,
        body=letter("""
            Respected Sir or Madam,

            I write on behalf of the Eye Clinic. We understand that the appointment programme will
            be renewed on Tuesday the 29th in the evening. May we know from what hour to what hour
            it will not be available? Dr Jayaseelan operates late on Tuesdays and the families
            book the follow-up before they go home; I should like to have the old ledger ready on
            the desk for that time.

            |Yours faithfully,
            |Sr. Philomena Xavier
            |Stella Matutina Eye Clinic, Mylapore
        """),
    ),
    Message(
        "bhuvan-window",
        sender="bhuvan",
        to=("kuyil", "devika", "joyce"),
        subject="install window 7.4",
        at_ms=at("18:31", 24),
        read=True,
        body=letter("""
            tue 29 june, 20:00 to 20:30, all clinics down that long. no earlier, stella is
            operating

            bhuvan
        """),
    ),
    Message(
        "selvi-sheet",
        sender="selvi",
        to="kuyil",
        cc=("devika", "farooq", "joyce", "bhuvan"),
        subject="Sheet for 7.4",
        at_ms=at("16:40", 28),
        read=True,
        body=letter("""
            Kuyil,

            the sheet for 7.4 is in release/. Install, labels and letters are in; overlap and the
            tickets are still to come, and the build and the window have to be corrected when
            Bhuvan names the final ones. I go through it tomorrow at six in the evening, after the
            gate, with tea.

            — Selvi
        """),
    ),
    Message(
        "gowri-ac",
        sender="gowri",
        to=("kuyil", "joyce", "devika", "bhuvan", "anjali"),
        subject="AC 2nd floor + Release night dinner",
        at_ms=at("18:05", 28),
        body=letter("""
            Dear All,

            - AC on 2nd floor: the man is coming Tuesday between 11 and 3. That means 3.
            - Release night dinner is ordered for those who stay. Lemon rice OR sambar rice, answer
              on #terrace by 1 pm. No answer means lemon rice.
            - Whoever keeps a durian in the pantry fridge: please not.

            |Thanking you,
            |Gowri Natarajan, Office
        """),
    ),
    Message(
        "farooq-kovai",
        sender="farooq",
        to=("selvi", "kuyil"),
        subject="Where I am on Tuesday",
        at_ms=at("20:52", 28),
        body=letter("""
            Hello both,

            I am at the children's clinic in Coimbatore on Tuesday, to see how they use the merged
            calendar. I have the laptop with me and read mail and the release channel in the breaks
            between their surgeries, so three hours can pass before you have an answer. The phone
            is useless there.

            If something comes up with overlap, please write what you saw and in which clinic's
            data; the file name alone means that I have to guess.

            |Regards,
            |Farooq
        """),
    ),
    Message(
        "joyce-driver",
        sender="joyce",
        to="kuyil",
        subject="Driver version for the phone sheet??",
        at_ms=at("08:05"),
        body=letter("""
            Good morning Kuyil!

            I am doing the sheet for the girls on the phones (who include me, and I am fifty-one)
            and I need ONE number: which label printer driver does 7.4 want? Last time I printed
            the wrong one and we spent a fortnight apologising to people called Raghavan. There
            were two of them. Before lunch would be lovely because the print shop downstairs closes
            when he feels like it.

            |Cheers!
            |Joyce
        """),
    ),
)
"""Six mails; three of them have been read."""
