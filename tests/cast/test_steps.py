"""The registry of steps: what can be one, and names that are taken once."""

from typing import Any

import attrs
import pytest

from agentsim.cast import PostMessage, Step, step, step_classes
from agentsim.events import Event
from agentsim.tools import Context


@attrs.frozen
class Nod:
    """A step that does nothing."""

    def act(self, ctx: Context, cause: Event, count: int) -> None:
        """Do it."""


def test_a_registered_class_is_found_by_its_name() -> None:
    """A step is known by its name in files, and is a `Step` by its shape."""
    assert step("tests.nod")(Nod) is Nod
    assert step_classes()["tests.nod"] is Nod
    assert step_classes()["post"] is PostMessage
    assert list(step_classes()) == sorted(step_classes())
    assert isinstance(Nod(), Step)


def test_what_is_no_step_is_refused() -> None:
    """A step is a frozen attrs class with a method `act`."""

    class Plain(Nod):
        __slots__ = ()
        __delattr__ = object.__delattr__

    @attrs.frozen
    class Idle:
        pass

    with pytest.raises(TypeError, match=r"Plain has to be decorated with @attrs\.frozen first"):
        step("tests.plain")(Plain)
    with pytest.raises(TypeError, match=r"Idle needs a method act\(self, ctx, cause, count\)"):
        step("tests.idle")(Idle)


def test_a_name_is_taken_once() -> None:
    """Another class of the same name is refused; the same one, defined again, is not."""
    step("tests.nod")(Nod)
    other: Any = attrs.frozen(type("Nod", (), {"act": Nod.act, "__module__": "elsewhere"}))
    with pytest.raises(TypeError, match=r"the step name 'tests\.nod' is taken by tests\..*\.Nod"):
        step("tests.nod")(other)
    step("tests.nod")(Nod)
