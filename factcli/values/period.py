"""Periods: years, parts of years, dates, "since" and "by", found in Chinese and English text."""

from dataclasses import dataclass
from datetime import date

from factcli.values.date import Dated
from factcli.values.scan import fold, scan
from factcli.values.stretch import PeriodKind

__all__ = ["Period", "PeriodKind", "find_periods", "period_from", "read_period"]


@dataclass(frozen=True, slots=True)
class Period:
    """A period read from `text`, which stands at `start` to `end` (code points, `end` not included).

    `first` and `last` are its days, both included; None is no bound, or not known. `relative` says what isn't
    known: "last year", "this year h1", "q1", or a month or day of some year as "--05" and "--05-03"; then both
    days are None. A period since 2023 has no last day, one until 2023 no first.
    """

    text: str
    start: int
    end: int
    first: date | None
    last: date | None
    relative: str
    kind: PeriodKind


_OPENERS = ("in ", "during ", "throughout ", "在", "于")


def find_periods(text: str, today: date | None = None) -> list[Period]:
    """The periods of a text in order; 去年, this month and the like are resolved only when `today` is given.

    >>> [found.text for found in find_periods("2023年以来，今年上半年")]
    ['2023年以来', '今年上半年']
    """
    return [period_from(text, dated) for dated in scan(fold(text), today)[1]]


def read_period(text: str, today: date | None = None) -> Period | None:
    """The one period that the whole text is, without white space at its ends, or None.

    A leading "in" or 在 may stand before it. Here, where nothing else can be meant, 23年 is the year 2023 and "2023" a year too.
    """
    folded = fold(text)
    start, end = len(folded) - len(folded.lstrip()), len(folded.rstrip())
    opener = next((word for word in _OPENERS if folded.startswith(word, start)), "")
    start += len(opener)
    inner = folded[start:end]
    if inner[2:] == "年" and inner[:2].isascii() and inner[:2].isdigit():
        century = "20" if inner[:2] < "50" else "19"
        found = scan(century + inner, today)[1]
        return period_from(text, found[0], start, len(inner)) if found else None
    dated = scan(inner, today, dates_only=True)[1]
    if len(dated) != 1 or dated[0].start != 0 or dated[0].end != len(inner):
        return None
    return period_from(text, dated[0], start)


def period_from(text: str, dated: Dated, shift: int = 0, length: int = 0) -> Period:
    """The period that was found in `text` moved by `shift`."""
    start, end = dated.start + shift, (length or dated.end) + shift
    return Period(text[start:end], start, end, dated.first, dated.last, dated.relative, dated.kind)
