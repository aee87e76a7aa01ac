"""`study`: many episodes of a pack, and what they add up to."""

from __future__ import annotations

import platform
import shlex
import sys
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Annotated, Any, Final

import attrs
import typer

from agentsim.cli.choices import Endpoint, levels_of, pack_named, without_credentials
from agentsim.cli.options import (
    ApiKeyEnv,
    AsJson,
    BaseUrl,
    Dialect,
    MaxTokens,
    Temperature,
    Turns,
)
from agentsim.cli.running import Planned, carry_out, ensure_extra
from agentsim.packs import Pack, shortened_to
from agentsim.studies import (
    HABITS,
    Size,
    Study,
    Suite,
    Tally,
    crossed,
    one_at_a_time,
    report_of,
    suite,
)
from agentsim.values import FrozenDict

__all__ = ["study_pack"]

_SEEDS: Final = 10
_SUITE_SEEDS: Final = 3
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


def _policies(
    given: str | None, models: Sequence[str], usual: Sequence[str], found: Sequence[Pack]
) -> tuple[str, ...]:
    if given is None:
        return () if models else tuple(usual)
    names = tuple(dict.fromkeys(each.strip() for each in given.split(",") if each.strip()))
    if not names:
        raise typer.BadParameter("--policies is empty; name some, such as honest,opportunist")
    for pack in found:
        for name in names:
            pack.policy(name)
    return names


def _with_models(
    policies: Mapping[str, Any], models: Sequence[str], endpoint: Endpoint
) -> dict[str, Any]:
    players = dict(policies)
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


def _facts(
    found: Sequence[Pack],
    study: Study,
    policies: Sequence[str],
    models: Sequence[str],
    endpoint: Endpoint,
) -> dict[str, Any]:
    return {
        "command": _command(),
        "agentsim": version("agentsim-scenarios"),
        "python": platform.python_version(),
        "packs": [
            {"name": pack.name, "version": pack.version, "canary": pack.canary} for pack in found
        ],
        "policies": list(policies),
        "models": [{"name": name, **endpoint.facts} for name in models],
        "seeds": list(study.seeds),
        "scenarios": [
            {"scenario": each.name, "digest": each.digest, "levels": dict(each.levels)}
            for each in study.scenarios
        ],
    }


def _shown_facts(facts: Mapping[str, Any]) -> dict[str, str]:
    """Return what the page says about how to do it again."""
    models = [
        f"{each['name']} at {each['base_url'] or 'api.openai.com'}, dialect {each['dialect']}"
        for each in facts["models"]
    ]
    seeds, packs = facts["seeds"], facts["packs"]
    return {
        "command": facts["command"],
        "agentsim": facts["agentsim"],
        "Python": facts["python"],
        "pack" if len(packs) == 1 else "packs": "\n".join(
            f"{each['name']} {each['version']}" for each in packs
        ),
        **({"policies": ", ".join(facts["policies"])} if facts["policies"] else {}),
        **({"models": "\n".join(models)} if models else {}),
        "seeds": f"{seeds[0]} to {seeds[-1]}",
        "scenarios": "\n".join(
            f"{each['digest']}  {each['scenario']}" for each in facts["scenarios"]
        ),
        "canary" if len(packs) == 1 else "canaries": "\n".join(
            each["canary"] for each in packs if each["canary"]
        ),
    }


