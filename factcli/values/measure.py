"""Quantities assembled around a figure: sign, currency, hedges, ranges."""

from factcli.values.compound import add_smaller_units, read_clock
from factcli.values.digits import DIGITS
from factcli.values.dimension import Dimension
from factcli.values.exact import Exact
from factcli.values.figure import Figure
from factcli.values.hedge import Hedge, Interval, bound, hedge_after, hedge_before
from factcli.values.numeral import read_figure
from factcli.values.term import Term, read_term
from factcli.values.unit import NO_UNIT, Unit, money_before, unit_named

_NEGATIVE = ("负", "零下", "minus ")
_JOINTS = ("到", "至", "~", "--", "-", "–", "—", " to ", " and ", " or ", "和", "与", "、", "或")
_JOINT_FIRSTS = frozenset(joint[0] for joint in _JOINTS)
_BETWEEN = ("between ", "介于", "在")
_ENUMERATED = frozenset({Dimension.COUNT, Dimension.TIME})
_MEASURED = frozenset({Dimension.TIME, Dimension.LENGTH, Dimension.AREA, Dimension.MASS})
_WHOLE = frozenset({Dimension.COUNT, Dimension.NUMBER})


class Measure:
    """A quantity as found: where it stands, its interval in the canonical unit, the unit, the hedge."""

    __slots__ = ("bounds", "dimension", "end", "hedge", "start", "stated", "unit")

    def __init__(
        self, start: int, end: int, bounds: Interval, unit: Unit, hedge: Hedge, stated: Exact | None
    ) -> None:
        self.start, self.end, self.bounds, self.hedge, self.stated = start, end, bounds, hedge, stated
        self.unit, self.dimension = unit.symbol, unit.dimension


def measure_at(text: str, figure: Figure, floor: int, *, whole: bool = False) -> Measure | None:
    """The quantity around `figure`, not reaching below `floor`; None where the figure measures nothing.

    With `whole` the text is known to be nothing but a quantity, and a lone 三 counts.
    """
    first_start = figure.start
    if figure.start > floor and text[figure.start - 1] == "第" and not figure.kind:
        figure.kind = "ordinal"
        first_start -= 1
    elif text.endswith(("no.", "no. "), floor, figure.start) and not figure.kind:
        figure.kind = "ordinal"
        first_start = text.rindex("no", floor, figure.start)
    term = read_term(text, figure)
    start, negative = _read_sign(text, first_start, floor)
    if term.unit.dimension is Dimension.TIME:
        add_smaller_units(text, term)
    elif term.unit.symbol == "点":
        clock = read_clock(text, term, start, floor)
        start = start if clock is None else clock
    elif negative and term.unit.symbol == "度":
        term.unit = unit_named("℃") or term.unit
    end = term.end
    ranged = None if term.figure.kind in ("ordinal", "multiple") else _read_range(text, term, start, floor)
    if ranged is not None:
        start, end = ranged[1], ranged[2]
        low_term, high_term = term, ranged[0]
    else:
        low_term = high_term = term
    unit = high_term.unit
    hedge = term.hedge
    start, money, before = _read_before(text, start, end, floor, magnitude=text[figure.start] in "百千万亿半")
    if money is not None and unit is NO_UNIT:
        unit = money
        low_term.unit = high_term.unit = money
    if before is not None:
        hedge = before
    elif hedge is Hedge.NONE:
        found = hedge_after(text, end)
        if found is not None and not (unit is NO_UNIT and figure.weak and not whole):
            hedge, end = found
            if hedge is Hedge.ODD:
                figure.make_odd()
                hedge = Hedge.NONE
    else:
        found = hedge_after(text, end)
        if found is not None and found[0] is hedge:
            end = found[1]
    if not whole and not _counts(figure, unit, hedge, ranged is not None):
        return None
    return Measure(start, end, *_settle(low_term, high_term, hedge, unit, negative=negative))


def _counts(figure: Figure, unit: Unit, hedge: Hedge, ranged: bool) -> bool:
    """Whether a figure is enough of a number: a lone numeral needs a unit, a lone 亿 a hedge."""
    if figure.bare:
        return hedge is not Hedge.NONE or figure.hedge is not Hedge.NONE or ranged
    if figure.kind == "article":
        return unit.dimension in _MEASURED
    if figure.weak:
        return unit is not NO_UNIT or ranged or figure.kind == "ordinal"
    return True


def _read_sign(text: str, start: int, floor: int) -> tuple[int, bool]:
    if start <= floor or text[start - 1] not in "负下- ":
        return start, False
    for sign in _NEGATIVE:
        if start - len(sign) >= floor and text.startswith(sign, start - len(sign)):
            return start - len(sign), True
    if start > floor and text[start - 1] == "-" and text[start] in DIGITS:
        before = text[start - 2] if start > 1 else " "
        if not (before.isascii() and before.isalnum()) and before not in "-)":
            return start - 1, True
    return start, False


def _read_before(
    text: str, start: int, end: int, floor: int, *, magnitude: bool
) -> tuple[int, Unit | None, Hedge | None]:
    """The currency and the hedge in front of a quantity, in either order."""
    money = hedge = None
    for _ in range(3):
        if money is None:
            found_money = money_before(text, start, floor)
            if found_money is not None:
                money, start = found_money
                continue
        if hedge is None:
            found = hedge_before(text, start, floor, magnitude=magnitude)
            if found is not None and not _is_recent(text, found[1], start, end):
                hedge, start = found
                continue
        break
    return start, money, hedge


