"""Two or more stated figures taken together: which is more, by how much, how many times, what they add up to.

Only figures of one attribute and unit are taken together, and only where the claim itself names what they are of.
"""

from collections.abc import Callable
from dataclasses import replace

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.text.span import Span
from factcli.values.compare import Agreement, compare_periods
from factcli.values.dimension import Dimension
from factcli.values.period import Period
from factcli.values.quantity import Quantity, read_quantity
from factcli.verify.claim import Piece, span_of
from factcli.verify.combined import (
    Combined,
    add_bounds,
    agree_as_written,
    facts_of,
    is_borne_out,
    quantity_like,
    subtract,
)
from factcli.verify.growth import compute_growth
from factcli.verify.sides import (
    LEAST_SIDES,
    TIMES,
    Side,
    counts_sides,
    find_sides,
    goes_with,
    is_covered,
)
from factcli.verify.stated import Stated
from factcli.verify.vocabulary import APART, SUMMING
from factcli.verify.vocabulary.comparing import (
    BETWEEN_TIMES,
    EACH,
    FALLING,
    FAST,
    LESS,
    MORE,
    ORDER_IN_TIME,
    RISING,
    SAME,
    SLOW,
    THAN,
)

_TOGETHER = MORE | LESS | APART | EACH | SAME | SUMMING | RISING | FALLING


def combine_facts(base: FactBase, piece: Piece, read: Callable[[Fact], Stated]) -> Combined | None:
    """What a piece of a claim makes of several of the base's figures, or None where it combines none."""
    if not piece.has_any(_TOGETHER) and not _multiples(piece):
        return None
    sides = find_sides(base, piece, read)
    if len(sides) < LEAST_SIDES:
        return None
    for compute in (_compute_sum, _compute_multiple, compute_growth, _compute_comparison, _compute_each):
        found = compute(base, piece, sides)
        if found is not None:
            return found
    return None


def _multiples(piece: Piece) -> list[Quantity]:
    """The figures that say how many times: three times, 三倍."""
    return [figure for figure in piece.quantities if figure.dimension is Dimension.MULTIPLE]


def _is_between_times(figure: Quantity, sides: list[Side]) -> bool:
    """Whether a figure could be how long lies between the sides, which are times."""
    return sides[0].value.unit == TIMES and figure.dimension is Dimension.TIME


def _figures(piece: Piece, sides: list[Side]) -> list[Quantity]:
    """The figures of the claim that could be of the sides, without a count of the sides themselves."""
    return [
        figure
        for figure in piece.quantities
        if (goes_with(figure, sides[0].value) or _is_between_times(figure, sides))
        and not counts_sides(figure, sides)
    ]


def _compute_sum(base: FactBase, piece: Piece, sides: list[Side]) -> Combined | None:
    """What the figures add up to, where the claim adds them."""
    words = piece.find_markers(SUMMING)
    figures = _figures(piece, sides)
    if not words or len(figures) != 1 or sides[0].value.dimension in (Dimension.PERCENT, Dimension.ORDINAL):
        return None
    low, high = add_bounds(side.value.low for side in sides), add_bounds(side.value.high for side in sides)
    agrees = is_borne_out(figures[0], quantity_like(sides[0].value, low, high))
    covered = is_covered(base, piece, sides, (*words, span_of(figures[0])))
    result = low if low == high else None
    return Combined("sum", facts_of(sides), figures[0].text, agrees, covered, "+", result)


def _compute_multiple(base: FactBase, piece: Piece, sides: list[Side]) -> Combined | None:
    """How many times the second of two figures goes into the first."""
    figures = _multiples(piece)
    if len(figures) != 1 or len(sides) != LEAST_SIDES or piece.find_markers(MORE | LESS):
        return None
    figure = figures[0]
    before = [side for side in sides if side.span.end <= figure.start]
    if len(before) == LEAST_SIDES:  # A is B's three times: the nearer one is measured by
        first, second = before
    elif len(before) == 1:  # A is three times B
        first, second = before[0], next(side for side in sides if side is not before[0])
    else:
        return None
    if second.value.low is None or second.value.low != second.value.high or not second.value.low:
        return None
    low = None if first.value.low is None else first.value.low / second.value.low
    high = None if first.value.high is None else first.value.high / second.value.low
    ratio = replace(quantity_like(figure, low, high), low_included=True, high_included=True)
    covered = is_covered(base, piece, sides, (span_of(figure),))
    facts = (first.stated.fact, second.stated.fact)
    return Combined("multiple", facts, figure.text, agree_as_written(figure, ratio), covered, "÷")


