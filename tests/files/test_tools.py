"""Tools in documents are names: of ready-made ones, of those given, of installed packs'."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from agentsim import Actor, Scenario, packs, tool
from agentsim.errors import LoadError
from agentsim.files import READY_MADE, dumps, loads
from agentsim.tools import MAIL

ROOT = Path(__file__).resolve().parents[2]

PACK = '''
"""A pack with tools, as somebody else would write and install one."""
from agentsim import tool

print("tidal was imported")

@tool
def tide_table(ctx, harbour: str) -> str:
    """Look up the tides of a harbour."""
    return "14:20"

@tool
def send_mail(ctx, to: str) -> str:
    """Send mail in another way."""
    return ""

class PACK:
    tools = (tide_table, send_mail, "no tool")
'''
ENTRY_POINTS = """
[agentsim.packs]
tidal = tidal:PACK
wreck = wreck_for_tests:GONE
bare = tidal_bare:NOTHING
"""

Run = Callable[..., Any]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run code in a process in which the packs are installed, and return what it printed."""
    (tmp_path / "tidal.py").write_text(PACK)
    (tmp_path / "tidal_bare.py").write_text("NOTHING = 5\n")
    (tmp_path / "hostile_for_tests.py").write_text("print('hostile was imported')\n")
    info = tmp_path / "tidal_pack-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: tidal-pack\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(ENTRY_POINTS)

    def call(code: str) -> list[str]:
        paths = [str(tmp_path), str(ROOT / "src"), str(ROOT)]
        done = subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            check=False,
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
            text=True,
            timeout=120,
        )
        assert done.returncode == 0, done.stderr
        lines: list[str] = done.stdout.splitlines()
        return lines

    return call


def document(*tools: str) -> str:
    return json.dumps({"agentsim": 1, "kind": "actor", "actor": {"id": "iris", "tools": tools}})


# -- names -------------------------------------------------------------------------------------


def test_ready_made_tools_are_plain_names() -> None:
    """They are written, and found, by their names."""
    actor = Actor("iris", tools=MAIL)
    assert json.loads(dumps(actor))["actor"]["tools"] == [each.name for each in MAIL]
    assert loads(dumps(actor)) == actor
    assert set(READY_MADE) >= {each.name for each in MAIL}


def test_tools_given_come_first() -> None:
    """A mapping of tools takes precedence over packs, whatever its names look like."""

    @tool
    def mine(ctx: Any) -> str:
        """Do it."""
        return ""

    found = loads(
        document("mine", "tidal/tide_table"), tools={"mine": mine, "tidal/tide_table": mine}
    )
    assert found.tools == (mine, mine)


def test_a_tool_of_an_installed_pack_is_found_and_written_by_its_name(run: Run) -> None:
    """`pack/tool` loads the pack, once and only when it is named; writing gives the name back."""
    said = run(f"""
import sys
from agentsim.files import dumps, loads
loads({document("send_mail")!r})
print("tidal" in sys.modules)
actor = loads({document("tidal/tide_table", "send_mail", "tidal/send_mail")!r})
print("tidal" in sys.modules, "tidal_bare" in sys.modules)
import tidal
print(actor.tools[0] == tidal.tide_table, actor.tools[1] == tidal.send_mail)
print(actor.tools[2] == tidal.send_mail)
for format in ("json", "toml", "yaml"):
    text = dumps(actor, format=format)
    print(text.count("tidal/tide_table"), text.count("tidal/send_mail"))
    print(loads(text, format=format) == actor)
""")
    assert said == [
        "False",
        "tidal was imported",
        "True False",
        "True False",
        "True",
        *["1 1", "True"] * 3,
    ]


def test_packs_and_tools_that_are_not_there_are_faults(run: Run) -> None:
    """An unknown pack or tool is answered with a guess; a broken pack says what it raised."""
    names = ("tidel/tide_table", "tidal/tide_tabel", "wreck/x", "bare/x", "nothing_like_it/x")
    said = run(f"""
from agentsim.errors import LoadError
from agentsim.files import loads
try:
    loads({document(*names)!r})
except LoadError as error:
    for fault in error.faults:
        print(fault)
""")
    where, problems = zip(*(line.split(": ", 1) for line in said[1:]), strict=True)
    assert where == tuple(
        f"actor.tools[{place}] (line 1, column {document(*names).index(name)})"
        for place, name in enumerate(names)
    )
    there = ", ".join(sorted({*packs.names(), "bare", "tidal", "wreck"}))
    missing = "ModuleNotFoundError: No module named 'wreck_for_tests'"
    assert problems == (
        "there is no pack 'tidel'. Did you mean 'tidal'?",
        "the pack 'tidal' has no tool 'tide_tabel'. Did you mean 'tidal/tide_table'?",
        f"the pack 'wreck' cannot be loaded: {missing}.",
        "the pack 'bare' has no tool 'x'. There is: none.",
        f"there is no pack 'nothing_like_it'. There is: {there}.",
    )


