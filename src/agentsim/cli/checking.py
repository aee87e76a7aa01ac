"""`check`: is a pack deterministic, valid and realistic? With a counterexample if not."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from typing import Annotated

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn
from rich.text import Text

from agentsim import packs
from agentsim.cli.choices import levels_of
from agentsim.cli.faults import FAILED
from agentsim.cli.options import AsJson
from agentsim.cli.screen import on_stderr, on_stdout, print_json, safe, show, table_of
from agentsim.testing import Check, Problem, Report, check, every_check, find
from agentsim.testing.kit import CASES
from agentsim.testing.report import found_in_words

__all__ = ["check_subject"]

_STYLES = {"error": "bold red", "warning": "yellow"}


@contextmanager
def _progress(name: str) -> Generator[Callable[[Check, int, int], None]]:
    """A bar on standard error, which moves from check to check."""
    console = on_stderr()
    with Progress(
        SpinnerColumn(),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn(safe(name)),
        TextColumn("{task.fields[check]}"),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    ) as progress:
        task = progress.add_task("", total=None, check="")

        def on_progress(each: Check, number: int, total: int) -> None:
            progress.update(task, completed=number, total=total, check=each.id)

        yield on_progress


def _list(as_json: bool) -> None:
    checks = every_check().values()
    if as_json:
        print_json(
            [
                {"id": e.id, "title": e.title, "severity": e.severity, "about": e.about}
                for e in checks
            ]
        )
        return
    out = on_stdout()
    for each in checks:
        warning = " (warning)" if each.severity == "warning" else ""
        show(out, Text.assemble((each.id, "bold"), f": {each.title}{warning}\n    {each.about}\n"))


def _show(report: Report) -> None:
    out = on_stdout()
    rows = [
        (
            each.check.id,
            f"{each.cases:,}",
            f"{each.seconds:.1f}",
            found_in_words(report.of(each.check.id)) + (f" ({each.note})" if each.note else ""),
        )
        for each in report.checked
    ]
    out.print(table_of("", ("check", "cases", "seconds", "found"), rows, right=(1, 2)))
    for problem in report.problems:
        show(out, _problem(problem))
    out.print(safe(report.headline), soft_wrap=True)


def _show_briefly(report: Report) -> None:
    """Show what was found, and one line on the rest."""
    for problem in report.problems:
        if not problem.exempted:
            show(on_stdout(), _problem(problem))
    on_stdout().print(safe(report.headline), soft_wrap=True)


def _total(reports: Sequence[Report]) -> str:
    checked = [each for report in reports for each in report.checked]
    return (
        f"{len(reports)} packs: {len(checked):,} checks, {sum(e.cases for e in checked):,} cases, "
        f"{sum(each.seconds for each in checked):.0f} s: "
        f"{sum(len(report.errors) for report in reports)} errors, "
        f"{sum(len(report.warnings) for report in reports)} warnings"
    )


def _problem(problem: Problem) -> Text:
    head, _, rest = str(problem).partition("\n")
    style = "dim" if problem.exempted else _STYLES[problem.severity]
    return Text.assemble((safe(head), style), "\n", safe(rest), "\n")


def check_subject(
    subject: Annotated[
        str | None,
        typer.Argument(metavar="PACK|FILE", help="A pack, a file with a scenario, or MODULE:NAME."),
    ] = None,
    only: Annotated[
        list[str] | None,
        typer.Option(metavar="ID", help="A check, or a group such as law; repeat for more."),
    ] = None,
    cases: Annotated[int, typer.Option(min=1, help="Cases of each check that draws them.")] = CASES,
    seed: Annotated[int, typer.Option(help="Seed of everything that is drawn.")] = 0,
    level: Annotated[
        list[str] | None,
        typer.Option(
            "--level", metavar="FACTOR=LEVEL", help="Look at cells with this level alone."
        ),
    ] = None,
    every_pack: Annotated[
        bool, typer.Option("--all", help="Check every installed pack, one after another.")
    ] = False,
    list_checks: Annotated[
        bool, typer.Option("--list", help="Show what is checked, and why, and stop.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Check a pack: is it deterministic, valid and realistic?

    Plays the pack with drawn answers and with its own policies, and reports every problem with the
    smallest case that shows it and the command that finds it again. Exits with 1 if there is an
    error that the pack does not declare as an exemption.

    Examples:
      agentsim check succession
      agentsim check succession --only law --cases 500 --seed 1
      agentsim check scenario.json --json
      agentsim check my_package.packs:PACK --level threat=none
      agentsim check --all --cases 20
      agentsim check --list
    """
    if list_checks:
        _list(as_json)
        return
    if every_pack == (subject is not None):
        raise typer.BadParameter("name a pack, a file, or MODULE:NAME; or give --all or --list")
    if subject is not None and ":" in subject and "" not in sys.path:
        sys.path.insert(0, "")  # a module that is not installed lies here
    reports = []
    for name in packs.names() if subject is None else (subject,):
        found = find(name, levels=levels_of(level or ()), seed=seed)
        with _progress(name) as on_progress:
            report = check(found, only=only or (), cases=cases, seed=seed, on_progress=on_progress)
        reports.append(report)
        if as_json:
            continue
        if every_pack:
            _show_briefly(report)
        else:
            _show(report)
    if as_json:
        shown = [report.as_json() for report in reports]
        print_json(shown if every_pack else shown[0])
    elif every_pack:
        on_stdout().print(_total(reports), soft_wrap=True)
    if not all(report.ok for report in reports):
        raise typer.Exit(FAILED)
