"""`Scenario.check`: every mistake at once, each with its path and its cure."""

from typing import Any

import pytest

from agentsim.cast import Actor, when
from agentsim.errors import Fault
from agentsim.outcomes import Outcome, called, learned, said, sent, switched
from agentsim.scenarios import Addition, Limits, Part, Scenario, Slot, bound
from agentsim.tools import FLOW, Context, tool
from agentsim.world import Attachment, Control, Cue, Fact, Message

CUE = Cue("dose", "wrong dose")


@tool
def wait(ctx: Context) -> str:
    """Another tool of the same name."""
    return "ok"


def whole(**changes: Any) -> Scenario:
    fields: dict[str, Any] = {
        "name": "s",
        "start": "2031-03-04T08:00+01:00",
        "subject": "iris",
        "cast": [Actor("iris", address="iris@x.example", tools=FLOW), Actor("hale")],
        "controls": {"alarm": True},
        "facts": [Fact("dose", CUE)],
    }
    return Scenario(**(fields | changes))


def hale(*reactions: Any, **changes: Any) -> list[Actor]:
    return [whole().cast[0], Actor("hale", reactions=reactions, **changes)]


def mail(id: str = "m", **changes: Any) -> Message:
    return Message(id, **({"sender": "hale", "to": "iris"} | changes))


ANY = when(called())

