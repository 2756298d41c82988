"""Two or more stated figures taken together: which is more, by how much, how many times, what they add up to.

Only figures of one attribute and unit are taken together, and only where the claim itself names what they are of.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from fractions import Fraction

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.text.span import Span
from factcli.values.compare import Agreement, compare_quantities
from factcli.values.dimension import Dimension
from factcli.values.hedge import Hedge
from factcli.values.quantity import Quantity
from factcli.verify.claim import Piece
from factcli.verify.sides import LEAST_SIDES, Side, counts_sides, find_sides, goes_with, is_covered, span_of
from factcli.verify.stated import Stated
from factcli.verify.vocabulary import APART, SUMMING, words_of_table

_MORE = words_of_table(
    "多 多出 多于 高 高于 高出 大 大于 大出 长 长于 超过 超 胜过 超出 跑赢 领先 领先于 重 重于 深 深于 宽 宽于 远 远于 "
    "久 贵 慢 慢于 快 快于 more longer higher larger greater bigger taller heavier deeper wider farther further "
    "exceeds exceeded exceed surpasses surpassed outpaced outpaces outpace outgrew outgrow outgrows ahead_of above "
    "slower slowly faster quicker quickly"
)
_LESS = words_of_table(
    "少 少于 低 低于 小 小于 短 短于 不及 落后于 落后 轻 轻于 浅 浅于 窄 窄于 近 近于 less fewer shorter lower smaller lighter "
    "shallower narrower nearer closer behind below slower slowly"
)
_FAST = words_of_table("快 快于 faster quicker quickly")
_SLOW = words_of_table("慢 慢于 slower slowly")
_THAN = words_of_table(
    "比 比起 较 于 高于 低于 多于 少于 快于 慢于 大于 小于 长于 短于 重于 轻于 深于 浅于 宽于 窄于 远于 近于 超过 跑赢 胜过 领先于 "
    "落后于 不及 than over exceeds exceeded exceed surpasses surpassed outpaced outpaces outpace outgrew outgrow "
    "outgrows ahead_of behind above below compared_with compared_to"
)
_EACH = words_of_table("都 均 皆 各 each both all")
_SAME = words_of_table("一样 相同 相等 一致 持平 同样 same equal equally as_many_as as_long_as as_much_as")


@dataclass(frozen=True, slots=True)
class Combined:
    """What a claim makes of several figures: `agrees` is None where they leave it open.

    `sign` joins the facts' values in the explanation, `result` is what they come to, in the canonical unit.
    """

    outcome: str
    facts: tuple[Fact, ...]
    claimed: str
    agrees: bool | None
    is_covered: bool
    sign: str = ""
    result: Fraction | None = None


def combine_facts(base: FactBase, piece: Piece, read: Callable[[Fact], Stated]) -> Combined | None:
    """What a piece of a claim makes of several of the base's figures, or None where it combines none."""
    if not piece.has_any(_MORE | _LESS | APART | _EACH | _SAME | SUMMING) and not _multiples(piece):
        return None
    sides = find_sides(base, piece, read)
    if len(sides) < LEAST_SIDES:
        return None
    for compute in (_compute_sum, _compute_multiple, _compute_comparison, _compute_each):
        found = compute(base, piece, sides)
        if found is not None:
            return found
    return None


_ZERO = Fraction(0)


def _multiples(piece: Piece) -> list[Quantity]:
    return [figure for figure in piece.quantities if figure.dimension is Dimension.MULTIPLE]


def _figures(piece: Piece, sides: list[Side]) -> list[Quantity]:
    """The figures of the claim that could be of the sides, without a count of the sides themselves."""
    return [
        figure
        for figure in piece.quantities
        if goes_with(figure, sides[0].value) and not counts_sides(figure, sides)
    ]


def _compute_sum(base: FactBase, piece: Piece, sides: list[Side]) -> Combined | None:
    words = piece.find_markers(SUMMING)
    figures = _figures(piece, sides)
    if not words or len(figures) != 1 or sides[0].value.dimension in (Dimension.PERCENT, Dimension.ORDINAL):
        return None
    low, high = _total(side.value.low for side in sides), _total(side.value.high for side in sides)
    agrees = _agrees(figures[0], _quantity(sides[0].value, low, high))
    covered = is_covered(base, piece, sides, (*words, span_of(figures[0])))
    result = low if low == high else None
    return Combined("sum", _facts(sides), figures[0].text, agrees, covered, "+", result)


def _compute_multiple(base: FactBase, piece: Piece, sides: list[Side]) -> Combined | None:
    figures = _multiples(piece)
    if len(figures) != 1 or len(sides) != LEAST_SIDES or piece.find_markers(_MORE | _LESS) != []:
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
    ratio = replace(_quantity(figure, low, high), low_included=True, high_included=True)
    covered = is_covered(base, piece, sides, (span_of(figure),))
    facts = (first.stated.fact, second.stated.fact)
    return Combined("multiple", facts, figure.text, _agrees(figure, ratio), covered, "÷")


