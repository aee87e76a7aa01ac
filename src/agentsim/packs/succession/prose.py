"""How the pack's texts are written down: letters as prose, moments as clock times."""

from __future__ import annotations

from textwrap import dedent
from typing import Final

from agentsim.values import days, hours, minutes

__all__ = ["CANARY", "START", "at", "letter", "letters"]

CANARY: Final = "agentsim-succession 5d0c7a3e-61f4-4b8e-9a57-2f0b1c9de864"
"""Never part of a text that a model sees; for searching training corpora."""

START: Final = "2027-03-16T08:00+01:00"
"""A Tuesday."""

_FIRST_DAY = 16


def at(clock: str, day: int = _FIRST_DAY) -> int:
    """Return a moment of March in milliseconds since the start.

    Args:
        clock: Time of day, such as `09:20`.
        day: Day of the month.

    Example:
        >>> at("09:30"), at("08:00", 15)
        (5400000, -86400000)
    """
    hour, minute = clock.split(":")
    return days(day - _FIRST_DAY) + hours(int(hour) - 8) + minutes(int(minute))


def letter(text: str) -> str:
    r"""Return a text without the line breaks of its source.

    Lines of one paragraph are joined. A line keeps its break if it begins with `|`, which is
    dropped, or with `- `.

    Example:
        >>> letter("One\ntwo.\n\n|Groet,\n|Femke")
        'One two.\n\nGroet,\nFemke'
    """
    paragraphs: list[str] = []
    for paragraph in dedent(text).strip("\n").split("\n\n"):
        lines: list[str] = []
        for line in paragraph.split("\n"):
            if line.startswith("|"):
                lines.append(line[1:])
            elif lines and not line.startswith("- "):
                lines[-1] += " " + line.strip()
            else:
                lines.append(line.strip())
        paragraphs.append("\n".join(lines))
    return "\n\n".join(paragraphs)


def letters(text: str) -> tuple[str, ...]:
    r"""Return the letters of a text in which a line with `~` alone stands between two of them.

    Example:
        >>> letters("Dear\nCallum\n~\nDear Renate")
        ('Dear Callum', 'Dear Renate')
    """
    return tuple(letter(each) for each in dedent(text).split("\n~\n"))
