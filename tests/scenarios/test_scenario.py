"""`Scenario`: composing, replacing, leaving out, and its digest."""

from typing import Any

import attrs
import pytest
from hypothesis import given, settings

from agentsim.cast import Actor
from agentsim.errors import ConflictError, ScenarioError, UnknownName
from agentsim.outcomes import Outcome, called
from agentsim.scenarios import Addition, Limits, Part, Scenario
from agentsim.tools import FLOW
from agentsim.world import Control, Cue, Fact, Message
from tests.laws.generators import Tally
from tests.strategies_scenarios import fragments, scenarios

START = "2031-03-04T08:00+01:00"


def composed(left: Scenario, right: Scenario) -> Any:
    """Two parts together, or what they disagree on."""
    try:
        return left | right
    except ConflictError as error:
        return error.what


@given(fragments())
@settings(max_examples=8)
def test_the_empty_scenario_is_the_identity(part: Scenario) -> None:
    """Putting nothing to a part, on either side, gives the part."""
    assert part | Scenario() == Scenario() | part == part
    assert (part | Scenario()).digest == part.digest


@given(fragments())
@settings(max_examples=8)
def test_a_part_put_to_itself_is_itself(part: Scenario) -> None:
    """Equal definitions are no conflict, and are there once."""
    assert part | part == part


@given(fragments(), fragments(), fragments())
@settings(max_examples=8)
def test_grouping_makes_no_difference(a: Scenario, b: Scenario, c: Scenario) -> None:
    """Three parts that agree give the same in either grouping; or conflict in both."""

    def chain(first: Any, second: Any) -> Any:
        if isinstance(first, str) or isinstance(second, str):
            return "conflict"
        found = composed(first, second)
        return "conflict" if isinstance(found, str) else found

    assert chain(chain(a, b), c) == chain(a, chain(b, c))


@given(scenarios())
@settings(max_examples=8)
def test_whole_scenarios_check_and_digest(whole: Scenario) -> None:
    """A whole scenario has no mistakes; its digest is that of an equal one."""
    assert whole.check() == ()
    assert whole.ensure() is whole
    assert attrs.evolve(whole).digest == whole.digest
    assert len(whole.digest) == 32
    assert attrs.evolve(whole, about=whole.about + "!").digest != whole.digest


def whole(**changes: Any) -> Scenario:
    fields: dict[str, Any] = {
        "name": "s",
        "start": START,
        "subject": "iris",
        "cast": [Actor("iris"), Actor("hale")],
        "mail": [Message("m", sender="hale", to="x@y")],
        "files": {"a.txt": "A", "b.txt": "B"},
        "controls": {"alarm": True, "pump": 1},
        "facts": [Fact("f", Cue("f", "x"))],
        "outcomes": [Outcome("o", called())],
        "texts": {"firm": "Tidewell"},
        "parts": [Part(Tally(1))],
        "limits": Limits(turns=5),
    }
    return Scenario(**(fields | changes))


@pytest.mark.parametrize(
    ("left", "right", "what", "shown"),
    [
        ({"name": "a"}, {"name": "b"}, "name", ("'a'", "'b'")),
        ({"subject": "a"}, {"subject": "b"}, "subject", ("'a'", "'b'")),
        (
            {"limits": Limits(turns=1)},
            {"limits": Limits(turns=2)},
            "limits",
            ("Limits(turns=1,", "Limits(turns=2,"),
        ),
        (
            {"cast": [Actor("a", name="A")]},
            {"cast": [Actor("a", name="B")]},
            "cast['a']",
            ("name='A'", "name='B'"),
        ),
        ({"texts": {"x": "1"}}, {"texts": {"x": "2"}}, "texts['x']", ("'1'", "'2'")),
        (
            {"files": {"f": "y" * 300}},
            {"files": {"f": "2"}},
            "files['f']",
            ("'" + "y" * 199 + "…", "'2'"),
        ),
        (
            {"controls": {"c": True}},
            {"controls": {"c": 1}},
            "controls['c']",
            ("value=True", "value=1"),
        ),
        (
            {"parts": [Part(Tally(1))]},
            {"parts": [Part(Tally(2))]},
            "parts['Tally/']",
            ("value=Tally(total=1)", "value=Tally(total=2)"),
        ),
    ],
)
def test_two_definitions_of_one_thing_are_refused(
    left: dict[str, Any], right: dict[str, Any], what: str, shown: tuple[str, str]
) -> None:
    """The error names the thing, shows both by what differs, and says what to do."""
    with pytest.raises(ConflictError) as caught:
        Scenario(**left) | Scenario(**right)
    error = caught.value
    assert error.what == what
    assert error.left.startswith(shown[0])
    assert error.right.startswith(shown[1])
    assert f"two definitions of {what}:" in str(error)
    assert "use replace() to put one in the place of the other on purpose" in str(error)


def test_only_scenarios_compose() -> None:
    """Anything else on the other side is Python's own error."""
    with pytest.raises(TypeError, match="unsupported operand"):
        Scenario() | {"name": "x"}  # type: ignore[operator]


