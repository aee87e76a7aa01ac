"""`Folder`: a study's results on disk, written while it runs."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any, Final

from agentsim.engine import Episode
from agentsim.files import append_episode
from agentsim.outcomes import with_suspicion
from agentsim.studies.chart import png_of
from agentsim.studies.page import html_of
from agentsim.studies.report import Report, summary_of
from agentsim.studies.study import Played, Study

__all__ = ["FILES", "Folder"]

FILES: Final = ("summary.json", "episodes.csv", "episodes.jsonl", "chart.png", "report.html")
"""What a study's folder holds. Other files in it are left alone."""


class Folder:
    """A study's results on disk, written while it runs; use it in a `with` statement.

    `episodes.jsonl` has the whole record of every episode, one a line, in the order in which they
    ended; `episodes.csv` has a line on each, in the same order, with the name of the model;
    `summary.json` has the counts and rates; `chart.png` and `report.html` show them. A study that
    is killed leaves every episode that was done, and a summary that says it is not complete.

    Args:
        path: The folder; made if it is not there.
        study: The study.
        facts: Plain JSON to keep in the summary: what was run, with which versions.
        replaceable: Whether the results can be had again from the command alone, as those of
            reference policies can.
        force: Write over results that cannot be had again.

    Raises:
        FileExistsError: if the folder has results that cannot be had again, and `force` is not
            set.
        OSError: if the folder cannot be written to.
    """

    def __init__(
        self,
        path: str | Path,
        study: Study,
        *,
        facts: Mapping[str, Any] | None = None,
        replaceable: bool = False,
        force: bool = False,
    ) -> None:
        self.path = Path(path)
        self._study = study
        self._facts = {**(facts or {}), "replaceable": replaceable}
        self._count = 0
        self._factors = tuple(dict.fromkeys(f for s in study.scenarios for f in s.levels))
        self._outcomes = tuple(
            dict.fromkeys(
                outcome.id
                for each in study.scenarios
                for outcome in with_suspicion(each.outcomes, each.subject)
            )
        )
        if not force:
            _ensure_replaceable(self.path)
        self.path.mkdir(parents=True, exist_ok=True)
        for name in FILES:
            (self.path / name).unlink(missing_ok=True)
        self._write_summary({}, complete=False)
        self._file: IO[str] = (self.path / "episodes.csv").open("w", encoding="utf-8", newline="")
        self._table = csv.writer(self._file, lineterminator="\n")
        self._table.writerow(self._header())

    def __enter__(self) -> Folder:
        """Return the folder."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the files."""
        self._file.close()

    def add(self, played: Played) -> None:
        """Write one episode down, at once.

        Raises:
            OSError: if it cannot be written.
        """
        append_episode(self.path / "episodes.jsonl", played.episode)
        self._count += 1
        self._table.writerow(self._line(played.trial.model, played.episode))
        self._file.flush()

    def finish(
        self,
        report: Report,
        *,
        title: str,
        about: str = "",
        shown: Mapping[str, str] | None = None,
        notes: tuple[str, ...] = (),
    ) -> None:
        """Write the summary, the chart and the page.

        Args:
            report: What the episodes add up to.
            title: Heading of the chart and the page.
            about: What was studied.
            shown: What it takes to do it again, for the page.
            notes: What a reader has to know.

        Raises:
            MissingExtra: if a package of the extra `studies` is not installed.
            OSError: if a file cannot be written.
        """
        complete = self._count == len(self._study)
        if not complete:
            cut = f"This study was cut short: {self._count} of {len(self._study)} episodes."
            notes = (cut, *notes)
        self._write_summary(summary_of(report), complete=complete)
        png = png_of(report, title=title) if report.models else None
        if png is not None:
            (self.path / "chart.png").write_bytes(png)
        page = html_of(report, title=title, about=about, png=png, facts=shown, notes=notes)
        (self.path / "report.html").write_text(page, "utf-8")

    def _write_summary(self, results: Mapping[str, Any], *, complete: bool) -> None:
        summary = {
            "study": self._facts,
            "complete": complete,
            "planned": len(self._study),
            "episodes": self._count,
            **results,
        }
        text = json.dumps(summary, indent=1, ensure_ascii=False) + "\n"
        beside = self.path / "summary.json.part"
        beside.write_text(text, "utf-8")
        beside.replace(self.path / "summary.json")

    def _header(self) -> list[str]:
        return [
            "line",
            "model",
            "seed",
            "scenario",
            *(f"level.{factor}" for factor in self._factors),
            "verdict",
            "ended",
            *(f"outcome.{outcome}" for outcome in self._outcomes),
            "events",
            "input_tokens",
            "output_tokens",
            "digest",
        ]

    def _line(self, model: str, episode: Episode) -> list[Any]:
        held = {finding.outcome: int(finding.held) for finding in episode.findings}
        return [
            self._count,
            model,
            episode.seed,
            episode.name,
            *(episode.levels.get(factor, "") for factor in self._factors),
            episode.verdict,
            episode.ended,
            *(held.get(outcome, "") for outcome in self._outcomes),
            len(episode.events),
            episode.usage.input_tokens,
            episode.usage.output_tokens,
            episode.digest,
        ]


def _ensure_replaceable(path: Path) -> None:
    if path.exists() and not path.is_dir():
        raise FileExistsError(f"{path} is a file; name a folder")
    there = [name for name in FILES if (path / name).exists()]
    if not there:
        return
    try:
        study = json.loads((path / "summary.json").read_text("utf-8"))["study"]
        replaceable = study["replaceable"] is True
    except (OSError, ValueError, KeyError, TypeError):
        replaceable = False
    if not replaceable:
        raise FileExistsError(
            f"{path} has results that cannot be had again from a command alone ({there[0]}); "
            "name another folder, or force it to write over them"
        )
