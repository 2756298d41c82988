"""How far a run has come, in one line of a terminal."""

from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from factcli.messages import _, ngettext
from factcli.render.canvas import draw, plain
from factcli.render.wrap import cell_width, wrap

_LONGEST_BAR = 40
_LEAST_BAR = 8


def draw_progress(
    count: int, share: float | None, seconds: float, *, width: int, color: bool, ascii_only: bool = False
) -> str:
    """So many claims judged in so many seconds; with `share` (from 0 to 1) a bar and the percentage."""
    text = ngettext("{count} claim judged", "{count} claims judged", count).format(count=count)
    if seconds > 0:
        text += _(", {rate} a second").format(rate=round(count / seconds))
    if share is not None:
        text = f"{int(share * 100)} %  {text}"
    room = min(_LONGEST_BAR, width - cell_width(text) - 1)
    if share is None or room < _LEAST_BAR:
        return draw(plain(wrap(text, width)[0]), width=width, color=color)
    if ascii_only:
        full = int(share * room)
        return draw(Text("#" * full + "." * (room - full) + " " + text), width=width, color=color)
    line = Table.grid(padding=(0, 1, 0, 0))
    line.add_row(ProgressBar(1.0, share, width=room), Text(text, no_wrap=True))
    return draw(line, width=width, color=color)
