"""Strict mode: tools that ask the outside world are caught, all others are left alone."""

import asyncio
import contextlib
import cProfile
import os
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from agentsim.cast import Actor
from agentsim.engine import Environment, arun, replay, run, verify
from agentsim.engine.closed import Watch
from agentsim.errors import ClosedError
from agentsim.events import Call, Called
from agentsim.models import scripted
from agentsim.scenarios import Scenario
from agentsim.tools import CONTROLS, Context, Tool, tool
from tests.engine.offenders import INNOCENTS, OFFENDERS, made, order, stamped
from tests.laws.generators import START, clumsy, quiet, tally


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def scene(*tools: Tool, **changes: Any) -> Scenario:
    fields: dict[str, Any] = {
        "name": "scene",
        "start": START,
        "subject": "iris",
        "cast": [Actor("iris", tools=tools)],
    }
    return Scenario(**(fields | changes))


def caught(one: Tool, *calls: Call) -> ClosedError:
    """What strict mode says of a tool."""
    env = Environment.start(scene(one), strict=True)
    with pytest.raises(ClosedError) as found:
        env.step(calls or Call(one.name))
    return found.value


def result(one: Tool, **options: Any) -> tuple[bool, Any]:
    """Whether a call of a tool succeeded, and what it said."""
    episode = run(scene(one), scripted(Call(one.name)), **options)
    [event] = [each for each in episode.events if isinstance(each, Called)]
    return event.ok, event.result


@pytest.mark.parametrize("name", OFFENDERS)
def test_a_tool_that_asks_the_outside_world_is_caught(name: str) -> None:
    """The error names the tool, the call as its code has it, the kind, and the line."""
    one, call, access = OFFENDERS[name]
    error = caught(one)
    assert (error.tool, error.call, error.access) == (name, call, access)
    assert error.where.startswith("offenders.py:")
    assert f"tool {name!r}" in str(error)
    assert f"({call}, offenders.py:" in str(error)


@pytest.mark.parametrize("name", INNOCENTS)
def test_a_tool_that_only_looks_like_it_is_left_alone(name: str) -> None:
    """What depends on nothing outside says the same in strict mode as in ordinary mode."""
    first = result(INNOCENTS[name], strict=True)
    assert first[0] is (name != "failing"), first
    assert result(INNOCENTS[name], strict=True) == first
    assert result(INNOCENTS[name]) == first


def test_the_defaults_of_arguments_are_watched_too() -> None:
    """A default worked out at the call is caught; one worked out beforehand is a constant."""
    error = caught(order, Call("order", {"what": {"item": "rope"}}))
    assert (error.tool, error.call) == ("order", "time.time")
    given = {"what": {"item": "rope", "at_s": 1.5}}
    Environment.start(scene(order), strict=True).step(Call("order", given))
    assert result(stamped, strict=True) == (True, -1.0)


def test_a_stream_opened_before_is_no_way_out() -> None:
    """A file or a socket that was open already can't be read during an episode."""
    left, right = socket.socketpair()
    with open(os.devnull, "rb") as file, left, right:
        for name, act, call in (
            ("binary", lambda: file.read(), "read"),
            ("line", lambda: file.readline(), "readline"),
            ("socket", lambda: left.send(b"x"), "socket.socket.send"),
        ):
            assert caught(made(name, act)).call == call


def test_what_a_tool_wanted_outside_is_not_done() -> None:
    """The access itself does not take place: no file is left, and no later one either."""
    for name in ("written", "database", "swallowed_twice"):
        caught(OFFENDERS[name][0])
    assert os.listdir(".") == []


def test_the_position_before_is_unharmed() -> None:
    """After the error, the position is as it was, and other futures can be had from it."""

    def half_done(ctx: Context) -> str:
        """Change something, then look at the clock."""
        ctx.switch("alarm", False)
        return str(time.time())

    scenario = scene(tool(half_done), *CONTROLS, controls={"alarm": True})
    env = Environment.start(scenario, strict=True)
    before = (env.digest, env.world, env.turn, env.at_ms)
    with pytest.raises(ClosedError):
        env.step([Call("set_control", {"name": "alarm", "value": False}), Call("half_done")])
    assert (env.digest, env.world, env.turn, env.at_ms) == before
    after = env.step(Call("list_controls"))
    assert after == Environment.start(scenario).step(Call("list_controls"))