def _compute_comparison(base: FactBase, piece: Piece, sides: list[Side]) -> Combined | None:
    """Two figures compared: how far apart they are, that they are the same, or which of them is more."""
    if len(sides) != LEAST_SIDES:
        return None
    is_time = sides[0].value.unit == TIMES
    apart = piece.find_markers(APART | BETWEEN_TIMES if is_time else APART)
    figures = _figures(piece, sides)
    than = [span for span in piece.find_markers(THAN) if span.start < sides[1].span.start]
    if apart and len(figures) == 1 and not than:
        return _difference(base, piece, sides, figures[0], (*apart, span_of(figures[0])), absolute=True)
    words = [
        span
        for span in piece.find_markers(MORE | LESS)
        if not any(span.overlaps(side.span) for side in sides)
    ]
    same = piece.find_markers(SAME)
    reference = next((side for side in sides if than and side.span.start >= than[-1].end), None)
    if reference is None or not (words or same):
        return None
    ordered = [next(side for side in sides if side is not reference), reference]
    spans = (*than, *words, *same, *map(span_of, figures))
    if same and not words:
        return _compare_as_same(base, piece, ordered, same[0], spans)
    is_order = any(span.cut(piece.text) in ORDER_IN_TIME for span in (*words, *than))
    if is_order is not is_time:
        return None  # what ends later needn't take longer, and no time is more than another
    sign = _direction(piece, words, ordered[0].value)
    if not sign:
        return None
    if len(figures) > 1:
        figures = _by_how_much(piece, figures, words, ordered[0])
        if not figures:
            return None
    if figures:
        return _difference(base, piece, ordered[::sign], figures[0], spans, absolute=False)
    return _compare_as_more(base, piece, ordered, sign, words[0], spans)


def _by_how_much(piece: Piece, figures: list[Quantity], words: list[Span], first: Side) -> list[Quantity]:
    """Of several figures the one beside the word for more, where all others are those of what is compared: 24, five more."""
    beside = [
        figure
        for figure in figures
        if any(
            not piece.text[min(word.end, figure.end) : max(word.start, figure.start)].strip()
            for word in words
        )
    ]
    others = [figure for figure in figures if figure not in beside]
    return beside if len(beside) == 1 and all(is_borne_out(one, first.value) for one in others) else []


def _compare_as_same(
    base: FactBase, piece: Piece, sides: list[Side], same: Span, spans: tuple[Span, ...]
) -> Combined:
    """One figure said to be the same as the other."""
    difference = subtract(sides[0].value, sides[1].value)
    agrees = None if difference is None else all(bound == 0 for bound in difference)
    covered = is_covered(base, piece, sides, spans)
    return Combined("comparison", facts_of(sides), same.cut(piece.text), agrees, covered, "−")


def _compare_as_more(
    base: FactBase, piece: Piece, sides: list[Side], sign: int, word: Span, spans: tuple[Span, ...]
) -> Combined | None:
    """The first figure said to be more than the second (`sign` 1) or less (-1), without saying by how much."""
    greater, lesser = sides[::sign]
    difference = subtract(greater.value, lesser.value)
    if difference is None:
        return None
    agrees = True if difference[0] > 0 else False if difference[1] <= 0 else None
    covered = is_covered(base, piece, sides, spans)
    return Combined("comparison", facts_of(sides), word.cut(piece.text), agrees, covered, "−")


