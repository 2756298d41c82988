"""Periods in Chinese: 2023年, 二〇二三年5月, 今年上半年, 十四五, 上世纪九十年代, 1960至1970年间."""

from datetime import date

from factcli.values.chinese import NUMERALS, read_chinese
from factcli.values.digits import DIGITS, run_end
from factcli.values.stretch import (
    Stretch,
    century_of,
    day_of,
    days_of,
    months_of,
    part_of,
    plan_of,
    relative_of,
    year_of,
    years_of,
)

_RELATIVE = {
    "大前年": "three years ago",
    "前年": "the year before last",
    "去年": "last year",
    "上年": "last year",
    "上一年": "last year",
    "今年": "this year",
    "本年": "this year",
    "明年": "next year",
    "后年": "the year after next",
    "本月": "this month",
    "这个月": "this month",
    "上月": "last month",
    "上个月": "last month",
    "下月": "next month",
    "下个月": "next month",
    "本季度": "this quarter",
    "上季度": "last quarter",
    "上个季度": "last quarter",
    "下季度": "next quarter",
    "本周": "this week",
    "上周": "last week",
    "下周": "next week",
    "今天": "today",
    "今日": "today",
    "昨天": "yesterday",
    "昨日": "yesterday",
    "前天": "the day before yesterday",
    "明天": "tomorrow",
    "明日": "tomorrow",
    "后天": "the day after tomorrow",
}
# What before a relative word shows that it is another: 过去年均, 目前年产, 此前天气.
_NOT_AFTER = {
    "去年": "过",
    "前年": "目之以此年日天月产",
    "后年": "今之以此年日天月",
    "上年": "以之",
    "今年": "如当",
    "前天": "目之以此年日天月",
    "后天": "今之以此年日天月先",
    "明天": "",
    "下月": "以之",
    "上月": "以之",
    "本月": "",
    "明日": "",
}
_HALVES = {"上半年": "h1", "下半年": "h2"}
_QUARTERS = {"一": "q1", "二": "q2", "三": "q3", "四": "q4", "1": "q1", "2": "q2", "3": "q3", "4": "q4"}
_YEAR_PARTS = {"年初": "early", "年中": "mid", "年底": "end", "年末": "end", "岁末": "end", "岁初": "early"}
_MONTH_PARTS = {"上旬": "early", "中旬": "mid", "下旬": "late", "初": "early", "底": "late", "末": "late"}
_JOINTS = ("至", "到", "--", "-", "~", "–", "—")
_LASTING = ("历史", "的历史", "前的", "来", "多", "余", "左右", "以上", "文明", "的文明", "间隔")
OPENERS = frozenset(word[0] for word in _RELATIVE) | {"第", "公", "上", "下"}


def read_chinese_date(text: str, start: int, floor: int, today: date | None) -> Stretch | None:
    """The period that begins at `start`, or None; `today` resolves 今年 and the like."""
    found = _read_one(text, start, floor, today, None)
    if found is None:
        return None
    return _read_end(text, found, today)


def _read_end(text: str, first: Stretch, today: date | None) -> Stretch:
    """A second end of a range, if one follows: 2021年至2023年, 3月至5月."""
    joint = next((joint for joint in _JOINTS if text.startswith(joint, first.end)), None)
    if joint is None:
        return first
    second = _read_one(text, first.end + len(joint), first.end, today, first)
    if second is None:
        return first
    if first.first and second.last and first.first <= second.last:
        return Stretch(second.end, first.first, second.last)
    if first.relative and second.relative and not first.last and not second.last:
        return Stretch(second.end, None, None, f"{first.relative}/{second.relative}")
    return first


