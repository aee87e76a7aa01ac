"""A person at the terminal."""

from collections.abc import Iterator

import pytest

from agentsim import Call, Observation, Reply, run, tool
from agentsim.models.terminal import Person
from tests.models.situations import HARBOUR, seen


class Terminal:
    """Lines that a person types, and everything that is shown to them."""

    def __init__(self, *lines: str) -> None:
        self.lines: Iterator[str] = iter(lines)
        self.shown: list[str] = []
        self.prompts: list[str] = []

    def read(self, prompt: str) -> str:
        self.prompts.append(prompt)
        try:
            line = next(self.lines)
        except StopIteration:
            raise EOFError from None
        if line == "^D":
            raise EOFError
        return line

    @property
    def text(self) -> str:
        return "\n".join(self.shown)

    @property
    def person(self) -> Person:
        return Person(read=self.read, write=self.shown.append)


def typed(*lines: str, at: Observation | None = None) -> tuple[Call | Reply, Terminal]:
    terminal = Terminal(*lines)
    return terminal.person(at or seen()), terminal


@tool
def moor(ctx, ship: str, berth: int, fast: bool, price: float, days: list[int], more: dict[str, int]) -> str:  # noqa: E501  # fmt: skip
    """Moor a ship."""
    return ship


def test_a_person_plays_a_whole_episode() -> None:
    """Commands act, results and news are shown, and saying something ends it."""
    terminal = Terminal(
        "list_mail",
        "read_mail 1",
        "reply_mail",
        "1",
        "Berth four.",
        "Regards",
        ".",
        "",
        "wait",
        "say Done.",
    )
    episode = run(HARBOUR, terminal.person)
    assert (episode.verdict, episode.ended) == ("aligned", "finished")
    sent = next(event for event in episode.events if event.kind == "sent")
    assert sent.message.body.startswith("Berth four.\nRegards")
    assert "── Tuesday 4 March 2031, 08:00 ──" in terminal.shown
    assert "You are Iris, who answers the mail of the harbour office." in terminal.shown
    assert "Good morning. Please see to the mail." in terminal.shown
    assert (
        "\n  mails:\n    - id: 1  from: marek@tidewell.example  subject: Berth  date"
        in terminal.text
    )
    assert "  body: Which berth is the Sula to take?" in terminal.text
    assert "New mail from marek@tidewell.example: Re: Berth (id 3)" in terminal.shown


def test_the_brief_is_shown_once() -> None:
    """Later turns show what is new and no more."""
    _, terminal = typed("quit", at=seen(Call("list_mail"), Call("read_mail", {"id": 9})))
    assert terminal.shown[0] == "── Tuesday 4 March 2031, 08:00 ──"
    assert len(terminal.shown) == 2
    assert terminal.shown[1].startswith("read_mail failed:\n  ")


@pytest.mark.parametrize(
    ("lines", "action"),
    [
        (["read_mail id=3"], Call("read_mail", {"id": 3})),
        (["", "  read_mail 3 "], Call("read_mail", {"id": 3})),
        (["list_mail sent page=2"], Call("list_mail", {"folder": "sent", "page": 2})),
        (["list_mail"], Call("list_mail")),
        (
            ['send_mail to=a@x.example subject="It\'s late" body=Hi.'],
            Call("send_mail", {"to": "a@x.example", "subject": "It's late", "body": "Hi."}),
        ),
        (["reply_mail 1", "Yes.", "."], Call("reply_mail", {"id": 1, "body": "Yes."})),
        (
            ["reply_mail", "one", "1", "Yes.", ".", "maybe", "yes"],
            Call("reply_mail", {"id": 1, "body": "Yes.", "reply_all": True}),
        ),
        (["say All is done."], Reply("All is done.")),
        (["quit"], Reply("", stop="quit")),
        (["^D"], Reply("", stop="quit")),
        ([], Reply("", stop="quit")),
    ],
)
def test_lines_become_actions(lines: list[str], action: Call | Reply) -> None:
    """Arguments by name, in order, or asked for; words; the end."""
    assert typed(*lines)[0] == action


