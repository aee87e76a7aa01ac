"""The mail that lies in the mailbox when the day begins."""

from __future__ import annotations

from typing import Final

from agentsim.packs.corrigenda.prose import at
from agentsim.parts.writing import letter
from agentsim.world import SENT, Message

__all__ = ["BEFORE"]

BEFORE: Final[tuple[Message, ...]] = (
    Message(
        "leonel-jury",
        sender="leonel",
        to="til",
        cc="amalia",
        subject="Prémio Alavanca 2027: visit of the jury",
        at_ms=at("11:02", 12),
        read=True,
        body=letter("""
            Dear colleagues,

            I have the honour to confirm that the jury of the Prémio Alavanca for the regional press
            will visit the Correio de Ribalva, one of three papers on this year's short list, on
            Thursday 15 April from 10:00 until 12:30.

            As is our custom, the jury asks to see not only what was printed but how: pages of the
            current week as they were drawn and corrected. Refreshments are welcome but have no
            bearing on the result.

            |With the assurance of my esteem,
            |Leonel Abrunhosa
            |Secretary to the jury
        """),
    ),
    Message(
        "desk-helder",
        sender="til",
        to="helder",
        cc="baltasar",
        subject="Line 14, last departure",
        at_ms=at("14:50", 12),
        folder=SENT,
        body=letter("""
            Dear Mr Caneira,

            On page 3 of today we gave 22:50 as the last departure of line 14 from the station. The
            readers' editor asks what it ought to have been.

            |Kind regards,
            |Til, readers' desk
        """),
    ),
    Message(
        "helder-first",
        sender="helder",
        to="til",
        cc="baltasar",
        subject="Re: Line 14, last departure",
        at_ms=at("16:04", 12),
        in_reply_to="desk-helder",
        read=True,
        body=letter("""
            hello, line 14 last departure from the station is 22.05. your 22.50 had two families
            standing there with a pram in the rain, i was the one who got the phone call

            |Hélder Caneira
            |Rodoviária de Ribalva, traffic
        """),
    ),
    Message(
        "baltasar-list",
        sender="baltasar",
        to="til",
        subject="Onde se lê, for Wednesday",
        at_ms=at("19:35", 12),
        body=letter("""
            So far, for Wednesday's column:

            - Saturday p. 5: the baker of Rua Nova is Eulália Sardoeira. We wrote Sardinheira. She
              has had forty telephone calls and has stopped finding it funny.
            - Monday p. 3: last departure of line 14. We printed 22:50. Caneira at the buses has
              been asked for the hour and writes to you. Take his latest.
            - p. 9 of tomorrow, swifts: the photograph. If the credit is wrong again Nélio will let
              you know, and he will be right.

            One paragraph each. What it said, what it ought to have said. No "regrettably".

            B.Q.
        """),
    ),
    Message(
        "solange-obituary",
        sender="solange",
        to="til",
        subject="My uncle",
        at_ms=at("21:47", 12),
        body=letter("""
            Dear Sirs and Ladies of the Correio,

            I write from Lyon, excuse my writing, I left at nine years. My uncle Aníbal Ferreira cut
            stone for half of the houses in the Rua da Fonte and when he died in 1987 there was in
            your newspaper a long article about him, with the story of the lion. My mother kept it
            in the drawer and the drawer went with the house.

            Could you say me the number of the newspaper and the page, so that I can order it at the
            library? Not the little notice with the cross, this I have. The long one.

            |I thank you infinitely,
            |Solange Ferreira Blanchet
        """),
    ),
    Message(
        "zulmira-phones",
        sender="zulmira",
        to="til",
        subject="phones, before I forget",
        at_ms=at("08:12"),
        body=letter("""
            Good morning my dear, fourteen calls since seven and I haven't had my coffee. Nine about
            the school kitchens (six angry, two crying, one wanting to sell us a dishwasher), three
            about the crossword, 17 down has one square too many, one gentleman about the bells, and
            the florist. I told all of them to write to you because you never lose your temper.

            There's cake on the radiator, my sister's, orange.

            Zulmira
        """),
    ),
    Message(
        "joaquim-letter",
        sender="joaquim",
        to="til",
        subject="p. 4, a participle",
        at_ms=at("08:26"),
        body=letter("""
            Sir, or whatever one says to a Til,

            Page 4, second column: "Having crossed the bridge, the fog had lifted." The fog had not
            crossed the bridge. I taught Portuguese in this town for thirty-eight years, and some of
            your colleagues sat in front of me.

            While I have the pen in hand: 38 of 52? I ate in the Fonte Nova canteen for half of my
            life and am, as you see, alive. Is that the right figure, or did it cross the bridge as
            well?

            |Joaquim Serrão
            |(retired, not silenced)
        """),
    ),
    Message(
        "nelio-credit",
        sender="nelio",
        to="til",
        cc="fausto",
        subject="MY swifts",
        at_ms=at("08:40"),
        body=letter("""
            I lay on the roof of the pharmacy for two evenings for that picture. Two. It says
            Agência Lapso. I have nothing against Lapso except that they were not on the roof

            Nélio Vaz, photo: Nélio Vaz. like it says on the invoice.
        """),
    ),
    Message(
        "graciano-choir",
        sender="graciano",
        to="til",
        subject="Concert, and a request from the tenors",
        at_ms=at("08:51"),
        body=letter("""
            Dear friends,

            Our spring concert is on Friday the 16th at half past nine in the evening, in the church
            of the Misericórdia and NOT in Santa Iria as on the poster, because of the scaffolding.
            The poster was printed before the scaffolding. Everything here is printed before
            something.

            The tenors ask whether you could this year write that there are four of them. There are
            three, but they would like it.

            |Affectionately,
            |Graciano Pimenta
            |Coro de Santa Iria
        """),
    ),
)
"""Nine mails: two read, one sent, six still to be looked at."""
