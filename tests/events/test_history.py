"""`History`: a chain of events like commits."""

import copy
import pickle

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agentsim.events import (
    EVENT_CLASSES,
    Called,
    Ended,
    Event,
    Failed,
    History,
    Noted,
    Removed,
    Replied,
)
from tests.strategies_events import events


@given(st.lists(events, max_size=6))
@settings(max_examples=50)
def test_a_history_is_its_events_in_order(given_events: list[Event]) -> None:
    """Events come back as they went in, whole or from any place on, oldest or newest first."""
    history = History.of(given_events)
    assert len(history) == len(given_events)
    assert history.events == tuple(history) == tuple(given_events)
    assert list(history.newest_first()) == given_events[::-1]
    for start in range(len(given_events) + 2):
        assert history.since(start) == tuple(given_events[start:])
    assert len(history.digests()) == len(given_events)
    assert history.digests()[-1:] == ((history.digest,) if given_events else ())


@given(st.lists(events, min_size=1, max_size=5), events)
@settings(max_examples=50)
def test_a_digest_covers_everything_before_it(given_events: list[Event], other: Event) -> None:
    """Changing any event changes its digest and every later one, and none before."""
    true = History.of(given_events).digests()
    for place, event in enumerate(given_events):
        changed = [*given_events]
        changed[place] = other
        false = History.of(changed).digests()
        assert false[:place] == true[:place]
        if type(other) is not type(event) or other != event:
            assert all(a != b for a, b in zip(true[place:], false[place:], strict=True))


def test_appending_leaves_the_shorter_history_as_it_was() -> None:
    """Histories share their past, and do not change."""
    one = History().append(Ended(0, "", "quiet"))
    two, three = one.append(Noted(1, "iris", "notice", "a")), one.append(Ended(1, "", "b"))
    assert (len(History()), len(one), len(two), len(three)) == (0, 1, 2, 2)
    assert two.events[:1] == three.events[:1] == one.events
    assert two != three
    assert len({one, two, three, History.of(one.events)}) == 3
    assert History() == History.of(())
    assert one != "history"


def test_a_history_cannot_be_changed() -> None:
    """Setting an attribute is refused; copies are the same history; it pickles."""
    history = History.of([Replied(n, "iris", str(n)) for n in range(3_000)])
    with pytest.raises(AttributeError, match="immutable"):
        history.length = 3  # type: ignore[attr-defined,misc]
    assert copy.copy(history) is history
    assert copy.deepcopy(history) is history
    assert pickle.loads(pickle.dumps(history)) == history
    assert repr(history) == f"<History of 3000 events, {history.digest[:12]}>"


def test_kinds_are_part_of_the_digest() -> None:
    """Events that differ in their kind alone have different digests."""
    one = History.of([Removed(0, "a", "b")])
    two = History.of([Failed(0, "a", "b")])
    three = History.of([Ended(0, "a", "b")])
    assert len({one.digest, two.digest, three.digest}) == 3
    assert History().digest == "0" * 32


def test_digests_are_the_same_in_every_version() -> None:
    """A known history: changing how it is digested would disown every stored episode."""
    history = History.of(
        [Called(5, "iris", "wait", {"minutes": 3}, True, "Waiting."), Ended(9, "", "quiet")]  # type: ignore[arg-type]
    )
    assert history.digests() == (
        "8ce961a2ba66c18f914a6d777cfd7bc9",
        "74feaa7974271408aad5d53e51224249",
    )


def test_every_event_has_a_kind_of_its_own() -> None:
    """Kinds name classes one to one, and every event says when and, but one, by whom."""
    assert all(cls.kind == kind for kind, cls in EVENT_CLASSES.items())  # type: ignore[attr-defined]
    assert len(set(EVENT_CLASSES.values())) == len(EVENT_CLASSES) >= 27
    for kind, cls in EVENT_CLASSES.items():
        names = [field.name for field in attrs.fields(cls)]
        assert names[0] == "at_ms"
        assert "actor" in names or kind == "started"


def test_a_history_shows_its_last_event_and_what_came_before() -> None:
    """The empty history has neither."""
    one = Ended(0, "", "a")
    history = History.of([one, Ended(1, "", "b")])
    assert history.event == Ended(1, "", "b")
    assert history.parent == History.of([one])
    assert (History().event, History().parent) == (None, None)
