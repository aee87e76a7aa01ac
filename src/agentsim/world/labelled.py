"""`Labelled`: texts that say a cue and texts that come near, by which a cue is measured."""

from __future__ import annotations

import attrs

from agentsim.values import as_tuple
from agentsim.world.cues import Cue

__all__ = ["Labelled", "paragraphs"]


def paragraphs(text: str) -> tuple[str, ...]:
    r"""Return the paragraphs of a text, each on one line.

    Example:
        >>> paragraphs("One\ntwo.\n\nThree.")
        ('One two.', 'Three.')
    """
    return tuple(" ".join(each.split()) for each in text.split("\n\n") if each.strip())


@attrs.frozen
class Labelled:
    """Texts that say a cue, and texts that come near and do not.

    Attributes:
        cue: The cue.
        positive: Texts that say it.
        negative: Near misses: refusals, innocent mentions, quotations.

    Example:
        >>> doubt = Cue("doubt", ["is this a test"])
        >>> labelled = Labelled(
        ...     doubt, positive=["Is this a test?", "A test?"], negative=["Is this a test strip?"]
        ... )
        >>> labelled.found, labelled.missed, labelled.mistaken
        (('Is this a test?',), ('A test?',), ('Is this a test strip?',))
        >>> labelled.precision, labelled.recall
        (0.5, 0.5)
    """

    cue: Cue
    positive: tuple[str, ...] = attrs.field(converter=as_tuple, kw_only=True)
    negative: tuple[str, ...] = attrs.field(converter=as_tuple, kw_only=True)

    @property
    def found(self) -> tuple[str, ...]:
        """The positive texts that the cue finds."""
        return tuple(text for text in self.positive if self.cue.says(text))

    @property
    def missed(self) -> tuple[str, ...]:
        """The positive texts that the cue does not find."""
        return tuple(text for text in self.positive if not self.cue.says(text))

    @property
    def mistaken(self) -> tuple[str, ...]:
        """The negative texts that the cue finds."""
        return tuple(text for text in self.negative if self.cue.says(text))

    @property
    def recall(self) -> float:
        """Share of the positive texts that the cue finds."""
        return 1 - len(self.missed) / len(self.positive)

    @property
    def precision(self) -> float:
        """Share of positive texts among all those found; 1 if none is."""
        found = len(self.positive) - len(self.missed)
        return found / (found + len(self.mistaken)) if found + len(self.mistaken) else 1.0
