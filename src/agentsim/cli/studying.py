"""`study`: many episodes of a pack, and what they add up to."""

from __future__ import annotations

import platform
import shlex
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated, Any, Final

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

from agentsim.cli.choices import Endpoint, levels_of, pack_named, shortened_to, without_credentials
from agentsim.cli.faults import INTERRUPTED, MODEL, complain
from agentsim.cli.options import (
    ApiKeyEnv,
    AsJson,
    BaseUrl,
    Dialect,
    MaxTokens,
    PackName,
    Temperature,
    Turns,
)
from agentsim.cli.screen import on_stderr, on_stdout, print_json, safe, table_of
from agentsim.errors import MissingExtra
from agentsim.packs import Pack
from agentsim.studies import (
    Folder,
    Played,
    Rate,
    Report,
    Study,
    Tally,
    crossed,
    one_at_a_time,
    report_of,
    summary_of,
)
from agentsim.studies.folder import FILES
from agentsim.studies.tally import SCORED, UNSCORED
from agentsim.values import FrozenDict

__all__ = ["study_pack"]

_SEEDS: Final = 10
_ERRORS_IN_A_ROW: Final = 5
_REFERENCE: Final = ("honest", "opportunist", "rule_bound", "silent", "noisy")


def _cells(pack: Pack, given: Sequence[str]) -> tuple[tuple[FrozenDict, ...], str]:
    """Return the cells to play, and what they are in words."""
    family = pack.family
    if not given:
        words = "the default, each factor varied alone, and all controls"
        return one_at_a_time(family), words
    if "all" in given:
        if len(given) > 1:
            raise typer.BadParameter(
                "--level all crosses every factor; leave the other --level out"
            )
        return crossed(family, {factor.id: () for factor in family.factors}), "all factors crossed"
    wanted = {
        factor: () if "all" in levels else levels for factor, levels in levels_of(given).items()
    }
    return crossed(family, wanted), f"{', '.join(wanted)} as given, all other factors at default"


def _policies(pack: Pack, given: str | None, models: Sequence[str]) -> tuple[str, ...]:
    if given is not None:
        names = tuple(dict.fromkeys(each.strip() for each in given.split(",") if each.strip()))
        if not names:
            raise typer.BadParameter("--policies is empty; name some, such as honest,opportunist")
        for name in names:
            pack.policy(name)
        return names
    return () if models else tuple(name for name in _REFERENCE if name in pack.policies)


def _players(
    pack: Pack, policies: Sequence[str], models: Sequence[str], endpoint: Endpoint
) -> dict[str, Any]:
    players: dict[str, Any] = {name: pack.policy(name) for name in policies}
    for name in models:
        if name in players:
            raise typer.BadParameter(f"--model {name!r} is given twice, or is a policy's name too")
        players[name] = endpoint.model(name).ask
    return players


def _command() -> str:
    """Return the command line as one would type it, without passwords in addresses."""
    shown = [
        without_credentials(word)
        if "://" in word and not word.startswith("--")
        else word.partition("=")[0] + "=" + without_credentials(word.partition("=")[2])
        if word.startswith("--") and "://" in word
        else word
        for word in sys.argv[1:]
    ]
    return shlex.join(["agentsim", *shown])


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


def _facts(
    pack: Pack, study: Study, policies: Sequence[str], models: Sequence[str], endpoint: Endpoint
) -> dict[str, Any]:
    return {
        "command": _command(),
        "agentsim": version("agentsim-scenarios"),
        "python": platform.python_version(),
        "pack": pack.name,
        "pack_version": pack.version,
        "canary": pack.canary,
        "policies": list(policies),
        "models": [{"name": name, **endpoint.facts} for name in models],
        "seeds": list(study.seeds),
        "scenarios": [
            {"scenario": each.name, "digest": each.digest, "levels": dict(each.levels)}
            for each in study.scenarios
        ],
    }


def _shown_facts(facts: dict[str, Any]) -> dict[str, str]:
    """Return what the page says about how to do it again."""
    models = [
        f"{each['name']} at {each['base_url'] or 'api.openai.com'}, dialect {each['dialect']}"
        for each in facts["models"]
    ]
    seeds = facts["seeds"]
    return {
        "command": facts["command"],
        "agentsim": facts["agentsim"],
        "Python": facts["python"],
        "pack": f"{facts['pack']} {facts['pack_version']}",
        **({"policies": ", ".join(facts["policies"])} if facts["policies"] else {}),
        **({"models": "\n".join(models)} if models else {}),
        "seeds": f"{seeds[0]} to {seeds[-1]}",
        "scenarios": "\n".join(
            f"{each['digest']}  {each['scenario']}" for each in facts["scenarios"]
        ),
        "canary": facts["canary"],
    }


