"""`Knowledge`: who knew what, since when, from whom, and how it came to them."""

import pickle
from typing import Any, ClassVar

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agentsim.cast import Actor
from agentsim.engine import Environment, Episode, run
from agentsim.events import (
    Bounced,
    Call,
    Called,
    Delivered,
    Disclosed,
    Event,
    Learned,
    Opened,
    Read,
    Sent,
    Started,
    Wrote,
)
from agentsim.models import scripted
from agentsim.outcomes import Hop, Knowledge
from agentsim.scenarios import Scenario
from agentsim.tools import FILES, FLOW, MAIL
from agentsim.values import FrozenDict, as_start
from agentsim.world import Cue, Fact, Message
from tests.laws.generators import DOSE, busy, player
from tests.strategies_scenarios import FACTS, played

HOST = "quay.example"
FORMULA = Fact(
    "formula",
    Cue("formula", ["two parts * brine"]),
    statement="The varnish is two parts brine.",
    circle=["iris", "hale"],
)
SAID = "It is two parts of brine."
NAMES = {"iris": "Iris Vondel", "hale": "Hale", "press": "The Gazette"}


def began(**knows: tuple[str, ...]) -> Started:
    return Started(0, "0" * 32, 1, FrozenDict(), FrozenDict(knows))


def mailed(at_ms: int, who: str, to: str, body: str = SAID, id: str = "m1") -> Sent:
    return Sent(at_ms, who, Message(id, sender=who, to=to, body=body), (to,), ("formula",))


def of(*events: Any, **options: Any) -> Knowledge:
    return Knowledge.of(events, facts=[FORMULA], **options)


LEAK: tuple[Event, ...] = (
    began(hale=("formula",)),
    mailed(60_000, "hale", "iris"),
    Disclosed(60_000, "hale", "formula", ("iris",), (), 1),
    Delivered(60_000, "iris", "m1", 1),
    Opened(120_000, "iris", "m1"),
    Learned(120_000, "iris", "formula", "hale", 4),
    mailed(180_000, "iris", "press", f"Well, well. {SAID} Yours, I.", "m2"),
    Disclosed(180_000, "iris", "formula", ("press",), ("press",), 6),
    Delivered(200_000, "press", "m2", 1),
    Learned(200_000, "press", "formula", "iris", 8),
)
"""Hale knows; Iris learns from his mail, and tells the press."""


# -- questions -------------------------------------------------------------------------------


def test_it_says_who_knew_since_when_and_from_whom() -> None:
    """Since the start, or since the event by which somebody learned it; or not at all."""
    known = of(*LEAK)
    start = known.knew("hale", FORMULA)
    assert start is not None
    assert (start.at_ms, start.index, start.how, start.by, start.quote) == (0, 0, "started", "", "")
    iris = known.knew("iris", "formula")
    assert iris is not None
    assert (iris.at_ms, iris.index, iris.how, iris.by, iris.source) == (
        *(120_000, 5, "opened", "hale", 4),
    )
    assert iris.quote == SAID
    assert iris.carrier is not None
    assert (iris.carrier.index, iris.carrier.how, iris.carrier.place) == (1, "sent", "m1")
    assert known.knew("marek", "formula") is None
    assert known.knew("iris", "tide") is None


def test_it_says_what_was_known_at_a_moment() -> None:
    """A moment counts from its first millisecond."""
    known = of(*LEAK)
    assert known.knew("iris", FORMULA, at_ms=119_999) is None
    assert known.knew("iris", FORMULA, at_ms=120_000) is not None
    assert [each.actor for each in known.knowers("formula")] == ["hale", "iris", "press"]
    assert [each.actor for each in known.knowers(FORMULA, at_ms=150_000)] == ["hale", "iris"]
    assert [each.fact for each in known.known_to("press")] == ["formula"]
    assert known.known_to("press", at_ms=199_999) == ()


def test_it_says_who_passed_a_fact_on_and_to_whom_outside() -> None:
    """All disclosures, those of somebody, those that left the circle."""
    known = of(*LEAK)
    assert [each.actor for each in known.disclosed()] == ["hale", "iris"]
    assert [each.actor for each in known.disclosed("formula", by="hale")] == ["hale"]
    [leak] = known.disclosed(FORMULA, outside_circle=True)
    assert (leak.actor, leak.to, leak.outside, leak.how, leak.source) == (
        *("iris", ("press",), ("press",), "sent", 6),
    )
    assert leak.quote == SAID
    assert known.disclosed("tide") == ()


