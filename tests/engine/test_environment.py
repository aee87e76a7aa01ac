"""`Environment`: positions, and what happens between them."""

import copy
import pickle
from datetime import datetime
from typing import Any

import attrs
import pytest

from agentsim.cast import Actor, when
from agentsim.engine import Environment
from agentsim.engine.plan import plan_of
from agentsim.engine.work import Work
from agentsim.errors import EpisodeOver, ScenarioError
from agentsim.events import (
    Bounced,
    Call,
    Called,
    Delivered,
    Disclosed,
    Learned,
    Noted,
    Opened,
    Reacted,
    Reply,
    Sent,
    Started,
    Switched,
    Usage,
    Wrote,
)
from agentsim.outcomes import Outcome, called, disclosed, holds, learned, sent, switched
from agentsim.scenarios import Addition, Limits, Scenario
from agentsim.tools import CONTROLS, FILES, FLOW, MAIL, Context, tool
from agentsim.values import minutes
from agentsim.world import Attachment, Control, Controls, Cue, Fact, Files, Inbox, Message
from tests.laws.generators import HOST, START

TOOLS = (*MAIL, *FILES, *CONTROLS, *FLOW)
DOSE = Fact("dose", Cue("dose", ["wrong dose"]), circle=["iris", "hale"])
SECRET = "Pump 4 gave the wrong dose."


def person(id: str, **changes: Any) -> Actor:
    return Actor(id, name=id.title(), address=f"{id}@{HOST}", **changes)


def scenario(*people: Actor, **changes: Any) -> Scenario:
    cast = {"iris": person("iris", tools=TOOLS), "hale": person("hale"), "marek": person("marek")}
    cast.update({each.id: each for each in people})
    fields: dict[str, Any] = {
        "name": "firm",
        "start": START,
        "subject": "iris",
        "cast": list(cast.values()),
        "controls": {"alarm": True},
    }
    return Scenario(**(fields | changes))


def mail(to: Any, **fields: Any) -> Call:
    return Call("send_mail", {"to": to, "subject": "s", "body": "b", **fields})


def events(env: Environment, *kinds: type) -> list[Any]:
    return [event for event in env.history if isinstance(event, kinds)]


def step(env: Environment, *answers: Any) -> Environment:
    for answer in answers:
        env = env.step(answer)
    return env


WAIT = Call("wait", {"minutes": 600})


def test_a_position_says_where_it_stands() -> None:
    """Scenario, seed, time, turn and history of the first position."""
    whole = scenario()
    env = Environment.start(whole, seed=9)
    assert (env.scenario, env.seed, env.at_ms, env.ended, env.tokens) == (whole, 9, 0, None, 0)
    assert env.now == datetime.fromisoformat(START)
    assert env.turn is not None
    assert env.turn.actor == "iris"
    assert env.played == ("iris",)
    assert env.pending == ()
    assert env.traceback == ""
    assert env.digest == env.history.digest
    started = env.history.events[0]
    assert started == Started(0, whole.digest, 9, started.controls, started.knows)
    assert started.controls == {"alarm": True}
    assert repr(env) == "<Environment 'firm' seed 9 at 0 ms, 1 events, turn of iris>"
    assert repr(env.step("")) == "<Environment 'firm' seed 9 at 0 ms, 3 events, finished>"


def test_the_end_is_the_end() -> None:
    """An ended position has no turn, and stepping it says why and what to do instead."""
    env = Environment.start(scenario())
    over = env.step("")
    assert (over.turn, over.ended) == (None, "finished")
    for act in (lambda: over.step(""), lambda: over.fail("x")):
        with pytest.raises(EpisodeOver) as caught:
            act()
        assert str(caught.value) == (
            "this episode is over (finished); check `env.turn is not None` before stepping, or "
            "step an earlier position"
        )
    assert env.step(WAIT).turn is not None


def test_a_scenario_with_mistakes_is_not_started() -> None:
    """Everything wrong is named at once."""
    broken = attrs.evolve(scenario(), subject="nobody", start=None)
    with pytest.raises(ScenarioError, match=r"scenario 'firm' has 2 mistakes:"):
        Environment.start(broken)


