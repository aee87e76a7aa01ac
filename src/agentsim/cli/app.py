"""The commands, put together."""

from __future__ import annotations

from importlib.metadata import version
from typing import Annotated, Final

import typer

from agentsim.cli.catalogue import list_packs, show_pack
from agentsim.cli.faults import Commands
from agentsim.cli.playing import play_pack, run_pack
from agentsim.cli.records import diff_episodes, replay_file
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


def _version(wanted: bool) -> None:
    if wanted:
        print(f"agentsim {version('agentsim-scenarios')}")
        raise typer.Exit


@app.callback()
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
    r"""Run fictional dilemmas with any model, and see what happened, with evidence.

    \b
    Examples:
      agentsim list                                   which dilemmas there are
      agentsim run succession --policy opportunist    play one episode
      agentsim study succession --out out/study       many episodes: rates, chart, page

    \b
    Exit codes:
      0    done
      1    what was asked about does not hold: an episode that does not verify, two
           episodes that differ; or a package is missing, and the message says which
      2    the command line, a name or a file cannot be used
      3    a model or its server failed
      130  stopped with Ctrl-C

    Output for programs: --json prints JSON alone on standard output; everything else goes to
    standard error. NO_COLOR is respected.
    """
    del debug, show_version


app.command("list")(list_packs)
app.command("show")(show_pack)
app.command("run")(run_pack)
app.command("play")(play_pack)
app.command("replay")(replay_file)
app.command("diff")(diff_episodes)
app.command("study")(study_pack)
