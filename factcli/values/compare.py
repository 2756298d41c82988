"""Comparing: whether what is stated bears out what is claimed, for quantities and for periods."""

from datetime import date
from enum import StrEnum
from fractions import Fraction

from factcli.values.dimension import Dimension
from factcli.values.period import Period, PeriodKind
from factcli.values.quantity import Quantity
from factcli.values.unit import things_of

_COUNT, _NUMBER, _MONEY, _ORDINAL = (
    Dimension.COUNT,
    Dimension.NUMBER,
    Dimension.MONEY,
    Dimension.ORDINAL,
)
_Bounds = tuple[Fraction | None, bool, Fraction | None, bool]


class Agreement(StrEnum):
    """What a stated value makes of a claimed one; `UNDECIDED` means that it could be either."""

    AGREES = "agrees"
    DIFFERS = "differs"
    UNDECIDED = "undecided"
    INCOMPARABLE = "incomparable"


def compare_quantities(claimed: Quantity, stated: Quantity) -> Agreement:
    """Whether `stated` entails `claimed`, excludes it, leaves it open, or measures something else.

    >>> from factcli.values.quantity import read_quantity
    >>> compare_quantities(read_quantity("超过100个"), read_quantity("112个")).value
    'agrees'
    """
    if not are_comparable(claimed, stated):
        return Agreement.INCOMPARABLE
    whole = _are_whole(claimed, stated)
    outer, inner = _bounds(claimed, whole=whole), _bounds(stated, whole=whole)
    if _is_within(inner, outer):
        return Agreement.AGREES
    if claimed.is_exact and not stated.is_exact and claimed.stated == stated.stated:
        return Agreement.UNDECIDED  # 30 for 30余: the figure is the same, only its bound was left out
    return Agreement.DIFFERS if _are_apart(inner, outer) else Agreement.UNDECIDED


def bears_out(claimed: Quantity, stated: Quantity) -> bool:
    """Whether `stated` entails `claimed`: 112 bears out more than 100."""
    return compare_quantities(claimed, stated) is Agreement.AGREES