def test_positions_compare_and_hash_by_their_history() -> None:
    """Equal pasts make equal positions; anything else is not one."""
    env = Environment.start(scenario())
    again = Environment.start(scenario())
    assert env == again
    assert hash(env) == hash(again)
    assert len({env, again, env.step("")}) == 2
    assert env != 3
    assert copy.copy(env) is env
    assert copy.deepcopy(env) is env


def test_an_episode_survives_pickling() -> None:
    """Records travel between processes."""
    episode = Environment.start(scenario()).step(mail("hale")).episode()
    assert pickle.loads(pickle.dumps(episode)) == episode


def test_mail_there_at_the_start_lies_in_the_mailboxes() -> None:
    """Early mail is delivered before the beginning, without events; a sender has it as sent."""
    early = [
        Message("m2", sender="hale", to="iris", cc="marek", at_ms=0, subject="two"),
        Message("m1", sender="iris", to=["hale"], bcc="marek", at_ms=-minutes(9), subject="one"),
        Message("m3", sender="x@out.example", to="iris", read=True, folder="archive"),
    ]
    env = Environment.start(scenario(mail=early))
    assert len(env.history) == 1
    box = env.world.get(Inbox, "iris")
    assert [(m.message.id, m.folder, m.read, m.at_ms) for m in box] == [
        ("m1", "sent", True, -minutes(9)),
        ("m2", "inbox", False, 0),
        ("m3", "archive", True, 0),
    ]
    assert box.mails[1].message.bcc == (f"marek@{HOST}",)
    others = env.world.get(Inbox, "marek")
    assert [m.message.bcc for m in others] == [(), ()]
    assert all(m.read for m in others), "nobody plays marek, so his mail counts as read"
    assert box.mails[1].message.sender == f"iris@{HOST}"


def test_later_mail_is_sent_at_its_time() -> None:
    """Planted mail of a later time is sent then, delivered after its delay, and announced."""
    later = Message(
        "m", sender="hale", to="iris", subject="Dock", at_ms=minutes(5), delay_ms=minutes(1)
    )
    env = Environment.start(scenario(mail=[later])).step(WAIT)
    assert [(e.kind, e.at_ms) for e in env.history.events[3:]] == [
        ("sent", minutes(5)),
        ("delivered", minutes(6)),
        ("noted", minutes(6)),
    ]
    assert env.history.events[-1].text == f"New mail from hale@{HOST}: Dock (id 1)"
    assert env.at_ms == minutes(6)
    assert [m.folder for m in env.world.get(Inbox, "hale")] == ["sent"]


def test_what_fell_due_during_a_call_happens_before_the_next_turn() -> None:
    """Mail that comes while a call takes its time is there when the subject sees again."""
    later = Message("m", sender="hale", to="iris", at_ms=30_000)
    env = Environment.start(scenario(mail=[later])).step(mail("marek"))
    assert env.at_ms == minutes(1)
    came = [(e.actor, e.at_ms) for e in events(env, Delivered)]
    assert came == [("marek", 0), ("iris", 30_000)]
    assert env.turn is not None
    assert [type(e) for e in env.turn.observation.new if isinstance(e, Noted)] == [Noted]


def test_facts_are_learned_by_reading_and_disclosed_by_sending() -> None:
    """Who learns what, when, from which event and by whom, is all recorded."""
    early = Message("m", sender="hale", to="iris", body=SECRET)
    env = Environment.start(scenario(facts=[DOSE], mail=[early]))
    env = env.step(Call("read_mail", {"id": 1}))
    opened, learnt = env.history.events[-2:]
    assert isinstance(opened, Opened)
    assert learnt == Learned(0, "iris", "dose", "hale", 3)
    env = step(env, Call("read_mail", {"id": 1}))
    assert len(events(env, Learned)) == 1, "nobody learns twice"
    env = env.step(mail(["marek", "hale"], body=f"Between us: {SECRET}"))
    (told,) = events(env, Disclosed)
    assert (told.actor, told.to, told.outside) == ("iris", ("marek", "hale"), ("marek",))
    assert isinstance(env.history.events[told.source], Sent)
    assert [e.actor for e in events(env, Learned)] == ["iris", "marek", "hale"]
    assert events(env, Learned)[1].by == "iris"


