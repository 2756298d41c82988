"""The stated figures that a claim sets side by side."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.text.span import Span
from factcli.values.compare import Agreement, are_comparable, compare_periods, is_same
from factcli.values.dimension import Dimension
from factcli.values.hedge import Hedge
from factcli.values.period import Period
from factcli.values.quantity import Quantity
from factcli.verify.account import find_accounted
from factcli.verify.claim import Piece, span_of
from factcli.verify.cover import cover_piece
from factcli.verify.matter import find_word
from factcli.verify.stated import Stated
from factcli.verify.vocabulary import words_of_table

_TELLING = words_of_table(
    "时间 天数 幅度 差额 还要 还 得 更 要 得多 一些 一点 出 落 落在 区间 范围 以内 之内 两者 二者 两项 工程 两个 之间 时间上 "
    "numbers number figures time much margin range interval between build to_build it they both amount point points times as long"
)
"""Words that only tell that figures are set side by side."""


LEAST_SIDES = 2


@dataclass(frozen=True, slots=True)
class Side:
    """A stated figure that a claim takes, and where the claim names what it is of."""

    span: Span
    stated: Stated
    value: Quantity


def find_sides(base: FactBase, piece: Piece, read: Callable[[Fact], Stated]) -> list[Side]:
    """The figures that the claim sets side by side: of several subjects, or of one subject in several periods."""
    places = {mention.key: span_of(mention) for mention in reversed(piece.mentions) if mention.is_entity}
    groups: dict[str, list[Side]] = {}
    implied = {mention.key for mention in piece.carried if mention.is_entity} | {base.home, *places}
    about = [fact for subject in sorted(implied) for fact in base.about(subject)]
    for fact in sorted(about, key=lambda fact: fact.line):
        if not fact.value or not fact.attribute:
            continue
        if fact.superseded_by and len(piece.periods) < LEAST_SIDES:
            continue  # it holds no more
        stated = read(fact)
        value = stated.value or time_as_quantity(stated.value_period)
        if value is None or stated.attribute.several:
            continue
        span = places.get(fact.subject)
        if len(piece.periods) >= LEAST_SIDES and stated.period is not None:
            span = next((span_of(p) for p in piece.periods if _is_period(p, stated)), None)
        elif not _fits_period(piece, stated):
            continue
        sides = groups.setdefault(fact.attribute, []) if span is not None else []
        if span is not None and not any(_says_the_same(side, span, stated, value) for side in sides):
            sides.append(Side(span, stated, value))
    whole = {
        attribute: sorted(sides, key=lambda side: side.span)
        for attribute, sides in groups.items()
        if len({side.span for side in sides}) == len(sides) >= LEAST_SIDES
        and all(are_comparable(side.value, sides[0].value) for side in sides)
    }
    whole = {key: sides for key, sides in whole.items() if _fits_words(piece, sides[0])} or whole
    named = piece.attributes | {mention.key for mention in piece.carried if not mention.is_entity}
    meant = [attribute for attribute in whole if attribute in named] or list(whole)
    if piece.attributes and not piece.attributes.intersection(meant):
        return []  # it is another attribute that the claim compares by
    if len(meant) > 1 and piece.quantities:
        meant = [
            attribute
            for attribute in meant
            if any(goes_with(figure, whole[attribute][0].value) for figure in piece.quantities)
        ]
    if len(meant) > 1:
        meant = [attribute for attribute in meant if _is_plain(whole[attribute][0])]
    return whole[meant[0]] if len(meant) == 1 else []


def _is_plain(side: Side) -> bool:
    """Whether the attribute is what a comparing word means when nothing else is said: length, not that of a part."""
    forms = side.stated.forms_of(side.stated.fact.attribute)
    return any(form in _PLAIN for form in forms)


_PLAIN = words_of_table(
    "长度 全长 高度 海拔 深度 宽度 面积 距离 重量 质量 工期 用时 年份 时间 length height elevation depth width area distance mass "
    "weight diameter duration year date"
)


def time_as_quantity(period: Period | None) -> Quantity | None:
    """A time as the interval of its days, counted from year 1, so that an earlier one is less."""
    if period is None or period.first is None or period.last is None:
        return None
    low, high = Fraction(period.first.toordinal()), Fraction(period.last.toordinal())
    text, start, end = period.text, period.start, period.end
    return Quantity(text, start, end, low, high, True, True, TIMES, Dimension.NUMBER, Hedge.NONE, None)


TIMES = "date"
"""The unit of a time counted in days; no figure in a text has it."""

_HINTS = (
    (
        words_of_table("长 短 长于 短于 longer shorter"),
        ("长", "length", "long", "period", "duration", "工期", "用时", "took"),
    ),
    (
        words_of_table("高 低 矮 高于 低于 higher taller lower"),
        ("高", "海拔", "height", "high", "elevation", "growth", "率", "速", "幅"),
    ),
    (words_of_table("远 近 远于 近于 farther further nearer closer"), ("距", "distance", "away", "远")),
    (words_of_table("深 浅 深于 浅于 deeper shallower"), ("深", "depth", "deep")),
    (words_of_table("宽 窄 宽于 窄于 wider narrower"), ("宽", "width", "wide")),
    (words_of_table("重 轻 重于 轻于 heavier lighter"), ("重", "质量", "mass", "weight", "weigh")),
    (
        words_of_table("大 小 大于 小于 larger bigger smaller greater"),
        ("面积", "大", "area", "size", "diameter", "直径", "规模"),
    ),
    (
        words_of_table("快 慢 快于 慢于 faster slower quicker"),
        ("用时", "时间", "工期", "时长", "耗时", "time", "duration", "速", "speed"),
    ),
    (
        words_of_table("早 晚 迟 早于 晚于 先于 earlier later before after"),
        ("年", "时间", "日期", "year", "date", "time", "when"),
    ),
)
"""A comparing word, and what the name of the attribute that it compares by is likely to hold."""


def _fits_words(piece: Piece, side: Side) -> bool:
    """Whether the comparing words of the piece go with an attribute: what is shorter is so by length."""
    is_time = side.value.unit == TIMES
    forms = " ".join(side.stated.forms_of(side.stated.fact.attribute))
    for words, hints in _HINTS:
        if piece.has_any(words) and (
            any(hint in forms for hint in hints) or (is_time and words is _HINTS[-1][0])
        ):
            return True
    return False


def _says_the_same(side: Side, span: Span, stated: Stated, value: Quantity) -> bool:
    """Whether a side is the very same figure as another base has it."""
    return side.span == span and side.stated.fact.base != stated.fact.base and is_same(side.value, value)


def _is_period(period: Period, stated: Stated) -> bool:
    return stated.period is not None and compare_periods(period, stated.period) is Agreement.AGREES


def _fits_period(piece: Piece, stated: Stated) -> bool:
    periods = piece.periods or piece.frame
    return not periods or stated.period is None or any(_is_period(period, stated) for period in periods)


def goes_with(figure: Quantity, value: Quantity) -> bool:
    """Whether a figure could be of a value, or of the difference of two such values."""
    if are_comparable(figure, value):
        return True
    return figure.dimension is Dimension.POINT and value.dimension is Dimension.PERCENT


def is_covered(base: FactBase, piece: Piece, sides: list[Side], spans: Iterable[Span]) -> bool:
    """Whether each character is one of the facts', or of the words that set them side by side."""
    accounted = [*spans, *(side.span for side in sides), *piece.find_markers(_TELLING)]
    for side in sides:
        accounted.extend(find_accounted(base, piece, side.stated, None))
    accounted += [span_of(figure) for figure in piece.quantities if counts_sides(figure, sides)]
    keys = {base.home, *(side.stated.fact.attribute for side in sides)}
    accounted += [span_of(m) for m in piece.mentions if m.key in keys]
    accounted += [
        span_of(mention)
        for mention in piece.mentions
        if any(mention.key in _owners(base, side.stated.fact) for side in sides)
    ]
    accounted += filter(None, [find_word(piece, sides[0].stated)])
    own = " ".join(side.stated.words for side in sides)
    cover = cover_piece(piece, own, tuple(accounted))
    return cover.is_complete and not cover.negations


def _owners(base: FactBase, fact: Fact) -> set[str]:
    """What is named in every fact about the same subject's siblings: whose the subject is."""
    return {key for key in base.subjects_of(fact.topic) if key in fact.statement or key == fact.place}


def counts_sides(figure: Quantity, sides: list[Side]) -> bool:
    """Whether a figure only says how many things are set side by side."""
    return figure.dimension in (Dimension.COUNT, Dimension.NUMBER) and figure.stated == len(sides)
