"""`values_of`: a Hypothesis strategy for any value, derived from its class. Needs the extra.

A class is built from strategies for its fields, and those follow from the annotations. Where a
class has rules that annotations do not tell, what breaks them is drawn again; where that would be
always, `made_by` gives a strategy of its own.
"""

from __future__ import annotations

import string
import types
import typing
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final, Literal, TypeVar, Union, get_args, get_origin

import attrs
from immutables import Map

from agentsim.errors import AgentsimError, MissingExtra
from agentsim.tools import CONTROLS, FILES, FLOW, MAIL, Tool
from agentsim.values import FrozenDict, freeze

try:
    import hypothesis
    from hypothesis import strategies as st
except ModuleNotFoundError as missing:
    raise MissingExtra("testing", missing.name or "hypothesis") from missing

__all__ = ["addresses", "frozen_json", "ids", "made_by", "moments_ms", "texts", "values_of"]

_DAY_MS: Final = 86_400_000
_MOST: Final = 2

Making = Callable[[], st.SearchStrategy[Any]]
M = TypeVar("M", bound=Making)

_made: dict[Any, Making] = {}


def made_by(kind: Any) -> Callable[[M], M]:
    """Let a function give the strategy for a class, in place of the derived one.

    Args:
        kind: The class, or a union such as `Event`.

    Example:
        >>> import attrs
        >>> from hypothesis import strategies as st
        >>> @attrs.frozen
        ... class Berth:
        ...     number: int
        >>> @made_by(Berth)
        ... def berths():
        ...     return st.builds(Berth, st.integers(1, 9))
        >>> values_of(Berth) is not None
        True
    """

    def enter(make: M) -> M:
        _made[kind] = make
        return make

    return enter


# -- texts, numbers, JSON ------------------------------------------------------------------------


def texts(size: int = 16) -> st.SearchStrategy[str]:
    """Return a strategy of texts that encode as UTF-8, control characters included."""
    return st.text(st.characters(exclude_categories=["Cs"]), max_size=size)


def ids() -> st.SearchStrategy[str]:
    """Return a strategy of what the id of an actor may be."""
    return st.text(string.ascii_lowercase + string.digits + "_-", max_size=5).map("a{}".format)


def addresses() -> st.SearchStrategy[str]:
    """Return a strategy of e-mail addresses."""
    letters = string.ascii_letters + string.digits + "_-"
    return st.text(letters, min_size=1, max_size=8).map("{}@tidewell.example".format)


def moments_ms() -> st.SearchStrategy[int]:
    """Return a strategy of simulated times: a week before the start to a week after it."""
    return st.integers(-7 * _DAY_MS, 7 * _DAY_MS)


def frozen_json() -> st.SearchStrategy[Any]:
    """Return a strategy of JSON as immutable values."""
    scalars = (
        st.none()
        | st.booleans()
        | st.integers(-(2**53), 2**53)
        | st.floats(allow_nan=False, allow_infinity=False)
        | texts()
    )
    values = st.recursive(
        scalars,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts(), inner, max_size=3),
        max_leaves=6,
    )
    return values.map(lambda value: freeze(value)[0])


def _frozen_objects() -> st.SearchStrategy[FrozenDict]:
    return st.dictionaries(texts(), frozen_json(), max_size=_MOST).map(
        lambda value: freeze(value)[0]
    )


# Fields of these names mean the same in every class.
_FIELDS: Final[Mapping[str, Making]] = {
    "actor": ids,
    "at_ms": moments_ms,
    "by": ids,
    "delay_ms": lambda: st.integers(0, 3_600_000),
    "duration_ms": lambda: st.integers(1, 7 * _DAY_MS),
    "within_ms": lambda: st.none() | st.integers(0, _DAY_MS),
    "severity": lambda: st.integers(1, 5),
    "path": lambda: st.lists(
        st.text(string.ascii_letters, min_size=1, max_size=6), min_size=1, max_size=3
    ).map("/".join),
}


