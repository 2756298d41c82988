"""Lists of what a base holds, drawn on a terminal."""

from rich.console import Group
from rich.text import Text

from factcli.facts.factbase import FactBase
from factcli.render.canvas import draw, plain
from factcli.render.listing_text import Rows, number_columns
from factcli.render.wording import base_line
from factcli.render.wrap import cell_width, wrap

_GAP = 2
_LEAST = 8


def draw_rows(rows: Rows, base: FactBase, *, width: int, color: bool, closing: str = "") -> str:
    """Columns below bold headings, the last one folded; the count `closing` and the base below."""
    count = len(rows[0])
    numbers = number_columns(rows)
    widths = [max(cell_width(row[column]) for row in rows) for column in range(count - 1)]
    most = max(_LEAST, (width // 2) // max(1, len(widths)))
    # What narrow columns leave of half the width goes to the wide ones.
    spare = sum(most - one for one in widths if one < most)
    wide = sum(one > most for one in widths)
    widths = [min(one, most + spare // wide if one > most else most) for one in widths]
    last = max(2 * _LEAST, width - sum(widths) - _GAP * len(widths))
    if count - 1 in numbers:
        last = max(cell_width(row[-1]) for row in rows)
    widths.append(last)
    lines: list[Text] = []
    for number, row in enumerate(rows):
        cells = [wrap(text, one) for text, one in zip(row, widths, strict=True)]
        for height in range(max(map(len, cells))):
            line = Text(no_wrap=True, overflow="ignore")
            for column, cell in enumerate(cells):
                text = cell[height] if height < len(cell) else ""
                blanks = " " * (widths[column] - cell_width(text))
                style = "bold" if number == 0 else "cyan" if column == 0 and count > 1 else ""
                if column in numbers:
                    line.append(blanks).append(text, style)
                else:
                    line.append(text, style).append(blanks if column < count - 1 else "")
                line.append(" " * _GAP if column < count - 1 else "")
            lines.append(line)
    lines.append(plain(""))
    lines += [plain(line, "dim") for text in (closing, base_line(base)) if text for line in wrap(text, width)]
    return draw(Group(*lines), width=width, color=color)
