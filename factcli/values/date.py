"""Periods at a place of a text: a stretch of time with the words that say since, until, before or after."""

from datetime import date

from factcli.values.chinese_date import read_chinese_date
from factcli.values.digits import DIGITS, run_end
from factcli.values.english_date import is_bare_year, read_english_date
from factcli.values.stretch import PeriodKind, Stretch
from factcli.values.unit import unit_at

_BEFORE = (
    ("截至到", PeriodKind.UNTIL),
    ("截止到", PeriodKind.UNTIL),
    ("截至", PeriodKind.UNTIL),
    ("截止", PeriodKind.UNTIL),
    ("直到", PeriodKind.UNTIL),
    ("到", PeriodKind.UNTIL),
    ("自从", PeriodKind.SINCE),
    ("自", PeriodKind.SINCE),
    ("since", PeriodKind.SINCE),
    ("by", PeriodKind.UNTIL),
    ("as of", PeriodKind.UNTIL),
    ("up to", PeriodKind.UNTIL),
    ("until", PeriodKind.UNTIL),
    ("till", PeriodKind.UNTIL),
    ("prior to", PeriodKind.BEFORE),
    ("before", PeriodKind.BEFORE),
    ("after", PeriodKind.AFTER),
    ("starting in", PeriodKind.SINCE),
    ("starting from", PeriodKind.SINCE),
)
_AFTER = (
    ("以来", PeriodKind.SINCE),
    ("至今", PeriodKind.SINCE),
    ("开始", PeriodKind.SINCE),
    ("起", PeriodKind.SINCE),
    ("以前", PeriodKind.BEFORE),
    ("之前", PeriodKind.BEFORE),
    ("以后", PeriodKind.AFTER),
    ("之后", PeriodKind.AFTER),
    ("前", PeriodKind.BEFORE),
    ("后", PeriodKind.AFTER),
)
_BY_LAST: dict[str, tuple[tuple[str, PeriodKind], ...]] = {}
for _row in _BEFORE:
    _BY_LAST[_row[0][-1]] = (*_BY_LAST.get(_row[0][-1], ()), _row)
_AFTER_FIRSTS = frozenset(word[0] for word, _ in _AFTER)
_INSIDE = ("期间", "时期", "之间", "间", "内", "以内", "里")
_INSIDE_FIRSTS = frozenset(word[0] for word in _INSIDE)
# After these 到 belongs to the verb: 增加到2020年的780家.
_LEADING_TO = tuple("达得受加长升降高大涨低展缩减回提少跌")
_ONWARDS = (" onwards", " onward", " on ")
_NOT_AFTER = {
    "前": "后往三列景夕身十",
    "后": "续来备方勤半者",
    "起": "来草步点",
    "开始": "",
    "间": "接隔",
    "内": "部容蒙地外",
    "里": "面程",
}


class Dated:
    """A period as found: where it stands, its days or its relative words, and how it is meant."""

    __slots__ = ("end", "first", "kind", "last", "relative", "start")

    def __init__(self, start: int, end: int, stretch: Stretch, kind: PeriodKind) -> None:
        self.start, self.end, self.relative, self.kind = start, end, stretch.relative, kind
        self.first, self.last = stretch.first, stretch.last
        if kind is PeriodKind.SINCE:
            self.last = None
        elif kind is PeriodKind.UNTIL:
            self.first = None
        elif kind is PeriodKind.BEFORE and stretch.first is not None:
            self.first, self.last = None, _shift(stretch.first, -1)
        elif kind is PeriodKind.AFTER and stretch.last is not None:
            self.first, self.last = _shift(stretch.last, 1), None


def _shift(day: date, days: int) -> date:
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))


def date_at(text: str, start: int, floor: int, today: date | None, *, whole: bool = False) -> Dated | None:
    """The period that begins at `start` (its words before that not reaching below `floor`), or None."""
    sign = text[start]
    if sign in DIGITS:
        stretch = read_chinese_date(text, start, floor, today)
        if stretch is None:
            end = run_end(text, start)
            stretch = read_english_date(text, start, today)
            bare = stretch is not None and stretch.end == end
            if (
                bare
                and not whole
                and (end - start != 4 or not is_bare_year(text, start, end) or _is_counted(text, end))
            ):
                return None
    elif "a" <= sign <= "z":
        stretch = read_english_date(text, start, today)
    else:
        stretch = read_chinese_date(text, start, floor, today)
    return None if stretch is None else _settle(text, start, floor, stretch)


def _is_counted(text: str, end: int) -> bool:
    """Whether four digits are a number after all: 2012家, 2000余人, 2023 km."""
    return text[end : end + 1] in _MAGNITUDES or unit_at(text, end) is not None


_MAGNITUDES = frozenset("十百千万亿余多")


def _settle(text: str, start: int, floor: int, stretch: Stretch) -> Dated:
    end = stretch.end
    kind = PeriodKind.SPAN
    for word, meaning in _AFTER if text[end : end + 1] in _AFTER_FIRSTS else ():
        if text.startswith(word, end):
            following = text[end + len(word) : end + len(word) + 1]
            if not following or following not in _NOT_AFTER.get(word, ""):
                end, kind = end + len(word), meaning
            break
    else:
        for word in _INSIDE if text[end : end + 1] in _INSIDE_FIRSTS else ():
            if text.startswith(word, end) and text[end + len(word) : end + len(word) + 1] not in tuple(
                _NOT_AFTER.get(word, "")
            ):
                end += len(word)
                break
    stop = start
    while stop > floor and text[stop - 1] == " ":
        stop -= 1
    if text.endswith(" the", floor, stop) and text[start] not in "t":
        stop -= 4
    for word, meaning in _BY_LAST.get(text[stop - 1], ()) if stop > floor else ():
        begin = stop - len(word)
        if begin < floor or not text.startswith(word, begin):
            continue
        if "a" <= word[0] <= "z" and ((begin and "a" <= text[begin - 1] <= "z") or stop == start):
            continue
        if word == "到" and (kind is not PeriodKind.SPAN or text[begin - 1 : begin] in _LEADING_TO):
            continue
        start = begin
        if kind is PeriodKind.SPAN:
            kind = meaning
        break
    else:
        if text.endswith("从", floor, start) and kind is PeriodKind.SINCE:
            start -= 1
        elif text.endswith("from ", floor, start):
            onwards = next((word for word in _ONWARDS if text.startswith(word, end)), "")
            if onwards:
                kind, end, start = PeriodKind.SINCE, end + len(onwards.rstrip()), start - 5
    return Dated(start, end, stretch, kind)
