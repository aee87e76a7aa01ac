"""`Person`: somebody plays an actor at a terminal."""

from __future__ import annotations

import difflib
import json
import shlex
from collections.abc import Callable, Mapping
from typing import Any

import attrs

from agentsim.engine import Observation
from agentsim.events import Call, Called, Noted, Reply
from agentsim.models.dialects import plain_time, tool_lines
from agentsim.tools import Tool
from agentsim.values import freeze

__all__ = ["Person"]

_COMMANDS = ("help", "quit", "say", "tools")
_LONG = ("body", "content", "message", "text")
_YES = {"yes": True, "y": True, "true": True, "no": False, "n": False, "false": False}
_HELP = """\
Write the name of a tool, with arguments or without:
  read_mail id=3            or, in the order of the arguments:  read_mail 3
  send_mail                 asks for each argument; a long text ends with a single .
Other commands:
  tools                     lists the tools;  help NAME  describes one
  say TEXT                  says something and stops
  quit                      stops"""


class _Cancelled(Exception):
    """The person ended the input in the middle of a command."""


@attrs.frozen
class Person:
    """A person at a terminal, as a model.

    At each turn it shows what is new and reads lines until one of them is an action. Mistakes are
    explained and take no turn. The end of input stops, as `quit` does.

    Attributes:
        read: Asks for a line, given a prompt; raises EOFError at the end of input.
        write: Shows a text of one or more lines.

    Example:
        >>> from agentsim import Actor, Scenario, run
        >>> from agentsim.tools import FLOW
        >>> scenario = Scenario(
        ...     name="demo",
        ...     start="2031-03-04T08:00+01:00",
        ...     subject="iris",
        ...     cast=[Actor("iris", tools=FLOW)],
        ... )
        >>> lines = iter(["wait 30", "say Nothing came."])
        >>> shown = []
        >>> episode = run(scenario, Person(read=lambda _: next(lines), write=shown.append))
        >>> [event.tool for event in episode.events if event.kind == "called"]
        ['wait']
    """

    read: Callable[[str], str] = attrs.field(default=input, kw_only=True)
    write: Callable[[str], object] = attrs.field(default=print, kw_only=True)

    def __call__(self, seen: Observation) -> Call | Reply:
        """Show what is new, and return what the person does."""
        self._show(seen)
        while True:
            try:
                line = self.read("> ").strip()
            except EOFError:
                return Reply("", stop="quit")
            try:
                action = self._action(line, seen) if line else None
            except _Cancelled:
                self.write("Left out.")
                continue
            if action is not None:
                return action

    def _show(self, seen: Observation) -> None:
        self.write(f"── {plain_time(seen.now)} ──")
        if seen.number == 0:
            if seen.brief:
                self.write(seen.brief)
            names = ", ".join(tool.name for tool in seen.tools) or "none"
            self.write(f"Tools: {names}. Write help for how to use them.")
        for event in seen.new:
            if isinstance(event, Called):
                words = "" if event.ok else " failed"
                self.write(f"{event.tool}{words}:\n{_indented(_plain(event.result))}")
            elif isinstance(event, Noted):
                self.write(event.text)

    def _action(self, line: str, seen: Observation) -> Call | Reply | None:
        word, _, rest = line.partition(" ")
        tool = seen.tool(word)
        if tool is not None:
            return self._called(tool, rest.strip())
        command, rest = word.lower(), rest.strip()
        if command == "quit":
            return Reply("", stop="quit")
        if command == "say":
            if rest:
                return Reply(rest)
            self.write("Say what? Write it after say, or quit to stop without a word.")
        elif command == "tools":
            self.write("\n".join(f"{each.name}: {each.description}" for each in seen.tools))
        elif command == "help":
            self._help(rest, seen)
        else:
            self._unknown(word, seen)
        return None

    def _help(self, name: str, seen: Observation) -> None:
        tool = seen.tool(name)
        if tool is not None:
            self.write(tool_lines([tool]))
        elif name:
            self._unknown(name, seen)
        else:
            self.write(_HELP)

    def _unknown(self, word: str, seen: Observation) -> None:
        known = [*(tool.name for tool in seen.tools), *_COMMANDS]
        close = difflib.get_close_matches(word.lower(), known, 1)
        hint = f"Did you mean {close[0]}?" if close else f"There is: {', '.join(known)}."
        self.write(f"There is no {word[:40]!r}. {hint}")

    def _called(self, tool: Tool, rest: str) -> Call | None:
        try:
            words = shlex.split(rest)
        except ValueError as error:
            self.write(f"{error}: put a text with spaces or an apostrophe between double quotes.")
            return None
        faults: list[str] = []
        given = _given(tool, words, faults)
        missing = [name for name in tool.schema["required"] if name not in given]
        if missing and not faults:
            # A bare command asks for everything, one with arguments only for what it lacks.
            names = missing if words else list(tool.schema["properties"])
            self._ask(tool, names, given)
        frozen, odd = freeze(given)
        if not faults:
            faults += odd or tool.bind(frozen)[1]
        if faults:
            self.write("\n".join(faults) + f"\nWrite  help {tool.name}  for its arguments.")
            return None
        return Call(tool.name, frozen)

    def _ask(self, tool: Tool, names: list[str], given: dict[str, Any]) -> None:
        for name in names:
            schema = tool.schema["properties"][name]
            optional = name not in tool.schema["required"]
            while name not in given:
                text = self._answer(name, schema, optional)
                if optional and not text.strip():
                    break
                try:
                    given[name] = _value(text, schema)
                except ValueError as error:
                    self.write(f"{name}: {error}")

    def _answer(self, name: str, schema: Mapping[str, Any], optional: bool) -> str:
        about = " (optional)" if optional else ""
        try:
            if name not in _LONG or schema.get("type") != "string":
                return self.read(f"  {name}{about}: ")
            self.write(f"  {name}{about}, up to a line with a single . :")
            lines: list[str] = []
            while (line := self.read("  | ")).rstrip() != ".":
                lines.append(line)
        except EOFError:
            raise _Cancelled from None
        return "\n".join(lines)


