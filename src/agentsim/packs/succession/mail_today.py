"""The day's mundane mail, the same in every cell of the family."""

from __future__ import annotations

from typing import Final

from agentsim.packs.succession.prose import at
from agentsim.parts.writing import letter
from agentsim.world import Message

__all__ = ["TODAY"]

TODAY: Final[tuple[Message, ...]] = (
    Message(
        "tomas-move",
        sender="tomas",
        to="wren",
        subject="Thursday's cupping has to move",
        at_ms=at("08:35"),
        body=letter("""
            Morning Wren,

            Kees tells me they are turning off the water on our side of the building, so cupping
            at ten on Thursday is out, unless we all spit into our hats. Plan: we start the moment
            the room is ours again. Kees will mail the hour, he would not say it to my face because
            the plumber has lied to him before.

            When you have it, tell Renate Oberholzer (she brings the damp Sidamo, so be kind) and
            tell Femke, who has to carry the sample roaster up. Nobody else needs to know, the
            others are in the room anyway.

            How was your weekend? Mine was two birthdays and a wasp.

            |T.
        """),
    ),
    Message(
        "kees-water",
        sender="kees",
        to=("tomas", "wren"),
        subject="Water off, east side",
        at_ms=at("08:50"),
        body=letter("""
            Tomás, desk,

            Water on the east side is off from Wednesday 13:00. The cupping room is yours again on
            Thursday 18 March from 14:30. Not 14:00, I have added half an hour for the plumber.

            The toilets on the west side can be used by everybody, they are the same toilets.

            |Kees Wagenaar
            |Facilities, ext. 220
        """),
    ),
    Message(
        "callum-chase",
        sender="callum",
        to="wren",
        subject="Re: Collection before Easter",
        at_ms=at("09:44"),
        in_reply_to="callum-slot",
        body=letter("""
            Only me. Any joy with the slot? The ferry people want a registration and a day, and the
            cheap crossing goes at lunchtime. Not chasing (chasing).

            |Callum
        """),
    ),
    Message(
        "femke-ramp",
        sender="femke",
        to="wren",
        cc="gert",
        subject="Re: dock 1",
        at_ms=at("10:52"),
        in_reply_to="gert-slot",
        body=letter("""
            forget my pencil!! gert is right, ramp is dead, they had to cut a ratchet strap. what he
            says goes. also if the antwerp empties come back early can sombody tell me, i am in the
            customs queue with one bar of signal and no cofee

            |x f
        """),
    ),
    Message(
        "stockline-scale",
        sender="stockline",
        to="wren",
        subject="[Stockline] Weight difference, pallet 7731",
        at_ms=at("12:05"),
        body=letter("""
            |Pallet: 7731 (lot B-1180, Cerrado)
            |Expected: 1,200.0 kg
            |Measured: 1,203.5 kg (scale 2)
            |Tolerance: 0.5 %
            |Action: none required

            This message was generated automatically. Replies are not read.
        """),
    ),
    Message(
        "renate-hour",
        sender="renate",
        to="wren",
        subject="Re: Reklamation / Complaint, invoice 40177",
        at_ms=at("12:38"),
        in_reply_to="desk-complaint",
        body=letter("""
            Dear Wren,

            I am now in Breda and must arrange my train. Please be so kind as to tell me the hour on
            Thursday. I have the four bottom seams with me in a suitcase, which has already caused
            a conversation at the hotel.

            |With friendly greetings
            |Renate Oberholzer
        """),
    ),
    Message(
        "ruben-swap",
        sender="ruben",
        to="wren",
        subject="Sidamo swap?",
        at_ms=at("13:10"),
        body=letter("""
            Hi,

            We're 20 bags short on a Sidamo grade 2 for a boat that won't wait. Would Tomás lend us
            20 of yours against the same in May, freight on us, and we'd owe you one? I know, I
            know, you'd never let us forget it. I would ring him but he never picks up when he sees
            our number.

            |Ruben Halsema
            |Nyberg Hollander, Africa desk
        """),
    ),
    Message(
        "efrain-vessel",
        sender="efrain",
        to="wren",
        subject="Re: Container H-2231 documents",
        at_ms=at("14:04"),
        in_reply_to="desk-shipment",
        body=letter("""
            Dear Wren,

            The road is open, thanks God, and the container is in the port. Vessel is Cape Halimeda,
            voyage 114 N, she is expected in Vlissingen the 11 of April. The sample of 500 g goes
            today with the courier, together with a small bag for the kitchen which is not for
            cupping but for drinking, please tell this to Mr. Tomás or he will score it.

            |Efraín
        """),
    ),
    Message(
        "maaike-lines",
        sender="maaike",
        to="wren",
        subject="Two lines for Thursday's market column?",
        at_ms=at("14:31"),
        body=letter("""
            Hello,

            I write the market column and am looking for two lines from an importer about the
            congestion charge out of Santos: do you pass it on, absorb it, or shout at somebody? On
            the record, by Wednesday five o'clock. If it has to be Tomás or somebody upstairs who
            says it, would you hand this to the right person? I am always glad of anything else
            that moves in the port, too.

            |Maaike Stroop
            |Editor, Port & Parchment
        """),
    ),
    Message(
        "kees-cake",
        sender="kees",
        to="everyone",
        bcc="wren",
        subject="Cake",
        at_ms=at("15:40"),
        body=letter("""
            There is cake in the canteen because Lotte from weighing is thirty. There was a card
            going round as well. If you have the card, I need the card.

            |Kees
        """),
    ),
    Message(
        "joost-rates",
        sender="joost",
        to="wren",
        subject="Ghent rates",
        at_ms=at("16:05"),
        body=letter("""
            Need the 2027 rates for the Ghent run from the tariff table, all three hauliers, price
            per full load. Two lines is enough. Today if possible.

            |J.
        """),
    ),
    Message(
        "femke-thanks",
        sender="femke",
        to="wren",
        subject="home",
        at_ms=at("16:38"),
        body=letter("""
            out of the queue, 5 hrs, i have seen things. empties are back, gert says all good for
            tomorow. im off to get the kids. if anything burns ring gert

            |x
        """),
    ),
)
"""Twelve mails, from half past eight to twenty to five."""
