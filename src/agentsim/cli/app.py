"""The commands, put together."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from importlib.metadata import version
from typing import Annotated, Final

import typer

from agentsim.cli.catalogue import list_packs, show_pack
from agentsim.cli.checking import check_subject
from agentsim.cli.facts import show_facts
from agentsim.cli.faults import Commands
from agentsim.cli.playing import play_pack, run_pack
from agentsim.cli.records import diff_episodes, replay_file
from agentsim.cli.schema import print_schema
from agentsim.cli.starting import new_pack
from agentsim.cli.studying import study_pack

__all__ = ["app"]

app: Final = typer.Typer(
    cls=Commands,
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
"""The `agentsim` command."""


def _help_of(command: Callable[..., object]) -> str:
    """Return a docstring as help, in which examples and lists keep their lines."""
    parts = (inspect.getdoc(command) or "").split("\n\n")
    # A paragraph with this mark at its head is not wrapped.
    return "\n\n".join(f"\b\n{part}" if ":\n  " in part else part for part in parts)


def _version(wanted: bool) -> None:
    if wanted:
        print(f"agentsim {version('agentsim-scenarios')}")
        raise typer.Exit


def _options(
    debug: Annotated[
        bool,
        typer.Option("--debug", envvar="AGENTSIM_DEBUG", help="Show tracebacks of errors."),
    ] = False,
    show_version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    """Run fictional dilemmas with any model, and see what happened, with evidence.

    Examples:
      agentsim list                                   which dilemmas there are
      agentsim run succession --policy opportunist    play one episode
      agentsim study succession --out out/study       many episodes: rates, chart, page

    Exit codes:
      0    done
      1    what was asked about does not hold: an episode that does not verify, two
           episodes that differ, a tool that is not closed, a pack with an error; or a
           package is missing, and the message says which
      2    the command line, a name or a file cannot be used
      3    a model or its server failed
      130  stopped with Ctrl-C

    Output for programs: --json prints JSON alone on standard output; everything else goes to
    standard error. NO_COLOR is respected.
    """
    del debug, show_version


app.callback(help=_help_of(_options))(_options)

app.command("list", help=_help_of(list_packs))(list_packs)
app.command("show", help=_help_of(show_pack))(show_pack)
app.command("run", help=_help_of(run_pack))(run_pack)
app.command("play", help=_help_of(play_pack))(play_pack)
app.command("replay", help=_help_of(replay_file))(replay_file)
app.command("diff", help=_help_of(diff_episodes))(diff_episodes)
app.command("facts", help=_help_of(show_facts))(show_facts)
app.command("check", help=_help_of(check_subject))(check_subject)
app.command("study", help=_help_of(study_pack))(study_pack)
app.command("new", help=_help_of(new_pack))(new_pack)
app.command("schema", help=_help_of(print_schema))(print_schema)
