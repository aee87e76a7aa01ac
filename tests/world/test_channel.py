"""Channels: who may speak in them, and what is refused."""

import pytest

from agentsim.world import Channel, ChatMessage


def ops() -> Channel:
    return Channel("ops", members=["iris", "kees"]).add("kees", "Pump 4 is down.", at_ms=5)


def test_only_members_speak_and_read() -> None:
    """Whoever is no member can neither post nor have anything unread."""
    for act in (lambda: ops().add("zoe", "Hi"), lambda: ops().unread("zoe")):
        with pytest.raises(ValueError, match="'zoe' is not a member of #ops; members: iris, kees"):
            act()
    with pytest.raises(ValueError, match="members: none"):
        Channel("ops").mark_read("zoe")


def test_an_answer_needs_something_to_answer() -> None:
    """A post answers only one that stands there."""
    assert ops().add("iris", "Which?", in_reply_to=1).posts[2].in_reply_to == 1
    with pytest.raises(ValueError, match="#ops has no message 7 to answer"):
        ops().add("iris", "Which?", in_reply_to=7)


@pytest.mark.parametrize("id", ["", "Ops", "#ops", "a b", 3])
def test_an_id_is_in_small_letters(id: str) -> None:
    """A channel's id is what stands behind the #."""
    with pytest.raises(ValueError, match="a channel's id has lower-case letters"):
        Channel(id)


def test_members_are_named_once() -> None:
    """Naming somebody twice makes them no second member."""
    assert Channel("ops", members=["iris", "kees", "iris"]).members == ("iris", "kees")


def test_what_was_read_is_not_read_again() -> None:
    """Marking a channel that is read, or empty, as read changes nothing at all."""
    channel = ops().mark_read("iris")
    assert channel.mark_read("iris") is channel
    empty = Channel("ops", members=["iris"])
    assert empty.mark_read("iris") is empty


@pytest.mark.parametrize(("page", "size"), [(0, 5), (1, 0)])
def test_pages_are_counted_from_one(page: int, size: int) -> None:
    """There is no page 0, and none without posts."""
    with pytest.raises(ValueError, match="both have to be 1 or more"):
        ops().page(page=page, size=size)


def test_a_planted_message_answers_what_stands_there() -> None:
    """A planted answer finds the number of the planted message that it answers."""
    first = ChatMessage("c1", channel="ops", author="iris", text="Which?", at_ms=9)
    second = ChatMessage("c2", channel="ops", author="kees", text="The old one.", in_reply_to="c1")
    channel = ops().plant(first).plant(second)
    assert [post.id for post in channel] == ["", "c1", "c2"]
    assert channel.posts[3].in_reply_to == channel.known["c1"] == 2
    stray = ChatMessage("c3", channel="ops", author="kees", text="So?", in_reply_to="c9")
    assert channel.plant(stray).posts[4].in_reply_to == 0
