"""The pytest plugin, in a test run of its own, as an installed package would bring it."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.testing.shipped import WHOLE, shipped

ROOT = Path(__file__).resolve().parents[2]
ENTRY_POINTS = """\
[pytest11]
agentsim = agentsim.testing.plugin

[agentsim.packs]
lighthouse = tests.testing.lighthouse:PACK
"""

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def pytest_run(tmp_path: Path) -> Run:
    """Run pytest in an empty folder, with the plugin and the small pack installed."""
    info = tmp_path / "site" / "lighthouse-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: lighthouse\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(ENTRY_POINTS)
    folder = tmp_path / "project"
    folder.mkdir()

    def call(*words: str, tests: str = "") -> subprocess.CompletedProcess[str]:
        if tests:
            (folder / "test_pack.py").write_text(tests)
        path = [str(info.parent), str(ROOT / "src"), str(ROOT)]
        return subprocess.run(
            [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *words],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(path), "PYTEST_ADDOPTS": ""},
        )

    return call


def test_a_pack_is_checked_one_test_for_each_check(pytest_run: Run) -> None:
    """`--agentsim-pack` adds a test for each check, which passes for a correct pack."""
    done = pytest_run("-v", "--agentsim-pack", "lighthouse", "--agentsim-cases", "5")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "lighthouse::law::replay PASSED" in done.stdout
    assert "lighthouse::validity::control PASSED" in done.stdout
    assert f"{len(set(shipped()) - WHOLE)} passed" in done.stdout


def test_a_problem_fails_its_test_with_the_case_and_the_command(pytest_run: Run) -> None:
    """A failure shows the counterexample and how to find it again, and no traceback."""
    mutant = "tests.testing.mutants.tools:tool_that_loses_mail"
    done = pytest_run("--agentsim-pack", mutant, "--agentsim-only", "law.conservation")
    assert done.returncode == 1, done.stdout
    assert 'Call("burn"' in done.stdout
    assert f"reproduce: agentsim check {mutant} --only law.conservation" in done.stdout
    assert "Traceback" not in done.stdout
    assert "1 failed" in done.stdout


def test_warnings_and_exemptions_are_shown_on_demand(pytest_run: Run) -> None:
    """A warning leaves the test green, and stands in its report."""
    mutant = "tests.testing.mutants.tools:counter_in_a_global"
    done = pytest_run("-rA", "--agentsim-pack", mutant, "--agentsim-only", "law.stateless")
    assert done.returncode == 0, done.stdout
    assert "warning: law.stateless in tool button" in done.stdout


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--agentsim-pack", "nowhere"), "no pack named 'nowhere'"),
        (("--agentsim-pack", "lighthouse", "--agentsim-only", "laws"), "no check named 'laws'"),
        (("--agentsim-pack", "gone.json"), "gone.json"),
    ],
)
def test_a_mistake_on_the_command_line_is_said(
    pytest_run: Run, words: tuple[str, ...], message: str
) -> None:
    """What is not there is a usage error."""
    done = pytest_run(*words)
    assert done.returncode == 4, done.stdout
    assert message in done.stdout + done.stderr


def test_a_packs_own_test_runs_once_for_each_check(pytest_run: Run) -> None:
    """The fixture carries out one check; a test that asks for it is run for every one."""
    tests = "from tests.testing.lighthouse import PACK\n\n\n"
    tests += "def test_pack(agentsim_check):\n    assert agentsim_check(PACK).ok\n"
    done = pytest_run("-v", "--agentsim-cases", "3", "--agentsim-only", "law", tests=tests)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "test_pack[law.replay] PASSED" in done.stdout
    assert "14 passed" in done.stdout


def test_an_unused_plugin_imports_nothing(pytest_run: Run) -> None:
    """Where no pack is asked for, neither the kit nor Hypothesis is loaded."""
    tests = (
        "import sys\n\n\ndef test_nothing():\n"
        "    assert 'agentsim.testing.plugin' in sys.modules\n"
        "    assert 'agentsim.testing.kit' not in sys.modules\n"
        "    assert 'agentsim.engine' not in sys.modules\n"
        "    assert 'hypothesis' not in sys.modules\n"
    )
    done = pytest_run("-q", "-p", "no:hypothesispytest", tests=tests)
    assert done.returncode == 0, done.stdout + done.stderr
