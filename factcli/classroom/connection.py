"""Connections that ask for nothing: whoever opens one and is silent doesn't keep a place from a phone."""

import asyncio
from typing import Any

from uvicorn.protocols.http.auto import AutoHTTPProtocol

_SILENT_SECONDS = 10.0


class WatchedConnection(AutoHTTPProtocol):  # type: ignore[misc, valid-type]
    """The server's connection, closed where a request has begun and not come whole within ten to twenty seconds.

    That holds for the first request and for every later one on a connection that is kept; one that is only idle ends by
    the server's own time, and a stream that is open stays open.
    """

    def connection_made(self, transport: Any) -> None:
        """Watch it from now on."""
        super().connection_made(transport)
        self._seen: object = None
        self._watch_on()

    def connection_lost(self, exc: Exception | None) -> None:
        """It is gone: nothing to watch."""
        self._watch.cancel()
        super().connection_lost(exc)

    def _watch_on(self) -> None:
        self._watch = asyncio.get_running_loop().call_later(_SILENT_SECONDS, self._look)

    def _look(self) -> None:
        """Close it where it waited for the same request at the last look too, or for the first one ever since."""
        waits_for = self._waits_for()
        if self.cycle is None or (waits_for is not None and waits_for is self._seen):
            self.transport.close()
            return
        self._seen = waits_for
        self._watch_on()

    def _waits_for(self) -> object:
        """The request whose body isn't all here, or that came before one whose head isn't; None where nothing is under way."""
        cycle = self.cycle
        if cycle is None or cycle.more_body:
            return cycle
        begins = cycle.response_complete and self.timeout_keep_alive_task is None
        return cycle if begins else None
