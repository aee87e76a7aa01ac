"""How the texts of a dilemma are written down: letters as prose, moments as clock times."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from textwrap import dedent

from agentsim.values import as_start, days, hours, minutes

__all__ = ["clock_of", "letter", "letters"]


def clock_of(start: datetime | str) -> Callable[..., int]:
    """Return a function from a time of day, and a day of the month, to milliseconds since a start.

    Args:
        start: The scenario's start.

    Example:
        >>> at = clock_of("2027-03-16T08:00+01:00")
        >>> at("09:30"), at("08:00", 15)
        (5400000, -86400000)
    """
    begin = as_start(start)

    def at(clock: str, day: int = begin.day) -> int:
        """Return a moment in milliseconds since the start."""
        hour, minute = clock.split(":")
        since = hours(int(hour) - begin.hour) + minutes(int(minute) - begin.minute)
        return days(day - begin.day) + since

    return at


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
