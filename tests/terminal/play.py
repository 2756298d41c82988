"""A real pseudo-terminal: a program inside it, its screen read as a person would see it."""

import os
import signal
import sys
import time
from collections.abc import Callable, Mapping
from types import TracebackType

import pexpect
import pyte
from pyte.screens import wcwidth

PATIENCE = 20.0
"""Seconds to wait for a text before a test fails; a test that passes waits only as long as it must."""


def cell_text(line: Mapping[int, pyte.screens.Char], width: int) -> str:
    """One row of a screen; the empty cell behind a wide character is not a blank."""
    text, column = "", 0
    while column < width:
        character = line[column].data
        text += character
        column += max(1, sum(map(wcwidth, character)))
    return text.rstrip()


def _heed_interrupts() -> None:
    """A test run in the background ignores Ctrl-C, and its children would inherit that."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Player:
    """A program in a terminal of so many columns and rows, as a context manager."""

    def __init__(
        self, arguments: list[str], columns: int = 80, rows: int = 24, env: Mapping[str, str] | None = None
    ) -> None:
        environ = {**os.environ, "TERM": "xterm", "PYTHONUTF8": "1", **(env or {})}
        environ.pop("COLUMNS", None)
        environ.pop("LINES", None)
        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.ByteStream(self.screen)
        self.received = b""
        self.child: pexpect.spawn[bytes] = pexpect.spawn(
            sys.executable,
            arguments,
            dimensions=(rows, columns),
            env=environ,
            timeout=1,
            preexec_fn=_heed_interrupts,
        )
        self.child.delaybeforesend = None

    def __enter__(self) -> "Player":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.child.close(force=True)

    def shown(self) -> str:
        """What the screen shows, a line a row, without blanks at the ends."""
        rows = (cell_text(self.screen.buffer[row], self.screen.columns) for row in range(self.screen.lines))
        return "\n".join(rows).rstrip()

    def press(self, keys: str) -> None:
        """Type `keys`."""
        self.child.send(keys.encode())

    def resize(self, columns: int, rows: int) -> None:
        """Make the terminal another size; what it showed is gone, as in the worst of them."""
        self._take()
        self.screen.resize(rows, columns)
        self.screen.erase_in_display(2)
        self.child.setwinsize(rows, columns)

    def wait_until(self, is_met: Callable[[str], bool], what: str) -> str:
        """Wait until the screen meets a condition; the screen."""
        end = time.monotonic() + PATIENCE
        while not is_met(self.shown()):
            if time.monotonic() > end or not self._take():
                if is_met(self.shown()):
                    break
                raise AssertionError(f"{what} never came; the screen shows:\n{self.shown()}")
        return self.shown()

    def wait_for(self, text: str) -> str:
        """Wait until the screen shows `text`; the screen."""
        return self.wait_until(lambda shown: text in shown, repr(text))

    def wait_for_end(self) -> int:
        """Wait until the program has ended; its exit code, negative for a signal."""
        end = time.monotonic() + PATIENCE
        while self._take():
            assert time.monotonic() < end, f"the program never ended; the screen shows:\n{self.shown()}"
        self.child.wait()
        return -self.child.signalstatus if self.child.signalstatus else self.child.exitstatus or 0

    def kill(self, number: int) -> None:
        """Send the program a signal."""
        assert self.child.pid is not None
        os.kill(self.child.pid, number)

    def _take(self) -> bool:
        """Take what the program has written; False when it has ended."""
        try:
            received = self.child.read_nonblocking(65536, timeout=0.1)
        except pexpect.TIMEOUT:
            return True
        except pexpect.EOF:
            return False
        self.received += received
        self.stream.feed(received)
        return True
