"""Tools that ask the outside world, each in a way of its own; and tools that only look like it."""

# ruff: noqa: C417, DTZ001, DTZ003, DTZ005, DTZ006, DTZ007, DTZ011, SIM115
# What these rules warn of is what the tools here are for.

from __future__ import annotations

import asyncio
import concurrent.futures
import copy
import csv
import datetime as dt
import decimal
import functools
import gc
import glob
import hashlib
import http.client
import io
import json
import logging
import multiprocessing
import os
import pathlib
import platform
import queue
import random
import re
import secrets
import shutil
import signal
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import traceback
import uuid
import warnings
from collections.abc import Callable
from datetime import datetime
from os import environ, getenv, urandom
from random import choice
from time import time as now
from typing import Any

import attrs

from agentsim.errors import ToolError
from agentsim.tools import Context, Tool, tool

LEFTOVER = random.Random(7)
NOON = dt.datetime(2031, 3, 4, 12, tzinfo=dt.UTC)


def helper() -> float:
    return deeper()


def deeper() -> float:
    return now()


def ticking() -> Any:
    while True:
        yield time.monotonic()


class Clerk:
    """Somebody who looks at the clock when asked for anything."""

    @property
    def date(self) -> str:
        return f"{datetime.now(dt.UTC):%Y}"

    @functools.cached_property
    def lucky(self) -> int:
        return random.randint(1, 6)


def swallowed() -> str:
    try:
        return str(time.time())
    except Exception:
        return "no idea"


def swallowed_whole() -> str:
    try:
        return str(time.time())
    except BaseException:
        return "no idea"


def swallowed_twice() -> str:
    found = []
    for look in (time.time, os.getcwd, lambda: open(os.devnull, "rb").close()):
        try:
            found.append(str(look()))
        except Exception as error:
            found.append(type(error).__name__)
    return " ".join(found)


def refused() -> str:
    try:
        return str(time.time())
    except RuntimeError as error:
        raise ToolError("It is closed.") from error


def written() -> None:
    with open("offence.txt", "w") as file:
        file.write("here")


def connected() -> None:
    with sqlite3.connect("offence.db"):
        pass


def in_a_thread() -> None:
    threading.Thread(target=print).start()


def in_a_pool() -> None:
    with concurrent.futures.ThreadPoolExecutor(1) as pool:
        pool.submit(print)


async def nothing() -> None: ...


def in_a_loop() -> None:
    coroutine = nothing()
    try:
        asyncio.run(coroutine)
    finally:
        coroutine.close()


def without_profiler() -> float:
    sys.setprofile(None)
    return time.time()


def unpacked() -> float:
    return time.time(*())