def _difference(
    base: FactBase,
    piece: Piece,
    sides: list[Side],
    figure: Quantity,
    spans: tuple[Span, ...],
    *,
    absolute: bool,
) -> Combined:
    """A claimed difference against that of two figures."""
    if sides[0].value.unit == TIMES:
        return _years_between(base, piece, sides, figure, spans, absolute=absolute)
    difference = subtract(sides[0].value, sides[1].value)
    if difference is not None and absolute and difference[1] < 0:
        sides = sides[::-1]
        difference = (-difference[1], -difference[0])
    agrees: bool | None = None
    result = None
    if difference is not None:
        held = quantity_like(sides[0].value, *difference)
        if held.dimension is Dimension.PERCENT:
            held = replace(held, dimension=figure.dimension, unit=figure.unit)
            if figure.dimension is not Dimension.POINT:
                return Combined("difference", facts_of(sides), figure.text, None, is_covered=False)
        agrees = is_borne_out(figure, held)
        result = difference[0] if difference[0] == difference[1] else None
    covered = is_covered(base, piece, sides, spans)
    return Combined("difference", facts_of(sides), figure.text, agrees, covered, "−", result)


def _years_between(
    base: FactBase,
    piece: Piece,
    sides: list[Side],
    figure: Quantity,
    spans: tuple[Span, ...],
    *,
    absolute: bool,
) -> Combined:
    """A claimed number of years between two years; between days or months it is left open."""
    covered = is_covered(base, piece, sides, spans)
    periods = [side.stated.value_period for side in sides]
    years = [period.first.year for period in periods if period and period.first and _is_a_year(period)]
    if len(years) != len(sides):
        return Combined("difference", facts_of(sides), figure.text, None, is_covered=False)
    count = abs(years[0] - years[1]) if absolute else years[0] - years[1]
    held = read_quantity(f"{abs(count)}年")
    agrees = None if held is None else (is_borne_out(figure, held) if count >= 0 else False)
    return Combined("difference", facts_of(sides), figure.text, agrees, covered)


def _is_a_year(period: Period) -> bool:
    """Whether a period is as long as a year at least; a day or a month is shorter."""
    first, last = period.first, period.last
    return first is not None and last is not None and (last - first).days >= _DAYS_OF_A_YEAR


_DAYS_OF_A_YEAR = 364


def _compute_each(base: FactBase, piece: Piece, sides: list[Side]) -> Combined | None:
    """One figure or time said of each of several."""
    words = piece.find_markers(EACH)
    if words and sides[0].value.unit == TIMES:
        return _compute_each_time(base, piece, sides, words)
    figures = _figures(piece, sides)
    if not words or len(figures) != 1:
        return None
    answers = [is_borne_out(figures[0], side.value) for side in sides]
    agrees = False if False in answers else None if None in answers else True
    covered = is_covered(base, piece, sides, (*words, span_of(figures[0])))
    return Combined("each", facts_of(sides), figures[0].text, agrees, covered, ";")


def _compute_each_time(base: FactBase, piece: Piece, sides: list[Side], words: list[Span]) -> Combined | None:
    """One time said of each of several."""
    if len(piece.periods) != 1:
        return None
    period = piece.periods[0]
    held = [side.stated.value_period for side in sides]
    answers = {compare_periods(period, own) for own in held if own is not None}
    agrees = False if Agreement.DIFFERS in answers else True if answers == {Agreement.AGREES} else None
    covered = is_covered(base, piece, sides, (*words, span_of(period)))
    return Combined("each", facts_of(sides), period.text, agrees, covered)


def _direction(piece: Piece, words: list[Span], value: Quantity) -> int:
    """1 where the words say more, -1 where they say less, 0 where they say both; what is faster takes less time."""
    signs = set()
    for span in words:
        word = span.cut(piece.text)
        sign = 1 if word in MORE else -1
        if word in FAST:
            sign = -1 if value.dimension is Dimension.TIME else 1
        elif word in SLOW:
            sign = 1 if value.dimension is Dimension.TIME else -1
        elif word == "more" and piece.find_markers(FAST | SLOW):
            continue  # more slowly
        signs.add(sign)
    return signs.pop() if len(signs) == 1 else 0
