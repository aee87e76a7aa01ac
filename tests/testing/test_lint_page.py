"""The page about lint is its ground truth: every check with an example that it finds, and one not.

`docs/how-to/lint.md` has a section for each check, whose code defines `bad` and `good`.
"""

import re
import sys
import types
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from agentsim.testing import Problem, check, every_check
from tests.markdown import blocks

PAGE = Path(__file__).resolve().parents[2] / "docs" / "how-to" / "lint.md"
IDS = tuple(id for id in every_check() if id.startswith("lint."))


def sections() -> Iterator[tuple[str, str]]:
    """Every section of the page: the id in its heading, or nothing, and its text."""
    parts = re.split(r"^### `(lint\.[a-z-]+)`$", PAGE.read_text("utf-8"), flags=re.MULTILINE)
    yield "", parts[0]
    yield from zip(parts[1::2], parts[2::2], strict=True)


@cache
def examples() -> dict[str, tuple[Any, Any]]:
    """The bad and the good example of every section, by id; the page is run once."""
    module = types.ModuleType("page_of_lint")
    sys.modules[module.__name__] = module
    found: dict[str, tuple[Any, Any]] = {}
    for id, text in sections():
        for name in ("bad", "good"):
            vars(module).pop(name, None)
        for block in blocks(text):
            if block.language == "python":
                exec(compile(block.text, f"<{PAGE.name} {id}>", "exec"), vars(module))
        if id:
            found[id] = (module.bad, module.good)
    del sys.modules[module.__name__]
    return found


def found_in(subject: Any) -> tuple[Problem, ...]:
    report = check(subject, only=["lint", "validity.scenario"])
    return report.problems


def test_every_lint_is_on_the_page_once() -> None:
    """The page has one section for each registered check of the group, and no other."""
    named = [id for id, _ in sections() if id]
    assert sorted(named) == sorted(IDS)


@pytest.mark.parametrize("id", IDS)
def test_a_section_says_what_the_check_says(id: str) -> None:
    """A section begins with the check's own title, and shows code."""
    text = " ".join(dict(sections())[id].split())
    assert text.startswith(f"**{every_check()[id].title}.**")


@pytest.mark.parametrize("id", IDS)
def test_the_bad_example_triggers_exactly_its_check(id: str) -> None:
    """The bad example has the fault of its section and no other, and says where and what."""
    problems = [each for each in found_in(examples()[id][0]) if each.check != "validity.scenario"]
    assert {each.check for each in problems} == {id}, "\n".join(map(str, problems))
    for problem in problems:
        assert problem.where
        assert problem.problem.endswith((".", "?"))


@pytest.mark.parametrize("id", IDS)
def test_the_good_example_triggers_none(id: str) -> None:
    """The good example can be run, and no lint finds anything in it."""
    problems = found_in(examples()[id][1])
    assert problems == (), "\n".join(map(str, problems))
