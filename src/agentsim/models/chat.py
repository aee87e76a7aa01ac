"""`ChatModel`: any server that speaks OpenAI-style chat completions. Needs the extra `chat`."""

from __future__ import annotations

import asyncio
import http
import json
import os
import re
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Final
from urllib.parse import urlsplit

import attrs

from agentsim.engine import Observation
from agentsim.errors import EndpointError, MissingExtra, UnknownName
from agentsim.events import Reply
from agentsim.models._completions import Unusable, reply_of
from agentsim.models._connections import endpoint_of, loop_client, shared_client
from agentsim.models._redaction import Secrets, shown_url
from agentsim.models.dialects import JSON, NATIVE, TEXT, Dialect
from agentsim.values import FrozenDict, freeze

try:
    import httpx
    import stamina
except ModuleNotFoundError as missing:
    raise MissingExtra("chat", missing.name or "httpx") from missing

__all__ = ["DIALECTS", "OPENAI_URL", "ChatModel"]

OPENAI_URL: Final = "https://api.openai.com/v1"
"""Address of OpenAI's own API."""

DIALECTS: Final[Mapping[str, Dialect]] = FrozenDict(native=NATIVE, json=JSON, text=TEXT)
"""The ways of acting that `ChatModel` knows by name."""

_LONGEST_WAIT_S = 300.0
_WAIT_S = 60.0
_LARGEST_ANSWER = 64 << 20
_SHOWN = 300
_PASSING = frozenset({408, 409, 425, 429})
_HINTS = {
    401: "; check the API key",
    403: "; check the API key and what it may be used for",
    404: "; check base_url and the name of the model",
}


def _is_url(_instance: Any, _field: Any, value: str) -> None:
    try:
        parts = urlsplit(value)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        good = False
    if not good:
        raise ValueError(
            "base_url is not the address of a server; write it as http://127.0.0.1:8000/v1"
        )


def _is_header(value: str, what: str) -> None:
    # The value itself is not shown: it may be a key.
    if not (isinstance(value, str) and value.isascii() and value.isprintable()):
        raise ValueError(f"{what} has signs that cannot stand in an HTTP header")


def _stripped(value: str) -> str:
    return value.strip()  # files and variables often end in a line break


def _is_key(_instance: Any, _field: Any, value: str) -> None:
    _is_header(value, "api_key")


def _are_headers(_instance: Any, _field: Any, value: Mapping[str, str]) -> None:
    for name, each in value.items():
        _is_header(each, f"headers[{name!r}]")


def _is_dialect(_instance: Any, _field: Any, value: str | Dialect) -> None:
    if isinstance(value, str) and value not in DIALECTS:
        raise UnknownName("dialect", value, tuple(DIALECTS))


def _frozen(value: Mapping[str, Any]) -> FrozenDict:
    found, faults = freeze(dict(value), "extra")
    if faults:
        raise ValueError("; ".join(faults))
    return FrozenDict(found)


def _names(headers: Mapping[str, str]) -> str:
    return "{" + ", ".join(f"{name!r}: …" for name in headers) + "}"


def _shown(url: str) -> str:
    return repr(shown_url(url))


class _Passing(Exception):
    """A failure that may pass: the request is worth another try."""

    def __init__(self, error: EndpointError, wait_s: float | None = None) -> None:
        super().__init__(str(error))
        self.error = error
        self.wait_s = wait_s


def _patience(error: Exception) -> bool | float:
    """Whether to try again, and after how long if the server said so."""
    if not isinstance(error, _Passing):
        return False
    if error.wait_s is None:
        return True
    return error.wait_s if error.wait_s <= _LONGEST_WAIT_S else False


def _wait_s(headers: Mapping[str, str]) -> float | None:
    """The seconds after which a server asks to be tried again."""
    said = headers.get("retry-after", "").strip()
    try:
        if re.fullmatch(r"\d{1,9}(\.\d{1,9})?", said):
            return float(said)
        moment = parsedate_to_datetime(said)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - datetime.now(UTC)).total_seconds())


