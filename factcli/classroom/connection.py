"""Connections that ask for nothing: whoever opens one and is silent doesn't keep a place from a phone."""

import asyncio
from typing import Any

from uvicorn.protocols.http.auto import AutoHTTPProtocol

_SILENT_SECONDS = 10.0


class WatchedConnection(AutoHTTPProtocol):  # type: ignore[misc, valid-type]
    """The server's connection, closed where no request has come whole, head and all, within ten seconds."""

    def connection_made(self, transport: Any) -> None:
        """Watch it from now on."""
        super().connection_made(transport)
        self._watch = asyncio.get_running_loop().call_later(_SILENT_SECONDS, self._look)

    def connection_lost(self, exc: Exception | None) -> None:
        """It is gone: nothing to watch."""
        self._watch.cancel()
        super().connection_lost(exc)

    def _look(self) -> None:
        if self.cycle is None:
            self.transport.close()
