"""Documents in YAML. Needs the extra `files`.

Of YAML, this takes what JSON can say and refuses the rest: no tags, anchors or aliases, no key
that is not text, no key twice, one document. Scalars are read by the core schema of YAML 1.2, so
`no`, `on`, `12:30` and `2031-03-04` are texts.
"""

from __future__ import annotations

import contextlib
import re
from typing import Any, Final

import attrs

from agentsim.errors import MissingExtra
from agentsim.files.places import DEEPEST, Found, Path, Place, Unreadable, too_long
from agentsim.values import clean_text

try:
    import yaml
except ModuleNotFoundError as missing:
    raise MissingExtra("files", missing.name or "pyyaml") from missing

__all__ = ["parse", "places", "write"]

_LOADER: Final[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_UNPRINTABLE = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_INTEGER = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_NO_NUMBER = re.compile(r"([-+]?)\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_WORDS: Final = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}


def resolved(scalar: str) -> Any:
    """Return what a plain scalar stands for in the core schema of YAML 1.2.

    Raises:
        ValueError: for a number that is too long to be read.
    """
    if scalar in _WORDS:
        return _WORDS[scalar]
    if scalar[0] in "+-.0123456789":
        if _INTEGER.fullmatch(scalar):
            return int(scalar, 0 if scalar[:2] in ("0o", "0x") else 10)
        if _FLOAT.fullmatch(scalar) or _NO_NUMBER.fullmatch(scalar):
            return float(re.sub(r"\.(?=inf|nan)", "", scalar.lower()))
    return scalar


# -- reading -----------------------------------------------------------------------------------


def parse(text: str) -> Any:
    """Parse YAML.

    Raises:
        Unreadable: with every fault.
    """
    reading = _Reading()
    reading.read(text)
    if reading.found:
        raise Unreadable(tuple(reading.found))
    return reading.value


def places(text: str) -> Place:
    """Return where everything stands in a text that was parsed."""
    reading = _Reading()
    reading.read(text)
    return reading.place


@attrs.define(eq=False)
class _Open:
    """An object or a list whose end has not come yet."""

    value: Any
    place: Place
    path: Path
    key: str | None = None
    key_at: int | None = None

    def step(self) -> tuple[int | str, ...]:
        if isinstance(self.value, list):
            return (len(self.value),)
        return () if self.key is None else (self.key,)


class _Stop(Exception):
    """There is no sense in reading on."""


@attrs.define(eq=False)
class _Reading:
    """What was read so far: the document, where everything in it stands, what is wrong with it.

    It takes events, and not nodes: no depth of nesting can then exhaust the stack.
    """

    value: Any = None
    place: Place = attrs.field(factory=lambda: Place(0))
    found: list[Found] = attrs.field(factory=list)
    around: list[_Open] = attrs.field(factory=list)
    documents: int = 0

    def read(self, text: str) -> None:
        stray = _UNPRINTABLE.search(text)
        if stray is not None:
            problem = f"is malformed YAML: it has the character {stray[0]!a}."
            self.fault(problem, "Escape it, in double quotes.", stray.start(), ())
            return
        try:
            for event in yaml.parse(text, Loader=_LOADER):
                self.take(event)
        except _Stop:
            pass
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            said = error.problem or error.context
            self.fault(f"is malformed YAML: {said}.", "", 0 if mark is None else mark.index, ())
        except (
            yaml.YAMLError,
            OverflowError,
            ValueError,
        ) as error:  # as the loader in pure Python may
            self.fault(f"is malformed YAML: {error}.", "", 0, ())
        if not self.documents and not self.found:
            self.fault("is empty.", "", 0, ())

    def path(self) -> Path:
        """Path of what comes next."""
        return (*self.around[-1].path, *self.around[-1].step()) if self.around else ()

    def fault(self, problem: str, cure: str, at: int, path: Path | None = None) -> None:
        where = self.path() if path is None else path
        self.found.append(Found(where, problem, cure, offset=at))

    def take(self, event: Any) -> None:
        at = event.start_mark.index
        if isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                self.fault("is the second document of the text.", "Keep one.", at)
                raise _Stop
        elif isinstance(event, yaml.CollectionEndEvent):
            self.around.pop()
        elif isinstance(event, yaml.NodeEvent):
            self.check(event, at)
            inner = self.around[-1] if self.around else None
            if inner is not None and inner.key is None and isinstance(inner.value, dict):
                self.take_key(event, inner, at)
            else:
                self.take_value(event, inner, at)

    def check(self, event: Any, at: int) -> None:
        """Refuse what JSON does not have."""
        if isinstance(event, yaml.AliasEvent):
            self.fault(f"is the alias *{event.anchor}.", "Write the value itself.", at)
            return
        if event.anchor is not None:
            self.fault(f"has the anchor &{event.anchor}.", "Remove it.", at)
        if event.tag is not None:
            self.fault(f"has the tag {event.tag}.", "Remove it; no tag is ever followed.", at)

    def scalar(self, event: Any, at: int) -> Any:
        if isinstance(event, yaml.AliasEvent):
            return ""
        if clean_text(event.value) is not event.value:  # the loader in pure Python takes these
            self.fault("is text with lone surrogates.", "Remove them.", at)
            return ""
        if event.style:
            return event.value
        try:
            return resolved(event.value)
        except ValueError:
            self.found.append(attrs.evolve(too_long([(at, event.value)]), path=self.path()))
            return 0

    def take_key(self, event: Any, inner: _Open, at: int) -> None:
        if isinstance(event, yaml.CollectionStartEvent):
            self.fault("has a key that is no text.", "Write a word, or text in quotes.", at)
            raise _Stop
        key = self.scalar(event, at)
        if not isinstance(key, str):
            problem = f"has the key {event.value or 'null'}, which is no text."
            self.fault(problem, "Put it in quotes.", at)
        inner.key, inner.key_at = str(key), at
        if inner.key in inner.value:
            self.fault("is written more than once.", "Keep one.", at)

    def take_value(self, event: Any, inner: _Open | None, at: int) -> None:
        value: Any
        if isinstance(event, yaml.CollectionStartEvent):
            value = {} if isinstance(event, yaml.MappingStartEvent) else []
        else:
            value = self.scalar(event, at)
        place, path = Place(at), self.path()
        if inner is None:
            self.value, self.place = value, place
        elif inner.key is None:
            inner.place.inside[len(inner.value)] = place
            inner.value.append(value)
        else:
            place.key = inner.key_at
            inner.place.inside[inner.key] = place
            inner.value[inner.key] = value
            inner.key = None
        if isinstance(event, yaml.CollectionStartEvent):
            if len(self.around) >= DEEPEST:
                self.fault("is nested too deeply to be read.", "", at, path)
                raise _Stop
            self.around.append(_Open(value, place, path))


# -- writing -----------------------------------------------------------------------------------


class _Dumper(yaml.SafeDumper):
    """Lists indented, long text in blocks, no anchors."""

    def ignore_aliases(self, data: Any) -> bool:
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    if _UNPRINTABLE.search(text) or re.search("[\r\x85\u2028\u2029]", text):
        style = '"'
    elif "\n" in text:
        style = "|"
    else:
        style = "" if _resolves_to_itself(text) else "'"
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style)


def _resolves_to_itself(text: str) -> bool:
    try:
        return type(resolved(text)) is str
    except ValueError:
        return False


_Dumper.add_representer(str, _text)


_OPTIONS: Final[dict[str, Any]] = {"allow_unicode": True, "sort_keys": False, "width": 1 << 30}


class _Quoting(_Dumper):
    """Every text in double quotes."""


_Quoting.add_representer(
    str, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, '"')
)


def write(document: Any) -> str:
    """Return plain values as YAML, read back once to see that it says the same.

    Raises:
        ValueError: if it could not be read back.
    """
    for dumper in (_Dumper, _Quoting):  # the second, where a block would lose something
        text: str = yaml.dump(document, Dumper=dumper, **_OPTIONS)
        with contextlib.suppress(Unreadable):
            if parse(text) == document:
                return text
    raise ValueError("this cannot be written as YAML: it would not be read back as it is")
