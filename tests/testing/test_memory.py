"""What functions remember: globals, closures, defaults, attributes, generators, objects."""

import functools
import itertools
import random
from collections import deque
from typing import Any

import pytest

from agentsim.testing.memory import memory_of

COUNT = 0
SEEN: set[str] = set()
LAST: deque[int] = deque(maxlen=3)
NUMBERS = itertools.count()
RANDOM = random.Random(3)
WORDS = iter(["a", "b", "c"])


class Desk:
    """An object with a state."""

    def __init__(self) -> None:
        self.pressed = 0

    def press(self) -> None:
        """Press."""
        self.pressed += 1


DESK = Desk()


def in_a_global() -> None:
    global COUNT
    COUNT += 1


def in_a_set() -> None:
    SEEN.add(f"tide {len(SEEN)}")


def in_a_deque() -> None:
    LAST.append(1)


def in_a_count() -> None:
    next(NUMBERS)


def in_a_generator_of_randomness() -> None:
    RANDOM.random()


def in_an_iterator() -> None:
    next(WORDS)


def in_an_object() -> None:
    DESK.press()


def in_a_helper() -> None:
    in_a_set()


def in_a_default(found: list[int] = []) -> None:  # noqa: B006  # this is what is to be found
    found.append(1)


def in_an_attribute() -> None:
    in_an_attribute.times = getattr(in_an_attribute, "times", 0) + 1  # type: ignore[attr-defined]  # as some do


def in_a_comprehension() -> None:
    [SEEN.add(str(len(SEEN))) for _ in range(1)]


def closure() -> Any:
    times = 0

    def in_a_closure() -> None:
        nonlocal times
        times += 1

    return in_a_closure


@pytest.mark.parametrize(
    "function",
    [
        in_a_global,
        in_a_set,
        in_a_deque,
        in_a_count,
        in_a_generator_of_randomness,
        in_an_iterator,
        in_an_object,
        in_a_helper,
        in_a_default,
        in_an_attribute,
        in_a_comprehension,
        closure(),
        Desk().press,
        functools.partial(in_a_default, []),
    ],
    ids=lambda function: getattr(function, "__name__", "partial"),
)
def test_what_is_remembered_shows(function: Any) -> None:
    """After a call, what the function could remember something in is another."""
    function()
    before = memory_of(function)
    function()
    assert memory_of(function) != before


def test_a_pure_function_remembers_nothing() -> None:
    """A function that leaves nothing behind looks the same after a call."""

    def pure(word: str) -> str:
        return word.upper() + str(COUNT)

    before = memory_of(pure)
    pure("tide")
    assert memory_of(pure) == before
    assert memory_of(len) == {}


def test_an_empty_cell_is_no_memory() -> None:
    """A closure over a name that has no value yet can be looked at."""

    def outer() -> Any:
        def inner() -> Any:
            return later

        found = memory_of(inner)
        later = 1
        assert later
        return found

    assert outer() == {}
