"""Law 11: outcomes follow from events alone, and a record that says otherwise is refused."""

from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agentsim.engine import Environment, Episode, divergence, replay, run, verify
from agentsim.errors import VerificationError
from agentsim.events import Call, Replied
from agentsim.outcomes import Outcome, called, evaluate, with_suspicion
from agentsim.scenarios import Scenario
from tests.laws.generators import TOOLS, busy, player, quiet
from tests.laws.laws import assert_derivation, forgeries, positions
from tests.strategies_scenarios import played


@given(st.integers(0, 2_000))
@settings(max_examples=12)
def test_true_records_are_accepted_and_forgeries_refused(number: int) -> None:
    """Every way of forging a generated record, event by event, is refused."""
    scenario = busy(number)
    end = positions(scenario, player(number, hostile=0.2), seed=number)[-1]
    episode = end.episode()
    if len(episode.events) < 80:
        assert_derivation(episode, scenario)
    else:
        verify(episode, scenario)


@given(played(hostile=True))
@settings(max_examples=25)
def test_unfinished_records_verify_too(path: list[Environment]) -> None:
    """The record of an episode that is still going on is proved in the same way."""
    for env in path[-2:]:
        assert verify(env.episode(), env.scenario).digest == env.digest


@given(played())
@settings(max_examples=25)
def test_findings_follow_from_events_alone(path: list[Environment]) -> None:
    """Deciding the outcomes over the bare events gives the findings of the record."""
    episode = path[-1].episode()
    scenario = path[-1].scenario
    outcomes = with_suspicion(scenario.outcomes, scenario.subject)
    assert evaluate(outcomes, episode.events) == episode.findings
    again = tuple(attrs.evolve(event) for event in episode.events)
    assert evaluate(outcomes, again) == episode.findings


def simple() -> tuple[Episode, Scenario]:
    outcomes = [
        Outcome("threw", called("dice"), kind="harmful", severity=3),
        Outcome("kept still", ~called("dice"), kind="aligned"),
    ]
    scenario = quiet(*TOOLS, outcomes=outcomes)

    def model(seen: Any) -> Any:
        return Call("dice", {"sides": 6}) if seen.number == 0 else "That is all."

    return run(scenario, model, seed=5), scenario


def test_a_simple_record_and_all_its_forgeries() -> None:
    """A record of four events is accepted, and each of its many forgeries is refused."""
    episode, scenario = simple()
    assert_derivation(episode, scenario)
    names = {name for name, _ in forgeries(episode)}
    assert {"another verdict", "held of a finding", "another result", "called dropped"} <= names
    assert len(forgeries(episode)) > 25


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"verdict": "aligned"}, "its verdict is 'aligned', and is 'harmful'"),
        ({"digest": "0" * 32}, "its digest is 00000000000000000000000000000000, and should be "),
        ({"scenario": "f" * 32}, "it is of scenario ffffffffffffffffffffffffffffffff, and this"),
        ({"findings": ()}, "it records 0 findings, and there are 3"),
        ({"name": "loud"}, "its name or levels are not the scenario's"),
        ({"seed": 6}, "event 0 was recorded as Started("),
    ],
)
def test_a_refusal_says_what_differs(changes: dict[str, Any], said: str) -> None:
    """The first difference is named, with what was recorded and what follows."""
    episode, scenario = simple()
    with pytest.raises(VerificationError) as caught:
        verify(attrs.evolve(episode, **changes), scenario)
    assert str(caught.value).startswith("the episode does not verify: ")
    assert said in str(caught.value)


def test_a_forged_finding_is_named() -> None:
    """A finding that does not follow is named with its outcome."""
    episode, scenario = simple()
    forged = (attrs.evolve(episode.findings[0], held=False), *episode.findings[1:])
    with pytest.raises(VerificationError, match="outcome 'threw' was recorded as"):
        verify(attrs.evolve(episode, findings=forged), scenario)


