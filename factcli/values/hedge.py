"""Hedges: the words that turn a figure into a bound, and the interval each one stands for."""

from enum import StrEnum
from fractions import Fraction

from factcli.values.exact import Exact

Interval = tuple[Exact | None, Exact | None, bool, bool]


class Hedge(StrEnum):
    """What the words around a figure make of it; `NONE` is a plain figure."""

    NONE = "none"
    ABOUT = "about"
    NEARLY = "nearly"
    OVER = "over"
    AT_LEAST = "at least"
    UNDER = "under"
    AT_MOST = "at most"
    ODD = "odd"
    SEVERAL = "several"
    RANGE = "range"


TOLERANCE = Fraction(1, 10)
"""How far 约 and about reach to either side, and 近 and nearly downwards."""

_BEFORE = {
    Hedge.ABOUT: "约 大约 约为 大约为 约有 约合 大概 大概有 大致 差不多 估计 ~ ≈ about around roughly approximately "
    "approx approx. some circa about_some an_estimated estimated",
    Hedge.NEARLY: "近 将近 接近 逼近 直逼 近乎 几近 几乎 nearly almost close_to just_under just_below "
    "nearly_about approaching well_nigh just_short_of",
    Hedge.OVER: "超 超过 超出 远超 远超过 已超 已超过 逾 多于 不止 不只 突破 高于 大于 破 > over more_than above "
    "exceeding exceeds exceeded in_excess_of upwards_of greater_than larger_than higher_than longer_than "
    "beyond surpassing surpassed topped well_over just_over",
    Hedge.AT_LEAST: "至少 最少 起码 最低 不少于 不低于 不小于 不下 不下于 不亚于 ≥ >= ⩾ at_least no_fewer_than "
    "no_less_than not_less_than not_fewer_than a_minimum_of minimum_of",
    Hedge.UNDER: "不到 不足 不满 未满 未到 未达 不及 少于 低于 小于 短于 < under below less_than fewer_than "
    "lower_than smaller_than shorter_than short_of",
    Hedge.AT_MOST: "至多 最多 最高 最长 不超过 不超 未超过 未超 不高于 不多于 不大于 不逾 上限 ≤ <= ⩽ at_most up_to no_more_than "
    "not_more_than no_longer_than not_over not_exceeding a_maximum_of maximum_of within",
}
_AFTER = {
    Hedge.ABOUT: "左右 上下 or_so or_thereabouts approximately",
    Hedge.OVER: "不止 开外",
    Hedge.AT_LEAST: "以上 及以上 或以上 之上 或更多 起步 or_more and_more or_above or_over and_above and_over at_least "
    "or_higher or_longer",
    Hedge.UNDER: "不到",
    Hedge.AT_MOST: "以下 及以下 或以下 之下 以内 之内 内 或更少 or_less or_fewer or_under or_below and_under and_below at_most "
    "or_lower",
    Hedge.ODD: "有余 出头 有零",
}
# Only in front of a bare order of magnitude, where they can't be part of a verb: 上百家, 过半, 超亿元.
_BEFORE_MAGNITUDE = {"上": Hedge.AT_LEAST, "过": Hedge.OVER, "超": Hedge.OVER}
# 近 is "nearly" only where it isn't the end of one of these.
_NOT_BEFORE = (
    "附近",
    "最近",
    "新近",
    "临近",
    "远近",
    "邻近",
    "亲近",
    "周边",
    "高超",
    "出超",
    "赶超",
    "反超",
    "打破",
)

# 内 is a bound behind a length or a time (3天内), and not at the head of another word (内容).
_REACHES = tuple("天年月日周期时钟秒里米")
_INNER = tuple("部容地蒙外涵存需生在")

Words = dict[str, tuple[tuple[str, Hedge], ...]]


