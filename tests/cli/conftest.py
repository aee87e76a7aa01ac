"""The small pack, installed as a package would install it, and ways to run the command."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from tests.cli.servers import Server

ROOT = Path(__file__).resolve().parents[2]
ENTRY_POINTS = """\
[agentsim.packs]
quay = tests.packs_for_tests:PACK
wreck = tests.packs_for_tests:GONE
pebble = tests.packs_for_tests:NOT_A_PACK
"""


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the metadata of an installed package that has the packs for tests."""
    folder = tmp_path_factory.mktemp("site")
    info = folder / "quay_pack-1.2.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: quay-pack\nVersion: 1.2\n")
    (info / "entry_points.txt").write_text(ENTRY_POINTS)
    return folder


@pytest.fixture
def command(installed: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Any]:
    """Run the command in this process; return its result."""
    monkeypatch.syspath_prepend(str(installed))
    for name in ("AGENTSIM_DEBUG", "FORCE_COLOR", "OPENAI_API_KEY", "TTY_COMPATIBLE"):
        monkeypatch.delenv(name, raising=False)

    def call(*words: str, input: str | None = None) -> Any:
        from agentsim.cli.app import app

        monkeypatch.setattr(sys, "argv", ["agentsim", *words])
        return CliRunner().invoke(app, list(words), input=input, prog_name="agentsim")

    return call


@pytest.fixture
def process(installed: Path) -> Callable[..., Any]:
    """Run Python in another process, with the packs for tests installed."""

    def call(*words: str, **options: Any) -> Any:
        env = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join((str(installed), str(ROOT / "src"), str(ROOT))),
        }
        return subprocess.run(
            [sys.executable, *words],
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
            env={**env, **options.pop("env", {})},
            **options,
        )

    return call


@pytest.fixture
def served() -> Iterator[Callable[..., Server]]:
    """Start chat servers that answer every request with one text."""
    servers: list[Server] = []

    def start(content: str, status: int = 200) -> Server:
        server = Server({"role": "assistant", "content": content}, status)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        return server

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()
