"""The lines of a stream of bytes as they arrive, however many and however long, in little memory."""

import io
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import BinaryIO

_BLOCK = 65536


class ByteLines:
    """The lines of `stream` without their ends; of a line longer than `longest` bytes only so much is kept.

    Nothing is read ahead of what has arrived, and nothing may have been read from the stream's own buffer.
    """

    def __init__(self, stream: BinaryIO, longest: int) -> None:
        self._longest = longest
        self._raw = getattr(stream, "raw", None) or stream
        read: Callable[[int], bytes | None] | None = (
            getattr(stream, "read1", None) if self._raw is stream else None
        )
        self._read: Callable[[int], bytes | None] = read or self._raw.read
        self._lines: deque[bytes] = deque()
        self._tail = bytearray()
        self._has_ended = False
        self.count = 0
        """How many bytes were read so far."""

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        while not self._lines:
            if self._has_ended:
                raise StopIteration
            self._fill()
        return self._lines.popleft()

    def peek(self) -> bytes:
        """The first block of the stream, cut at `longest`; asked before any line is taken."""
        if not self._lines and not self._tail and not self._has_ended:
            self._fill()
        return b"\n".join([*self._lines, bytes(self._tail)])

    def is_ready(self) -> bool:
        """Whether the next line, or a piece of it, can be read without waiting."""
        if self._lines or self._has_ended:
            return True
        with suppress(
            OSError, ValueError, AttributeError
        ):  # no file of the system's, or one it can't wait for
            import select

            return bool(select.select([self._raw.fileno()], [], [], 0)[0])
        return True

    def _fill(self) -> None:
        block = self._read(_BLOCK)
        if block is None:  # a stream that doesn't wait by itself
            import select

            select.select([self._raw.fileno()], [], [])
            return
        self.count += len(block)
        if not block:
            self._has_ended = True
            if self._tail:
                self._end_line()
            return
        first, *others = block.split(b"\n")
        self._extend(first)
        for piece in others:
            self._end_line()
            self._extend(piece)

    def _extend(self, piece: bytes) -> None:
        room = self._longest - len(self._tail)
        if room > 0:
            self._tail += piece[:room]

    def _end_line(self) -> None:
        self._lines.append(bytes(self._tail))
        self._tail.clear()


def size_of(stream: BinaryIO) -> int:
    """How many bytes a stream will give, or 0 when that can't be known."""
    with suppress(OSError, ValueError, io.UnsupportedOperation):
        import os
        import stat

        state = os.fstat(stream.fileno())
        if stat.S_ISREG(state.st_mode):
            return state.st_size
    return 0