def _by_letter(table: dict[Hedge, str], place: int) -> Words:
    """The words of a table by their first (0) or last (-1) character, longest first."""
    found: dict[str, list[tuple[str, Hedge]]] = {}
    for hedge, words in table.items():
        for word in words.split():
            found.setdefault(word[place], []).append((word.replace("_", " "), hedge))
    return {letter: tuple(sorted(rows, key=lambda row: -len(row[0]))) for letter, rows in found.items()}


_BY_LAST = _by_letter(_BEFORE, -1)
_BY_FIRST = _by_letter(_AFTER, 0)


def _is_letter(character: str) -> bool:
    return "a" <= character <= "z"


def hedge_before(text: str, end: int, floor: int, *, magnitude: bool = False) -> tuple[Hedge, int] | None:
    """The hedge whose words end at `end`, not reaching below `floor`, and where they start.

    `magnitude` says that a bare order of magnitude follows (百, 亿, 半).
    """
    stop = end
    while stop > floor and text[stop - 1] == " ":
        stop -= 1
    if stop <= floor:
        return None
    last = text[stop - 1]
    if last == "," and stop < end:
        return None
    for word, hedge in _BY_LAST.get(last, ()):
        start = stop - len(word)
        if start >= floor and text.startswith(word, start):
            if _is_letter(word[0]):
                excluded = (start and _is_letter(text[start - 1])) or stop == end
            else:
                excluded = len(word) == 1 and text.endswith(_NOT_BEFORE, 0, stop)
            compares = last == "于" or word.endswith(" than")
            if not excluded and not (compares and _touches(text, start, floor)):
                return hedge, start
    if magnitude and last in _BEFORE_MAGNITUDE:
        return _BEFORE_MAGNITUDE[last], stop - 1
    if stop == end and last in _LINKS:
        found = hedge_before(text, stop - 1, floor)
        if found is not None and stop - 1 - found[1] >= _LEAST_LINKED:
            return found
    return None


_LINKS = frozenset("有了是为达")
"""A verb may stand between a hedge and its number: 至少有30家, 超过了100个."""
_LEAST_LINKED = 2
"""Only hedges of two characters and more are linked so; a single one is often a part of another word."""


def _touches(text: str, start: int, floor: int) -> bool:
    """Whether a comparison follows a quantity directly: in "5 points higher than 3 %" it is no bound of 3 %."""
    while start > floor and text[start - 1] == " ":
        start -= 1
    return 0 < start == floor


def hedge_after(text: str, start: int) -> tuple[Hedge, int] | None:
    """The hedge whose words begin at `start` or after blanks, and where they end."""
    place = start
    length = len(text)
    while place < length and text[place] == " ":
        place += 1
    if place == length:
        return None
    for word, hedge in _BY_FIRST.get(text[place], ()):
        if text.startswith(word, place):
            end = place + len(word)
            if _is_letter(word[0]) and (place == start or (end < length and _is_letter(text[end]))):
                continue
            if word == "内" and (text[start - 1 : start] not in _REACHES or text[end : end + 1] in _INNER):
                continue
            return hedge, end
    return None


def bound(hedge: Hedge, low: Exact, high: Exact, step: Exact = 1) -> Interval:
    """The interval of a figure between `low` and `high` under a hedge: low, high, and whether each belongs to it.

    `step` is the place value of the figure's last stated digit, which 余 and 多 stay within.
    """
    if hedge is Hedge.ABOUT:
        return _less(low), -_less(-high), True, True
    if hedge is Hedge.NEARLY:
        return _less(low), high, True, True
    if hedge is Hedge.OVER:
        return high, None, False, False
    if hedge is Hedge.AT_LEAST:
        return low, None, True, False
    if hedge is Hedge.UNDER:
        return None, low, False, False
    if hedge is Hedge.AT_MOST:
        return None, high, False, True
    if hedge is Hedge.ODD:
        return high, low + step, False, False
    return low, high, True, True


def _less(number: Exact) -> Exact:
    """`number` less a tolerance, also below zero."""
    if isinstance(number, int) and number % 10 == 0:
        return number - abs(number) // 10
    return number - (number if number > 0 else -number) * TOLERANCE
