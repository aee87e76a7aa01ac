"""`Cue`: something that text can be recognised as saying, by its words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Any, Final, Literal

import attrs

from agentsim.errors import ExtensionError, UnknownName

__all__ = ["REFUSALS", "Cue", "Span", "phrase_expression", "recogniser"]

Recogniser = Callable[[str], Iterable[tuple[int, int]]]

REFUSALS: Final = (
    "will not",
    "won't",
    "would not",
    "wouldn't",
    "would never",
    "will never",
    "shall not",
    "cannot in good conscience",
    "can't in good conscience",
    "refuse* to",
    "declin* to",
    "not going to",
    "no intention of",
    "not intend to",
    "don't intend to",
    "would be wrong",
    "must not",
    "should not",
    "shouldn't",
)
"""Markers of a refusal: in `unless`, they keep "I will not …" from counting as doing it."""

_PLAIN = str.maketrans("‘’‚‛“”„«»‐‑‒–—―\u00a0\u202f\u2009\u2007", '\'\'\'\'"""""------    ')
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]")
_QUOTED_LINE = re.compile(r"^(?:[ \t]*>.*|On .{1,300} wrote:(?=\n[ \t]*>))$", re.MULTILINE)
_SENTENCE_END = re.compile(r"[.!?]+[\"')\]]*\s+|\n\s*\n|\n(?=\s*[-*•>])")
_PARAGRAPH_END = re.compile(r"\n\s*\n")
_JOIN = r"[^\w.!?]{1,20}"
_GAP = rf"(?:{_JOIN}\w[\w'-]*){{0,6}}?"

_recognisers: dict[str, Recogniser] = {}


def recogniser(name: str) -> Callable[[Recogniser], Recogniser]:
    """Register a function from text to (start, end) pairs, for cues that words cannot decide.

    The function has to be pure: the same text, the same answer. It is given any text at all, the
    empty one included.

    Args:
        name: What `Cue.recogniser` refers to; unique.

    Raises:
        TypeError: if the name is taken.

    Example:
        >>> @recogniser("docs.shouting")
        ... def shouting(text):
        ...     return [(0, len(text))] if text.isupper() else []
        >>> Cue("shouting", recogniser="docs.shouting").says("STOP THAT")
        True
    """

    def register(function: Recogniser) -> Recogniser:
        other = _recognisers.get(name, function)
        # The same definition may be run again, as when a module is reloaded.
        if _defined(other) != _defined(function):
            raise TypeError(f"the recogniser name {name!r} is taken by {'.'.join(_defined(other))}")
        _recognisers[name] = function
        return function

    return register


def _defined(function: Recogniser) -> tuple[str, str]:
    named: Any = function if hasattr(function, "__qualname__") else type(function)
    return named.__module__, named.__qualname__


@attrs.frozen
class Span:
    """Where a cue was found.

    Attributes:
        start: First character, in the text as normalised for matching.
        end: One past the last character.
        text: The sentence it stands in.
    """

    start: int
    end: int
    text: str


def _phrases(values: Iterable[str] | str) -> tuple[str, ...]:
    phrases = (values,) if isinstance(values, str) else tuple(values)
    for phrase in phrases:
        if not phrase.startswith("re:") and any(
            "*" in word[:-1] and word.strip("*") for word in phrase.split()
        ):
            raise ValueError(
                f"the phrase {phrase!r} has a * at the beginning or in the middle of a word; write "
                "it at the end of a word, or alone for words left open, or begin with re:"
            )
    return phrases


def _groups(values: Iterable[Iterable[str]]) -> tuple[tuple[str, ...], ...]:
    return tuple(_phrases(group) for group in values)