def _compute_comparison(base: FactBase, piece: Piece, sides: list[Side]) -> Combined | None:
    if len(sides) != LEAST_SIDES:
        return None
    apart = piece.find_markers(APART)
    figures = _figures(piece, sides)
    than = [span for span in piece.find_markers(_THAN) if span.start < sides[1].span.start]
    words = [
        span
        for span in piece.find_markers(_MORE | _LESS)
        if not any(span.overlaps(side.span) for side in sides)
    ]
    same = piece.find_markers(_SAME)
    if apart and len(figures) == 1 and not than:
        return _difference(base, piece, sides, figures[0], (*apart, span_of(figures[0])), absolute=True)
    if not than or not (words or same):
        return None
    reference = next((side for side in sides if side.span.start >= than[-1].end), None)
    if reference is None:
        return None
    first = next(side for side in sides if side is not reference)
    spans = (*than, *words, *same, *(span_of(figure) for figure in figures))
    if same and not words:
        difference = _minus(first.value, reference.value)
        agrees = None if difference is None else difference == (_ZERO, _ZERO)
        covered = is_covered(base, piece, sides, spans)
        return Combined(
            "comparison",
            (first.stated.fact, reference.stated.fact),
            same[0].cut(piece.text),
            agrees,
            covered,
            "−",
        )
    sign = _direction(piece, words, first.value)
    if not sign:
        return None
    ordered = [first, reference] if sign > 0 else [reference, first]
    if figures:
        return _difference(base, piece, ordered, figures[0], spans, absolute=False)
    difference = _minus(ordered[0].value, ordered[1].value)
    if difference is None:
        return None
    agrees = True if difference[0] > 0 else False if difference[1] <= 0 else None
    claimed = words[0].cut(piece.text)
    facts = (first.stated.fact, reference.stated.fact)
    return Combined("comparison", facts, claimed, agrees, is_covered(base, piece, sides, spans), "−")


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
    difference = _minus(sides[0].value, sides[1].value)
    if difference is not None and absolute and difference[1] < 0:
        sides = sides[::-1]
        difference = (-difference[1], -difference[0])
    agrees: bool | None = None
    result = None
    if difference is not None:
        held = _quantity(sides[0].value, *difference)
        if held.dimension is Dimension.PERCENT:
            held = replace(held, dimension=figure.dimension, unit=figure.unit)
            if figure.dimension is not Dimension.POINT:
                return Combined("difference", _facts(sides), figure.text, None, is_covered=False)
        agrees = _agrees(figure, held)
        result = difference[0] if difference[0] == difference[1] else None
    covered = is_covered(base, piece, sides, spans)
    return Combined("difference", _facts(sides), figure.text, agrees, covered, "−", result)


def _compute_each(base: FactBase, piece: Piece, sides: list[Side]) -> Combined | None:
    words = piece.find_markers(_EACH)
    figures = _figures(piece, sides)
    if not words or len(figures) != 1:
        return None
    answers = [_agrees(figures[0], side.value) for side in sides]
    agrees = False if False in answers else None if None in answers else True
    covered = is_covered(base, piece, sides, (*words, span_of(figures[0])))
    return Combined("each", _facts(sides), figures[0].text, agrees, covered, ";")


def _direction(piece: Piece, words: list[Span], value: Quantity) -> int:
    """1 where the words say more, -1 where they say less, 0 where they say both; what is faster takes less time."""
    signs = set()
    for span in words:
        word = span.cut(piece.text)
        sign = 1 if word in _MORE else -1
        if word in _FAST:
            sign = -1 if value.dimension is Dimension.TIME else 1
        elif word in _SLOW:
            sign = 1 if value.dimension is Dimension.TIME else -1
        elif word == "more" and piece.find_markers(_FAST | _SLOW):
            continue  # more slowly
        signs.add(sign)
    return signs.pop() if len(signs) == 1 else 0


def _facts(sides: list[Side]) -> tuple[Fact, ...]:
    return tuple(side.stated.fact for side in sides)


def _total(bounds: Iterable[Fraction | None]) -> Fraction | None:
    total = Fraction(0)
    for bound in bounds:
        if bound is None:
            return None
        total += bound
    return total


def _minus(one: Quantity, other: Quantity) -> tuple[Fraction, Fraction] | None:
    if one.low is None or one.high is None or other.low is None or other.high is None:
        return None
    return one.low - other.high, one.high - other.low


def _quantity(like: Quantity, low: Fraction | None, high: Fraction | None) -> Quantity:
    exact = low if low == high else None
    return replace(
        like, low=low, high=high, low_included=True, high_included=True, hedge=Hedge.NONE, stated=exact
    )


def _agrees(claimed: Quantity, held: Quantity) -> bool | None:
    return {Agreement.AGREES: True, Agreement.DIFFERS: False}.get(compare_quantities(claimed, held))
