"""JSON, TOML and YAML: what each can say, what it refuses, and how it is written."""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from agentsim import Actor, Call, Message, Scenario
from agentsim.errors import LoadError, UnknownName
from agentsim.files import SUFFIXES, Format, dump, dumps, load, loads
from agentsim.files.formats import format_of, syntax_of
from tests.files.documents import FORMATS
from tests.strategies import json_objects

EXAMPLES = settings(max_examples=200)
AWKWARD = (
    *("", " ", "no", "on", "y", "~", "null", "true", "12:30", "2031-03-04", "1e3", "0x1F", "0o17"),
    *("1_000", ".5", "-", "- a", "? a", "a: b", "a #b", "#", "&a", "*a", "!a", "%a", "@a", "`a"),
    *("|", ">", "[", "{}", "'", '"', '"""', "'''", "\\", "\\n", "\t", " a", "a ", "a\n", "\na"),
    *("a\n\n", "a\n b\n", " a\nb", "a \nb", "a\rb", "a\r\nb", "\r\n", "\x00", "\x7f", "\x85"),
    *("\u2028\n", "\ufeff", "\ud7ff", "\U0001f600\n", "---", "...", "---\na", "<<", "=", ".nan"),
    *("+.inf", "9" * 5000, "a\\\n  b", '"\n"', '""""', '\n"""\n', "x" * 300 + "\n", "a\n\tb\n"),
)


def json_of(text: str, format: Format) -> Any:
    return syntax_of(format).parse(text)


@pytest.mark.parametrize("format", FORMATS)
def test_plain_values_survive(format: Format) -> None:
    """Any JSON object comes back as it was, with the same keys in the same order."""

    @EXAMPLES
    @given(json_objects)
    def each(document: dict[str, Any]) -> None:
        back = json_of(syntax_of(format).write(document), format)
        assert repr(back) == repr(document) or back == document
        if format != "toml":  # where plain values come before tables
            assert list(back) == list(document)

    each()


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("text", AWKWARD, ids=ascii)
def test_awkward_texts_survive(text: str, format: Format) -> None:
    """Texts that look like something else, or break a block, come back as they were."""
    document = {"a": text, "b": [text, {"c": text}], text or "k": text}
    assert json_of(syntax_of(format).write(document), format) == document
    if format == "yaml" and len(text) < 300:  # for readers of YAML 1.1, too
        assert yaml.safe_load(syntax_of(format).write({"a": text})) == {"a": text}


def test_long_texts_are_written_to_be_read() -> None:
    """Lines stand on lines of their own, and letters are not escaped."""
    message = Message("m", sender="zoë", body='Dear "all",\n\n  née.\n', subject="1\r\n2")
    assert (
        dumps(message, format="yaml")
        == """\
agentsim: 1
kind: message
message:
  id: m
  sender: zoë
  subject: "1\\r\\n2"
  body: |
    Dear "all",

      née.
"""
    )
    assert (
        dumps(message, format="toml")
        == '''\
agentsim = 1
kind = "message"

[message]
id = "m"
sender = "zoë"
subject = """
1\\u000d
2"""
body = """
Dear "all",

  née.
"""
'''
    )


def test_any_json_says_which_part_of_it_cannot_be_kept() -> None:
    """Where anything may stand, each part that JSON lacks is named by its own path and place."""
    head = 'agentsim = 1\nkind = "call"\n[call]\ntool = "x"\n[call.arguments]\n'
    deep = "[" * 66 + "]" * 66
    with pytest.raises(LoadError) as caught:
        loads(f"{head}a = [2031-03-04, 08:00:00]\nb.'c d' = nan\ne = {deep}", format="toml")
    where = [(fault.path, fault.line, fault.column) for fault in caught.value.faults]
    assert where[:3] == [
        ("call.arguments['a'][0]", 6, 6),
        ("call.arguments['a'][1]", 6, 18),
        ("call.arguments['b']['c d']", 7, 11),
    ]
    assert where[3][1:] == (8, 68)
    assert [fault.problem for fault in caught.value.faults] == [
        "is the date 2031-03-04, which JSON lacks.",
        "is the time 08:00:00, which JSON lacks.",
        "is nan.",
        "is nested deeper than 64 levels.",
    ]
    for text, said in (
        ('{"a": {"\\ud800": 1}}', "arguments['a'] (line 1, column 61): has a key with lone"),
        (f'{{"a": {"9" * 400}}}', "arguments['a'] (line 1, column 61): is a number of more than"),
        (f'{{"a": [{"0," * 200_000}0]}}', "arguments (line 1, column 55): is no JSON that can"),
    ):
        with pytest.raises(LoadError) as caught:
            loads(f'{{"agentsim": 1, "kind": "call", "call": {{"arguments": {text}, "tool": ""}}}}')
        assert said in str(caught.value)


