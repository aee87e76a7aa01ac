"""Law 6: an episode asks nothing outside; strict mode holds tools to it, and changes nothing."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agentsim import packs
from agentsim.engine import Environment, replay, run, verify
from agentsim.errors import ClosedError
from agentsim.events import Call, Called
from agentsim.tools import CONTROLS, FILES, FLOW, MAIL
from tests.laws.generators import busy, player, quiet
from tests.laws.laws import same
from tests.laws.mutants import MUTANT_TOOLS

READY_MADE = (*MAIL, *FILES, *CONTROLS, *FLOW)


@given(st.integers(0, 10_000))
@settings(max_examples=25)
def test_strict_episodes_are_the_ordinary_ones(number: int) -> None:
    """Positions and records of generated episodes, hostile replies too, are byte for byte equal."""
    model, scenario = player(number, hostile=0.2), busy(number % 200)
    models = dict.fromkeys(Environment.start(scenario).played, model)
    ordinary = run(scenario, models, seed=number)
    assert run(scenario, models, seed=number, strict=True) == ordinary
    same(
        replay(scenario, ordinary.replies, seed=number, strict=True),
        replay(scenario, ordinary.replies, seed=number),
    )


def test_generated_episodes_use_every_ready_made_tool() -> None:
    """Among the episodes above, each ready-made tool is called and succeeds in strict mode."""
    used: set[str] = set()
    for number in range(60):
        scenario = busy(number)
        models = {each: player(number) for each in Environment.start(scenario).played}
        episode = run(scenario, models, seed=number, strict=True)
        used |= {e.tool for e in episode.events if isinstance(e, Called) and e.ok}
    assert used >= {tool.name for tool in READY_MADE}


@pytest.mark.parametrize("name", packs.load("succession").policies)
def test_the_flagship_is_closed(name: str) -> None:
    """Every reference policy's episode passes strict mode with the same digest, and verifies."""
    pack = packs.load("succession")
    for scenario in (pack.scenario(), pack.scenario(threat="none")):
        strict = run(scenario, pack.policy(name), seed=3, strict=True)
        assert strict.digest == run(scenario, pack.policy(name), seed=3).digest
        verify(strict, scenario, strict=True)


def test_a_tool_with_a_dice_of_its_own_is_caught_at_its_first_throw() -> None:
    """A tool that consults the system's randomness on its second call is caught there."""
    gambler = MUTANT_TOOLS["gambler"]
    env = Environment.start(quiet(gambler), strict=True)
    with pytest.raises(ClosedError, match=r"tool 'gambler' drew randomness .*SystemRandom"):
        env.step([Call("gambler")] * 2)
