"""The screen of a terminal that is played on: drawn, redrawn when resized, given back whatever happens."""

import atexit
import os
import selectors
import signal
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from types import FrameType
from typing import TextIO

from factcli.terminal.keys import Key, KeyDecoder, KeyName

try:
    import termios
except ImportError:  # Windows: line mode only
    termios = None  # type: ignore[assignment]

_ENTER = "\x1b[?1049h\x1b[?25l\x1b[2J\x1b[H"
_LEAVE = "\x1b[?25h\x1b[0m\x1b[?1049l"
_ESCAPE_SECONDS = 0.05
"""How long the rest of an escape sequence may take; on a slow line Escape then arrives as several keys."""
_TICK_SLACK = 0.01
"""A countdown is drawn so many seconds after the full second, when it surely shows the next one."""
_DEFAULT_SIZE = (80, 24)


@dataclass(frozen=True, slots=True)
class Frame:
    """What the screen shows: a body that may be scrolled, and a foot that is always seen.

    Each line is at most as wide as the screen. `cursor` is where one writes: line of the foot and cell in it,
    both counted from 0; None hides it.
    """

    body: tuple[str, ...]
    foot: tuple[str, ...] = ()
    cursor: tuple[int, int] | None = None


Paint = Callable[[int], Frame]
"""Draws a frame for a screen of so many cells' width."""


def can_play(stdin: TextIO, stdout: TextIO, environ: Mapping[str, str]) -> bool:
    """Whether keys can be read one by one and the screen be drawn on; else questions go line by line."""
    try:
        return (
            termios is not None
            and stdin.isatty()
            and stdout.isatty()
            and environ.get("TERM", "dumb") not in ("", "dumb")
        )
    except ValueError:  # closed
        return False