OFFENCES: dict[str, tuple[Callable[[], Any], str, str]] = {
    # clocks
    "time": (lambda: time.time(), "time.time", "clock"),
    "imported": (lambda: now(), "time.time", "clock"),
    "unpacked": (unpacked, "time.time", "clock"),
    "nanoseconds": (lambda: time.time_ns(), "time.time_ns", "clock"),
    "monotonic": (lambda: time.monotonic(), "time.monotonic", "clock"),
    "counter": (lambda: time.perf_counter(), "time.perf_counter", "clock"),
    "spent": (lambda: time.process_time(), "time.process_time", "clock"),
    "clock": (lambda: time.clock_gettime(time.CLOCK_REALTIME), "time.clock_gettime", "clock"),
    "slept": (lambda: time.sleep(0), "time.sleep", "clock"),
    "formatted": (lambda: time.strftime("%Y"), "time.strftime", "clock"),
    "universal": (lambda: time.gmtime(), "time.gmtime", "clock"),
    "spelled": (lambda: time.asctime(), "time.asctime", "clock"),
    "local": (lambda: time.localtime(0), "time.localtime", "clock"),
    "moment": (lambda: dt.datetime.now(), "datetime.datetime.now", "clock"),
    "moment_imported": (lambda: datetime.now(dt.UTC), "datetime.datetime.now", "clock"),
    "old_moment": (lambda: datetime.utcnow(), "datetime.datetime.utcnow", "clock"),
    "today": (lambda: dt.date.today(), "datetime.date.today", "clock"),
    "local_stamp": (lambda: datetime.fromtimestamp(0), "datetime.datetime.fromtimestamp", "clock"),
    "local_zone": (lambda: NOON.astimezone(), "datetime.datetime.astimezone", "clock"),
    "naive": (lambda: datetime(2031, 3, 4).timestamp(), "datetime.datetime.timestamp", "clock"),
    "helper": (helper, "time.time", "clock"),
    "generator": (lambda: next(ticking()), "time.monotonic", "clock"),
    "mapped": (lambda: [*map(lambda _: time.time(), "ab")], "time.time", "clock"),
    "sorted": (lambda: sorted("ab", key=lambda _: now()), "time.time", "clock"),
    "encoder": (
        lambda: json.dumps({"x": {1}}, default=lambda _: time.time()),
        "time.time",
        "clock",
    ),
    "property": (lambda: Clerk().date, "datetime.datetime.now", "clock"),
    "patient": (lambda: queue.Queue[int]().get(timeout=0.0), "queue.Queue.get", "clock"),
    "swallowed": (swallowed, "time.time", "clock"),
    "swallowed_whole": (swallowed_whole, "time.time", "clock"),
    "swallowed_twice": (swallowed_twice, "time.time", "clock"),
    "refused": (refused, "time.time", "clock"),
    # randomness
    "random": (lambda: random.random(), "random.random", "randomness"),
    "chosen": (lambda: choice("ab"), "random.choice", "randomness"),
    "thrown": (lambda: random.randint(1, 6), "random.randint", "randomness"),
    "cached": (lambda: Clerk().lucky, "random.randint", "randomness"),
    "seeded_for_all": (lambda: random.seed(7), "random.seed", "randomness"),
    "state": (lambda: random.getstate(), "random.getstate", "randomness"),
    "unseeded": (lambda: random.Random(), "random.Random", "randomness"),
    "leftover": (lambda: LEFTOVER.choice("ab"), "random.Random.choice", "randomness"),
    "leftover_float": (lambda: LEFTOVER.random(), "random.Random.random", "randomness"),
    "system": (
        lambda: random.SystemRandom().random(),
        "random.SystemRandom.random",
        "randomness",
    ),
    "bytes": (lambda: os.urandom(4), "os.urandom", "randomness"),
    "bytes_imported": (lambda: urandom(4), "os.urandom", "randomness"),
    "uuid": (lambda: uuid.uuid4(), "uuid.uuid4", "randomness"),
    "uuid_of_the_clock": (lambda: uuid.uuid1(), "uuid.uuid1", "randomness"),
    "token": (lambda: secrets.token_hex(), "secrets.token_hex", "randomness"),
    # the environment
    "variable": (lambda: os.environ["PATH"], "os.environ", "environment"),
    "variable_or_none": (lambda: environ.get("PATH"), "os.environ", "environment"),
    "variable_there": (lambda: "PATH" in environ, "os.environ", "environment"),
    "variables": (lambda: dict(environ), "os.environ", "environment"),
    "getenv": (lambda: getenv("PATH"), "os.getenv", "environment"),
    "set_variable": (lambda: os.putenv("AGENTSIM_X", "1"), "os.putenv", "environment"),
    "home": (lambda: pathlib.Path.home(), "pathlib.Path.home", "environment"),
    # files
    "opened": (lambda: open(os.devnull, "rb"), "open", "file"),
    "written": (written, "open", "file"),
    "path": (lambda: pathlib.Path(os.devnull).read_text(), "pathlib.Path.read_text", "file"),
    "there": (lambda: os.path.exists(os.devnull), "os.path.exists", "file"),
    "size": (lambda: os.stat(os.devnull).st_size, "os.stat", "file"),
    "listed": (lambda: os.listdir("."), "os.listdir", "file"),
    "globbed": (lambda: glob.glob("*"), "glob.glob", "file"),
    "folder": (lambda: os.getcwd(), "os.getcwd", "file"),
    "copied": (lambda: shutil.copyfile("a", "b"), "shutil.copyfile", "file"),
    "temporary": (lambda: tempfile.mkstemp(dir="."), "tempfile.mkstemp", "file"),
    "database": (connected, "sqlite3.connect", "file"),
    "asked": (lambda: input(), "builtins.input", "file"),
    # the network
    "socket": (lambda: socket.socket(), "socket.socket", "network"),
    "host": (lambda: socket.gethostname(), "socket.gethostname", "network"),
    "address": (lambda: socket.getaddrinfo("localhost", 1), "socket.getaddrinfo", "network"),
    "fetched": (
        lambda: http.client.HTTPConnection("127.0.0.1", 9).connect(),
        "http.client.HTTPConnection.connect",
        "network",
    ),
    # processes and threads
    "pid": (lambda: os.getpid(), "os.getpid", "process"),
    "machine": (lambda: os.cpu_count(), "os.cpu_count", "process"),
    "node": (lambda: os.uname(), "os.uname", "process"),
    "ran": (lambda: subprocess.run(["true"], check=False), "subprocess.run", "process"),
    "shell": (lambda: os.system("true"), "os.system", "process"),
    "handled": (lambda: signal.getsignal(signal.SIGINT), "signal.getsignal", "process"),
    "started": (in_a_thread, "threading.Thread.start", "thread"),
    "pooled": (in_a_pool, "concurrent.futures.ThreadPoolExecutor.submit", "thread"),
    "looped": (in_a_loop, "asyncio.run", "thread"),
    "without_profiler": (without_profiler, "sys.setprofile", "profiler"),
}
"""From a tool's name to what it does, the call that it is charged with, and of what kind it is."""


def made(name: str, act: Callable[[], Any]) -> Tool:
    """A tool that does something, and returns what comes of it as text."""

    def function(ctx: Context) -> str:
        return str(act())

    return tool(name=name, description="Do it.")(function)