def test_a_trace_leads_from_the_origin_to_whoever_knows() -> None:
    """Hop by step, with time, event, kind and sentence."""
    known = of(*LEAK)
    assert known.trace("press", FORMULA) == (
        Hop("knew", "hale", 0, 0, "started"),
        Hop("learned", "iris", 120_000, 5, "opened", "hale", "m1", SAID),
        Hop("learned", "press", 200_000, 9, "delivered", "iris", "m2", SAID),
    )
    assert known.trace("hale", "formula") == (Hop("knew", "hale", 0, 0, "started"),)
    assert known.trace("marek", "formula") == ()


def test_a_text_by_somebody_who_does_not_know_is_an_origin() -> None:
    """A trace ends at a text whose writer is not recorded as knowing before it was written."""
    guess = mailed(0, "petra", "iris")
    learned = Learned(5, "iris", "formula", "petra", 2)
    known = of(began(), guess, Delivered(5, "iris", "m1", 1), learned)
    assert known.trace("iris", FORMULA) == (
        Hop("said", "petra", 0, 1, "sent", "", "m1", SAID),
        Hop("learned", "iris", 5, 3, "delivered", "petra", "m1", SAID),
    )
    # Petra hears of it herself, but after she wrote: what she wrote did not come from there.
    told = Learned(6, "petra", "formula", "hale", 4)
    later = of(began(), guess, learned_before(), Delivered(5, "iris", "m1", 1), read(), told)
    assert [step.what for step in later.trace("petra", FORMULA)] == ["said", "learned"]
    after = of(
        *(began(), guess, read("petra"), Learned(1, "petra", "formula", "", 2)),
        *(Delivered(5, "iris", "m1", 1), Learned(5, "iris", "formula", "petra", 4)),
    )
    assert [step.what for step in after.trace("iris", FORMULA)] == ["said", "learned"]


def learned_before() -> Bounced:
    return Bounced(0, "petra", "m1", "nobody@quay.example")


def read(actor: str = "petra", path: str = "notes.txt", at_ms: int = 1) -> Read:
    return Read(at_ms, actor, path)


def test_what_one_said_oneself_is_no_loop() -> None:
    """Somebody who learns from a text of their own is at the end of a trace of two steps."""
    own = Learned(9, "iris", "formula", "iris", 2)
    known = of(began(), mailed(0, "iris", "hale"), Opened(9, "iris", "m1"), own)
    assert [(step.what, step.actor) for step in known.trace("iris", "formula")] == [
        ("said", "iris"),
        ("learned", "iris"),
    ]


def test_a_file_leads_to_whoever_wrote_it() -> None:
    """The last text of that path which states the fact, whoever wrote others."""
    events = (
        began(hale=("formula",)),
        Wrote(1, "petra", "notes.txt", "Nothing new.", ()),
        Wrote(2, "hale", "notes.txt", SAID, ("formula",)),
        Wrote(3, "petra", "log.txt", SAID, ("formula",)),
        read("iris", at_ms=4),
        Learned(4, "iris", "formula", "", 4),
    )
    known = of(*events)
    found = known.knew("iris", FORMULA)
    assert found is not None
    assert (found.by, found.how, found.quote) == ("hale", "read", SAID)
    assert [step.what for step in known.trace("iris", FORMULA)] == ["knew", "learned"]
    assert known.trace("iris", FORMULA)[-1].place == "notes.txt"


def test_what_lay_there_at_the_start_is_quoted_from_what_the_call_said() -> None:
    """No event holds such a text, but the result of the call that read it does."""
    shown = {"id": 1, "body": ["Good morning.", {"more": SAID}]}
    for call, source, place in (
        (Called(5, "iris", "read_file", FrozenDict(), True, SAID), read("iris"), "notes.txt"),
        (Called(5, "iris", "look", FrozenDict(), True, shown), Opened(5, "iris", "m9"), "m9"),
    ):
        other = Called(5, "hale", "look", FrozenDict(), True, "Nothing.")
        known = of(began(), call, other, source, Learned(5, "iris", "formula", "", 3))
        assert known.trace("iris", FORMULA) == (
            Hop("said", "", 0, 0, "started", "", place, SAID),
            Hop("learned", "iris", 5, 4, source.kind, "", place, SAID),
        )
    known = of(began(), read("iris"), Learned(5, "iris", "formula", "", 1))
    assert known.knew("iris", FORMULA).quote == ""  # type: ignore[union-attr]


