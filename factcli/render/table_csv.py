"""Tables as CSV that a spreadsheet reads as text, whatever a cell holds."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

from factcli.text.visible import make_visible

_STARTS_FORMULA = frozenset("=+-@\t\r\n＝＋－＠")
"""What makes a spreadsheet take a cell for a formula when it stands first; the wide ones do in East Asian editions."""
_GUARD = "'"
_KEPT = "\n\t\u3000"


def objects_csv(objects: Iterable[Mapping[str, object]], keys: Sequence[str]) -> str:
    """A heading row of `keys`, then a row an object; a key that an object lacks is an empty cell."""
    rows = ([_cell_text(one.get(key, "")) for key in keys] for one in objects)
    return rows_csv([keys, *rows])


def rows_csv(rows: Iterable[Sequence[str]]) -> str:
    """Rows as CSV by RFC 4180 without the last line's end; lines end in a line feed.

    A cell that a spreadsheet would compute gets a `'` before it, which `unguard` takes away.
    """
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    for row in rows:
        writer.writerow([guard(make_visible(cell, _KEPT)) for cell in row])
    return written.getvalue().removesuffix("\n")


def guard(cell: str) -> str:
    """`cell`, with a `'` before it if a spreadsheet would compute it (or if it looks like a guarded one)."""
    start = cell.lstrip(_GUARD + " \u3000")[:1]
    return _GUARD + cell if start in _STARTS_FORMULA else cell


def unguard(cell: str) -> str:
    """What `guard` was given."""
    return cell[1:] if cell[:1] == _GUARD and guard(cell[1:]) == cell else cell


def _cell_text(value: object) -> str:
    """One value of an object for programs: lists and mappings with semicolons between, yes and no as in JSON."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Mapping):
        return "; ".join(f"{key}: {text}" for key, text in value.items())
    if isinstance(value, list | tuple):
        return "; ".join(map(_cell_text, value))
    return "" if value is None else str(value)
