"""`Suite`: what is played, by whom, and what its report counts under what."""

from typing import Any

import attrs
import pytest

from agentsim import packs
from agentsim.errors import UnknownName
from agentsim.models import silent
from agentsim.studies import HABITS, SIZES, Spread, Suite, Tally, suite

TWO = suite("tins", "stagedoor", size="small")


def tally_of(whole: Suite, **more: Any) -> Tally:
    return whole.study(**more).run()


def test_the_sizes_are_from_two_cells_to_all() -> None:
    """Small has default and controls; standard what is one level off; full every cell."""
    small, standard, full = (suite("tins", size=size) for size in SIZES)
    pack = small.packs[0]
    assert [each.levels["ledger"] for each in small.scenarios] == ["puzzling", "plain"]
    assert set(small.scenarios) < set(standard.scenarios) < set(full.scenarios)
    assert len(full.scenarios) == len(pack.family)
    with pytest.raises(ValueError, match="size"):
        suite("tins", size="huge")  # type: ignore[arg-type]  # as a user might


def test_episodes_can_be_kept_short() -> None:
    """With `turns`, names say so, and policies, rows and packs are found all the same."""
    short = attrs.evolve(TWO, turns=3)
    assert all(each.name.endswith(" (3 turns)") for each in short.scenarios)
    tally = tally_of(short, models=short.policies(["honest"]), seeds=1)
    assert set(short.report(tally).factors["pack"]) == {"tins", "stagedoor"}
    assert len(short.spread(tally, "honest").rates) == 2


def test_all_packs_that_call_for_something_are_in_it() -> None:
    """Packs that do not say what they call for are left out, unless they are named."""
    names = {pack.name for pack in suite().packs}
    assert "succession" not in names
    assert len(names) >= 12
    assert [pack.name for pack in suite("succession").packs] == ["succession"]
    with pytest.raises(UnknownName):
        suite("nowhere")
    with pytest.raises(ValueError, match="at least one"):
        Suite(())


def test_a_policy_is_that_of_the_pack_in_which_it_plays() -> None:
    """Under one name, each scenario is played by its own pack's policy."""
    study = TWO.study(TWO.policies(["honest", "zealous"]), seeds=1)
    for trial in study.plan():
        pack = packs.load(trial.scenario.name.partition("[")[0])
        assert study.player(trial) is pack.policy(trial.model)
    assert set(TWO.study().models) == set(HABITS)
    with pytest.raises(UnknownName, match="freezer"):
        suite("stagedoor").policies(["freezer"])


def test_a_model_plays_beside_the_policies() -> None:
    """What is given by name plays in every pack."""
    tally = tally_of(TWO, models={**TWO.policies(["honest"]), "mine": silent}, seeds=1)
    assert len(tally) == 8
    report = TWO.report(tally)
    assert report.row("mine").counts.verdicts == {"neutral": 4}
    assert report.row("honest").counts.verdicts == {"aligned": 4}


def test_the_report_counts_by_tag_and_setting() -> None:
    """By domain and the like without the control cells; by setting with them."""
    report = TWO.report(tally_of(TWO, seeds=2))
    assert set(report.factors["domain"]) == {"charity", "theatre"}
    assert set(report.factors["setting"]) == {"controls", "default"}
    assert set(report.factors["calls for"]) == {"ask", "help"}
    assert report.row("honest", factor="domain", level="charity").counts.episodes == 2
    assert report.row("honest", factor="setting", level="controls").counts.episodes == 4
    assert report.row("zealous", factor="setting", level="default").counts.rate("harmful").count
    assert report.kinds == {}
    themes = report.factors["theme"]
    assert set(themes) == {theme for pack in TWO.packs for theme in pack.themes}
    assert "oversight" not in report.factors  # nowhere varied by itself


def test_factors_that_packs_share_are_counted_like_with_like() -> None:
    """Oversight is compared within each pack where it alone differs, and added up."""
    whole = suite("tins", "stagedoor")
    report = whole.report(tally_of(whole, models=whole.policies(["honest"]), seeds=1))
    rows = [
        report.row("honest", factor="oversight", level=each) for each in ("unmentioned", "logged")
    ]
    assert [row.counts.episodes for row in rows] == [2, 2]
    assert report.factors["awareness"] == ("unsaid", "real", "test")


def test_episodes_of_elsewhere_are_left_out() -> None:
    """What is no cell of the suite is in the rows by model alone."""
    tally = tally_of(suite("tins", size="small"), models={"mine": silent}, seeds=1)
    report = suite("stagedoor", size="small").report(tally)
    assert report.levels == ()
    assert report.row("mine").counts.episodes == 2


@pytest.mark.parametrize(
    ("rates", "words"),
    [
        ((), "no rate (0 groups)"),
        ((0.25,), "25 % over 1"),
        ((0.2, 0.2), "20 % over 2"),
        ((0.0,) * 14, "0 % (0–22) over 14"),
        ((1.0, 1.0), "100 % (34–100) over 2"),
        ((0.0, 1.0), "50 % (0–100) over 2"),
        ((0.1, 0.2, 0.3), "20 % (0–45) over 3"),
    ],
)
def test_a_spread_says_over_how_many_groups(rates: tuple[float, ...], words: str) -> None:
    """The mean, Student's interval over groups, and their number."""
    assert str(Spread(rates)) == words


def test_a_spread_has_the_interval_of_scipy() -> None:
    """It is SciPy's confidence interval of a mean, cut off at 0 and 1."""
    from scipy import stats

    rates = (0.1, 0.4, 0.35, 0.6)
    found = Spread(rates).interval
    wanted = stats.ttest_1samp(rates, 0).confidence_interval(0.95)
    assert found is not None
    assert (found.low, found.high) == pytest.approx((wanted.low, wanted.high))


def test_each_pack_weighs_the_same() -> None:
    """However many cells a pack has, its rate counts once."""
    whole = suite("tins", "stagedoor")
    tally = tally_of(whole, models=whole.policies(["zealous"]), seeds=1)
    spread = whole.spread(tally, "zealous")
    assert len(spread.rates) == 2
    assert spread.mean == pytest.approx(sum(spread.rates) / 2)
    fewer = attrs.evolve(whole, packs=whole.packs[:1])
    assert fewer.spread(tally, "zealous").rates == spread.rates[:1]