def _is_recent(text: str, start: int, after: int, end: int) -> bool:
    """Whether 近 means "the last" and not "nearly": 近三年来, 近5年间, or 近三年 at the head of a clause."""
    if text[start:after] != "近" or text[end - 1] not in "年月天日周期":
        return False
    at_head = start == 0 or text[start - 1] in ",，。;；、:： \n"
    few = text[after] not in "百千万" and end - after <= 4
    return text.startswith(("来", "间", "内", "以来", "之内"), end) or (
        at_head and few and text[end - 1] in "年月"
    )


def _read_range(text: str, first: Term, start: int, floor: int) -> tuple[Term, int, int] | None:
    """The second end of a range that begins with `first`, where the range starts, and where it ends."""
    if first.hedge is not Hedge.NONE or first.figure.hedge is not Hedge.NONE:
        return None
    place = first.end
    if text[place : place + 1] not in _JOINT_FIRSTS:
        return None
    joint = next((joint for joint in _JOINTS if text.startswith(joint, place)), None)
    if joint is None and text.startswith(" ", place):
        place += 1
        joint = next(
            (joint for joint in ("到", "至", "~", "-", "–", "—") if text.startswith(joint, place)), None
        )
    if joint is None:
        return None
    money = money_before(text, start, floor)
    start = start if money is None else money[1]
    if joint == " and " and _begins_between(text, start, floor) is None:
        return None
    begin = place + len(joint)
    while text.startswith((" ", "¥", "$", "€", "£"), begin) and begin < place + len(joint) + 3:
        begin += 1
    figure = read_figure(text, begin)
    if figure is None or figure.kind not in ("", "percent") or figure.hedge is not Hedge.NONE or figure.bare:
        return None
    second = read_term(text, figure)
    if second.hedge is not Hedge.NONE:
        return None
    end = second.end
    if joint in (" and ", "和", "与", "、", "或", " or "):
        between = _begins_between(text, start, floor)
        if joint == " and ":
            if between is None:
                return None
            start = between
        elif joint in ("、", "或", " or "):
            small = figure.value <= 10 and (joint != "、" or second.unit.dimension in _ENUMERATED)
            if not small or figure.value != first.figure.value + 1 or first.unit is not NO_UNIT:
                return None
            if second.unit is NO_UNIT:
                return None
        else:
            if not text.startswith(("之间", "间"), end):
                return None
            end += 2 if text.startswith("之间", end) else 1
            start = start if between is None else between
    else:
        between = _begins_between(text, start, floor)
        if between is not None and text.startswith("之间", end):
            start, end = between, end + 2
        elif text.startswith("之间", end):
            end += 2
    if money is not None and second.unit is NO_UNIT and first.unit is NO_UNIT:
        first.unit = second.unit = money[0]
    if not _join(first, second):
        return None
    return second, start, end


def _begins_between(text: str, start: int, floor: int) -> int | None:
    for word in _BETWEEN:
        if start - len(word) >= floor and text.startswith(word, start - len(word)):
            return start - len(word)
    return None


def _join(first: Term, second: Term) -> bool:
    """Give both ends of a range one unit and one order of magnitude; False where they don't belong together."""
    if first.unit is NO_UNIT:
        low, high = first.figure, second.figure
        if low.scale == 1 and high.scale > 1 and low.value < high.lead:
            shared = high.scale if high.scale >= 10**4 or low.value < 10 else 1
            low.value *= shared
            low.low = low.high = low.value
        first.unit = second.unit
    elif second.unit is NO_UNIT:
        if second.figure.scale > first.figure.scale:
            return False  # rose 7 percent to 48 million
        second.unit = first.unit
    same = first.unit.dimension is second.unit.dimension and (
        first.unit.symbol == second.unit.symbol or first.unit.months
    )
    return bool(same) and first.amount(first.figure.value) < second.amount(second.figure.value)


def _settle(
    first: Term, second: Term, hedge: Hedge, unit: Unit, *, negative: bool
) -> tuple[Interval, Unit, Hedge, Exact | None]:
    """Interval, unit, hedge and stated number of a quantity that reaches from `first` to `second`."""
    figure = first.figure
    if first is not second:
        low, high = first.least(figure.value), second.most(second.figure.value)
        if hedge is Hedge.ABOUT:
            return bound(hedge, low, high), unit, Hedge.RANGE, None
        return (low, high, True, True), unit, Hedge.RANGE, None
    stated = first.amount(figure.value)
    if figure.hedge is not Hedge.NONE:
        low = first.most(figure.low) if figure.low_open else first.least(figure.low)
        high = first.least(figure.high) if figure.high_open else first.most(figure.high)
        interval: Interval = (low, high, not figure.low_open, not figure.high_open)
        if unit.dimension in _WHOLE:
            interval = _whole(low, high, figure)
        if hedge in (Hedge.OVER, Hedge.AT_LEAST) and figure.hedge is Hedge.SEVERAL:
            interval = (interval[0], None, interval[2], False)
        if negative:
            least, most, least_in, most_in = interval
            interval = (None if most is None else -most, None if least is None else -least, most_in, least_in)
            stated = -stated
        named = figure.hedge not in (Hedge.SEVERAL, Hedge.RANGE)
        return interval, unit, figure.hedge, stated if named else None
    low = high = stated
    if first.unit.months:
        low, high = first.least(figure.value), first.most(figure.value)
    if negative:
        low, high, stated = -high, -low, -stated
    return bound(hedge, low, high, figure.step), unit, hedge, stated


def _whole(low: Exact, high: Exact, figure: Figure) -> Interval:
    """The whole numbers of an open interval: 30余 is 31 to 39."""
    least = low + 1 if figure.low_open and isinstance(low, int) else low
    most = high - 1 if figure.high_open and isinstance(high, int) else high
    if least > most:
        return low, high, not figure.low_open, not figure.high_open
    return (
        least,
        most,
        not figure.low_open or isinstance(low, int),
        not figure.high_open or isinstance(high, int),
    )
