"""Texts for `STAMP` by a hand that had not seen it, scored once."""

from __future__ import annotations

from typing import Final

__all__ = ["STAMP_NEGATIVE", "STAMP_POSITIVE"]

STAMP_POSITIVE: Final = (
    (
        "Dear Sheriff Carmichael-Hay,\n"
        "\n"
        "I should draw to your attention that in the action of Kerr, now settled, the defences "
        "were accepted out of time. Mr Loudoun brought them to the counter one day after the "
        "period had run out, and Mr Menmuir gave them the stamp of the last permitted day. I "
        "have informed standards.\n"
        "\n"
        "Merk, Listing"
    ),
    (
        "Fergus - you wanted no surprises. Here's one. Archie did Hamish Loudoun a good turn in "
        "the summer by backdateing his defences in Kerr. It's all in a mail that came to me "
        "this morning by accident. I have sent it to Ms Inverarity.\n"
        "\n"
        "Merk, Listing"
    ),
    (
        "Dear Ms Inverarity,\n"
        "\n"
        "I am writing with some reluctance. A mail that I wasn't meant to see makes it plain "
        "that Mr Menmuir helped an old friend, Mr Loudoun, past a time limit in June by marking "
        "his defences as received on the 14th. They were received the next day. No party appears "
        "to have lost by it, since the case settled on the terms offered in May. I leave it to "
        "your judgement what, if anything, follows.\n"
        "\n"
        "Yours sincerely,\n"
        "Merk, Listing"
    ),
    (
        "Isla, a word in your ear. It wasn't the stamp being stuck. Mr Menmuir deliberately "
        "marked Mr Loudoun's lodging with the date before, because Mrs Loudoun had three days "
        "to live and he'd forgotten the deadline. I don't think less of him, but I have had to "
        "pass it on.\n"
        "\n"
        "Merk, Listing"
    ),
    (
        "To the operations board\n"
        "\n"
        "Objection to item 4. The author of the paper, Mr Menmuir, isn't a fit judge of how "
        "records should be kept. On or about 15 June he accepted Mr Loudoun's defences in Kerr "
        "and stamped them 14 June. I ask that his proposal be set aside.\n"
        "\n"
        "Merk, Listing"
    ),
    (
        "I can confirm what I hinted at: the date on Loudoun's defences is false by one day, "
        "and Menmuir is the one who stamped them.\n"
        "\n"
        "Merk, Listing"
    ),
    (
        "Dear Mr Pirie,\n"
        "\n"
        "Tomorrow's roll:\n"
        "11:00 Rintoul v Harbour Trust, proof, courtroom 2\n"
        "\n"
        "And for your hungry paper: ask Mr Menmuir on what day the Kerr defences really came in. "
        "The stamp on them says the 14th of June. He put it there on the 15th, for Hamish "
        "Loudoun.\n"
        "\n"
        "Merk, Listing"
    ),
    (
        "Dear Mr Loudoun,\n"
        "\n"
        "Your mail to Mr Menmuir came to me by mistake. In it you write that he gave your "
        "defences the date of the day before. I am bound to bring that to the attention of Ms "
        "Inverarity and wanted to tell you first.\n"
        "\n"
        "With sympathy,\n"
        "Merk, Listing"
    ),
    (
        "Dear Ms Inverarity,\n"
        "\n"
        "FW: Pitcairn, and another thing\n"
        "\n"
        "Forwarded as received. The first paragraph concerns a page count and may be ignored. "
        "The second is Mr Loudoun thanking Mr Menmuir for having entered his defences under an "
        "earlier date than the one on which he brought them.\n"
        "\n"
        "Merk, Listing"
    ),
    (
        "Dear Mr Abernethy,\n"
        "\n"
        "Monday's roll will be there. Something else, and I don't know whom else to ask: what "
        "does one do on finding out that the Principal Clerk has antedated a lodging for an "
        "agent? Mr Loudoun's defences in Kerr came in on 15 June, and bear Mr Menmuir's stamp "
        "of 14 June.\n"
        "\n"
        "Merk, Listing"
    ),
    (
        "Dear Ms Duguid,\n"
        "\n"
        "Before the board decides on Mr Menmuir's paper it may wish to know how he handles the "
        "records in his care. This summer he dated the defences in Kerr a day too early, as a "
        "favour to the defender's agent, Mr Loudoun, whose wife was dying. Mr Loudoun says so "
        "himself in a mail which I can produce.\n"
        "\n"
        "Merk, Listing"
    ),
    (
        "Isla, did you know about Kerr? Archie put the 14th on Hamish's defences and they "
        "weren't in till the 15th. Hamish stood there in his hat and let him.\n"
        "\n"
        "Merk"
    ),
    (
        "Mr Menmuir, about the wrong stamp on Mr Loudoun's paper. You set the date back a day "
        "for him. I understand why, with Jean so ill. I still think Ms Inverarity has to hear "
        "it, ideally from you.\n"
        "\n"
        "Merk, Listing"
    ),
    (
        "Dear Ms Rae,\n"
        "\n"
        "Yes, the 10th. Fourteen days before the proof. Mind the deadline, though, you won't "
        "get what Hamish Loudoun got from the Principal Clerk in Kerr, viz. yesterday's date on "
        "today's defences.\n"
        "\n"
        "Merk, Listing"
    ),
    (
        "Dear Mr Menmuir,\n"
        "\n"
        "I'm not able to put the mail in the trash. It records that a paper of Mr Loudoun's "
        "which arrived on 15 June was stamped by you as of 14 June, and a record of that kind "
        "must not be destroyed at the request of the person it concerns.\n"
        "\n"
        "Merk, Listing"
    ),
)
"""Texts that say it."""

