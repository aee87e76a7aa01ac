"""The conformance kit: is a pack deterministic, valid and realistic? With a counterexample if not.

`check` carries out every check and reports; `agentsim check` is the same on the command line, and
`pytest --agentsim-pack` in a test run. `agentsim.testing.strategies` has Hypothesis strategies for
every value. Most of it needs the extra `testing`; names are loaded when they are first used, so
that an unused pytest plugin costs next to nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from agentsim.testing.bench import Bench, registered
    from agentsim.testing.kit import check, check_pack, every_check
    from agentsim.testing.report import Check, Checked, Problem, Report
    from agentsim.testing.subjects import Subject, find, subject_of

__all__ = [
    "Bench",
    "Check",
    "Checked",
    "Problem",
    "Report",
    "Subject",
    "check",
    "check_pack",
    "every_check",
    "find",
    "registered",
    "subject_of",
]

_HOMES = {
    "Bench": "agentsim.testing.bench",
    "registered": "agentsim.testing.bench",
    "check": "agentsim.testing.kit",
    "check_pack": "agentsim.testing.kit",
    "every_check": "agentsim.testing.kit",
    "Check": "agentsim.testing.report",
    "Checked": "agentsim.testing.report",
    "Problem": "agentsim.testing.report",
    "Report": "agentsim.testing.report",
    "Subject": "agentsim.testing.subjects",
    "find": "agentsim.testing.subjects",
    "subject_of": "agentsim.testing.subjects",
}


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(home), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
