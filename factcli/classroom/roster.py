"""Class lists: a table of numbers and names, as a teacher's spreadsheet writes it."""

import csv
import io

from factcli.classroom.lesson import Enrolled
from factcli.classroom.nickname import clean_name, sameness
from factcli.errors import InputError, Place
from factcli.messages import _

_HEADS = {
    "number": ("number", "no", "no.", "id", "学号", "编号", "序号", "座号", "号码"),
    "name": ("name", "pupil", "student", "姓名", "名字", "学生", "学生姓名"),
    "team": ("team", "group", "组", "小组", "组别", "队", "队伍"),
}
_MOST = 2000
_LONGEST = 24
"""A name of a class list may be longer than one that a pupil chooses, in characters."""


def read_roster(text: str, file: str) -> tuple[Enrolled, ...]:
    """The pupils of a class list: CSV with a row each, columns number, name and team, or names alone.

    A first row of column names may put them in another order. Raises InputError with the line for a row without a
    name, a number that stands there twice, and a list with nobody in it.
    """
    sample = text[:4096]
    separator = max(",;\t", key=sample.count)
    rows = [
        (number, [cell.strip() for cell in row])
        for number, row in enumerate(csv.reader(io.StringIO(text), delimiter=separator), 1)
        if any(cell.strip() for cell in row)
    ]
    columns = _columns_of(rows[0][1]) if rows else {}
    if columns:
        rows = rows[1:]
    elif rows:
        columns = {"name": 0} if len(rows[0][1]) == 1 else {"number": 0, "name": 1, "team": 2}
    if not rows or len(rows) > _MOST:
        raise InputError(
            _("A class list holds 1 to {most} pupils; this one holds {count}.").format(
                most=_MOST, count=len(rows)
            ),
            _("Write a line for each pupil: number, name."),
            Place(file),
        )
    listed: list[Enrolled] = []
    seen: set[str] = set()
    for line, row in rows:
        cells = {name: row[place] if place < len(row) else "" for name, place in columns.items()}
        name = clean_name(cells.get("name", ""))[:_LONGEST]
        number = clean_name(cells.get("number", ""))[:_LONGEST]
        if not name:
            raise InputError(_("This pupil has no name."), _("Write: number, name."), Place(file, line))
        same = sameness(number or name)
        if same in seen:
            raise InputError(
                _("“{name}” stands in the class list twice.").format(name=number or name),
                _("Give each pupil a number of their own."),
                Place(file, line),
            )
        seen.add(same)
        listed.append(Enrolled(number, name, clean_name(cells.get("team", ""))[:_LONGEST]))
    return tuple(listed)


def _columns_of(row: list[str]) -> dict[str, int]:
    """Which column is which, if the row names them."""
    found = {
        kind: place
        for place, cell in enumerate(row)
        for kind, words in _HEADS.items()
        if cell.casefold() in words
    }
    return found if "name" in found else {}
