"""The guard: who may speak to a class's server at all, how much and how often."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from ipaddress import ip_address, ip_network
from urllib.parse import urlsplit

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_MOST_ADDRESSES = 4096
_SHARED = ip_network("100.64.0.0/10")
"""Shared address space (RFC 6598): what some school and phone networks hand out."""
_TRUSTED = ("127.0.0.1", "::1", "localhost")


@dataclass(frozen=True, slots=True)
class Limits:
    """What one address may do: so many requests, and so many joins, at once and then each second; bytes of one body.

    A school behind one router's address has to fit in (a thousand phones call 125 times a second), so they only stop a
    flood. This machine's own programs are free
    of them unless `counts_own`.
    """

    requests: int = 1000
    requests_each: float = 200.0
    joins: int = 120
    joins_each: float = 2.0
    seats: int = 6
    seats_each: float = 0.1
    body: int = 4096
    streams: int = 3
    counts_own: bool = False


class Bucket:
    """A token bucket an address: `most` at once, `each` a second (RFC 2697 calls them burst and rate)."""

    def __init__(self, most: int, each: float, clock: Callable[[], float]) -> None:
        self._most, self._each, self._clock = most, each, clock
        self._levels: dict[str, tuple[float, float]] = {}

    def take(self, key: str) -> bool:
        """Take one; whether there was one."""
        now = self._clock()
        level, then = self._levels.pop(key, (float(self._most), now))
        level = min(float(self._most), level + (now - then) * self._each)
        if len(self._levels) >= _MOST_ADDRESSES:
            del self._levels[next(iter(self._levels))]  # the one not heard of for longest
        self._levels[key] = (level - 1 if level >= 1 else level, now)
        return level >= 1


@lru_cache(_MOST_ADDRESSES)
def is_private(address: str) -> bool:
    """Whether an address belongs to a local network or this machine; anything that is no address doesn't."""
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    mapped = getattr(found, "ipv4_mapped", None)
    found = mapped or found
    return found.is_private or found.is_loopback or found.is_link_local or found in _SHARED


@lru_cache(_MOST_ADDRESSES)
def _host_name(host: str) -> str:
    try:
        return (urlsplit(f"//{host}").hostname or "").partition("%")[0]
    except ValueError:
        return ""


@lru_cache(_MOST_ADDRESSES)
def is_address(name: str) -> bool:
    """Whether a host is named by its number."""
    try:
        ip_address(name)
    except ValueError:
        return False
    return True


def is_same_machine(scope: Scope) -> bool:
    """Whether a request comes from the machine that it goes to: from loopback, or from the very address it was sent to."""
    client, server = scope.get("client"), scope.get("server")
    if not client:
        return False
    return client[0] in _TRUSTED or (bool(server) and client[0] == server[0])  # type: ignore[index]


class Guard:
    """An ASGI layer that refuses, before anything is read: strangers, other sites' pages, floods, and long bodies."""

    def __init__(
        self, app: ASGIApp, limits: Limits, *, hosts: frozenset[str], is_public: bool = False
    ) -> None:
        self._app, self._limits, self._hosts, self._is_public = app, limits, hosts, is_public
        self._requests = Bucket(limits.requests, limits.requests_each, time.monotonic)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, or answer it with why not."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        refusal = self._refuse(scope)
        if refusal:
            await PlainTextResponse(refusal[1], refusal[0])(scope, receive, send)
            return
        await self._app(scope, _limited(receive, self._limits.body), send)

    def _refuse(self, scope: Scope) -> tuple[int, str] | None:
        client = scope["client"][0] if scope.get("client") else ""
        if not (self._is_public or is_private(client)):
            return 403, "private networks only"
        headers = {name: value.decode("latin-1") for name, value in scope["headers"]}
        if not self._is_known_host(headers.get(b"host", "")):
            return 421, "unknown host"
        if scope["method"] == "POST":
            origin = headers.get(b"origin", "")
            if origin and origin.partition("://")[2] != headers.get(b"host", ""):
                return 403, "another site"
            if headers.get(b"content-type", "").partition(";")[0].strip() != "application/json":
                return 415, "JSON only"
            length = headers.get(b"content-length", "")
            if length.isdigit() and int(length[:12]) > self._limits.body:
                return 413, "too long"
        is_own = client in _TRUSTED and not self._limits.counts_own
        if not is_own and not self._requests.take(client):
            return 429, "too often"
        return None

    def _is_known_host(self, host: str) -> bool:
        """Whether a request names this machine by an address or a known name: a page of another site can't (DNS rebinding)."""
        name = _host_name(host)
        return name in self._hosts or is_address(name)


def _limited(receive: Receive, most: int) -> Receive:
    """The request's body, ended with a disconnection where it is longer than it may be."""
    read = 0

    async def limited() -> Message:
        nonlocal read
        message = await receive()
        read += len(message.get("body", b""))
        return message if read <= most else {"type": "http.disconnect"}

    return limited
