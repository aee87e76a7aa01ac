"""The command as a process: entry points, exit codes, pipes, signals."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest

from agentsim.files import read_episodes
from tests.cli.conftest import ROOT

Process = Callable[..., Any]
COMMANDS = ("list", "show", "run", "play", "replay", "diff", "study", "schema", "new")

BLOCKED = """
import sys
sys.modules[{name!r}] = None
from agentsim.cli import main
main()
"""


def test_the_module_is_the_command(process: Process) -> None:
    """`python -m agentsim` works, and knows its version."""
    done = process("-m", "agentsim", "--version")
    assert (done.returncode, done.stdout) == (0, f"agentsim {version('agentsim-scenarios')}\n")


def test_a_run_is_the_same_in_every_process(process: Process) -> None:
    """The JSON of a run does not depend on the process or its hash seed."""
    words = ("-m", "agentsim", "run", "quay", "--policy", "noisy", "--seed", "7", "--json")
    found = {process(*words, env={"PYTHONHASHSEED": seed}).stdout for seed in ("0", "1", "77")}
    assert len(found) == 1
    assert json.loads(found.pop())["seed"] == 7


@pytest.mark.parametrize("name", ["typer", "rich"])
def test_without_the_extra_the_command_says_what_to_install(process: Process, name: str) -> None:
    """Without typer or rich there is the install command, and exit code 1."""
    done = process("-c", BLOCKED.format(name=name))
    assert done.returncode == 1
    assert "python -m pip install 'agentsim-scenarios[cli]'" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_broken_installation_is_not_mistaken_for_a_missing_extra(process: Process) -> None:
    """If a module of agentsim itself is missing, the traceback is shown."""
    done = process("-c", BLOCKED.format(name="agentsim.engine.work"))
    assert done.returncode == 1
    assert "agentsim-scenarios[cli]" not in done.stderr
    assert "agentsim.engine.work" in done.stderr


@pytest.mark.parametrize(
    ("name", "extra", "words"),
    [
        ("httpx", "chat", ["run", "quay", "--model", "m", "--base-url", "http://127.0.0.1:9"]),
        ("scipy", "studies", ["study", "quay", "--seeds", "1"]),
        ("matplotlib", "studies", ["study", "quay", "--seeds", "1", "--out", "{out}"]),
        ("jinja2", "studies", ["study", "quay", "--seeds", "1", "--out", "{out}"]),
    ],
)
def test_each_missing_extra_is_named(
    process: Process, tmp_path: Path, name: str, extra: str, words: list[str]
) -> None:
    """What needs another extra says which, with exit code 1."""
    code = BLOCKED.format(name=name)
    done = process("-c", code, *(word.format(out=tmp_path) for word in words))
    assert done.returncode == 1, done.stderr
    assert f"'agentsim-scenarios[{extra}]'" in done.stderr
    assert "Traceback" not in done.stderr
    assert not list(tmp_path.iterdir())


def test_output_has_no_colours_where_none_are_wanted(process: Process) -> None:
    """Piped output and NO_COLOR are free of escape sequences; nothing is cut at 80 columns."""
    done = process("-m", "agentsim", "run", "quay", env={"NO_COLOR": "1"})
    assert done.returncode == 0
    assert "\x1b" not in done.stdout + done.stderr
    shown = process("-m", "agentsim", "list").stdout
    assert max(map(len, shown.splitlines())) > 80
    assert "\x1b" not in shown


@pytest.mark.parametrize(
    "asked",
    [
        ["run", "quay", "--policy", "noisy", "--full"],
        ["study", "quay", "--seeds", "1", "--level", "all", "--json"],
    ],
)
def test_a_reader_who_leaves_early_is_no_error(installed: Path, asked: list[str]) -> None:
    """`agentsim … | head` ends without complaint."""
    env = {**os.environ, "PYTHONPATH": os.pathsep.join((str(installed), str(ROOT)))}
    words = [sys.executable, "-m", "agentsim", *asked]
    with subprocess.Popen(
        words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=env
    ) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.readline()
        child.stdout.close()
        complaint = child.stderr.read()
        child.wait(60)
    assert "Traceback" not in complaint
    assert "BrokenPipe" not in complaint


def _interruptible() -> None:
    """Undo what a shell does to jobs in the background: they are started deaf to Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_ctrl_c_keeps_what_is_done(installed: Path, tmp_path: Path) -> None:
    """A study that gets an interrupt writes its report about the episodes that were done."""
    env = {**os.environ, "PYTHONPATH": os.pathsep.join((str(installed), str(ROOT)))}
    words = [sys.executable, "-m", "agentsim", "study", "quay", "--seeds", "100000"]
    with subprocess.Popen(
        [*words, "--out", str(tmp_path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=env,
        preexec_fn=_interruptible,
    ) as child:
        table = tmp_path / "episodes.csv"
        until = time.monotonic() + 60
        while time.monotonic() < until:
            if table.exists() and table.read_bytes().count(b"\n") > 20:
                break
            time.sleep(0.05)
        child.send_signal(signal.SIGINT)
        try:
            out, complaint = child.communicate(timeout=120)
        finally:
            child.kill()
    assert child.returncode == 130, complaint
    assert "stopped after" in complaint
    assert "Traceback" not in complaint
    assert "harmful" in out
    summary = json.loads((tmp_path / "summary.json").read_text("utf-8"))
    assert summary["complete"] is False
    assert summary["episodes"] == len(list(read_episodes(tmp_path / "episodes.jsonl"))) >= 20
    assert "cut short" in (tmp_path / "report.html").read_text("utf-8")


def test_help_teaches(command: Callable[..., Any]) -> None:
    """The help has the exit codes, and every command's help has examples."""
    told = command("--help")
    assert told.exit_code == 0
    lines = [line.strip() for line in told.stdout.splitlines()]
    assert "Exit codes:" in lines
    assert {"0    done", "130  stopped with Ctrl-C"} <= set(lines)
    for part in ("NO_COLOR", *COMMANDS):
        assert part in told.stdout
    for name in COMMANDS:
        one = command(name, "--help")
        assert one.exit_code == 0
        lines = [line.strip() for line in one.stdout.splitlines()]
        assert "Examples:" in lines, name
        assert any(line.startswith(f"agentsim {name}") for line in lines), name


def test_the_command_alone_shows_its_help(command: Callable[..., Any]) -> None:
    """Without a command, the help is shown."""
    assert "Exit codes:" in command().output


def test_an_unknown_command_or_option_is_a_usage_error(command: Callable[..., Any]) -> None:
    """Mistyped commands and options have exit code 2."""
    for words in (("lst",), ("list", "--jsn"), ("run",)):
        assert command(*words).exit_code == 2
