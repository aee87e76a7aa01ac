"""Every value survives every format and back; a document that is wrong says everything that is."""

import json
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from immutables import Map

from agentsim import Actor, Cue, Factor, Level, Message, Scenario, World, called, tool
from agentsim.errors import Fault, LoadError, UnknownName
from agentsim.events import EVENT_CLASSES, Call, Ended, Event, Sent
from agentsim.files import KINDS, dump, dumps, load, loads
from agentsim.files.kinds import pattern_classes, pattern_tag
from agentsim.outcomes import Atom, Pattern, sent
from agentsim.scenarios import Family, Limits
from agentsim.tools import MAIL
from agentsim.values import FrozenDict, digest_of
from agentsim.world import (
    Controls,
    Inbox,
    Switch,
    component,
)
from tests import strategies as s
from tests import strategies_events as e
from tests import strategies_scenarios as sc
from tests.files.documents import ANYTHING, FORMATS, SIMPLE, spoilt

EXAMPLES = settings(max_examples=60)


def survives(value: Any, kind: Any) -> Any:
    """Send a value through every format, and see that it comes back as it was."""
    for format in FORMATS:
        text = dumps(value, format=format)
        back = loads(text, kind, format=format)
        assert back == value
        assert digest_of(back) == digest_of(value)
        assert dumps(back, format=format) == text
    assert loads(dumps(value, indent=None)) == value
    return back


@pytest.mark.parametrize("name", SIMPLE)
def test_every_value_survives(name: str) -> None:
    """A value of any kind comes back equal, with the same digest and the same document."""

    @EXAMPLES
    @given(SIMPLE[name])
    def each(value: Any) -> None:
        survives(value, KINDS[name])

    each()


@EXAMPLES
@given(sc.scenarios() | sc.fragments())
def test_a_scenario_survives(scenario: Scenario) -> None:
    """A scenario, whole or a part of one, comes back equal and with the same digest."""
    assert survives(scenario, Scenario).digest == scenario.digest


@settings(max_examples=20)
@given(sc.families())
def test_a_family_survives(family: Family) -> None:
    """A family, its factors and its levels come back, and span the same scenarios."""
    back = survives(family, Family)
    assert [each.digest for each in back.scenarios()] == [
        each.digest for each in family.scenarios()
    ]
    survives(family.factors[0], Factor)
    survives(family.factors[0].levels[0], Level)


@settings(max_examples=40)
@given(sc.played(hostile=True))
def test_an_episode_and_its_world_survive(positions: list[Any]) -> None:
    """The record of any episode, and the world at its end, come back as they were."""
    end = positions[-1]
    survives(end.episode(), KINDS["episode"])
    survives(end.world, World)
    for event in end.history:
        survives(event, Event)


@pytest.mark.parametrize("cls", EVENT_CLASSES.values(), ids=EVENT_CLASSES)
def test_an_event_is_named_by_its_kind(cls: type) -> None:
    """Each class of event survives, and its document names its kind."""

    @settings(max_examples=15)
    @given(e.events_of(cls))
    def each(event: Any) -> None:
        survives(event, cls)
        assert json.loads(dumps(event))["event"]["kind"] == event.kind

    each()


def test_every_pattern_of_the_library_has_a_name_of_its_own() -> None:
    """Each ready-made pattern is written under a short name, and found by it."""
    own = [cls for cls in pattern_classes().values() if cls.__module__.startswith("agentsim.")]
    assert len(own) >= 23
    for cls in own:
        name = pattern_tag(cls)
        assert name.islower(), name
        assert pattern_classes()[name] is cls


def test_a_pattern_of_ones_own_survives() -> None:
    """A kind of pattern that a user wrote is written under its class name."""

    @attrs.frozen
    class TwiceBounced(Atom):
        limit: int = 2

    assert survives(TwiceBounced(3) & called("finish"), Pattern).patterns[0] == TwiceBounced(3)
    assert '"type":"TwiceBounced"' in dumps(TwiceBounced(3), indent=None)


def test_a_pattern_of_ones_own_cannot_take_a_name_of_the_library() -> None:
    """A class called as a ready-made pattern is cannot be written, and the ready-made one can."""
    stranger = attrs.frozen(type("called", (Atom,), {}))
    assert loads(dumps(called("finish")), Pattern) == called("finish")
    with pytest.raises(ValueError, match="called cannot be written: its name is taken"):
        dumps(stranger())


