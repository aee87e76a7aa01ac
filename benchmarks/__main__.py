"""`python -m benchmarks [--json] [--smoke]`: measure everything against the budgets."""

from __future__ import annotations

import argparse
import json
import platform
import sys
from typing import Any

from benchmarks import dealings, measures

BUDGETS = (
    ("recorded tool step", "steps_per_s", ">=", 50_000),
    ("ten-call mail episode", "episodes_per_s", ">=", 2_000),
    ("step cost, longest to shortest", "step_growth", "<=", 1.25),
    ("fork, µs", "fork_us", "<=", 2),
    ("fork, longest to shortest", "fork_growth", "<=", 2),
    ("mailbox size, worst to best", "mails_growth", "<=", 2),
    ("money and meetings, worst to best", "dealings_growth", "<=", 2),
    ("channel length, worst to best", "posts_growth", "<=", 2),
    ("20 outcomes of 1,000 steps, ms", "outcomes_ms_1000_steps", "<=", 20),
    ("import agentsim, ms", "import_ms", "<=", 60),
    ("memory after first use, MB", "rss_mb", "<=", 40),
)


def measure(smoke: bool) -> dict[str, Any]:
    """Return all figures; with `smoke`, few repeats and short lengths."""
    repeats = 3 if smoke else 40
    lengths = (10, 100, 1_000) if smoke else (10, 100, 1_000, 10_000, 100_000)
    sizes = (10, 1_000) if smoke else (10, 1_000, 100_000)
    step = measures.step_us(repeats * 3)
    steps = measures.step_us_by_length(lengths, repeats // 2)
    forks = measures.fork_us_by_length(lengths, repeats)
    mails = measures.step_us_by_mails(sizes, repeats)
    deals = dealings.step_us_by_dealings((100, 1_000) if smoke else (100, 10_000), repeats)
    posts = measures.step_us_by_posts((20, *sizes[1:]), repeats)
    episodes = measures.episodes_per_s(repeats)
    bare = measures.bare_episodes_per_s(repeats)
    import_ms, _ = measures.import_cost(3 if smoke else 15)
    use_ms, rss_mb = measures.import_cost(3 if smoke else 15, "from agentsim import Scenario, run")
    return {
        "steps_per_s": round(1e6 / step),
        "step_us": round(step, 2),
        "episodes_per_s": round(episodes),
        "bare_episodes_per_s": round(bare),
        "bare_ratio": round(bare / episodes, 1),
        "step_us_by_length": steps,
        "step_growth": round(max(steps.values()) / steps[str(lengths[0])], 2),
        "fork_us_by_length": forks,
        "fork_us": max(forks.values()),
        "fork_growth": round(max(forks.values()) / min(forks.values()), 2),
        "step_us_by_mails": mails,
        "mails_growth": _growth(mails),
        "step_us_by_dealings": deals,
        "dealings_growth": _growth(deals),
        "step_us_by_posts": posts,
        "posts_growth": _growth(posts),
        "import_ms": round(import_ms, 1),
        "first_use_ms": round(use_ms, 1),
        "rss_mb": round(rss_mb, 1),
        "outcomes_ms_1000_steps": round(measures.outcomes_ms_1000_steps(repeats), 2),
        "python": platform.python_version(),
        "smoke": smoke,
    }


def _growth(by_size: dict[str, dict[str, float]]) -> float:
    """How many times the best cost the worst one is, for whichever act grows most."""
    acts = next(iter(by_size.values()))
    costs = [[each[name] for each in by_size.values()] for name in acts]
    return round(max(max(each) / min(each) for each in costs), 2)


def _table(found: dict[str, Any]) -> str:
    lines = [f"{'what':36}{'measured':>14}{'budget':>14}"]
    for what, key, sign, bound in BUDGETS:
        value = found[key]
        kept = value >= bound if sign == ">=" else value <= bound
        lines.append(
            f"{what:36}{value:>14,}{sign + ' ' + f'{bound:,}':>14}" + ("" if kept else "  over")
        )
    lines.append(f"{'first use of every room, ms':36}{found['first_use_ms']:>14,}")
    lines.append(f"{'bare Python, episodes/s':36}{found['bare_episodes_per_s']:>14,}")
    lines.append(f"{'bare Python is faster by':36}{found['bare_ratio']:>14,}")
    tables = (
        "step_us_by_length",
        "fork_us_by_length",
        "step_us_by_mails",
        "step_us_by_dealings",
        "step_us_by_posts",
    )
    lines += [f"{key}: {found[key]}" for key in tables]
    return "\n".join(lines)


def main() -> int:
    """Measure, and print the figures."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--smoke", action="store_true", help="few repeats: does it still run?")
    arguments = parser.parse_args()
    found = measure(arguments.smoke)
    print(json.dumps(found, indent=2) if arguments.json else _table(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