class Screen:
    """The terminal while it is played on, as a context manager; leaving gives it back as it was.

    So it is after an error, Ctrl-C, SIGTERM and SIGHUP too, and while the process is stopped (Ctrl-Z).
    """

    def __init__(self, stdin: TextIO, stdout: TextIO) -> None:
        self._input, self._output = stdin.fileno(), stdout
        self._decoder = KeyDecoder(stdin.encoding or "utf-8")
        self._keys: list[Key] = []
        self._paint: Paint | None = None
        self._top = self._hidden = 0
        self._entered = self._is_lent = False
        self._old_modes: list[object] = []
        self._old_handlers: dict[int, object] = {}
        self._wake_read = self._wake_write = -1
        self._is_stale = False

    def __enter__(self) -> "Screen":
        self._old_modes = termios.tcgetattr(self._input)
        self._wake_read, self._wake_write = os.pipe()
        os.set_blocking(self._wake_write, False)
        atexit.register(self._leave)
        for name, handler in (
            ("SIGWINCH", self._on_change),
            ("SIGCONT", self._on_continue),
            ("SIGTSTP", self._on_stop),
            ("SIGTERM", self._on_end),
            ("SIGHUP", self._on_end),
        ):
            number = getattr(signal, name)
            self._old_handlers[number] = signal.signal(number, handler)
        self._enter()
        return self

    def __exit__(self, *error: object) -> None:
        self._leave()
        atexit.unregister(self._leave)
        for number, handler in self._old_handlers.items():
            signal.signal(number, handler)  # type: ignore[arg-type]
        os.close(self._wake_read)
        os.close(self._wake_write)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in cells."""
        try:
            width, height = os.get_terminal_size(self._output.fileno())
        except OSError:
            return _DEFAULT_SIZE
        return (width, height) if width > 0 and height > 0 else _DEFAULT_SIZE

    @property
    def paint(self) -> Paint | None:
        """What is drawn now."""
        return self._paint

    def show(self, paint: Paint) -> None:
        """Draw what `paint` gives, from its top; it is called again whenever the screen's size changes."""
        self._paint, self._top = paint, 0
        self._draw()

    def refresh(self, paint: Paint) -> None:
        """Draw what `paint` gives without scrolling back to the top."""
        self._paint = paint
        self._draw()

    def read_key(self, until: float | None = None) -> Key:
        """Wait for the next key; resizing and scrolling happen on the way. Ctrl-C is KeyboardInterrupt.

        At `until`, by the monotonic clock, `TIME_UP` is pressed; before, all is drawn anew every second.
        """
        while True:
            if until is not None and time.monotonic() >= until:
                return Key(KeyName.TIME_UP)
            if self._is_stale:
                self._is_stale = False
                self._draw()
            key = self._next_key(until)
            if key is None:
                continue
            if key.name is KeyName.INTERRUPT:
                raise KeyboardInterrupt
            if key.name is KeyName.REDRAW:
                self._is_stale = True
            elif not self._scroll(key):
                return key

    def wake(self) -> None:
        """Have all drawn anew as soon as the next key is waited for; any thread may ask for that."""
        if self._entered:
            with suppress(OSError):  # so many have asked already that nothing more fits in, or it is over
                os.write(self._wake_write, b"!")

    @contextmanager
    def lend(self) -> Iterator[None]:
        """Give the terminal to another program, such as an editor; afterwards all is drawn anew."""
        self._is_lent = True
        self._leave()
        try:
            yield
        finally:
            self._is_lent = False
            self._enter()
            self._is_stale = True

    def _next_key(self, until: float | None) -> Key | None:
        """The next key, or None when something else happened."""
        if self._keys:
            return self._keys.pop(0)
        with selectors.DefaultSelector() as selector:
            selector.register(self._input, selectors.EVENT_READ)
            selector.register(self._wake_read, selectors.EVENT_READ)
            tick = None if until is None else max(0.0, until - time.monotonic()) % 1 + _TICK_SLACK
            ready = selector.select(_ESCAPE_SECONDS if self._decoder.is_waiting else tick)
            if not ready and self._decoder.is_waiting:
                self._keys = self._decoder.give_up()
            elif not ready:
                self._is_stale = True
            for event, _events in ready:
                received = self._read(event.fd)
                if event.fd == self._wake_read:
                    self._is_stale = True
                elif received:
                    self._keys += self._decoder.decode(received)
                else:
                    self._keys.append(Key(KeyName.END_OF_INPUT))
        return None

    def _read(self, number: int) -> bytes:
        try:
            return os.read(number, 1024)
        except OSError:  # the terminal is gone
            return b""

    def _scroll(self, key: Key) -> bool:
        """Scroll the body by an arrow or page key, if there is more of it than the screen holds."""
        page = max(1, self.size[1] - 3)
        steps = {KeyName.UP: -1, KeyName.DOWN: 1, KeyName.PAGE_UP: -page, KeyName.PAGE_DOWN: page}
        if key.name not in steps or not self._hidden:
            return False
        self._top = max(0, min(self._hidden, self._top + steps[key.name]))
        self._draw()
        return True

    def _draw(self) -> None:
        if self._paint is None or not self._entered:
            return
        width, height = self.size
        frame = self._paint(width)
        foot = frame.foot[: height - 1]
        room = height - len(foot)
        self._hidden = max(0, len(frame.body) - room)
        self._top = min(self._top, self._hidden)
        lines = [*frame.body[self._top : self._top + room], *foot]
        drawn = "\x1b[?25l\x1b[H" + "\r\n".join(f"{line}\x1b[0m\x1b[K" for line in lines) + "\x1b[J"
        if frame.cursor is not None and frame.cursor[0] < len(foot):
            row = len(lines) - len(foot) + frame.cursor[0] + 1
            drawn += f"\x1b[{row};{min(frame.cursor[1] + 1, width)}H\x1b[?25h"
        self._write(drawn)

    def _write(self, text: str) -> None:
        self._output.write(text)
        self._output.flush()

    def _enter(self) -> None:
        modes = termios.tcgetattr(self._input)
        modes[3] &= ~(termios.ICANON | termios.ECHO | termios.IEXTEN)  # ISIG stays: Ctrl-C and Ctrl-Z work
        modes[6][termios.VMIN], modes[6][termios.VTIME] = 1, 0
        termios.tcsetattr(self._input, termios.TCSADRAIN, modes)
        self._entered = True
        self._write(_ENTER)

    def _leave(self) -> None:
        if not self._entered:
            return
        self._entered = False
        with suppress(OSError, ValueError):  # the terminal may be gone: nothing to give back
            self._write(_LEAVE)
        with suppress(termios.error, OSError):
            termios.tcsetattr(self._input, termios.TCSADRAIN, self._old_modes)  # type: ignore[arg-type]

    def _on_change(self, number: int, frame: FrameType | None) -> None:
        with suppress(BlockingIOError):
            os.write(self._wake_write, b"!")

    def _on_stop(self, number: int, frame: FrameType | None) -> None:
        self._leave()
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)  # stops here, until SIGCONT
        signal.signal(number, self._on_stop)
        self._on_continue(number, frame)

    def _on_continue(self, number: int, frame: FrameType | None) -> None:
        if not self._is_lent:  # who has it now draws it itself
            self._enter()
            self._on_change(number, frame)

    def _on_end(self, number: int, frame: FrameType | None) -> None:
        sys.exit(128 + number)
