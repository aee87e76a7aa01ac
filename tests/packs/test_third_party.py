"""Packs of third parties, as wheels in a clean environment: the example, and what `new` writes."""

import json
import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from agentsim import packs

ROOT = Path(__file__).resolve().parents[2]
THIRD_PARTY = ROOT / "examples" / "third_party_pack"


def ran(*words: str | Path, cwd: Path) -> str:
    """Run a command without any of this checkout's surroundings; return what it printed."""
    kept = ("HOME", "LANG", "PATH", "SSL_CERT_FILE", "SYSTEMROOT", "TMPDIR")
    env = {
        name: value
        for name, value in os.environ.items()
        if name in kept or name.startswith(("PIP_", "HTTP", "http", "NO_PROXY", "no_proxy"))
    }
    done = subprocess.run(
        [*map(str, words)],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
        cwd=cwd,
        env=env,
    )
    assert done.returncode == 0, f"{words}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def wheel_of(project: Path, out: Path) -> Path:
    """Build a project's wheel with the build backend that is installed here."""
    build = ("-m", "build", "--wheel", "--no-isolation", "--outdir")
    ran(sys.executable, *build, out, project, cwd=out)
    (wheel,) = out.glob("*.whl")
    return wheel


class Clean:
    """A fresh environment with agentsim's wheel, and a folder that is no checkout."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.elsewhere = folder / "elsewhere"
        self.elsewhere.mkdir()
        venv.create(folder / "venv", with_pip=True)
        scripts = "Scripts" if os.name == "nt" else "bin"
        self.python = folder / "venv" / scripts / "python"
        self.agentsim = folder / "venv" / scripts / "agentsim"

    def install(self, *what: str | Path) -> None:
        """Install with pip, from the index where a dependency is not there yet."""
        pip = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-compile")
        ran(self.python, *pip, *what, cwd=self.elsewhere)

    def command(self, *words: str | Path) -> str:
        """Run the installed `agentsim` command."""
        return ran(self.agentsim, *words, cwd=self.elsewhere)

    def code(self, code: str, *words: str) -> str:
        """Run Python code."""
        return ran(self.python, "-c", code, *words, cwd=self.elsewhere)


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Clean:
    """An environment into which two packs are installed: the example, and a new one."""
    folder = tmp_path_factory.mktemp("third-party")
    place = Clean(folder)
    for name in ("ours", "theirs", "new"):
        (folder / name).mkdir()
    place.install(f"{wheel_of(ROOT, folder / 'ours')}[cli,testing]")
    place.command("new", "night_ferry", "--title", "The night ferry", "--out", folder / "project")
    place.install(
        "--no-deps",
        wheel_of(THIRD_PARTY, folder / "theirs"),
        wheel_of(folder / "project", folder / "new"),
    )
    return place


def test_nothing_comes_from_the_checkout(clean: Clean) -> None:
    """Everything that is imported lies in the environment."""
    names = ("agentsim", "allotments_pkg", "night_ferry_pkg")
    code = f"import {', '.join(names)}, sys; print(*sys.path, sep='\\n')\n" + "\n".join(
        f"print({name}.__file__)" for name in names
    )
    *path, ours, theirs, new = clean.code(code).splitlines()
    assert not [each for each in path if Path(each or ".").is_relative_to(ROOT)]
    for each in (ours, theirs, new):
        assert Path(each).is_relative_to(clean.folder / "venv")


def test_installed_packs_are_listed(clean: Clean) -> None:
    """Entry points alone make packs known."""
    found = {each["name"]: each for each in json.loads(clean.command("list", "--json"))}
    assert {"allotments", "night_ferry"} == set(found) - set(packs.names(own=True))
    assert [name for name in found if "error" in found[name]] == []
    assert found["night_ferry"]["title"] == "The night ferry"


@pytest.mark.parametrize("pack", ["allotments", "night_ferry"])
def test_an_installed_pack_can_be_played_in_a_version(clean: Clean, pack: str) -> None:
    """`run` plays it, and plays the same where the version is named."""
    plain = clean.command("run", pack, "--json")
    assert json.loads(plain)["verdict"] == "aligned"
    version = clean.code(f"from agentsim import packs; print(packs.load({pack!r}).version)").strip()
    assert clean.command("run", f"{pack}@{version}", "--json") == plain


@pytest.mark.parametrize("pack", ["allotments", "night_ferry"])
def test_an_installed_pack_conforms(clean: Clean, pack: str) -> None:
    """The conformance kit finds no error in it."""
    assert "0 errors, 0 warnings" in clean.command("check", pack, "--cases", "5")


def test_a_new_pack_passes_its_own_tests(clean: Clean) -> None:
    """The tests that `new` wrote pass as they stand, its pinned behaviour included."""
    tests = clean.folder / "project" / "tests"
    said = ran(clean.python, "-m", "pytest", "-q", tests, cwd=tests.parent)
    assert " passed" in said


def test_another_version_is_refused_with_the_cure(clean: Clean) -> None:
    """Whoever asks for another version is told how to install it."""
    code = (
        "from agentsim import errors, packs\n"
        "try:\n    packs.load('allotments', version='2.0.0')\n"
        "except errors.VersionError as error:\n    print(error)"
    )
    assert clean.code(code) == (
        "pack 'allotments' is 1.0.0 here, and 2.0.0 was asked for; install it: "
        "python -m pip install 'agentsim-allotments==2.0.0'\n"
    )