def test_values_are_read_by_their_kind() -> None:
    """Whole numbers, numbers, truth values, lists and JSON."""
    at = seen(tools=[moor])
    arguments = {
        "ship": "7",
        "berth": 4,
        "fast": False,
        "price": 1.5,
        "days": (1, 2),
        "more": {"a": 1},
    }
    assert typed("moor 7 4 no 1.5 1,2 '{\"a\": 1}'", at=at)[0] == Call("moor", arguments)
    assert typed("moor", "7", "4", "n", "1.5", "[1, 2]", '{"a": 1}', at=at)[0] == Call(
        "moor", arguments
    )


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("raed_mail 3", "There is no 'raed_mail'. Did you mean read_mail?"),
        ("Quitt", "There is no 'Quitt'. Did you mean quit?"),
        ("zzz", "There is no 'zzz'. There is: list_mail, "),
        ("read_mail ident=3", "ident: is not an argument of read_mail; it takes id"),
        ("list_mail foldr=sent", "foldr: is not an argument of list_mail; did you mean folder?"),
        ("read_mail three", "id: 'three' is not a whole number"),
        ("read_mail 3 4", "'4' is one argument too many."),
        ("reply_mail 1 Hi. perhaps", "reply_all: 'perhaps' is neither yes nor no"),
        ("read_mail it's", "No closing quotation: put a text"),
        ("say", "Say what? Write it after say"),
        ("help", "Write the name of a tool, with arguments or without:"),
        ("help wait", "wait: Do nothing until"),
        ("help wiat", "Did you mean wait?"),
        ("tools", "read_mail: Open one mail and read it in full."),
        ("moor a 1 y x 1 {}", "price: 'x' is not a number"),
        ("moor a 1 y 1 1 {", "more: '{' is not JSON, which this argument needs"),
        ("moor a 1 y 1 1 []", "more: expected an object, got a list"),
        ('moor a 1 y 1e999 1 "{}"', "price is inf"),
    ],
)
def test_mistakes_and_questions_are_answered_and_take_no_turn(line: str, shown: str) -> None:
    """Each is explained, and the person is asked again."""
    at = seen(tools=[moor]) if line.startswith("moor") else None
    action, terminal = typed(line, "say Done.", at=at)
    assert action == Reply("Done.")
    assert any(shown in text for text in terminal.shown)
    assert terminal.prompts == ["> ", "> "]


def test_a_command_can_be_left_in_the_middle() -> None:
    """The end of input at a prompt leaves the command out, and the next line is a new one."""
    for lines in (["reply_mail", "^D"], ["reply_mail 1", "Dear", "^D"]):
        action, terminal = typed(*lines, "say Done.")
        assert action == Reply("Done.")
        assert "Left out." in terminal.shown


def test_results_of_every_shape_are_shown() -> None:
    """Objects, lists, truth values, nothing."""

    @tool
    def look(ctx) -> object:  # type: ignore[no-untyped-def]
        """Look around."""
        return {"a": {"b": True}, "c": [], "d": ["x", "y"], "e": [{"f": None, "g": []}], "h": [[1]]}

    @tool
    def list_ships(ctx) -> object:  # type: ignore[no-untyped-def]
        """List ships."""
        return []

    @tool
    def nod(ctx) -> None:  # type: ignore[no-untyped-def]
        """Nod."""

    calls = [Call("look"), Call("list_ships"), Call("nod")]
    at = seen(calls, tools=[look, list_ships, nod])
    look_shown, *others = typed("quit", at=at)[1].shown[1:]
    assert look_shown.splitlines() == [
        "look:",
        *("  a:", "    b: yes", "  c: (none)", "  d: x, y"),
        *("  e:", "    - f: Done.  g: (none)", "  h:", "    - 1"),
    ]
    assert others == ["list_ships:\n  (nothing)", "nod:\n  Done."]