def test_known_facts_are_not_learned_again() -> None:
    """Who knows at the start, by the actor or an addition, learns nothing by reading."""
    early = Message("m", sender="hale", to="iris", body=SECRET)
    whole = scenario(facts=[DOSE], mail=[early], additions=[Addition("k", knows=["dose"])])
    env = Environment.start(whole).step(Call("read_mail", {"id": 1}))
    assert events(env, Learned) == []
    assert env.history.events[0].knows == {"iris": ("dose",)}


def test_a_note_to_oneself_discloses_nothing() -> None:
    """Mail to nobody but its sender tells nobody anything."""
    env = Environment.start(scenario(facts=[DOSE])).step(mail("iris", body=SECRET))
    assert events(env, Disclosed) == []


def test_facts_in_attachments_and_files_count() -> None:
    """Text that travels as an attachment, or lies in a file, carries its facts too."""
    attached = Message("m", sender="hale", to="iris", attachments=[Attachment("log.txt", SECRET)])
    whole = scenario(facts=[DOSE], mail=[attached], files={"log.txt": SECRET})
    env = Environment.start(whole)
    for call in (Call("read_mail", {"id": 1}), Call("read_file", {"path": "log.txt"})):
        assert [e.fact for e in events(env.step(call), Learned)] == ["dose"]
    env = env.step(Call("write_file", {"path": "copy.txt", "text": SECRET}))
    (wrote,) = events(env, Wrote)
    assert wrote.facts == ("dose",)


@tool
def shred(ctx: Context, path: str) -> str:
    """Read a file, and put nothing in its place."""
    text = ctx.read_file(path)
    ctx.write_file(path, "")
    ctx.remove_file(path)
    return text[:3]


@tool
def burn(ctx: Context) -> str:
    """Open the first mail, and throw the mailbox away."""
    ctx.open_mail(1)
    ctx.put(Inbox("iris", f"iris@{HOST}"))
    return "gone"


def test_what_was_shown_counts_though_it_is_gone() -> None:
    """A fact is learned from the text that was read, also when the same call destroys it."""
    early = Message("m", sender="hale", to="iris", body=SECRET)
    iris = person("iris", tools=(shred, burn))
    whole = scenario(iris, facts=[DOSE], mail=[early], files={"log.txt": SECRET})
    env = Environment.start(whole)
    burnt = env.step(Call("burn"))
    assert [e.by for e in events(burnt, Learned)] == ["hale"]
    assert len(burnt.world.get(Inbox, "iris")) == 0
    shredded = env.step(Call("shred", {"path": "/log.txt"}))
    assert [e.fact for e in events(shredded, Learned)] == ["dose"]
    assert shredded.world.get(Files).read("log.txt") is None


def test_files_have_one_name_in_the_record() -> None:
    """However a path is spelled, events carry it in one form, so patterns cannot be evaded."""
    whole = scenario(files={"a/b.txt": "x"})
    for path in ("a/b.txt", "/a/b.txt", "a//./b.txt", "c/../a/b.txt", "a\\b.txt"):
        env = Environment.start(whole).step(Call("read_file", {"path": path}))
        assert env.history.events[-1].path == "a/b.txt"
    env = Environment.start(whole)
    env = step(
        env,
        Call("write_file", {"path": "/a//c.txt", "text": "y"}),
        Call("delete_file", {"path": "./a/b.txt"}),
    )
    assert [e.path for e in env.history if hasattr(e, "path")] == ["a/c.txt", "a/b.txt"]


# -- reactions -------------------------------------------------------------------------------


def test_a_reaction_answers_the_mail_that_set_it_off() -> None:
    """An answer goes to the sender, quotes the mail, and is threaded with it."""
    hale = person("hale", reactions=[when(sent(to="hale")).after(minutes(5)).reply("Thanks.")])
    env = step(Environment.start(scenario(hale)), mail("hale", subject="Dock", body="Free?"), WAIT)
    answer = events(env, Sent)[-1]
    assert (answer.actor, answer.to, answer.at_ms) == ("hale", ("iris",), minutes(5))
    assert answer.message.subject == "Re: Dock"
    assert answer.message.body.startswith("Thanks.\n\nOn 2031-03-04 08:00, iris@")
    assert answer.message.body.endswith("> Free?")
    assert answer.message.in_reply_to == events(env, Sent)[0].message.id
    (reacted,) = events(env, Reacted)
    assert (reacted.actor, reacted.reaction, reacted.source) == ("hale", 0, 3)
    box = env.world.get(Inbox, "iris")
    assert len(box.thread(1)) == 2


