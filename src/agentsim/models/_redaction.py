"""Keeping API keys out of everything that is shown or kept."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urlsplit, urlunsplit

import attrs

__all__ = ["GONE", "Secrets", "shown_url"]

GONE = "[redacted]"
_SHORTEST = 4  # a key such as "x" would take every x out of an error
_SURE = 16  # local servers are given keys such as "none", which may well stand in a reply
_SECRET_HEADER = re.compile(r"auth|key|token|secret|cookie|password", re.IGNORECASE)
_LIKE_A_KEY = re.compile(
    r"\bBearer\s+[\w.~+/=-]{8,}|\b(?:sk|pk|rk|hf|gsk|xai|key)[-_][\w.-]{12,}", re.IGNORECASE
)


def shown_url(url: str) -> str:
    """Return an address without credentials and query.

    Example:
        >>> shown_url("https://me:pass@api.example/v1?key=abc")
        'https://api.example/v1'
    """
    parts = urlsplit(url)
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))


@attrs.frozen(repr=False)
class Secrets:
    """Texts that nobody may see.

    Attributes:
        texts: The texts, longest first.
    """

    texts: tuple[str, ...]

    @classmethod
    def of(cls, api_key: str, url: str, headers: Mapping[str, str]) -> Secrets:
        """Return the secrets of an endpoint."""
        parts = urlsplit(url)
        found = [api_key, parts.username or "", parts.password or ""]
        if parts.username:
            pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
            found.append(b64encode(pair.encode()).decode())  # as basic authentication sends it
        found += [value for _, value in parse_qsl(parts.query)]
        for name, value in headers.items():
            if _SECRET_HEADER.search(name):
                found += [value, value.rpartition(" ")[2]]
        forms = {form for text in found for form in (text, quote(text, safe=""), unquote(text))}
        kept = [form for form in forms if len(form) >= _SHORTEST]
        return cls(tuple(sorted(kept, key=lambda form: (-len(form), form))))

    def out_of(self, text: str) -> str:
        """Return a text for people without the secrets, and without what looks like one."""
        for secret in self.texts:
            text = text.replace(secret, GONE)
        return _LIKE_A_KEY.sub(GONE, text)

    def out_of_reply(self, value: Any) -> Any:
        """Return a server's JSON without the secrets that are too long to be there by chance."""
        sure = [secret for secret in self.texts if len(secret) >= _SURE]
        return _without(value, sure) if sure else value


def _without(value: Any, secrets: list[str]) -> Any:
    if isinstance(value, str):
        for secret in secrets:
            value = value.replace(secret, GONE)
        return value
    if isinstance(value, dict):
        return {_without(key, secrets): _without(item, secrets) for key, item in value.items()}
    return [_without(item, secrets) for item in value] if isinstance(value, list) else value