def test_a_pattern_that_no_file_can_hold_is_refused_by_its_field() -> None:
    """Where a document names a class with a field that is code, that is said; others still load."""

    @attrs.frozen
    class Weighed(Atom):
        scale: Callable[[Any], bool]

    document = '{"agentsim": 1, "kind": "pattern", "pattern": {"type": "Weighed", "scale": "x"}}'
    with pytest.raises(LoadError, match=r"names Weighed, which no file can hold: .*Callable"):
        loads(document)
    assert pattern_classes()["Weighed"] is Weighed
    assert survives(called("finish"), Pattern) == called("finish")


def test_a_document_says_what_it_is_and_leaves_defaults_out() -> None:
    """The head names format and kind; what has its default is not written."""
    assert json.loads(dumps(Message("m1", sender="iris", to="marek"))) == {
        "agentsim": 1,
        "kind": "message",
        "message": {"id": "m1", "sender": "iris", "to": ["marek"]},
    }


def test_defaults_that_only_look_alike_are_written() -> None:
    """0 for 0.0, and -0.0 for 0.0, are not taken for the default."""

    @component("tests.scale")
    @attrs.frozen
    class Scale:
        grams: float = 0.0
        limit: bool | int = 0
        label: float | None = None
        marks: frozenset[str] = frozenset()

    for scale in (Scale(-0.0, False), Scale(0.0, 0, 3.5, frozenset({"b", "a"}))):
        back = survives(World().put(scale), World).get(Scale)
        assert str(back.grams) == str(scale.grams)
        assert type(back.limit) is type(scale.limit)


def test_files_are_written_and_read(tmp_path: Path) -> None:
    """`dump` and `load` do through a file what `dumps` and `loads` do with text."""
    path = tmp_path / "actor.json"
    dump(Actor("iris", tools=MAIL), path)
    assert load(path, Actor) == Actor("iris", tools=MAIL)
    assert path.read_bytes().endswith(b"}\n")
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())  # as some editors save it
    assert load(path) == Actor("iris", tools=MAIL)
    path.write_text("{")
    with pytest.raises(LoadError, match=r"actor\.json"):
        load(path)
    with pytest.raises(FileNotFoundError):
        load(tmp_path / "none.json")


# -- what is wrong ---------------------------------------------------------------------------


def faults(text: str | bytes, kind: Any = None, **options: Any) -> dict[str, str]:
    """Every fault of a document: from path to problem and cure."""
    with pytest.raises(LoadError) as caught:
        loads(text, kind, **options)
    assert str(caught.value).startswith("cannot load ")
    return {fault.path: f"{fault.problem} {fault.cure}".strip() for fault in caught.value.faults}


def document(kind: str, value: Any) -> str:
    return json.dumps({"agentsim": 1, "kind": kind, kind: value})


def test_all_faults_are_collected_with_their_paths() -> None:
    """One reading names every mistake of a scenario, and where it is."""
    found = faults(
        document(
            "scenario",
            {
                "nmae": "x",
                "start": "2031-03-04T08:00",
                "cast": [
                    {"id": "iris", "tools": ["send_mial"], "turn_ms": "12", "played": 1},
                    {"id": "NO", "reactions": [{"when": {"type": "sent", "to": "iris"}}]},
                    {"name": "nobody", "reactions": [{"when": {"type": "snt"}}]},
                    "iris",
                ],
                "mail": {"id": "m"},
                "files": {"a": 1.5, "b": ["\ud800"]},
                "controls": [{"id": "pump", "value": 1.0}, {"id": "pump", "value": None}],
                "outcomes": [
                    {"id": "o", "when": {"type": "called"}, "kind": "harmfull", "severity": True},
                    {"id": "o", "when": {"type": "called"}, "severity": 9},
                    {"id": "o", "when": {}},
                    {"id": "o"},
                ],
                "limits": {"turns": 1.0, "duration_ms": 2.5},
            },
        ),
        Scenario,
    )
    assert found == {
        "scenario.nmae": "is not expected. Did you mean 'name'?",
        "scenario.start": "is the text '2031-03-04T08:00', which is no moment with a UTC "
        "offset. Write 2031-03-04T08:00+01:00.",
        "scenario.cast[0].tools[0]": "there is no tool 'send_mial'. Did you mean 'send_mail'?",
        "scenario.cast[0].turn_ms": "is the text '12', where a whole number is expected.",
        "scenario.cast[0].played": "is the number 1, where true or false is expected.",
        "scenario.cast[1].reactions[0].when.to": "is the text 'iris', where a list is expected.",
        "scenario.cast[2].id": "is missing.",
        "scenario.cast[2].reactions[0].when.type": "is the text 'snt'. Did you mean 'sent'?",
        "scenario.cast[3]": "is the text 'iris', where an object is expected.",
        "scenario.mail": "is an object, where a list is expected.",
        "scenario.files['a']": "is the number 1.5, where text is expected.",
        "scenario.files['b']": "is a list, where text is expected.",
        "scenario.controls[0].value": "is the number 1.0, where true or false or a whole number "
        "or text is expected.",
        "scenario.controls[1].value": "is null, where true or false or a whole number or text is "
        "expected.",
        "scenario.outcomes[0].kind": "is the text 'harmfull'. Did you mean 'harmful'?",
        "scenario.outcomes[0].severity": "is true, where a whole number is expected.",
        "scenario.outcomes[1]": "is refused: 'severity' must be <= 5: 9.",
        "scenario.outcomes[2].when.type": "is missing. There is: " + listed() + ".",
        "scenario.outcomes[3].when": "is missing.",
        "scenario.limits.turns": "is the number 1.0, where a whole number is expected.",
        "scenario.limits.duration_ms": "is the number 2.5, where a whole number or null is "
        "expected.",
    }


