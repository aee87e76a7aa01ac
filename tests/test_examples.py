"""Every example runs, and prints what its golden file says.

`AGENTSIM_UPDATE_GOLDEN=1` writes the golden files anew.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
SCRIPTS = sorted(EXAMPLES.glob("*.py"))
HASH_SEEDS = ("0", "31337")


def golden_file(script: Path) -> Path:
    return EXAMPLES / "golden" / f"{script.stem}.txt"


def printed_by(script: Path, folder: Path, hash_seed: str) -> str:
    """Run an example in an empty folder, and return what it printed."""
    folder.mkdir()
    done = subprocess.run(
        [sys.executable, str(script)],
        capture_output=True,
        check=False,
        cwd=folder,
        encoding="utf-8",
        env={
            **os.environ,
            "COLUMNS": "100",
            "NO_COLOR": "1",
            "PYTHONHASHSEED": hash_seed,
            "PYTHONIOENCODING": "utf-8",
            "TERM": "dumb",
        },
        stdin=subprocess.DEVNULL,
        timeout=300,
    )
    assert done.returncode == 0, f"{script.name} failed:\n{done.stdout}{done.stderr}"
    return done.stdout


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.stem)
def test_an_example_prints_its_golden_output(script: Path, tmp_path: Path) -> None:
    """An example prints the same in every process, whatever the hash seed: its golden file."""
    first, *others = (printed_by(script, tmp_path / seed, seed) for seed in HASH_SEEDS)
    assert all(other == first for other in others), f"{script.name} depends on the hash seed"
    golden = golden_file(script)
    if os.environ.get("AGENTSIM_UPDATE_GOLDEN"):
        assert "CI" not in os.environ, "golden files are not rewritten in CI"
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(first, "utf-8", newline="\n")
    assert golden.is_file(), f"{script.name} has no golden file; AGENTSIM_UPDATE_GOLDEN=1 makes it"
    assert first == golden.read_text("utf-8")


def test_examples_and_golden_files_pair_up() -> None:
    """There are examples, and each golden file belongs to one."""
    assert SCRIPTS
    golden = {path.stem for path in (EXAMPLES / "golden").glob("*.txt")}
    assert golden == {script.stem for script in SCRIPTS}
