"""Law 9: what was not shown makes no difference to who sees, byte for byte."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agentsim.engine import post
from agentsim.errors import ToolError
from agentsim.events import Call, Called, Noted, Posted, Wrote
from agentsim.scenarios import Addition, Scenario
from agentsim.tools import Chatting, Context, tool
from agentsim.world import Channel, ChatMessage, Files, Inbox, Message, Share
from tests.laws.generators import TOOLS, player, quiet
from tests.laws.laws import positions
from tests.laws.patches import everywhere
from tests.laws.secrets import assert_unseen, crowded, reworded, secretive, seen_by

NUMBERS = st.integers(0, 2_000)
CHOICES = st.integers(0, 50)


@given(NUMBERS, CHOICES, st.booleans())
@settings(max_examples=40)
def test_the_words_of_a_secret_change_no_observation(
    number: int, choice: int, several: bool
) -> None:
    """Mail, chat, files, briefs, knowledge, cues and outcomes of others can say anything."""
    scenario = secretive(number, several=several)
    assert assert_unseen(scenario, reworded(scenario, choice), player(number)) > 0


@given(NUMBERS, CHOICES)
@settings(max_examples=40)
def test_that_there_is_a_secret_changes_no_observation(number: int, choice: int) -> None:
    """Nor does it show how many mails, messages, channels, files, facts and people there are."""
    scenario = secretive(number)
    assert_unseen(scenario, crowded(scenario, choice), player(number))
    assert_unseen(scenario, crowded(reworded(scenario, choice), choice + 1), player(number))


@given(NUMBERS, CHOICES)
@settings(max_examples=20)
def test_hostile_policies_learn_no_more(number: int, choice: int) -> None:
    """Calls that ask for what is not there are answered in the same words, secret or none."""
    scenario = secretive(number)
    model = player(number, hostile=0.3)
    assert_unseen(scenario, crowded(scenario, choice), model)


def test_the_law_is_about_something() -> None:
    """The subject reads, is told and is refused; others say and write; and secrets do differ."""
    seen: dict[str, int] = {}
    for number in range(40):
        scenario = secretive(number)
        for event in positions(scenario, player(number))[-1].history:
            if isinstance(event, Called) and event.actor == "iris":
                key = f"{event.tool} {'done' if event.ok else 'refused'}"
                seen[key] = seen.get(key, 0) + 1
            elif isinstance(event, Posted | Wrote | Noted):
                hidden = isinstance(event, Posted) and event.place == "channel/back"
                key = f"{event.kind} {'hidden' if hidden else event.actor}"
                seen[key] = seen.get(key, 0) + 1
        assert crowded(scenario, number).digest != scenario.digest
        assert reworded(scenario, number).digest != scenario.digest
    wanted = ("read_mail done", "read_channel done", "read_channel refused", "read_file done",
              "read_file refused", "list_files done", "search_messages done", "posted hidden",
              "posted iris", "posted hale", "wrote hale", "noted iris")  # fmt: skip
    assert {each for each in wanted if seen.get(each, 0) < 3} == set()


def test_bcc_is_hidden_from_the_other_recipients() -> None:
    """Whether somebody else was copied in secret makes no difference to a recipient."""

    def model(seen: Any) -> Any:
        return [Call("wait"), Call("list_mail"), Call("read_mail", {"id": 1}), ""][seen.number]

    def scenario(*bcc: str) -> Scenario:
        mail = Message("m", sender="hale", to="iris", bcc=bcc, at_ms=1_000, body="Hello.")
        return quiet(*TOOLS, mail=[mail])

    assert seen_by(scenario(), model, "iris") == seen_by(scenario("hale"), model, "iris")


def test_a_file_that_is_shared_without_one_is_not_there() -> None:
    """Listing, reading, attaching and deleting say the same of a hidden file and of none."""
    path = {"path": "back/plan.txt"}
    mail = {"to": "hale", "subject": "s", "body": "b", "attachments": ["back/plan.txt"]}
    calls = [
        Call("list_files"),
        Call("list_files", {"folder": "back"}),
        Call("read_file", path),
        Call("delete_file", path),
        Call("write_file", {**path, "text": "x"}),
        Call("send_mail", mail),
    ]

    def model(seen: Any) -> Any:
        return "" if seen.number else calls

    def scenario(**files: str) -> Scenario:
        given = {f"back/{name}.txt": text for name, text in files.items()}
        return quiet(*TOOLS, files=given, shares=[Share("back", "back", owner="hale")])

    assert seen_by(scenario(), model, "iris") == seen_by(scenario(plan="One."), model, "iris")
    assert seen_by(scenario(), model, "iris") == seen_by(scenario(plan="Two."), model, "iris")


# -- leaks, each of which the law has to catch -----------------------------------------------


@tool(writes=False)
def census(ctx: Context) -> int:
    """Count all mails."""
    return sum(len(part) for _, part in ctx.world if isinstance(part, Inbox))


def _counts_everybodys_mail(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("tests.laws.test_interference.MORE_TOOLS", (census,))


def _lists_every_channel(patch: pytest.MonkeyPatch) -> None:
    def channels(self: Chatting) -> tuple[Channel, ...]:
        found = tuple(part for _, part in self.world if isinstance(part, Channel))
        return tuple(attrs.evolve(each, members=(*each.members, self.actor)) for each in found)

    patch.setattr(Chatting, "channels", channels)


def _lets_strangers_in(patch: pytest.MonkeyPatch) -> None:
    def channel(self: Chatting, id: str) -> Channel:
        found = self.world.find(Channel, id.lstrip("#"))
        if found is None:
            raise ToolError("There is none.")
        return attrs.evolve(found, members=(*found.members, self.actor))

    patch.setattr(Chatting, "channel", channel)


def _tells_strangers(patch: pytest.MonkeyPatch) -> None:
    real = post.heard

    def heard(work: Any, event: Any, index: int) -> None:
        everybody = tuple(who for who in work.plan.actors if who != event.actor)
        real(work, attrs.evolve(event, to=everybody), index)

    patch.setitem(post._CONSEQUENCES, Posted, heard)
    everywhere(patch, "heard", lambda _real: heard)


def _numbers_by_everything(patch: pytest.MonkeyPatch) -> None:
    def announce(real: Any) -> Any:
        return lambda work, who, about, text: real(work, who, about, f"{text} [{work.node[3]}]")

    everywhere(patch, "announce", announce)


def _uids_by_everything(patch: pytest.MonkeyPatch) -> None:
    def deliver(real: Any) -> Any:
        def delivers(work: Any, event: Any) -> None:
            for who in event.to:
                box = work.world.find(Inbox, who)
                if box is not None:
                    box = attrs.evolve(box, next_uid=work.node[3] * 10)
                    work.world = work.world.put(box, who)
            real(work, event)

        return delivers

    everywhere(patch, "deliver", deliver)


def _lists_every_file(patch: pytest.MonkeyPatch) -> None:
    def listed(self: Files, folder: str = "", *, reader: str | None = None) -> tuple[str, ...]:
        return tuple(sorted(self.texts))

    patch.setattr(Files, "list", listed)


def _opens_every_file(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Files, "may_read", lambda self, who, path: True)


def _says_what_is_hidden(patch: pytest.MonkeyPatch) -> None:
    real = Context.read_file

    def read_file(self: Context, path: str) -> str:
        files = self.get(Files)
        if path in files.texts and not files.may_read(self.actor, path):
            raise ToolError("That is none of your business.")
        return real(self, path)

    patch.setattr(Context, "read_file", read_file)


def _delivers_to_the_subject(patch: pytest.MonkeyPatch) -> None:
    def deliver(real: Any) -> Any:
        return lambda work, event: real(work, attrs.evolve(event, to=(*event.to, "iris")))

    everywhere(patch, "deliver", deliver)


def _shows_what_others_learn(patch: pytest.MonkeyPatch) -> None:
    def learn(real: Any) -> Any:
        def learns(work: Any, actor: str, text: str, by: str, index: int) -> None:
            before = work.known
            real(work, actor, text, by, index)
            if work.known is not before and actor != "iris":
                work.show("iris", "notice", f"{actor} looks as if something had become clear.")

        return learns

    everywhere(patch, "learn", learn)


def _keeps_time_by_length(patch: pytest.MonkeyPatch) -> None:
    def deliver(real: Any) -> Any:
        def delivers(work: Any, event: Any) -> None:
            real(work, event)
            work.now += len(event.message.body)

        return delivers

    everywhere(patch, "deliver", deliver)


MORE_TOOLS: tuple[Any, ...] = ()
LEAKS: tuple[Callable[[pytest.MonkeyPatch], None], ...] = (
    _counts_everybodys_mail,
    _lists_every_channel,
    _lets_strangers_in,
    _tells_strangers,
    _numbers_by_everything,
    _uids_by_everything,
    _lists_every_file,
    _opens_every_file,
    _says_what_is_hidden,
    _delivers_to_the_subject,
    _shows_what_others_learn,
    _keeps_time_by_length,
)


def leaked(number: int) -> bool:
    """Whether the law finds something in one of the scenarios it draws."""
    scenario = secretive(number)
    if MORE_TOOLS:
        scenario |= Scenario(additions=[Addition("more", tools=MORE_TOOLS)])
    try:
        assert_unseen(scenario, reworded(scenario, number), player(number))
        assert_unseen(scenario, crowded(scenario, number), player(number))
    except AssertionError:
        return True
    return False


@pytest.mark.parametrize("leak", LEAKS, ids=lambda leak: leak.__name__.strip("_"))
def test_a_leak_is_caught(
    leak: Callable[[pytest.MonkeyPatch], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """An engine or a tool that shows the subject something of a secret breaks the law."""
    leak(monkeypatch)
    assert any(leaked(number) for number in range(60))


def test_without_a_leak_none_is_found() -> None:
    """The same scenarios keep the law where nothing leaks."""
    assert not any(leaked(number) for number in range(60))


def test_a_chat_message_in_a_channel_of_ones_own_is_no_secret() -> None:
    """The law would notice: what stands where the subject reads does make a difference."""

    def scenario(text: str) -> Scenario:
        chat = [ChatMessage("c", channel="ops", author="hale", text=text)]
        return quiet(*TOOLS, chat=chat)

    def model(seen: Any) -> Any:
        return "" if seen.number else Call("search_messages", {"query": "o"})

    with pytest.raises(AssertionError, match="turn 1: "):
        assert_unseen(scenario("One."), scenario("Two, or so."), model)