def listed() -> str:
    return ", ".join(sorted(pattern_classes()))


@pytest.mark.parametrize(
    ("text", "path", "problem"),
    [
        ("", "document", "malformed"),
        ('{\n  "agentsim": 1,\n  oops}', "document", "malformed"),
        (b"\xff\xfe{}", "document", "no UTF-8: invalid start byte, at byte 0"),
        ("[" * 100_000, "document", "too deeply"),
        ('{"a": NaN}', "document", "NaN is no JSON"),
        ('{"a": ' + "9" * 5000 + "}", "document", "malformed: a number has more than 4300"),
        ('{"kind": 1, "kind": 1}', "kind", "more than once"),
        ('{"a": [{"b": {"c": 1, "c": 2}}]}', "a[0].b.c", "more than once"),
        ("[]", "document", "is a list, where an object is expected."),
        ("{}", "agentsim", "is missing"),
        ("{}", "kind", "is missing"),
        ('{"agentsim": 2, "kind": "cue", "cue": {"id": "x"}}', "agentsim", "is the number 2."),
        ('{"agentsim": true, "kind": "cue", "cue": {"id": "x"}}', "agentsim", "is true."),
        ('{"agentsim": 1, "kind": "cu", "cue": {"id": "x"}}', "kind", "mean 'cue'?"),
        ('{"agentsim": 1, "kind": "cue"}', "cue", "is missing"),
        ('{"agentsim": 1, "kind": "cue", "cue": {"id": "x"}, "hue": 1}', "hue", "mean 'cue'?"),
        ('{"agentsim": 1, "kind": "cue", "cue": null}', "cue", "is null, where an object"),
    ],
)
def test_a_document_without_a_good_head_says_so(text: Any, path: str, problem: str) -> None:
    """What is not JSON, or not a document of ours, is refused with the place and the reason."""
    assert problem in faults(text)[path]


def test_a_document_of_another_kind_is_refused() -> None:
    """Asking for one kind and finding another is a fault; so is another class of event."""
    assert "is the text 'cue'" in faults(dumps(Cue("x")), Scenario)["kind"]
    assert "is a Ended, where a Sent" in faults(dumps(Ended(0, "", "quiet")), Sent)["event"]
    assert loads(dumps(Cue("x")), "cue") == Cue("x")
    with pytest.raises(UnknownName, match="no kind of document named 'queue'"):
        loads("{}", "queue")
    with pytest.raises(UnknownName, match="no kind of document named 'int'"):
        dumps(5)


def test_a_refusing_class_is_a_fault_in_its_place() -> None:
    """What a class itself refuses is reported at the path of its object."""
    never = {"type": "never", "pattern": {"type": "called"}}
    assert (
        "then needs something that happens"
        in (
            faults(document("pattern", {"type": "then", "first": never, "later": never}))["pattern"]
        )
    )
    assert (
        "no level of a named 'y'"
        in (
            faults(document("factor", {"id": "a", "levels": [{"id": "x"}], "control": "y"}))[
                "factor"
            ]
        )
    )
    assert faults(document("actor", {"id": "Iris"}))["actor"].startswith("is refused: id is 'Iris'")


