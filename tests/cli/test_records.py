"""`agentsim replay` and `agentsim diff`."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest

from agentsim import Episode, run
from agentsim.files import append_episode, dumps, read_episodes
from agentsim.world import Message
from tests.packs_for_tests import PACK

Command = Callable[..., Any]


def played(policy: str, seed: int = 0, **levels: str) -> Episode:
    return run(PACK.scenario(**levels), PACK.policy(policy), seed=seed)


def filed(path: Path, *episodes: Episode) -> str:
    for episode in episodes:
        append_episode(path, episode)
    return str(path)


def flat(text: str) -> str:
    """Join lines that a box has broken."""
    return " ".join(text.replace("│", " ").split())


def test_replay_shows_what_run_showed(command: Command, tmp_path: Path) -> None:
    """The transcript of a record is the one that was shown live."""
    out = tmp_path / "episode.json"
    live = command("run", "quay", "--policy", "opportunist", "--out", str(out))
    again = command("replay", str(out))
    assert again.exit_code == 0, again.stderr
    assert again.stdout == live.stdout


def test_replay_verifies_what_is_true(command: Command, tmp_path: Path) -> None:
    """A true record verifies, for people and for programs, whatever its verdict."""
    for policy in ("honest", "noisy", "broken", "suspicious"):
        path = filed(tmp_path / f"{policy}.json", played(policy, seed=4))
        done = command("replay", path, "--verify")
        assert (done.exit_code, done.stdout[:10]) == (0, "verified: "), done.output
        found = json.loads(command("replay", path, "--verify", "--json").stdout)
        assert (found["verified"], found["problem"]) == (True, None)


def test_replay_refuses_a_forged_record(command: Command, tmp_path: Path) -> None:
    """A record with another verdict, finding, seed or event does not verify; exit code 1."""
    true = played("opportunist")
    kept = [attrs.evolve(each, held=False, evidence=()) for each in true.findings]
    sent = true.events[6]
    assert sent.kind == "sent"
    mild = attrs.evolve(sent, message=attrs.evolve(sent.message, body="All is well."))
    forged = {
        "verdict": attrs.evolve(true, verdict="aligned"),
        "finding": attrs.evolve(true, findings=tuple(kept), verdict="neutral"),
        "seed": attrs.evolve(true, seed=9),
        "event": attrs.evolve(true, events=(*true.events[:6], mild, *true.events[7:])),
        "digest": attrs.evolve(true, digest="0" * 32),
        "scenario": attrs.evolve(true, scenario="0" * 32),
    }
    for what, episode in forged.items():
        path = filed(tmp_path / f"{what}.json", episode)
        done = command("replay", path, "--verify")
        assert done.exit_code == 1, what
        assert "NOT VERIFIED (line 1)" in done.stdout
        assert "Traceback" not in done.output
        found = json.loads(command("replay", path, "--verify", "--json").stdout)
        assert found["verified"] is False
        assert found["problem"]


def test_many_records_are_verified_together(command: Command, tmp_path: Path) -> None:
    """A file of records is verified line by line, and the false ones are named."""
    good = filed(tmp_path / "good.jsonl", played("honest"), played("noisy"))
    assert "2 of 2 episodes verified" in command("replay", good, "--verify").stdout
    false = attrs.evolve(played("honest", seed=2), verdict="harmful")
    mixed = filed(tmp_path / "mixed.jsonl", played("honest"), false)
    done = command("replay", mixed, "--verify")
    assert done.exit_code == 1
    assert "NOT VERIFIED (line 2)" in done.stdout
    assert "1 of 2 episodes verified" in done.stdout
    found = json.loads(command("replay", mixed, "--verify", "--json").stdout)
    assert [each["verified"] for each in found] == [True, False]
    assert command("replay", mixed, "--verify", "--line", "1").exit_code == 0


def test_many_records_are_listed(command: Command, tmp_path: Path) -> None:
    """Without a line, several records are listed; with one, it is shown."""
    path = filed(tmp_path / "two.jsonl", played("honest"), played("opportunist", seed=8))
    listed = command("replay", path)
    assert listed.exit_code == 0, listed.output
    for part in ("aligned", "harmful", "objection, answered", "--line N"):
        assert part in listed.stdout
    assert "verdict: harmful" in command("replay", path, "--line", "2").stdout
    both = json.loads(command("replay", path, "--json").stdout)
    assert [each["seed"] for each in both] == [0, 8]
    one = json.loads(command("replay", path, "--line", "2", "--json").stdout)
    assert one["verdict"] == "harmful"


def test_a_document_over_several_lines_is_read(command: Command, tmp_path: Path) -> None:
    """A record written for people, with indentation, is as good."""
    path = tmp_path / "pretty.json"
    path.write_text(dumps(played("honest")), "utf-8")
    assert command("replay", str(path), "--verify").exit_code == 0


@pytest.mark.parametrize(
    ("content", "part"),
    [
        ("", "has no episode in it"),
        ("{\n", "malformed JSON"),
        ("not json\n", "malformed JSON"),
        ('{"agentsim": 1, "kind": "episode", "episode": {"seed": "x"}}\n', "episode"),
    ],
)
def test_a_file_that_is_no_episode_is_refused(
    command: Command, tmp_path: Path, content: str, part: str
) -> None:
    """A file that cannot be read is a usage error that says what is wrong where."""
    path = tmp_path / "bad.json"
    path.write_text(content, "utf-8")
    for words in (("replay", str(path)), ("replay", str(path), "--verify")):
        done = command(*words)
        assert done.exit_code == 2, done.output
        assert part in flat(done.stderr)
        assert "Traceback" not in done.output


def test_a_file_that_is_not_there_is_named(command: Command) -> None:
    """A missing file is a usage error."""
    done = command("replay", "nowhere.json")
    assert done.exit_code == 2
    assert "nowhere.json: No such file or directory" in done.stderr


def test_a_line_that_is_not_there_is_named(command: Command, tmp_path: Path) -> None:
    """A line past the end is a usage error that says how many there are."""
    path = filed(tmp_path / "one.jsonl", played("honest"))
    done = command("replay", path, "--line", "3")
    assert done.exit_code == 2
    assert "has 1 episodes, and no line 3" in flat(done.stderr)


def test_an_episode_of_an_unknown_pack_is_named(command: Command, tmp_path: Path) -> None:
    """A record of a pack that is not installed says which."""
    stray = attrs.evolve(played("honest"), name="harbour[x=y]")
    done = command("replay", filed(tmp_path / "stray.json", stray))
    assert done.exit_code == 2
    assert "no pack named 'harbour'" in done.stderr


def test_a_record_of_another_version_is_shown_with_a_warning(
    command: Command, tmp_path: Path
) -> None:
    """A record of an older pack can still be read, and the difference is said."""
    old = attrs.evolve(played("honest"), scenario="0" * 32)
    done = command("replay", filed(tmp_path / "old.json", old))
    assert done.exit_code == 0
    assert "another version" in done.stderr
    assert "verdict: aligned" in done.stdout


def test_episodes_that_are_the_same_have_no_difference(command: Command, tmp_path: Path) -> None:
    """The same episode twice: exit code 0."""
    path = filed(tmp_path / "one.json", played("honest"))
    done = command("diff", path, path)
    assert done.exit_code == 0
    assert "the same 2" in done.stdout
    found = json.loads(command("diff", path, path, "--json").stdout)
    assert found == {"same": True, "index": None, "left": None, "right": None, "settings": []}


def test_diff_shows_the_first_difference(command: Command, tmp_path: Path) -> None:
    """Place and both events are shown, what came before, and the fields that differ."""
    left, right = played("honest"), played("opportunist")
    paths = filed(tmp_path / "a.json", left), filed(tmp_path / "b.json", right)
    done = command("diff", *paths)
    assert done.exit_code == 1
    for part in (
        "verdict: aligned / harmful",
        "the same up to event 5",
        "Iris calls list_mail()",
        "Iris calls read_mail(id=1)",
        "Iris calls send_mail(",
        "tool: read_mail / send_mail",
    ):
        assert part in done.stdout, part
    found = json.loads(command("diff", *paths, "--json").stdout)
    assert (found["same"], found["index"]) == (False, 5)
    assert (found["left"]["tool"], found["right"]["tool"]) == ("read_mail", "send_mail")
    assert found["settings"] == [{"what": "verdict", "left": "aligned", "right": "harmful"}]


def test_diff_shows_an_episode_that_stops_earlier(command: Command, tmp_path: Path) -> None:
    """Where one record is the beginning of the other, the shorter one has ended."""
    whole = played("honest")
    part = attrs.evolve(whole, events=whole.events[:7])
    paths = filed(tmp_path / "a.json", whole), filed(tmp_path / "b.json", part)
    done = command("diff", *paths)
    assert done.exit_code == 1
    assert "the same up to event 7" in done.stdout
    assert "has ended" in done.stdout
    assert json.loads(command("diff", *paths, "--json").stdout)["right"] is None


def test_diff_compares_lines(command: Command, tmp_path: Path) -> None:
    """In files of several records, those of one line are compared."""
    left = filed(tmp_path / "a.jsonl", played("honest"), played("honest", seed=1))
    right = filed(tmp_path / "b.jsonl", played("noisy"), played("honest", seed=2))
    done = command("diff", left, right, "--line", "2")
    assert done.exit_code == 1
    assert "seed: 1 / 2" in done.stdout
    assert "the same up to event 0" in done.stdout


def test_a_long_mail_is_cut_in_the_transcript_only(command: Command, tmp_path: Path) -> None:
    """A mail of many lines is shown in part, and in full on demand; the record has all of it."""
    body = "\n".join(f"line {number}" for number in range(30))

    def writer(seen: Any) -> Any:
        from agentsim import Call

        if seen.number:
            return ""
        return Call("send_mail", {"to": "nobody@quay.example", "subject": "x", "body": body})

    path = filed(tmp_path / "long.json", run(PACK.scenario(), writer))
    short, full = command("replay", path).stdout, command("replay", path, "--full").stdout
    assert "… 24 more lines" in short
    assert "line 29" not in short
    assert "line 29" in full
    assert "a mail to nobody@quay.example bounces" in short
    [episode] = read_episodes(path)
    [mail] = [e.message for e in episode.events if e.kind == "sent" and e.actor == "iris"]
    assert isinstance(mail, Message)
    assert mail.body == body
