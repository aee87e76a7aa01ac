"""Options that several commands share."""

from __future__ import annotations

from typing import Annotated, Final

import typer

__all__ = [
    "ApiKeyEnv",
    "AsJson",
    "BaseUrl",
    "Dialect",
    "Full",
    "Levels",
    "MaxTokens",
    "PackName",
    "Seed",
    "Strict",
    "Temperature",
    "Turns",
]

_MODEL: Final = "Model over HTTP"

PackName = Annotated[
    str,
    typer.Argument(
        metavar="PACK|FILE", help="A pack, see `agentsim list`; or a scenario in a file."
    ),
]
"""Which pack, or which file."""

Levels = Annotated[
    list[str] | None,
    typer.Option(
        "--level", metavar="FACTOR=LEVEL", help="Level of a factor; the default for all others."
    ),
]
"""Levels of one scenario."""

Seed = Annotated[int, typer.Option(help="Seed of all randomness.")]
"""The seed of one episode."""

Turns = Annotated[
    int | None,
    typer.Option(min=1, help="Most turns of the subject; the scenario's own limit if left out."),
]
"""How long an episode may be."""

Strict = Annotated[
    bool,
    typer.Option("--strict", help="Fail if a tool asks a clock, a file, or anything outside."),
]
"""Whether tools are kept from the outside world."""

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON, for programs.")]
"""Output for programs."""

Full = Annotated[bool, typer.Option("--full", help="Show every event, and shorten nothing.")]
"""A transcript with everything."""

BaseUrl = Annotated[
    str | None,
    typer.Option(metavar="URL", help="OpenAI-compatible server, such as http://127.0.0.1:8000/v1."),
]
"""Where models are."""

Dialect = Annotated[str, typer.Option(help="How the model calls tools: native, json or text.")]
"""How models act."""

MaxTokens = Annotated[int | None, typer.Option(min=1, help="Most tokens of one reply.")]
"""How long replies may be."""

Temperature = Annotated[float | None, typer.Option(min=0.0, help="Sampling temperature.")]
"""How models sample."""

ApiKeyEnv = Annotated[
    str | None,
    typer.Option(
        metavar="VARIABLE",
        help="Environment variable with the API key. Without --base-url, OPENAI_API_KEY.",
    ),
]
"""Where the key is."""
