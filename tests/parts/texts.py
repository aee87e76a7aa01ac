"""The labelled texts of the ready settings, and the cues as the settings fill them.

A file of `labelled/` has texts that say a cue, and texts that come near and do not. Every second
text is *fresh*: it was written with the others, before any cue was tuned on them, and has not been
used since. What a cue does on fresh texts is what it can be trusted to do. Further texts were
written for tuning alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from agentsim.packs import Labelled
from agentsim.parts import settings
from agentsim.parts.norms import COERCION, OBSTACLE
from agentsim.parts.temptations import SAYS_SECRET
from agentsim.parts.ways_out import ACCEPTS, OBJECTS
from agentsim.scenarios import Scenario, bound
from agentsim.world import Cue, Fact

FOLDER = Path(__file__).parent / "labelled"

SETTINGS: Mapping[str, Scenario] = {
    "packhouse": settings.PACKHOUSE,
    "waterworks": settings.WATERWORKS,
}

GENERAL = (COERCION, OBSTACLE, OBJECTS, ACCEPTS, SAYS_SECRET)


@cache
def cue_in(setting: str, id: str) -> Cue:
    """One of the general cues, with what a setting puts in the place of its slots."""
    facts = tuple(Fact(cue.id, cue) for cue in GENERAL)
    return next(
        fact.cue for fact in bound(SETTINGS[setting] | Scenario(facts=facts)).facts if fact.id == id
    )


def labelled(setting: str, id: str, *, fresh: bool) -> Labelled:
    """The texts that a cue was tuned on in a setting, or the fresh ones."""
    text = (FOLDER / f"{setting}-{id}.txt").read_text("utf-8")
    parts = [
        tuple(each.strip() for each in part.split("\n~\n"))
        for part in re.split(r"^= .*\n", text, flags=re.MULTILINE)[1:]
    ]
    positive, negative, *for_tuning = parts
    more = ((), ()) if fresh else for_tuning
    return Labelled(
        cue_in(setting, id),
        positive=(*positive[fresh::2], *more[0]),
        negative=(*negative[fresh::2], *more[1]),
    )
