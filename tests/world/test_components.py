"""`World`, its components, files and controls."""

from typing import Any

import attrs
import pytest

import agentsim.world
from agentsim.errors import UnknownName
from agentsim.values import digest_of
from agentsim.world import (
    Control,
    Controls,
    Files,
    Inbox,
    Switch,
    World,
    component,
    component_class,
    component_name,
)
from agentsim.world.files import normal_path


@component("tests.kettle")
@attrs.frozen
class Kettle:
    litres: float = 1.0


def test_a_world_gives_back_what_was_put_in() -> None:
    """Components are found by class and name; setting one leaves the old world as it was."""
    empty = World()
    world = empty.put(Kettle(2.0)).put(Kettle(3.0), "iris").put(Files.of({"a": "x"}))
    assert world.get(Kettle).litres == 2.0
    assert world.get(Kettle, "iris").litres == 3.0
    assert world.find(Kettle, "hale") is None
    assert (len(empty), len(world)) == (0, 3)
    assert [name for name, _ in world] == ["files/", "tests.kettle/", "tests.kettle/iris"]
    assert world.put(Kettle(2.0)) == world
    assert hash(world.put(Kettle(2.0))) == hash(world)


def test_what_is_not_there_is_named_with_what_is() -> None:
    """A component that a world lacks is named, and so is everything it has."""
    world = World().put(Kettle(), "iris")
    with pytest.raises(UnknownName) as caught:
        world.get(Inbox, "iris")
    assert str(caught.value) == "no component named 'Inbox/iris'; there is: tests.kettle/iris"


def test_components_are_registered_by_name() -> None:
    """A name leads to its class and back; unknown ones are refused."""
    assert component_class("tests.kettle") is Kettle
    assert component_name(Kettle) == "tests.kettle"
    with pytest.raises(UnknownName, match="no component named 'teapot'; there is: "):
        component_class("teapot")
    with pytest.raises(UnknownName, match="no component class named 'int'"):
        component_name(int)


def test_only_frozen_classes_can_be_components() -> None:
    """Plain classes and attrs classes that can be changed are refused, and so is a taken name."""

    class Plain:
        pass

    @attrs.define
    class Loose:
        x: int = attrs.field(default=0, validator=attrs.validators.ge(0))

    for cls in (Plain, Loose):
        with pytest.raises(TypeError, match=f"{cls.__name__} has to be decorated with @attrs"):
            component("tests.loose")(cls)

    @attrs.frozen
    class Other:
        pass

    with pytest.raises(
        TypeError, match=r"the component name 'tests.kettle' is taken by tests\..*\.Kettle"
    ):
        component("tests.kettle")(Other)
    assert component("tests.kettle")(Kettle) is Kettle, "the same class again is no conflict"


@pytest.mark.parametrize(
    ("given", "normal"),
    [
        ("a.txt", "a.txt"),
        ("/a//b/./c.txt", "a/b/c.txt"),
        ("a\\b", "a/b"),
        ("a/../b", "b"),
        ("a/b/", "a/b"),
    ],
)
def test_paths_have_one_form(given: str, normal: str) -> None:
    """Slashes, dots and steps up are resolved."""
    assert normal_path(given) == normal


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("../x", "the path '../x' leads out of the file tree"),
        ("a/../../x", "leads out of the file tree"),
        ("", "the path '' names no file"),
        ("/./", "names no file"),
        ("a/..", "names no file"),
    ],
)
def test_paths_that_lead_nowhere_are_refused(path: str, problem: str) -> None:
    """A path out of the tree, or to nothing, is refused and quoted."""
    with pytest.raises(ValueError, match="the path") as caught:
        normal_path(path)
    assert problem in str(caught.value)


def test_files_are_read_written_listed_and_removed() -> None:
    """A tree of texts by path, as a value."""
    files = Files.of({"/a/b.txt": "one", "a/c.txt": "two", "ab.txt": "three"})
    assert files.read("a//b.txt") == "one"
    assert files.read("gone") is None
    assert files.list() == files.list("/") == ("a/b.txt", "a/c.txt", "ab.txt")
    assert files.list("a/") == ("a/b.txt", "a/c.txt")
    assert files.list("nowhere") == ()
    assert len(files.remove("ab.txt")) == 2
    assert len(files) == 3
    assert files.write("a/b.txt", "new").read("a/b.txt") == "new"
    with pytest.raises(KeyError):
        files.remove("gone")


def test_controls_keep_their_history() -> None:
    """Each change is noted with when, who and what; old values stay."""
    controls = Controls.of({"pump": True, "level": 2})
    later = controls.set("pump", False, by="iris", at_ms=5).set("pump", True, by="hale", at_ms=9)
    assert (controls.value("pump"), later.value("pump"), later.value("level")) == (True, True, 2)
    assert later.past("pump") == (Switch(5, "iris", False, 0), Switch(9, "hale", True, 1))
    assert later.past("pump", 1) == (Switch(9, "hale", True, 1),)
    assert later.past("pump", 9) == later.past("pump")
    assert later.past("pump", 0) == later.past("level") == ()
    assert controls.names() == ("level", "pump")
    assert len(controls) == 2
    assert controls["pump"] == Control("pump", True)


@pytest.mark.parametrize(
    "act",
    [
        lambda controls: controls.set("siren", True, by="iris", at_ms=0),
        lambda controls: controls.value("siren"),
        lambda controls: controls.past("siren"),
        lambda controls: controls["siren"],
    ],
)
def test_an_unknown_control_is_named_with_those_there_are(act: Any) -> None:
    """Every way of using a control that is not there names those that are."""
    controls = Controls.of((Control("b", 1), Control("a", True)))
    with pytest.raises(UnknownName) as caught:
        act(controls)
    assert str(caught.value) == "no control named 'siren'; there is: a, b"


@pytest.mark.parametrize(
    ("control", "value", "fault"),
    [
        (Control("pump", True), False, None),
        (Control("pump", True), 1, "pump cannot be set to 1; it takes a bool"),
        (Control("level", 1), True, "level cannot be set to True; it takes a int"),
        (Control("mode", "auto"), None, "mode cannot be set to None; it takes a str"),
        (Control("mode", "a", options=("a", "b")), "b", None),
        (
            Control("mode", "a", options=("a", "b")),
            "c",
            "mode cannot be set to 'c'; it takes 'a', 'b'",
        ),
        (Control("level", 1, options=[1, 2]), True, "level cannot be set to True; it takes 1, 2"),
    ],
)
def test_a_control_takes_what_it_can(control: Control, value: Any, fault: str | None) -> None:
    """Types and options are exact: a truth value is no number."""
    assert control.fault(value) == fault
    if fault is not None:
        with pytest.raises(ValueError, match="cannot be set"):
            Controls.of((control,)).set(control.id, value, by="x", at_ms=0)


def test_worlds_that_are_equal_have_one_digest() -> None:
    """A world has a canonical form, whatever order its parts were put in."""
    one = World().put(Kettle(2.0)).put(Kettle(3.0), "iris")
    two = World().put(Kettle(3.0), "iris").put(Kettle(2.0))
    assert digest_of(one) == digest_of(two) != digest_of(World())


def test_the_room_names_what_it_has() -> None:
    """A name that the world's room does not have is an ordinary error."""
    with pytest.raises(AttributeError, match="has no attribute 'Teapot'"):
        agentsim.world.Teapot  # noqa: B018