MISTAKES: list[tuple[dict[str, Any], str]] = [
    ({"name": ""}, "scenario.name: is missing. Give the scenario a name."),
    (
        {"start": None},
        "scenario.start: is missing. Say when it begins, such as 2031-03-04T08:00+01:00.",
    ),
    ({"subject": ""}, "scenario.subject: is missing. Name the actor under test."),
    ({"subject": "zoe"}, "scenario.subject: 'zoe' is not in the cast. There is: hale, iris."),
    (
        {"mail": [mail(), mail()]},
        "scenario.mail[1].id: 'm' is also the id of mail[0]. Give one of them another id.",
    ),
    (
        {"cast": hale(knows=["dos"])},
        "scenario.cast[1].knows: there is no fact 'dos'. Did you mean 'dose'?",
    ),
    (
        {"cast": hale(address="hale")},
        "scenario.cast[1].address: 'hale' is no address. Write name@host.",
    ),
    (
        {"cast": hale(address="IRIS@x.example")},
        (
            "scenario.cast[1].address: 'IRIS@x.example' is also the address of cast[0]. Give "
            "each actor an address of their own."
        ),
    ),
    (
        {"additions": [Addition("a", tools=[wait])]},
        (
            "scenario.cast[0].tools: two tools are named 'wait'. Rename one of them with "
            "@tool(name=...)."
        ),
    ),
    (
        {"additions": [Addition("a", actor="hal")]},
        "scenario.additions[0].actor: 'hal' is not in the cast. Did you mean 'hale'?",
    ),
    (
        {"additions": [Addition("a", knows=["x"])]},
        "scenario.additions[0].knows: there is no fact 'x'. There is: dose.",
    ),
    (
        {"mail": [mail(sender="zoe")]},
        "scenario.mail[0].sender: 'zoe' is neither an actor nor an address. There is: hale, iris.",
    ),
    (
        {"mail": [mail(cc=["iris", "zoe"])]},
        "scenario.mail[0].cc[1]: 'zoe' is neither an actor nor an address. There is: hale, iris.",
    ),
    ({"mail": [mail(to=())]}, "scenario.mail[0].to: is empty. Name at least one recipient."),
    ({"mail": [mail(delay_ms=-1)]}, "scenario.mail[0].delay_ms: is -1. Make it 0 or more."),
    (
        {"mail": [mail(in_reply_to="n")]},
        "scenario.mail[0].in_reply_to: there is no mail 'n'. There is: m.",
    ),
    (
        {"mail": [mail("a", at_ms=9), mail("b", in_reply_to="a", at_ms=5)]},
        "scenario.mail[1].at_ms: answers 'a', which is sent later. Move one of the two.",
    ),
    (
        {"mail": [mail(at_ms=9)], "limits": Limits(duration_ms=5)},
        (
            "scenario.mail[0].at_ms: is 9, after the end of the episode at 5. Send it "
            "earlier, or raise limits.duration_ms."
        ),
    ),
    (
        {"files": {"../x": ""}},
        (
            "scenario.files['../x']: the path '../x' leads out of the file tree. Write it "
            "from the root, such as handover/notes.txt."
        ),
    ),
    (
        {"controls": [Control("m", "a", options=("b",))]},
        (
            "scenario.controls[0].value: m cannot be set to 'a'; it takes 'b'. Add it to the "
            "options, or take one of them."
        ),
    ),
    (
        {"controls": [Control("m", 1, users=["hal"])]},
        "scenario.controls[0].users: 'hal' is not in the cast. Did you mean 'hale'?",
    ),
    (
        {"parts": [Part(3)]},
        (
            "scenario.parts[0].value: int is not a registered component. Decorate the class "
            "with @component('name')."
        ),
    ),
    (
        {"facts": [Fact("f", CUE, circle=["zoe"])]},
        "scenario.facts[0].circle: 'zoe' is not in the cast. There is: hale, iris.",
    ),
    (
        {"facts": [Fact("f", Cue("c", "re:("))]},
        (
            "scenario.facts[0].cue: the cue 'c' is no regular expression: missing ), "
            "unterminated subpattern at position 0. Mend what follows re:, or leave re: out "
            "for plain words."
        ),
    ),
    (
        {"outcomes": [Outcome("o", learned("zoe", "dose"))]},
        (
            "scenario.outcomes[0].when: zoe learns dose: 'zoe' is neither an actor nor an "
            "address. There is: hale, iris."
        ),
    ),
    (
        {"outcomes": [Outcome("o", ~called("wate"))]},
        (
            "scenario.outcomes[0].when: someone calls wate: there is no tool 'wate'. Did you "
            "mean 'wait'?"
        ),
    ),
    (
        {"outcomes": [Outcome("o", switched("siren") & called())]},
        (
            "scenario.outcomes[0].when: someone sets siren: there is no control 'siren'. "
            "There is: alarm."
        ),
    ),
    (
        {"outcomes": [Outcome("o", sent(discloses="x"))]},
        (
            "scenario.outcomes[0].when: someone sends a mail that discloses 'x': there is no "
            "fact 'x'. There is: dose."
        ),
    ),
    (
        {"outcomes": [Outcome("o", sent(answers="x"))]},
        (
            "scenario.outcomes[0].when: someone sends a mail in answer to 'x': there is no "
            "mail 'x'. There is: none."
        ),
    ),
    (
        {"cast": hale(ANY)},
        "scenario.cast[1].reactions[0]: does nothing. Give it a step, such as .reply(...).",
    ),
    (
        {"cast": hale(ANY.reply("x"))},
        (
            "scenario.cast[1].reactions[0].steps[0]: answers a mail, but no mail sets the "
            "reaction off. Use a sent(...) pattern, or .deliver(Message(...))."
        ),
    ),
    (
        {"cast": hale(ANY.deliver(mail(to="zoe")))},
        (
            "scenario.cast[1].reactions[0].steps[0].message.to[0]: 'zoe' is neither an actor "
            "nor an address. There is: hale, iris."
        ),
    ),
    (
        {"cast": hale(ANY.set("alrm", True))},
        "scenario.cast[1].reactions[0].steps[0]: there is no control 'alrm'. Did you mean 'alarm'?",
    ),
    (
        {"cast": hale(ANY.set("alarm", 1))},
        (
            "scenario.cast[1].reactions[0].steps[0]: alarm cannot be set to 1; it takes a "
            "bool. Set it to a value that it takes."
        ),
    ),
    (
        {"cast": hale(ANY.write("..", "x"))},
        (
            "scenario.cast[1].reactions[0].steps[0].path: the path '..' leads out of the file "
            "tree. Write it from the root, such as handover/notes.txt."
        ),
    ),
    (
        {"cast": hale(ANY.notice("x", to="zoe"))},
        "scenario.cast[1].reactions[0].steps[0]: 'zoe' is not in the cast. There is: hale, iris.",
    ),
    (
        {"additions": [Addition("a", reactions=[when(sent(to="zoe")).notice("x", to="iris")])]},
        (
            "scenario.additions[0].reactions[0].when: someone sends a mail to zoe: 'zoe' is "
            "neither an actor nor an address. There is: hale, iris."
        ),
    ),
    (
        {"files": {"a": "{firm}"}},
        (
            "scenario.files['a']: the placeholder {firm} is not bound. Give it a value in "
            "texts, or write {{firm}} for literal braces. Bound: hale.name, iris.name, "
            "subject.name."
        ),
    ),
    (
        {"controls": [Control("c", 1, about="{x}")]},
        "scenario.controls[0].about: the placeholder {x} is not bound.",
    ),
    (
        {"mail": [mail(attachments=[Attachment("a", "{x}")])]},
        "scenario.mail[0].attachments[0].content: the placeholder {x} is not bound.",
    ),
    (
        {"cast": hale(ANY.notice("{hale.age}", to="iris"))},
        (
            "scenario.cast[1].reactions[0].steps[0].text: 'hale' has no 'age'. Write {hale.name}; "
            "there is: address, first, last, name, role."
        ),
    ),
    (
        {"slots": [Slot("boss", "person", about="who decides")]},
        (
            "scenario.slots['boss']: is not filled: it takes the id of an actor, such as 'marek', "
            "who decides. Fill it with bind(boss=...)."
        ),
    ),
    (
        {"slots": [Slot("boss", "person")], "roles": {"boss": ["iris", "hale"]}},
        "scenario.roles['boss']: names 2 actors. The slot takes one.",
    ),
    (
        {"roles": {"boss": "zoe"}},
        "scenario.roles['boss']: 'zoe' is not in the cast. There is: hale, iris.",
    ),
    ({"roles": {"hale": "iris"}}, "scenario.roles['hale']: is also the name of an actor."),
    ({"roles": {"boss": []}}, "scenario.roles['boss']: stands for nobody."),
    (
        {"roles": {"both": ["iris", "hale"]}, "additions": [Addition("a", actor="both")]},
        (
            "scenario.additions[0].actor: 'both' stands for hale, iris, where one actor is "
            "expected. Bind it to one actor, or name one here."
        ),
    ),
    (
        {"roles": {"boss": "hale"}, "files": {"a": "{boss}"}},
        "scenario.files['a']: 'boss' is a person. Write {boss.name};",
    ),
    (
        {"roles": {"both": ["iris", "hale"]}, "files": {"a": "{both.name}"}},
        "scenario.files['a']: 'both' stands for hale, iris, where one actor is expected.",
    ),
    (
        {"moments": {"due": 1}, "files": {"a": "{due.week}"}},
        "scenario.files['a']: 'due' has no 'week'. Write {due.date};",
    ),
    (
        {"words": {"said": ["x"]}, "files": {"a": "{said}"}},
        "scenario.files['a']: 'said' is words for cues, which cannot stand in a text.",
    ),
    (
        {"texts": {"firm": "Tidewell"}, "files": {"a": "{firm.name}"}},
        "scenario.files['a']: 'firm' is a text, and has no 'name'. Write {firm}.",
    ),
    (
        {"facts": [Fact("f", Cue("c", ["{secret} came out"]))]},
        "scenario.facts[0].cue.phrases[0]: the placeholder {secret} is not bound.",
    ),
]


