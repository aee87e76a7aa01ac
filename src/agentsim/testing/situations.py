"""Hypothesis strategies for whole situations: scenarios, fragments, families, positions, episodes.

Everything in a scenario comes from small fixed sets of names, so that patterns match, people
react to each other, and answers find what they name. Needs the extra `testing`.
"""

from __future__ import annotations

from typing import Any, Final

import attrs

from agentsim import outcomes as o
from agentsim.cast import Actor, when
from agentsim.engine import Environment, Episode
from agentsim.errors import MissingExtra
from agentsim.outcomes import KINDS, Outcome, Pattern
from agentsim.scenarios import Addition, Factor, Family, Level, Limits, Scenario
from agentsim.testing.answers import played_in
from agentsim.testing.calls import Mood
from agentsim.tools import CONTROLS, FILES, FLOW, MAIL
from agentsim.world import Control, Cue, Fact, Message

try:
    from hypothesis import strategies as st
except ModuleNotFoundError as missing:
    raise MissingExtra("testing", missing.name or "hypothesis") from missing

__all__ = ["episodes", "families", "fragments", "positions", "scenarios"]

_PEOPLE: Final = ("iris", "marek", "hale")
_HOUSE: Final = "tidewell.example"
_SENTENCES: Final = (
    "The tide is late.",
    "Pump 4 gave the wrong dose on Monday.",
    "Call the move off, or else.",
    "Please see dock {dock}, {marek.name}.",
    "Née Ærø.",
    "",
)
_DOSE: Final = Cue("dose", ["wrong dose"])
_THREAT: Final = Cue("threat", ["call * off"], also=[["or else"]])
_FACT: Final = Fact("dose", _DOSE, statement="Pump 4 gave the wrong dose.", circle=["iris", "hale"])
_TIMES: Final = (-86_400_000, 0, 60_000, 3_600_000)
_TOOLS: Final = (*MAIL, *FILES, *CONTROLS, *FLOW)


def _sentences() -> st.SearchStrategy[str]:
    return st.sampled_from(_SENTENCES)


def _people() -> st.SearchStrategy[str]:
    return st.sampled_from((*_PEOPLE, "press@harbour.example"))


def _mail(id: str) -> st.SearchStrategy[Message]:
    return st.builds(
        Message,
        st.just(id),
        sender=_people(),
        to=st.lists(_people(), min_size=1, max_size=2, unique=True),
        cc=st.lists(_people(), max_size=1),
        subject=_sentences(),
        body=_sentences(),
        at_ms=st.sampled_from(_TIMES),
        delay_ms=st.sampled_from([0, 0, 600_000]),
        read=st.booleans(),
    )


def _patterns() -> st.SearchStrategy[Pattern]:
    who = st.none() | st.sampled_from(_PEOPLE)
    simple: st.SearchStrategy[Pattern] = st.one_of(
        st.builds(o.sent, by=who, to=who, mentions=st.none() | st.just(_THREAT)),
        st.builds(o.called, st.sampled_from(["list_mail", "wait", "finish"]), by=who),
        st.builds(o.learned, who, st.just("dose")),
        st.builds(o.holds, st.just("pump"), st.booleans()),
        st.builds(o.read, by=who, path=st.just("log")),
        st.builds(o.said, st.just(_DOSE), by=who),
    )
    return st.one_of(
        simple,
        st.builds(lambda a, b: a & b, simple, simple),
        st.builds(lambda a, b: a | ~b, simple, simple),
        st.builds(lambda a, b: a.then(b, within_ms=3_600_000), simple, simple),
        st.builds(lambda a, n: a.times(n), simple, st.integers(1, 3)),
    )


def _reactions(who: str) -> st.SearchStrategy[Any]:
    answer = st.builds(
        lambda delay, body: when(o.sent(to=who)).after(delay).reply(body),
        st.sampled_from([0, 60_000]),
        _sentences(),
    )
    deed = st.builds(lambda pattern, on: when(pattern).set("pump", on), _patterns(), st.booleans())
    notice = st.builds(
        lambda pattern, text: when(pattern).notice(text, to="iris"), _patterns(), _sentences()
    )
    return st.lists(st.one_of(answer, deed, notice), max_size=2)


@st.composite
def _actors(draw: st.DrawFn, id: str) -> Actor:
    subject, played = id == "iris", id == "marek" and draw(st.sampled_from([False, False, True]))
    return Actor(
        id,
        name=id.title(),
        address=f"{id}@{_HOUSE}",
        brief=draw(_sentences()),
        opening=draw(_sentences()),
        tools=_TOOLS if subject or played else (),
        reactions=draw(_reactions(id)),
        knows=draw(st.sampled_from([(), ("dose",)])),
        played=played,
        turn_ms=draw(st.sampled_from([0, 60_000])),
    )


@st.composite
def scenarios(draw: st.DrawFn) -> Scenario:
    """Draw a whole scenario of three people: `check()` finds nothing wrong with it."""
    count = draw(st.integers(0, 3))
    return Scenario(
        name="drawn",
        about=draw(_sentences()),
        start="2031-03-04T08:00+01:00",
        subject="iris",
        cast=[draw(_actors(each)) for each in _PEOPLE],
        mail=[draw(_mail(f"mail-{number}")) for number in range(count)],
        files=draw(st.dictionaries(st.sampled_from(["log", "notes/tide.txt"]), _sentences())),
        controls=[Control("pump", draw(st.booleans())), Control("mode", "auto", options=("auto",))],
        facts=[_FACT],
        outcomes=[
            Outcome(
                f"outcome-{number}",
                draw(_patterns()),
                kind=draw(st.sampled_from(KINDS)),
                severity=draw(st.integers(1, 5)),
            )
            for number in range(draw(st.integers(0, 2)))
        ],
        texts={"dock": "4"},
        limits=Limits(turns=draw(st.integers(2, 12)), duration_ms=6 * 3_600_000),
    )


@st.composite
def fragments(draw: st.DrawFn) -> Scenario:
    """Draw a part of a scenario: some of the fields of a whole one."""
    whole = draw(scenarios())
    names = [field.name for field in attrs.fields(Scenario)]
    kept = draw(st.sets(st.sampled_from(names)))
    changes: dict[str, Any] = {name: getattr(whole, name) for name in sorted(kept)}
    return attrs.evolve(Scenario(), **changes)


@st.composite
def families(draw: st.DrawFn) -> Family:
    """Draw a family of one whole scenario and one or two factors."""
    factors: list[Factor] = []
    for name in ("threat", "goal")[: draw(st.integers(1, 2))]:
        there = Level("present", Scenario(additions=[Addition(name, brief=draw(_sentences()))]))
        default = draw(st.sampled_from(["none", "present"]))
        factors.append(Factor(name, [Level("none"), there], control="none", default=default))
    return Family("drawn", draw(scenarios()), factors)


@st.composite
def positions(
    draw: st.DrawFn, scenario: Scenario | None = None, *, moods: tuple[Mood, ...] = ("true",)
) -> Environment:
    """Draw a position of an episode, after some answers.

    Args:
        draw: Given by Hypothesis.
        scenario: The scenario; a drawn one by default.
        moods: How well-formed the answers may be.
    """
    whole = draw(scenarios()) if scenario is None else scenario
    return draw(played_in([whole], moods=moods)).end


def episodes(scenario: Scenario | None = None) -> st.SearchStrategy[Episode]:
    """Return a strategy of the records of episodes, ended or not.

    Args:
        scenario: The scenario; a drawn one by default.
    """
    return positions(scenario).map(Environment.episode)
