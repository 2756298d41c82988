"""Serving: the server and its event loop in a thread of their own, started, spoken to, and ended."""

import asyncio
import logging
import socket
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from typing import Any, Generic, Protocol, TypeVar

import uvicorn
from starlette.types import ASGIApp

from factcli.classroom.connection import WatchedConnection


class Runner(Protocol):
    """What runs beside the server: a hub, or whatever else wants to be told that it ends."""

    async def run(self) -> None:
        """Run until `stop`."""

    def stop(self) -> None:
        """Make `run` return."""


Result = TypeVar("Result")
Kind = TypeVar("Kind", bound=Runner)

_SPARE = 64
"""Open files that are left for everything but phones."""
_WISHED = 8192
_MANY = 2048
_BACKLOG = 2048


def raise_file_limit() -> int:
    """Let this process open as many files as the system allows, up to some thousands; how many that are.

    Each phone needs two, and what a system allows at first is 256 to 1,024.
    """
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return _WISHED
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wished = _WISHED if hard == resource.RLIM_INFINITY else min(hard, _WISHED)
    if soft != resource.RLIM_INFINITY and soft < wished:
        try:
            resource.setrlimit(resource.RLIMIT_NOFILE, (wished, hard))
            return wished
        except (OSError, ValueError):
            return soft
    return _WISHED if soft == resource.RLIM_INFINITY else soft


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens on an address and port (0: any that is free); raises OSError."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(_BACKLOG)
    except BaseException:
        listening.close()
        raise
    return listening


class Serving(Generic[Kind]):
    """A class's server while it runs. `make` builds the hub and the app inside the server's own event loop."""

    def __init__(
        self, make: Callable[[], tuple[Kind, ASGIApp]], listening: socket.socket, most_files: int
    ) -> None:
        self._make, self._listening, self._most = make, listening, most_files
        self._loop: asyncio.AbstractEventLoop | None = None
        self._server: uvicorn.Server | None = None
        self._started = threading.Event()
        self._failure: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="server", daemon=True)
        self.hub: Kind

    def start(self) -> None:
        """Start; returns when the server takes requests. Raises what kept it from starting."""
        self._thread.start()
        self._started.wait()
        if self._failure is not None:
            raise self._failure

    def call(self, asked: Coroutine[Any, Any, Result]) -> "Future[Result]":
        """Run a coroutine of the hub's in the server's loop."""
        if self._loop is None:
            raise RuntimeError("the server isn't running")
        return asyncio.run_coroutine_threadsafe(asked, self._loop)

    def stop(self) -> None:
        """End every stream and the server; returns when the thread has ended."""
        if self._loop is not None and self._server is not None and self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._end)
        self._thread.join(timeout=5)
        self._listening.close()

    def _end(self) -> None:
        self.hub.stop()
        if self._server is not None:
            self._server.should_exit = True

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except BaseException as error:
            self._failure = error
        finally:
            self._started.set()

    async def _serve(self) -> None:
        for name in ("uvicorn", "asyncio"):  # whatever they say would be written across the projector's page
            logging.getLogger(name).addHandler(logging.NullHandler())
        self._loop = asyncio.get_running_loop()
        self.hub, app = self._make()
        self._server = uvicorn.Server(
            uvicorn.Config(
                app,
                http=WatchedConnection,
                ws="none",
                lifespan="off",
                log_config=None,
                access_log=False,
                server_header=False,
                backlog=_BACKLOG,
                # More than the system lets us open would make accepting fail in a tight loop.
                limit_concurrency=max(8, self._most - _SPARE),
                timeout_keep_alive=30 if self._most >= _MANY else 2,
                timeout_graceful_shutdown=1,
            )
        )
        ticking = asyncio.ensure_future(self.hub.run())
        ready = asyncio.ensure_future(self._wait_until_started())
        try:
            await self._server.serve(sockets=[self._listening])
        finally:
            self.hub.stop()
            await ticking
            ready.cancel()

    async def _wait_until_started(self) -> None:
        while self._server is None or not self._server.started:
            await asyncio.sleep(0.01)
        self._started.set()
