"""The channel, against a naive one made of lists and sets."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from agentsim.world import Channel, Reading

MEMBERS = ("iris", "kees", "nora")
WORDS = ("tide", "Pump", "née", "dose")
who = st.sampled_from(MEMBERS)


@attrs.define
class Plain:
    """One post of the naive channel, with everybody who has not read it."""

    author: str
    text: str
    at_ms: int
    answers: int
    id: str
    unread_by: set[str]


class Naive:
    """A channel as one would first write it: everything is looked for anew each time."""

    def __init__(self) -> None:
        self.posts: list[Plain] = []

    def copy(self) -> Naive:
        made = Naive()
        made.posts = [attrs.evolve(post, unread_by={*post.unread_by}) for post in self.posts]
        return made

    def add(self, author: str, text: str, at_ms: int, answers: int, id: str) -> None:
        others = {member for member in MEMBERS if member != author}
        self.posts.append(Plain(author, text, at_ms, answers, id, others))

    def mark_read(self, member: str) -> None:
        for post in self.posts:
            post.unread_by.discard(member)

    def unread(self, member: str) -> int:
        return sum(member in post.unread_by for post in self.posts)

    def page(self, page: int, size: int) -> list[int]:
        newest = list(range(len(self.posts), 0, -1))
        return newest[(page - 1) * size : page * size][::-1]

    def search(self, query: str) -> list[int]:
        words = query.casefold().split()
        return [
            number
            for number in range(len(self.posts), 0, -1)
            if all(word in self.posts[number - 1].text.casefold() for word in words)
        ]


class Chat(RuleBasedStateMachine):
    """Does the same to both, and keeps old versions to see that they stay."""

    def __init__(self) -> None:
        super().__init__()
        self.channel = Channel("ops", members=MEMBERS)
        self.naive = Naive()
        self.kept: list[tuple[Channel, Naive]] = []

    @rule(data=st.data(), author=who, word=st.sampled_from(WORDS), at_ms=st.integers(-5, 5))
    def add(self, data: Any, author: str, word: str, at_ms: int) -> None:
        answers = data.draw(st.integers(0, len(self.naive.posts)))
        id = data.draw(st.sampled_from(["", f"c{len(self.naive.posts)}"]))
        text = f"{word} and all"
        self.channel = self.channel.add(author, text, at_ms=at_ms, in_reply_to=answers, id=id)
        self.naive.add(author, text, at_ms, answers, id)

    @rule(member=who)
    def mark_read(self, member: str) -> None:
        self.channel = self.channel.mark_read(member)
        self.naive.mark_read(member)

    @rule()
    def keep(self) -> None:
        self.kept.append((self.channel, self.naive.copy()))

    @rule(page=st.integers(1, 4), size=st.integers(1, 4))
    def page(self, page: int, size: int) -> None:
        found = self.channel.page(page=page, size=size)
        assert [post.number for post in found.posts] == self.naive.page(page, size)
        total = len(self.naive.posts)
        assert (found.page, found.total) == (page, total)
        assert found.pages == max(1, -(-total // size))

    @rule(query=st.sampled_from([*WORDS, "AND tide", "", "nothing"]))
    def search(self, query: str) -> None:
        assert [post.number for post in self.channel.search(query)] == self.naive.search(query)

    @invariant()
    def it_holds_the_same_posts(self) -> None:
        assert_same(self.channel, self.naive)

    @invariant()
    def old_versions_are_as_they_were(self) -> None:
        for channel, naive in self.kept[-3:]:
            assert_same(channel, naive)


def assert_same(channel: Channel, naive: Naive) -> None:
    """The two hold the same posts, and each member has read the same of them."""
    assert len(channel) == len(naive.posts)
    for number, (post, plain) in enumerate(zip(channel, naive.posts, strict=True), 1):
        assert channel.get(number) is post
        assert (post.number, post.author, post.text, post.at_ms, post.in_reply_to, post.id) == (
            number,
            plain.author,
            plain.text,
            plain.at_ms,
            plain.answers,
            plain.id,
        )
        if plain.id:
            assert channel.known[plain.id] == number
    for member in MEMBERS:
        assert channel.unread(member) == naive.unread(member)


Chat.TestCase.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
TestChat = Chat.TestCase


def test_the_model_catches_a_channel_that_counts_ones_own_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A channel that forgets which later posts are a member's own differs from the naive one."""
    channel, naive = Channel("ops", members=MEMBERS), Naive()
    for author in ("kees", "iris"):
        channel = channel.add(author, "tide")
        naive.add(author, "tide", 0, 0, "")
    assert_same(channel, naive)
    forgetful = attrs.evolve(channel, readings=channel.readings.set("iris", Reading(0, 0)))
    with pytest.raises(AssertionError):
        assert_same(forgetful, naive)
