"""Where chat completions are asked, and the connections: one set a process or event loop."""

from __future__ import annotations

import asyncio
import atexit
import functools
import os
import re
from collections.abc import AsyncGenerator, Callable
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from agentsim.errors import MissingExtra

try:
    import httpx
except ModuleNotFoundError as missing:
    raise MissingExtra("chat", missing.name or "httpx") from missing

__all__ = ["endpoint_of", "loop_client", "shared_client"]

_VERSION = re.compile(r"/(?:v\d\w*|deployments)(?:/|$)")
_LIMITS = httpx.Limits(max_connections=None, max_keepalive_connections=256)


def endpoint_of(base_url: str) -> str:
    """Return the address that chat completions are asked of."""
    parts = urlsplit(base_url)
    path = parts.path.rstrip("/")
    if not path.endswith("/chat/completions"):
        path += "/chat/completions" if _VERSION.search(path) else "/v1/chat/completions"
    return urlunsplit((parts.scheme, parts.netloc, path, parts.query, ""))


@functools.cache
def shared_client() -> httpx.Client:
    """The connections of this process."""
    client = httpx.Client(limits=_LIMITS)
    atexit.register(client.close)
    return client


if hasattr(os, "register_at_fork"):  # two processes must not speak over one connection
    os.register_at_fork(after_in_child=shared_client.cache_clear)

_Held = tuple[httpx.AsyncClient, AsyncGenerator[None, None]]
_held: dict[asyncio.AbstractEventLoop, _Held] = {}


async def _lifetime(close: Callable[[], Any]) -> AsyncGenerator[None, None]:
    """Begun in an event loop, and ended by it when it shuts down, which closes connections."""
    try:
        yield
    finally:
        await close()


async def loop_client() -> httpx.AsyncClient:
    """The connections of the running event loop."""
    loop = asyncio.get_running_loop()
    if loop not in _held:
        for old in [each for each in _held if each.is_closed()]:
            del _held[old]
        client = httpx.AsyncClient(limits=_LIMITS)
        lifetime = _lifetime(client.aclose)
        _held[loop] = (client, lifetime)
        await anext(lifetime)
    return _held[loop][0]