def test_strictness_stays_with_the_position() -> None:
    """Every later position is as strict as the first, and equal to one that is not."""
    offender = OFFENDERS["time"][0]
    env = Environment.start(scene(offender, *CONTROLS), strict=True)
    loose = Environment.start(scene(offender, *CONTROLS))
    assert (env.strict, loose.strict) == (True, False)
    later, looser = env.step(Call("list_controls")), loose.step(Call("list_controls"))
    assert (later.strict, looser.strict) == (True, False)
    assert later == looser
    assert later.digest == looser.digest
    with pytest.raises(ClosedError):
        later.step(Call("time"))
    assert looser.step(Call("time")).strict is False


def test_drivers_and_checkers_can_be_strict() -> None:
    """`run`, `arun`, `replay` and `verify` raise in strict mode, and not in ordinary mode."""
    constant = made("constant", lambda: time.time() * 0)  # asks, and makes nothing of it
    scenario, model = scene(constant), scripted(Call("constant"))
    episode = run(scenario, model)
    assert verify(episode, scenario).digest == episode.digest
    for strictly in (
        lambda: run(scenario, model, strict=True),
        lambda: asyncio.run(arun(scenario, model, strict=True)),
        lambda: replay(scenario, episode.replies, seed=0, strict=True),
        lambda: verify(episode, scenario, strict=True),
    ):
        with pytest.raises(ClosedError, match=r"tool 'constant' asked the wall clock"):
            strictly()
    clean = scene(*CONTROLS)
    episode = asyncio.run(arun(clean, scripted(Call("list_controls")), strict=True))
    assert verify(episode, clean, strict=True).strict is True


def test_models_and_callers_may_do_what_they_like() -> None:
    """Only tools are watched: a model and an `on_step` may look at the clock."""
    seen: list[float] = []

    def model(observation: Any) -> Any:
        seen.append(time.time())
        return "Done." if observation.number else Call("list_controls")

    run(scene(*CONTROLS), model, strict=True, on_step=lambda env: seen.append(time.time()))
    assert len(seen) == 5


def test_faults_of_calls_stay_what_they_are() -> None:
    """A wrong argument, an unknown tool and a tool that fails are told to the model, as ever."""
    calls = [Call("launch"), Call("tally", {"amount": "x"}), Call("clumsy", {"how": "result"})]
    scenario, model = quiet(tally, clumsy), scripted(calls)
    assert run(scenario, model, strict=True) == run(scenario, model)


# -- profilers and threads -------------------------------------------------------------------


@pytest.fixture
def profiler() -> Iterator[Callable[[Any], None]]:
    """Set a profile function, and take it off in the end."""
    before = sys.getprofile()
    yield sys.setprofile
    sys.setprofile(before)


def test_a_profile_function_is_put_back(profiler: Callable[[Any], None]) -> None:
    """Whatever becomes of the call, the profile function is what it was."""

    def interrupted() -> None:
        raise KeyboardInterrupt

    def mine(frame: FrameType, event: str, argument: Any) -> None: ...

    env = Environment.start(
        scene(OFFENDERS["time"][0], made("interrupted", interrupted), *CONTROLS), strict=True
    )
    for function in (mine, None):
        profiler(function)
        env.step(Call("list_controls"))
        after = [sys.getprofile()]
        with pytest.raises(ClosedError):
            env.step(Call("time"))
        after.append(sys.getprofile())
        with pytest.raises(KeyboardInterrupt):
            env.step(Call("interrupted"))
        after.append(sys.getprofile())
        profiler(None)
        assert after == [function] * 3


def test_a_profiler_set_from_c_goes_on() -> None:
    """cProfile sees what comes after a strict call."""
    env = Environment.start(scene(*CONTROLS), strict=True)
    with cProfile.Profile() as found:
        env.step(Call("list_controls"))
        after_the_call()
    found.create_stats()
    assert "after_the_call" in {name for _, _, name in found.stats}  # type: ignore[attr-defined]


