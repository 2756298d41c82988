"""Lists of what a base holds, drawn on a terminal."""

from rich.console import Group
from rich.text import Text

from factcli.facts.factbase import FactBase
from factcli.render.canvas import draw, plain
from factcli.render.listing_text import Rows
from factcli.render.wording import base_line
from factcli.render.wrap import cell_width, wrap

_GAP = 2


def draw_rows(rows: Rows, base: FactBase, *, width: int, color: bool) -> str:
    """Columns of equal width, the last one folded; the headings bold, the base named below."""
    count = len(rows[0])
    widths = [max(cell_width(row[column]) for row in rows) for column in range(count - 1)]
    most = max(8, (width // 2) // max(1, len(widths)))
    widths = [min(one, most) for one in widths]
    last = max(16, width - sum(widths) - _GAP * len(widths))
    lines: list[Text] = []
    for number, row in enumerate(rows):
        cells = [wrap(text, one) for text, one in zip(row, [*widths, last], strict=True)]
        for height in range(max(map(len, cells))):
            line = Text(no_wrap=True, overflow="ignore")
            for column, cell in enumerate(cells):
                text = cell[height] if height < len(cell) else ""
                space = [*widths, 0][column]
                style = "bold" if number == 0 else "cyan" if column == 0 and count > 1 else ""
                line.append(text, style)
                if column < count - 1:
                    line.append(" " * (space - cell_width(text) + _GAP))
            lines.append(line)
    lines += [plain(""), *(plain(line, "dim") for line in wrap(base_line(base), width))]
    return draw(Group(*lines), width=width, color=color)
