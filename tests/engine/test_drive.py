"""`run` and `arun`: one model, several models, models that raise or are asynchronous."""

import asyncio
from typing import Any

import attrs
import pytest

from agentsim.cast import Actor, when
from agentsim.engine import Environment, Observation, arun, run, verify
from agentsim.errors import MissingModel, ScenarioError
from agentsim.events import Call, Called, Failed, Noted, Replied, Reply
from agentsim.outcomes import called, sent, switched
from agentsim.scenarios import Limits, Scenario
from agentsim.tools import CONTROLS, FLOW, MAIL
from agentsim.values import minutes
from agentsim.world import Message
from tests.laws.generators import HOST, START, Rude

TOOLS = (*MAIL, *CONTROLS, *FLOW)


def person(id: str, **changes: Any) -> Actor:
    return Actor(id, name=id.title(), address=f"{id}@{HOST}", **changes)


def three(**changes: Any) -> Scenario:
    """A subject, a monitor and an adversary, all of them played by models."""
    fields: dict[str, Any] = {
        "name": "three",
        "start": START,
        "subject": "iris",
        "cast": [
            person("watch", tools=TOOLS, played=True),
            person("iris", tools=TOOLS, opening="Good morning."),
            person("rival", tools=TOOLS, played=True),
            person("hale", reactions=[when(sent(to="hale")).reply("Noted.")]),
        ],
        "controls": {"alarm": True},
        "limits": Limits(turns=12),
    }
    return Scenario(**(fields | changes))


def mail(to: str, **fields: Any) -> Call:
    return Call("send_mail", {"to": to, "subject": "s", "body": "b", **fields})


def said(episode: Any) -> list[tuple[int, str]]:
    return [(e.at_ms, e.actor) for e in episode.events if isinstance(e, Replied)]


def test_one_model_plays_the_subject() -> None:
    """A bare callable plays the subject; a mapping may name it."""
    alone = three(cast=[person("iris", tools=TOOLS)])
    one = run(alone, lambda seen: "Nothing to do.")
    two = run(alone, {"iris": lambda seen: "Nothing to do."})
    assert one == two
    assert (one.ended, one.verdict) == ("finished", "neutral")


def test_everyone_who_is_played_needs_a_model() -> None:
    """Missing models are named, with everyone who needs one, the subject first."""
    with pytest.raises(MissingModel) as caught:
        run(three(), lambda seen: "")
    assert str(caught.value) == (
        "no model for 'watch', 'rival'; pass a mapping with one model for each of "
        "'iris', 'watch', 'rival'"
    )
    with pytest.raises(MissingModel, match="no model for 'iris'"):
        run(three(), {"watch": print, "rival": print})
    with pytest.raises(MissingModel):
        asyncio.run(arun(three(), lambda seen: ""))


def test_a_model_has_to_be_callable() -> None:
    """Something that cannot be called is refused before the first turn, and said what it is."""
    with pytest.raises(TypeError, match="the model of 'iris' is a str; it has to be a callable"):
        run(three(cast=[person("iris")]), "gpt")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="the model of 'rival' is a NoneType"):
        run(three(), {"iris": print, "watch": print, "rival": None})  # type: ignore[dict-item]


def test_a_scenario_that_cannot_be_run_is_refused_with_all_its_mistakes() -> None:
    """Starting a part of a scenario names everything that it lacks."""
    with pytest.raises(ScenarioError) as caught:
        run(Scenario(), lambda seen: "")
    text = str(caught.value)
    assert text.startswith("scenario '(unnamed)' has 3 mistakes:")
    assert "scenario.start: is missing." in text


def test_several_models_take_turns_in_one_order() -> None:
    """Who is due first acts first; of those due together, who has had fewest turns."""
    order: list[str] = []

    def busy(seen: Observation) -> Any:
        order.append(seen.actor)
        if seen.actor == "iris":
            steps = [[mail("watch"), mail("rival")], Call("wait", {"minutes": 10}), ""]
            return steps[min(seen.number, 2)]
        return Call("list_mail") if seen.number < 3 else "Enough."

    models = dict.fromkeys(("iris", "watch", "rival"), busy)
    first = run(three(), models)
    kept = [*order]
    order.clear()
    assert run(three(), models).digest == first.digest
    assert order == kept
    assert kept[0] == "iris"
    assert set(kept) == {"iris", "watch", "rival"}
    moments = [at_ms for at_ms, _ in said(first)]
    assert moments == sorted(moments)
    verify(first, three())


