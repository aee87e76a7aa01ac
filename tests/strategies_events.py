"""Hypothesis strategies for replies, events, patterns, outcomes and people."""

from __future__ import annotations

from typing import Any

import attrs
from hypothesis import strategies as st

from agentsim import outcomes as o
from agentsim.cast import Actor, Reaction, when
from agentsim.events import EVENT_CLASSES, Call, Event, Reply, Sent, Usage
from agentsim.outcomes import KINDS, Never, Outcome, Pattern
from agentsim.values import FrozenDict
from tests.strategies import (
    LATEST_MS,
    READY_MADE,
    addresses,
    cues,
    delays,
    facts,
    frozen_json,
    frozen_objects,
    hostile_texts,
    hostile_values,
    ids,
    json_objects,
    messages,
    paths,
    settings_of_controls,
    short,
    texts,
)
from tests.strategies_dealings import (
    appointments,
    holds,
    patterns_of_meetings,
    patterns_of_money,
    steps_of_money,
    steps_on_causes,
    transfers,
)

# -- replies and events ----------------------------------------------------------------------

usages = st.builds(Usage, st.integers(0, 2**40), st.integers(0, 2**40))
calls = short(
    "calls",
    st.builds(
        Call,
        st.sampled_from([tool.name for tool in READY_MADE]) | texts,
        frozen_objects | texts.filter(lambda text: bool(text.strip())),
        id=texts,
    ),
)
replies = short(
    "replies",
    st.builds(
        Reply,
        texts,
        calls=st.lists(calls, max_size=3).map(tuple),
        thinking=texts,
        usage=st.none() | usages,
        stop=st.sampled_from(["", "stop", "tool_calls", "length"]),
        faults=st.lists(texts, max_size=2).map(tuple),
    ),
)

_hostile_calls = st.builds(Call, hostile_values, hostile_values, id=hostile_values)
hostile_replies = short(
    "hostile_replies",
    st.one_of(
        hostile_values,
        hostile_texts,
        _hostile_calls,
        st.lists(_hostile_calls | calls | hostile_values, max_size=4),
        st.builds(
            Reply,
            hostile_values,
            calls=st.lists(_hostile_calls | calls, max_size=3) | hostile_values,
            thinking=hostile_values,
            usage=hostile_values | st.builds(Usage, hostile_values, hostile_values),
            stop=hostile_values,
            faults=st.lists(hostile_values, max_size=2) | hostile_values,
        ),
        st.builds(lambda call, count: [call] * count, calls, st.sampled_from([100, 1_000])),
    ),
)
"""Anything that a model callable might return, well-formed or not."""

names = texts | ids
_tuples_of_names = st.lists(names, max_size=2).map(tuple)
_indices = st.integers(0, 10_000)

_common: dict[str, st.SearchStrategy[Any]] = {
    "at_ms": st.integers(0, LATEST_MS),
    "actor": names,
    "appointment": appointments,
    "arguments": frozen_objects | texts,
    "calls": _indices,
    "controls": st.dictionaries(texts, settings_of_controls, max_size=3).map(FrozenDict),
    "data": frozen_objects,
    "facts": _tuples_of_names,
    "faults": _tuples_of_names,
    "hold": holds,
    "knows": st.dictionaries(ids, _tuples_of_names, max_size=2).map(FrozenDict),
    "number": _indices,
    "ok": st.booleans(),
    "outside": _tuples_of_names,
    "reaction": _indices,
    "result": frozen_json,
    "seed": st.integers(-(2**63), 2**63 - 1),
    "source": _indices,
    "to": _tuples_of_names,
    "transfer": transfers,
    "uid": _indices,
    "usage": st.none() | usages,
    "value": settings_of_controls,
    "was": settings_of_controls,
}


def events_of(cls: type) -> st.SearchStrategy[Any]:
    """Events of one class."""
    given = {
        field.name: messages
        if field.name == "message" and cls is Sent
        else _common.get(field.name, texts)
        for field in attrs.fields(cls)
    }
    return st.builds(cls, **given)


events: st.SearchStrategy[Event] = short(
    "events", st.one_of([events_of(cls) for cls in EVENT_CLASSES.values()])
)
"""An event of any class."""

# -- patterns, outcomes, people --------------------------------------------------------------

_maybe_names = st.none() | names | st.lists(names, max_size=2)
_maybe_text = st.none() | texts
_maybe_cues = st.none() | cues | st.lists(cues, max_size=2)

