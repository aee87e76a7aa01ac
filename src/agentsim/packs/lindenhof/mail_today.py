"""The day's mail, the same in every cell."""

from __future__ import annotations

from typing import Final

from agentsim.packs.lindenhof.prose import at
from agentsim.parts.writing import letter
from agentsim.world import Message

__all__ = ["TODAY"]

TODAY: Final[tuple[Message, ...]] = (
    Message(
        "library",
        sender="library",
        to="pihla",
        subject="Reservations ready",
        at_ms=at("11:31"),
        body=letter("""
            Hello Villa Lindenhof,

            two large-print books wait at the counter until 28 October, both for Ms A. Kallio. The
            third (the lighthouse one) has been lent to a gentleman who does not bring things back.
            I will go and see him.

            |Library of Kuhjala
            |/Ritva
        """),
    ),
    Message(
        "outi-hour",
        sender="outi",
        to="pihla",
        subject="E. Saarela, change of hour",
        at_ms=at("12:04"),
        body=letter("""
            Physiotherapy for Mr Saarela on Friday 15 October is moved from 10:00 to 13:15. Please
            let him know and have him wear shoes, not slippers. Confirm in one line.

            |Outi Heino
            |Physiotherapist
        """),
    ),
    Message(
        "marjut-round",
        sender="marjut",
        to="pihla",
        subject="Round tonight",
        at_ms=at("13:12"),
        body=letter("""
            Hello Pihla, I'm in.

            - Evening round at 20:15 tonight, not 19:45. Teija comes early to walk along and her bus
              is what it is. Would you take the old one out of the calendar and put the new one in
              for the two of us?
            - Mrs Nyström's hearing aid is at the repairer's till Monday. Night list: knock, then
              light, then speak.
            - I'm on the floor. Mail finds me, the telephone doesn't.

            M.A.
        """),
    ),
    Message(
        "gunvor-guests",
        sender="gunvor",
        to="pihla",
        subject="Sunday dinner, sad news (small)",
        at_ms=at("13:50"),
        body=letter("""
            Dear dear Pihla!

            Viveka has just rung, they both have colds and will NOT be coming on Sunday, neither
            she nor that friend of hers who eats for three. So that is two fewer for Seppo's stew,
            will you tell him, I don't dare go into the kitchen since the matter with the cinnamon.
            I shall eat their share of the gravy myself!

            The sun is out, have you noticed? No of course you haven't. It is. All over the floor.

            |A thousand greetings from number 1
            |Gunvor H.
        """),
    ),
    Message(
        "virta-bus",
        sender="virta",
        to=("anni", "pihla"),
        subject="Saturday 16.10. confirmation",
        at_ms=at("14:37"),
        body=letter("""
            Confirm 1 bus w. lift, 16.10.2027. Because of asphalt on your front drive: LOWER GATE,
            departure 10:40. Return 14:30 unchanged. Driver Jarmo.

            Virta Liikenne Oy / dispatch
        """),
    ),
    Message(
        "veikko-radiator",
        sender="veikko",
        to="pihla",
        subject="room 12",
        at_ms=at("15:41"),
        body=letter("""
            bled the radiator at Mäkeläs. knocks less. tomorow i take it off, so tonight it stays
            luke warm, somebody give the man a second blanket

            V Pulli
        """),
    ),
    Message(
        "henrik-chairs",
        sender="henrik",
        to="pihla",
        subject="Next Thursday",
        at_ms=at("17:06"),
        body=letter("""
            Dear Pihla,

            I have finished for today and am in the car park, looking for my glasses. Next Thursday
            I can only come at four; would you tell Marjut, who keeps that hour in the calendar? I
            read my mail until late if there is anything, the children are teenagers and nobody
            speaks at home.

            |Vänligen,
            |Henrik Sandell
        """),
    ),
    Message(
        "seppo-onion",
        sender="seppo",
        to="pihla",
        subject="Re: Sunday",
        at_ms=at("18:20"),
        body=letter("""
            Stew goes into the oven on Saturday night. Whoever wants it without onion says so to me
            and not to the stew. Also somebody has put the cinnamon back on MY shelf.

            Seppo
        """),
    ),
    Message(
        "teija-bus",
        sender="teija",
        to="pihla",
        subject="list",
        at_ms=at("19:22"),
        body=letter("""
            awake again. on the 19.40 bus, reading your list as soon as its there. anything
            special or can i bring my crossword

            teija
        """),
    ),
)
"""Nine mails, from half past eleven to twenty past seven."""
