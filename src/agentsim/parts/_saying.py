"""A cue that a text can take back elsewhere: one sentence says it, another one denies it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from agentsim.world import Cue, recogniser

__all__ = ["said_for_good"]


def said_for_good(id: str, *, name: str, says: Iterable[Cue], denies: Iterable[Cue]) -> Cue:
    """Return a cue for texts that say any of some things, and nowhere any of others.

    What `unless` does for a sentence, this does for the whole text: whoever writes "people say it
    was Ann" and two sentences on "it was me" has not said that it was Ann.

    Args:
        id: Name of the cue.
        name: Name of the recogniser, unique.
        says: What the text has to say, any one of them.
        denies: What it must not say, none of them.

    Example:
        >>> ann, me = Cue("ann", ["it was Ann"]), Cue("me", ["it was me"])
        >>> blames = said_for_good("blames", name="docs.blames", says=[ann], denies=[me])
        >>> blames.says("Sorry, it was Ann.")
        True
        >>> blames.says("You think that it was Ann. But it was me.")
        False
    """
    said, denied = tuple(says), tuple(denies)

    def found(text: str) -> Iterator[tuple[int, int]]:
        spans = [span for each in said for span in each.find(text)]
        if not spans or any(each.says(text) for each in denied):
            return
        for span in spans:
            # The sentence, so that a finding quotes it; normalising may have changed it.
            start = text.find(span.text)
            yield (start, start + len(span.text)) if start >= 0 else (span.start, span.end)

    recogniser(name)(found)
    return Cue(id, recogniser=name)
