"""The report of the kit: what counts, what is shown, and the same for programs."""

import json

import pytest

from agentsim.testing import Check, Checked, Problem, Report

REPLAY = Check("law.replay", "The same answers give the same episode", about="Plays it again.")
LOOP = Check("reaction.loop", "No loop", about="Plays to the end.", severity="warning")
ERROR = Problem(
    "law.replay",
    "tool dice",
    "It is another.",
    counterexample='quay, seed 0\n[\n    Call("dice"),\n]',
    reproduce="agentsim check quay --only law.replay",
)
WARNING = Problem("reaction.loop", "reaction 0 of ivo", "It goes on.", severity="warning")
EXEMPTED = Problem("law.replay", "tool tide", "It is another.", exempted="The tide is real.")


def report(*problems: Problem) -> Report:
    checked = [Checked(REPLAY, 40, 1.25), Checked(LOOP, 0, 0.0, "nobody reacts")]
    return Report("quay", "1.2", checked, problems, cases=40, seed=3)


@pytest.mark.parametrize(
    ("problems", "ok"),
    [
        ((), True),
        ((ERROR,), False),
        ((WARNING,), True),
        ((EXEMPTED,), True),
        ((EXEMPTED, ERROR), False),
    ],
)
def test_only_errors_without_an_exemption_count(problems: tuple[Problem, ...], ok: bool) -> None:
    """Warnings and exempted errors are shown, and leave a report `ok`."""
    assert report(*problems).ok is ok


def test_problems_are_sorted_by_what_they_are() -> None:
    """Errors, warnings and exempted problems can be asked for, and those of one check."""
    made = report(ERROR, WARNING, EXEMPTED)
    assert (made.errors, made.warnings, made.exempted) == ((ERROR,), (WARNING,), (EXEMPTED,))
    assert made.of("law.replay") == (ERROR, EXEMPTED)
    assert (made.tried, made.seconds) == (40, 1.25)


def test_a_report_is_a_table_and_every_problem_in_full() -> None:
    """Printed, it has a line for each check, the counterexample, the command and the reason."""
    text = str(report(ERROR, EXEMPTED))
    for part in (
        "law.replay         40      1.2  1 error, 1 exempted",
        "reaction.loop       0      0.0  ok (nobody reacts)",
        'error: law.replay in tool dice\n  It is another.\n  quay, seed 0\n  [\n      Call("dice"),',
        "  reproduce: agentsim check quay --only law.replay",
        "exempted: law.replay in tool tide",
        "  exempted, since: The tide is real.",
        "quay 1.2: 2 checks, 40 cases, 1.2 s: 1 error, 0 warnings, 1 exempted",
    ):
        assert part in text, text


def test_a_report_is_json_for_programs() -> None:
    """Everything in it survives JSON."""
    made = report(ERROR, WARNING)
    found = json.loads(json.dumps(made.as_json()))
    assert (found["ok"], found["cases"], found["seed"], found["tried"]) == (False, 40, 3, 40)
    assert [each["id"] for each in found["checks"]] == ["law.replay", "reaction.loop"]
    assert found["checks"][0]["problems"] == 1
    assert found["problems"][0]["counterexample"] == ERROR.counterexample


def test_severities_are_two() -> None:
    """Anything but an error or a warning is refused."""
    with pytest.raises(ValueError, match="severity"):
        Problem("law.replay", "", "x", severity="fatal")  # type: ignore[arg-type]  # as a caller may