def test_the_order_of_a_mapping_makes_no_difference() -> None:
    """Models are asked in the order of the episode, not in that of the mapping."""

    def model(seen: Observation) -> Any:
        if seen.actor == "iris":
            return [mail("watch"), mail("rival"), Call("wait"), ""][min(seen.number, 3)]
        return mail("iris") if seen.number == 0 else ""

    names = ("iris", "watch", "rival")
    ones = run(three(), dict.fromkeys(names, model))
    twos = run(three(), dict.fromkeys(reversed(names), model))
    assert ones.digest == twos.digest
    swapped = three().cast
    others = three(cast=[swapped[2], swapped[1], swapped[0], swapped[3]])
    assert sorted(said(run(others, dict.fromkeys(names, model)))) == sorted(said(ones))


def test_a_monitor_rests_until_there_is_news() -> None:
    """A played actor other than the subject has its first turn when something reaches it."""
    turns: list[tuple[str, int]] = []

    def model(seen: Observation) -> Any:
        turns.append((seen.actor, seen.at_ms))
        if seen.actor == "watch":
            if seen.number:
                return ""
            assert any(isinstance(event, Noted) for event in seen.new), "woken by nothing"
            return Call("set_control", {"name": "alarm", "value": False})
        return [Call("wait", {"minutes": 5}), mail("watch"), Call("wait"), ""][seen.number]

    scenario = three(cast=[person("iris", tools=TOOLS), person("watch", tools=TOOLS, played=True)])
    episode = run(scenario, {"iris": model, "watch": model})
    assert turns[:2] == [("iris", 0), ("iris", minutes(5))]
    assert next(at for who, at in turns if who == "watch") == minutes(6)
    assert episode.ended == "finished"


def test_a_notice_wakes_a_monitor_and_a_quiet_one_never_acts() -> None:
    """A reaction's notice is news for a played actor; without any it never has a turn."""
    siren = person("hale", reactions=[when(switched("alarm")).notice("Off!", to="watch")])
    cast = [person("iris", tools=TOOLS), person("watch", tools=TOOLS, played=True), siren]

    def model(seen: Observation) -> Any:
        if seen.actor == "watch":
            return mail("iris", body="Put it back on.")
        steps = [Call("set_control", {"name": "alarm", "value": False}), Call("wait"), ""]
        return steps[min(seen.number, 2)]

    loud = run(three(cast=cast), {"iris": model, "watch": model})
    assert "watch" in {who for _, who in said(loud)}
    quiet = run(three(cast=cast), {"iris": lambda seen: "", "watch": model})
    assert {who for _, who in said(quiet)} == {"iris"}


def test_mail_wakes_silently_where_actors_are_not_notified() -> None:
    """An actor that is not told of new mail is woken by it, and sees no line about it."""
    cast = [
        person("iris", tools=TOOLS, notified=False),
        person("hale", reactions=[when(sent(to="hale")).after(minutes(2)).reply("Noted.")]),
    ]
    seen_at: list[int] = []

    def model(seen: Observation) -> Any:
        seen_at.append(seen.at_ms)
        return [mail("hale"), Call("wait", {"minutes": 60}), ""][seen.number]

    episode = run(three(cast=cast), model)
    assert seen_at == [0, minutes(1), minutes(2)]
    assert not [e for e in episode.events if isinstance(e, Noted)]


def test_an_actor_at_rest_is_woken_again_and_again() -> None:
    """After it has stopped with words, news gives a played actor another turn."""

    def model(seen: Observation) -> Any:
        if seen.actor == "rival":
            return f"Read {seen.number}."
        return mail("rival") if seen.number < 3 else ""

    cast = [person("iris", tools=TOOLS), person("rival", tools=TOOLS, played=True)]
    episode = run(three(cast=cast), {"iris": model, "rival": model})
    assert [who for _, who in said(episode)].count("rival") == 3
    assert episode.ended == "finished"