def after_the_call() -> None:
    """Be seen by a profiler."""


def test_threads_do_not_disturb_each_other() -> None:
    """While a tool is watched, other threads may do what they like, and are watched on their own.

    Every tool here waits until all the others are running, so that they overlap.
    """
    together = threading.Barrier(4)
    done: dict[str, Any] = {}

    def playing(name: str, act: Callable[[], Any], strict: bool) -> None:
        def function(ctx: Context) -> str:
            """Wait for the others, and act."""
            together.wait()
            found = str(act())
            together.wait()
            return found

        try:
            model = scripted(Call("act"))
            episode = run(scene(tool(name="act")(function)), model, strict=strict)
            done[name] = [e.result for e in episode.events if isinstance(e, Called)]
        except ClosedError as error:
            done[name] = error.call
            together.wait()

    def outside() -> None:
        together.wait()
        with open(os.devnull, "rb") as file:
            done["outside"] = file.read(), time.time() > 0
        together.wait()

    threads = [
        threading.Thread(target=playing, args=("clean", lambda: 6 * 7, True)),
        threading.Thread(target=playing, args=("offender", lambda: time.time(), True)),
        threading.Thread(target=playing, args=("ordinary", lambda: os.getpid() > 0, False)),
        threading.Thread(target=outside),
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert done == {
        "clean": ["42"],
        "offender": "time.time",
        "ordinary": ["True"],
        "outside": (b"", True),
    }


def test_an_episode_inside_a_tool_is_watched_by_itself() -> None:
    """A tool may play an episode; both are watched, and the error names the tool at fault."""

    def inner(offender: str) -> Callable[[], str]:
        one = OFFENDERS[offender][0] if offender else INNOCENTS["json"]
        scenario = scene(one)
        assert scenario.digest  # reads the source of its tools, which a tool may not

        def play() -> str:
            try:
                return run(scenario, scripted(Call(one.name)), strict=True).digest
            except ClosedError:
                return "hushed up"

        return play

    assert result(made("outer", inner("")), strict=True)[0]
    error = caught(made("outer", inner("uuid")))
    assert (error.tool, error.call) == ("uuid", "uuid.uuid4")
    after = made("outer", lambda: (inner("")(), time.time()))
    assert (caught(after).tool, caught(after).call) == ("outer", "time.time")


# -- what hears of it ------------------------------------------------------------------------


def heard_by(watch: Watch, event: str) -> None:
    """Pass an audit event on to a watch, as the hook does."""
    watch.audit(event, ())


def test_a_watch_hears_of_calls_and_audit_events() -> None:
    """Listeners run where no tracer looks, so they are called here like any function."""
    here = sys._getframe()

    def heard(say: Callable[[Watch], None]) -> ClosedError | None:
        watch = Watch("quote", __file__, here)
        with contextlib.suppress(ClosedError):
            say(watch)
        return watch.error

    def calls(event: str, function: Any) -> ClosedError | None:
        return heard(lambda watch: watch.profile(sys._getframe(), event, function))

    def audits(event: str) -> ClosedError | None:
        return heard(lambda watch: heard_by(watch, event))

    assert calls("c_call", time.time) is not None
    assert calls("c_call", len) is None
    assert calls("c_return", time.time) is None
    assert calls("return", None) is None
    assert calls("call", None) is None
    assert audits("open") is not None
    assert audits("sys.setprofile") is not None
    assert audits("import") is None


def test_a_watch_lets_pass_what_is_excused() -> None:
    """A finaliser that opens a file is not held against the tool."""
    watch = Watch("quote", __file__, sys._getframe())

    class Last:
        def __del__(self) -> None:
            heard_by(watch, "open")

    Last().__del__()
    assert watch.error is None


def test_the_first_charge_stands() -> None:
    """What a tool does after it was caught is refused with the same error."""
    watch = Watch("quote", __file__, sys._getframe())
    errors = []
    for event in ("open", "socket.connect", "sys.setprofile"):
        try:
            heard_by(watch, event)
        except ClosedError as error:
            errors.append(error)
    assert [error.call for error in errors] == ["open", "open"]
