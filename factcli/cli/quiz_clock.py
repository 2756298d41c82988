"""The time that an answer may take, counted down."""

import math
import time

from factcli.messages import _


class Countdown:
    """Runs from `start` for so many seconds (0: there is no limit); `until` is when it ends, None while it rests."""

    def __init__(self, seconds: int) -> None:
        self._seconds = seconds
        self.until: float | None = None

    def start(self) -> None:
        """Begin anew."""
        self.until = time.monotonic() + self._seconds if self._seconds else None

    def stop(self) -> None:
        """Rest until the next start."""
        self.until = None

    @property
    def is_over(self) -> bool:
        """Whether it has run out."""
        return self.until is not None and time.monotonic() >= self.until

    def tell(self) -> str:
        """How much is left, in words; empty while it rests."""
        if self.until is None:
            return ""
        return _("{seconds} s left").format(seconds=max(0, math.ceil(self.until - time.monotonic())))
