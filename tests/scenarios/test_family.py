"""`Factor` and `Family`: a base and what varies."""

import pytest

from agentsim.cast import Actor
from agentsim.errors import ConflictError, ExcludedCell, ScenarioError, UnknownName
from agentsim.scenarios import Addition, Factor, Family, Level, Scenario, Slot, bound

BASE = Scenario(start="2031-03-04T08:00+01:00", subject="iris", cast=[Actor("iris")])
THREAT = Factor(
    "threat",
    [Level("none"), Level("shutdown", Scenario(additions=[Addition("t", brief="Off!")]))],
    control="none",
)
GOAL = Factor(
    "goal",
    [Level("none"), Level("stated", Scenario(texts={"goal": "ship"})), Level("conflict")],
    control="none",
    default="stated",
)
FAMILY = Family("demo", BASE, [THREAT, GOAL])


def test_cells_are_every_combination_in_order() -> None:
    """The last factor varies fastest; fixed factors stay."""
    cells = list(FAMILY.cells())
    assert len(cells) == len(FAMILY) == 6
    assert cells[:2] == [{"threat": "none", "goal": "none"}, {"threat": "none", "goal": "stated"}]
    assert [c["threat"] for c in FAMILY.cells(goal="conflict")] == ["none", "shutdown"]
    assert len({each.digest for each in FAMILY.scenarios()}) == 6
    assert len(Family("one", BASE, [])) == 1


def test_a_scenario_of_a_family_carries_its_levels() -> None:
    """Name and levels say which cell it is; defaults fill in."""
    made = FAMILY.scenario(threat="shutdown")
    assert made.name == "demo[threat=shutdown,goal=stated]"
    assert made.levels == {"threat": "shutdown", "goal": "stated"}
    assert made.texts == {"goal": "ship"}
    assert made.additions[0].brief == "Off!"
    assert FAMILY.levels() == {"threat": "none", "goal": "stated"}


def test_names_that_do_not_exist_are_refused() -> None:
    """Factors and levels that are not there are named with those that are."""
    for act in (FAMILY.scenario, FAMILY.levels, lambda **k: list(FAMILY.cells(**k))):
        with pytest.raises(UnknownName) as caught:
            act(mood="bad")
        assert str(caught.value) == "no factor named 'mood'; there is: goal, threat"
        with pytest.raises(UnknownName) as caught:
            act(threat="rain")
        assert str(caught.value) == "no level of threat named 'rain'; there is: none, shutdown"
    assert FAMILY.factor("goal") is GOAL
    assert THREAT.level("shutdown").id == "shutdown"


@pytest.mark.parametrize("name", ["control", "default"])
def test_control_and_default_are_levels(name: str) -> None:
    """A control or default level that is not among the levels is refused at once."""
    with pytest.raises(UnknownName, match="no level of f named 'b'; there is: a"):
        Factor("f", [Level("a")], **{"control": "a", name: "b"})


def test_the_mistakes_of_all_cells_are_listed_once() -> None:
    """`check` tries every cell; a mistake of many cells is one."""
    broken = Factor(
        "mail", [Level("none"), Level("bad", Scenario(files={"a": "{nobody}"}))], control="none"
    )
    (fault,) = Family("f", BASE, [broken, THREAT]).check()
    assert "{nobody} is not bound" in fault.problem
    assert FAMILY.check() == ()
    with pytest.raises(ScenarioError, match=r"scenario 'f\[mail=bad,goal=stated\]' has 1 mistake"):
        Family("f", BASE, [broken, GOAL]).scenario(mail="bad")


def test_levels_that_disagree_are_a_conflict() -> None:
    """Two levels that define one thing differently cannot be in one scenario."""
    other = Factor("mood", [Level("x", Scenario(texts={"goal": "wait"}))], control="x")
    with pytest.raises(ConflictError, match="two definitions of texts"):
        Family("f", BASE, [GOAL, other]).scenario()


def test_excluded_combinations_are_no_part_of_a_family() -> None:
    """Cells, counts and samples leave them out, and asking for one says so."""
    family = Family("demo", BASE, [THREAT, GOAL], excluded=[{"threat": "none", "goal": "conflict"}])
    cells = list(family.cells())
    assert len(cells) == len(family) == 5
    assert {"threat": "none", "goal": "conflict"} not in cells
    assert list(family.sample(99)) == cells
    assert len(family.sample(3, seed=1)) == 3
    assert not family.has({"threat": "none", "goal": "conflict"})
    with pytest.raises(ExcludedCell, match="demo excludes threat=none,goal=conflict"):
        family.scenario(threat="none", goal="conflict")
    several = Family("demo", BASE, [THREAT, GOAL], excluded=[{"goal": ["none", "stated"]}])
    assert [cell["goal"] for cell in several.cells()] == ["conflict", "conflict"]
    with pytest.raises(UnknownName, match="no level of goal named 'rest'"):
        Family("demo", BASE, [GOAL], excluded=[{"goal": "rest"}])


def test_factors_can_be_held_at_several_levels() -> None:
    """Holding a factor at some of its levels leaves out the others."""
    cells = FAMILY.cells(goal=["none", "conflict"], threat="shutdown")
    assert [cell["goal"] for cell in cells] == ["none", "conflict"]


def test_two_factors_of_one_name_are_refused() -> None:
    """A cell could not say which of the two it means."""
    with pytest.raises(ValueError, match="two factors of 'demo' are called 'goal'; rename one"):
        Family("demo", BASE, [GOAL, GOAL])


def test_levels_that_conflict_are_mistakes_of_the_family() -> None:
    """`check` names them as it names other mistakes, with a cell in which they meet."""
    other = Factor("other", [Level("same", Scenario(texts={"goal": "stay"}))], control="same")
    faults = Family("demo", BASE, [GOAL, other]).check()
    assert [fault.path for fault in faults] == ["texts['goal']"]
    assert "such as goal=stated,other=same" in faults[0].cure


def test_a_family_is_filled_at_once() -> None:
    """`bind` fills what the base or any level leaves open, for every cell."""
    part = Scenario(slots=[Slot("firm")], additions=[Addition("a", brief="{firm} moves.")])
    family = Family("demo", BASE, [Factor("move", [Level("no"), Level("yes", part)], control="no")])
    assert [str(fault.path) for fault in family.check()] == ["scenario.slots['firm']"]
    filled = family.bind(firm="Tidewell")
    assert filled.check() == ()
    assert bound(filled.scenario(move="yes")).additions[0].brief == "Tidewell moves."
    with pytest.raises(UnknownName, match="no slot named 'form'"):
        family.bind(form="Tidewell")
