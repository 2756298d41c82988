"""How far a long run of `factcli verify` has come: one line on the terminal of standard error, drawn over itself."""

import os
import shutil
import sys
import time

from factcli.cli import streams
from factcli.cli.claims import Claims
from factcli.cli.color import wants_color
from factcli.cli.settings import Settings
from factcli.cli.verify_report import Outcome

_SILENT_FOR = 1.0
_BETWEEN = 0.1
# Seconds: a short run shows nothing, a long one no more than an eye can follow.
_ERASE = "\r\x1b[2K"
_LEFT_FREE = 3


class Progress:
    """Begins when it is made; shows nothing before a run takes long, nor on a terminal that can't erase a line."""

    def __init__(self, claims: Claims, settings: Settings) -> None:
        self._claims = claims
        self._color = wants_color(settings.color, os.environ, True)
        self._began = self._drawn_at = time.monotonic()
        self._line = ""
        self._is_shown = False
        self._can_erase = os.environ.get("TERM") != "dumb"

    def make_way(self, outcome: Outcome) -> None:
        """Take the line away where the outcome is written to the same terminal."""
        if self._is_shown and (outcome.note or streams.is_terminal()):
            self.hide()

    def show(self, count: int) -> None:
        """Say that `count` claims are judged, once that is worth saying."""
        now = time.monotonic()
        if not self._can_erase or now - self._began < _SILENT_FOR:
            return
        if self._line and self._is_shown and now - self._drawn_at < _BETWEEN:
            return
        if not self._line or now - self._drawn_at >= _BETWEEN:
            self._line, self._drawn_at = self._draw(count, now - self._began), now
        sys.stderr.write(_ERASE + self._line)
        sys.stderr.flush()
        self._is_shown = True

    def hide(self) -> None:
        """Take the line away."""
        if self._is_shown:
            sys.stderr.write(_ERASE)
            sys.stderr.flush()
            self._is_shown = False

    def _draw(self, count: int, seconds: float) -> str:
        from factcli.render.progress_terminal import draw_progress

        encoding = (getattr(sys.stderr, "encoding", None) or "utf-8").lower()
        return draw_progress(
            count,
            self._claims.share(),
            seconds,
            # Writing to the last cell may wrap, and so may the ^C that a terminal puts behind the line.
            width=shutil.get_terminal_size().columns - _LEFT_FREE,
            color=self._color,
            ascii_only=not encoding.startswith("utf"),
        )
