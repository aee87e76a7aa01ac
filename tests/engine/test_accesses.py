"""What counts as asking the outside world, by name."""

import datetime as dt
import gc
import os
import random
import socket
import sys
import time
import weakref
from collections.abc import Callable
from types import FrameType, SimpleNamespace
from typing import Any

import pytest

from agentsim.engine.accesses import (
    excused,
    name_of,
    of_audit,
    of_builtin,
    of_function,
    place_of,
    shared,
)

NAIVE = dt.datetime(2031, 1, 1)  # noqa: DTZ001  # such moments are what is asked about


def here() -> FrameType:
    """The caller's frame."""
    return sys._getframe(1)


@pytest.mark.parametrize(
    ("event", "access"),
    [
        ("open", "file"),
        ("os.listdir", "file"),
        ("os.system", "process"),
        ("os.putenv", "environment"),
        ("socket.connect", "network"),
        ("urllib.Request", "network"),
        ("subprocess.Popen", "process"),
        ("time.sleep", "clock"),
        ("_thread.start_new_thread", "thread"),
        ("sys.setprofile", "profiler"),
        ("import", None),
        ("compile", None),
        ("object.__getattr__", None),
        ("sys._getframe", None),
    ],
)
def test_audit_events_are_sorted(event: str, access: str | None) -> None:
    """By their own name, or by the family before the dot."""
    assert of_audit(event) == access


@pytest.mark.parametrize(
    ("function", "found"),
    [
        (time.time, ("clock", "time.time")),
        (time.mktime, ("clock", "time.mktime")),
        (os.urandom, ("randomness", "os.urandom")),
        (os.getpid, ("process", "os.getpid")),
        (os.stat, ("file", "os.stat")),
        (os.fspath, None),
        (socket.gethostname, ("network", "socket.gethostname")),
        (socket.htons, None),
        (dt.datetime.now, ("clock", "datetime.datetime.now")),
        (dt.date.today, ("clock", "datetime.date.today")),
        (dt.date.fromisoformat, None),
        (NAIVE.timestamp, ("clock", "datetime.datetime.timestamp")),
        (dt.datetime(2031, 1, 1, tzinfo=dt.UTC).timestamp, None),
        (random.random, ("randomness", "random.random")),
        (random.Random(1).random, ("randomness", "random.Random.random")),
        (len, None),
        ("x".join, None),
    ],
)
def test_builtin_functions_are_sorted(function: Any, found: Any) -> None:
    """Functions by module and name, methods by what they belong to."""
    assert of_builtin(sys._getframe(), function, {}) == found


def made(act: Callable[[], Any]) -> list[Any]:
    """What is found in the calls of builtin functions that a function makes.

    A listener runs where no tracer looks, so it takes notes, and what counts is asked later.
    """
    heard: list[tuple[Any, Any]] = []

    def listen(frame: FrameType, event: str, argument: Any) -> None:
        if event == "c_call" and argument is not sys.setprofile:
            heard.append((SimpleNamespace(f_code=frame.f_code, f_lasti=frame.f_lasti), argument))

    before = sys.getprofile()
    sys.setprofile(listen)
    try:
        act()
    finally:
        sys.setprofile(before)
    return [of_builtin(frame, function, {}) for frame, function in heard]


def test_arguments_decide_where_they_have_to() -> None:
    """Some functions ask the clock, or the machine's zone, only if they are given too little."""
    moment = dt.datetime(2031, 1, 1, tzinfo=dt.UTC)
    for act, name in (
        (lambda: time.gmtime(), "time.gmtime"),
        (lambda: time.gmtime(0), None),
        (lambda: time.gmtime(*(0,)), None),
        (lambda: time.strftime("%Y"), "time.strftime"),
        (lambda: time.strftime("%Y", time.gmtime(0)), None),
        (lambda: moment.astimezone(), "datetime.datetime.astimezone"),
        (lambda: moment.astimezone(dt.UTC), None),
        (lambda: NAIVE.astimezone(dt.UTC), "datetime.datetime.astimezone"),
        (lambda: dt.datetime.fromtimestamp(*(0,)), None),  # noqa: DTZ006  # nor can this be seen
        (lambda: dt.datetime.fromtimestamp(0, dt.UTC), None),
        (lambda: dt.datetime.fromtimestamp(0, tz=dt.UTC), None),
    ):
        *_, found = made(act)
        assert found == (None if name is None else ("clock", name))
    begun: Any = SimpleNamespace(f_code=made.__code__, f_lasti=-1)
    assert of_builtin(begun, time.gmtime, {}) is None


def test_streams_count_where_a_file_is_behind_them() -> None:
    """Reading an open file or a socket is an access; reading a closed one is an error already."""
    with open(os.devnull, "rb") as file:
        assert of_builtin(here(), file.read, {}) == ("file", "read")
    assert of_builtin(here(), file.read, {}) is None
    with socket.socket() as plug:
        assert of_builtin(here(), plug.recv, {}) == ("network", "socket.socket.recv")
    assert of_builtin(here(), SimpleNamespace, {}) is None


class Subclass(random.Random):
    """A generator of one's own."""