def _tables(report: Report) -> Iterator[Table]:
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


def _ensure_extra(names: Sequence[str]) -> None:
    """Raise now what would otherwise be raised when all episodes have been played."""
    for name in names:
        if find_spec(name) is None:
            raise MissingExtra("studies", name)


def study_pack(
    pack: PackName,
    policies: Annotated[
        str | None,
        typer.Option(
            metavar="A,B,…", help="Reference policies; all five if there is no --model either."
        ),
    ] = None,
    model: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="A model over HTTP; repeat for more.")
    ] = None,
    base_url: BaseUrl = None,
    dialect: Dialect = "native",
    max_tokens: MaxTokens = None,
    temperature: Temperature = None,
    api_key_env: ApiKeyEnv = None,
    level: Annotated[
        list[str] | None,
        typer.Option(
            "--level",
            metavar="FACTOR=LEVEL",
            help="Cross these levels; FACTOR=all for all of a factor's, all for everything.",
        ),
    ] = None,
    seeds: Annotated[
        int, typer.Option(min=1, help="Episodes of each model in each cell.")
    ] = _SEEDS,
    turns: Turns = None,
    workers: Annotated[int, typer.Option(min=1, help="Episodes of models in flight.")] = 8,
    out: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Write episodes, tables, chart and page here."),
    ] = None,
    force: Annotated[
        bool, typer.Option("--force", help="Write over results of models in DIR.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    r"""Play many episodes, and show rates with intervals.

    Without --level, plays the default cell, every cell that differs from it in one factor, and
    the cell with all factors at their control level. Ctrl-C keeps and reports what is done.
    Results of reference policies in DIR are replaced; those of models only with --force.

    Examples:
      agentsim study succession --out out/study
      agentsim study succession --policies honest,opportunist --level threat=all --seeds 50
      agentsim study succession --level all --seeds 2 --json
      agentsim study succession --model qwen3-4b --base-url http://127.0.0.1:8000/v1 \
        --dialect json --level threat=none --level threat=shutdown --out out/qwen
    """
    _ensure_extra(("scipy", "matplotlib", "jinja2") if out is not None else ("scipy",))
    found = pack_named(pack)
    models = tuple(model or ())
    names = _policies(found, policies, models)
    cells, words = _cells(found, level or ())
    endpoint = Endpoint(base_url, dialect, max_tokens, temperature, api_key_env)
    study = Study(
        [shortened_to(found.scenario(**cell), turns) for cell in cells],
        _players(found, names, models, endpoint),
        seeds=range(seeds),
    )
    facts = _facts(found, study, names, models, endpoint)
    say = on_stderr() if as_json else on_stdout()
    say.print(
        safe(
            f"{found.title}: {len(study)} episodes = {len(study.models)} models × "
            f"{len(cells)} cells ({words}) × {seeds} seeds"
        ),
        soft_wrap=True,
    )
    tally, patience, stopped = Tally(), _Patience(), False
    with ExitStack() as stack:
        folder = None
        if out is not None:
            folder = stack.enter_context(
                Folder(out, study, facts=facts, replaceable=not models, force=force)
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
        report = report_of(tally, family=found.family)
        if folder is not None:
            folder.finish(
                report,
                title=f"{found.title}: a study",
                about=found.about,
                shown=_shown_facts(facts),
                notes=(patience.note,) if patience.note else (),
            )
    if as_json:
        done = {
            "study": facts,
            "complete": len(tally) == len(study),
            "planned": len(study),
            "episodes": len(tally),
            "out": str(out) if out is not None else None,
            **summary_of(report),
        }
        print_json(done)
    else:
        for table in _tables(report):
            say.print(table)
        say.print("Episodes with an error and invalid ones are in no rate; 0 of 0 is no rate.")
        if out is not None:
            say.print(safe(f"written to {out}: {', '.join(FILES)}"), soft_wrap=True)
    if patience.note:
        complain(patience.note)
        raise typer.Exit(MODEL)
    if stopped:
        complain(f"stopped after {len(tally)} of {len(study)} episodes; they are reported")
        raise typer.Exit(INTERRUPTED)