def _read_one(text: str, start: int, floor: int, today: date | None, first: Stretch | None) -> Stretch | None:
    if start >= len(text):
        return None
    sign = text[start]
    if sign in OPENERS:
        return _read_word(text, start, floor, today)
    if sign not in DIGITS and sign not in NUMERALS and sign != "十":
        return None
    if sign not in DIGITS:
        found = _read_plan(text, start)
        if found is not None:
            return found
    number, end, digits = _read_number(text, start)
    if number is None:
        return None
    following = text[end : end + 1]
    if following == " " and text[end + 1 : end + 2] in ("年", "月"):
        end += 1
        following = text[end]
    if text.startswith("世纪", end) and 1 <= number <= 30:
        return _read_century(text, end + 2, number)
    if text.startswith("年代", end):
        return _read_decade(number, end + 2, digits, century=0)
    if following == "年":
        return _read_year(text, start, end, number, digits, floor, today)
    if following == "月" and 1 <= number <= 12:
        return _read_month(text, end + 1, number, first)
    if text.startswith(("季度", "季"), end) and 1 <= number <= 4 and text[end - 1] in _QUARTERS:
        if text.startswith("季度", end) or (text.startswith("季", end) and first is not None):
            return part_of(end + (2 if text.startswith("季度", end) else 1), first, f"q{number}", today)
        return None
    if digits == 4 and sign in DIGITS:
        return _read_bare_year(text, start, end, number)
    if first is not None and first.month and following in ("日", "号"):
        return day_of(end + 1, first.year, first.month, number)
    return None


def _read_number(text: str, start: int) -> tuple[int | None, int, int]:
    """A number as dates write it, its end, and how many digits in a row it has (0 for 二十)."""
    if text[start] in DIGITS:
        end = run_end(text, start)
        return (int(text[start:end]), end, end - start) if end - start <= 4 else (None, end, 0)
    end = start
    while end < len(text) and end < start + 5 and text[end] in NUMERALS and text[end] != "两":
        end += 1
    if end - start in (2, 4) and text[end : end + 1] == "年":
        return int("".join(str(NUMERALS[sign]) for sign in text[start:end])), end, end - start
    figure = read_chinese(text, start)
    if figure is None or not isinstance(figure.value, int) or figure.low != figure.high or figure.kind:
        return None, start, 0
    return figure.value, figure.end, 0


def _read_year(
    text: str, start: int, end: int, number: int, digits: int, floor: int, today: date | None
) -> Stretch | None:
    """A year: four digits, or two or three where what stands around them leaves no other reading."""
    before = text[start - 1 : start] if start > floor or floor == 0 else ""
    era = text.endswith(("公元前", "前"), 0, start) and text.endswith("公元前", 0, start)
    if era and digits:
        return Stretch(end + 1, None, None, f"{number} bc")
    if text.endswith("公元", 0, start) and digits and 0 < number < 3000:
        return _read_inside(text, end + 1, year_of(end + 1, number), today)
    if digits == 4:
        if not 1000 <= number < 3000:
            return None
        if number % 100 == 0 and (
            text.startswith(_LASTING, end + 1) or before in ("近", "约", "超", "过", "逾")
        ):
            return None
        return _read_inside(text, end + 1, year_of(end + 1, number), today)
    if digits == 3 and 100 <= number < 1000 and text[start] in DIGITS:
        dated = before in ("于", "在", "自", "至", "到", "从") and number % 10
        return year_of(end + 1, number) if dated or text[end + 1 : end + 2] in ("建", "-", "至") else None
    if digits == 2:
        year = number + (2000 if number < 50 else 1900)
        inside = _read_inside(text, end + 1, year_of(end + 1, year), today)
        said = text[start] not in DIGITS and text[start : start + 2] not in _NEXT_TO
        dated = before in ("自", "于", "'", "’") or text.endswith("截至", 0, start)
        further = inside is not None and inside.end > end + 1
        since = text.startswith("以来", end + 1)
        return inside if said or dated or further or since else None
    return None


_NEXT_TO = frozenset(["一二", "二三", "三四", "四五", "五六", "六七", "七八", "八九", "三五"])


