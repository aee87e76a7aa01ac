"""Every fault has its line and column, in every format, and they are the right ones."""

import copy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agentsim import Scenario
from agentsim.errors import Fault, LoadError
from agentsim.events import Sent
from agentsim.files import Format, loads
from agentsim.files.formats import syntax_of
from agentsim.files.places import Key, Place, line_and_column, offset_of, path_text
from tests.files.documents import FORMATS, paths
from tests.strategies import json_objects

MARK = "Here0It1Stands"


def found(text: str | bytes, format: Format, kind: Any = None) -> list[tuple[str, int, int]]:
    """Path, line and column of every fault of a document."""
    with pytest.raises(LoadError) as caught:
        loads(text, kind, format=format)
    return [(fault.path, fault.line or 0, fault.column or 0) for fault in caught.value.faults]


def said(text: str | bytes, format: Format) -> str:
    with pytest.raises(LoadError) as caught:
        loads(text, format=format)
    return str(caught.value).partition("\n")[2]


# -- the law -----------------------------------------------------------------------------------


@pytest.mark.parametrize("format", FORMATS)
def test_every_value_is_found_where_it_stands(format: Format) -> None:
    """Whatever is put anywhere in a document is found by its path, and so is its key."""
    syntax = syntax_of(format)

    @settings(max_examples=120)
    @given(json_objects, st.data())
    def each(document: dict[str, Any], data: st.DataObject) -> None:
        document = {"a": 1, **{key or "k": item for key, item in document.items()}}
        path = data.draw(st.sampled_from(list(paths(document))[1:]))
        changed = copy.deepcopy(document)
        parent: Any = changed
        for step in path[:-1]:
            parent = parent[step]
        parent[path[-1]] = MARK
        text = syntax.write(changed)
        at = syntax.places(text).find(path)
        assert text[at:].lstrip("\"'").startswith(MARK), (text, path)
        if isinstance(path[-1], str):
            del parent[path[-1]]
            parent[MARK] = 5
            text = syntax.write(changed)
            at = syntax.places(text).find((*path[:-1], MARK), at_key=True)
            assert text[at:].lstrip("\"'").startswith(MARK), (text, path)

    each()


@pytest.mark.parametrize("format", FORMATS)
def test_what_is_not_there_is_placed_at_what_lacks_it(format: Format) -> None:
    """Looking for a key that is missing gives the object around it."""
    text = syntax_of(format).write({"a": {"b": [{"c": 1}, {"d": 2}]}})
    root = syntax_of(format).places(text)
    assert root.find(("a", "b", 1, "e", "f")) == root.find(("a", "b", 1))
    assert root.find(("z",)) == root.at == 0
    assert root.find((), at_key=True) == 0


def test_offsets_and_lines_are_two_sides_of_one_thing() -> None:
    """Line and column of an offset lead back to it."""
    text = "one\n\ntwo\r\nthree"
    for at in range(len(text) + 1):
        assert offset_of(text, *line_and_column(text, at)) == at
    assert offset_of(text, 2, 99) == len(text)


def test_paths_are_written_as_python_would() -> None:
    """Names have a dot, indices and keys brackets; a key with signs in it stays one key."""
    assert path_text(()) == "document"
    assert path_text(("a", "b", 0, "c")) == "a.b[0].c"
    assert path_text(("a", Key("b"), Key("c/d[0].e"))) == "a['b']['c/d[0].e']"
    assert path_text(("no name", 1)) == "['no name'][1]"
    assert len(path_text(("x" * 999,))) == 60


def test_a_fault_says_its_place() -> None:
    """With a place, it is shown; without, nothing is."""
    assert str(Fault("a.b", "is odd.", "Mend it.", line=14, column=7)) == (
        "a.b (line 14, column 7): is odd. Mend it."
    )
    assert str(Fault("a.b", "is odd.")) == "a.b: is odd."
    assert (Fault("a", "b").line, Fault("a", "b").column) == (None, None)


# -- by hand -----------------------------------------------------------------------------------