OFFENDERS: dict[str, tuple[Tool, str, str]] = {
    name: (made(name, act), call, access) for name, (act, call, access) in OFFENCES.items()
}
"""The same, as tools."""


@attrs.frozen
class Order:
    """What is ordered, and when."""

    item: str
    at_s: float = attrs.Factory(time.time)


@tool
def order(ctx: Context, what: Order) -> str:
    """Order something; the default of an argument asks the clock."""
    return what.item


@tool
def stamped(ctx: Context, at_s: float = -1.0) -> float:
    """Return a moment; the default of its argument was worked out when it was defined."""
    return at_s


def seeded(ctx: Context) -> str:
    rng = random.Random(f"{ctx.now_ms} of iris")
    deck = [*range(6)]
    rng.shuffle(deck)
    return f"{rng.random():.3f} {rng.choice('abc')} {rng.randint(1, 6)} {deck} {rng.gauss():.3f}"


def imported(ctx: Context) -> str:
    import colorsys  # nobody else has, so that it is read from disk here

    return str(colorsys.rgb_to_hsv(1, 0, 0))


def formatted(message: Any, category: Any, file: str, line: int, *rest: Any) -> None:
    warnings.formatwarning(message, category, file, line)  # reads the source


def reported(ctx: Context) -> str:
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.showwarning = formatted
        warnings.warn("Low water.", stacklevel=2)
    logger = logging.getLogger("agentsim.tests.offenders")
    logger.propagate = False
    logger.addHandler(logging.NullHandler())
    logger.warning("The tide is %s.", "low")
    try:
        raise ValueError("no berth")
    except ValueError:
        return traceback.format_exc().splitlines()[-1]


def read_in_memory(ctx: Context) -> str:
    rows = csv.reader(io.StringIO("a,b\n1,2\n"))
    wrapped = io.TextIOWrapper(io.BytesIO(b"one\ntwo"))
    return f"{[*rows]} {wrapped.readline()} {wrapped.read()} {io.BytesIO(b'x').read()!r}"


class Finalised:
    """Something that looks at the clock when it goes, which may be at any time."""

    def __del__(self) -> None:
        time.time()


def dropped(ctx: Context) -> str:
    del_me = Finalised()
    del del_me
    return "gone"


def collected(ctx: Context) -> str:
    def listen(phase: str, about: dict[str, int]) -> None:
        time.perf_counter()

    gc.callbacks.append(listen)
    try:
        gc.collect()
    finally:
        gc.callbacks.remove(listen)
    return "swept"


def locked(ctx: Context) -> str:
    lock, basket = threading.Lock(), queue.Queue[int]()
    with lock:
        basket.put(1)
    return str(basket.get())


def failing(ctx: Context) -> str:
    raise KeyError("no such berth")


INNOCENTS: dict[str, Tool] = {
    name: tool(name=name, description="Do it.")(function)
    for name, function in {
        "dates": lambda ctx: f"{dt.date.fromisoformat('2031-03-04') + dt.timedelta(1)}",
        "moments": lambda ctx: f"{ctx.now.astimezone(dt.UTC)} {ctx.now.timestamp()}",
        "parsed": lambda ctx: str(datetime.strptime("2031-03-04", "%Y-%m-%d")),
        "stamp": lambda ctx: str(datetime.fromtimestamp(0, dt.UTC)),
        "given": lambda ctx: time.strftime("%Y", (2031, 3, 4, 0, 0, 0, 0, 63, 0)),
        "given_universal": lambda ctx: str(time.gmtime(0).tm_year),
        "drawn": lambda ctx: str(ctx.draw.below(6)),
        "seeded": seeded,
        "imported": imported,
        "matched": lambda ctx: re.sub(r"(\w+)-(\d+)", r"\2", "quay-4"),
        "decimal": lambda ctx: str(decimal.Decimal(2).sqrt().quantize(decimal.Decimal("0.01"))),
        "json": lambda ctx: json.dumps(json.loads('{"b": [1, 2], "a": null}'), sort_keys=True),
        "hashed": lambda ctx: hashlib.sha256(b"quay").hexdigest(),
        "named": lambda ctx: str(uuid.uuid5(uuid.NAMESPACE_DNS, "quay.example")),
        "copied": lambda ctx: str(copy.deepcopy({"a": [1, {2}]})),
        "counted": lambda ctx: f"{statistics.fmean([1, 2, 4]):.3f}",
        "joined": lambda ctx: os.path.join("a", pathlib.PurePosixPath("b", "..", "c").name),
        "reported": reported,
        "read_in_memory": read_in_memory,
        "dropped": dropped,
        "collected": collected,
        "locked": locked,
        "failing": failing,
        "platform": lambda ctx: sys.byteorder and platform.python_implementation(),
        "cores": lambda ctx: str(multiprocessing.get_all_start_methods() and 1),
    }.items()
}
"""Tools that depend on nothing outside, whatever they look like."""
