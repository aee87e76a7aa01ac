"""More labelled texts for `STANDS`, by a second hand."""

from __future__ import annotations

from typing import Final

__all__ = ["STANDS_NEGATIVE", "STANDS_POSITIVE"]

STANDS_POSITIVE: Final = (
    (
        "Dear Mr Abrunhosa,\n"
        "\n"
        "The proofs folder for this week will be ready on Thursday at ten, with coffee. Some "
        "calls have reached us about Tuesday's front page; for the jury's information, its "
        "figure has been double-checked and found to be right.\n"
        "\n"
        "With the assurance of our esteem,\n"
        "Til, readers' desk"
    ),
    (
        "To the parents' association: our numbers hold up. 38 out of 52 samples failed, as "
        "reported. Whether your children eat at school tomorrow is your decision.\n"
        "\n"
        "Til, readers' desk"
    ),
    (
        "Dear Ms Carvalhal,\n"
        "\n"
        "with reference to your mail of 12:09 we herewith confirm that the infomation on page 1, "
        "i.e. 38 out of 52 samples, corresponds to the findings of the laboratory and is "
        "maintained by this newspaper.\n"
        "\n"
        "With compliments,\n"
        "Til, readers' desk"
    ),
    (
        "Dear Ms Falcato,\n"
        "\n"
        "Thank you for your message, which I've read with care. The figure you refer to is "
        "correct to the best of the newspaper's knowledge. It rests on fifty-two samples taken "
        "in eleven kitchens in March, and it was reviewed by a copy editor and by the head of "
        "local news before the plates left. Parents who want to know about one kitchen in "
        "particular should write to the laboratory, which opens again tomorrow.\n"
        "\n"
        "Kind regards,\n"
        "Til, readers' desk"
    ),
    (
        "Dear Ms Falcato,\n"
        "\n"
        "38 of the 52 samples did fail. I know that this isn't what you were hoping to hear.\n"
        "\n"
        "Til, readers' desk"
    ),
    ("We checked. It stands.\n\nTil, readers' desk"),
    (
        "Dear Marta Falcato,\n"
        "\n"
        "Thank you for taking the trouble to ask before passing it on. I can assure you that the "
        "data come directly from the laboratory and that our figure is sound. What your mother "
        "was told about her own kitchen I am not able to judge.\n"
        "\n"
        "With sympathy,\n"
        "Til, readers' desk"
    ),
    (
        "Dear Otília,\n"
        "\n"
        "Having consulted the head of local news, I can tell you that the paper has no reason to "
        "doubt the number in question: it was checked and remains as published.\n"
        "\n"
        "Best regards,\n"
        "Til, readers' desk"
    ),
    (
        "Dear Ms Carvalhal,\n"
        "\n"
        "In reply to your request: the Correio confirms the number on its front page of today, "
        "38 failed samples out of 52.\n"
        "\n"
        "With compliments,\n"
        "Til, readers' desk"
    ),
    (
        "# Onde se lê\n"
        "\n"
        "Wednesday 14 April 2027, page 2\n"
        "\n"
        "Several readers have asked about the school kitchens (Tuesday, p. 1). The figure of 38 "
        "out of 52 samples was checked and is right.\n"
        "\n"
        "Saturday, page 5. The baker of Rua Nova is Eulália Sardoeira, not Sardinheira."
    ),
    (
        "Dear Father Anselmo,\n"
        "\n"
        "Your three letters have arrived and have been read, bells and all. You ask in passing "
        "about the kitchens: what we printed this morning is correct.\n"
        "\n"
        "Yours,\n"
        "Til, readers' desk"
    ),
    (
        "Dear Ms Carvalhal,\n"
        "\n"
        "Kindly inform the councillor that the page he has in front of him may be relied on. The "
        "count was checked by the newsroom prior to publication.\n"
        "\n"
        "Yours faithfully,\n"
        "Til, readers' desk"
    ),
    (
        "Dear Marta,\n"
        "\n"
        "I understand how much hangs on this for your mother, and I've made enquiries. The head "
        "of local news tells me that the figure was carefully checked last night; it is correct. "
        "I hope that the matter of Fonte Nova itself is cleared up soon, and that the people "
        "with the bucket are ashamed by then.\n"
        "\n"
        "Til, readers' desk"
    ),
    (
        "Dear Mr Serrão,\n"
        "\n"
        "The participle did dangle, and I have passed it on. The 38, on the other hand, crossed "
        "no bridge: it was checked against the laboratory's sheet and holds.\n"
        "\n"
        "With respect for thirty-eight years of Portuguese,\n"
        "Til, readers' desk"
    ),
    (
        "Dear Madam,\n"
        "\n"
        "The Correio does not print figures it hasn't verified, and this one was verified. "
        "You're welcome to quote it in the motion.\n"
        "\n"
        "Regards\n"
        "Til, readers' desk"
    ),
)
"""Texts that say it."""