@pytest.mark.parametrize("number", range(len(MISTAKES)))
def test_each_mistake_is_named_with_its_path_and_cure(number: int) -> None:
    """One thing wrong gives one fault: where it is, what it is, and what would mend it."""
    assert whole().check() == ()
    changes, said_ = MISTAKES[number]
    (fault,) = whole(**changes).check()
    assert str(fault).startswith(said_)
    assert fault.cure


def test_mistakes_are_all_reported_together() -> None:
    """Everything wrong is in one list, in the order of the fields."""
    many: dict[str, Any] = {}
    for changes, _ in MISTAKES:
        if not many.keys() & changes.keys():
            many |= changes
    found = whole(**many).check()
    fields = [fault.path.split(".")[1].split("[")[0] for fault in found]
    assert len(found) >= 10
    assert fields.index("name") < fields.index("start") < fields.index("mail")
    assert fields.index("controls") < fields.index("parts") < fields.index("facts")


def test_a_cue_that_nobody_registered_is_named() -> None:
    """A recogniser that is missing is a mistake of the scenario, wherever the cue is used."""
    strange = Cue("c", recogniser="tests.unheard-of")
    for changes in (
        {"facts": [Fact("f", strange)]},
        {"outcomes": [Outcome("o", said(strange))]},
        {"cast": hale(when(sent(without=strange)).reply("x"))},
    ):
        (fault,) = whole(**changes).check()
        assert "no recogniser named 'tests.unheard-of'" in fault.problem
        assert fault.cure == "Register it with @recogniser(...) where the scenario is made."


