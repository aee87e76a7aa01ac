"""Every example in a docstring runs and gives what it says."""

import doctest
import importlib
import pkgutil
from types import ModuleType

import pytest

import agentsim

MODULES = sorted(
    each.name
    for each in pkgutil.walk_packages(agentsim.__path__, "agentsim.")
    if not each.name.endswith("__main__")
)


def examples(module: ModuleType) -> list[doctest.DocTest]:
    found = doctest.DocTestFinder(exclude_empty=True).find(module)
    return [each for each in found if each.examples]


@pytest.mark.parametrize("name", MODULES)
def test_examples_give_what_they_say(name: str) -> None:
    """Each example of a module runs by itself and prints what the docstring shows."""
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    for test in examples(importlib.import_module(name)):
        said: list[str] = []
        runner.run(test, out=said.append)
        assert not said, "".join(said)


def test_there_are_examples_to_run() -> None:
    """The finder finds what is there: dozens of examples, and a false one would be caught."""
    count = sum(len(examples(importlib.import_module(name))) for name in MODULES)
    assert count > 60
    wrong = doctest.DocTestParser().get_doctest(">>> 1 + 1\n3\n", {}, "wrong", None, 0)
    assert doctest.DocTestRunner().run(wrong, out=lambda text: None).failed == 1