def _read_inside(text: str, end: int, year: Stretch | None, today: date | None) -> Stretch | None:
    """What follows a year inside it: 度, 底, 上半年, 一季度, 5月, 前三季度."""
    if year is None:
        return None
    for word in ("财政年度", "财年"):
        if text.startswith(word, end):
            year.end = end + len(word)
            return year
    for length in (1, 2):
        part = (
            _YEAR_PARTS.get("年" + text[end : end + 1])
            if length == 1
            else _YEAR_PARTS.get(text[end : end + 2])
        )
        if part is not None and not (text.startswith("中", end) and text[end + 1 : end + 2] in "国央共华部"):
            found = part_of(end + length, year, part, today)
            return found or year
    for word, part in _HALVES.items():
        if text.startswith(word, end):
            return part_of(end + len(word), year, part, today)
    place = end + 1 if text.startswith("的", end) and text[end + 1 : end + 2] in DIGITS else end
    if text.startswith("前三季度", place) or text.startswith("前3季度", place):
        return part_of(place + 4, year, "q1-q3", today)
    if text.startswith("第", place):
        place += 1
    if place < len(text):
        if text[place] in _QUARTERS and text.startswith("季度", place + 1):
            return part_of(place + 3, year, _QUARTERS[text[place]], today)
        if text[place] == "前":
            number, stop, _ = _read_number(text, place + 1) if place + 1 < len(text) else (None, 0, 0)
            if number is not None and 1 <= number <= 12 and text.startswith("个月", stop):
                return months_of(stop + 2, year.year, 1, number) if year.year else year
        elif text[place] in DIGITS or text[place] in NUMERALS or text[place] == "十":
            number, stop, _ = _read_number(text, place)
            if number is not None and 1 <= number <= 12:
                if text.startswith("月", stop):
                    return _read_month(text, stop + 1, number, year)
                if text[stop : stop + 1] in ("-", "至", "~", "—"):  # 2023年1-5月
                    last, after, _ = _read_number(text, stop + 1) if stop + 1 < len(text) else (None, 0, 0)
                    if last is not None and text.startswith("月", after) and year.year:
                        return months_of(after + 1, year.year, number, last) or year
    if text.startswith("度", end) and not text.startswith("度过", end):
        year.end = end + 1
    return year


def _read_month(text: str, end: int, month: int, within: Stretch | None) -> Stretch | None:
    """A month, and the day or the ten days of it that may follow."""
    year = within.year if within is not None else 0
    if end < len(text):
        for word, part in _MONTH_PARTS.items():
            if text.startswith(word, end):
                return _with(within, days_of(end + len(word), year, month, part))
        if text.startswith("份", end):
            end += 1
        elif text[end] in DIGITS or text[end] in NUMERALS or text[end] in "十廿":
            number, stop, _ = _read_number(text, end)
            if number is not None and text[stop : stop + 1] in ("日", "号"):
                found = day_of(stop + 1, year, month, number)
                if found is not None:
                    return _with(within, found)
    return _with(within, months_of(end, year, month, month))


def _with(within: Stretch | None, found: Stretch | None) -> Stretch | None:
    """`found` with the relative year that it lies in."""
    if found is not None and within is not None and not found.first:
        base = within.relative.partition("--")[0].strip()
        found.relative = f"{base} {found.relative}".strip()
    return found


def _read_century(text: str, end: int, century: int) -> Stretch | None:
    for word, part in (("末", "late"), ("初", "early"), ("中叶", "mid"), ("中期", "mid")):
        if text.startswith(word, end):
            return century_of(end + len(word), century, part)
    if end < len(text) and (text[end] in DIGITS or text[end] in NUMERALS):
        number, stop, digits = _read_number(text, end)
        if number is not None and text.startswith("年代", stop):
            return _read_decade(number, stop + 2, digits, century) or century_of(end, century)
    return century_of(end, century)


def _read_decade(number: int, end: int, digits: int, century: int) -> Stretch | None:
    if digits == 4 and number % 10 == 0:
        return years_of(end, number, number + 9)
    if number % 10 or not 0 <= number < 100:
        return None
    base = 100 * (century - 1) if century else (1900 if number >= 30 else 2000)
    return years_of(end, base + number, base + number + 9)


def _read_plan(text: str, start: int) -> Stretch | None:
    """十四五 and its like: the number of a plan, and 五; 一五 and 十五 only before 计划, 时期 or 期间."""
    named, end = None, start
    for length in (2, 1):
        end = start + length
        if text.startswith("五", end):
            named = _PLANS.get(text[start:end])
            if named is not None:
                break
    if named is None:
        return None
    if named <= 10 and not text.startswith(_PLAN_WORDS, end + 1):
        return None
    return plan_of(end + 1, named)


