"""A bad network: a TCP relay that delays what passes, swallows it, or cuts every line."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

_STEP = 0.05


class Relay:
    """A relay on loopback to a server's port.

    `delay` are the seconds that everything takes longer. While `is_black` nothing passes, as in a dead spot: lines stay
    open and are silent. While `is_shut` every new line is cut at once.
    """

    def __init__(self, target: int) -> None:
        self.target = target
        self.delay = 0.0
        self.is_black = self.is_shut = self.is_deaf = False
        self._is_over = False
        self._lines: list[socket.socket] = []
        self._silent: set[int] = set()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def cut(self) -> None:
        """End every line that is open."""
        lines, self._lines = self._lines, []
        for line in lines:
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)

    def cut_silently(self) -> None:
        """Let every open line fall silent for good, without anybody being told."""
        self._silent |= set(map(id, self._lines))

    def close(self) -> None:
        self._is_over = True
        self._listening.close()
        self.cut()

    def _accept(self) -> None:
        while not self._is_over:
            try:
                near, _address = self._listening.accept()
            except OSError:
                return
            if self.is_shut:
                near.close()
                continue
            try:
                far = socket.create_connection(("127.0.0.1", self.target), timeout=5)
            except OSError:
                near.close()
                continue
            far.settimeout(None)
            self._lines += [near, far]
            for source, sink, is_answer in ((near, far, False), (far, near, True)):
                threading.Thread(target=self._pass, args=(source, sink, is_answer), daemon=True).start()

    def _pass(self, source: socket.socket, sink: socket.socket, is_answer: bool) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                time.sleep(self.delay)
                while self.is_black or (self.is_deaf and is_answer) or id(source) in self._silent:
                    time.sleep(_STEP)
                    if self._is_over:
                        break
                sink.sendall(data)
        for line in (source, sink):
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
            line.close()


@contextmanager
def bad_network(target: int) -> Iterator[Relay]:
    """A relay while it is needed."""
    relay = Relay(target)
    try:
        yield relay
    finally:
        relay.close()