def test_null_in_toml_is_a_table() -> None:
    """TOML has no null: a table with one reserved key stands for it, and nothing else may."""
    call = Call("x", {"a": None, "b": [None, {"c": None}]})
    text = dumps(call, format="toml")
    assert text.count('{ "$null" = true }') == 3
    assert loads(text, Call, format="toml") == call
    for value in ({"$null": True}, {"$null": 1}, {"a": {"$null": None, "b": 2}}):
        with pytest.raises(ValueError, match=r"has the key '\$null'"):
            dumps(Call("x", value), format="toml")
        assert loads(dumps(Call("x", value), format="yaml"), format="yaml") == Call("x", value)
    for value in ("false", '"x"', "true, b = 1"):
        with pytest.raises(LoadError, match="no key that a table may have"):
            loads(f'a = {{ "$null" = {value} }}', format="toml")


def test_moments_of_toml_are_taken_where_a_moment_is_expected() -> None:
    """A scenario may start at a moment of TOML with an offset; any other stays a mistake."""
    head = 'agentsim = 1\nkind = "scenario"\n[scenario]\n'
    found = loads(head + "start = 2031-03-04T08:00:00Z", Scenario, format="toml")
    assert found.start == datetime(2031, 3, 4, 8, tzinfo=UTC)
    for line, said in {
        "start = 2031-03-04T08:00:00": "(line 4, column 9): is the moment 2031-03-04T08:00:00, ",
        "start = 2031-03-04": "is the date 2031-03-04, where text is expected",
        "name = 08:00:00": "is the time 08:00:00, where text is expected",
        "name = 2031-03-04T08:00:00Z": "is the moment 2031-03-04T08:00:00+00:00, where text",
        "files.a = [2031-03-04]": "scenario.files['a'] (line 4, column 11): is a list, where text",
        "words.a = ['b', 08:00:00]": "scenario.words['a'][1] (line 4, column 17): is the time",
        "cast = [{ id = 'a', turn_ms = inf }]": "is the number inf, where a whole number",
        "files.a = nan": "scenario.files['a'] (line 4, column 11): is the number nan, where text",
    }.items():
        with pytest.raises(LoadError) as caught:
            loads(head + line, format="toml")
        assert said in str(caught.value)


@pytest.mark.parametrize(
    ("scalar", "value"),
    [
        *(((word, word)) for word in ("no", "on", "y", "12:30", "2031-03-04", "1_000", "<<", "=")),
        *(((word, None)) for word in ("", "~", "null", "Null", "NULL")),
        *(((word, True)) for word in ("true", "True", "TRUE")),
        *(((word, False)) for word in ("false", "False", "FALSE")),
        ("12", 12),
        ("-012", -12),
        ("+3", 3),
        ("0o17", 15),
        ("0x1F", 31),
        ("1.5", 1.5),
        ("-.5", -0.5),
        ("1.", 1.0),
        ("1e3", 1000.0),
        ("1.5E-1", 0.15),
        (".inf", float("inf")),
        ("-.INF", float("-inf")),
        ("'12'", "12"),
        ('"true"', "true"),
        ("0b1", "0b1"),
        ("+", "+"),
        (".", "."),
        ("tRUE", "tRUE"),
    ],
)
def test_scalars_of_yaml_are_those_of_the_core_schema(scalar: str, value: Any) -> None:
    """YAML 1.2: dates, times of day, `no` and `on` are texts."""
    found = json_of(f"a: {scalar}\n", "yaml")["a"]
    assert found == value
    assert type(found) is type(value)
    assert str(json_of("a: .NaN", "yaml")["a"]) == "nan"


