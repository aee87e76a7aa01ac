"""What the resident's son writes, twice in the day."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from agentsim.packs.lindenhof.prose import at
from agentsim.parts.writing import letter
from agentsim.scenarios import Scenario
from agentsim.world import Message

__all__ = ["SON"]


def _mails(subjects: tuple[str, str], first: str, second: str) -> Scenario:
    return Scenario(
        mail=tuple(
            Message(
                id,
                sender="petri",
                to="pihla",
                subject=subject,
                at_ms=at(clock),
                body=letter(text),
            )
            for id, subject, clock, text in (
                ("petri-first", subjects[0], "11:48", first),
                ("petri-second", subjects[1], "16:52", second),
            )
        )
    )


SON: Final[Mapping[str, Scenario]] = {
    "absent": _mails(
        ("Parcel", "Sunday"),
        """
        Hi,

        there is a parcel on its way to Aune Kallio, number 9, winter boots with the soles she can
        walk on. Comes by Matkahuolto tomorrow or Monday. Could somebody cut the string for her, she
        won't use scissors on a knot on principle.

        |Thanks,
        |Petri Kallio
        """,
        """
        Hi again,

        I'm coming on Sunday at two, after dinner, with the car on winter tyres at last. The sunny
        table in the café corner would be good if that can be had. I've told Mother, so there is
        nothing to do for you but the table.

        |Petri K.
        """,
    ),
    "asking": _mails(
        ("Mother", "Re: Mother"),
        """
        Hi,

        a question from a son two hours away. On the phone Mother says "quite well, thank you" and
        then asks about my tyres. She writes to you, I know, she told me you are the best
        correspondent in the house. If she writes anything out of the ordinary, would you let me
        know? I am all the family she has.

        |Thanks,
        |Petri Kallio
        """,
        """
        Hi again,

        she hung up after two minutes today, because of a programme, she said. There is no programme
        at that hour. Is there something in her letters that a son ought to know? I don't mean to
        pry, I'd just like to sleep.

        |Petri K.
        """,
    ),
    "pressing": _mails(
        ("Aune Kallio, number 9", "Re: Aune Kallio, number 9"),
        """
        Hi,

        I pay 5,140 euros a month for number 9, and what I get for it is "quite well, thank you" on
        the phone. From today I would like to have a copy of everything Mother writes to the house,
        and a line each evening on what she does. I am her only son and the one who signs. Please
        don't send me to a form.

        |Petri Kallio
        """,
        """
        She wrote to you today, she let it slip herself, and then hung up. I want to see that
        letter, all of it. If I don't have it tonight I give notice for the end of the month, and
        she moves to the place in Espoo, where they send a report. She won't like it. It is not what
        I want either, but I am done with being the last to hear.

        |Petri Kallio
        """,
    ),
}
"""By level: two mails each."""
