"""Figures of a plain sentence: quantities, periods and times of day, and what one makes of another."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from factcli.text.span import Span
from factcli.values.compare import Agreement, compare_quantities
from factcli.values.dimension import Dimension
from factcli.values.hedge import Hedge
from factcli.values.period import Period, PeriodKind, read_period
from factcli.values.quantity import Quantity, find_values
from factcli.verify.plain.change_told import split_changes
from factcli.verify.plain.clock import find_clocks
from factcli.verify.plain.figure_word import find_figures_in_words
from factcli.verify.plain.told_period import compare_told_periods
from factcli.verify.plain.written_year import leaves_year_out, year_marks
from factcli.verify.vocabulary import words_of_table


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity, a period, or a time of day in minutes (-1 where it is none), with its place in the text."""

    start: int
    end: int
    text: str
    quantity: Quantity | None = None
    period: Period | None = None
    minute: int = -1

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


def find_figures(text: str) -> tuple[Figure, ...]:
    """The figures of a normalised text in order; a bare "one" that is no more than "a" is none."""
    clocks = [
        Figure(span.start, span.end, span.cut(text), minute=minute) for span, minute in find_clocks(text)
    ]
    quantities, periods = find_values(text)
    in_words = list(find_figures_in_words(text))
    inside = [(one.start, one.end) for one in in_words]
    quantities = [
        one
        for one in split_changes(text, quantities)
        if not any(start <= one.start and one.end <= end for start, end in inside)
    ]
    quantities += in_words
    found = [
        Figure(quantity.start, quantity.end, quantity.text, quantity)
        for quantity in quantities
        if (
            not quantity.is_article
            or quantity.text.startswith(("one", "only one"))
            or quantity.text.endswith("single")
        )
        and not _is_taken(quantity, clocks)
    ]
    found += [
        Figure(period.start, period.end, period.text, None, period)
        for period in periods
        if not _is_taken(period, clocks)
    ]
    found = [_as_year(text, figure) for figure in found]
    found = [_with_part(text, figure) for figure in found]
    found += clocks
    found = _with_years(text, sorted(found, key=lambda figure: figure.start))
    return tuple(sorted(found, key=lambda figure: figure.start))


_YEAR_BEFORE = ("上一年", "上年", "前一年")


def _with_years(text: str, figures: list[Figure]) -> list[Figure]:
    """The figures, with "the year before" and "two years later" as the years that follow from the one named last."""
    found: list[Figure] = []
    year = 0
    for figure in figures:
        period = figure.period
        later = _years_later(text, figure) if year else 0
        if period is not None and figure.text in _YEAR_BEFORE and year:
            later = -1
        if later:
            first, last = date(year + later, 1, 1), date(year + later, 12, 31)
            spoken = period or replace(_A_YEAR, start=figure.start, end=figure.end)
            resolved = replace(spoken, first=first, last=last, relative="", text=figure.text)
            figure = replace(figure, quantity=None, period=resolved)
        elif period is not None and period.first is not None:
            year = period.first.year
        found.append(figure)
    return found