def is_same(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities say the same, bounds and all: each bears out the other."""
    if not are_comparable(one, other):
        return False
    whole = _are_whole(one, other)
    low, low_included, high, high_included = _bounds(one, whole=whole)
    other_low, other_low_included, other_high, other_high_included = _bounds(other, whole=whole)
    return (
        _is_equal(low, other_low)
        and _is_equal(high, other_high)
        and (low is None or low_included == other_low_included)
        and (high is None or high_included == other_high_included)
    )


def _are_whole(claimed: Quantity, stated: Quantity) -> bool:
    """Whether only whole numbers can be meant."""
    return stated.dimension is _COUNT or stated.dimension is _ORDINAL or claimed.dimension is _COUNT


def are_comparable(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities measure the same: one dimension and unit, or two measure words for the same things.

    A bare number goes with a count and with money (投资108亿). Currencies are never converted.
    """
    mine, theirs = one.dimension, other.dimension
    if mine is not theirs:
        if theirs is _NUMBER:
            mine, theirs = theirs, mine
        return mine is _NUMBER and (theirs is _COUNT or theirs is _MONEY)
    if mine is _COUNT:
        return _count_the_same(one.unit, other.unit)
    if mine is _ORDINAL:
        return one.unit == other.unit or "第" in (one.unit, other.unit) or {one.unit, other.unit} <= _PLACES
    return one.unit == other.unit


_PLACES = frozenset(["名", "位", "个"])


def _count_the_same(one: str, other: str) -> bool:
    if one == other:
        return True
    here, there = things_of(one), things_of(other)
    return "any" in here or "any" in there or bool(here & there)


def _bounds(quantity: Quantity, *, whole: bool) -> _Bounds:
    """The bounds, drawn in to whole numbers where only those can be meant: over 30 firms is 31 and more."""
    low, high = quantity.low, quantity.high
    low_included, high_included = quantity.low_included, quantity.high_included
    if whole:
        if low is not None and not low_included and low.denominator == 1:
            low, low_included = low + 1, True
        if high is not None and not high_included and high.denominator == 1:
            high, high_included = high - 1, True
    return low, low_included, high, high_included


def _is_within(inner: _Bounds, outer: _Bounds) -> bool:
    low, low_included, high, high_included = outer
    if low is not None and (
        inner[0] is None
        or _is_less(inner[0], low)
        or (inner[1] and not low_included and _is_equal(inner[0], low))
    ):
        return False
    return high is None or (
        inner[2] is not None
        and (_is_less(inner[2], high) or ((high_included or not inner[3]) and _is_equal(inner[2], high)))
    )


def _is_less(one: Fraction, other: Fraction) -> bool:
    """What `one < other` says, without the questions that fractions ask of numbers of any other kind."""
    return one.numerator * other.denominator < other.numerator * one.denominator


def _is_equal(one: Fraction | None, other: Fraction | None) -> bool:
    """What `one == other` says, in the same way."""
    if one is None or other is None:
        return one is other
    return one.numerator == other.numerator and one.denominator == other.denominator


def _are_apart(one: _Bounds, other: _Bounds) -> bool:
    return _ends_before(one, other) or _ends_before(other, one)


def _ends_before(one: _Bounds, other: _Bounds) -> bool:
    """Whether all of `one` lies below all of `other`."""
    high, low = one[2], other[0]
    if high is None or low is None:
        return False
    return _is_less(high, low) or (not (one[3] and other[1]) and _is_equal(high, low))


def compare_periods(claimed: Period, stated: Period) -> Agreement:
    """Whether the stated period is the claimed one or lies within it.

    May 2023 bears out "in 2023"; "in May 2023" stays open where 2023 is stated. "Since", "until", "before" and
    "after" agree with the same words for the same day; another year differs. Against a plain span they stay
    open where they overlap (what was counted since 2023 isn't what was counted in 2023) and differ where they
    don't. A period that isn't resolved agrees with the same words only, and 5月 with May of any year.
    """
    if claimed.relative or stated.relative:
        return _compare_relative(claimed, stated)
    if claimed.kind is stated.kind:
        if (claimed.first, claimed.last) == (stated.first, stated.last):
            return Agreement.AGREES
        if claimed.kind is not PeriodKind.SPAN:
            mine, theirs = claimed.first or claimed.last, stated.first or stated.last
            same_year = mine is not None and theirs is not None and mine.year == theirs.year
            return Agreement.UNDECIDED if same_year else Agreement.DIFFERS
        if _first(claimed) <= _first(stated) and _last(stated) <= _last(claimed):
            return Agreement.AGREES
    if _last(claimed) < _first(stated) or _last(stated) < _first(claimed):
        return Agreement.DIFFERS
    return Agreement.UNDECIDED


def _first(period: Period) -> date:
    return period.first or date.min


def _last(period: Period) -> date:
    return period.last or date.max


def _compare_relative(claimed: Period, stated: Period) -> Agreement:
    if claimed.kind is not stated.kind:
        return Agreement.UNDECIDED
    if claimed.relative == stated.relative:
        return Agreement.AGREES
    if claimed.relative.startswith("--") and stated.first is not None:
        return _compare_month(claimed.relative, stated, open_=Agreement.AGREES)
    if stated.relative.startswith("--") and claimed.first is not None:
        return _compare_month(stated.relative, claimed, open_=Agreement.UNDECIDED)
    mine, theirs = claimed.relative.split(), stated.relative.split()
    if claimed.relative and stated.relative and _are_other(mine, theirs):
        return Agreement.DIFFERS
    return Agreement.UNDECIDED


def _compare_month(relative: str, period: Period, open_: Agreement) -> Agreement:
    """A month or a day of no known year against a period that is known; `open_` where they fit."""
    month = int(relative[2:4])
    first, last = period.first, period.last
    if first is None or last is None or first.month != last.month or first.year != last.year:
        return Agreement.UNDECIDED
    if first.month != month:
        return Agreement.DIFFERS
    if len(relative) == 4:
        return open_
    if relative[4:5] == "-" and first == last:
        return open_ if first.day == int(relative[5:7]) else Agreement.DIFFERS
    return Agreement.UNDECIDED


def _are_other(mine: list[str], theirs: list[str]) -> bool:
    """Whether two relative periods can't be the same: last year and this year, h1 and h2, --05 and --06."""
    if len(mine) == len(theirs) == 1:
        short = mine[0], theirs[0]
        return (
            all(word[0] in "hq-" for word in short)
            and mine[0][:1] == theirs[0][:1]
            and len(mine[0]) == len(theirs[0])
        )
    return mine[:2] != theirs[:2] and len(mine) >= 2 and len(theirs) >= 2 and mine[1] == theirs[1]