# -- any class -----------------------------------------------------------------------------------


def values_of(kind: Any) -> st.SearchStrategy[Any]:
    """Return a strategy for a class, or for any annotation made of classes.

    Args:
        kind: An attrs class such as `Message`; `Event`, `Pattern` or `Step` for any of them; or
            an annotation such as `tuple[str, ...]`.

    Raises:
        TypeError: for a type that nothing can be derived from.

    Example:
        >>> from agentsim import Message
        >>> from agentsim.testing.strategies import values_of
        >>> from hypothesis import find
        >>> find(values_of(Message), lambda mail: bool(mail.cc)).cc
        ('a',)
    """
    return st.deferred(lambda: _strategy(kind))


def _strategy(kind: Any) -> st.SearchStrategy[Any]:
    if _is_known(kind):
        return _made[kind]()
    if kind in _PLAIN:
        return _PLAIN[kind]()
    origin, args = get_origin(kind), get_args(kind)
    if origin is typing.Annotated:
        return values_of(args[0])
    if origin is Literal:
        return st.sampled_from(args)
    if origin in (Union, types.UnionType):
        return st.one_of([values_of(each) for each in args])
    if origin in (tuple, list, Sequence, frozenset):
        return _row(origin, args)
    if origin in (Map, dict, Mapping):
        items = st.dictionaries(values_of(args[0]), values_of(args[1]), max_size=_MOST)
        return items.map(Map if origin is Map else FrozenDict)
    if isinstance(kind, type) and attrs.has(kind):
        return _built(kind)
    raise TypeError(f"nothing can be derived from {kind!r}; give its strategy with `made_by`")


def _is_known(kind: Any) -> bool:
    try:
        return kind in _made
    except TypeError:  # an annotation without a hash
        return False


def _row(origin: Any, args: tuple[Any, ...]) -> st.SearchStrategy[Any]:
    if origin is tuple and not (len(args) == 2 and args[1] is Ellipsis):
        return st.tuples(*map(values_of, args))
    listed = st.lists(values_of(args[0]), max_size=_MOST)
    return listed.map(frozenset if origin is frozenset else tuple)


def _built(cls: type) -> st.SearchStrategy[Any]:
    """Instances of an attrs class; what the class refuses is drawn again."""
    hints = typing.get_type_hints(cls)
    fields = {
        field.alias or field.name: _field(cls, field, hints)
        for field in attrs.fields(cls)
        if field.init
    }

    @st.composite
    def built(draw: st.DrawFn) -> Any:
        given = {name: draw(strategy) for name, strategy in fields.items()}
        try:
            return cls(**given)
        except (AgentsimError, TypeError, ValueError):
            return hypothesis.reject()

    return built()


def _field(cls: type, field: Any, hints: Mapping[str, Any]) -> st.SearchStrategy[Any]:
    hint = hints.get(field.name, Any)
    named = _FIELDS.get(field.name)
    if named is None or get_origin(hint) not in (None, Union, types.UnionType):
        return values_of(hint)
    plain = {str, int} & {hint, *get_args(hint)}
    return named() if plain else values_of(hint)


def _moments() -> st.SearchStrategy[datetime]:
    start = datetime.fromisoformat("2031-03-04T08:00+01:00")
    return st.integers(0, 10**7).map(lambda minutes: start + timedelta(minutes=minutes))


def _tools() -> st.SearchStrategy[Tool]:
    return st.sampled_from((*MAIL, *FILES, *CONTROLS, *FLOW))


_PLAIN: Final[Mapping[Any, Making]] = {
    Any: frozen_json,
    FrozenDict: _frozen_objects,
    Tool: _tools,
    bool: st.booleans,
    datetime: _moments,
    float: lambda: st.floats(allow_nan=False, allow_infinity=False),
    int: lambda: st.integers(0, 1_000),
    object: frozen_json,
    str: texts,
    type(None): st.none,
    None: st.none,
}