@attrs.frozen
class ChatModel:
    """A language model behind an OpenAI-style chat API: hosted, vLLM, llama.cpp, Ollama.

    Called with an observation, it is a model for `run`; its method `ask` is one for `arun`. It
    keeps no state of its own; connections are shared and used again.

    Attributes:
        model: The model's name at the server.
        base_url: Address of the server, with or without `/v1`; or the whole address of its chat
            completions, which ends in `/chat/completions`.
        api_key: Sent as a bearer token, if there is one. It is not shown, and taken out of errors
            and replies.
        dialect: How the model acts: `native` tool calls, `json` answers, calls in tagged `text`;
            or a `Dialect` of your own.
        temperature: Sampling temperature; the server's default if None.
        max_tokens: Greatest length of a reply; the server's default if None.
        timeout_s: Longest time for one answer, in seconds.
        retries: How many more times a request is made that failed in passing: HTTP 408, 409, 425,
            429 and 5xx, lost connections, timeouts.
        backoff_s: Wait before the first of them, in seconds. It doubles each time, up to a minute;
            a server's `Retry-After` goes before it, up to five minutes.
        headers: Further HTTP headers; the values are not shown.
        extra: Further fields of the request, which go before those set here.
        seeded: Whether to send the observation's seed, below 2**31; some servers refuse it.

    Raises:
        ValueError: if `base_url` is no address, or a key or header cannot be sent.
        UnknownName: if there is no such dialect.

    Example:
        >>> ChatModel("qwen3-4b", "http://127.0.0.1:8000", api_key="abc", dialect="json").endpoint
        'http://127.0.0.1:8000/v1/chat/completions'
    """

    model: str
    base_url: str = attrs.field(default=OPENAI_URL, validator=_is_url, repr=_shown)
    api_key: str = attrs.field(
        default="", converter=_stripped, validator=_is_key, repr=False, kw_only=True
    )
    dialect: str | Dialect = attrs.field(default="native", validator=_is_dialect, kw_only=True)
    temperature: float | None = attrs.field(default=None, kw_only=True)
    max_tokens: int | None = attrs.field(default=None, kw_only=True)
    timeout_s: float = attrs.field(default=120.0, validator=attrs.validators.gt(0), kw_only=True)
    retries: int = attrs.field(default=4, validator=attrs.validators.ge(0), kw_only=True)
    backoff_s: float = attrs.field(default=0.5, validator=attrs.validators.ge(0), kw_only=True)
    headers: Mapping[str, str] = attrs.field(
        factory=FrozenDict, converter=FrozenDict, validator=_are_headers, repr=_names, kw_only=True
    )
    extra: Mapping[str, Any] = attrs.field(factory=FrozenDict, converter=_frozen, kw_only=True)
    seeded: bool = attrs.field(default=True, kw_only=True)

    @classmethod
    def from_env(
        cls, model: str, base_url: str | None = None, *, key: str = "OPENAI_API_KEY", **options: Any
    ) -> ChatModel:
        """Return a model whose API key comes from an environment variable.

        Args:
            model: The model's name at the server.
            base_url: Address of the server; `OPENAI_BASE_URL` if None, or else OpenAI's own.
            key: Name of the variable that holds the key.
            **options: Everything else that `ChatModel` takes.

        Raises:
            EndpointError: if the variable is not set.
        """
        url = base_url or os.environ.get("OPENAI_BASE_URL") or OPENAI_URL
        api_key = os.environ.get(key)
        if not api_key:
            raise EndpointError(shown_url(url), f"{key} is not set; set it, or pass api_key=")
        return cls(model, url, api_key=api_key, **options)

    @property
    def endpoint(self) -> str:
        """The address that is asked, without credentials and query."""
        return shown_url(endpoint_of(self.base_url))

    def request(self, seen: Observation) -> dict[str, Any]:
        """Return the body of the request for an observation, which holds no key."""
        body: dict[str, Any] = {"model": self.model, **self._acts.request(seen)}
        if self.temperature is not None:
            body["temperature"] = self.temperature
        if self.max_tokens is not None:
            body["max_tokens"] = self.max_tokens
        if self.seeded:
            body["seed"] = seen.seed % 2**31
        return {**body, **self.extra}

    def __call__(self, seen: Observation) -> Reply:
        """Ask the server, and return what the model does.

        Raises:
            EndpointError: if the server cannot be reached, refuses, or answers something unusable.
        """
        body = self._encoded(seen)
        try:
            for attempt in self._attempts():
                with attempt:
                    return self._acts.read(self._read(*self._post(body)), seen)
        except _Passing as last:
            raise self._given_up(last) from None
        raise AssertionError("the last attempt returns or raises")

    async def ask(self, seen: Observation) -> Reply:
        """Ask the server without blocking; otherwise like calling the model.

        Example:
            `await arun(scenario, model.ask)`

        Raises:
            EndpointError: if the server cannot be reached, refuses, or answers something unusable.
        """
        body = self._encoded(seen)
        try:
            async for attempt in self._attempts():
                with attempt:
                    return self._acts.read(self._read(*await self._apost(body)), seen)
        except _Passing as last:
            raise self._given_up(last) from None
        raise AssertionError("the last attempt returns or raises")

    def __canonical__(self) -> dict[str, Any]:
        """Return what identifies the model in digests: everything but keys and patience."""
        return {
            "type": "ChatModel",
            "model": self.model,
            "endpoint": self.endpoint,
            "dialect": self._acts.name,
            "temperature": self.temperature,
            "max_tokens": self.max_tokens,
            "extra": self.extra,
            "seeded": self.seeded,
        }

    @property
    def _acts(self) -> Dialect:
        return DIALECTS[self.dialect] if isinstance(self.dialect, str) else self.dialect

    @property
    def _secrets(self) -> Secrets:
        return Secrets.of(self.api_key, self.base_url, self.headers)

    def _attempts(self) -> Any:
        return stamina.retry_context(
            on=_patience,
            attempts=self.retries + 1,
            timeout=None,
            wait_initial=self.backoff_s,
            wait_max=_WAIT_S,
            wait_jitter=self.backoff_s,
        )

    def _encoded(self, seen: Observation) -> bytes:
        return json.dumps(self.request(seen), ensure_ascii=False).encode()

    def _asked(self, body: bytes) -> dict[str, Any]:
        headers = {"content-type": "application/json", "accept": "application/json"}
        if self.api_key:
            headers["authorization"] = f"Bearer {self.api_key}"
        given = {name.lower(): value for name, value in self.headers.items()}
        # Waiting for a free connection is no fault of the server.
        timeout = httpx.Timeout(self.timeout_s, pool=None)
        headers |= given
        url = httpx.URL(endpoint_of(self.base_url))
        if "authorization" in headers:  # credentials in the address would go before it
            url = url.copy_with(userinfo=b"")
        return {"url": url, "content": body, "headers": headers, "timeout": timeout}

    def _post(self, body: bytes) -> tuple[httpx.Response, bytes]:
        until = time.monotonic() + self.timeout_s
        parts: list[bytes] = []
        size = 0
        try:
            with shared_client().stream("POST", **self._asked(body)) as response:
                for part in response.iter_bytes():
                    parts.append(part)
                    size += len(part)
                    self._bounded(size, time.monotonic() > until)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise self._broken(error) from None
        return response, b"".join(parts)

    async def _apost(self, body: bytes) -> tuple[httpx.Response, bytes]:
        parts: list[bytes] = []
        size = 0
        try:
            client = await loop_client()
            async with asyncio.timeout(self.timeout_s):
                async with client.stream("POST", **self._asked(body)) as response:
                    async for part in response.aiter_bytes():
                        parts.append(part)
                        size += len(part)
                        self._bounded(size, late=False)
        except (httpx.HTTPError, httpx.InvalidURL, TimeoutError) as error:
            raise self._broken(error) from None
        return response, b"".join(parts)

    def _bounded(self, size: int, late: bool) -> None:
        if late:
            raise httpx.ReadTimeout("")
        if size > _LARGEST_ANSWER:
            raise EndpointError(self.endpoint, f"its answer is over {_LARGEST_ANSWER >> 20} MiB")

    def _broken(self, error: Exception) -> Exception:
        """The error for a request that brought no answer."""
        if isinstance(error, (httpx.TimeoutException, TimeoutError)):
            problem = f"no answer within {self.timeout_s:g} s"
        else:
            problem = self._secrets.out_of(f"{type(error).__name__}: {error}")
        found = EndpointError(self.endpoint, problem)
        lost = (httpx.TimeoutException, httpx.NetworkError, httpx.RemoteProtocolError, TimeoutError)
        return _Passing(found) if isinstance(error, lost) else found

    def _read(self, response: httpx.Response, body: bytes) -> Reply:
        """The raw reply in an answer."""
        secrets, status = self._secrets, response.status_code
        if not response.is_success:
            name = f"HTTP {status} {_phrase(status)}".rstrip() + _HINTS.get(status, "")
            found = EndpointError(self.endpoint, name, _start(body, secrets))
            if status in _PASSING or status >= 500:
                raise _Passing(found, _wait_s(response.headers))
            raise found
        try:
            document = json.loads(body)
        except (ValueError, RecursionError):
            problem = "its answer is not JSON" if body.strip() else "its answer is empty"
            raise EndpointError(self.endpoint, problem, _start(body, secrets)) from None
        try:
            return reply_of(secrets.out_of_reply(document))
        except Unusable as error:
            problem = secrets.out_of(error.problem)[:_SHOWN]
            found = EndpointError(self.endpoint, problem, _start(body, secrets))
            if error.status in _PASSING or error.status >= 500:
                raise _Passing(found) from None
            raise found from None

    def _given_up(self, last: _Passing) -> EndpointError:
        error = last.error
        if last.wait_s is not None and last.wait_s > _LONGEST_WAIT_S:
            why = f"; it asks to be tried again only in {last.wait_s:.0f} s"
        else:
            why = f", after {self.retries + 1} tries" if self.retries else ""
        return EndpointError(error.endpoint, error.problem + why, error.received)


def _phrase(status: int) -> str:
    try:
        return http.HTTPStatus(status).phrase
    except ValueError:
        return ""


def _start(body: bytes, secrets: Secrets) -> str:
    """The start of an answer, in one line and without keys."""
    text = " ".join(secrets.out_of(body[: 1 << 20].decode("utf-8", "replace")).split())
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
