"""Rows of what pupils answered on paper, taken from typed lines or from a table, before any answer is read."""

import csv
import io
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcli.errors import InputError, Place
from factcli.messages import _
from factcli.text.visible import shorten

BLANKS = frozenset(["", "-", ".", "·", "—", "_", "。"])
"""What stands for no answer."""
_NAME, _NUMBER, _FORM, _ANSWERS, _UNUSED = "name", "number", "form", "answers", ""
_HEADINGS = {
    **dict.fromkeys(("name", "pupil", "student", "姓名", "名字", "学生"), _NAME),
    **dict.fromkeys(("number", "no", "no.", "id", "student number", "学号", "编号", "座号"), _NUMBER),
    **dict.fromkeys(("form", "paper", "卷", "卷别", "卷型", "卷号", "试卷"), _FORM),
    **dict.fromkeys(("answers", "answer", "答案", "作答"), _ANSWERS),
    **dict.fromkeys(("class", "班级", "note", "notes", "备注", ""), _UNUSED),
}
"""Columns by their headings; the unused ones are passed over."""
_AROUND_NUMBER = (("第", "题"), ("题", ""), ("q", ""), ("", "."), ("", "、"), ("", "题"), ("", ""))
_SEPARATORS = "\t,，;"
_SHOWN = 40


@dataclass(frozen=True, slots=True)
class MarkRow:
    """One pupil's paper: its line, who it is, the form as written, and the answers in the form's order.

    `cells` is one text for each question, or, where they were written in one, all in a row as a single text.
    """

    line: int
    name: str
    number: str
    form: str
    cells: tuple[str, ...]


def is_table(text: str) -> bool:
    """Whether the first line that isn't empty is a heading row."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    cells = [plain(cell) for cell in first.split(_separator_of(first))]
    columns = [_column_of(cell) for cell in cells if cell]
    return len(columns) > 1 and any(column in (_NAME, _NUMBER) for column in columns)


def read_table(text: str, questions: int, file: str) -> Iterator[MarkRow | InputError]:
    """The rows below a heading row of name, number, form and 1, 2, 3 … (or one column for all answers), in any order.

    A row with too many cells gives a fault. Raises InputError for a heading that says nothing or stands there twice,
    for questions without a column, and where the rest can't be read.
    """
    first = next(line for line in text.splitlines() if line.strip())
    columns: dict[str | int, int] = {}
    line = 0
    try:
        for line, cells in _split_table(text, _separator_of(first)):
            if not any(cell.strip() for cell in cells):
                continue
            if not columns:
                columns = _read_headings(cells, questions, Place(file, line))
                continue
            if any(cell.strip() for cell in cells[len(columns) :] if len(cells) > _width(columns)):
                yield InputError(
                    _("There are more cells than columns."),
                    _("An answer that holds a comma must stand between quotes."),
                    Place(file, line),
                )
                continue
            yield _table_row(cells, columns, questions, line)
    except csv.Error:
        raise InputError(
            _("This line can't be read as a table."), _("Save the table again as CSV."), Place(file, line + 1)
        ) from None


def _split_table(text: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    """The cells of each row and its line; raises csv.Error."""
    if separator == " ":
        yield from ((line, row.split()) for line, row in enumerate(text.splitlines(), 1))
        return
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    start = 1
    for cells in reader:
        yield start, cells
        start = reader.line_num + 1


def split_line(text: str) -> list[str]:
    """The pieces of a typed line: between tabs or commas if it has any, else between blanks."""
    separator = _separator_of(text)
    if separator == " ":
        return text.split()
    return [piece.strip() for piece in text.split(separator)]


def plain(text: str) -> str:
    """A word in one width and case, without blanks around it."""
    return unicodedata.normalize("NFKC", text).strip().casefold()


def _separator_of(line: str) -> str:
    return next((sign for sign in _SEPARATORS if sign in line), " ")


def _column_of(heading: str) -> str | int | None:
    """What stands in a column; a whole number for a question, None where the heading says nothing."""
    if heading in _HEADINGS:
        return _HEADINGS[heading]
    for head, tail in _AROUND_NUMBER:
        middle = heading.removeprefix(head).removesuffix(tail).strip()
        if heading.startswith(head) and heading.endswith(tail) and middle.isascii() and middle.isdigit():
            return int(middle)
    return None


def _read_headings(cells: Sequence[str], questions: int, place: Place) -> dict[str | int, int]:
    columns: dict[str | int, int] = {}
    hint = _("Name the columns name, number, form and 1, 2, 3 …")
    for at, cell in enumerate(cells):
        column = _column_of(plain(cell))
        shown = shorten(cell, _SHOWN)
        if column is None or (isinstance(column, int) and not 0 < column <= questions):
            raise InputError(
                _("No question or pupil is in a column “{name}”.").format(name=shown), hint, place
            )
        if column in columns and column != _UNUSED:
            raise InputError(_("There are two columns “{name}”.").format(name=shown), hint, place)
        columns[column] = at
    missing = [str(number) for number in range(1, questions + 1) if number not in columns]
    if missing and (_ANSWERS not in columns or len(missing) < questions):
        raise InputError(
            _("There is no column for these questions: {numbers}.").format(
                numbers=shorten(", ".join(missing), _SHOWN)
            ),
            _("Add the columns; leave a cell empty where nothing was answered."),
            place,
        )
    return columns


def _table_row(cells: Sequence[str], columns: dict[str | int, int], questions: int, line: int) -> MarkRow:
    def take(column: str | int) -> str:
        at = columns.get(column)
        return cells[at].strip() if at is not None and at < len(cells) else ""

    answers = (
        (take(_ANSWERS),)
        if _ANSWERS in columns
        else tuple(take(number) for number in range(1, questions + 1))
    )
    return MarkRow(line, take(_NAME), take(_NUMBER), take(_FORM), answers)


def _width(columns: dict[str | int, int]) -> int:
    return max(columns.values()) + 1