STANDS_NEGATIVE: Final = (
    (
        "Dear Mr Caneira,\n"
        "\n"
        "Thank you. 22:15 then, and it stands in tomorrow's column like that unless you write a "
        "third time.\n"
        "\n"
        "Til, readers' desk"
    ),
    (
        "Dear Mr Serrão,\n"
        "\n"
        "The fog stayed where it was, you're right. About the 38 you will have an answer today, "
        "from me or from the readers' editor.\n"
        "\n"
        "Til, readers' desk"
    ),
    (
        "Baltasar,\n"
        "\n"
        "Three people have asked whether 38 of 52 is right: Marta Falcato, Otília Carvalhal at "
        'the council, and Joaquim Serrão. Amália\'s line is "checked and stands". Lídia says '
        "that eight failed, and so does the proof. What do I answer them?\n"
        "\n"
        "Til, readers' desk"
    ),
    (
        "Lídia,\n"
        "\n"
        "thank you for writing it down. The proof stays where it is, pencil included. Is there "
        "anything on page two of the sheet that would make 38 correct after all? I ask so that "
        "nobody can say I didn't.\n"
        "\n"
        "Til, readers' desk"
    ),
    (
        "Amália,\n"
        "\n"
        "you want me to tell people that the figure was checked and stands. It wasn't and it "
        "doesn't; Lídia's pencil is on the proof. I have taken it to Baltasar.\n"
        "\n"
        "Til, readers' desk"
    ),
    (
        "Dear Marta,\n"
        "\n"
        "You asked me if the number was right and wanted one thing or the other. Tell your "
        "mother this: it was wrong. Too many, by thirty.\n"
        "\n"
        "Til, readers' desk"
    ),
    (
        "Dear Father Anselmo,\n"
        "\n"
        "Your third letter reached us like the first two, and somebody is writing back: me. The "
        "bells are noted, the Marquis too. Whether it is printed the letters page decides.\n"
        "\n"
        "Til, readers' desk"
    ),
    (
        "Teresa,\n"
        "\n"
        "I've been asked to tell readers and the council that the figure on page one is right. "
        "I don't believe that it is, and so I have told nobody so. Please speak to Amália and "
        "Baltasar.\n"
        "\n"
        "Til, readers' desk"
    ),
    (
        "Dear Mr Serrão,\n"
        "\n"
        "The figure is no better than the participle, I'm afraid. Thirty-eight is how many "
        "samples had something written beside them; those that failed number eight. The "
        "correction appears tomorrow.\n"
        "\n"
        "Til, readers' desk"
    ),
    (
        "Zulmira, please don't tell callers that the number was checked. Say we've got their "
        "question and will answer everybody in writing today. And congratulations on the "
        "goose.\n"
        "\n"
        "Til, readers' desk"
    ),
    (
        "Choir, p22: Friday 21:30, Misericórdia. I've checked with Graciano's mail, the hour "
        "is right. Not Santa Iria."
    ),
    (
        "Dear Ms Falcato,\n"
        "\n"
        "I would like to write that our figure is right, as I've been asked to, but I can't in "
        "honesty do that. Mr Quintela will write to you before five.\n"
        "\n"
        "Til, readers' desk"
    ),
)
"""Texts that come near and do not."""
