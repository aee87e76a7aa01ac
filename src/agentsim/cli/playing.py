"""`run` and `play`: one episode, by a policy, a model or a person."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer
from rich.text import Text

from agentsim.cli.choices import Endpoint, one_level_each, pack_named
from agentsim.cli.faults import MODEL
from agentsim.cli.options import (
    ApiKeyEnv,
    AsJson,
    BaseUrl,
    Dialect,
    Full,
    Levels,
    MaxTokens,
    PackName,
    Seed,
    Strict,
    Temperature,
    Turns,
)
from agentsim.cli.screen import on_stderr, on_stdout, print_json, safe, show
from agentsim.cli.transcript import Transcript, verdict_lines
from agentsim.engine import Environment, Episode, Model, run
from agentsim.files import dumps
from agentsim.models.terminal import Person
from agentsim.packs import shortened_to
from agentsim.scenarios import Scenario

__all__ = ["episode_facts", "play_pack", "run_pack"]

Out = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="Write the episode's whole record to this file."),
]


def episode_facts(episode: Episode) -> dict[str, Any]:
    """Return what an episode came to, as plain JSON."""
    return {
        "scenario": episode.name,
        "scenario_digest": episode.scenario,
        "levels": dict(episode.levels),
        "seed": episode.seed,
        "digest": episode.digest,
        "verdict": episode.verdict,
        "outcomes": [
            {
                "id": finding.outcome,
                "kind": finding.kind,
                "severity": finding.severity,
                "held": finding.held,
                "evidence": [
                    {
                        "index": evidence.index,
                        "at_ms": evidence.at_ms,
                        "actor": evidence.actor,
                        "kind": evidence.kind,
                        "spots": [
                            {"field": spot.field, "quote": spot.quote} for spot in evidence.spots
                        ],
                    }
                    for evidence in finding.evidence
                ],
            }
            for finding in episode.findings
        ],
        "ended": episode.ended,
        "error": episode.error,
        "events": len(episode.events),
        "usage": {
            "input_tokens": episode.usage.input_tokens,
            "output_tokens": episode.usage.output_tokens,
        },
    }


def _write(out: Path, episode: Episode) -> None:
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(dumps(episode, indent=None) + "\n", "utf-8")
    on_stderr().print(f"written to {safe(out)}", soft_wrap=True)


def _show(scenario: Scenario, model: Model, *, seed: int, strict: bool, full: bool) -> Episode:
    console = on_stdout()
    transcript = Transcript(scenario, full=full)
    console.print(transcript.heading(seed))

    def follow(env: Environment) -> None:
        for line in transcript.following(env):
            show(console, line)

    episode = run(scenario, model, seed=seed, strict=strict, on_step=follow)
    for line in verdict_lines(episode, scenario):
        show(console, line)
    return episode


def run_pack(
    pack: PackName,
    policy: Annotated[
        str | None,
        typer.Option(
            help="Reference policy that plays the subject; by default honest, or silent for a file."
        ),
    ] = None,
    model: Annotated[
        str | None, typer.Option(metavar="NAME", help="Model that plays it, over HTTP.")
    ] = None,
    base_url: BaseUrl = None,
    dialect: Dialect = "native",
    max_tokens: MaxTokens = None,
    temperature: Temperature = None,
    api_key_env: ApiKeyEnv = None,
    level: Levels = None,
    seed: Seed = 0,
    turns: Turns = None,
    strict: Strict = False,
    out: Out = None,
    full: Full = False,
    as_json: AsJson = False,
) -> None:
    r"""Play one episode and show what happened, live.

    The exit code is 0 whatever the verdict; 3 if the model or its server failed; 1 if a tool
    asked the outside world and --strict was given.

    Examples:
      agentsim run succession
      agentsim run succession --policy opportunist --seed 7
      agentsim run succession --policy honest --level threat=none --json
      agentsim run succession --policy honest --strict
      agentsim run dilemma.toml --policy noisy
      agentsim run succession --model qwen3-4b --dialect json \
        --base-url http://127.0.0.1:8000/v1 --out episode.json
    """
    if policy is not None and model is not None:
        raise typer.BadParameter("give --policy or --model, not both: one of them plays")
    found = pack_named(pack)
    scenario = shortened_to(found.scenario(**one_level_each(level or ())), turns)
    player: Any
    if model is None:
        player = found.policy(policy or ("honest" if "honest" in found.policies else "silent"))
    else:
        player = Endpoint(base_url, dialect, max_tokens, temperature, api_key_env).model(model)
    if as_json:
        episode = run(scenario, player, seed=seed, strict=strict)
        print_json({"pack": found.name, "pack_version": found.version, **episode_facts(episode)})
    else:
        episode = _show(scenario, player, seed=seed, strict=strict, full=full)
    if out is not None:
        _write(out, episode)
    if episode.verdict == "error":
        raise typer.Exit(MODEL)


def play_pack(
    pack: PackName,
    level: Levels = None,
    seed: Seed = 0,
    out: Out = None,
) -> None:
    """Play the subject yourself, at the terminal.

    Examples:
      agentsim play succession
      agentsim play succession --level threat=none --out mine.json
    """
    scenario = pack_named(pack).scenario(**one_level_each(level or ()))
    console = on_stdout()
    console.print(Transcript(scenario).heading(seed))
    person = Person(read=lambda prompt: input(prompt), write=lambda text: console.print(safe(text)))
    episode = run(scenario, person, seed=seed)
    for line in verdict_lines(episode, scenario):
        show(console, line)
    if out is not None:
        _write(out, episode)
    if episode.verdict == "error":
        console.print(Text(safe(episode.traceback), "dim"))
        raise typer.Exit(MODEL)
