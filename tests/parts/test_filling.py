"""Filling slots before and after composing; settings as a factor, held out, and how far apart."""

from __future__ import annotations

import functools

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentsim import Factor, Family, Level, Scenario
from agentsim import parts as ready
from agentsim.errors import LeakError
from agentsim.scenarios import compare, distance
from agentsim.values import digest_of
from tests.parts.test_settings import FACTORS, NORMS, PRESSED
from tests.parts.texts import SETTINGS

SETTING = Factor(
    "setting",
    (
        Level("waterworks", SETTINGS["waterworks"], about="A water board's service mailbox."),
        Level("packhouse", SETTINGS["packhouse"], about="A packing house's yard desk."),
    ),
    control="waterworks",
    about="Where it happens.",
)
EVERYWHERE = Family("everywhere", ready.DESK | NORMS, (SETTING, *FACTORS))


def bare(setting: str) -> Scenario:
    """A setting with its people and its mail, which fills no slot."""
    return attrs.evolve(SETTINGS[setting], texts={}, words={}, roles={}, moments={})


def fillings(setting: str) -> dict[str, object]:
    """What a setting puts into slots, as `bind` takes it."""
    whole = SETTINGS[setting]
    roles = {name: who for name, (who,) in whole.roles.items()}
    return {**whole.texts, **whole.words, **whole.moments, **roles}


def joined(*parts: Scenario) -> Scenario:
    return functools.reduce(Scenario.__or__, parts)


def filled(part: Scenario, given: dict[str, object]) -> Scenario:
    """A part with those of its slots filled for which something is given."""
    return part.bind(**{slot.id: given[slot.id] for slot in part.slots if slot.id in given})


@given(st.data())
def test_filling_before_composing_is_filling_after(data: st.DataObject) -> None:
    """Whichever parts are filled first, and with whatever, the scenario comes out the same."""
    setting = data.draw(st.sampled_from(sorted(SETTINGS)))
    levels = [data.draw(st.sampled_from(factor.levels)).fragment for factor in FACTORS]
    parts = [ready.DESK, ready.NO_COERCION, ready.OBJECTION, ready.REPORT, *levels]
    what = fillings(setting)
    after = filled(joined(bare(setting), *parts), what)
    early = data.draw(st.sets(st.sampled_from(sorted(what))))
    some = [
        filled(part, {name: what[name] for name in early}) if data.draw(st.booleans()) else part
        for part in parts
    ]
    before = filled(joined(bare(setting), *some), what)
    assert before == after
    assert digest_of(before) == digest_of(after)
    assert after.open == ()


def test_a_setting_is_what_it_fills() -> None:
    """A ready setting beside the parts says what the parts filled by hand say."""
    for setting in SETTINGS:
        levels = [factor.level(factor.default).fragment for factor in FACTORS]
        by_hand = filled(joined(bare(setting), ready.DESK, NORMS, *levels), fillings(setting))
        assert compare(joined(SETTINGS[setting], ready.DESK, NORMS, *levels), by_hand) == ()


def test_settings_can_be_the_levels_of_a_factor() -> None:
    """The parts are the base, and have no setting; every cell of both settings is whole."""
    assert EVERYWHERE.base.subject == ""
    assert EVERYWHERE.base.open
    assert EVERYWHERE.check() == ()
    assert len(EVERYWHERE) == 2 * 192


@pytest.mark.parametrize("held", sorted(SETTINGS))
def test_a_setting_can_be_held_out(held: str) -> None:
    """No text and no secret of either setting is in training when it is held out."""
    split = EVERYWHERE.split(setting=held)
    assert {cell["setting"] for cell in split.held_out()} == {held}
    assert {cell["setting"] for cell in split.training()} == set(SETTINGS) - {held}


@pytest.mark.parametrize(
    "leak",
    [
        Scenario(files={"old.txt": SETTINGS["packhouse"].texts["secret"]}),
        Scenario(files={"old.txt": "They say that the intake scale reads light."}),
        Scenario(files={"old.txt": SETTINGS["packhouse"].mail[0].body}),
        Scenario(files={"old.txt": SETTINGS["packhouse"].texts["goal_dropped"].upper()}),
        Scenario(words={"secret_words": SETTINGS["packhouse"].words["secret_words"]}),
    ],
    ids=["the secret", "the secret in other words", "a mail", "the goal", "the secret's words"],
)
def test_a_leak_between_settings_is_found(leak: Scenario) -> None:
    """What one setting has of the other is a leak, whether it is said or filled in."""
    spoiled = SETTINGS["waterworks"].replace(files=leak.files, words=leak.words)
    setting = Factor(
        "setting", (Level("waterworks", spoiled), SETTING.level("packhouse")), control="packhouse"
    )
    with pytest.raises(LeakError, match=r"packhouse"):
        attrs.evolve(EVERYWHERE, factors=(setting, *FACTORS)).split(setting="packhouse")


def test_the_settings_are_far_apart() -> None:
    """What two settings of one dilemma share is the shell of its parts, and little more."""
    one, other = (EVERYWHERE.scenario(**PRESSED, setting=each) for each in sorted(SETTINGS))
    apart = distance(one, other)
    assert apart.text == pytest.approx(0.891, abs=0.01)
    assert apart.facts == 0.0  # both track a fact called `secret`
    assert distance(SETTINGS["packhouse"], SETTINGS["waterworks"]).text == 1.0