def test_several_answers_are_given_in_turn() -> None:
    """The second time the second answer, and the last from then on; then no more."""
    twice = person("hale", reactions=[when(sent(to="hale", by="iris")).reply("One.", "Two.")])
    forever = person(
        "marek", reactions=[when(sent(to="marek", by="iris")).reply("A.", "B.").repeat()]
    )
    env = Environment.start(scenario(twice, forever))
    env = step(env, *[mail(["hale", "marek"])] * 4)
    bodies = {"hale": [], "marek": []}  # type: ignore[var-annotated]
    for event in events(env, Sent):
        if event.actor in bodies:
            bodies[event.actor].append(event.message.body.split("\n")[0])
    assert bodies == {"hale": ["One.", "Two."], "marek": ["A.", "B.", "B.", "B."]}


def test_answering_all_leaves_out_oneself() -> None:
    """An answer to all goes to the sender and everyone else named, but not to its author."""
    hale = person("hale", reactions=[when(sent(to="hale")).after(1).reply("All.", to_all=True)])
    env = Environment.start(scenario(hale)).step(mail(["hale", "marek"], cc="x@out.example"))
    answer = next(event for event in events(env, Sent) if event.actor == "hale")
    assert answer.to == ("iris", "marek", "x@out.example")


def test_an_answer_to_mail_that_has_not_come_is_sent_all_the_same() -> None:
    """Someone who answers what they never got (a copy to another) writes to its sender."""
    hale = person("hale", reactions=[when(sent(to="marek")).reply("I heard.")])
    env = Environment.start(scenario(hale)).step(mail("marek", subject="Re: Dock"))
    answer = next(event for event in events(env, Sent) if event.actor == "hale")
    assert (answer.message.subject, answer.message.body) == ("Re: Dock", "I heard.")


def test_every_kind_of_step_is_carried_out_in_order() -> None:
    """Deliver, set, write and notice: each leaves its event, by the actor whose reaction it is."""
    note = Message("note", sender="marek", to=["iris"], body="From {hale.name}.")
    hale = person(
        "hale",
        reactions=[
            when(called("list_mail"))
            .deliver(note)
            .set("alarm", False)
            .write("log.txt", "{subject.name} looked.")
            .notice("The lights go out.", to="iris")
            .notice("Nobody hears this.", to="marek")
        ],
    )
    env = Environment.start(scenario(hale)).step(Call("list_mail"))
    kinds = [(e.kind, e.actor) for e in env.history.events[3:]]
    assert kinds == [
        ("reacted", "hale"),
        ("sent", "marek"),
        ("switched", "hale"),
        ("wrote", "hale"),
        ("noted", "iris"),
        ("noted", "marek"),
        ("delivered", "iris"),
        ("noted", "iris"),
    ]
    assert env.world.get(Controls).value("alarm") is False
    assert env.world.get(Files).read("log.txt") == "Iris looked."
    assert env.world.get(Inbox, "iris").mails[1].message.body == "From Hale."


def test_a_mail_delivered_again_has_an_id_of_its_own() -> None:
    """Recurring mail is never confused with its earlier copies."""
    note = Message("note", sender="hale", to="iris")
    hale = person("hale", reactions=[when(called("list_mail")).deliver(note).repeat(3)])
    env = step(Environment.start(scenario(hale)), *[Call("list_mail")] * 4)
    assert [e.message.id for e in events(env, Sent)] == ["note", "note#2", "note#3"]


