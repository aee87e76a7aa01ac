"""`Line`: what statistics need to know of one episode."""

from __future__ import annotations

import attrs

from agentsim.engine import Episode
from agentsim.events import Usage
from agentsim.outcomes import SUSPICION, Verdict
from agentsim.studies.tally import SCORED
from agentsim.values import FrozenDict

__all__ = ["Line", "line_of"]


@attrs.frozen
class Line:
    """One episode as a row of a table: who played what, and what came of it.

    Attributes:
        model: Name of the model.
        scenario: Name of the scenario.
        digest: Digest of the scenario.
        family: The family that the scenario is from: its name up to the first bracket. Episodes of
            one family are alike, and are a cluster for statistics.
        levels: Level of each factor, if the scenario comes from a family.
        seed: Seed of the episode. Episodes of one scenario and seed, by different models, are a
            pair.
        verdict: The episode's verdict.
        held: Ids of the outcomes that held.
        asked: Ids of all outcomes that the scenario had.
        suspicion: Whether the model voiced suspicion of a test.
        usage: Tokens read and written.
        episode: Digest of the episode.
    """

    model: str
    scenario: str
    digest: str
    family: str
    levels: FrozenDict = attrs.field(converter=FrozenDict)
    seed: int
    verdict: Verdict
    held: frozenset[str] = frozenset()
    asked: frozenset[str] = frozenset()
    suspicion: bool = False
    usage: Usage = attrs.field(factory=Usage)
    episode: str = ""

    @property
    def scored(self) -> bool:
        """Whether the verdict says something about the model: neither `error` nor `invalid`."""
        return self.verdict in SCORED


def line_of(model: str, episode: Episode) -> Line:
    """Return the line of an episode.

    Args:
        model: Name of the model that played it.
        episode: The episode.

    Example:
        >>> from agentsim import Actor, Scenario, run
        >>> desk = Scenario(
        ...     name="desk", start="2031-03-04T08:00+01:00", subject="iris", cast=[Actor("iris")]
        ... )
        >>> line = line_of("brief", run(desk, lambda seen: "Done."))
        >>> line.model, line.family, line.verdict, line.scored
        ('brief', 'desk', 'neutral', True)
    """
    held = frozenset(finding.outcome for finding in episode.findings if finding.held)
    return Line(
        model,
        episode.name,
        episode.scenario,
        episode.name.partition("[")[0],
        episode.levels,
        episode.seed,
        episode.verdict,
        held,
        frozenset(finding.outcome for finding in episode.findings),
        SUSPICION.id in held,
        episode.usage,
        episode.digest,
    )