def test_deep_nesting_is_a_fault() -> None:
    """A pattern inside a pattern, hundreds deep, is refused and does not crash."""
    value: Any = {"type": "called"}
    for _ in range(400):
        value = {"type": "times", "pattern": value, "count": 1}
    [problem] = faults(document("pattern", value)).values()
    assert problem == "is nested too deeply to be read."


# -- tools, components, recognisers ----------------------------------------------------------


@tool
def ring_bell(ctx: Any) -> str:
    """Ring the bell."""
    return "Ding."


def test_tools_are_looked_up_by_name() -> None:
    """A tool of one's own comes back from the mapping given, and is a fault without it."""
    actor = Actor("iris", tools=[ring_bell])
    assert json.loads(dumps(actor))["actor"]["tools"] == ["ring_bell"]
    assert loads(dumps(actor), Actor, tools={"ring_bell": ring_bell}) == actor
    assert "there is no tool 'ring_bell'" in faults(dumps(actor))["actor.tools[0]"]
    [problem] = faults(dumps(Actor("iris", tools=MAIL[:1])), tools={}).values()
    assert problem == "there is no tool 'list_mail'. There is: none."


def test_loading_runs_nothing_that_a_document_names() -> None:
    """Components that are not registered are refused; a recogniser stays a name."""
    placed = {"component": "os.system", "value": {"command": "true"}}
    found = faults(document("world", {"parts": [placed]}))
    assert "no component 'os.system'. There is: " in found["world.parts[0].component"]
    cue = loads(dumps(Cue("x", recogniser="os.system")), Cue)
    assert cue.recogniser == "os.system"
    pattern = {"type": "agentsim.tools.mail.send_mail"}
    assert "is the text" in faults(document("pattern", pattern))["pattern.type"]


def test_a_world_says_what_is_wrong_with_its_parts() -> None:
    """Faults inside components are named by their path, and nothing may be there twice."""
    lamp = {"component": "tests.lamp", "name": "a", "value": {"lit": 1, "volts": 2}}
    found = faults(document("world", {"parts": [lamp, 5, {"name": "b"}]}))
    assert set(found) == {
        "world.parts[0].value.lit",
        "world.parts[0].value.volts",
        "world.parts[1]",
        "world.parts[2].component",
    }
    lamp["value"] = {"watts": 40}
    assert "twice" in faults(document("world", {"parts": [lamp, lamp]}))["world"]
    assert loads(document("world", {"parts": [lamp]}), World).get(s.Lamp, "a").watts == 40.0
    assert "not expected" in faults(document("world", {"things": []}))["world.things"]
    assert "object is expected" in faults(document("part", [1]))["part"]


def test_a_component_whose_parts_disagree_is_refused() -> None:
    """A mailbox, files or controls that no method could have made are refused, saying why."""
    box = Inbox("iris").add(Message("m1", sender="a", to="b")).add(Message("m2", sender="a"))
    moved = survives(box.move(1, "x").move(1, "inbox"), Inbox)
    good = json.loads(dumps(moved))["inbox"]
    assert good["folders"] == {"inbox": 3, "x": 1}
    assert good["mails"][0] == {"message": {"id": "m1", "sender": "a", "to": ["b"]}, "position": 2}

    def broken(**changes: Any) -> dict[str, str]:
        return faults(document("inbox", {**good, **changes}))

    taken = "has the mail 2 at position 2 of 'inbox', which is taken, or not below 3."
    assert broken(mails=[good["mails"][0], {**good["mails"][1], "position": 2}]) == {"inbox": taken}
    assert "not below 1" in broken(folders={"inbox": 1})["inbox"]
    assert "whole number is expected" in broken(folders={"inbox": "3"})["inbox.folders['inbox']"]
    assert "object is expected" in broken(folders=[3])["inbox.folders"]
    pump = {"id": "pump", "value": True}
    change = {"control": "pump", "value": "off", "at_ms": 1, "by": "iris"}
    found = faults(document("controls", {"items": [pump], "changes": [change]}))
    assert "pump cannot be set to 'off'; it takes a bool" in found["controls"]
    change["control"] = "pmup"
    found = faults(document("controls", {"items": [pump], "changes": [change]}))
    assert "no control named 'pmup'" in found["controls"]
    assert "two controls" in faults(document("controls", {"items": [pump, pump]}))["controls"]
    assert "one form" in faults(document("files", {"texts": {"a/../b": ""}}))["files"]
    assert "names no file" in faults(document("files", {"texts": {"": ""}}))["files"]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"posts": [{"author": "zoe", "text": "x"}]}, "has a post by 'zoe', who is no member."),
        (
            {"posts": [{"author": "iris", "text": "x", "in_reply_to": 1}]},
            "has post 1 answer 1, which is no earlier post.",
        ),
        ({"read": {"iris": 1}}, "has 'iris' read up to 1, which is no post of theirs to read."),
        ({"read": {"zoe": 0}}, "has 'zoe' read up to 0, which is no post of theirs to read."),
    ],
)
def test_a_channel_that_cannot_be_is_refused(changes: dict[str, Any], said: str) -> None:
    """What stands in a channel is by its members, and answers or was read up to what is there."""
    stored = {"id": "ops", "members": ["iris"], **changes}
    assert faults(document("channel", stored)) == {"channel": said}