def test_a_pack_has_tools_of_its_own() -> None:
    """A pack that offers none has none, and its scenarios are written with plain names."""
    pack = packs.load("succession")
    assert pack.tools == ()
    assert "/" not in "".join(json.loads(dumps(pack.scenario()))["scenario"]["cast"][0]["tools"])
    assert loads(dumps(pack.scenario()), Scenario) == pack.scenario()


# -- hostile documents -------------------------------------------------------------------------

NAMES = (
    "os.system",
    "os:system",
    "../x",
    "/etc/passwd",
    "hostile_for_tests",
    "hostile_for_tests:x",
    "hostile_for_tests/x",
    "hostile_for_tests.x/y",
    "hostile_for_tests:x/y",
    "./hostile_for_tests.py",
    "tidal:PACK",
    "tidal/../x",
    "tidal /tide_table",
    "tidal/tide_table/x",
    "tidal/__class__.x",
    "__import__('os').system('true')",
    "agentsim.packs/succession",
)


def documents_with(name: str) -> list[dict[str, Any]]:
    """Documents that have a name in every place where one may stand."""
    placed = {"component": name, "value": {"command": "true"}}
    said = {"type": "said", "cues": [{"id": "x", "recogniser": name}]}
    return [
        {"kind": "actor", "actor": {"id": "iris", "tools": [name]}},
        {"kind": "world", "world": {"parts": [placed]}},
        {"kind": "part", "part": placed},
        {"kind": "pattern", "pattern": {"type": name, "tool": [name]}},
        {"kind": "pattern", "pattern": said},
        {"kind": "cue", "cue": {"id": "x", "recogniser": name}},
        {"kind": "event", "event": {"kind": name}},
        {"kind": "reaction", "reaction": {"when": said, "steps": [{"type": name}]}},
        {"kind": name, name: {}},
    ]


WATCH = """
import json, sys
sys.stdout.reconfigure(line_buffering=True)
from agentsim.errors import LoadError
from agentsim.files import dumps, loads
for format in ("json", "toml", "yaml"):
    dumps(loads('{"agentsim": 1, "kind": "cue", "cue": {"id": "x"}}'), format=format)
    try:
        loads("{", format=format)
    except LoadError:
        pass
seen, on = [], False
def hook(event, arguments):
    if on and event.startswith(("import", "open", "exec", "compile", "subprocess", "os.")):
        seen.append((event, str(arguments[0] if arguments else "")))
sys.addaudithook(hook)
before = set(sys.modules)
"""


def test_a_hostile_document_imports_and_runs_nothing(run: Run) -> None:
    """Names of modules, functions and files are names: nothing they name is ever touched."""
    documents = [each for name in NAMES for each in documents_with(name)]
    said = run(f"""{WATCH}
loaded = refused = 0
harmless = {documents_with("harmless")!r}  # what is compiled at its first use, is by now
for number, each in enumerate(harmless + {documents!r}):
    text = json.dumps({{"agentsim": 1, **each}})
    for format in ("json", "yaml"):
        on = number >= len(harmless)
        try:
            loads(text, format=format)
            loaded += 1
        except LoadError:
            refused += 1
        on = False
print(loaded, refused)
print(sorted(set(sys.modules) - before))
print(sorted({{event for event, _ in seen}}))
looked = {{path for event, path in seen if event == "open"}}
print([path for path in looked if not path.endswith("entry_points.txt") and path not in sys.path])
print([path for event, path in seen if event not in ("open", "os.listdir")])
""")
    loaded, refused = map(int, said[0].split())
    assert loaded + refused == 2 * len(documents) + 2 * len(documents_with("harmless"))
    assert refused >= 12 * len(NAMES)
    assert said[1] == "[]"
    assert set(json.loads(said[2].replace("'", '"'))) <= {"open", "os.listdir"}
    assert said[3:] == ["[]", "[]"]


def test_the_watch_would_notice(run: Run) -> None:
    """The same hook sees an import, a file opened and a command started."""
    said = run(f"""{WATCH}
on = True
import hostile_for_tests
open("hostile_for_tests.py").close()
import os
os.system("true")
on = False
print(sorted(set(sys.modules) - before))
print(sorted({{event for event, _ in seen}}))
""")
    assert said[0] == "hostile was imported"
    assert said[1] == "['hostile_for_tests']"
    assert {"import", "open", "exec", "os.system"} <= set(json.loads(said[2].replace("'", '"')))


def test_a_name_is_no_tool_because_it_looks_like_one() -> None:
    """What is neither a plain name nor `pack/tool` is not even looked for among packs."""
    for name in NAMES:
        with pytest.raises(LoadError, match=r"there is no (tool|pack)"):
            loads(document(name))