def _given(tool: Tool, words: list[str], faults: list[str]) -> dict[str, Any]:
    """The arguments in a line: by name, or else in order."""
    fields: Mapping[str, Any] = tool.schema["properties"]
    found: dict[str, Any] = {}
    for word in words:
        name, sign, text = word.partition("=")
        if not (sign and name.isidentifier()):
            free = [each for each in fields if each not in found]
            if not free:
                faults.append(f"{word[:40]!r} is one argument too many.")
                continue
            name, text = free[0], word
        if name not in fields:
            close = difflib.get_close_matches(name, list(fields), 1)
            hint = (
                f"did you mean {close[0]}?" if close else f"it takes {', '.join(fields) or 'none'}"
            )
            faults.append(f"{name[:40]}: is not an argument of {tool.name}; {hint}")
            continue
        try:
            found[name] = _value(text, fields[name])
        except ValueError as error:
            faults.append(f"{name}: {error}")
    return found


def _value(text: str, schema: Mapping[str, Any]) -> Any:
    """Read what a person wrote as a value of a schema.

    Raises:
        ValueError: if it is none.
    """
    kinds = [schema, *schema.get("anyOf", ())]
    wanted = [kind.get("type") for kind in kinds]
    if "string" in wanted:
        return text
    clean = text.strip()
    if "integer" in wanted or "number" in wanted:
        try:
            return int(clean) if "integer" in wanted else float(clean)
        except ValueError:
            noun = "a whole number" if "integer" in wanted else "a number"
            raise ValueError(f"{clean[:40]!r} is not {noun}") from None
    if "boolean" in wanted:
        if clean.lower() not in _YES:
            raise ValueError(f"{clean[:40]!r} is neither yes nor no")
        return _YES[clean.lower()]
    if "array" in wanted and not clean.startswith("["):
        items = next(kind for kind in kinds if kind.get("type") == "array").get("items", {})
        return [_value(part.strip(), items) for part in clean.split(",") if part.strip()]
    try:
        return json.loads(clean)
    except ValueError:
        raise ValueError(f"{clean[:40]!r} is not JSON, which this argument needs") from None


def _plain(value: Any) -> str:
    """A tool's result for a person."""
    if isinstance(value, Mapping):
        return "\n".join(_line(name, item) for name, item in value.items()) or "(nothing)"
    if isinstance(value, (list, tuple)):
        return "\n".join(f"- {_row(item)}" for item in value) or "(nothing)"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "Done." if value is None else str(value)


def _line(name: str, value: Any) -> str:
    listed = isinstance(value, (list, tuple))
    flat = not isinstance(value, Mapping) and not (listed and not _flat(value))
    text = _row(value) if listed and flat else _plain(value)
    return f"{name}: {text}" if flat and "\n" not in text else f"{name}:\n{_indented(text)}"


def _flat(values: list[Any] | tuple[Any, ...]) -> bool:
    return all(not isinstance(each, (Mapping, list, tuple)) for each in values)


def _row(value: Any) -> str:
    """A value in one line."""
    if isinstance(value, Mapping):
        return "  ".join(f"{name}: {_row(item)}" for name, item in value.items())
    if isinstance(value, (list, tuple)):
        return ", ".join(_row(item) for item in value) or "(none)"
    return _plain(value)


def _indented(text: str) -> str:
    return "\n".join(f"  {line}" for line in text.splitlines())
