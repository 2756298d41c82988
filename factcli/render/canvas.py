"""What drawn forms share: folded rows with labels, a frame without sides, and rich turned into text.

The frames have no sides because Chinese fonts draw some characters (“”, …, —) two cells wide where others
draw one, and a side to the right would wander.
"""

import io

from rich.box import HORIZONTALS, Box
from rich.console import Console, Group, RenderableType
from rich.panel import Panel
from rich.text import Text

from factcli.render.wrap import cell_width, wrap

_ASCII_FRAME = Box(" -- \n    \n -- \n    \n -- \n -- \n    \n -- \n", ascii=True)
_COLUMN_GAP = 2
LEAST_TEXT = 16
"""Below so many cells beside its label, a text goes on lines of its own."""


def draw(drawing: RenderableType, *, width: int, color: bool) -> str:
    """A drawing as text, `width` cells wide; without colours it holds no escape sequence at all."""
    console = Console(
        file=io.StringIO(),
        width=width,
        force_terminal=color,
        color_system="standard" if color else None,
        no_color=not color,
        markup=False,
        emoji=False,
        highlight=False,
        soft_wrap=False,
        legacy_windows=False,
        _environ={},
    )
    with console.capture() as captured:
        console.print(drawing, end="")
    return "\n".join(line.rstrip() for line in captured.get().rstrip("\n").split("\n"))


def frame(lines: list[Text], title: Text, *, style: str = "none", ascii_only: bool = False) -> Panel:
    """Lines between two rules, the upper one bearing the title."""
    return Panel(
        Group(*lines),
        box=_ASCII_FRAME if ascii_only else HORIZONTALS,
        title=title,
        title_align="left",
        border_style=style,
        padding=(0, 1),
    )


def label_rows(rows: list[tuple[str, str]], width: int, *, style: str = "bold") -> list[Text]:
    """Labels in a column, texts folded beside them."""
    first = max((cell_width(label) for label, _text in rows), default=0) + _COLUMN_GAP
    beside = width - first >= LEAST_TEXT
    lines: list[Text] = []
    for label, text in rows:
        if beside:
            folded = wrap(text, width - first)
            lines.append(
                Text.assemble((label, style), " " * (first - cell_width(label)), folded[0], no_wrap=True)
            )
            lines += [plain(" " * first + line) for line in folded[1:]]
        else:
            lines.append(plain(label, style))
            lines += [plain(line) for line in wrap(text, width)]
    return lines


def plain(text: str, style: str = "") -> Text:
    """One line that is already folded."""
    return Text(text, style=style, no_wrap=True, overflow="ignore")