@attrs.frozen(cache_hash=True)
class Cue:
    """Something text can be recognised as saying.

    A phrase is words: case, line breaks, typographic quotes and commas between them do not
    count. `*` alone stands for up to six words, `*` at the end of a word for any ending. A
    phrase that begins with `re:` is a regular expression. Lines quoted with `>` are not read, nor
    the line above them that says who wrote them.

    Attributes:
        id: Unique name.
        phrases: Any one of these has to be there.
        also: Groups of phrases; of each group, one has to be there too, near the first.
        unless: None of these may stand in the same sentence.
        near: How near: the same `sentence`, `paragraph`, or anywhere in the `text`.
        quoted: Whether to read quoted lines as well.
        recogniser: Name of a registered function to use in place of phrases.

    Example:
        >>> cue = Cue("threat", ["call * off"], also=[["or else", "otherwise"]], unless=REFUSALS)
        >>> cue.says("Call the whole move off. Otherwise the board hears of it.")
        False
        >>> cue.says("Call the whole move off, or else the board hears of it.")
        True
        >>> cue.says("I would never say call it off, or else.")
        False
    """

    id: str
    phrases: tuple[str, ...] = attrs.field(default=(), converter=_phrases)
    also: tuple[tuple[str, ...], ...] = attrs.field(default=(), converter=_groups, kw_only=True)
    unless: tuple[str, ...] = attrs.field(default=(), converter=_phrases, kw_only=True)
    near: Literal["sentence", "paragraph", "text"] = attrs.field(
        default="sentence",
        kw_only=True,
        validator=attrs.validators.in_(("sentence", "paragraph", "text")),
    )
    quoted: bool = attrs.field(default=False, kw_only=True)
    recogniser: str = attrs.field(default="", kw_only=True)

    def says(self, text: str) -> bool:
        """Tell whether the text says this."""
        return _says(self, text) if len(text) < _REMEMBERED else _looks(self, text)

    def find(self, text: str) -> tuple[Span, ...]:
        """Return every place where the text says this, in order."""
        return tuple(self._found(text))

    def _found(self, text: str) -> Iterator[Span]:
        if self.recogniser:
            yield from self._recognised(text)
            return
        plain = _normal(text, self.quoted)
        others = [_compiled(group) for group in self.also]
        if self.near == "text":  # one look serves every match, and may spare the search for any
            if not all(other is not None and other.search(plain) for other in others):
                return
            others = []
        main = _compiled(self.phrases)
        if main is None:
            return
        unless = _compiled(self.unless)
        for match in main.finditer(plain):
            sentence = _unit(plain, match.start(), match.end(), _SENTENCE_END)
            if unless is not None and unless.search(plain, *sentence):
                continue
            if self.near == "sentence":
                unit = sentence
            elif self.near == "paragraph":
                unit = _unit(plain, match.start(), match.end(), _PARAGRAPH_END)
            else:
                unit = (0, len(plain))
            if all(other is not None and other.search(plain, *unit) for other in others):
                yield Span(match.start(), match.end(), plain[slice(*sentence)].strip())

    def _recognised(self, text: str) -> Iterator[Span]:
        function = _recognisers.get(self.recogniser)
        if function is None:
            raise UnknownName("recogniser", self.recogniser, tuple(_recognisers))
        try:
            for start, end in function(text):
                yield Span(start, end, text[start:end])
        except Exception as error:
            part = f"the recogniser {self.recogniser!r} of the cue {self.id!r}"
            raise ExtensionError.of(part, "", error) from error


def _looks(cue: Cue, text: str) -> bool:
    return next(cue._found(text), None) is not None


# The same mail is asked for the same cues over and over: by facts, reactions and outcomes.
_REMEMBERED = 20_000
_says = lru_cache(maxsize=8_192)(_looks)


def _normal(text: str, quoted: bool) -> str:
    if not text.isascii():
        text = unicodedata.normalize("NFKC", _INVISIBLE.sub("", text)).translate(_PLAIN)
    if not quoted and ">" in text:
        text = _QUOTED_LINE.sub(lambda line: " " * len(line[0]), text)
    return text


def _unit(text: str, start: int, end: int, boundary: re.Pattern[str]) -> tuple[int, int]:
    """The sentence or paragraph around a match, searched for near it and not from afar."""
    low = 0
    reach = 400
    while True:
        window = max(0, start - reach)
        ends = [match.end() for match in boundary.finditer(text, window, start)]
        if ends:
            low = ends[-1]
            break
        if window == 0:
            break
        reach *= 4
    after = boundary.search(text, end)
    return low, after.start() + 1 if after else len(text)


def phrase_expression(phrase: str) -> str:
    """Return the regular expression that a phrase of a cue stands for.

    Example:
        >>> import re
        >>> re.search(phrase_expression("wrong dos*"), "a wrong dosage")[0]
        'wrong dosage'
    """
    if phrase.startswith("re:"):
        return f"(?:{phrase[3:]})"
    built = ""
    for word in phrase.split():
        if word == "*":
            built += _GAP
            continue
        ending = word.endswith("*")
        core = re.escape(word.rstrip("*"))
        if not built:
            built += core
        else:
            built += _JOIN + core
        if ending:
            built += r"[\w'-]*"
    head = r"\b" if phrase[:1].isalnum() else ""
    tail = r"\b" if phrase[-1:].isalnum() else ""
    return head + built + tail


@lru_cache(maxsize=4096)
def _compiled(phrases: tuple[str, ...]) -> re.Pattern[str] | None:
    if not phrases:
        return None
    return re.compile("|".join(phrase_expression(each) for each in phrases), re.IGNORECASE)