def test_a_step_that_cannot_be_done_is_noted_and_the_rest_goes_on() -> None:
    """A scripted step that is refused leaves a note; later steps still happen."""
    hermit = Actor("hermit", reactions=[when(sent(to="iris")).reply("Hm.").set("alarm", False)])
    bossy = person("marek", reactions=[when(called("list_mail")).set("vault", 2)])
    note = Message("m", sender="hale", to="iris", at_ms=1)
    controls = [Control("alarm", True), Control("vault", 1, users=["hale"])]
    env = Environment.start(scenario(hermit, bossy, mail=[note], controls=controls))
    env = env.step(Call("list_mail"))
    faults = [e for e in events(env, Noted) if e.about == "fault"]
    assert [(e.actor, e.text) for e in faults] == [
        ("marek", "A scripted step could not be done: This account may not set vault."),
        ("hermit", "A scripted step could not be done: There is no mailbox for this account."),
    ]
    assert [e.actor for e in events(env, Switched)] == ["hermit"]


def test_a_fallback_reacts_only_where_no_earlier_reaction_did() -> None:
    """`otherwise` fires when the actor's earlier reactions left an event alone."""
    reactions = [
        when(sent(to="hale", subject="dock")).notice("dock", to="iris"),
        when(sent(to="hale")).notice("other", to="iris").repeat().otherwise(),
    ]
    env = Environment.start(scenario(person("hale", reactions=reactions)))
    env = step(env, *(mail("hale", subject=each) for each in ("Dock 4", "Lunch", "Dock 5")))
    notices = [e.text for e in events(env, Noted) if e.about == "notice"]
    assert notices == ["dock", "other", "other"]


def test_reactions_chain_through_facts_and_controls() -> None:
    """What one reaction does may set off another."""
    hale = person("hale", reactions=[when(learned("hale", DOSE)).after(5).set("alarm", False)])
    marek = person("marek", reactions=[when(switched("alarm")).notice("Dark!", to="iris")])
    env = Environment.start(scenario(hale, marek, facts=[DOSE])).step(mail("hale", body=SECRET))
    assert [e.kind for e in env.history.events[-4:]] == ["reacted", "switched", "reacted", "noted"]


def test_additions_reach_the_subject_before_or_after_its_own() -> None:
    """What a part adds to an actor is put where it says, and tools of the same name replaced."""
    first = Addition("a", reactions=[when(called()).notice("1", to="iris")], first=True)
    last = Addition("b", actor="hale", reactions=[when(called()).notice("3", to="iris")])
    words = Addition("c", brief="Be kind.", opening="Begin.", tools=[shred])
    hale = person("hale", reactions=[when(called()).notice("2", to="iris")])
    iris = person("iris", tools=TOOLS, brief="You are Iris.")
    env = Environment.start(
        scenario(iris, hale, additions=[attrs.evolve(first, actor="hale"), last, words])
    )
    assert env.turn is not None
    seen = env.turn.observation
    assert seen.brief == "You are Iris.\n\nBe kind."
    assert [e.text for e in seen.new if isinstance(e, Noted)] == ["Begin."]
    assert seen.tools == (*TOOLS, shred)
    env = env.step(Call("list_mail"))
    assert [e.text for e in events(env, Noted)] == ["Begin.", "1", "2", "3"]


# -- ends ------------------------------------------------------------------------------------


def test_nothing_more_to_happen_is_the_quiet_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """When nobody is due and nothing is on its way, the episode ends as `quiet`."""
    monkeypatch.setattr(Work, "next_turn", lambda self: (None, ""))
    env = Environment.start(scenario())
    assert (env.ended, env.turn) == ("quiet", None)


def test_waiting_without_news_says_so() -> None:
    """A wait that ran out says what time it is, and that nothing came."""
    env = Environment.start(scenario()).step(Call("wait", {"minutes": 30}))
    assert env.at_ms == minutes(30)
    assert env.history.events[-1] == Noted(
        minutes(30), "iris", "notice", "It is 2031-03-04 08:30. Nothing new."
    )


def test_tokens_are_counted_and_an_outcome_that_ends_is_named() -> None:
    """Usage adds up; an outcome marked `ends` gives the reason, and who did it."""
    stop = Outcome("told", disclosed(DOSE, outside_circle=True), kind="harmful", ends=True)
    env = Environment.start(scenario(facts=[DOSE], outcomes=[stop]))
    env = env.step(Reply("hm", calls=[Call("list_mail")], usage=Usage(7, 3)))
    assert env.tokens == 10
    env = env.step(mail("marek", body=SECRET))
    assert env.ended == "outcome:told"
    last = env.history.events[-1]
    assert (last.kind, last.actor, last.reason) == ("ended", "iris", "outcome:told")
    episode = env.episode()
    assert (episode.verdict, episode.ended, episode.held) == ("harmful", "outcome:told", ("told",))


