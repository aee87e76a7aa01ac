"""Spoilt documents in every format: a value or a `LoadError`, with a place for every fault."""

from pathlib import Path

import pytest

from agentsim import packs
from agentsim.errors import Fault, LoadError
from tests.files import hostile
from tests.files.hostile import Tally, load_all


def test_spoilt_documents_load_or_say_where_they_are_wrong() -> None:
    """Of 1,500 spoilt documents none raises anything else, or does anything but being read."""
    tally = load_all(1_500)
    assert tally.sound, tally.problems
    assert tally.documents == 1_500
    assert tally.kinds >= 25
    assert tally.refused > 1_000
    assert tally.faults > tally.refused


def test_what_breaks_a_promise_is_caught(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A loader that opens files, imports, raises or forgets the line is found out."""
    (tmp_path / "stray_for_tests.py").write_text("")
    monkeypatch.syspath_prepend(str(tmp_path))
    assert packs.names()

    def careless(data: bytes, **_options: object) -> object:
        if len(data) % 3 == 0:
            raise KeyError("x")
        __import__("stray_for_tests")
        (tmp_path / "stray_for_tests.py").read_text()
        raise LoadError("x", (Fault("a", "b"),))

    monkeypatch.setattr(hostile, "loads", careless)
    monkeypatch.setattr(hostile, "_warm", lambda values: None)
    tally = load_all(60)
    assert not tally.sound
    assert min(tally.raised, tally.unplaced, tally.imported, tally.deeds, tally.opened) > 0
    assert Tally().sound
