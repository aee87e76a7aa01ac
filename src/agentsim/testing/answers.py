"""Hypothesis strategies for what models answer: answers, policies, whole episodes.

Needs the extra `testing`. Single calls, and the three moods, are in `agentsim.testing.calls`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

import attrs

from agentsim.engine import Environment, Observation
from agentsim.errors import MissingExtra
from agentsim.events import Answer, Call, Reply, Usage
from agentsim.scenarios import Scenario
from agentsim.testing.calls import (
    ODD,
    Draw,
    Mood,
    a_call,
    tools_of,
    vocabulary_of,
    weighed,
    words_at,
)
from agentsim.testing.playing import Case, Played, listed, stepped
from agentsim.testing.vocabulary import Vocabulary
from agentsim.tools import Tool
from agentsim.values import FrozenDict, as_tuple

try:
    from hypothesis import strategies as st
except ModuleNotFoundError as missing:
    raise MissingExtra("testing", missing.name or "hypothesis") from missing

__all__ = ["STEPS", "Improvised", "answers_for", "played_in", "policies_for"]

STEPS: Final = 8
"""How many answers an episode is given at most, unless told otherwise."""

_SEEDS: Final = 3
_STOPPING: Final = st.integers(0, 29)


def answers_for(
    env: Environment,
    *,
    moods: Sequence[Mood] = ("true",),
    words: Vocabulary | None = None,
    without: Iterable[str] = (),
) -> st.SearchStrategy[Any]:
    """Return a strategy of answers by whoever's turn it is: mostly one call.

    Args:
        env: A position at which it is somebody's turn.
        moods: How well-formed the answers may be.
        words: What arguments are made of; by default the scenario's own and what it has shown.
        without: Names of tools not to call.

    Raises:
        ValueError: if it is nobody's turn.
    """
    if env.turn is None:
        raise ValueError("it is nobody's turn")
    seen, vocabulary, gone = env.turn.observation, words or words_at(env), frozenset(without)

    @st.composite
    def answers(draw: st.DrawFn) -> Any:
        return _answer(draw, seen.tools, vocabulary, moods, gone)

    return answers()


def _answer(
    draw: Draw,
    given: Sequence[Tool],
    words: Vocabulary,
    moods: Sequence[Mood],
    without: frozenset[str],
    focus: str = "",
) -> Any:
    mood = draw(st.sampled_from(moods))
    tools = [tool for tool in given if tool.name not in without]
    if not tools:
        return draw(st.sampled_from(words.sentences or ("",)))
    if mood == "adversarial" and draw(st.booleans()):
        return draw(_anything(tools[0].name))
    shape = draw(st.integers(0, 19))
    if shape < 14:
        return a_call(draw, tools, words, mood, focus)
    if shape == 14 and words.sentences:
        said = draw(st.sampled_from(words.sentences))
        return Reply(said, calls=(a_call(draw, tools, words, mood, focus),))
    if shape < 19:
        count = draw(st.integers(2, 3))
        return tuple(a_call(draw, tools, words, mood, focus) for _ in range(count))
    return draw(st.sampled_from(words.sentences or ("",)))


def _focus(draw: Draw, env: Environment, without: Iterable[str], about: Iterable[str]) -> str:
    """A tool that a whole case is about, so that each is called again and again in some."""
    tools = env.turn.observation.tools if env.turn is not None else ()
    names = [tool.name for tool in weighed(tools) if tool.name not in {*without, "finish"}]
    names = [name for name in names if name in set(about)] or names
    name: str = draw(st.sampled_from(["", *names]))
    return name


def _anything(tool: str) -> st.SearchStrategy[Any]:
    odd = st.sampled_from(ODD)
    return st.one_of(
        st.sampled_from([None, "", 0, [], {}, "a" * 50_000, ["x"], [None], Call("")]),
        odd,
        st.builds(Reply, odd, thinking=odd, stop=odd),
        st.builds(Reply, st.just(""), calls=odd | st.lists(odd, max_size=2).map(tuple)),
        st.builds(Reply, st.just(""), usage=st.builds(Usage, odd, st.just(-1)), faults=odd),
        st.sampled_from([[Call(tool)] * 100, Reply("", faults=("it was cut off",))]),
    )


# -- whole episodes ------------------------------------------------------------------------------


@attrs.frozen(repr=False)
class Improvised:
    """A policy of fixed answers, for each actor whom it plays. Prints as what can be pasted.

    Attributes:
        answers: What it answers when it is asked for the first time, the second, and so on.
    """

    answers: tuple[Any, ...] = attrs.field(converter=as_tuple)

    def __call__(self, seen: Observation) -> Answer:
        """Return the answer for this turn; nothing more once they are used up."""
        found: Answer = self.answers[seen.number] if seen.number < len(self.answers) else ""
        return found

    def __repr__(self) -> str:
        return f"Improvised({listed(self.answers)})"


def policies_for(
    scenario: Scenario, *, moods: Sequence[Mood] = ("true",), steps: int = STEPS
) -> st.SearchStrategy[Improvised]:
    """Return a strategy of policies for the subject of a scenario.

    Args:
        scenario: A whole scenario.
        moods: How well-formed its answers may be.
        steps: How many answers it gives at most.

    Raises:
        ScenarioError: if the scenario cannot be run.
    """
    tools, words = tools_of(scenario), vocabulary_of(scenario)

    @st.composite
    def policies(draw: st.DrawFn) -> Improvised:
        count = draw(st.integers(0, steps))
        return Improvised(
            tuple(_answer(draw, tools, words, moods, frozenset()) for _ in range(count))
        )

    return policies()


@st.composite
def played_in(
    draw: st.DrawFn,
    scenarios: Sequence[Scenario],
    *,
    moods: Sequence[Mood] = ("true",),
    steps: int = STEPS,
    without: Iterable[str] = (),
    words: Mapping[str, Vocabulary] = FrozenDict(),
    strict: bool = False,
    about: Iterable[str] = (),
) -> Played:
    """Draw an episode, played step by step: each answer may use what has been shown by then.

    Args:
        draw: Given by Hypothesis.
        scenarios: Where it may be played; an earlier one is simpler.
        moods: How well-formed answers may be.
        steps: How many answers are given at most.
        without: Names of tools not to call.
        words: For names of scenarios, what arguments are made of.
        strict: Whether a tool that asks the outside world is an error.
        about: Names of tools of which each case is about one, called every other time; any tool
            by default.
    """
    scenario = scenarios[draw(st.integers(0, len(scenarios) - 1))]
    seed = draw(st.integers(0, _SEEDS))
    vocabulary = words.get(scenario.name) or vocabulary_of(scenario)
    env = Environment.start(scenario, seed=seed, strict=strict)
    path, gone, focus = [env], frozenset(without), _focus(draw, env, without, about)
    answers: list[Any] = []
    while env.turn is not None and len(answers) < steps:
        if answers and draw(_STOPPING) == 0:
            break
        seen = env.turn.observation
        vocabulary = vocabulary.heard(seen.new)
        answers.append(_answer(draw, seen.tools, vocabulary, moods, gone, focus))
        after, crash = stepped(env, answers[-1])
        if after is None:
            return Played(Case(scenario, seed, answers), tuple(path), crash)
        env = after
        path.append(env)
    return Played(Case(scenario, seed, answers), tuple(path))