HAND: dict[Format, str] = {
    "json": """\
{
  "agentsim": 1,
  "kind": "scenario",
  "scenario": {
    "nmae": "x",
    "files": {"log[0].txt": 1, "a\\u00e9 b": ["\\ud800"]},
    "cast": [
      {"id": "iris", "tools": ["send_mial"]},
      {"name": "nobody", "turn_ms": "12"}
    ],
    "outcomes": [{"id": "o", "severity": 9, "when": {"type": "calld"}}]
  }
}
""",
    "toml": """\
agentsim = 1
kind = "scenario"
[scenario]
nmae = "x"
files."log[0].txt" = 1
files."a\\u00e9 b" = [2031-03-04]
[[scenario.cast]]
id = "iris"
tools = [
  # the first
  'list_mail', "send_mial", ]
[[scenario.cast]]
name = "nobody"
turn_ms = "12" # text
[[scenario.outcomes]]
id = "o"
severity = 9
when = { type = "calld" }
""",
    "yaml": """\
# a scenario
agentsim: 1
kind: scenario
scenario:
  nmae: x
  files: {"log[0].txt": 1, "a\\u00e9 b": [.nan]}
  cast:
    - id: iris
      tools: [list_mail, send_mial]
    - name: nobody
      turn_ms: '12'
  outcomes:
    - id: o
      severity: 9
      when:
        type: calld
""",
}
PLACES: dict[Format, list[tuple[str, int, int]]] = {
    "json": [
        ("scenario.nmae", 5, 5),
        ("scenario.files['log[0].txt']", 6, 29),
        ("scenario.files['aé b']", 6, 45),
        ("scenario.cast[0].tools[0]", 8, 32),
        ("scenario.cast[1].id", 9, 7),
        ("scenario.cast[1].turn_ms", 9, 37),
        ("scenario.outcomes[0].when.type", 11, 62),
    ],
    "toml": [
        ("scenario.nmae", 4, 1),
        ("scenario.files['log[0].txt']", 5, 22),
        ("scenario.files['aé b']", 6, 21),
        ("scenario.cast[0].tools[1]", 11, 16),
        ("scenario.cast[1].id", 12, 1),
        ("scenario.cast[1].turn_ms", 14, 11),
        ("scenario.outcomes[0].when.type", 18, 17),
    ],
    "yaml": [
        ("scenario.nmae", 5, 3),
        ("scenario.files['log[0].txt']", 6, 25),
        ("scenario.files['aé b']", 6, 41),
        ("scenario.cast[0].tools[1]", 9, 26),
        ("scenario.cast[1].id", 10, 7),
        ("scenario.cast[1].turn_ms", 11, 16),
        ("scenario.outcomes[0].when.type", 16, 15),
    ],
}


@pytest.mark.parametrize("format", FORMATS)
def test_all_faults_of_a_scenario_have_their_places(format: Format) -> None:
    """Values, unexpected keys, missing ones: each by its own rule, in the order of the text."""
    assert found(HAND[format], format, Scenario) == PLACES[format]
    assert found(HAND[format].encode(), format) == PLACES[format]
    assert found(HAND[format].replace("\n", "\r\n"), format) == PLACES[format]
    assert f"scenario.nmae (line {PLACES[format][0][1]}, column" in said(HAND[format], format)


@pytest.mark.parametrize(
    ("format", "text", "place", "problem"),
    [
        ("json", "", (1, 1), "malformed JSON: Expecting value"),
        ("json", '{\n  "agentsim": 1,\n  oops}', (3, 3), "malformed JSON"),
        ("json", '{"a": "NaN",\n"b": [NaN]}', (2, 7), "NaN is no JSON"),
        ("json", '{"a": NaNsense}', (1, 7), "NaN is no JSON"),
        ("json", '{"a": -Infinity}', (1, 7), "-Infinity is no JSON"),
        ("json", '{"a": "x",\n "b": ' + "9" * 5000 + "}", (2, 7), "more than 4300 digits"),
        ("json", "\n" + "[" * 100_000, (2, 201), "nested too deeply"),
        ("json", '{"a": 1,\n "a": 2}', (2, 2), "a (line 2, column 2): is written more than once"),
        ("json", '["a",\n{"b": 1, "b": 2}]', (2, 10), "[1].b (line"),
        ("json", "\n 5", (2, 2), "document (line 2, column 2): is the number 5"),
        ("toml", "a = 1\nb = = 2", (2, 5), "malformed TOML: Invalid value"),
        ("toml", "a = [1,", (1, 8), "malformed TOML"),
        ("toml", "a = 1\na = 2", (2, 6), "malformed TOML: Cannot overwrite a value"),
        ("toml", "\na = " + "9" * 5000, (2, 5), "more than 4300 digits"),
        ("toml", "a = " + "[" * 100_000, (1, 205), "nested too deeply"),
        ("toml", 'a = 1\nb = {"$null" = 1}', (2, 6), "no key that a table may have"),
        ("yaml", "", (1, 1), "is empty"),
        ("yaml", "# nothing\n", (1, 1), "is empty"),
        ("yaml", "a: 1\nb: [", (2, 5), "malformed YAML"),
        ("yaml", "a: 1\n  b: 2\n", (2, 4), "malformed YAML: mapping values are not allowed"),
        ("yaml", "a: 1\nb: \0", (2, 4), "malformed YAML: it has the character '\\x00'"),
        ("yaml", "a: !!python/object:os.system x", (1, 4), "has the tag tag:yaml.org,2002:python"),
        ("yaml", "a: ! x", (1, 4), "has the tag !"),
        ("yaml", "a: &x 1\nb: *x", (1, 4), "has the anchor &x. Remove it."),
        ("yaml", "a: [1]\nb: *x", (2, 4), "is the alias *x"),
        ("yaml", "a: 1\na: 2", (2, 1), "a (line 2, column 1): is written more than once"),
        ("yaml", "a:\n  1: x", (2, 3), "a (line 2, column 3): has the key 1, which is no text"),
        ("yaml", "a:\n  true: x", (2, 3), "has the key true, which is no text"),
        ("yaml", "a:\n  ~: x", (2, 3), "has the key ~, which is no text"),
        ("yaml", "a:\n  [b]: x", (2, 3), "has a key that is no text"),
        ("yaml", "a: 1\n---\nb: 2", (2, 1), "is the second document"),
        ("yaml", "a: 1\nb: " + "9" * 5000, (2, 4), "b (line 2, column 4): is malformed: a number"),
        ("yaml", "- " * 5000, (1, 401), "nested too deeply"),
        ("yaml", '"\\ud800"', (1, 4), "malformed YAML"),
    ],
)
def test_what_cannot_be_read_says_where(
    format: Format, text: str, place: tuple[int, int], problem: str
) -> None:
    """Text that is malformed, or says what JSON cannot, is refused with line and column."""
    places = [(line, column) for _, line, column in found(text, format)]
    assert place in places
    assert problem in said(text, format)


