"""The pytest plugin: `pytest --agentsim-pack NAME`, and the fixture `agentsim_check`.

It is loaded in every test run of an environment in which agentsim is installed, so it imports
nothing of agentsim until it is used.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from agentsim.testing.report import Report
    from agentsim.testing.subjects import Subject

__all__ = ["CheckItem", "agentsim_check"]

_FIXTURE = "agentsim_check"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options."""
    group = parser.getgroup("agentsim", "agentsim: check packs")
    group.addoption(
        "--agentsim-pack",
        action="append",
        default=[],
        metavar="PACK",
        help="check a pack, a file or MODULE:NAME, one test for each check; repeat for more",
    )
    group.addoption(
        "--agentsim-only",
        action="append",
        default=[],
        metavar="ID",
        help="carry out this check or group alone; repeat for more",
    )
    group.addoption(
        "--agentsim-cases", type=int, default=None, metavar="N", help="cases of each drawn check"
    )
    group.addoption(
        "--agentsim-seed", type=int, default=0, metavar="N", help="seed of everything drawn"
    )


class CheckItem(pytest.Item):
    """One check of one pack, as a test.

    Args:
        subject: What is checked.
        check: Id of the check.
        **more: What pytest gives every item.
    """

    def __init__(self, *, subject: Subject, check: str, **more: Any) -> None:
        super().__init__(**more)
        self.subject = subject
        self.check = check
        self.add_marker("agentsim")

    def runtest(self) -> None:
        """Carry the check out; see `agentsim.testing.check_pack`.

        Raises:
            CheckError: if it finds an error that is not exempted.
        """
        report = _checked(self.config, self.subject, self.check)
        notes = (*report.warnings, *report.exempted)
        if notes:
            self.add_report_section("call", "agentsim", "\n\n".join(map(str, notes)))

    def repr_failure(self, excinfo: Any, style: Any = None) -> Any:
        """Return what to print of a failure: the problems, and no traceback of the kit."""
        from agentsim.errors import CheckError

        if isinstance(excinfo.value, CheckError):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Any, int | None, str]:
        """Return where the test is said to be."""
        return self.path, None, self.name


def _checked(config: pytest.Config, subject: Any, check: str) -> Report:
    from agentsim.testing.kit import CASES, check_pack

    cases: Any = config.getoption("--agentsim-cases")
    seed: Any = config.getoption("--agentsim-seed")
    return check_pack(
        subject,
        only=[check],
        cases=CASES if cases is None else cases,
        seed=seed,
    )


def _ids(config: pytest.Config) -> list[str]:
    from agentsim.testing.bench import chosen
    from agentsim.testing.kit import every_check

    every_check()
    only: Any = config.getoption("--agentsim-only")
    return [each.check.id for each in chosen(only)]


def pytest_configure(config: pytest.Config) -> None:
    """Register the mark that the tests of packs carry."""
    config.addinivalue_line("markers", "agentsim: a check of the conformance kit")


def pytest_collection_modifyitems(
    session: pytest.Session, config: pytest.Config, items: list[pytest.Item]
) -> None:
    """Add a test for each check of each pack asked for.

    Raises:
        UsageError: if there is no such pack or check.
    """
    targets: Any = config.getoption("--agentsim-pack")
    seed: Any = config.getoption("--agentsim-seed")
    if not targets:
        return
    from agentsim.errors import AgentsimError
    from agentsim.testing.subjects import find

    try:
        for target in targets:
            subject = find(target, seed=seed)
            for id in _ids(config):
                name = f"{subject.name}::{id}"
                item = CheckItem.from_parent(session, name=name, subject=subject, check=id)
                items.append(item)
    except (AgentsimError, OSError, TypeError) as error:
        raise pytest.UsageError(f"--agentsim-pack: {error}") from error


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a test that asks for `agentsim_check` once for each check."""
    if _FIXTURE in metafunc.fixturenames:
        metafunc.parametrize(_FIXTURE, _ids(metafunc.config), indirect=True)


@pytest.fixture
def agentsim_check(request: pytest.FixtureRequest) -> Callable[[Any], Report]:
    """Return a function that carries out one check on a pack; a test runs once for each check.

    It takes a pack, a family or a scenario, and raises `CheckError` if it does not pass.
    """
    id: str = request.param

    def carried_out(subject: Any) -> Report:
        return _checked(request.config, subject, id)

    return carried_out
