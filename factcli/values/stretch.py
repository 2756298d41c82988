"""Stretches of time: first and last day of years, halves, quarters, months, decades and centuries."""

from datetime import date, timedelta
from enum import StrEnum


class PeriodKind(StrEnum):
    """How a period is meant: within it, from its start on, up to its end, before it, after it."""

    SPAN = "span"
    SINCE = "since"
    UNTIL = "until"
    BEFORE = "before"
    AFTER = "after"


class Stretch:
    """A stretch of time written up to `end`: its first and last day, or `relative` where those aren't known.

    `year` and `month` are what a following month or day belongs to; 0 where there is none.
    """

    __slots__ = ("end", "first", "last", "month", "relative", "year")

    def __init__(
        self,
        end: int,
        first: date | None,
        last: date | None,
        relative: str = "",
        year: int = 0,
        month: int = 0,
    ) -> None:
        self.end, self.first, self.last, self.relative = end, first, last, relative
        self.year, self.month = year, month


PARTS = {
    "h1": (1, 6),
    "h2": (7, 12),
    "q1": (1, 3),
    "q2": (4, 6),
    "q3": (7, 9),
    "q4": (10, 12),
    "q1-q3": (1, 9),
}
PARTS |= {"early": (1, 3), "mid": (5, 8), "late": (10, 12), "end": (10, 12), "": (1, 12)}
_DAYS = {"early": (1, 10), "mid": (11, 20), "late": (21, 31), "": (1, 31)}
_YEARS = {
    "this year": 0,
    "last year": -1,
    "next year": 1,
    "the year before last": -2,
    "the year after next": 2,
}
_YEARS |= {"three years ago": -3}
_MONTHS = {"this month": 0, "last month": -1, "next month": 1}
_QUARTERS = {"this quarter": 0, "last quarter": -1, "next quarter": 1}
_WEEKS = {"this week": 0, "last week": -1, "next week": 1}
_TODAY = {
    "today": 0,
    "yesterday": -1,
    "tomorrow": 1,
    "the day before yesterday": -2,
    "the day after tomorrow": 2,
}


def _last_day(year: int, month: int) -> int:
    if month == 2:
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        return 29 if leap else 28
    return 30 if month in (4, 6, 9, 11) else 31


def months_of(end: int, year: int, first: int, last: int) -> Stretch | None:
    """The months `first` to `last` of a year; year 0 is an unknown one."""
    if not (1 <= first <= last <= 12 and 0 <= year <= 9998):
        return None
    month = first if first == last else 0
    if not year:
        relative = f"--{first:02}" if first == last else f"--{first:02}/--{last:02}"
        return Stretch(end, None, None, relative, 0, month)
    return Stretch(end, date(year, first, 1), date(year, last, _last_day(year, last)), "", year, month)


def year_of(end: int, year: int, part: str = "") -> Stretch | None:
    """A year, or the part of it named in `PARTS`."""
    found = months_of(end, year, *PARTS[part]) if year else None
    if found is not None:
        found.month = 0
    return found


def part_of(end: int, stretch: Stretch | None, part: str, today: date | None) -> Stretch | None:
    """The part of a year (`PARTS`) that is known, relative, or not named at all (None)."""
    if stretch is not None and stretch.year:
        return year_of(end, stretch.year, part)
    return relative_of(end, f"{stretch.relative if stretch else ''} {part}".strip(), today)


def day_of(end: int, year: int, month: int, day: int) -> Stretch | None:
    """One day; year 0 is an unknown one. None where no calendar has it."""
    if not (1 <= month <= 12 and 1 <= day <= _last_day(year or 2000, month) and 0 <= year <= 9998):
        return None
    if not year:
        return Stretch(end, None, None, f"--{month:02}-{day:02}", 0, month)
    return Stretch(end, date(year, month, day), date(year, month, day), "", year, month)


def days_of(end: int, year: int, month: int, part: str) -> Stretch | None:
    """The first, second or last ten days of a month: `early`, `mid`, `late`."""
    first, last = _DAYS[part]
    if not year:
        return Stretch(end, None, None, f"--{month:02} {part}")
    if not 1 <= month <= 12:
        return None
    last = min(last, _last_day(year, month))
    return Stretch(end, date(year, month, first), date(year, month, last), "", year, month)


def years_of(end: int, first: int, last: int) -> Stretch | None:
    """The years from `first` to `last`, both included."""
    if not 1 <= first <= last <= 9998:
        return None
    return Stretch(end, date(first, 1, 1), date(last, 12, 31), "", first if first == last else 0)


def century_of(end: int, century: int, part: str = "") -> Stretch | None:
    """A century, counted as 1901 to 2000 for the 20th, or its beginning, middle or end."""
    start = 100 * (century - 1) + 1
    first, last = {"": (0, 99), "early": (0, 19), "mid": (30, 69), "late": (80, 99)}[part]
    return years_of(end, start + first, start + last)


def plan_of(end: int, number: int) -> Stretch | None:
    """The five years of a Chinese five-year plan: the 14th is 2021 to 2025."""
    starts = {1: 1953, 2: 1958}
    start = starts.get(number, 1966 + 5 * (number - 3))
    return years_of(end, start, start + 4) if 1 <= number <= 30 else None


def relative_of(end: int, words: str, today: date | None) -> Stretch:
    """A stretch told by its distance from today, such as "last year H1"; resolved where today is known."""
    if today is not None:
        for table, resolve in (
            (_YEARS, _relative_year),
            (_MONTHS, _relative_month),
            (_QUARTERS, _relative_quarter),
            (_WEEKS, _relative_week),
            (_TODAY, _relative_day),
        ):
            for name, distance in table.items():
                if words == name or words.startswith(name + " "):
                    found = resolve(end, distance, words[len(name) + 1 :], today)
                    if found is not None:
                        return found
    return Stretch(end, None, None, words)


def _relative_year(end: int, distance: int, part: str, today: date) -> Stretch | None:
    year = today.year + distance
    if part.startswith("--"):
        pieces = [int(piece) for piece in part[2:].replace("/--", "-").split("-") if piece.isdigit()]
        if "/" in part and len(pieces) == 2:
            return months_of(end, year, *pieces)
        return day_of(end, year, *pieces) if len(pieces) == 2 else months_of(end, year, pieces[0], pieces[0])
    return year_of(end, year, part) if part in PARTS else None


def _relative_month(end: int, distance: int, part: str, today: date) -> Stretch | None:
    number = today.year * 12 + today.month - 1 + distance
    if part in _DAYS and part:
        return days_of(end, number // 12, number % 12 + 1, part)
    return months_of(end, number // 12, number % 12 + 1, number % 12 + 1)


def _relative_quarter(end: int, distance: int, part: str, today: date) -> Stretch | None:
    number = today.year * 4 + (today.month - 1) // 3 + distance
    return months_of(end, number // 4, 3 * (number % 4) + 1, 3 * (number % 4) + 3)


def _relative_week(end: int, distance: int, part: str, today: date) -> Stretch | None:
    monday = today.toordinal() - today.weekday() + 7 * distance
    if not 1 <= monday <= date.max.toordinal() - 6:
        return None
    first = date.fromordinal(monday)
    return Stretch(end, first, first + timedelta(days=6))


def _relative_day(end: int, distance: int, part: str, today: date) -> Stretch | None:
    ordinal = today.toordinal() + distance
    if not 1 <= ordinal <= date.max.toordinal():
        return None
    day = date.fromordinal(ordinal)
    return Stretch(end, day, day)
