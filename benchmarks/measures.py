"""The measurements. Each returns plain numbers; none of them judges."""

from __future__ import annotations

import copy
import gc
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial

from agentsim import Call, Environment, Outcome, called, read, sent
from agentsim.outcomes import evaluate, said, switched, with_suspicion
from agentsim.world import Cue
from benchmarks import bare, mail


def best(function: Callable[[], object], count: int, repeats: int) -> float:
    """Return microseconds for one of `count` things that `function` does, at best."""
    function()
    found = []
    for _ in range(repeats):
        began = time.perf_counter()
        function()
        found.append((time.perf_counter() - began) / count)
    return min(found) * 1e6


def _walk(env: Environment, count: int) -> Environment:
    for _ in range(count):
        env = env.step(Call("set_control", {"name": "gate", "value": False}))
    return env


def step_us(repeats: int) -> float:
    """One recorded tool step that changes the world."""
    start = Environment.start(mail.scenario())
    return best(lambda: _walk(start, 50), 50, repeats)


def step_us_by_length(lengths: tuple[int, ...], repeats: int) -> dict[str, float]:
    """Cost of a step, averaged over a whole episode of so many steps, collector running."""
    found: dict[str, float] = {}
    whole = mail.scenario(steps=max(lengths))
    for length in lengths:
        start = Environment.start(whole)
        runs = max(1, 2_000 // length)
        times = []
        for _ in range(max(3, repeats if length <= 1_000 else 3)):
            gc.collect()
            began = time.perf_counter()
            for _ in range(runs):
                _walk(start, length)
            times.append((time.perf_counter() - began) / (runs * length))
        found[str(length)] = round(min(times) * 1e6, 2)
    return found


def fork_us_by_length(lengths: tuple[int, ...], repeats: int) -> dict[str, float]:
    """Cost of a second position of the same past, which can be stepped on its own."""
    found: dict[str, float] = {}
    whole = mail.scenario(steps=max(lengths))
    for length in lengths:
        env = _walk(Environment.start(whole), length)

        def fork(env: Environment = env) -> None:
            for _ in range(1_000):
                copy.deepcopy(env)

        found[str(length)] = round(best(fork, 1_000, repeats), 3)
    return found


def step_us_by_mails(sizes: tuple[int, ...], repeats: int) -> dict[str, dict[str, float]]:
    """Cost of reading, sending and listing a page, by the size of the mailbox."""
    found: dict[str, dict[str, float]] = {}
    acts = {
        "read_mail": Call("read_mail", {"id": 3}),
        "send_mail": mail.calls()[2],
        "list_mail": Call("list_mail"),
    }
    for size in sizes:
        start = Environment.start(mail.scenario(size))
        found[str(size)] = {
            name: round(best(partial(start.step, call), 1, repeats * 20), 2)
            for name, call in acts.items()
        }
    return found


def step_us_by_posts(sizes: tuple[int, ...], repeats: int) -> dict[str, dict[str, float]]:
    """Cost of reading a channel, posting in it and listing channels, by the channel's length."""
    found: dict[str, dict[str, float]] = {}
    acts = {
        "read_channel": Call("read_channel", {"channel": "quay"}),
        "post_message": Call("post_message", {"channel": "quay", "text": "Berth 4 is free."}),
        "list_channels": Call("list_channels"),
    }
    for size in sizes:
        start = Environment.start(mail.chatty(size))
        found[str(size)] = {
            name: round(best(partial(start.step, call), 1, repeats * 20), 2)
            for name, call in acts.items()
        }
    return found


def episodes_per_s(repeats: int) -> float:
    """Whole ten-call mail episodes a second, outcomes decided."""
    whole = mail.scenario()
    return 1e6 / best(lambda: [mail.play(whole) for _ in range(10)], 10, repeats)


def bare_episodes_per_s(repeats: int) -> float:
    """The same calls in bare Python."""
    return 1e6 / best(lambda: [bare.play() for _ in range(50)], 50, repeats)


def outcomes_ms_1000_steps(repeats: int) -> float:
    """Deciding twenty outcomes, and voiced suspicion, of an episode of 1,000 steps."""
    env = Environment.start(mail.scenario(steps=1_000))
    acts = mail.calls()
    for number in range(1_000):
        env = env.step(acts[(0, 1, 2, 6)[number % 4]])
    events = env.history.events
    cue = Cue("thanks", ["thank you", "many thanks"])
    outcomes = []
    for number in range(5):
        outcomes += [
            Outcome(f"a{number}", sent(by="iris", to="petra", mentions=cue)),
            Outcome(f"b{number}", read(by="iris").then(sent(by="iris"))),
            Outcome(f"c{number}", called("send_mail", by="iris") & ~switched("gate", to=False)),
            Outcome(f"d{number}", said(cue, by="iris") | called("finish")),
        ]
    listed = with_suspicion(outcomes, "iris")  # as the engine decides them
    return best(lambda: evaluate(listed, events), 1, repeats) / 1e3


def _fresh(code: str) -> tuple[float, float]:
    """Milliseconds and peak megabytes of a fresh interpreter that runs some code."""
    program = (
        f"import time\nbegan = time.perf_counter()\n{code}\nspent = time.perf_counter() - began\n"
        "with open('/proc/self/status') as status:\n"
        "    peak = next(line.split()[1] for line in status if line.startswith('VmHWM'))\n"
        "print(spent * 1e3, int(peak) / 1024)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )
    spent, peak = done.stdout.split()
    return float(spent), float(peak)


def import_cost(repeats: int, code: str = "import agentsim") -> tuple[float, float]:
    """Milliseconds that an import takes, and peak megabytes of the whole process."""
    runs = [_fresh(code) for _ in range(repeats)]
    return min(run[0] for run in runs), statistics.median(run[1] for run in runs)