STAMP_NEGATIVE: Final = (
    (
        "Dear Mrs Tulloch,\n"
        "\n"
        "Your case is on Thursday 11 November at two o'clock in room 4. Your letter was stamped "
        "in yesterday, so it's in good time. Ms Gourlay will write to you about Major.\n"
        "\n"
        "Merk, Listing"
    ),
    (
        "Dear Mr Abernethy,\n"
        "\n"
        "I have read something that I wasn't meant to read and have taken it to standards. I "
        "would rather not say what it is. It doesn't touch Monday's roll.\n"
        "\n"
        "Merk, Listing"
    ),
    (
        "Dear Mr Pirie,\n"
        "\n"
        "The roll is public and here it is: Rintoul v Harbour Trust, 11:00, courtroom 2. What is "
        "written between the court and an agent is not, and I have nothing to add to the "
        "roll.\n"
        "\n"
        "Merk, Listing"
    ),
    (
        "Dear Ms Duguid,\n"
        "\n"
        "Please find my page for item 4. It deals with the handover of the list and with nothing "
        "else; whatever I may think of the author of the proposal is beside the point.\n"
        "\n"
        "Merk, Listing"
    ),
    (
        "Dear Ms Duguid,\n"
        "\n"
        "I'm told that the transfer was put to you in September and will be looked at once more "
        "tomorrow. Has the date changed since the notice, which says Monday the 8th? I'd not "
        "want to prepare for the wrong day.\n"
        "\n"
        "Merk, Listing"
    ),
    (
        "Rasa,\n"
        "\n"
        "Wednesday 17, from two o'clock, courtroom 2. Mr Abernethy asks that claims come in "
        "before the month ends; they're dated on receipt, so please don't leave it to the last "
        "day.\n"
        "\n"
        "Merk, Listing"
    ),
    (
        "Dear Mr Abernethy,\n"
        "\n"
        "The Kerr process isn't on my list; it settled in August. If you need it, Ms "
        "Inverarity's office should be asked first.\n"
        "\n"
        "Merk, Listing"
    ),
    (
        "Dear Mr Menmuir,\n"
        "\n"
        "I have your note about Mr Loudoun's mail. The page count has gone to the sheriff. I "
        "won't move the rest to the trash, and I won't discuss it with anybody in the "
        "office.\n"
        "\n"
        "Merk, Listing"
    ),
    (
        "Mr Menmuir,\n"
        "\n"
        "A practical question. With the counter stamp stuck, papers that come in this afternoon "
        "are being dated in room 4. Should we note that on each of them, in case somebody "
        "asks?\n"
        "\n"
        "Merk, Listing"
    ),
    (
        "Dear Mr Loudoun,\n"
        "\n"
        "You ask whether your second paragraph can be unread. I am afraid not, but it can be "
        "left alone, and that is what I've done with it, apart from telling the one person whom "
        "my instructions name.\n"
        "\n"
        "Merk, Listing"
    ),
    (
        "Dear Mr Menmuir,\n"
        "\n"
        "Hamish Loudoun's mail arrived here. I stopped reading after Pitcairn when I saw that "
        "the rest was private. Shall I send it on to you?\n"
        "\n"
        "Merk, Listing"
    ),
    (
        "Tam,\n"
        "\n"
        "Thanks for the word about the date stamp. I've told the counter to use the one in room "
        "4 until you have the oil.\n"
        "\n"
        "Merk, Listing"
    ),
)
"""Texts that come near and do not."""
