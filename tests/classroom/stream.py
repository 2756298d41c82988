"""A phone's stream of states."""

import json
import socket
import threading
from typing import Any

from tests.classroom.school import School


class Stream:
    """A phone's stream of states, read in a thread."""

    def __init__(self, school: School, token: str) -> None:
        self.states: list[Any] = []
        self._socket = socket.create_connection(("127.0.0.1", school.port))
        self._socket.sendall(f"GET /api/events?token={token} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def _read(self) -> None:
        with self._socket.makefile("rb") as lines:
            try:
                for line in lines:
                    if line.startswith(b"data: "):
                        self.states.append(json.loads(line[6:]))
            except OSError:
                return

    def close(self) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(5)
