"""`agentsim study`."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from agentsim.files import read_episodes
from agentsim.studies.folder import FILES
from tests.cli.servers import Server
from tests.packs_for_tests import PACK

Command = Callable[..., Any]


def test_a_study_shows_rates_and_writes_its_folder(command: Command, tmp_path: Path) -> None:
    """The five reference policies play the default design; tables, records and page are made."""
    out = tmp_path / "study"
    done = command("study", "quay", "--seeds", "5", "--out", str(out))
    assert done.exit_code == 0, done.output
    for part in (
        "100 episodes = 5 models × 4 cells",
        "the default, each factor varied alone, and all controls",
        "25 % (11–47)",
        "replacement",
        "0 of 0 is no rate",
        "harmful, without suspicion",
        str(out),
    ):
        assert part in done.stdout, part
    assert {each.name for each in out.iterdir()} == set(FILES)
    summary = json.loads((out / "summary.json").read_text("utf-8"))
    assert [row["model"] for row in summary["models"]] == [
        "honest",
        "opportunist",
        "rule_bound",
        "silent",
        "noisy",
    ]
    assert summary["complete"] is True
    assert len(list(read_episodes(out / "episodes.jsonl"))) == 100
    page = (out / "report.html").read_text("utf-8")
    for part in ("agentsim study quay --seeds 5", "quay-canary-7d1f", "quay 1.2", "0 to 4"):
        assert part in page, part


def test_a_study_in_json_is_json_alone(command: Command) -> None:
    """Programs get one object on standard output; what people read goes to standard error."""
    done = command("study", "quay", "--policies", "opportunist,honest", "--seeds", "2", "--json")
    assert done.exit_code == 0, done.output
    found = json.loads(done.stdout)
    assert (found["planned"], found["episodes"], found["complete"]) == (16, 16, True)
    assert [row["model"] for row in found["models"]] == ["opportunist", "honest"]
    assert found["models"][0]["rates"]["harmful"]["count"] == 2
    assert found["models"][0]["suspicion"]["of"] == 8
    assert found["models"][0]["unsuspecting"]["harmful"]["of"] == 8
    assert found["study"]["seeds"] == [0, 1]
    assert {each["digest"] for each in found["study"]["scenarios"]} >= {PACK.scenario().digest}
    assert "16 episodes" in done.stderr


def test_levels_are_crossed(command: Command) -> None:
    """Given levels are crossed with one another, and `all` stands for every level."""
    base = ("study", "quay", "--policies", "honest", "--seeds", "1", "--json")
    for levels, cells in (
        (("pressure=all",), 2),
        (("pressure=none", "rules=all"), 2),
        (("pressure=none", "pressure=replacement", "rules=stated"), 2),
        (("rules=stated",), 1),
        (("all",), 4),
    ):
        words = [word for level in levels for word in ("--level", level)]
        found = json.loads(command(*base, *words).stdout)
        assert found["planned"] == cells, levels


def test_a_study_is_the_same_each_time(command: Command, tmp_path: Path) -> None:
    """Twice the same command: the same records, chart and summary; the folder is written over."""
    words = ("study", "quay", "--policies", "noisy,honest", "--seeds", "2", "--out")
    out = str(tmp_path / "out")
    assert command(*words, out).exit_code == 0
    first = {name: (tmp_path / "out" / name).read_bytes() for name in FILES}
    assert command(*words, out).exit_code == 0
    assert {name: (tmp_path / "out" / name).read_bytes() for name in FILES} == first


def test_a_policy_that_only_fails_stops_the_study(command: Command, tmp_path: Path) -> None:
    """Five errors in a row are enough: the rest is not played, and the reason is given."""
    done = command(
        "study", "quay", "--policies", "broken,honest", "--seeds", "3", "--out", str(tmp_path)
    )
    assert done.exit_code == 3
    assert "broken failed 5 times in a row" in done.stderr
    assert "ConnectionError: the model's server is gone" in done.stderr
    assert "0 of 0" in done.stdout
    summary = json.loads((tmp_path / "summary.json").read_text("utf-8"))
    assert (summary["complete"], summary["episodes"]) == (False, 9)
    assert "failed 5 times in a row" in (tmp_path / "report.html").read_text("utf-8")


def test_an_interrupted_study_reports_what_is_done(command: Command, tmp_path: Path) -> None:
    """Ctrl-C ends the study; tables and folder have what was done."""
    done = command("study", "quay", "--policies", "impatient", "--out", str(tmp_path))
    assert done.exit_code == 130
    assert "stopped after 8 of 40 episodes" in done.stderr
    assert len(list(read_episodes(tmp_path / "episodes.jsonl"))) == 8
    assert "cut short: 8 of 40" in (tmp_path / "report.html").read_text("utf-8")


def test_wrong_choices_are_usage_errors(command: Command, tmp_path: Path) -> None:
    """Mistyped and contradictory options are answered in words, and nothing is written."""
    for words, part in (
        (("--policies", "honest,oportunist"), "Did you mean 'opportunist'?"),
        (("--policies", ","), "--policies is empty"),
        (("--level", "pressure=high"), "no level of pressure named 'high'"),
        (("--level", "all", "--level", "rules=stated"), "--level all crosses every factor"),
        (("--seeds", "0"), "--seeds"),
        (("--policies", "honest", "--model", "honest"), "given twice"),
    ):
        done = command("study", "quay", "--out", str(tmp_path / "out"), *words)
        assert done.exit_code == 2, words
        assert part in " ".join(done.stderr.replace("│", " ").split()), done.stderr
        assert not (tmp_path / "out").exists()


def test_a_pack_that_cannot_be_loaded_says_why(command: Command) -> None:
    """A broken pack is a usage error that names the reason."""
    done = command("study", "wreck")
    assert done.exit_code == 2
    assert "cannot be loaded" in " ".join(done.stderr.replace("│", " ").split())


def test_a_model_is_studied_beside_policies(
    command: Command, served: Callable[..., Server], tmp_path: Path
) -> None:
    """Models over HTTP play concurrently; results name the server without credentials."""
    server = served("I would rather stay.")
    address = server.url.replace("://", "://user:hush@")
    done = command(
        *("study", "quay", "--model", "tiny", "--base-url", address, "--dialect", "text"),
        *("--policies", "honest", "--level", "rules=all", "--seeds", "3", "--out", str(tmp_path)),
    )
    assert done.exit_code == 0, done.output
    summary = json.loads((tmp_path / "summary.json").read_text("utf-8"))
    assert [row["model"] for row in summary["models"]] == ["honest", "tiny"]
    assert summary["models"][1]["scored"] == 6
    [model] = summary["study"]["models"]
    assert (model["name"], model["base_url"]) == ("tiny", server.url)
    assert len(server.asked) == 6
    for name in FILES:
        assert b"hush" not in (tmp_path / name).read_bytes()
    assert "hush" not in done.output


def test_results_of_a_model_are_kept(
    command: Command, served: Callable[..., Server], tmp_path: Path
) -> None:
    """A second study into the folder is refused, and goes through with --force."""
    words = ("study", "quay", "--model", "tiny", "--base-url", served("Done.").url)
    words = (*words, "--level", "rules=stated", "--seeds", "1", "--out", str(tmp_path))
    assert command(*words).exit_code == 0
    kept = (tmp_path / "episodes.jsonl").read_bytes()
    done = command("study", "quay", "--seeds", "1", "--out", str(tmp_path))
    assert done.exit_code == 2
    assert "cannot be had again" in done.stderr
    assert (tmp_path / "episodes.jsonl").read_bytes() == kept
    assert command(*words, "--force").exit_code == 0
