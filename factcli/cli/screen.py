"""How standard output shows things: drawn or plain, with colours or without, how wide."""

import os

from factcli.cli import streams
from factcli.cli.color import wants_color
from factcli.cli.settings import Settings


class Screen:
    """`is_drawn`: a terminal, where rich may draw; `width` in cells; `ascii_only`: plain frames."""

    __slots__ = ("ascii_only", "color", "is_drawn", "width")

    def __init__(self, settings: Settings) -> None:
        self.is_drawn = streams.is_terminal()
        self.color = wants_color(settings.color, os.environ, self.is_drawn)
        self.ascii_only = not streams.encodes_everything()
        self.width = 80
        if self.is_drawn:
            import shutil

            self.width = max(20, shutil.get_terminal_size().columns)