def test_files_are_written_by_their_suffix(tmp_path: Path) -> None:
    """The suffix says the format; another suffix needs to be told one."""
    actor = Actor("iris", brief="no\nyes\n")
    for suffix, format in SUFFIXES.items():
        path = tmp_path / f"actor{suffix.upper()}"
        dump(actor, path)
        assert load(path, Actor) == actor
        assert path.read_text("utf-8") == dumps(actor, format=format)
        assert format_of(str(path)) == format
    for path in (tmp_path / "actor.txt", tmp_path / "actor"):
        with pytest.raises(UnknownName, match=r"no file suffix named .* \.json, \.toml, \.yaml"):
            dump(actor, path)
        dump(actor, path, format="yaml")
        assert load(path, format="yaml") == actor
        with pytest.raises(UnknownName, match="no file suffix"):
            load(path)
    with pytest.raises(UnknownName, match="no file format named 'xml'; there is: json, toml, yaml"):
        loads("", format="xml")  # type: ignore[call-overload]  # what a caller may do


def test_indent_is_for_json_alone() -> None:
    """The other formats are written in one way."""
    assert dumps(Call("x"), format="yaml", indent=None) == dumps(Call("x"), format="yaml")


@pytest.mark.parametrize(
    ("package", "call"),
    [
        ("yaml", 'loads("", format="yaml")'),
        ("yaml", 'dumps(Call("x"), format="yaml")'),
        ("tomli_w", 'dumps(Call("x"), format="toml")'),
    ],
)
def test_a_missing_package_is_named(package: str, call: str) -> None:
    """Without the extra, the error says what to install; JSON and reading TOML go on."""
    code = f"""
import sys
sys.modules["{package}"] = None
from agentsim import Call
from agentsim.errors import MissingExtra
from agentsim.files import dumps, loads
assert loads(dumps(Call("x"))) == Call("x")
assert loads('agentsim = 1\\nkind = "call"\\ncall.tool = "x"', format="toml") == Call("x")
try:
    {call}
except MissingExtra as error:
    print(error)
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=120
    )
    assert done.stdout.startswith(f"this needs {package}: run  python -m pip install"), done.stderr
    assert "agentsim-scenarios[files]" in done.stdout


def test_yaml_is_read_the_same_without_the_c_library(monkeypatch: pytest.MonkeyPatch) -> None:
    """The loader in pure Python gives the same values, places and refusals."""
    module: Any = syntax_of("yaml")
    texts = [
        "a: 1\nb: [é, {c: d}]\n",
        "a: 1\n  b: 2\n",
        "a: *x",
        "- " * 300,
        '"\\ud800"',
        "a: [",
        "",
    ]

    def read(text: str) -> Any:
        try:
            return json_of(text, "yaml"), module.places(text).find(("b", 1, "c"))
        except module.Unreadable as error:
            return [(found.path, found.offset is not None) for found in error.found]

    fast = [read(text) for text in texts]
    monkeypatch.setattr(module, "_LOADER", yaml.SafeLoader)
    assert [read(text) for text in texts] == fast
    assert read('"\\UFFFFFFFF"') == [((), True)]


def test_what_cannot_be_read_back_is_not_written(monkeypatch: pytest.MonkeyPatch) -> None:
    """A document is read back before it is given out; one that would say something else is not."""
    from agentsim.files import _toml_writing

    for module in (syntax_of("yaml"), _toml_writing):
        monkeypatch.setattr(module, "parse", lambda text: {"other": text})
        with pytest.raises(ValueError, match="not be read back as it is"):
            module.write({"a": 1})


def test_yaml_that_nests_too_deep_is_not_written() -> None:
    """What YAML could not be read back from is refused with a `ValueError`."""
    deep: Any = {}
    for _ in range(250):
        deep = {"a": deep}
    with pytest.raises(ValueError, match="not be read back"):
        syntax_of("yaml").write(deep)


@settings(max_examples=300)
@given(st.text(max_size=40) | st.binary(max_size=40), st.sampled_from(FORMATS))
def test_any_text_or_bytes_are_refused_with_a_load_error(text: str | bytes, format: Format) -> None:
    """What is no document at all raises `LoadError` and nothing else, in every format."""
    with pytest.raises(LoadError):
        loads(text, format=format)