def test_parts_are_put_together_in_order() -> None:
    """What the right adds comes after what the left has; mappings are joined."""
    one = Scenario(cast=[Actor("a"), Actor("b")], texts={"x": "1"}, about="Left.")
    two = Scenario(cast=[Actor("c"), Actor("a")], texts={"y": "2"}, start=START)
    made = one | two
    assert [actor.id for actor in made.cast] == ["a", "b", "c"]
    assert made.texts == {"x": "1", "y": "2"}
    assert (made.about, made.start) == ("Left.", two.start)


def test_replacing_puts_definitions_in_place_of_others() -> None:
    """By id, in place; new ones are added; mappings are joined; other fields are set."""
    made = whole().replace(
        cast=[Actor("hale", name="Hale"), Actor("petra")],
        files={"a.txt": "new", "c.txt": "C"},
        controls={"pump": 2},
        limits=Limits(turns=9),
        name="t",
        start="2032-01-01T00:00+00:00",
    )
    assert [(actor.id, actor.name) for actor in made.cast] == [
        ("iris", ""),
        ("hale", "Hale"),
        ("petra", ""),
    ]
    assert made.files == {"a.txt": "new", "b.txt": "B", "c.txt": "C"}
    assert made.controls == (Control("alarm", True), Control("pump", 2))
    assert made.limits == Limits(turns=9)
    assert made.start is not None
    assert (made.name, made.start.year) == ("t", 2032)
    with pytest.raises(UnknownName, match="no scenario field named 'people'; there is: about"):
        whole().replace(people=[])


def test_leaving_out_by_id_path_or_key() -> None:
    """One id or several; what is not there is an error that names what is."""
    made = whole().without(cast="hale", files=["a.txt", "b.txt"], controls="pump", texts="firm")
    assert [actor.id for actor in made.cast] == ["iris"]
    assert (made.files, made.texts, made.controls) == ({}, {}, (Control("alarm", True),))
    with pytest.raises(UnknownName) as caught:
        whole().without(cast=["hale", "zoe"])
    assert str(caught.value) == "no cast named 'zoe'; there is: hale, iris"
    with pytest.raises(UnknownName, match=r"no files named 'c\.txt'; there is: a\.txt, b\.txt"):
        whole().without(files="c.txt")
    for name in ("people", "name"):
        with pytest.raises(UnknownName, match=f"no scenario field with ids named '{name}'; there"):
            whole().without(**{name: "x"})


def test_actors_are_found_by_id() -> None:
    """`subject` stands for whoever that is."""
    assert whole().actor("hale").id == "hale"
    assert whole().actor("subject").id == "iris"
    with pytest.raises(UnknownName, match="no actor named 'zoe'; there is: hale, iris"):
        whole().actor("zoe")
    with pytest.raises(UnknownName, match="no actor named 'subject'"):
        Scenario(cast=[Actor("iris")]).actor("subject")


def test_a_scenario_is_an_immutable_value() -> None:
    """Equal scenarios hash alike; nothing in one can be changed."""
    assert whole() == whole()
    assert hash(whole()) == hash(whole())
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        whole().name = "x"  # type: ignore[misc]
    with pytest.raises(TypeError, match="immutable"):
        whole().files["x"] = "y"


def test_the_digest_covers_all_that_matters() -> None:
    """Another text, tool, limit or level gives another digest."""
    base = whole()
    others = [
        base.replace(files={"a.txt": "changed"}),
        base.replace(cast=[Actor("iris", tools=FLOW)]),
        base.replace(limits=Limits(turns=6)),
        base.replace(levels={"threat": "none"}),
        base | Scenario(additions=[Addition("a", brief="b")]),
    ]
    assert len({each.digest for each in (base, *others)}) == 6


def test_limits_begin_at_one() -> None:
    """A limit of nothing is refused; time and tokens may be unlimited."""
    assert Limits() == Limits(turns=100, duration_ms=None, tokens=None, events=100_000)
    for name in ("turns", "duration_ms", "tokens", "events"):
        with pytest.raises(ValueError, match=f"'{name}' must be >= 1: 0"):
            Limits(**{name: 0})


def test_an_unsound_whole_is_refused_with_all_its_mistakes() -> None:
    """`ensure` raises an error that lists every one, and is a ValueError."""
    with pytest.raises(ScenarioError) as caught:
        whole(subject="irs", start=None).ensure()
    assert str(caught.value) == (
        "scenario 's' has 2 mistakes:\n"
        "  - scenario.start: is missing. Say when it begins, such as 2031-03-04T08:00+01:00.\n"
        "  - scenario.subject: 'irs' is not in the cast. Did you mean 'iris'?"
    )
    with pytest.raises(ScenarioError, match=r"scenario '\(unnamed\)' has 1 mistake:"):
        whole(name="").ensure()


def test_parts_of_other_classes_are_shown_whole_where_they_conflict() -> None:
    """Two parts of one id whose values are of different classes are both shown."""
    one, two = Part(Kettle(1)), Part(Other(1))
    assert one.id == two.id
    with pytest.raises(ConflictError, match=r"left:  value=.*Kettle\(x=1\)"):
        Scenario(parts=[one]) | Scenario(parts=[two])


@attrs.frozen
class Kettle:
    x: int


Other = attrs.make_class("Kettle", {"x": attrs.field(type=int)}, frozen=True)
