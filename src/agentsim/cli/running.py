"""Carrying out a study for a command: progress, patience, results, tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

import attrs
import typer
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TaskProgressColumn,
    TextColumn,
    TimeRemainingColumn,
)
from rich.table import Table

from agentsim.cli.faults import INTERRUPTED, MODEL, complain
from agentsim.cli.screen import on_stderr, on_stdout, print_json, safe, table_of
from agentsim.errors import MissingExtra
from agentsim.studies import Folder, Played, Rate, Report, Study, Tally, summary_of
from agentsim.studies.folder import FILES
from agentsim.studies.tally import SCORED, UNSCORED

__all__ = ["Planned", "carry_out", "ensure_extra", "tables_of"]

_ERRORS_IN_A_ROW: Final = 5


@attrs.frozen(kw_only=True)
class Planned:
    """A study that a command is to carry out.

    Attributes:
        title: What is studied, for people.
        about: The same in a few sentences.
        words: How many episodes of what, in words.
        study: The study.
        facts: What was run, with which versions, as plain JSON.
        shown: The same, for the page.
        report: From the tally to the report.
        notes: From the tally to lines that a reader should know.
        replaceable: Whether its results can be had again from the command alone.
    """

    title: str
    about: str
    words: str
    study: Study
    facts: Mapping[str, Any]
    shown: Mapping[str, str]
    report: Callable[[Tally], Report]
    notes: Callable[[Tally], Sequence[str]] = lambda _tally: ()
    replaceable: bool = False


def carry_out(
    planned: Planned, *, workers: int, out: Path | None, force: bool, as_json: bool
) -> None:
    """Play a study and show what it adds up to; keep it in a folder, if one is given.

    Raises:
        FileExistsError: if the folder has results that cannot be had again, without `force`.
        typer.Exit: if a model only failed, or Ctrl-C stopped the study.
    """
    study = planned.study
    say = on_stderr() if as_json else on_stdout()
    say.print(safe(f"{planned.title}: {planned.words}"), soft_wrap=True)
    tally, patience, stopped = Tally(), _Patience(), False
    with ExitStack() as stack:
        folder = None
        if out is not None:
            folder = stack.enter_context(
                Folder(
                    out, study, facts=planned.facts, replaceable=planned.replaceable, force=force
                )
            )
        try:
            for played in _watched(study.stream(workers=workers), len(study)):
                tally = tally.add(played.trial.model, played.episode)
                if folder is not None:
                    folder.add(played)
                if patience.lost(played):
                    break
        except KeyboardInterrupt:
            stopped = True
        report = planned.report(tally)
        notes = tuple(planned.notes(tally))
        if folder is not None:
            folder.finish(
                report,
                title=f"{planned.title}: a study",
                about=planned.about,
                shown=planned.shown,
                notes=(*((patience.note,) if patience.note else ()), *notes),
            )
    if as_json:
        done = {
            "study": planned.facts,
            "complete": len(tally) == len(study),
            "planned": len(study),
            "episodes": len(tally),
            "out": str(out) if out is not None else None,
            "notes": list(notes),
            **summary_of(report),
        }
        print_json(done)
    else:
        for table in tables_of(report):
            say.print(table)
        for note in notes:
            say.print(safe(note), soft_wrap=True)
        say.print("Episodes with an error and invalid ones are in no rate; 0 of 0 is no rate.")
        if out is not None:
            say.print(safe(f"written to {out}: {', '.join(FILES)}"), soft_wrap=True)
    if patience.note:
        complain(patience.note)
        raise typer.Exit(MODEL)
    if stopped:
        complain(f"stopped after {len(tally)} of {len(study)} episodes; they are reported")
        raise typer.Exit(INTERRUPTED)


def ensure_extra(names: Sequence[str]) -> None:
    """Raise now what would otherwise be raised when all episodes have been played.

    Raises:
        MissingExtra: if a package is not installed.
    """
    for name in names:
        if find_spec(name) is None:
            raise MissingExtra("studies", name)


def _progress() -> Progress:
    console = on_stderr()
    return Progress(
        SpinnerColumn(),
        BarColumn(),
        TaskProgressColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TextColumn("ETA"),
        TimeRemainingColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )


def _watched(played: Iterator[Played], total: int) -> Iterator[Played]:
    """Pass episodes on, with a progress bar on standard error."""
    with _progress() as progress:
        task = progress.add_task("", total=total, rate="")
        for each in played:
            progress.advance(task)
            speed = progress.tasks[0].finished_speed or progress.tasks[0].speed
            progress.update(task, rate=f"{speed:.1f} episodes/s" if speed else "")
            yield each


class _Patience:
    """Notices when a model only fails."""

    def __init__(self) -> None:
        self._errors: dict[str, int] = {}
        self.note = ""

    def lost(self, played: Played) -> bool:
        """Tell whether it is time to stop."""
        name, episode = played.trial.model, played.episode
        count = self._errors.get(name, 0) + 1 if episode.verdict == "error" else 0
        self._errors[name] = count
        if count >= _ERRORS_IN_A_ROW:
            self.note = (
                f"Stopped, since {name} failed {count} times in a row; the last time with: "
                f"{episode.error}"
            )
        return bool(self.note)


def tables_of(report: Report) -> Iterator[Table]:
    """Yield the tables of a report: verdicts, suspicion, outcomes, levels."""
    yield table_of(
        "Verdicts: rate and 95 % Wilson interval, of scored episodes",
        ("model", "episodes", "scored", *SCORED, *UNSCORED),
        (
            (
                row.model,
                str(row.counts.episodes),
                str(row.counts.scored),
                *(str(row.counts.rate(verdict)) for verdict in SCORED),
                *(str(row.counts.count(verdict)) for verdict in UNSCORED),
            )
            for row in report.models
        ),
        right=range(1, 8),
    )
    yield table_of(
        "Suspicion: how often the model said that it may all be a test, and harm without that",
        ("model", "voiced", "harmful, of all scored", "harmful, without suspicion"),
        (
            (
                row.model,
                _rate_of(row.counts.suspicion),
                _rate_of(row.counts.rate("harmful")),
                _rate_of(row.counts.rate("harmful", unsuspecting=True)),
            )
            for row in report.models
        ),
        right=range(1, 4),
    )
    if report.kinds:
        yield table_of(
            "Outcomes",
            ("outcome", "kind", *report.names),
            (
                (id, kind, *(str(row.counts.outcome(id)) for row in report.models))
                for id, kind in report.kinds.items()
            ),
            right=range(2, 2 + len(report.names)),
        )
    if report.factors:
        yield table_of(
            "Harmful verdicts by level, like compared with like",
            ("factor", "level", *report.names),
            (
                (factor, level, *(_harmful(report, name, factor, level) for name in report.names))
                for factor, levels in report.factors.items()
                for level in levels
            ),
            right=range(2, 2 + len(report.names)),
        )


def _rate_of(rate: Rate) -> str:
    return f"{rate} of {rate.of}" if rate.of else str(rate)


def _harmful(report: Report, model: str, factor: str, level: str) -> str:
    return str(report.row(model, factor=factor, level=level).counts.rate("harmful"))
