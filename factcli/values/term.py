"""Terms: a figure together with the unit behind it, before hedges and ranges."""

from fractions import Fraction

from factcli.values.calendar_length import MEAN_MONTH, days_of_months
from factcli.values.digits import DIGITS
from factcli.values.dimension import Dimension
from factcli.values.english import word_end
from factcli.values.exact import Exact, times
from factcli.values.figure import Figure
from factcli.values.hedge import Hedge, hedge_after
from factcli.values.unit import (
    METRE,
    MULTIPLE,
    NO_UNIT,
    ORDER,
    PERCENT,
    PIECES,
    POINTS,
    Unit,
    is_ordered,
    unit_at,
)
from factcli.values.unit_table import NOT_BEFORE

# "A day" and "a second" say how often or which one more than how long.
_LOOSE = frozenset(("day", "second", "minute", "quarter"))
_LINK_WORDS = "and out for the per but than over about only from with last next past"
_LINKS = frozenset(_LINK_WORDS.split())
_HALVES = frozenset(
    {
        Dimension.TIME,
        Dimension.LENGTH,
        Dimension.MASS,
        Dimension.AREA,
        Dimension.MULTIPLE,
        Dimension.VOLUME,
        Dimension.PERCENT,
    }
)


class Term:
    """A figure with its unit and the hedge between or behind them; `end` is where they end."""

    __slots__ = ("end", "figure", "hedge", "unit")

    def __init__(self, figure: Figure, unit: Unit, end: int, hedge: Hedge = Hedge.NONE) -> None:
        self.figure, self.unit, self.end, self.hedge = figure, unit, end, hedge

    def amount(self, value: Exact) -> Exact:
        """`value` of the unit in the canonical unit; months have their mean length."""
        if self.unit.months:
            return value * self.unit.months * MEAN_MONTH
        return value if self.unit.factor == 1 else times(value, self.unit.factor)

    def least(self, value: Exact) -> Exact:
        """The least that `value` of the unit can be in the canonical unit."""
        if self.unit.months:
            return days_of_months(value * self.unit.months)[0]
        return self.amount(value)

    def most(self, value: Exact) -> Exact:
        """The most that `value` of the unit can be in the canonical unit."""
        if self.unit.months:
            return days_of_months(value * self.unit.months)[1]
        return self.amount(value)


def read_term(text: str, figure: Figure) -> Term:
    """`figure` with its unit, or without one where none follows."""
    if figure.kind == "percent":
        return Term(figure, PERCENT, figure.end)
    if figure.kind == "multiple":
        return Term(figure, MULTIPLE, figure.end)
    end = figure.end
    hedge = Hedge.NONE
    if figure.kind == "ordinal":
        return _ordinal(text, figure)
    if text.startswith("+", end) and text[end + 1 : end + 2] not in DIGITS:
        hedge, end = Hedge.AT_LEAST, end + 1
    elif text.startswith(("-odd", " odd ", "-plus"), end):
        hedge = Hedge.AT_LEAST if text.startswith("-plus", end) else Hedge.ODD
        end += 5 if hedge is Hedge.AT_LEAST else 4
    elif figure.hedge is Hedge.NONE:
        found = hedge_after(text, end)
        if found is not None:
            hedge, end = found
    if hedge is Hedge.ODD:
        figure.make_odd()
        hedge = Hedge.NONE
    if text.startswith("个亿", end) and figure.scale < 10**4 and not text.startswith(_THRESHOLDS, end + 2):
        figure.multiply(10**8)
        figure.weak = False
        end += 2
    unit, after = _read_unit(text, figure, end)
    if unit is NO_UNIT:
        return Term(figure, unit, end, hedge)
    term = Term(figure, unit, after, hedge)
    _read_fraction_of_unit(text, term)
    _read_rate(text, term)
    return term


_THRESHOLDS = ("元以上", "元以下", "元级", "级", "元户")
"""Behind 个亿 these say what kind of thing is counted: 12个亿元以上项目 are twelve projects."""


def _ordinal(text: str, figure: Figure) -> Term:
    """第三, and the measure word that belongs to it: 第三名, 第十届."""
    found = unit_at(text, figure.end)
    if found is not None and text[figure.end] > "\u2e80" and is_ordered(found[0].symbol):
        unit, end = found
        if text[end : end + 1] not in NOT_BEFORE.get(unit.symbol, "") or end == len(text):
            return Term(figure, Unit(unit.symbol, Dimension.ORDINAL, 1, 0, unit.symbol), end)
    return Term(figure, ORDER, figure.end)