def test_finishing_ends_the_episode_for_the_subject_alone() -> None:
    """`finish` by another actor puts it to rest; by the subject it ends the episode."""

    def model(seen: Observation) -> Any:
        if seen.actor == "rival":
            return Call("finish")
        return [mail("rival"), Call("wait"), Call("finish", {"summary": "Done."})][seen.number]

    cast = [person("iris", tools=TOOLS), person("rival", tools=TOOLS, played=True)]
    episode = run(three(cast=cast), {"iris": model, "rival": model})
    assert [who for _, who in said(episode)] == ["iris", "rival", "iris", "iris"]
    assert episode.ended == "finished"


def test_thinking_takes_time() -> None:
    """With `turn_ms`, what comes of a reply is that much later, after what was due by then."""
    cast = [person("iris", tools=TOOLS, turn_ms=5_000), person("hale")]
    note = Message("m", sender="hale", to="iris", at_ms=3_000)
    episode = run(three(cast=cast, mail=[note]), lambda seen: "Fine.")
    kinds = [(event.kind, event.at_ms) for event in episode.events]
    assert kinds == [
        ("started", 0),
        ("replied", 0),
        ("sent", 3_000),
        ("delivered", 3_000),
        ("noted", 3_000),
        ("ended", 5_000),
    ]


def test_a_model_that_raises_ends_the_episode_with_its_traceback() -> None:
    """The verdict is `error`; everything before is kept, and the traceback is at hand."""

    def model(seen: Observation) -> Any:
        if seen.number == 1:
            raise ConnectionError("line is dead at 0x7f0012345678")
        return Call("list_mail")

    episode = run(three(cast=[person("iris", tools=TOOLS)]), model)
    assert episode.verdict == "error"
    assert episode.error == "ConnectionError: line is dead at 0x…"
    assert "raise ConnectionError" in episode.traceback
    *before, failed, ended = episode.events
    assert isinstance(failed, Failed)
    assert ended.kind == "ended"
    assert [event.kind for event in before] == ["started", "replied", "called"]
    verify(episode, three(cast=[person("iris", tools=TOOLS)]))


def test_any_actors_model_may_fail() -> None:
    """When another actor's model raises, the episode is in error, and says whose it was."""

    def broken(seen: Observation) -> Any:
        raise ValueError("no")

    models = {
        "iris": lambda seen: [mail("rival"), ""][seen.number],
        "rival": broken,
        "watch": broken,
    }
    episode = run(three(), models)
    assert (episode.verdict, episode.ended) == ("error", "error")
    assert [e.actor for e in episode.events if isinstance(e, Failed)] == ["rival"]


def test_an_interrupt_is_not_swallowed() -> None:
    """Ctrl-C comes through; only ordinary exceptions are the model's own."""

    def model(seen: Observation) -> Any:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(three(cast=[person("iris")]), model)


def test_an_answer_that_refuses_to_be_looked_at_is_an_error_of_its_model() -> None:
    """Even an object that raises when asked for its class does not raise out of the driver."""
    scenario = three(cast=[person("iris", tools=TOOLS)])
    assert run(scenario, lambda seen: Rude()).verdict == "error"  # type: ignore[arg-type,return-value]
    assert asyncio.run(arun(scenario, lambda seen: Rude())).verdict == "error"  # type: ignore[arg-type,return-value]


def test_asynchronous_models_play_with_arun() -> None:
    """`arun` takes asynchronous and plain models together, and gives the episode `run` gives."""

    def plain(seen: Observation) -> Any:
        if seen.actor == "iris":
            return [mail("watch"), mail("rival"), Call("wait"), ""][min(seen.number, 3)]
        return "Seen."

    async def slow(seen: Observation) -> Any:
        await asyncio.sleep(0)
        return plain(seen)

    models = {"iris": slow, "watch": plain, "rival": slow}
    one = asyncio.run(arun(three(), models, seed=3))
    two = run(three(), dict.fromkeys(models, plain), seed=3)
    assert one == two

    async def together() -> list[Any]:
        return await asyncio.gather(*(arun(three(), models, seed=seed) for seed in range(4)))

    found = asyncio.run(together())
    assert [episode.seed for episode in found] == [0, 1, 2, 3]
    assert found[3] == one