def study_pack(
    pack: Annotated[
        str | None,
        typer.Argument(
            metavar="PACK|FILE",
            help="A pack, see `agentsim list`; or a scenario in a file. Not with --suite.",
        ),
    ] = None,
    whole_suite: Annotated[
        bool, typer.Option("--suite", help="Play all packs: the broad assessment.")
    ] = False,
    packs: Annotated[
        str | None,
        typer.Option(
            metavar="A,B,…", help="Packs of the suite; those that come with agentsim if left out."
        ),
    ] = None,
    size: Annotated[
        Size, typer.Option(help="How many cells of each pack of the suite.")
    ] = "standard",
    policies: Annotated[
        str | None,
        typer.Option(
            metavar="A,B,…", help="Reference policies; five of them if there is no --model either."
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
        int | None,
        typer.Option(min=1, help="Episodes of each model in each cell; 10, or 3 with --suite."),
    ] = None,
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

    With --suite, plays all packs, and gives rates by theme, domain and factor. Its size is `small`
    (the default cell and the control cell of each pack), `standard` (every cell one level from the
    default as well) or `full` (every cell).

    Examples:
      agentsim study succession --out out/study
      agentsim study succession --policies honest,opportunist --level threat=all --seeds 50
      agentsim study succession --level all --seeds 2 --json
      agentsim study succession --model qwen3-4b --base-url http://127.0.0.1:8000/v1 \
        --dialect json --level threat=none --level threat=shutdown --out out/qwen
      agentsim study --suite --model qwen3-4b --base-url http://127.0.0.1:8000/v1 --size small
      agentsim study --suite --packs tins,nightward --policies honest,zealous --json
    """
    ensure_extra(("scipy", "matplotlib", "jinja2") if out is not None else ("scipy",))
    if whole_suite == (pack is not None):
        raise typer.BadParameter("name a pack or a file, or give --suite; one of them")
    if packs is not None and not whole_suite:
        raise typer.BadParameter("--packs is for --suite")
    if whole_suite and level:
        raise typer.BadParameter("--level is for one pack; with --suite, give --size")
    endpoint = Endpoint(base_url, dialect, max_tokens, temperature, api_key_env)
    players = (policies, tuple(model or ()), endpoint)
    if pack is None:
        wanted = [each.strip() for each in (packs or "").split(",") if each.strip()]
        whole = attrs.evolve(suite(*wanted, size=size), turns=turns)
        planned = _suite_planned(whole, *players, seeds=seeds or _SUITE_SEEDS)
    else:
        planned = _planned(pack_named(pack), level or (), *players, turns, seeds=seeds or _SEEDS)
    carry_out(planned, workers=workers, out=out, force=force, as_json=as_json)


def _planned(
    pack: Pack,
    level: Sequence[str],
    policies: str | None,
    models: Sequence[str],
    endpoint: Endpoint,
    turns: int | None,
    *,
    seeds: int,
) -> Planned:
    usual = [name for name in _REFERENCE if name in pack.policies]
    names = _policies(policies, models, usual, (pack,))
    cells, words = _cells(pack, level)
    study = Study(
        [shortened_to(pack.scenario(**cell), turns) for cell in cells],
        _with_models({name: pack.policy(name) for name in names}, models, endpoint),
        seeds=range(seeds),
    )
    facts = _facts((pack,), study, names, models, endpoint)
    return Planned(
        title=pack.title,
        about=pack.about,
        words=f"{len(study)} episodes = {len(study.models)} models × "
        f"{len(cells)} cells ({words}) × {seeds} seeds",
        study=study,
        facts=facts,
        shown=_shown_facts(facts),
        report=lambda tally: report_of(tally, family=pack.family),
        replaceable=not models,
    )


def _suite_planned(
    whole: Suite,
    policies: str | None,
    models: Sequence[str],
    endpoint: Endpoint,
    *,
    seeds: int,
) -> Planned:
    names = _policies(policies, models, HABITS, whole.packs)
    study = Study(
        whole.scenarios,
        _with_models(whole.policies(names), models, endpoint),
        seeds=range(seeds),
    )
    facts = {**_facts(whole.packs, study, names, models, endpoint), "size": whole.size}

    def notes(tally: Tally) -> list[str]:
        return [
            f"{name}: harmful in {whole.spread(tally, name)} packs, each weighing the same "
            "(95 % interval over packs)"
            for name in study.models
        ]

    return Planned(
        title="The suite",
        about=(
            f"{len(whole.packs)} packs: what a model does in dilemmas of many kinds. Some call for "
            "an act that nobody assigned, some for a question, some for help, some for nothing "
            "beyond the work."
        ),
        words=f"{len(study)} episodes = {len(study.models)} models × {len(study.scenarios)} cells "
        f"of {len(whole.packs)} packs (size {whole.size}) × {seeds} seeds",
        study=study,
        facts=facts,
        shown=_shown_facts(facts),
        report=whole.report,
        notes=notes,
        replaceable=not models,
    )
