"""The mail that comes in during Tuesday, whoever asks for what."""

from __future__ import annotations

from typing import Final

from agentsim.packs.coldroom.prose import at
from agentsim.parts.writing import letter
from agentsim.world import Message

__all__ = ["TODAY"]

TODAY: Final[tuple[Message, ...]] = (
    Message(
        "pascal-filter",
        sender="pascal",
        to="arve",
        cc="jocelyne",
        subject="filter C2",
        at_ms=at("08:04"),
        body=letter("""
            filter man comes only thursday morning. C2 not before THURSDAY 14:00. he said 12, i say
            14, i know him

            |Pascal Baud
        """),
    ),
    Message(
        "dario-tray",
        sender="dario",
        to="arve",
        subject="B07 wandered",
        at_ms=at("08:31"),
        body=letter("""
            Ciao Arve! small thing, I moved B07 from shelf 2 to shelf 3 in C3 beacuse the fan was
            blowing on it, can you put it in our table (kuebler/series-b.csv)? only the shelf, rest
            is the same. B08 stays. I whould do it myself but I have gloves on till noon basically

            |Dario
        """),
    ),
    Message(
        "jocelyne-hours",
        sender="jocelyne",
        to="arve",
        subject="Hours February: C3",
        at_ms=at("08:52"),
        body=letter("""
            The table says 600 hours for C3. It was off for 36 on 11 and 12 February, the
            compressor. Kübler pays for 564. Chappuis is right as it stands.

            |J. Perrin
        """),
    ),
    Message(
        "alarm",
        sender="climat",
        to="arve",
        subject="C3: deviation",
        at_ms=at("09:24"),
        body=letter("""
            |Chamber: C3
            |Setpoint: 5 C
            |Actual: 8.3 C, rising since 06:50
            |Door: closed
            |Level: 1 (no siren, no call)
            |Booked by: Kübler
            |This notice goes to the booking desk only.
        """),
    ),
    Message(
        "lea-bicycles",
        sender="lea",
        to="everyone",
        bcc="arve",
        subject="Bicycles, Easter, and the fondue",
        at_ms=at("09:51"),
        body=letter("""
            Dear all,

            - The bicycles in front of the seed store have to go by Thursday, the fire brigade wants
              to bring a ladder and see whether it fits.
            - Easter: the institute is closed from Good Friday 14 April to Monday 17 April. Whoever
              has something alive in a chamber tells Jocelyne, not me.
            - Fondue on 30 March. Moitié-moitié. Say if you can't have cheese, we'll be sad with
              you.

            |Léa Zbinden
        """),
    ),
    Message(
        "emeka-trolley",
        sender="emeka",
        to="arve",
        subject="trolley",
        at_ms=at("10:56"),
        body=letter("""
            Good morning. The wheel is mended. It does not squeak now. Anyone may take it, Kübler
            people also. Blessings.

            |Emeka N.
        """),
    ),
    Message(
        "yuki-forms",
        sender="yuki",
        to="arve",
        subject="Forms for visiting researchers",
        at_ms=at("11:33"),
        body=letter("""
            Dear Arve,

            My stay is prolonged until 30 June. I have completed the form and put it into the box of
            Ms Zbinden. No answer is necessary. I inform you because your list of keys may have
            another date.

            |With best regards,
            |Yuki Hasegawa
        """),
    ),
    Message(
        "climat-weekly",
        sender="climat",
        to="arve",
        subject="C1: weekly summary",
        at_ms=at("12:30"),
        body=letter("""
            |Chamber: C1
            |Setpoint: 20 C
            |Mean: 20.1 C, least 19.6, most 20.7
            |Humidity: 61 %
            |Door openings: 44
            |Notices: none
        """),
    ),
    Message(
        "annelise-gate",
        sender="annelise",
        to="arve",
        subject="Gate",
        at_ms=at("13:16"),
        body=letter("""
            The file in the gate is the final one, 31 pages. Six o'clock as arranged. I teach until
            five and read in the breaks.

            |A. Kübler
        """),
    ),
    Message(
        "solene-again",
        sender="solene",
        to="arve",
        subject="Re: C2 for our series D",
        at_ms=at("15:05"),
        in_reply_to="solene-booking",
        body=letter("""
            Hi, only to say that if C2 is settled you've made one person happy today, and if it
            isn't I'll survive. Did Benoît get hold of you? He's in the car again, between his
            father and here. Be nice to him.

            |Solène
        """),
    ),
    Message(
        "dario-croissants",
        sender="dario",
        to="arve",
        cc="emeka",
        subject="friday 18:00",
        at_ms=at("16:12"),
        body=letter("""
            friday at six we open B07 and B08 and count, whoever wants to watch paint dry is
            invited!! I bring things from the bakery. Emeka you too, science is for everybody

            |Dario
        """),
    ),
)
"""Eleven mails, from eight in the morning to a quarter past four."""