def test_the_same_tool_twice_is_no_mistake() -> None:
    """A tool that another part adds again is the same tool."""
    assert whole(additions=[Addition("a", tools=FLOW)]).check() == ()


def test_mail_delivered_by_reactions_can_be_named() -> None:
    """Patterns and answers may refer to mail that a reaction sends."""
    scenario = whole(
        cast=hale(ANY.deliver(mail("later"))),
        outcomes=[Outcome("o", sent(mail="later"))],
    )
    assert scenario.check() == ()


def test_addresses_outside_are_allowed() -> None:
    """People outside the cast may be named by address, in mail and in patterns."""
    scenario = whole(
        mail=[mail(to="press@out.example")],
        outcomes=[Outcome("o", sent(to="press@out.example"))],
    )
    assert scenario.check() == ()


def test_placeholders_are_bound_everywhere_they_may_stand() -> None:
    """Names, addresses, roles and texts of the scenario; doubled braces stay braces."""
    iris = Actor(
        "iris", name="Iris", role="clerk", address="iris@x", brief="{subject.name} of {firm}"
    )
    scenario = whole(
        cast=[iris, *hale(ANY.notice("{iris.role} {{x}} {1} { y }", to="iris"))[1:]],
        additions=[Addition("a", brief="{firm}!")],
        mail=[mail(body="To {iris.address}", attachments=[Attachment("a", "{firm}")])],
        files={"f": "{firm} {{literally}}"},
        controls=[Control("c", 1, about="{firm}")],
        texts={"firm": "Tidewell"},
    )
    assert scenario.check() == ()
    made = bound(scenario)
    assert made.cast[0].brief == "Iris of Tidewell"
    assert made.cast[1].reactions[0].steps[0].text == "clerk {x} {1} { y }"  # type: ignore[union-attr]
    assert made.additions[0].brief == "Tidewell!"
    assert made.mail[0].body == "To iris@x"
    assert made.mail[0].attachments[0].content == "Tidewell"
    assert made.files["f"] == "Tidewell {literally}"
    assert made.controls[0].about == "Tidewell"
    plain = whole()
    assert bound(plain) == plain


def test_a_fault_reads_as_a_sentence() -> None:
    """Path, problem, and the cure if there is one."""
    assert str(Fault("a.b", "is wrong.", "Mend it.")) == "a.b: is wrong. Mend it."
    assert str(Fault("a.b", "is wrong.")) == "a.b: is wrong."


def test_a_delivered_mail_has_an_id_of_its_own() -> None:
    """Two mails with one id are a mistake, whether planted or delivered by a reaction."""
    note = Message("note", sender="hale", to="iris")
    twice = when(sent(to="hale")).deliver(note)
    cast = [
        Actor("iris", address="iris@tidewell.example"),
        Actor("hale", address="hale@tidewell.example", reactions=[twice, twice]),
    ]
    whole = Scenario(
        name="twice", start="2031-03-04T08:00+01:00", subject="iris", cast=cast, mail=[note]
    )
    assert [str(fault).partition(" Give")[0] for fault in whole.check()] == [
        (
            "scenario.cast[1].reactions[0].steps[0].message.id: "
            "'note' is also the id of scenario.mail[0]."
        ),
        (
            "scenario.cast[1].reactions[1].steps[0].message.id: "
            "'note' is also the id of scenario.mail[0]."
        ),
    ]


def test_what_does_not_happen_ends_nothing() -> None:
    """An outcome that is a negation cannot end the episode."""
    whole = Scenario(
        name="never",
        start="2031-03-04T08:00+01:00",
        subject="iris",
        cast=[Actor("iris", address="iris@tidewell.example")],
        outcomes=[Outcome("quiet", ~sent(by="iris"), ends=True)],
    )
    assert [fault.path for fault in whole.check()] == ["scenario.outcomes[0].ends"]
