"""Quantities said in several steps: 1小时30分钟, two years and three months, 下午3点20分."""

from fractions import Fraction

from factcli.values.digits import DIGITS
from factcli.values.dimension import Dimension
from factcli.values.hedge import Hedge
from factcli.values.numeral import read_figure
from factcli.values.numeral_table import HAN_STARTS
from factcli.values.term import Term, read_term
from factcli.values.unit import Unit, unit_named

_LINKS = ("零", "又", " and ", ", ", " ")
_FOLLOWING = frozenset(link[0] for link in _LINKS) | DIGITS | HAN_STARTS
_MORNING = ("凌晨", "早上", "清晨", "早晨", "上午", "中午", "今晨", "当天", "当日", "每天", "每日", "早")
_EVENING = ("下午", "晚上", "傍晚", "夜里", "夜间", "当晚", "今晚", "晚")
_HOUR = Unit("点", Dimension.CLOCK, 1)


def add_smaller_units(text: str, term: Term) -> None:
    """Take into a length of time the smaller units that follow it; days and months aren't mixed."""
    for _ in range(3):
        following = text[term.end : term.end + 1]
        if following not in _FOLLOWING or (
            following in " ," and term.unit.factor == 1 and not term.unit.months
        ):
            return  # "42 days and …" goes on to something else
        figure = term.figure
        if (
            figure.hedge is not Hedge.NONE
            or term.hedge is not Hedge.NONE
            or not isinstance(figure.value, int)
        ):
            return
        link = next((link for link in _LINKS if text.startswith(link, term.end)), "")
        smaller = read_figure(text, term.end + len(link))
        if smaller is None or smaller.hedge is not Hedge.NONE or smaller.kind:
            return
        below = read_term(text, smaller)
        unit, end = below.unit, below.end
        if unit.symbol == "分" and term.unit.factor == Fraction(1, 24):
            unit = unit_named("分钟") or unit
        fits = unit.dimension is Dimension.TIME and bool(unit.months) == bool(term.unit.months)
        if not fits or below.hedge is not Hedge.NONE or not _is_smaller(unit, term.unit):
            return
        ratio = (
            Fraction(unit.months, term.unit.months)
            if unit.months
            else Fraction(unit.factor) / term.unit.factor
        )
        figure.value += smaller.value * ratio
        if figure.value.denominator == 1:
            figure.value = int(figure.value)
        figure.low = figure.high = figure.value
        figure.step, figure.end, term.end = smaller.step * ratio, end, end


def _is_smaller(unit: Unit, other: Unit) -> bool:
    return unit.months < other.months if other.months else unit.factor < other.factor


def read_clock(text: str, term: Term, start: int, floor: int) -> int | None:
    """Make a time of day of a number before 点, in hours since midnight, where the words around say so.

    Returns where it starts, with 上午 or 下午; None where 点 counts something else.
    """
    figure = term.figure
    if not isinstance(figure.value, int) or not 0 <= figure.value <= 24:
        return None
    before = next((word for word in (*_MORNING, *_EVENING) if text.endswith(word, floor, start)), "")
    end = term.end
    minutes = 0
    said = bool(before)
    if text.startswith(("钟", "整"), end):
        said, end = True, end + 1
    elif text.startswith("半", end) and not text.startswith(("半导", "半岛", "半径"), end):
        said, end, minutes = True, end + 1, 30
    else:
        smaller = read_figure(text, end) if end < len(text) else None
        if smaller is not None and text.startswith("分", smaller.end) and 0 <= smaller.value < 60:
            said, end, minutes = True, smaller.end + 1, int(smaller.value)
    if not said:
        return None
    afternoon = 12 if before in _EVENING and figure.value < 12 else 0
    figure.value += afternoon + Fraction(minutes, 60)
    figure.low = figure.high = figure.value
    term.unit, term.end = _HOUR, end
    return start - len(before)