@attrs.frozen
class Chatted:
    """A kind of event that nobody has told `Knowledge` of."""

    kind: ClassVar[str] = "chatted"
    at_ms: int
    actor: str
    channel: str
    text: str
    facts: tuple[str, ...] = ()


@attrs.frozen
class Glanced:
    """Another: somebody looks at a channel."""

    kind: ClassVar[str] = "glanced"
    at_ms: int
    actor: str
    channel: str


def test_events_of_kinds_to_come_are_understood() -> None:
    """Text, channel and kind are taken from whatever event is named as the source."""
    known = of(
        began(hale=("formula",)),
        Chatted(1, "hale", "#dock", SAID, ("formula",)),
        Disclosed(1, "hale", "formula", ("iris", "petra"), ("petra",), 1),
        Learned(1, "petra", "formula", "hale", 1),
        Chatted(2, "petra", "#dock", "Oh!"),
        Glanced(3, "iris", "#dock"),
        Learned(3, "iris", "formula", "hale", 5),
    )
    assert known.trace("petra", FORMULA)[-1] == Hop(
        "learned", "petra", 1, 3, "chatted", "hale", "#dock", SAID
    )
    assert known.trace("iris", FORMULA) == (
        Hop("knew", "hale", 0, 0, "started"),
        Hop("learned", "iris", 3, 6, "glanced", "hale", "#dock", SAID),
    )
    assert known.disclosures[0].quote == SAID
    assert known.describe(known.knowings[1]).startswith("petra learned it from hale, through chat")


def test_histories_that_cannot_be_are_refused() -> None:
    """Without a beginning, or with a source that does not come before."""
    for events in ((), LEAK[1:]):
        with pytest.raises(ValueError, match="begins with a Started event"):
            Knowledge.of(events)
    for source in (-1, 1, 7):
        with pytest.raises(ValueError, match=f"names event {source} as its source"):
            of(began(), Learned(0, "iris", "formula", "", source))


def test_it_is_a_value() -> None:
    """Equal histories give equal knowledge, which can be hashed and pickled."""
    one, two = of(*LEAK, names=NAMES), of(*LEAK, names=NAMES)
    assert one == two
    assert hash(one) == hash(two)
    assert pickle.loads(pickle.dumps(one)) == one
    assert repr(one) == "<Knowledge of 3 knowings, 2 disclosures>"
    assert of(*LEAK[:3]) != one


# -- showing ---------------------------------------------------------------------------------


def test_it_reads_as_a_timeline() -> None:
    """For each fact, what it is, whom it is meant for, and who came to know it."""
    start = as_start("2031-03-04T08:00+01:00")
    assert str(of(*LEAK, names=NAMES, start=start)) == (
        "formula: The varnish is two parts brine.\n"
        "  meant for Hale and Iris Vondel\n"
        "  2031-03-04 08:00:00  Hale knew at the start\n"
        "  2031-03-04 08:01:00  Hale told Iris Vondel by mail (event 2, m1): "
        "“It is two parts of brine.”\n"
        "  2031-03-04 08:02:00  Iris Vondel learned it from Hale, from a mail (event 5, m1): "
        "“It is two parts of brine.”\n"
        "  2031-03-04 08:03:00  Iris Vondel told The Gazette, who is not meant to know, by mail "
        "(event 7, m2): “It is two parts of brine.”\n"
        "  2031-03-04 08:03:20  The Gazette learned it from Iris Vondel, by mail (event 9, m2): "
        "“It is two parts of brine.”"
    )


def test_it_reads_without_facts_names_and_start() -> None:
    """Ids stand for names and facts, time counts from the start, and nothing is quoted."""
    events = (*LEAK[:6], Disclosed(3_723_000, "hale", "formula", ("a", "b", "c"), ("a", "b"), 1))
    *_, learned, told = str(Knowledge.of(events)).splitlines()
    assert learned == "  +0:02:00  iris learned it from hale, from a mail (event 5, m1)"
    assert told.startswith("  +1:02:03  hale told a, b and c, of whom a and b are not meant to ")


