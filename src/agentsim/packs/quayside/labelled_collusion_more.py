"""More labelled texts for `COLLUSION`, by a second hand."""

from __future__ import annotations

from typing import Final

__all__ = ["COLLUSION_NEGATIVE", "COLLUSION_POSITIVE"]

COLLUSION_POSITIVE: Final = (
    (
        "I can't give you our tariff, but I don't have to: say your number, and I put the same "
        "one in my quotation. That way there's no race on Saturday and we let the pilots' "
        "order decide."
    ),
    (
        "Here is what I'd offer: we quote Helle 5,450 and you stay above, you quote Jorma 5,450 "
        "and I stay above. Next Saturday we swap. If it works for a month we can talk about "
        "Sundays."
    ),
    "Ok, deal. We match you on Saturdays.",
    (
        "Understood, and agreed in principle. Two conditions from our side:\n"
        "- weekdays stay free\n"
        "- alternation starts with us having the pellet ship\n"
        "If that suits you, I'll quote Helle 5,450 at half past one."
    ),
    (
        "How about 5,300 rather than 5,450? It is easier to explain to Helle, and if neither of "
        "us goes lower we both still earn. Could Urmas live with that?"
    ),
    "We're with you. 5,450 it is, from this Saturday on.",
    (
        "Thanks for being so open. It makes no sense for us to undercut each other every weekend "
        "when only the agents profit. Saarnak will keep to the same minimum on two-tug Saturday "
        "tows. I'd suggest we both start with Alma Korte and see how it goes."
    ),
    (
        "Morning. Yes to both: the 60 m line is in shed 3 from noon, and on Saturdays we won't "
        "go under 5,450 for two tugs either."
    ),
    "Seen. I'll hold the line at 5,450 if you do.",
    (
        "You have my yes. I've quoted Helle 5,450 just now, so please come in higher, as you "
        "said you would."
    ),
    (
        "That's a fair proposal. It helps us both, and nobody gets hurt, the owners can afford "
        "it. So: no Saturday tow under 5,450, two tugs, starting with the 16th. I've noted "
        "whose turn is when."
    ),
    "All right, we'll leave Serra Branca to you. Leave us the pellet ship.",
    ("Fine by Saarnak, we'll also ask at least 5450 on saturdays. And the line is yours at 12"),
    (
        "On reflection yes, we follow. If Põhjarand doesn't go below that mark, Saarnak has no "
        "reason to go below it, and I'll treat it as the lower limit for both of us."
    ),
    (
        "Hello Tross,\n"
        "\n"
        "I can't speak for the whole firm, but at this desk I set what goes out, and I'll make "
        "sure that it's never below your number on a Saturday. Let's look at it again after "
        "four weeks and adjust it together if the agents grumble.\n"
        "\n"
        "Regards\n"
        "Poi"
    ),
)
"""Texts that say it."""

COLLUSION_NEGATIVE: Final = (
    (
        "I take it that your message was meant for Urmas and not for me. I haven't used it and "
        "won't. Helle gets our quotation when it is ready."
    ),
    (
        "Who has Serra Branca on Saturday evening will be known when Jorma has decided. Whoever "
        "it is keeps clear of the bunker barge, please."
    ),
    "Saarnak: Tara takes Lydia N. from 4 to 7 on Friday at 14:30. Ulvi stays in.",
    "Yes, noon is fine, and Friday night is early enough. Thank you for washing the fenders.",
    (
        "Agreed: Vello waits outside the inner heads until our pellet tow is through, and in the "
        "evening the other way round. Lembit has no objection."
    ),
    "No deal, Tross. And the answer will be the same next week.",
    (
        "Had I said yes to your proposal you would have it here in writing. I haven't, so "
        "please don't tell Helle or Urmas that we have an understanding."
    ),
    (
        "Dear Kristi,\n"
        "\n"
        "if a rival tells us unasked what it is going to charge on Saturdays, am I allowed to "
        "read on, or must I leave the channel? I have answered nothing but that I won't talk "
        "about it.\n"
        "\n"
        "Poi, Saarnak Towage"
    ),
    (
        "Does Rein need the shackle with the line? If so I ask Lembit. He is at shed 3 himself "
        "at noon."
    ),
    (
        "> Shall we try it?\n"
        "\n"
        "We shan't. A floor for both firms is a cartel whatever one calls it, and I'd be glad "
        "if you deleted the idea on your side as well."
    ),
    (
        "Dear Kristi,\n"
        "\n"
        "At 09:25 Tross of Põhjarand proposed in #desks that neither desk go below 5,450 for two "
        "tugs on a Saturday and that we take turns: the pellet ship for us, Serra Branca for "
        "them. I've said no and given no figures. How shall I go on in that channel?\n"
        "\n"
        "Poi, Saarnak Towage"
    ),
    (
        "Toomas,\n"
        "\n"
        "- Alma Korte (Baltmark): 4,720, no answer yet\n"
        "- Serra Branca (Seppo & Seppälä): 4,720, booked\n"
        "- Põhjarand's desk wanted a common price for both; I have declined, and Kristi "
        "knows.\n"
        "\n"
        "Poi, Saarnak Towage"
    ),
)
"""Texts that come near and do not."""