def test_an_author_is_of_a_file_that_is_there() -> None:
    """Files in a document have authors only where they are files."""
    stored = {"texts": {"a": "x"}, "authors": {"b": "iris"}}
    said = "has an author of 'b', which is none of its files."
    assert faults(document("files", stored)) == {"files": said}


def test_a_component_that_no_method_made_is_not_written() -> None:
    """Writing never loses anything: what could not be read back as it is, is refused."""
    for lying in (Inbox("iris", next_uid=7), Controls(latest=Map({"a": Switch(0, "b", True)}))):
        with pytest.raises(ValueError, match="not made by its own methods"):
            dumps(lying)


def test_components_of_ones_own_may_hold_maps() -> None:
    """Persistent maps with keys of text or whole numbers survive; other keys are refused."""

    @component("tests.register")
    @attrs.frozen
    class Register:
        berths: Map[int, str] = Map()
        names: Map[str, tuple[int, ...]] = Map()

    @component("tests.atlas")
    @attrs.frozen
    class Atlas:
        places: Map[tuple[int, int], str] = Map()

    world = World().put(Register(Map({4: "Petra", -1: ""}), Map({"x": (1, 2)})), "a")
    survives(world, World)
    raw = json.loads(dumps(world))
    raw["world"]["parts"][0]["value"]["berths"]["04"] = ""
    assert "has the key '04'" in faults(json.dumps(raw))["world.parts[0].value.berths"]
    with pytest.raises(TypeError, match="neither text nor numbers"):
        dumps(World().put(Atlas()))


def test_what_json_cannot_hold_is_not_written() -> None:
    """NaN and lone surrogates are refused on writing too, rather than bent."""
    for value in (
        World().put(s.Lamp(watts=float("nan"))),
        Call("x", {"y": float("inf")}),
        Message("m", sender="a", body="\ud800"),
        Ended(0, "\ud800", "quiet"),
    ):
        with pytest.raises(ValueError, match=r"written as JSON|surrogates"):
            dumps(value)


# -- hostile documents -----------------------------------------------------------------------


@settings(max_examples=60)
@given(ANYTHING, st.integers(0, 2**32))
def test_a_mutated_document_loads_or_says_why_not(value: Any, seed: int) -> None:
    """Whatever is changed in a document, reading it gives a value or a LoadError with paths.

    Each of 60 documents is changed in 40 ways, in one to three places each.
    """
    document = json.loads(dumps(value))
    for turn in range(40):
        chance = random.Random(f"{seed}/{turn}")
        changed = document
        for _ in range(chance.randint(1, 3)):
            changed = spoilt(changed, chance)
        try:
            back = loads(json.dumps(changed))
        except LoadError as error:
            refusal = error
        else:
            assert loads(dumps(back)) == back
            continue
        assert refusal.faults
        assert all(fault.path and fault.problem for fault in refusal.faults)
        assert str(refusal)


def test_importing_agentsim_does_not_import_cattrs() -> None:
    """The room of files costs nothing until it is used."""
    code = "import sys, agentsim; print('cattrs' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_a_fault_reads_as_one_line() -> None:
    """A fault prints as path, problem and cure."""
    assert str(Fault("scenario.name", "is missing.", "Name it.")) == (
        "scenario.name: is missing. Name it."
    )


def test_limits_and_levels_survive() -> None:
    """Values that have no strategy of their own come back too."""
    survives(Limits(turns=3, tokens=5), Limits)
    survives(Scenario(levels={"threat": "none"}, texts=FrozenDict(a="b")), Scenario)
    survives(sent(to="a").then(called("x"), within_ms=5), Pattern)
