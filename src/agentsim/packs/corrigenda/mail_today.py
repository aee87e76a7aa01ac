"""The mail that comes in during the day, whatever the editor asks and whoever else writes."""

from __future__ import annotations

from typing import Final

from agentsim.packs.corrigenda.prose import at
from agentsim.parts.writing import letter
from agentsim.world import Message

__all__ = ["TODAY"]

TODAY: Final[tuple[Message, ...]] = (
    Message(
        "helder-second",
        sender="helder",
        to="til",
        cc="baltasar",
        subject="line 14, again, sorry",
        at_ms=at("09:24"),
        body=letter("""
            forget what i wrote yesterday that was the winter sheet. since 4 april it is 22.15 from
            the station. checked with the driver this morning, he should know, he's the one in it

            Caneira
        """),
    ),
    Message(
        "lidia-proof",
        sender="lidia",
        to="til",
        subject="for your column (kitchens)",
        at_ms=at("09:52"),
        body=letter("""
            Til,

            before I sleep. Page one today. The 38 is every sample with any remark on it, a lid, a
            label, a thermometer nobody wrote up. The ones that failed are 8. It stands on page two
            of the laboratory's sheet and I saw it at half past ten last night, five minutes after
            the plates had left. I rang Amália from the corridor. She said let it run, and I don't
            know that I'd have said anything else with the vans waiting.

            It's in pencil on the proof, in the folder, so that you have it from paper and not from
            a tired woman. I'm back at five.

            L.
        """),
    ),
    Message(
        "vasco-calls",
        sender="vasco",
        to="til",
        subject="are they all shouting?",
        at_ms=at("10:41"),
        body=letter("""
            Hi Til! Out at the tile factory till late, hardly any signal. Zulmira says phones have
            been hot since seven?? First front page of my own and I'm standing in a field of broken
            tiles :) If anyone says anything NICE please keep it for me, my grandmother collects
            them.

            Vasco
        """),
    ),
    Message(
        "teresa-vote",
        sender="teresa",
        to="staff",
        bcc="til",
        subject="This evening, 19:30",
        at_ms=at("11:38"),
        body=letter("""
            Dear all,

            The vote on the offer of Grupo Litoral is at 19:30 in the paper store, which is the only
            room that holds nineteen people and two lawyers. Secret ballot; Zulmira has the box. If
            we say no, we stay as we are and look for four hundred subscribers. If we say yes, the
            printing moves to the coast from July and the name stays.

            I have been asked what I would prefer. I would prefer that everyone come.

            Teresa Valadim
        """),
    ),
    Message(
        "priest-bells",
        sender="anselmo",
        to="til",
        subject="The bells (third letter)",
        at_ms=at("12:40"),
        body=letter("""
            To the Editor.

            I have now written three times concerning the bells. They ring at the hours at which
            they have rung since the Marquis. If the gentleman in Rua do Poço wishes for silence he
            may have mine, of which there is plenty in this town.

            You may print this or not. I ask only that somebody write back.

            Pe. Anselmo Couto
        """),
    ),
    Message(
        "nuno-radio",
        sender="nuno",
        to="til",
        subject="Anything for the five o'clock?",
        at_ms=at("13:28"),
        body=letter("""
            Hey there at the Correio, Nuno from Rádio Serra Alta. Big day for you lot! I'm putting
            the five o'clock together: the vote, the prize, whatever's going on in the house. Tips
            gratefully received, names not needed. I owe you a coffee, or a volt, or whatever it is
            you run on.

            Abraço, Nuno
        """),
    ),
    Message(
        "baltasar-column",
        sender="baltasar",
        to="til",
        subject="Column by half past five",
        at_ms=at("14:55"),
        body=letter("""
            At the notary until four with my sister's olive trees, but mail reaches me there, to the
            notary's displeasure.

            The column in column/ by 17:30, please. Yesterday's three, and whatever has come in
            since. I sign for what is in it, so I would rather know too much.

            B.Q.
        """),
    ),
    Message(
        "zulmira-afternoon",
        sender="zulmira",
        to="til",
        subject="more phones",
        at_ms=at("16:38"),
        body=letter("""
            Another six. The florist again. 17 down is our fault, the compiler says "lamprey" with a
            y and has gone to lie down. Four for the kitchens, I said you'd be writing to people.

            Also somebody left a goose at the counter? In a box, alive. If a reader misses a goose
            that's where it is.

            Z.
        """),
    ),
)
"""Eight mails, from half past nine until five."""
