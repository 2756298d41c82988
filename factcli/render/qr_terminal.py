"""QR codes on a terminal: two modules a cell, one above the other, dark on light."""

import segno
from rich.text import Text

_BORDER = 2
"""Modules of quiet around the code; the standard asks for four, phones do with two."""
_STYLE = "black on bright_white"


def qr_lines(text: str, *, color: bool) -> list[Text]:
    """The lines of a QR code (error level M). Without colours its light parts are drawn: right on a dark terminal."""
    rows = [list(row) for row in segno.make(text, error="m", micro=False).matrix_iter(border=_BORDER)]
    if len(rows) % 2:
        rows.append([0] * len(rows[0]))
    signs = " ▄▀█" if color else "█▀▄ "  # by which of the upper and the lower module is dark
    return [
        Text(
            "".join(signs[2 * bool(upper) + bool(lower)] for upper, lower in zip(above, below, strict=True)),
            style=_STYLE if color else "",
            no_wrap=True,
        )
        for above, below in zip(rows[::2], rows[1::2], strict=True)
    ]