def _read_unit(text: str, figure: Figure, end: int) -> tuple[Unit, int]:
    """The unit behind a figure and where it ends; NO_UNIT where there is none."""
    found = unit_at(text, end) or _length_behind_word(text, end)
    if found is None:
        return NO_UNIT, end
    unit, after = found
    if unit is MULTIPLE and "times" in text[end:after]:
        after = text.index("times", end) + len("times")  # the word behind only told the meaning
    name = text[end:after].strip(" -")
    following = text[after : after + 1]
    if following and following in NOT_BEFORE.get(name, ""):
        return NO_UNIT, end
    if figure.weak and len(name) == 1 and following == name:
        return NO_UNIT, end  # 一片片, 一个个
    if name == "月" and not (
        figure.value == Fraction(1, 2) or figure.hedge is Hedge.ODD or text[figure.start] in "俩仨"
    ):
        return NO_UNIT, end  # 3月 is March
    if figure.kind == "article" and name in _LOOSE:
        return NO_UNIT, end
    if name == "m":
        return METRE, after
    if name in ("块", "圆") and following > "\u2e80" and following not in "钱左上以多余的每起，。、;":
        return Unit("块", Dimension.COUNT, 1, 0, "item"), after
    if unit.symbol == "分" and name in ("point", "points") and not isinstance(figure.value, int):
        return POINTS, after
    if unit.dimension is Dimension.ORDINAL:
        counts = text[figure.start] == "两" or figure.hedge is not Hedge.NONE
        if counts or figure.scale >= 10**4 or not isinstance(figure.value, int):
            return (
                (Unit(unit.symbol, Dimension.COUNT, 1, 0, unit.symbol), after) if counts else (NO_UNIT, end)
            )
    return unit, after


def _length_behind_word(text: str, end: int) -> tuple[Unit, int] | None:
    """A unit of time behind one more word: 200 consecutive days, 243 Earth days."""
    if not text.startswith(" ", end):
        return None
    after = word_end(text, end + 1)
    if after - end < 4 or not text.startswith(" ", after) or text[end + 1 : after] in _LINKS:
        return None
    found = unit_at(text, after)
    return found if found is not None and found[0].dimension is Dimension.TIME else None


def _read_fraction_of_unit(text: str, term: Term) -> None:
    """三天半, 三个半月, 三年多, 3个多月: what is added behind a unit."""
    figure, end = term.figure, term.end
    sign = text[end : end + 1]
    if not sign or figure.hedge is not Hedge.NONE:
        return
    if sign == " ":
        for words in (" and a half",):
            if text.startswith(words, end) and term.unit.dimension in _HALVES:
                _add_half(figure)
                term.end = end + len(words)
        return
    if sign not in "半多余":
        return
    before_half = term.unit is PIECES
    if before_half:
        found = unit_at(text, end + 1)
        if found is not None and found[0].dimension is Dimension.TIME and text[end + 1] not in "年天日周":
            term.unit, term.end = found
            if sign == "半":
                _add_half(figure)
            else:
                figure.make_odd()
            return
    if sign == "半":
        if (before_half or term.unit.dimension in _HALVES) and isinstance(figure.value, int):
            if text[end + 1 : end + 2] in ("导", "岛", "径", "决", "成"):
                return
            _add_half(figure)
            term.end = end + 1
        return
    after = unit_at(text, end + 1)
    counted = after is not None and after[0].dimension is Dimension.COUNT
    if (
        not counted
        and not before_half
        and text[end + 1 : end + 2] not in ("于", *"0123456789一二三四五六七八九十")
    ):
        figure.make_odd()
        term.end = end + 1


def _add_half(figure: Figure) -> None:
    figure.value += Fraction(1, 2)
    figure.low = figure.high = figure.value
    figure.step = Fraction(1, 2)


def _read_rate(text: str, term: Term) -> None:
    """元/吨: a unit for each of another."""
    end = term.end
    if not text.startswith(("/", "每"), end):
        return
    found = unit_at(text, end + 1)
    if found is None:
        return
    below, after = found
    factor: Exact = 1 if below.months else below.factor
    symbol = "月" if below.months else below.symbol
    divisor = factor * (below.months or 1)
    if term.unit.months:
        return
    term.unit = Unit(f"{term.unit.symbol}/{symbol}", Dimension.RATE, Fraction(term.unit.factor) / divisor)
    term.end = after