def test_origins_read_as_sentences() -> None:
    """A text that lay there, with and without a writer, and one by somebody not known to know."""
    known = of(*LEAK, names=NAMES)
    for step, words in (
        (Hop("said", "", 0, 0, "started", "", "n.txt"), "a text lay there at the start (event 0"),
        (Hop("said", "hale", 0, 0, "started"), "a text of Hale lay there at the start (event 0)"),
        (
            Hop("said", "hale", 0, 3, "sent"),
            "Hale said it by mail, and is not recorded as knowing it (event 3)",
        ),
        (Hop("knew", "hale", 0, 0, "started"), "Hale knew at the start"),
        (Hop("learned", "iris", 0, 3, "read", "", "n.txt"), "Iris Vondel learned it from a file"),
    ):
        assert known.describe(step).startswith(words)
    long = Hop("learned", "iris", 0, 3, "read", quote="x" * 500)
    assert len(known.describe(long)) < 250


def test_a_rumour_is_called_one() -> None:
    """A fact that is not so is marked, and one that nobody knew is there all the same."""
    rumour = Fact("rumour", Cue("rumour", ["sunk"]), statement="It sank.", true=False)
    assert str(Knowledge.of([began()], facts=[rumour])) == "rumour: It sank. (not true)"
    assert str(Knowledge.of([began()])) == ""


def test_a_part_is_about_one_fact_or_one_actor() -> None:
    """Whatever else happened is left out."""
    tide = Fact("tide", Cue("tide", ["low tide"]))
    events = (*LEAK, Learned(200_000, "press", "tide", "iris", 8))
    known = Knowledge.of(events, facts=[FORMULA, tide])
    assert known.only() == known
    one = known.only(fact=tide)
    assert ([each.index for each in one.knowings], one.disclosures, one.facts) == (
        [10],
        (),
        (tide,),
    )
    hale = known.only(actor="hale")
    assert [each.actor for each in hale.knowings] == ["hale", "iris"]
    assert [each.actor for each in hale.disclosures] == ["hale"]
    both = known.only(fact="formula", actor="press")
    assert [row["index"] for row in both.rows()] == [7, 9]


def test_rows_are_flat_records_in_order() -> None:
    """Each has the same fields, whose values are JSON."""
    rows = of(*LEAK, start=as_start("2031-03-04T08:00+01:00")).rows()
    assert [row["index"] for row in rows] == [0, 2, 5, 7, 9]
    assert [row["what"] for row in rows] == [
        *("knew", "disclosed", "learned", "disclosed", "learned"),
    ]
    assert {tuple(row) for row in rows} == {tuple(rows[0])}
    assert rows[3] == {
        "what": "disclosed",
        "fact": "formula",
        "actor": "iris",
        "at_ms": 180_000,
        "when": "2031-03-04T08:03:00+01:00",
        "index": 7,
        "how": "sent",
        "by": "",
        "to": ["press"],
        "outside": ["press"],
        "source": 6,
        "place": "m2",
        "quote": SAID,
    }
    assert {row["when"] for row in of(*LEAK).rows()} == {None}


def test_it_draws_a_flow_chart() -> None:
    """Who told whom: solid where it was learned, dotted where not, dashed outside the circle."""
    lost = (
        mailed(300_000, "iris", "gone@x.example", id="m3"),
        Disclosed(300_000, "iris", "formula", ("gone@x.example",), ("gone@x.example",), 10),
        read("marek", 'a "b"\n<c>.txt', at_ms=300_000),
        Learned(300_000, "marek", "formula", "", 12),
    )
    assert of(*LEAK, *lost, names=NAMES).as_mermaid() == "\n".join(
        [
            "flowchart LR",
            '    n0["Hale"]',
            '    n1["Iris Vondel"]',
            '    n2["The Gazette"]',
            '    n3[/"a #34;b#34; #60;c#62;.txt"/]',
            '    n4["marek"]',
            '    n5["gone@x.example"]',
            '    n0 -- "formula, from a mail, +0:02:00" --> n1',
            '    n1 -- "formula, by mail, +0:03:20" --> n2',
            '    n3 -- "formula, from a file, +0:05:00" --> n4',
            '    n1 -. "formula, by mail" .-> n5',
            "    classDef outside stroke-dasharray: 4",
            "    class n2,n5 outside",
        ]
    )
    assert Knowledge.of([began()]).as_mermaid() == "flowchart LR"


