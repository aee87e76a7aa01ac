"""Canonical bytes and content digests: equal values give equal bytes on every machine."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from hashlib import blake2b
from typing import Any

import attrs
import msgspec

from agentsim.values.moments import is_aware_datetime

__all__ = ["DIGEST_BYTES", "canonical_bytes", "digest_of", "plain"]

DIGEST_BYTES = 16
"""Length of every digest: 128 bits, written as 32 hexadecimal digits."""

canonical_bytes: Callable[[object], bytes] = msgspec.json.Encoder(order="deterministic").encode
"""Encode an event, or any value of JSON and attrs classes, as compact sorted JSON."""


def plain(value: Any, special: Callable[[Any], Any] | None = None) -> Any:
    """Reduce a value of the library to JSON types, naming every class.

    Args:
        value: attrs values, enums, aware datetimes, mappings, sequences, sets, scalars.
        special: Called first on everything; return `NotImplemented` to decline.

    Raises:
        TypeError: for a type with no canonical form.
    """
    if special is not None:
        found = special(value)
        if found is not NotImplemented:
            return found
    if value is None or isinstance(value, (str, bool, int, float)):
        return value.value if isinstance(value, Enum) else value
    if isinstance(value, Enum):
        return plain(value.value, special)
    if hasattr(value, "__canonical__"):
        return plain(value.__canonical__(), special)
    if attrs.has(type(value)):
        body = {
            field.name: plain(getattr(value, field.name), special)
            for field in attrs.fields(type(value))
            if field.eq
        }
        return {"type": type(value).__name__, **body}
    if isinstance(value, Mapping):
        return {str(key): plain(value[key], special) for key in sorted(value)}
    if isinstance(value, (list, tuple)):
        return [plain(item, special) for item in value]
    if isinstance(value, (set, frozenset)):
        return sorted((plain(item, special) for item in value), key=canonical_bytes)
    if is_aware_datetime(value):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no canonical form: {value!r:.80}")


def digest_of(value: object) -> str:
    """Return the content digest of a value, as 32 hexadecimal digits.

    Example:
        >>> digest_of({"b": 1, "a": 2}) == digest_of({"a": 2, "b": 1})
        True
    """
    return blake2b(canonical_bytes(plain(value)), digest_size=DIGEST_BYTES).hexdigest()
