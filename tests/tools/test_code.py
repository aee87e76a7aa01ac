"""What a tool does is part of its digest: its code, and what the code takes from around it."""

import functools
import linecache
import subprocess
import sys
import types
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from agentsim import Actor, Scenario, tool
from agentsim.tools.code import code_digest

SOURCE = '''
"""A module with a tool."""
LIMIT = 3
UNUSED = 1
NAMES = ("a", "b")
COUNTS = []

def helper(n):
    return deeper(n) + LIMIT

def deeper(n):
    return n if n < 1 else helper(n - 1)

def pump(ctx, litres: int = 5, *, step: int = LIMIT) -> str:
    """Pump water."""
    return str([helper(each) for each in range(litres)]) + NAMES[0] + str(COUNTS)
'''
_made = iter(range(1_000))


def module(source: str) -> Any:
    """A module of this source, which `inspect` finds as it finds that of a file."""
    name = f"code_for_tests_{next(_made)}"
    made = types.ModuleType(name)
    file = f"<{name}>"
    linecache.cache[file] = (len(source), None, source.splitlines(True), file)
    exec(compile(source, file, "exec"), made.__dict__)
    return made


def digest(source: str) -> str:
    return code_digest(module(source).pump)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("litres: int = 5", "litres: int = 6"),
        ("str(COUNTS)", "repr(COUNTS)"),
        ("return n if n < 1", "return n if n < 2"),
        ("deeper(n) + LIMIT", "deeper(n) - LIMIT"),
        ("LIMIT = 3", "LIMIT = 4"),
        ('("a", "b")', '("a", "c")'),
    ],
)
def test_what_decides_what_a_tool_does_changes_its_digest(old: str, new: str) -> None:
    """Body, defaults, functions and constants of its module: each change is another digest."""
    assert old in SOURCE
    assert digest(SOURCE) == digest(SOURCE)
    assert digest(SOURCE.replace(old, new)) != digest(SOURCE)


@pytest.mark.parametrize(
    ("old", "new"), [("UNUSED = 1", "UNUSED = 2"), ("COUNTS = []", "COUNTS = [1]")]
)
def test_what_is_not_covered_changes_nothing(old: str, new: str) -> None:
    """What a function does not name, and lists that its module keeps, are left out."""
    assert digest(SOURCE.replace(old, new)) == digest(SOURCE)


def test_a_changed_tool_is_another_scenario() -> None:
    """The digest of a scenario changes with the body of a tool, though nothing else does."""

    def of(source: str) -> str:
        pump = tool(module(source).pump)
        return Scenario(cast=[Actor("iris", tools=[pump])]).digest

    assert of(SOURCE) == of(SOURCE)
    for old, new in (("str(COUNTS)", "repr(COUNTS)"), ("LIMIT = 3", "LIMIT = 4")):
        assert of(SOURCE.replace(old, new)) != of(SOURCE)


def _maker(limit: Any, default: Any = 0) -> Callable[..., Any]:
    def made(n: int = default) -> bool:
        return bool(n < limit)

    return made


def _late() -> Callable[[], Any]:
    def early() -> Any:
        return later

    found = code_digest(early)
    later = 5
    assert found == code_digest(early)  # it is taken once
    return early


def test_closed_over_values_and_defaults_count() -> None:
    """Two functions of one source differ where what they close over or default to differs."""
    made = [
        _maker(1),
        _maker(2),
        _maker(1, 1),
        _maker(True),
        _maker(_maker(1)),
        _maker(_maker(2)),
        _maker({"a": (1, 2)}),
        _maker(object()),
        _late(),
        functools.partial(_maker(1), 4),
        functools.partial(_maker(1), n=4),
        functools.partial(_maker(1), 5),
    ]
    assert len({code_digest(each) for each in made}) == len(made)
    assert code_digest(_maker(object())) == code_digest(_maker(object()))
    assert code_digest(_maker((1, 2))) == code_digest(_maker((1, 2)))


def test_functions_without_source_have_a_digest() -> None:
    """Bytecode stands for source that is not to be had; a type's name for what has none."""
    exec("def one(n): return n + 1\ndef two(n): return n * 2", made := {})
    assert code_digest(made["one"]) != code_digest(made["two"])
    assert code_digest(len) == code_digest(len)


def test_the_digest_is_the_same_in_every_process(tmp_path: Path) -> None:
    """Processes with other hash seeds agree on it."""
    (tmp_path / "water.py").write_text(SOURCE)
    code = (
        "import water; from agentsim.tools.code import code_digest; print(code_digest(water.pump))"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            check=True,
            cwd=tmp_path,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join([str(tmp_path), *sys.path])},
            text=True,
            timeout=120,
        ).stdout
        for seed in ("0", "1", "77")
    }
    assert len(said) == 1
    assert len(said.pop().strip()) == 16
