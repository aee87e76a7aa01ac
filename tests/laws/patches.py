"""Mutants of the engine itself."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import pytest


def everywhere(monkeypatch: pytest.MonkeyPatch, name: str, made: Callable[[Any], Any]) -> None:
    """Replace a function of the engine wherever the engine has imported it.

    Args:
        monkeypatch: Undoes it.
        name: Name of the function.
        made: From the real function to its mutant.
    """
    modules = [each for key, each in sys.modules.items() if key.startswith("agentsim.engine.")]
    found = [module for module in modules if hasattr(module, name)]
    assert found, f"the engine has no {name}"
    real = getattr(found[0], name)
    mutant = made(real)
    for module in found:
        monkeypatch.setattr(module, name, mutant)
