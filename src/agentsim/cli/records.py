"""`replay` and `diff`: what recorded episodes say, and whether it is true."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any, Final

import attrs
import typer
from rich.text import Text

from agentsim.cli.choices import scenario_of
from agentsim.cli.faults import FAILED, complain
from agentsim.cli.options import AsJson, Full
from agentsim.cli.playing import episode_facts
from agentsim.cli.screen import on_stdout, print_json, safe, shortened, show, table_of
from agentsim.cli.transcript import Transcript, verdict_lines
from agentsim.engine import Episode, divergence, verify
from agentsim.errors import VerificationError
from agentsim.events import Event
from agentsim.files import SUFFIXES, dumps, load, read_episodes

__all__ = ["diff_episodes", "recorded", "replay_file"]

_BEFORE: Final = 5
"""How many events are shown before the first that differs."""

Line = Annotated[
    int | None,
    typer.Option(min=1, metavar="N", help="Take the episode of line N, from 1; by default, all."),
]


def _episodes(path: Path) -> Iterator[Episode]:
    """Yield the episodes of a file: a document of its own, or JSON lines."""
    with path.open("rb") as file:
        first = file.readline()
    if first.strip() and not first.endswith(b"}\n"):
        yield load(path, Episode, format=SUFFIXES.get(path.suffix.lower(), "json"))
    else:
        yield from read_episodes(path)


def recorded(path: Path, line: int | None) -> Iterator[Episode]:
    """Yield all episodes of a file, or that of one line.

    Raises:
        typer.BadParameter: if there is none.
        LoadError: if what is there is no episode.
    """
    count = 0
    for count, episode in enumerate(_episodes(path), 1):
        if line is None:
            yield episode
        elif count == line:
            yield episode
            return
    if count == 0:
        raise typer.BadParameter(f"{path} has no episode in it")
    if line is not None:
        raise typer.BadParameter(f"{path} has {count} episodes, and no line {line}")


def replay_file(
    file: Annotated[Path, typer.Argument(help="An episode, or several, one a line.")],
    verify_: Annotated[
        bool,
        typer.Option(
            "--verify", help="Derive everything again, and say whether the record is true."
        ),
    ] = False,
    line: Line = None,
    scenario: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="The file with the scenario, if it is of no pack."),
    ] = None,
    full: Full = False,
    as_json: AsJson = False,
) -> None:
    """Show a recorded episode again; or prove that its record is true.

    With --verify, the recorded replies are played again in the pack's scenario, and every event,
    outcome, verdict and digest has to come out the same. The exit code is 1 if one does not.

    Examples:
      agentsim replay episode.json
      agentsim replay episode.json --verify
      agentsim replay mine.json --verify --scenario dilemma.toml
      agentsim replay out/study/episodes.jsonl --line 12
      agentsim replay out/study/episodes.jsonl --verify --json
    """
    if verify_:
        _verify(recorded(file, line), as_json, scenario)
        return
    if as_json:
        facts = [episode_facts(episode) for episode in recorded(file, line)]
        print_json(facts[0] if len(facts) == 1 else facts)
        return
    found = recorded(file, line)
    episode = next(found)
    second = next(found, None)
    if second is None:
        _show(episode, full, scenario)
    else:
        _list(file, itertools.chain((episode, second), found))


def _list(file: Path, episodes: Iterable[Episode]) -> None:
    rows = (
        (str(number), each.name, str(each.seed), each.verdict, ", ".join(each.held), each.digest)
        for number, each in enumerate(episodes, 1)
    )
    heads = ("line", "scenario", "seed", "verdict", "held", "digest")
    console = on_stdout()
    console.print(table_of("", heads, rows, right=(0, 2)))
    console.print(f"To read one: agentsim replay {safe(file)} --line N", soft_wrap=True)


def _show(episode: Episode, full: bool, file: Path | None) -> None:
    console = on_stdout()
    scenario = scenario_of(episode, file)
    if scenario.digest != episode.scenario:
        complain(
            "the installed pack is another version than the one recorded: names and times shown "
            "are the installed one's"
        )
    transcript = Transcript(scenario, full=full)
    console.print(transcript.heading(episode.seed))
    for text in transcript.lines(episode.events):
        show(console, text)
    for text in verdict_lines(episode, scenario):
        show(console, text)


def _verified(number: int, episode: Episode, file: Path | None) -> dict[str, Any]:
    problem = None
    try:
        verify(episode, scenario_of(episode, file))
    except VerificationError as error:
        problem = error.problem
    return {
        "line": number,
        "scenario": episode.name,
        "seed": episode.seed,
        "digest": episode.digest,
        "verdict": episode.verdict,
        "verified": problem is None,
        "problem": problem,
    }


def _verify(episodes: Iterable[Episode], as_json: bool, file: Path | None) -> None:
    results = [_verified(number, episode, file) for number, episode in enumerate(episodes, 1)]
    failed = [result for result in results if not result["verified"]]
    if as_json:
        print_json(results[0] if len(results) == 1 else results)
    else:
        console = on_stdout()
        for result in results if len(results) == 1 else failed:
            told = f"{result['scenario']} seed {result['seed']} digest {result['digest']}"
            if result["verified"]:
                told = f"verified: {told}"
            else:
                told = f"NOT VERIFIED (line {result['line']}): {told}\n  {result['problem']}"
            console.print(safe(told), soft_wrap=True)
        if len(results) > 1:
            good = len(results) - len(failed)
            console.print(f"{good} of {len(results)} episodes verified")
    if failed:
        raise typer.Exit(FAILED)


def diff_episodes(
    left: Annotated[Path, typer.Argument(help="An episode.")],
    right: Annotated[Path, typer.Argument(help="Another.")],
    line: Annotated[
        int, typer.Option(min=1, metavar="N", help="Compare the episodes of line N.")
    ] = 1,
    as_json: AsJson = False,
) -> None:
    """Show where two episodes first differ, and what came before.

    The exit code is 0 if they are the same and 1 if they differ, as with diff(1).

    Examples:
      agentsim diff one.json two.json
      agentsim diff before.jsonl after.jsonl --line 3 --json
    """
    one, two = next(recorded(left, line)), next(recorded(right, line))
    found = divergence(one.events, two.events)
    settings = [
        {"what": what, "left": getattr(one, what), "right": getattr(two, what)}
        for what in ("name", "scenario", "seed", "verdict")
        if getattr(one, what) != getattr(two, what)
    ]
    if as_json:
        print_json(
            {
                "same": found is None,
                "index": found.index if found else None,
                "left": _json(found.left) if found else None,
                "right": _json(found.right) if found else None,
                "settings": settings,
            }
        )
    else:
        _show_difference(one, two, found.index if found else None, settings)
    if found is not None:
        raise typer.Exit(FAILED)


def _json(event: Event | None) -> Any:
    return None if event is None else json.loads(dumps(event))["event"]


def _show_difference(
    one: Episode, two: Episode, index: int | None, settings: list[dict[str, Any]]
) -> None:
    console = on_stdout()
    if index is None:
        console.print(f"the same {len(one.events)} events, digest {one.digest}")
        return
    for each in settings:
        console.print(safe(f"{each['what']}: {each['left']} / {each['right']}"), soft_wrap=True)
    before = max(0, index - _BEFORE)
    console.print(Text(f"the same up to event {index}", "bold"))
    transcript = Transcript(scenario_of(one), full=True)
    for text in transcript.lines(one.events[before:index], first=before):
        show(console, text)
    for name, style, episode in (("left", "red", one), ("right", "green", two)):
        console.print(Text(f"{name}:", style))
        if index >= len(episode.events):
            console.print("  has ended")
            continue
        lines = Transcript(scenario_of(episode), full=True)
        for text in lines.lines(episode.events[index : index + 1], first=index):
            show(console, text)
    if index < min(len(one.events), len(two.events)):
        for field in _differing(one.events[index], two.events[index]):
            console.print(safe(field), soft_wrap=True)


def _differing(left: Event, right: Event) -> Iterator[str]:
    """Yield the fields in which two events of one kind differ."""
    if type(left) is not type(right):
        return
    for field in attrs.fields(type(left)):
        one, two = getattr(left, field.name), getattr(right, field.name)
        if one != two:
            yield f"{field.name}: {shortened(one, 300)} / {shortened(two, 300)}"
