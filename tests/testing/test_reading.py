"""What somebody in a scenario may come to read, who has which tools, and what sets off whom."""

import attrs

from agentsim import Actor, Addition, Message, Scenario, sent, tool, when
from agentsim.outcomes import called
from agentsim.scenarios import Part, bound
from agentsim.testing import subject_of
from agentsim.testing.reading import (
    additions_of,
    has_mailbox_tools,
    mail_to_subject,
    passages,
    passages_of,
    reactions_of,
    set_off_by,
    strings,
    tools_of,
)
from agentsim.tools import FLOW, MAIL
from agentsim.world import Control, component


@component("tests.reading-board")
@attrs.frozen
class Board:
    """A blackboard."""

    lines: tuple[str, ...] = ()


@tool
def ring(bell: str) -> str:
    """Ring a bell.

    Args:
        bell: Which one.
    """
    return bell


ANSWER = when(sent(to="marek")).reply("One.", "Two.")
QUAY = Scenario(
    name="quay",
    start="2031-03-04T08:00+01:00",
    subject="iris",
    cast=[
        Actor("iris", address="iris@quay.example", brief="Be {mood}.", opening="Morning."),
        Actor(
            "marek",
            name="Marek",
            role="quay master",
            address="marek@quay.example",
            reactions=[
                ANSWER,
                when(called("ring", by="marek")).write("log", "rung").notice("Ding.", to="iris"),
                when(sent(by="iris")).deliver(
                    Message("late", sender="marek", to="iris", body="I saw.")
                ),
            ],
        ),
    ],
    additions=[Addition("bell", brief="There is a bell.", tools=[ring, *FLOW])],
    mail=[
        Message("two", sender="marek", to="IRIS@quay.example", body="Second.", at_ms=5),
        Message("one", sender="marek", to="iris", body="First."),
        Message("aside", sender="iris", to="marek", body="Not to her."),
    ],
    files={"a.txt": "Tides", "empty.txt": " "},
    controls=[Control("horn", True, about="The horn."), Control("lamp", True)],
    parts=[Part(Board(("Chalk", "")))],
    texts={"mood": "kind"},
)
READY = bound(QUAY)


def test_every_text_is_a_passage() -> None:
    """Whatever may be read is a passage, filled in, once, and nothing empty is."""
    found = {(each.where, each.kind, each.text) for each in passages_of(READY)}
    assert ("cast['iris'].brief", "brief", "Be kind.") in found
    assert ("cast['iris'].opening", "opening", "Morning.") in found
    assert ("cast['marek'].name", "person", "Marek, quay master") in found
    assert ("additions['bell'].brief", "brief", "There is a bell.") in found
    assert ("tools['ring'].description", "tool", "Ring a bell.") in found
    assert ("tools['ring'].bell", "tool", "Which one.") in found
    assert ("mail['one']", "mail", "\n\nFirst.") in found
    assert ("files['a.txt']", "file", "Tides") in found
    assert ("controls['horn'].about", "control", "The horn.") in found
    assert ("parts['Board/']", "note", "Chalk") in found
    scripts = [each.text for each in passages_of(READY) if each.kind == "script"]
    assert scripts == ["One.", "Two.", "rung", "Ding.", "\n\nI saw."]
    assert all(text.strip() for _, _, text in found)
    assert len(passages(subject_of(QUAY))) == len(set(passages_of(READY)))


def test_additions_count_as_the_actors_own() -> None:
    """Tools and additions for `subject` are the subject's."""
    assert [each.id for each in additions_of(READY, "iris")] == ["bell"]
    assert [each.name for each in tools_of(READY, "iris")] == ["ring", "wait", "finish"]
    assert tools_of(READY, "marek") == ()


def test_mail_is_the_subjects_by_id_or_address() -> None:
    """Mail to the subject is found under whatever name, in the order in which it comes."""
    assert [each.id for each in mail_to_subject(READY)] == ["one", "two"]


def test_a_mailbox_wants_a_tool_that_opens_mail() -> None:
    """`read_mail` opens mail, and a tool of one's own may."""
    assert has_mailbox_tools(READY, "iris")
    bare = READY.without(additions="bell")
    assert not has_mailbox_tools(bare, "iris")
    given = Scenario(additions=[Addition("mail", tools=MAIL)])
    assert has_mailbox_tools(bare | given, "iris")


def test_a_reaction_is_set_off_by_whoever_its_pattern_allows() -> None:
    """Somebody sets a reaction off if its pattern names them, or nobody."""
    answer, bell, seen = (reaction for _, _, reaction in reactions_of(READY))
    assert set_off_by(answer, "iris")
    assert set_off_by(seen, "iris")
    assert not set_off_by(bell, "iris")


def test_strings_are_found_however_deep() -> None:
    """Texts in classes, tuples and mappings are found, and numbers are not."""
    value = ({"b": ["x", 1], "a": None}, Board(("y",)), frozenset({"z"}))
    assert list(strings(value)) == ["a", "b", "x", "y", "z"]