_PLANS = {sign: number for number, sign in enumerate("一二三四五六七八九十", 1)}
_PLANS |= {f"十{sign}": number for number, sign in enumerate("一二三四五六七八九", 11)}
_PLAN_WORDS = (
    "计划",
    "时期",
    "期间",
    "规划",
    '"时期',
    '"期间',
    '"计划',
    '"规划',
    "”时期",
    "”期间",
    "”计划",
    "”规划",
)


def _read_word(text: str, start: int, floor: int, today: date | None) -> Stretch | None:
    """今年, 上半年, 上世纪, 第一季度, 第十四个五年规划, 公元前221年, 前三季度."""
    if text.startswith("公元", start):
        place = start + (3 if text.startswith("公元前", start) else 2)
        if place < len(text) and text[place] in DIGITS:
            number, end, digits = _read_number(text, place)
            if number is not None and text.startswith("年", end):
                return _read_year(text, place, end, number, digits, floor, today)
        return None
    if text.startswith("第", start):
        if start + 1 >= len(text):
            return None
        if text[start + 1] in _QUARTERS and text.startswith("季度", start + 2):
            return part_of(start + 4, None, _QUARTERS[text[start + 1]], today)
        figure = read_chinese(text, start + 1) if text[start + 1] in "一二三四五六七八九十" else None
        if figure is not None and isinstance(figure.value, int) and text.startswith("个五年", figure.end):
            return plan_of(figure.end + 3, figure.value)
        return None
    if text.startswith(("上世纪", "本世纪"), start):
        return _read_century(text, start + 3, 20 if text[start] == "上" else 21)
    for word, part in _HALVES.items():
        if text.startswith(word, start):
            return part_of(start + 3, None, part, today)
    if text.startswith(("前三季度", "前3季度"), start):
        return part_of(start + 4, None, "q1-q3", today)
    for length in (4, 3, 2):
        word = text[start : start + length]
        relative = _RELATIVE.get(word)
        if relative is not None:
            if start and text[start - 1] in _NOT_AFTER.get(word, ""):
                return None
            end = start + len(word)
            stretch = relative_of(end, relative, today)
            if word.endswith("年"):
                return _read_inside(text, end, stretch, today)
            if word.endswith("月"):
                for name, part in _MONTH_PARTS.items():
                    if text.startswith(name, end):
                        return relative_of(end + len(name), f"{relative} {part}", today)
            return stretch
    return None


def _read_bare_year(text: str, start: int, end: int, number: int) -> Stretch | None:
    """2021-2023年, 1960至1970年间, 2023-05-03, 2023/5/3, and a year in front of Chinese (2023中国大会)."""
    if not 1000 <= number < 3000:
        return None
    sign = text[end : end + 1]
    if sign and sign in "-/.":
        pieces, stop = [], end
        while text[stop : stop + 1] == sign and text[stop + 1 : stop + 2] in DIGITS and len(pieces) < 3:
            after = run_end(text, stop + 1)
            pieces.append(text[stop + 1 : after])
            stop = after
        if len(pieces) == 2 and all(len(piece) <= 2 for piece in pieces):
            return day_of(stop, number, int(pieces[0]), int(pieces[1]))
        if len(pieces) == 1 and len(pieces[0]) == 2 and sign == "-" and not text.startswith("年", stop):
            return months_of(stop, number, int(pieces[0]), int(pieces[0]))
    joint = next((joint for joint in _JOINTS if text.startswith(joint, end)), None)
    if joint is not None and text[end + len(joint) : end + len(joint) + 1] in DIGITS:
        begin = end + len(joint)
        stop = run_end(text, begin)
        last = int(text[begin:stop]) if stop - begin <= 4 else 0
        written = text.startswith("年", stop)
        if stop - begin == 2 and written:
            last += number // 100 * 100
        if number < last < 3000 and (written or (number >= 1800 and last < 2100)):
            return years_of(stop + written, number, last)
    return None