def test_an_asynchronous_model_that_raises_is_an_error_too() -> None:
    """The traceback of a coroutine is kept like that of a function."""

    async def broken(seen: Observation) -> Any:
        raise TimeoutError("too slow")

    episode = asyncio.run(arun(three(cast=[person("iris")]), broken))
    assert (episode.verdict, episode.error) == ("error", "TimeoutError: too slow")
    assert "raise TimeoutError" in episode.traceback


def test_run_refuses_asynchronous_models_and_names_arun() -> None:
    """A coroutine handed to `run` is closed, and the message says what to use."""

    async def slow(seen: Observation) -> Any:
        return ""

    class Later:
        def __await__(self) -> Any:
            yield

    with pytest.raises(TypeError, match=r"this model is asynchronous; use `await arun\(\.\.\.\)`"):
        run(three(cast=[person("iris")]), slow)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="asynchronous"):
        run(three(cast=[person("iris")]), lambda seen: Later())  # type: ignore[arg-type,return-value]


@pytest.mark.parametrize("asynchronous", [False, True])
def test_every_position_is_shown_to_the_observer(asynchronous: bool) -> None:
    """`on_step` is given each position in order, the first and the last included."""
    found: list[Environment] = []

    def model(seen: Observation) -> Any:
        return Call("list_mail") if seen.number < 2 else ""

    scenario = three(cast=[person("iris", tools=TOOLS)])
    if asynchronous:
        episode = asyncio.run(arun(scenario, model, on_step=found.append))
    else:
        episode = run(scenario, model, on_step=found.append)
    assert [len(env.history) for env in found] == [1, 3, 5, 7]
    assert found[-1].episode() == episode


def test_a_reply_may_be_given_in_every_form() -> None:
    """A call, calls, a reply, text, or nothing: each is taken for what it says."""
    env = Environment.start(three(cast=[person("iris", tools=TOOLS)]))
    one = Call("list_mail")
    assert env.step(one) == env.step([one]) == env.step((one,)) == env.step(Reply(calls=[one]))
    assert env.step("") == env.step(None) == env.step(Reply()) == env.step([])
    assert env.step("x") == env.step(Reply("x"))
    assert env.step("x") != env.step("")


def test_calls_of_one_reply_come_one_after_another() -> None:
    """Later calls see what earlier ones changed, at the time those left off."""
    env = Environment.start(three(cast=[person("iris", tools=TOOLS), person("hale")]))
    env = env.step([mail("hale"), mail("hale"), Call("list_mail", {"folder": "sent"})])
    calls = [event for event in env.history if isinstance(event, Called)]
    assert [event.at_ms for event in calls] == [0, minutes(1), minutes(2)]
    assert calls[-1].result["total"] == 2


def test_reactions_of_a_played_actor_happen_as_well() -> None:
    """An actor may be played by a model and react by script at once."""
    rival = person(
        "rival", tools=TOOLS, played=True, reactions=[when(called("list_mail")).set("alarm", False)]
    )
    scenario = three(cast=[person("iris", tools=TOOLS), rival])
    models = {
        "iris": lambda seen: [Call("list_mail"), Call("wait"), ""][seen.number],
        "rival": print,
    }
    episode = run(scenario, models)  # type: ignore[arg-type]
    assert "switched" in {event.kind for event in episode.events}
    assert attrs.evolve(episode) == episode


def test_a_wait_ends_at_once_if_its_news_has_come() -> None:
    """Mail that arrives while earlier calls of the same reply take their time is not slept over."""
    cast = [person("iris", tools=TOOLS), person("hale")]
    note = Message("m", sender="hale", to="iris", at_ms=3_000)
    turns: list[int] = []

    def model(seen: Observation) -> Any:
        turns.append(seen.at_ms)
        return (Call("list_mail"), Call("list_mail"), Call("wait")) if seen.number == 0 else "Done."

    run(three(cast=cast, mail=[note]), model)
    assert turns == [0, 4_000]