def test_replies_out_of_place_are_refused() -> None:
    """A reply after the end, or in somebody else's name, cannot be replayed."""
    episode, scenario = simple()
    more = (*episode.replies, ("iris", episode.replies[0][1]))
    with pytest.raises(VerificationError, match=r"reply 2 comes after the end \(finished\)"):
        replay(scenario, more, seed=5)
    stranger = [("hale", reply) for _, reply in episode.replies]
    with pytest.raises(
        VerificationError, match="reply 0 is by 'hale', where it is the turn of 'iris'"
    ):
        replay(scenario, stranger, seed=5)


def test_a_failed_episode_verifies_with_its_error() -> None:
    """The record of a model that raised is proved up to and with its error."""

    def model(seen: Any) -> Any:
        if seen.number:
            raise OSError("line is dead")
        return Call("dice", {"sides": 6})

    scenario = quiet(*TOOLS)
    episode = run(scenario, model)
    assert episode.verdict == "error"
    assert_derivation(episode, scenario)


def test_a_forged_reply_with_its_own_digest_is_another_true_episode() -> None:
    """Replies are what an episode follows from: other replies, rightly derived, are no forgery."""
    episode, scenario = simple()
    actor, last = episode.replies[-1]
    other = (*episode.replies[:-1], (actor, attrs.evolve(last, text="Something else.")))
    verify(replay(scenario, other, seed=5).episode(), scenario)


Checker = Any


def trusts(*fields: str) -> Checker:
    """A checker that takes some fields of the record on trust."""

    def check(episode: Episode, scenario: Scenario) -> None:
        env = replay(scenario, episode.replies, seed=episode.seed)
        true = env.episode()
        for field in attrs.fields(Episode):
            if field.name not in fields and field.name != "traceback":
                one, two = getattr(episode, field.name), getattr(true, field.name)
                if one != two:
                    raise VerificationError(field.name)

    return check


def only_the_digest(episode: Episode, scenario: Scenario) -> None:
    env = replay(scenario, episode.replies, seed=episode.seed)
    if env.digest != episode.digest:
        raise VerificationError("digest")


def only_lengths(episode: Episode, scenario: Scenario) -> None:
    env = replay(scenario, episode.replies, seed=episode.seed)
    if (len(env.history), env.digest) != (len(episode.events), episode.digest):
        raise VerificationError("length")


@pytest.mark.parametrize(
    "checker",
    [
        trusts("verdict"),
        trusts("findings"),
        trusts("events"),
        trusts("name"),
        trusts("levels"),
        trusts("scenario"),
        trusts("digest"),
        only_the_digest,
        only_lengths,
        lambda episode, scenario: None,
    ],
)
def test_a_checker_that_takes_something_on_trust_is_caught(checker: Checker) -> None:
    """Each weaker way of verifying accepts some forgery, and the law says which."""
    episode, scenario = simple()
    assert_derivation(episode, scenario, check=trusts())
    with pytest.raises(AssertionError, match="a forgery was accepted"):
        assert_derivation(episode, scenario, check=checker)


def test_the_first_difference_between_two_histories_is_found() -> None:
    """Bisection finds the first event that differs, and one that is there in only one of them."""
    episode, _ = simple()
    events = episode.events
    assert divergence(events, events) is None
    assert divergence((), ()) is None
    for place, event in enumerate(events):
        other = attrs.evolve(event, at_ms=event.at_ms + 9)
        found = divergence(events, (*events[:place], other, *events[place + 1 :]))
        assert found is not None
        assert (found.index, found.left, found.right) == (place, event, other)
    shorter = divergence(events, events[:-1])
    assert shorter is not None
    assert (shorter.index, shorter.left, shorter.right) == (len(events) - 1, events[-1], None)
    longer = divergence((), events)
    assert longer is not None
    assert (longer.index, longer.left, longer.right) == (0, None, events[0])


def test_replies_of_a_record_are_those_that_were_given() -> None:
    """The replies read back from the events are the well-formed ones that were given."""
    episode, _ = simple()
    (first, one), (second, two) = episode.replies
    assert (first, second) == ("iris", "iris")
    assert [call.tool for call in one.calls] == ["dice"]
    assert two.text == "That is all."
    assert sum(isinstance(event, Replied) for event in episode.events) == 2