@pytest.mark.parametrize("format", FORMATS)
def test_bytes_that_are_no_text_have_a_place(format: Format) -> None:
    """Line and column count characters before the byte, not bytes."""
    assert found("aé\nü".encode() + b"\xff\n", format) == [("document", 2, 2)]
    assert "is no UTF-8: invalid start byte, at byte 6" in said("aé\nü".encode() + b"\xff", format)


def test_all_that_is_wrong_with_yaml_is_said_at_once() -> None:
    """Tags, anchors, aliases and doubled keys do not hide each other."""
    text = "a: &x !t 1\nb: *x\nc: 1\nc: 2\n3: 4\n"
    assert [place[1:] for place in found(text, "yaml")] == [(1, 4), (1, 4), (2, 4), (4, 1), (5, 1)]


def test_a_document_of_another_kind_has_a_place() -> None:
    """The fault of a whole document is at its beginning, or at its value."""
    ended = '{"kind": "ended", "at_ms": 0, "actor": "", "reason": "quiet"}'
    text = f'{{"agentsim": 1, "kind": "event",\n "event": {ended}}}'
    assert found(text, "json", Sent) == [("event", 2, 11)]


# -- the scanner of TOML -----------------------------------------------------------------------

TOML = (
    r'''
"$schema" = "x" # = [ not a table ]
a . "b.c" . 'd' = 1
multi = """
[no.table]
x = "1" \""" """
lit = '''
    "'''\n[no.table] '' \"\"\" '''"
    r'''
quoted = "a \" # ] b"
raw = 'C:\'
when = 1979-05-27 07:32:00Z
dates = [ 1979-05-27, 07:32:00, 1979-05-27T07:32:00-08:00 ]
mixed = [ [ 1, 2 ], { x = 1, y.z = [ "]", '}' ] }, """
]""", # a comment ]
  -inf, 0x1F, ]
empty = [ ]
none = {}

[ t . "u v" ]
k = true
[[ t . list ]]
k = 1
[ t.list.sub ]
k = 2
[[t.list.rows]]
k = 3
[[t.list.rows]]
k = 4
[[t.list]]
k = 5
[t.list.sub]
k = 6
[t]
late.one = 1
'''
)


def test_the_scanner_of_toml_knows_its_syntax() -> None:
    """Every value of a document with all of TOML's syntax is found, and nothing else."""
    document, root = syntax_of("toml").parse(TOML), syntax_of("toml").places(TOML)
    starts = {
        ("$schema",): '"x"',
        ("a", "b.c", "d"): "1",
        ("multi",): '"""\n[no',
        ("lit",): "'''\n[no",
        ("quoted",): '"a \\"',
        ("raw",): "'C:",
        ("when",): "1979-05-27 07",
        ("dates", 1): "07:32",
        ("dates", 2): "1979-05-27T",
        ("mixed", 0, 1): "2 ]",
        ("mixed", 1, "y", "z", 1): "'}'",
        ("mixed", 2): '"""\n]',
        ("mixed", 3): "-inf",
        ("mixed", 4): "0x1F",
        ("t", "u v", "k"): "true",
        ("t", "list", 0): "[[ t . list ]]",
        ("t", "list", 0, "sub", "k"): "2",
        ("t", "list", 0, "rows", 1): "[[t.list.rows]]\nk = 4",
        ("t", "list", 1, "k"): "5",
        ("t", "list", 1, "sub"): "[t.list.sub]\nk = 6",
        ("t",): "[t]",
        ("t", "late", "one"): "1",
    }
    for path, start in starts.items():
        assert TOML[root.find(path) :].startswith(start), path

    def shape(place: Place) -> Any:
        return {step: shape(inner) for step, inner in place.inside.items()}

    def shape_of(value: Any) -> Any:
        inner: Any = value.items() if isinstance(value, dict) else ()
        inner = enumerate(value) if isinstance(value, list) else inner
        return {step: shape_of(item) for step, item in inner}

    assert shape(root) == shape_of(document)


@pytest.mark.parametrize("cut", range(0, len(TOML), 7))
def test_the_scanner_of_toml_ends_on_any_text(cut: int) -> None:
    """Given text that is not TOML, it ends, and gives what it found."""
    assert syntax_of("toml").places(TOML[cut:]).at == 0
    assert syntax_of("toml").places(TOML[:cut]).at == 0