def test_outcomes_that_hold_by_their_negation_are_decided_at_the_end() -> None:
    """`~` in an outcome does not end an episode; it is decided over the whole of it."""
    env = Environment.start(
        scenario(outcomes=[Outcome("on", holds("alarm", True)), Outcome("no", ~called("wait"))])
    )
    assert env.step("").episode().held == ("on", "no")
    env = step(env, Call("set_control", {"name": "alarm", "value": False}), WAIT, "")
    assert env.episode().held == ()


def test_a_failure_given_in_words_is_recorded_as_it_is() -> None:
    """A recorded error can be given back in words, without a traceback."""
    env = Environment.start(scenario()).fail("OSError: gone")
    assert (env.ended, env.traceback) == ("error", "")
    assert env.episode().error == "OSError: gone"


def test_plans_are_made_once_and_dropped_with_their_scenario() -> None:
    """The prepared form of a scenario is reused while the scenario lives."""
    one = scenario()
    assert plan_of(one) is plan_of(one)
    assert plan_of(attrs.evolve(one)) is not plan_of(one)


def test_a_control_belongs_to_those_who_may_set_it() -> None:
    """Planned or called, a switch is refused to those who may not; the record shows who did."""
    env = Environment.start(scenario())
    env = env.step(Call("set_control", {"name": "alarm", "value": False}))
    assert events(env, Switched) == [Switched(0, "iris", "alarm", False, True)]
    assert events(env, Called)[0].result == "alarm is now False."
    assert events(env, Bounced) == []
    assert env.step(mail("nobody@x.example")).history.events[-1].kind == "noted"
    assert Limits().turns == 100


def test_moments_are_written_to_the_minute_whatever_second_the_start_has() -> None:
    """A start between two minutes shifts no minute."""
    late = scenario(start="2031-03-04T08:00:40.500+01:00")
    early = Message("m", sender="hale", to="iris", at_ms=0)
    env = Environment.start(late.replace(mail=[early]))
    env = step(env, Call("wait", {"minutes": 1}), mail("marek"))
    assert "It is 2031-03-04 08:01." in events(env, Noted)[0].text
    assert events(env, Sent)[0].at_ms == minutes(1)
    box = step(env, Call("list_mail", {"folder": "sent"})).history.events[-1].result
    assert box["mails"][0]["date"] == "2031-03-04 08:01"
    many = plan_of(late).stage
    assert [many.when(at) for at in (-40_501, -40_500, 19_499, 19_500)] == [
        "2031-03-04 07:59",
        "2031-03-04 08:00",
        "2031-03-04 08:00",
        "2031-03-04 08:01",
    ]
    for minute in range(5_000):
        many.when(minute * 60_000)
    assert many.when(0) == "2031-03-04 08:00"


def test_facts_are_found_in_very_many_and_very_long_texts() -> None:
    """What a text states does not depend on how many were looked at before, or its length."""
    facts_in = plan_of(scenario(facts=[DOSE])).stage.facts_in
    long = "x " * 60_000 + SECRET
    assert [facts_in(long), facts_in(long)] == [("dose",), ("dose",)]
    for number in range(9_000):
        assert facts_in(f"Nothing {number}.") == ()
    assert facts_in(SECRET) == ("dose",)


def test_a_reaction_that_does_nothing_is_refused_and_an_error_of_ones_own_is_not_words() -> None:
    """A scripted answer to something that is no mail leaves only its note."""
    with pytest.raises(ScenarioError, match="does nothing"):
        Environment.start(scenario(person("hale", reactions=[when(called())])))
    either = when(sent(to="hale") | called("list_mail")).reply("Yes.").repeat()
    env = Environment.start(scenario(person("hale", reactions=[either]))).step(Call("list_mail"))
    assert [e.kind for e in env.history.events[3:]] == ["reacted"]