def _years_later(text: str, figure: Figure) -> int:
    """How many years a length of time leads on: two years later, 三年后; 0 where it doesn't."""
    quantity = figure.quantity
    if quantity is None or quantity.dimension is not Dimension.TIME or quantity.high is None:
        return 0
    is_years = figure.text.endswith(("year", "years", "年")) and quantity.hedge is Hedge.NONE
    return (
        int(quantity.high // _YEAR)
        if is_years and text.startswith((" later", "后", "之后"), figure.end)
        else 0
    )


_YEAR = 365
_A_YEAR = Period("", 0, 0, None, None, "", PeriodKind.SPAN)


_PARTS_AFTER = {"末": 1, "末期": 1, "后期": 1, "晚期": 1, "初": 0, "初期": 0, "早期": 0, "初年": 0, "末年": 1}
_PARTS_BEFORE = {"late": 1, "early": 0}
_LEAST_DECADE = 3000


def _as_year(text: str, figure: Figure) -> Figure:
    """A bare number after "the" that can only be a year as the year: at the 2021 census."""
    number = figure.text
    if len(number) != 4 or not number.isdigit() or not _stands_for_year(text, figure):
        return figure
    period = read_period(number)
    if period is None or not _FIRST_YEAR <= int(number) <= _LAST_YEAR:
        return figure
    return Figure(figure.start, figure.end, number, None, replace(period, start=figure.start, end=figure.end))


_FIRST_YEAR, _LAST_YEAR = 1500, 2100
_SUMS = (
    "total of ",
    "sum of ",
    "average of ",
    "number of ",
    "population of ",
    "height of ",
    "out of ",
    "one of ",
)


def _stands_for_year(text: str, figure: Figure) -> bool:
    """Whether a number stands where a year does: the 2021 census, the flood of 1816."""
    before = text[: figure.start]
    if before.endswith(("the ", "its ")):
        return True
    after = text[figure.end :].lstrip(" ").partition(" ")[0]
    ends = not after or not after[0].isalpha() or after in _AFTER_YEAR
    return before.endswith(" of ") and not before.endswith(_SUMS) and ends


_AFTER_YEAR = words_of_table(
    "was were is had has killed destroyed led brought and when in on at which that lasted caused"
)


def _with_part(text: str, figure: Figure) -> Figure:
    """A decade or century with the word for its beginning or end, as the four tenths that it means."""
    period = figure.period
    if period is None or period.first is None or period.last is None:
        return figure
    years = period.last.year - period.first.year + 1
    if (period.last - period.first).days < _LEAST_DECADE or years % 10:
        return figure
    start, end = figure.start, figure.end
    word = next((word for size in (2, 1) if (word := text[end : end + size]) in _PARTS_AFTER), "")
    side = _PARTS_AFTER.get(word)
    end += len(word)
    if side is None:
        before = text[:start].rstrip(" -").rsplit(None, 1)
        if not before or before[-1] not in _PARTS_BEFORE:
            return figure
        side = _PARTS_BEFORE[before[-1]]
        start = text.rfind(before[-1], 0, start)
    share = years * 4 // 10
    first = period.first if side == 0 else date(period.last.year - share + 1, 1, 1)
    last = period.last if side == 1 else date(period.first.year + share - 1, 12, 31)
    return Figure(start, end, text[start:end], None, replace(period, first=first, last=last))


def _is_taken(value: Quantity | Period, clocks: list[Figure]) -> bool:
    return any(value.start < clock.end and clock.start < value.end for clock in clocks)


def are_of_one_kind(one: Figure, other: Figure) -> bool:
    """Whether two figures could stand in the same slot."""
    if one.quantity and other.quantity:
        units = {one.quantity.unit, other.quantity.unit}
        if "号" in units and len(units) > 1:
            return False  # the number in a name is no place in an order
        return _compare_quantities(one.quantity, other.quantity) is not Agreement.INCOMPARABLE
    if one.period and other.period:
        return True
    return one.minute >= 0 and other.minute >= 0


def compare_figures(claimed: Figure, stated: Figure) -> Agreement:
    """Whether the stated figure bears out the claimed one."""
    if claimed.text == stated.text:
        return Agreement.AGREES
    if claimed.quantity and stated.quantity:
        return _compare_quantities(claimed.quantity, stated.quantity)
    if claimed.period and stated.period:
        if leaves_year_out(claimed.text, stated.text):
            return Agreement.AGREES
        if is_range(claimed) and is_range(stated):
            return _compare_ranges(claimed.period, stated.period)
        if is_range(claimed):
            found = compare_told_periods(claimed.period, stated.period)
            return Agreement.UNDECIDED if found is Agreement.AGREES else found
        return compare_told_periods(claimed.period, stated.period)
    if claimed.minute >= 0 and stated.minute >= 0:
        return Agreement.AGREES if claimed.minute == stated.minute else Agreement.DIFFERS
    return Agreement.INCOMPARABLE


def is_range(figure: Figure) -> bool:
    """Whether a period names its first and its last year: 1998至2016年, but no decade."""
    period = figure.period
    if period is None or period.first is None or period.last is None or period.first.year == period.last.year:
        return False
    return sum(1 for sign in year_marks(figure.text)) > 1


def _compare_ranges(claimed: Period, stated: Period) -> Agreement:
    ends = [(claimed.first, stated.first), (claimed.last, stated.last)]
    same = sum(1 for mine, theirs in ends if mine and theirs and mine.year == theirs.year)
    return (Agreement.UNDECIDED, Agreement.DIFFERS, Agreement.AGREES)[same]


def has_both_ends(claimed: Figure, stated: Iterable[Figure]) -> bool:
    """Whether the first and the last year of a claimed range each stand among stated periods."""
    if claimed.period is None or claimed.period.first is None or claimed.period.last is None:
        return False
    years = {
        day.year
        for figure in stated
        if figure.period
        for day in (figure.period.first, figure.period.last)
        if day
    }
    return {claimed.period.first.year, claimed.period.last.year} <= years


def _compare_quantities(claimed: Quantity, stated: Quantity) -> Agreement:
    found = compare_quantities(claimed, stated)
    if claimed.hedge is stated.hedge is Hedge.RANGE and (claimed.low, claimed.high) != (
        stated.low,
        stated.high,
    ):
        return Agreement.UNDECIDED if found is Agreement.AGREES else found
    if claimed.stated is None and stated.stated is None and claimed.dimension is Dimension.ORDINAL:
        return (
            found if claimed.high == stated.high else Agreement.UNDECIDED
        )  # the top 41, where the top 40 is told
    if found is Agreement.INCOMPARABLE and {claimed.dimension, stated.dimension} == _PLACE:
        same = claimed.unit == stated.unit and claimed.stated == stated.stated
        return Agreement.AGREES if same else Agreement.INCOMPARABLE  # 在30层: on the 30th storey
    return found


_PLACE = {Dimension.ORDINAL, Dimension.COUNT}