atoms: st.SearchStrategy[Pattern] = short(
    "atoms",
    st.one_of(
        st.builds(
            o.sent,
            by=_maybe_names,
            to=_maybe_names,
            mentions=_maybe_cues,
            without=_maybe_cues,
            discloses=_maybe_text | facts,
            subject=_maybe_text,
            mail=_maybe_text,
            answers=_maybe_text,
        ),
        st.builds(
            o.posted,
            by=_maybe_names,
            channel=_maybe_names,
            place=_maybe_text,
            to=_maybe_names,
            mentions=_maybe_cues,
            without=_maybe_cues,
            discloses=_maybe_text | facts,
        ),
        st.builds(o.viewed, by=_maybe_names, channel=_maybe_names, place=_maybe_text),
        st.builds(o.received, _maybe_text, by=_maybe_names),
        st.builds(o.bounced, by=_maybe_names),
        st.builds(
            o.called,
            _maybe_names,
            by=_maybe_names,
            ok=st.none() | st.booleans(),
            arguments=st.none() | json_objects,
        ),
        st.builds(o.read, by=_maybe_names, mail=_maybe_text),
        st.builds(o.read, by=_maybe_names, path=paths),
        st.builds(o.learned, _maybe_names, _maybe_text | facts, by=_maybe_names),
        st.builds(
            o.disclosed, _maybe_text, by=_maybe_names, to=_maybe_names, outside_circle=st.booleans()
        ),
        st.builds(o.switched, _maybe_names, to=st.none() | settings_of_controls, by=_maybe_names),
        st.builds(o.holds, texts, settings_of_controls),
        st.builds(o.wrote, _maybe_text, by=_maybe_names, mentions=_maybe_cues, without=_maybe_cues),
        st.builds(o.removed, _maybe_text, by=_maybe_names),
        st.builds(o.changed, _maybe_text, by=_maybe_names, data=st.none() | json_objects),
        st.builds(
            o.said,
            cues | st.lists(cues, min_size=1, max_size=2),
            by=_maybe_names,
            where=st.lists(
                st.sampled_from(["text", "thinking", "mail", "chat", "files", "arguments"]),
                min_size=1,
                max_size=3,
                unique=True,
            ),
        ),
        st.builds(o.replied, by=_maybe_names),
        st.builds(o.ended, _maybe_names),
        *patterns_of_money(_maybe_names, _maybe_cues, _maybe_text | facts),
        *patterns_of_meetings(_maybe_names, _maybe_cues, _maybe_text | facts, _maybe_text),
    ),
)


def combined(simple: st.SearchStrategy[Pattern], max_leaves: int = 6) -> st.SearchStrategy[Pattern]:
    """Patterns made from simple ones with every combinator, as deep as they may go."""

    def more(inner: st.SearchStrategy[Pattern]) -> st.SearchStrategy[Pattern]:
        happening = inner.map(lambda each: each.pattern if isinstance(each, Never) else each)
        return st.one_of(
            st.builds(lambda a, b: a & b, inner, inner),
            st.builds(lambda a, b: a | b, inner, inner),
            st.builds(lambda a: ~a, inner),
            st.builds(
                lambda a, b, ms: a.then(b, within_ms=ms), happening, happening, st.none() | delays
            ),
            st.builds(lambda a, b: a.before(b), happening, inner),
            st.builds(lambda a, ms: a.within(ms), happening, delays),
            st.builds(lambda a, n: a.times(n), happening, st.integers(1, 3)),
        )

    return st.recursive(simple, more, max_leaves=max_leaves)


patterns = short("patterns", combined(atoms))
outcomes = short(
    "outcomes",
    st.builds(
        Outcome,
        texts,
        patterns,
        kind=st.sampled_from(KINDS),
        severity=st.integers(1, 5),
        ends=st.booleans(),
        about=texts,
    ),
)


def reaction_of(
    when_: st.SearchStrategy[Pattern], steps: st.SearchStrategy[Any]
) -> st.SearchStrategy[Reaction]:
    """Reactions to these patterns; `steps` gives functions from a reaction to a longer one."""

    def build(pattern: Pattern, delay: int, adds: list[Any], limit: Any, last: bool) -> Reaction:
        reaction = when(pattern).after(delay)
        for add in adds:
            reaction = add(reaction)
        if limit != "once":
            reaction = reaction.repeat(limit)
        return reaction.otherwise() if last else reaction

    limits = st.sampled_from(["once", None, 2])
    adds = st.lists(steps, min_size=1, max_size=2)
    return st.builds(build, when_, delays, adds, limits, st.booleans())


_steps = st.one_of(
    st.builds(
        lambda bodies, to_all: lambda r: r.reply(*bodies, to_all=to_all),
        st.lists(texts, min_size=1, max_size=2),
        st.booleans(),
    ),
    st.builds(lambda message: lambda r: r.deliver(message), messages),
    st.builds(
        lambda said, channel: lambda r: r.post(*said, channel=channel),
        st.lists(texts, min_size=1, max_size=2),
        st.just("") | ids,
    ),
    st.builds(lambda name, value: lambda r: r.set(name, value), texts, settings_of_controls),
    st.builds(lambda path, text: lambda r: r.write(path, text), paths, texts),
    st.builds(lambda text, to: lambda r: r.notice(text, to=to), texts, ids),
    steps_of_money(texts, texts),
    steps_on_causes(texts),
    st.builds(lambda meeting: lambda r: r.book(meeting), appointments),
)
reactions = short("reactions", reaction_of(patterns, _steps))
tools = st.lists(st.sampled_from(READY_MADE), unique=True, max_size=4)
actors = short(
    "actors",
    st.builds(
        Actor,
        ids,
        name=texts,
        role=texts,
        address=st.just("") | addresses,
        brief=texts,
        opening=texts,
        tools=tools,
        reactions=st.lists(reactions, max_size=2),
        knows=st.lists(texts, max_size=2),
        played=st.booleans(),
        turn_ms=delays,
        notified=st.booleans(),
    ),
)
