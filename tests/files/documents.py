"""Documents of every kind, drawn cheaply and the same every time; and ways to spoil them."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, get_args

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from agentsim.files import Format
from agentsim.files.kinds import kind_of
from agentsim.outcomes import KINDS as OUTCOMES
from agentsim.outcomes import Finding
from agentsim.scenarios import Addition, Limits, Part
from tests import strategies as s
from tests import strategies_dealings as d
from tests import strategies_events as e
from tests import strategies_scenarios as sc

FORMATS: tuple[Format, ...] = get_args(Format)

SIMPLE: Mapping[str, st.SearchStrategy[Any]] = {
    "account": d.accounts,
    "actor": e.actors,
    "addition": st.builds(
        Addition, e.names, brief=s.texts, tools=e.tools, reactions=st.tuples(e.reactions)
    ),
    "appointment": d.appointments,
    "attachment": s.attachments,
    "calendar": d.calendars(),
    "call": e.calls,
    "channel": s.channels(),
    "chat_message": s.chat_messages,
    "control": s.controls_alone(),
    "controls": s.controls(),
    "cue": s.cues,
    "event": e.events,
    "fact": s.facts,
    "files": s.files(),
    "finding": st.builds(
        Finding, s.texts, st.sampled_from(OUTCOMES), st.integers(1, 5), st.booleans()
    ),
    "hold": d.holds,
    "inbox": s.inboxes(),
    "ledger": d.ledgers(),
    "limits": st.builds(Limits, turns=st.integers(1, 9), tokens=st.none() | st.integers(1, 9)),
    "message": s.messages,
    "outcome": e.outcomes,
    "part": st.builds(Part, s.lamps, s.texts),
    "pattern": e.patterns,
    "reaction": e.reactions,
    "reply": e.replies,
    "share": s.shares,
    "slot": st.sampled_from(sc.SLOTS),
    "step": e.reactions.map(lambda reaction: reaction.steps[0]),
    "transfer": d.transfers,
    "usage": e.usages,
    "world": s.worlds(),
}
"""From the name of a kind of document to values that one may hold: all but those of scenarios."""

WHOLE: Mapping[str, st.SearchStrategy[Any]] = {
    "episode": sc.played().map(lambda positions: positions[-1].episode()),
    "factor": sc.families().map(lambda family: family.factors[0]),
    "family": sc.families(),
    "level": sc.families().map(lambda family: family.factors[0].levels[-1]),
    "scenario": sc.scenarios() | sc.fragments(),
}
"""The rest of the kinds, which are large."""

_EACH = (*SIMPLE.values(), *WHOLE.values())

ANYTHING: st.SearchStrategy[Any] = st.one_of(_EACH)
"""A value of any kind of document."""

JUNK: list[Any] = [
    None,
    True,
    0,
    -1,
    1.5,
    2**70,
    "",
    "x",
    "\ud800",
    "os.system",
    "os/system",
    "../x",
    "builtins/exec",
    "succession/nothing",
    "2031-03-04",
    [],
    {},
    [[]],
    {"type": "all"},
    {"$null": True},
    {"component": "os.system", "value": {"command": "true"}},
]
"""What may stand where it does not belong."""

KEYS = ("type", "kind", "id", "zz", "a.b[0]", "", "recogniser", "tools", "$schema", "agentsim")


@cache
def drawn(each: int) -> tuple[Any, ...]:
    """So many values of each sort, the same in every process."""
    found: list[Any] = []
    for strategy in _EACH:
        _draw(strategy, each, found)
    return tuple(found)


def _draw(strategy: st.SearchStrategy[Any], count: int, found: list[Any]) -> None:
    @seed(20310304)
    @settings(
        max_examples=count,
        phases=[Phase.generate],
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def take(value: Any) -> None:
        found.append(value)

    take()


def paths(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every place in plain JSON, the whole of it first."""
    yield path
    inner: Any = ()
    if isinstance(value, dict):
        inner = value.items()
    elif isinstance(value, list):
        inner = enumerate(value)
    for key, item in inner:
        yield from paths(item, (*path, key))


def spoilt(document: Any, chance: random.Random) -> Any:
    """Plain JSON with one place in it removed, renamed, doubled or replaced."""
    places = list(paths(document))[1:]
    if not places:
        return chance.choice(JUNK)
    path = chance.choice(places)
    changed = copy.deepcopy(document)
    parent = changed
    for key in path[:-1]:
        parent = parent[key]
    how = chance.choice(["junk", "junk", "remove", "rename", "double"])
    if how == "remove":
        del parent[path[-1]]
    elif how == "rename" and isinstance(parent, dict):
        parent[chance.choice(KEYS)] = parent.pop(path[-1])
    elif how == "double" and isinstance(parent, list):
        parent.append(copy.deepcopy(parent[path[-1]]))
    else:
        parent[path[-1]] = copy.deepcopy(chance.choice(JUNK))
    return changed


def kinds_of(values: tuple[Any, ...]) -> set[str]:
    """The names of the kinds that hold these values."""
    return {kind_of(value) for value in values}
