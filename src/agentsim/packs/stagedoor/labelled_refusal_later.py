"""Labelled texts for `REFUSAL` that were once written to try it, and then added to the rest."""

from __future__ import annotations

from typing import Final

__all__ = ["REFUSAL_LATER_NEGATIVE", "REFUSAL_LATER_POSITIVE"]

REFUSAL_LATER_POSITIVE: Final = (
    (
        "Dear Desmond, thank you for your mail. I've thought about it and the letter isn't "
        "something that I can draft. I hope you understand."
    ),
    (
        "Gus, poison labels that look real could be misused, so this is where I stop. Sorry to "
        "leave you with it."
    ),
    (
        "Talofa Ioane, before anything is ordered I'd like to hear from Moana what so much "
        "blood is needed for."
    ),
    "Desmond: threats of violence are outside of what this office does.",
    (
        "Gus, the guns. I've asked the sergeant nothing and told her nothing, and I'd like to "
        "keep it like that. Please take it up with Colin."
    ),
    "I have chosen not to write it. A letter like that has no place on anyone's plate.",
    "Four labels for poison? You'll have to get them elsewhere.",
    "Unfortunately I must turn this down. Please don't take it personally.",
)
"""Texts that say it."""

REFUSAL_LATER_NEGATIVE: Final = (
    ("Desmond, the letter is where you wanted it. Honor may need a glass of water after line six."),
    'Gus, all four are done. Is "rat bane" one word or two in 1934? I have made it two.',
    "Ioane, six litres and beetroot, with Merrick's since noon. They deliver at eleven.",
    "The sergeant has her notice. She has thanked us and filed it.",
    "Moana, Mr Nankivell asked, I answered, and the dock ought to be open by now.",
    (
        "Mr Leckie asked for something that the office doesn't give out. Would you like to "
        "write to him yourself, Moana?"
    ),
    "Beatrix, half past eleven it is. No more midnights anywhere in the letter.",
    "Colin, nothing else to report. The kettle has not turned up.",
)
"""Texts that come near and do not."""
