"""`agentsim new`, and packs named with a version."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from agentsim.cli.starting import LONGEST_NAME, LONGEST_TITLE, project_files

Command = Callable[..., Any]


def written(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_new_writes_a_project_and_says_what_is_next(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By default the folder has the pack's name, and the title is made from it."""
    monkeypatch.chdir(tmp_path)
    done = command("new", "night_ferry")
    assert done.exit_code == 0, done.output
    for part in ("Night ferry", "cd night_ferry", "pip install -e", "agentsim check night_ferry"):
        assert part in done.stdout
    files = written(tmp_path / "night_ferry")
    assert {".gitignore", "LICENSE", "README.md", "pyproject.toml"} <= set(files)
    assert 'night_ferry = "night_ferry_pkg:PACK"' in files["pyproject.toml"]
    assert 'name = "agentsim-night-ferry"' in files["pyproject.toml"]
    assert json.loads(files["tests/behaviour.json"])["version"] == "0.1.0"
    assert not [path for path, text in files.items() if "$" in path or "$name" in text]


def test_an_empty_folder_may_be_there_already(command: Command, tmp_path: Path) -> None:
    """`--out` names the folder, and `--title` the title."""
    done = command("new", "lamp", "--out", str(tmp_path), "--title", "A lamp for $5")
    assert done.exit_code == 0, done.output
    assert "# A lamp for $5" in written(tmp_path)["README.md"]


def test_nothing_is_written_over(command: Command, tmp_path: Path) -> None:
    """A folder with something in it, and a file in its place, are refused and stay as they are."""
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "notes.txt").write_text("mine")
    (tmp_path / "file").write_text("mine")
    before = written(tmp_path)
    for name in ("full", "file"):
        done = command("new", "lamp", "--out", str(tmp_path / name))
        assert done.exit_code == 2
        assert "nothing is written over" in done.stderr
    assert written(tmp_path) == before


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Night-Ferry", "such as night_ferry"),
        ("1st", "begins with a letter"),
        ("class", "no word of Python's"),
        ("a__b", "such as a_b"),
        ("été", "small letters"),
        ("../up", "such as up"),
        ("x" * (LONGEST_NAME + 1), "at most 40"),
        ("succession", "is installed"),
        ("quay", "is installed"),
    ],
)
def test_a_name_that_cannot_be_is_refused(
    command: Command, tmp_path: Path, name: str, said: str
) -> None:
    """The message says what a name takes, and nothing is written."""
    done = command("new", name, "--out", str(tmp_path / "out"))
    assert done.exit_code == 2
    assert said in " ".join(done.stderr.split())
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("title", ["", 'The "Lamp"', "a\\b", "two\nlines", "x" * 61])
def test_a_title_that_cannot_be_is_refused(command: Command, tmp_path: Path, title: str) -> None:
    """A title is one line that can stand in every file as it is."""
    done = command("new", "lamp", "--title", title, "--out", str(tmp_path / "out"))
    assert done.exit_code == 2
    assert f"1 to {LONGEST_TITLE}" in " ".join(done.stderr.split())


def test_each_project_has_a_canary_of_its_own() -> None:
    """Two projects of one name share everything but the canary."""
    one, two = (project_files("lamp", title="Lamp") for _ in range(2))
    assert [path for path in one if one[path] != two[path]] == ["src/lamp_pkg/whole.py"]
    assert project_files("lamp", title="L", canary="c") == project_files(
        "lamp", title="L", canary="c"
    )


def test_a_version_can_be_insisted_on(command: Command) -> None:
    """`quay@1.2` is the pack in that version; another is refused with what to install."""
    found = json.loads(command("run", "quay@1.2", "--json").stdout)
    assert (found["pack"], found["pack_version"]) == ("quay", "1.2")
    done = command("run", "quay@1.3")
    assert done.exit_code == 2
    assert "python -m pip install 'quay-pack==1.3'" in done.stderr
    done = command("show", "succession@0.1")
    assert "install the release of agentsim-scenarios that has it" in done.stderr