def seeding(generator: random.Random, value: Any) -> tuple[Any, dict[int, object]]:
    """What is found when a generator is given a seed, and which generators it leaves usable."""
    sown: dict[int, object] = {}
    heard: list[FrameType] = []

    def listen(frame: FrameType, event: str, argument: Any) -> None:
        if event == "call" and frame.f_code.co_name == "seed":
            heard.append(frame)

    before = sys.getprofile()
    sys.setprofile(listen)
    try:
        generator.seed(value)
    finally:
        sys.setprofile(before)
    return of_function(heard[0], sown), sown


def test_a_generator_that_is_given_a_seed_may_be_used() -> None:
    """A private one with a seed; not without one, and not the one that everybody shares."""
    for mine in (random.Random(), Subclass()):
        found, sown = seeding(mine, 7)
        assert found is None
        assert of_builtin(here(), mine.random, sown) is None
        found, sown = seeding(mine, None)
        assert found == ("randomness", f"random.{type(mine).__name__}.seed")
        assert sown == {}
    everybodys: Any = getattr(random, "_inst")  # noqa: B009  # no stub knows it
    assert shared(everybodys)
    state = random.getstate()
    assert seeding(everybodys, 7) == (("randomness", "random.seed"), {})
    random.setstate(state)


def test_functions_of_the_library_are_sorted() -> None:
    """Some are known by name, so that what they do inside need not be looked at."""
    frame: Any = SimpleNamespace(f_code=os.environ.copy.__code__, f_globals={"__name__": "os"})
    assert of_function(frame, {}) == ("environment", "os._Environ.copy")


def test_functions_of_others_are_left_alone() -> None:
    """A function counts by module and name, and not by name alone."""
    assert of_function(seed(), {}) is None
    assert of_function(here(), {}) is None


def seed() -> FrameType:
    """Be called like something else."""
    return sys._getframe()


def called_in(source: str, **names: Any) -> FrameType:
    """The frame of a function `asked` that some source defines, found while it runs."""
    space: dict[str, Any] = {"getframe": sys._getframe, **names}
    exec(compile(source + "\nfound = asked()", names.get("file", "<made up>"), "exec"), space)
    frame: FrameType = space["found"]
    return frame


ASK = "def asked(): return getframe()"


def test_a_call_is_named_as_the_code_outside_the_library_has_it() -> None:
    """The outermost function of the standard library that led to it gives the name."""
    base = here()
    assert name_of(here(), base, "time.time") == "time.time"
    inside = called_in(ASK, __name__="posixpath")
    assert name_of(inside, base, "os.stat") == "os.path.<module>"
    assert name_of(called_in(ASK, __name__="shop"), base, "os.stat") == "os.stat"
    assert name_of(called_in(ASK, __name__="collections.abc"), base, "x") == "os.environ"
    drawn: Any = SimpleNamespace(
        f_code=random.Random.choice.__code__,
        f_globals={"__name__": "random"},
        f_locals={"self": Subclass()},
        f_back=None,
    )
    assert name_of(drawn, base, "os.urandom") == "random.Subclass.choice"


def test_a_place_is_in_the_tools_own_file_if_it_can_be() -> None:
    """Else it is the nearest line of anybody's code; none at all if there is none."""
    base = here()

    def where(file: str, name: str, own: str) -> str:
        return place_of(called_in(ASK, __name__=name, file=file), base, own)

    assert where("lib/shop.py", "shop", "lib/shop.py") == "shop.py:1"
    assert where("lib/shop.py", "shop", "other.py") == "shop.py:1"
    assert where("C:\\lib\\shop.py", "shop", "other.py") == "shop.py:1"
    assert where("json/encoder.py", "json.encoder", __file__).startswith("test_accesses.py:")
    assert where("<a/shell>", "shop", "<a/shell>") == "<a/shell>:1"
    assert place_of(base, base, __file__) == ""


def test_imports_finalisers_and_reports_are_excused() -> None:
    """And nothing else is."""
    base = here()
    finaliser = (
        "class A:\n  def __del__(self): return getframe()\ndef asked(): return A().__del__()"
    )
    importer = "def _find_and_load(): return getframe()\nasked = _find_and_load"
    for source, module, file, excuse in (
        (ASK, "shop", "shop.py", False),
        (ASK, "logging", "logging.py", True),
        (ASK, "traceback", "traceback.py", True),
        (ASK, "warnings", "warnings.py", False),
        (ASK.replace("asked", "_showwarnmsg") + "\nasked = _showwarnmsg", "warnings", "w.py", True),
        (finaliser, "shop", "shop.py", True),
        (importer, "shop", "shop.py", False),
        (importer, "importlib._bootstrap", "<frozen importlib._bootstrap>", True),
    ):
        frame = called_in(source, __name__=module, file=file)
        assert excused(frame, base) is excuse, (source, module)
    found: list[bool] = []

    def listener(*about: Any) -> None:
        found.append(excused(sys._getframe(), base))

    listener()
    gc.callbacks.append(listener)
    try:
        listener()
    finally:
        gc.callbacks.remove(listener)
    assert {True, False} == set(found)
    found.clear()
    owner = Subclass()
    weakref.finalize(owner, lambda: found.append(excused(sys._getframe(), base)))
    del owner
    assert found == [True]
