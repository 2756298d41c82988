"""Items put side by side on several forms: at no number the same right answer twice, in no form one label in a long row.

A column is what stands at one number: one item of each form. Columns are filled first, then put in order.
"""

from collections import deque
from collections.abc import Callable, Sequence
from typing import NamedTuple

from factcli.quiz.draw import Draw

LONGEST_RUN = 3
"""So many times in a row one label may be the right one."""
_MOVES = 20
"""So many changes of places are tried for each column."""


class Cell(NamedTuple):
    """An item on one form: its place among all items, its right answer there, and whether that is one label."""

    original: int
    key: str
    takes_one: bool


Column = list[Cell]


def fill_columns(forms: Sequence[Sequence[Cell]], draw: Draw) -> list[Column]:
    """A column for every item, in which the forms' items have other keys and are other items, as far as can be.

    A form's items are matched with the columns by augmenting paths, so that as many fit as those of the forms before
    it leave possible.
    """
    columns = [[cell] for cell in draw.shuffle(forms[0])]
    for cells in forms[1:]:
        mixed = draw.shuffle(cells)
        taken = _match(mixed, columns, _differs)
        taken = _match(mixed, columns, _has_another_key, taken)
        left = deque(number for number in range(len(mixed)) if number not in taken.values())
        for place in range(len(columns)):
            columns[place].append(mixed[taken[place] if place in taken else left.popleft()])
    return columns


def order_columns(columns: Sequence[Column], draw: Draw) -> list[Column]:
    """The columns in an order in which no form has one right label more than three times in a row, if one is found.

    Only single-choice items count; what stands between them doesn't end a row. Two columns change places as long as
    that makes no more rows too long.
    """
    ordered = draw.shuffle(columns)
    runs = count_runs(ordered)
    for _move in range(_MOVES * len(columns)):
        if not runs:
            break
        one, other = draw.below(len(ordered)), draw.choose(_in_runs(ordered))
        ordered[one], ordered[other] = ordered[other], ordered[one]
        changed = count_runs(ordered)
        if changed > runs:
            ordered[one], ordered[other] = ordered[other], ordered[one]
        else:
            runs = changed
    return ordered


def count_runs(columns: Sequence[Column]) -> int:
    """How often, over all forms, a right label stands at its place after three of the same."""
    return len(_in_runs(columns))


def find_runs(cells: Sequence[Cell]) -> list[int]:
    """The places in one form, from 0, where a right label stands after three of the same."""
    found, row, last = [], 0, ""
    for place, cell in enumerate(cells):
        if not cell.takes_one:
            continue
        row = row + 1 if cell.key == last else 1
        last = cell.key
        if row > LONGEST_RUN:
            found.append(place)
    return found


def _in_runs(columns: Sequence[Column]) -> list[int]:
    return [place for cells in zip(*columns, strict=True) for place in find_runs(cells)]


def _has_another_key(cell: Cell, column: Column) -> bool:
    return all(cell.key != other.key for other in column)


def _differs(cell: Cell, column: Column) -> bool:
    return all(cell.key != other.key and cell.original != other.original for other in column)


def _match(
    cells: Sequence[Cell],
    columns: Sequence[Column],
    fits: Callable[[Cell, Column], bool],
    taken: dict[int, int] | None = None,
) -> dict[int, int]:
    """As many cells as can be, each in a column that it fits: the cell's number by the column's place.

    Starts from the pairs in `taken`, which may be changed for others that fit (Kuhn 1955, by breadth).
    """
    of_column = dict(taken or {})
    done = set(of_column.values())
    for start in range(len(cells)):
        if start in done:
            continue
        came_from: dict[int, int] = {}
        waiting = deque([start])
        while waiting:
            number = waiting.popleft()
            open_places = [
                place
                for place in range(len(columns))
                if place not in came_from and fits(cells[number], columns[place])
            ]
            free = next((place for place in open_places if place not in of_column), None)
            if free is not None:
                came_from[free] = number
                _augment(free, start, came_from, of_column)
                break
            for place in open_places:
                came_from[place] = number
                waiting.append(of_column[place])
    return of_column


def _augment(place: int, start: int, came_from: dict[int, int], of_column: dict[int, int]) -> None:
    """Give each column on the way back to `start` the cell that reached it."""
    while True:
        number = came_from[place]
        before = next((other for other, held in of_column.items() if held == number), None)
        of_column[place] = number
        if number == start or before is None:
            return
        place = before