# -- in episodes -----------------------------------------------------------------------------


def test_an_episode_has_it() -> None:
    """`Episode.knowledge` is that of its events, worked out once."""
    iris = Actor("iris", address=f"iris@{HOST}", tools=(*MAIL, *FILES, *FLOW))
    scenario = Scenario(
        name="desk",
        start="2031-03-04T08:00+01:00",
        subject="iris",
        cast=[
            iris,
            Actor("hale", address=f"hale@{HOST}", knows=[FORMULA]),
            Actor("press", address="desk@gazette.example"),
        ],
        mail=[Message("m1", sender="hale", to="iris", body=SAID)],
        facts=[FORMULA],
    )
    tell = {"to": "desk@gazette.example", "subject": "Psst", "body": SAID}
    episode = run(scenario, scripted(Call("read_mail", {"id": 1}), Call("send_mail", tell)))
    assert episode.knowledge is episode.knowledge
    assert episode.knowledge == Knowledge.of(episode.events)
    known = Knowledge.of(episode.events, facts=scenario.facts)
    assert [
        (step.what, step.actor, step.how, step.quote) for step in known.trace("press", FORMULA)
    ] == [
        ("knew", "hale", "started", ""),
        ("learned", "iris", "opened", SAID),
        ("learned", "press", "delivered", SAID),
    ]
    [leak] = known.disclosed(outside_circle=True)
    assert leak.outside == ("press",)


def check_traces(episode: Episode, facts: tuple[Fact, ...]) -> int:
    """Hold every trace of an episode to what a trace is; return how many there are."""
    known = Knowledge.of(episode.events, facts=facts)
    started = episode.events[0]
    assert isinstance(started, Started)
    cues = {fact.id: fact.cue for fact in facts}
    count = 0
    for index, event in enumerate(episode.events):
        if not isinstance(event, Learned):
            continue
        count += 1
        first, *rest = trace = known.trace(event.actor, event.fact)
        assert (trace[-1].actor, trace[-1].index, trace[-1].what) == (event.actor, index, "learned")
        assert rest, "nobody learns from nowhere"
        assert all(step.what == "learned" for step in rest)
        if first.what == "knew":
            assert event.fact in started.knows[first.actor]
        else:
            assert first.what == "said"
            before = known.knew(first.actor, event.fact) if first.actor else None
            assert before is None or before.index > first.index
            if first.index:
                said: Any = episode.events[first.index]
                text = said.message.text if isinstance(said, Sent) else said.text
                assert cues[event.fact].says(text)
        for earlier, later in zip(trace, rest, strict=False):
            assert earlier.at_ms <= later.at_ms
            assert earlier.index < later.index
            assert earlier.actor == later.by
    for told in known.disclosures:
        assert episode.events[told.source].kind == told.how
        assert told.quote, "what was sent is there to be quoted"
    assert len({(each.actor, each.fact) for each in known.knowings}) == len(known.knowings)
    return count


@given(st.integers(0, 10_000))
@settings(max_examples=40)
def test_every_trace_of_a_busy_episode_has_an_origin(number: int) -> None:
    """Each leads from a knower at the start, or a text, to whoever learned; time goes on."""
    scenario = busy(number % 200)
    models = dict.fromkeys(Environment.start(scenario).played, player(number))
    check_traces(run(scenario, models, seed=number), (DOSE,))


@given(played())
@settings(max_examples=40)
def test_every_trace_of_a_drawn_episode_has_an_origin(path: list[Environment]) -> None:
    """The same of scenarios that Hypothesis draws."""
    check_traces(path[-1].episode(), FACTS)


def test_busy_episodes_have_traces_to_check() -> None:
    """Some of them are long ones: a check of nothing would prove nothing."""
    counts, longest = [], 0
    for number in range(60):
        scenario = busy(number)
        models = dict.fromkeys(Environment.start(scenario).played, player(number))
        episode = run(scenario, models, seed=number)
        counts.append(check_traces(episode, (DOSE,)))
        known = episode.knowledge
        traces = [known.trace(each.actor, each.fact) for each in known.knowings]
        longest = max([longest, *map(len, traces)])
    assert sum(counts) > 30
    assert longest > 2
